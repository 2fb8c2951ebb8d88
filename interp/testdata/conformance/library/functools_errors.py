import functools
import operator

def check(source):
    try:
        result = repr(eval(source))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in """
functools.partial()
functools.partial(1)
functools.partial(int)
repr(functools.partial(int,1,base=2)).replace('functools','')
functools.partial(int,base=2)('101')
functools.partial(functools.partial(print,1),2).args
functools.partial(int).foo
functools.reduce()
functools.reduce(1)
functools.reduce(1,2)
functools.reduce(1,[])
functools.reduce(operator.add,[])
functools.reduce(operator.add,[],5), functools.reduce(operator.add,[1,2,3])
functools.reduce(1,[1,2])
functools.reduce(operator.add,[1],2,3)
functools.cmp_to_key()
sorted([3,1,2],key=functools.cmp_to_key(lambda a,b:b-a))
functools.cmp_to_key(lambda a,b:a-b)(1)<functools.cmp_to_key(lambda a,b:a-b)(2)
functools.cmp_to_key(lambda a,b:a-b)(1)<3
hash(functools.cmp_to_key(lambda a,b:a-b)(1))
functools.cmp_to_key(lambda a,b:a-b)(1).obj
functools.lru_cache(maxsize='a')
functools.lru_cache(3)(len).cache_info()
functools.lru_cache(3)(len).cache_parameters()
functools.lru_cache(len).cache_parameters()
functools.cache(len).cache_info()
functools.cache(len)([])
functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES
sorted(functools.__all__)
functools.total_ordering(int)
functools.singledispatch(len).registry
functools.cached_property(len).attrname
""".strip().splitlines():
    check(source)
