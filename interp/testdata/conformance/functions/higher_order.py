def compose(*fs):
    def inner(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return inner


def curry(f, *a):
    return lambda *b: f(*a, *b)


def reduce(f, it, *init):
    it = iter(it)
    acc = init[0] if init else next(it)
    for x in it:
        acc = f(acc, x)
    return acc


print(compose(str, lambda x: x + 1, abs)(-5), curry(pow, 2)(10), reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2], 0))
print(list(map(lambda x, y: (x, y), 'ab', [1, 2, 3])), list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x > 1, range(4))))
print(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]), max(['aa', 'b', 'ccc'], key=len), min([3, 1, 2], key=lambda x: -x))
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, 'neg': lambda a: -a}
print(ops['+'](1, 2), ops['-'](1, 2), ops['neg'](5))
pipeline = [str.strip, str.title, lambda s: s.replace(' ', '_')]
s = '  hello world '
for step in pipeline:
    s = step(s)
print(s)
print((lambda f: f(f, 5))(lambda self, n: 1 if n == 0 else n * self(self, n - 1)))
print(list(map(int, '1 2 3'.split())), list(map(list, ['ab', (1, 2)])), [f(2) for f in (bool, float, str, lambda x: x ** x)])
