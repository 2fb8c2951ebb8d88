def f(x):
    match x:
        case 0:
            return 'zero'
        case 1 | 2 | 3:
            return 'small'
        case -1:
            return 'minus one'
        case 1.5:
            return 'float'
        case -2.5e3:
            return 'neg float'
        case 'hello' | 'hi':
            return 'greeting'
        case b'bytes':
            return 'bytes'
        case None:
            return 'None'
        case True:
            return 'True'
        case False:
            return 'False'
        case 'joined' ' string':
            return 'joined'
        case _:
            return 'other'


for v in (0, 1, 2, 3, -1, 1.5, -2500.0, 'hello', 'hi', b'bytes', None, True, False, 'joined string', 'bytes', 0.0, 1.0, [], 99):
    print(repr(v), f(v))


class Eq:
    def __eq__(self, o):
        print('eq', o)
        return o == 3


match Eq():
    case 1:
        print('one')
    case 3:
        print('three')
match 5:
    case 6:
        print('no')
print('fell through')


def none_identity(x):
    match x:
        case None: return 'is None'
        case True: return 'is True'
        case 1: return 'equals 1'


print(none_identity(None), none_identity(True), none_identity(1), none_identity(Eq() if False else 0))
