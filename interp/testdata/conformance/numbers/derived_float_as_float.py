"""Natives take the number of a derived float, float() and complex() ask for its __float__."""

class F(float):
    def __float__(self): return 9.5
class G(float):
    def __float__(self): print('asked'); return 'x'
import math, cmath
f = F(2.25)
print(float(f), complex(f), complex(1, f), '%f' % f, '%.1f %g' % (f, f), math.sqrt(f), format(f, '.2f'), f + 1, round(f), sum([f, 0.5]), math.fsum([f]), cmath.sqrt(f), int(f), math.floor(f), [f] == [2.25], pow(f, 2))
for e in ("float(G(1))", "'%f' % G(1)", "math.sqrt(G(4))", "complex(G(1))", "complex(0, G(1))", "math.hypot(G(3), 4)", "G(1) * 2", "abs(G(-1))", "G(1).hex()", "float.__float__(G(1))", "f'{G(1):f}'", "divmod(G(7), 2)"):
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
