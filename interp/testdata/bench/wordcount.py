"""Strings and dicts: how often each word of a text occurs."""


def text(n):
    seed = 12345
    syllables = ['ba', 'co', 'di', 'fu', 'ge', 'hi', 'jo', 'ka', 'lu', 'me', 'ni', 'po']
    words = []
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        word = ''
        for k in range(1 + seed % 3):
            word += syllables[(seed >> (8 + 4 * k)) % 12]
        words.append(word.capitalize() if i % 9 == 0 else word)
        if i % 12 == 11:
            words[-1] += '.'
    return ' '.join(words)


def main():
    source = text(600000)
    counts = {}
    for word in source.lower().replace('.', '').split():
        counts[word] = counts.get(word, 0) + 1
    longest = {}
    for word, n in counts.items():
        longest.setdefault(len(word), []).append((n, word))
    top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    return len(counts), top, {k: max(v) for k, v in sorted(longest.items())}


if __name__ == '__main__':
    print(main())
