class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f'<{spec!r}:{self.amount}>'

    def __repr__(self):
        return f'Money({self.amount})'

    def __str__(self):
        return f'${self.amount}'


m = Money(5)
print(f'{m}|{m:abc}|{m!r}|{m!s}|{m!r:>12}|{m=}|{m=!s}|{m=:x}')
print(f'{m:{m.amount}{m.amount}}', f'{m:a{'b'}c{1}d}')
print(format(m), format(m, 'q'), '{:>3}'.format(m), '{0!s:>6}'.format(m))


class Plain:
    def __str__(self):
        return 'plain'


print(f'{Plain()}', format(Plain(), ''))
try:
    f'{Plain():>10}'
except TypeError as e:
    print(e)


class Bad:
    def __format__(self, spec):
        return 5


try:
    f'{Bad()}'
except TypeError as e:
    print(e)
