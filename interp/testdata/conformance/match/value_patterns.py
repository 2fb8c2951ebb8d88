class Color:
    RED = 1
    GREEN = 2

    class Dark:
        BLUE = 3


BLACK = 0
import math


def f(x):
    match x:
        case Color.RED: return 'red'
        case Color.GREEN: return 'green'
        case Color.Dark.BLUE: return 'dark blue'
        case math.pi: return 'pi'
        case (Color.RED, Color.GREEN): return 'both'
        case {'c': Color.RED}: return 'mapped red'
        case Color(): return 'instance'
        case BLACK: return f'captured {BLACK}'


for v in (1, 2, 3, math.pi, (1, 2), {'c': 1}, Color(), 'anything', 0):
    print(f(v))
print(BLACK)
try:
    match 1:
        case Color.MISSING:
            pass
except AttributeError as e:
    print(e)
match = 'soft keyword as a name'
case = 5
_ = 'underscore'
print(match, case, _)
match match:
    case case:
        print(case)
match _:
    case _:
        print(_)
print(match[0], match.upper())
def match(x): return x
print(match(1), match (2), match
      (3))
type = {'match': 1}
print(type['match'])
