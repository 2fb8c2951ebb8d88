def check(source):
    try:
        result = repr(eval(source, {}))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


def check_statement(source):
    names = {}
    try:
        exec(source, names)
        result = 'x = ' + repr(names.get('x'))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in '''
range()
range(1,2,3,4)
range(1.5)
range('a')
range(1,2,0)
range(a=1)
range(5)['a']
range(5)[5]
range(2**70)[2**71]
range(5)[1.0]
range(5)[::2], range(10)[5:1:-2], range(2**70)[2**69:], range(0)[::-1]
range(5)[::0]
range(5)['a':]
range(5).index(7)
range(5).index('a')
range(5).count(True), range(5).count(1.0), range(5).count('a')
range(5).index(1.0)
range(5).index(2,1)
5 in range(10), 5.0 in range(10), 5.5 in range(10), 'a' in range(3)
range(0)==range(2,1), range(0,3,2)==range(0,4,2), range(5)!=range(5)
range(5)<range(6)
len(range(2**70))
bool(range(2**70))
range(1,2,1)
repr(range(1,2,3)), repr(range(0,5))
range(5).start, range(5).stop, range(5).step
range(True), range(True,5)
range(5).start.__class__
hash(range(2**70))
slice()
slice(1,2,3,4)
slice(a=1)
slice(1), slice(1,2), slice(1,2,3)
slice(1).indices(5), slice(None,None,-1).indices(5), slice(1,2,3).indices(2**70), slice(-3,None).indices(2**70)
slice(1).indices(-1)
slice(1).indices('a')
slice(1,2,0).indices(5)
slice('a').indices(5)
slice(1)==slice(1), slice(1)<slice(2), slice(1)!=1
slice(1)<1
slice(1,'a')<slice(1,2)
iter(1)
iter(1,1)
iter()
iter(1,2,3)
iter(x=1)
next()
next(1)
next(1,2)
next(iter([]))
next(iter([]),5)
next(1,2,3)
len()
len(1)
len(1,2)
min()
max()
min(1)
max([])
min([],default=3)
min(1,2,default=3)
min(1,2,foo=3)
min(1,'a')
max(1,'a')
min([1,'a'])
min(3,1,2,key=lambda x:-x)
min([1],key=5)
min([3,1],key=None)
max([1,2,3],key=lambda x:x%3,default=None)
min(key=int)
any()
any(1)
all(1)
any([0,1]), all([0,1]), all([]), any([])
enumerate()
enumerate(1)
enumerate([],1,2)
enumerate([],'a')
enumerate(start=1)
enumerate([],foo=1)
enumerate([],1,foo=1)
list(enumerate('ab',2**63-1)), list(enumerate('ab',2**70))
enumerate([1],None)
enumerate([1],1.0)
zip(1)
zip([],1)
list(zip())
list(zip([1],[2,3]))
list(zip([1],[2,3],strict=True))
list(zip([1,2],[2],strict=True))
list(zip([1],[2],[1,2],strict=True))
list(zip([1],[2],[],strict=True))
list(zip([1,2],[2,3],[1],strict=True))
list(zip([1],strict=True))
zip([],foo=1)
zip([],foo=1,strict=True)
map()
map(int)
map(int,1)
map(int,[],a=1)
list(map(5,[1]))
list(map(lambda a,b:a+b,[1,2],[3,4,5]))
filter()
filter(1)
filter(None,1)
filter(None,[],1)
filter(None,[],a=1)
list(filter(None,[0,1])), list(filter(bool,[0,1])), list(filter(lambda x:not x,[0,1]))
list(filter(5,[1]))
list[int], list[int,str], list[int][str], dict[str,list[int]], tuple[()], tuple[...], list[None], list[[int]], list['a']
list[int]==list[int], list[int]==list[str], hash(list[int])==hash(list[int])
list[int](), list[int]([1]), dict[str,int](a=1)
isinstance([],list[int])
issubclass(list,list[int])
list[int].foo
type(list[int]), list[int].__class__, list[int].__name__, list[int].__mro_entries__(())
list[int]|int, int|str, int|None, int|str|int, int|(str|float), None|int
int|5
int|'a'
5|int
isinstance(5,int|str), isinstance(None,int|None), issubclass(bool,int|str), isinstance(5.0,int|str)
isinstance(5,int|list[int])
isinstance([],str|list[int])
(int|str)==(str|int), hash(int|str)==hash(str|int), (int|str).__args__, (int|str)==int
(int|str)()
(int|str)[int]
(int|str).foo
int|int
type(int|str)
[*list[int]]
next(iter(list[int]))==list[int], next(iter(list[int]))
len(list[int])
list[int] in [list[int]]
int.__dict__['foo']
type(int.__dict__)
[1].__class_getitem__(int)
list.__class_getitem__(int)
list.__class_getitem__()
dict[int]
range[int]
slice[int]
set[int], frozenset[int], enumerate[int], zip, type[int]
zip[int]
map[int]
{}.keys()[int]
'''.strip().splitlines():
    check(source)

for source in '''
x=range(5);x.start=1
x=slice(1);x.start=1
x=list[int];x.foo=1
'''.strip().splitlines():
    check_statement(source)
