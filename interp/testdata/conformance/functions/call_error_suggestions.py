def f(first, second=None, *, keyword=0): pass


class K:
    def __init__(self, width=1, height=2): pass
    def area(self, *, scale): pass


for case in ('f(frist=1)', 'f(1, secnd=2)', 'f(1, keywrd=2)', 'f(1, zzz=3)', 'K(widht=1)', 'K(heigh=2)', 'K().area(scal=2)', 'f(1, Second=1)',
             'int("1", bas=2)', 'print(1, sepp=2)', 'sorted([1], kee=1)', 'sorted([], reversed=True)', 'max([1], ky=len)', '"a".split(sepp=1)', 'enumerate([], strt=1)', 'sum([], strat=2)'):
    try:
        print(case, '=', eval(case))
    except TypeError as e:
        print(case, '->', e)
