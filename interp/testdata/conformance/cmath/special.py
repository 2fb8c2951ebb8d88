import cmath
import math

values = [-math.inf, -2.0, -0.0, 0.0, 2.0, math.inf, math.nan]
for name in "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase isfinite isinf isnan".split():
    f = getattr(cmath, name)
    for re in values:
        row = []
        for im in values:
            if math.isfinite(re) and math.isfinite(im) and re * im:
                continue
            try:
                r = f(complex(re, im))
                row.append(str(complex(round(r.real, 9), round(r.imag, 9))) if isinstance(r, complex) else str(r))
            except (ValueError, OverflowError) as e:
                row.append(f"{type(e).__name__}")
        print(name, re, *row)
