from decimal import *

modes = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
cent = Decimal("0.01")
for text in "1.005", "1.015", "-1.005", "1.0050001", "1.051", "0.001", "-0.009", "2.5", "-2.5", "3.5":
    x = Decimal(text)
    print(text, [str(x.quantize(cent, rounding=m)) for m in modes], [str(x.to_integral_value(m)) for m in modes])
for m in modes:
    with localcontext(prec=3, rounding=m) as c:
        print(m, Decimal(2) / 3, Decimal(-2) / 3, Decimal("1.245") + 0, +Decimal("-1.255"), Decimal(1) / 8 * 10, Decimal("123456") * 1, [s.__name__ for s in c.flags if c.flags[s]])
try:
    Decimal("1e30").quantize(cent)
except InvalidOperation as e:
    print(e)
