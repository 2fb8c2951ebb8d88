# Ways to read a text.
import os
text = 'first line\nsecond, with ünïcode\n\nlast without end'
with open('r.tmp', 'w', encoding='utf-8') as f:
    print(f.write(text))
with open('r.tmp', encoding='utf-8') as f:
    print(repr(f.read()), repr(f.read()))
with open('r.tmp', encoding='utf-8') as f:
    print(repr(f.read(5)), repr(f.read(20)), repr(f.read(0)), repr(f.read(1000)), repr(f.read(3)))
with open('r.tmp', encoding='utf-8') as f:
    print(repr(f.readline()), repr(f.readline(3)), repr(f.readline(100)), repr(f.readline()), repr(f.readline()), repr(f.readline()))
with open('r.tmp', encoding='utf-8') as f:
    print(f.readlines())
with open('r.tmp', encoding='utf-8') as f:
    print(f.readlines(12), f.readlines(1), f.readlines())
with open('r.tmp', encoding='utf-8') as f:
    print(list(f), list(f))
with open('r.tmp', encoding='utf-8') as f:
    print(next(f), repr(f.read(4)), list(f))
with open('r.tmp', encoding='utf-8') as f:
    for n, line in enumerate(f, 1):
        print(n, line.rstrip('\n'))
    try:
        next(f)
    except StopIteration:
        print('stop')
with open('r.tmp', encoding='utf-8') as f:
    a, *b = f
    print(repr(a), len(b), 'second' in b[0])
    print(f.read(None) == '')
    for bad in 'x', 1.5:
        try:
            f.read(bad)
        except TypeError as e:
            print(e)
    try:
        f.readline(None)
    except TypeError as e:
        print(e)
words = {}
with open('r.tmp', encoding='utf-8') as f:
    for line in f:
        for w in line.split():
            words[w] = words.get(w, 0) + 1
print(sorted(words))
print(iter(f) if False else max(open('r.tmp', encoding='utf-8'), key=len))
with open('r.tmp', encoding='utf-8') as f, open('s.tmp', 'w', encoding='utf-8') as g:
    g.writelines(reversed(f.readlines()))
with open('s.tmp', encoding='utf-8') as f:
    print(f.read())
os.remove('r.tmp')
os.remove('s.tmp')
