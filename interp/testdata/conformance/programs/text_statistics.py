text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity."""


def words(s):
    word = ''
    for c in s.lower():
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ''
    if word:
        yield word


counts = {}
for w in words(text):
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f'{w:<10}{n:>3} {"*" * n}')
lines = text.splitlines()
print(len(lines), [len(l.split()) for l in lines], max(counts, key=len), len(set(words(text))))
by_length = {}
for w in counts:
    by_length.setdefault(len(w), set()).add(w)
for k in sorted(by_length):
    print(k, sorted(by_length[k]))
vowels = {v: text.lower().count(v) for v in 'aeiou'}
print(vowels, sum(vowels.values()) / len(text) * 100 // 1)
caesar = ''.join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in lines[0].lower())
print(caesar)
print(' '.join(w[::-1] for w in lines[1].split()), lines[2].title())
width = max(map(len, lines))
for l in lines:
    print('|' + l.center(width + 2) + '|')
