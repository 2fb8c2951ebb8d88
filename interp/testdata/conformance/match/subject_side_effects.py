class P:
    __match_args__ = ('a', 'b')

    def __getattr__(self, n):
        print('getattr', n)
        if n == 'c':
            raise AttributeError(n)
        return n


def subject():
    print('evaluated once')
    return P()


match subject():
    case P('x', 'y'):
        print('no')
    case P('a', b='nope'):
        print('no')
    case P(c=1):
        print('no')
    case P(a, b):
        print(a, b)


class Map(dict):
    def get(self, k, d=None):
        print('get', k)
        return super().get(k, d)


match Map(x=1, y=2):
    case {'x': 5, 'y': 6}:
        print('no')
    case {'x': x, 'y': y}:
        print(x, y)
