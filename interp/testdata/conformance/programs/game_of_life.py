def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(cells, w, h):
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(w)) for y in range(h))


def parse(text):
    return {(x, y) for y, row in enumerate(text.split()) for x, c in enumerate(row) if c == '#'}


glider = parse('.#. ..# ###')
for generation in range(5):
    print(f'generation {generation}: {len(glider)} cells')
    print(show(glider, 5, 5))
    glider = step(glider)
blinker = parse('... ### ...')
print(step(step(blinker)) == blinker, sorted(step(blinker)))
r = parse('.## ##. .#.')
for _ in range(40):
    r = step(r)
print(len(r), min(r), max(r))
