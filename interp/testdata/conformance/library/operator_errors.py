import operator

def check(source):
    try:
        result = repr(eval(source))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in """
operator.add(1)
operator.add(1,2,3)
operator.add(1,'a')
operator.concat(1,2)
operator.concat([1],2)
operator.iconcat(1,2)
operator.indexOf([1],2)
operator.indexOf(1,2)
operator.countOf([1,1],1)
operator.length_hint(1)
operator.length_hint([1,2])
operator.length_hint(1,5)
operator.length_hint(1,'a')
operator.itemgetter()
operator.itemgetter(1)
operator.itemgetter(1,2)([1,2,3])
operator.itemgetter(1)([1])
operator.itemgetter(1)()
operator.itemgetter(1)(1,2)
operator.itemgetter(1)(x=2)
operator.attrgetter()
operator.attrgetter('a.b')
operator.attrgetter('a','b.c')
operator.attrgetter(1)
operator.attrgetter('real')(5)
operator.attrgetter('real.imag','imag')(5)
operator.attrgetter('foo')(5)
operator.attrgetter('a.b')()
operator.methodcaller()
operator.methodcaller(1)
operator.methodcaller('upper')
operator.methodcaller('split','a',maxsplit=1)
operator.methodcaller('split','a',maxsplit=1)('bab')
operator.methodcaller('foo')('bab')
operator.methodcaller('upper')()
operator.add
operator.truth([]), operator.not_(1), operator.is_(1,1), operator.is_not(1,2), operator.contains([1],1)
operator.getitem([1],0)
operator.setitem([1],0)
operator.delitem([1],0)
operator.call(max,1,2,key=abs)
operator.call()
operator.index(5.0)
operator.index(True)
operator.inv(5), operator.invert(5), operator.neg(5), operator.pos(5), operator.abs(-5), operator.matmul
operator.floordiv(5,2), operator.truediv(5,2), operator.mod(5,2), operator.pow(5,2), operator.pow
operator.iadd([1],[2]), operator.lt(1,2), operator.__lt__ is operator.lt, operator.__add__ is operator.add
operator.is_none
sorted(operator.__all__)
operator.neg('a')
operator.eq(1,2), operator.ne(1,2)
operator.itemgetter(slice(1,3))('abcd')
operator.abs('a')
""".strip().splitlines():
    check(source)
