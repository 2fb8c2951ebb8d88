"""Dicts of dicts and lists: building, looking up and changing."""


def main():
    world = {}
    for i in range(200000):
        country = world.setdefault(f'c{i % 20}', {'cities': {}, 'total': 0})
        city = country['cities'].setdefault(i % 50, {'people': [], 'size': 0})
        city['people'].append(i)
        city['size'] += 1
        country['total'] += i % 7
    check = 0
    for _ in range(60):
        for name, country in world.items():
            for key, city in country['cities'].items():
                if city['size'] > 5 and key in country['cities']:
                    check += city['people'][-1] % 11 + len(city['people'])
            check += country['total'] * len(name)
    graph = {i: {j: (i * j) % 13 for j in range(i % 10, i % 10 + 8)} for i in range(32000)}
    for i in graph:
        for j, weight in graph[i].items():
            if weight and j in graph and i in graph[j]:
                check += graph[j][i] * weight
    moved = {(i % 100, i // 100): i for i in range(120000)}
    for x in range(100):
        for y in range(1200):
            check += moved[x, y] & 3
    return check


if __name__ == '__main__':
    print(main())
