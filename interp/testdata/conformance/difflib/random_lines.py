import difflib
import random

R = random.Random(3)


def line():
    return ''.join(R.choice(['abc ', 'def', 'x', '\t', '#', ' ', 'hello ']) for _ in range(R.randrange(0, 8))) + '\n'


for i in range(40):
    a = [line() for _ in range(R.randrange(0, 14))]
    b = list(a)
    for _ in range(R.randrange(0, 6)):
        k = R.randrange(0, 4)
        if k == 0:
            b.insert(R.randrange(len(b) + 1), line())
        elif b and k == 1:
            del b[R.randrange(len(b))]
        elif b:
            j = R.randrange(len(b))
            s = list(b[j])
            s.insert(R.randrange(len(s)), R.choice('abQ \t'))
            b[j] = ''.join(s)
    print(list(difflib.ndiff(a, b)))
    print(list(difflib.ndiff(a, b, difflib.IS_LINE_JUNK, None)))
    print(list(difflib.unified_diff(a, b, 'x', 'y', 'd1', '', n=R.randrange(4))))
    print(list(difflib.context_diff(a, b, 'x', 'y', 'd1', '', n=R.randrange(4))))
    s, t = ''.join(a) * 3, ''.join(b) * 3
    m = difflib.SequenceMatcher(R.choice([None, str.isspace]), s, t, autojunk=R.random() < .5)
    print(m.get_opcodes(), m.ratio(), m.quick_ratio(), m.real_quick_ratio())
    print(m.get_matching_blocks()[:3], sorted(m.bpopular), sorted(m.bjunk))
    print(list(difflib.restore(difflib.ndiff(a, b), 1 + R.randrange(2))))
