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
[].append()
[].append(1,2)
[].append(x=1)
[].pop()
[1].pop(5)
[1].pop('a')
[1].pop(1.5)
[].remove(1)
[1].index(2)
['a'].index('b')
[1,2,3].index(3,0,2)
[1].index()
[1].index(1,2,3,4)
[1].index(1,'a')
[1].insert(1)
[1].insert('a',1)
[1][1]
[1][2**70]
(lambda l: l['a'])([1])
(lambda l: l[1.0])([1])
[1]+1
[1]+(1,)
[1]*1.5
[1]*'a'
[1]*[1]
1.5*[1]
[1]*2**70
[1]*2**62
[1].__mul__(1.5)
[1].__add__(1)
[1].__iadd__(1)
[].extend(1)
[1]<1
[1]<[2]
[1]<['a']
[1,2]==[1,2.0]
[].sort(1)
[].sort(x=1)
[].sort(key=1)
[1].sort(key=1)
[1,'a'].sort()
[1].sort(reverse='a')
sorted()
sorted([],1)
sorted([],foo=1)
sorted(1)
list(1,2)
list(a=1)
list(1)
tuple(1,2)
tuple(1)
tuple(a=1)
(1,)[1]
(lambda l: l['a'])((1,))
(1,)+[1]
(1,)*1.5
(1,).index(2)
(1,).index(2,'a')
(1,).count()
set(1)
set(1,2)
set(a=1)
frozenset(1,2)
frozenset(a=1)
{1}.pop(1)
set().pop()
{1}.remove(2)
{1}.remove([])
{1}.discard([])
{1}.add([])
[] in {1}
{1} in {1}
{frozenset([1])}.__contains__({1})
{1}|[1]
{1}-[1]
{1}&[1]
{1}^[1]
{1}<[1]
{1}.union(1)
{1}.intersection(1)
{1}.difference(1)
{1}.symmetric_difference(1)
{1}.symmetric_difference()
{1}.issubset(1)
{1}.issubset()
{1}.isdisjoint(1)
{1}.update(1)
hash({1})
hash([])
hash({})
hash({}.keys())
hash({}.items())
hash(slice(1,2,3))
hash(slice(1,[],3))
hash(slice(None))
hash(range(10)), hash(range(0)), hash(range(1)), hash(range(1,10,3)), hash((10,0,1))
hash(())
hash((1,2,3))
hash(frozenset()), hash(frozenset([1,2,3])), hash(frozenset(range(100)))
hash((1,[]))
{[]:1}
{}[[]]
{}['a']
dict(1)
dict(1,2)
dict([1])
dict([(1,2,3)])
dict(['ab','cd'])
dict(['abc'])
dict([[]])
dict({1:2}, a=3)
dict([(1,2)], **{'a':1})
{}.update(1)
{}.update(1,2)
{}.update([1])
{}.update([(1,2,3)])
{}.get()
{}.get(1,2,3)
{}.get([])
{}.pop(1)
{}.pop()
{}.pop(1,2,3)
{}.popitem()
{}.setdefault()
{}.setdefault([])
{}|[]
{}|{1:2}
{}<{}
dict.fromkeys()
dict.fromkeys(1)
dict.fromkeys([1,2])
dict.fromkeys([1,2],3)
dict.fromkeys([[]])
{}.keys()+1
{}.keys()&1
1&{}.keys()
{}.keys()|1
{}.keys()<1
{}.keys()<[1]
{1:2}.keys()=={1}
{1:2}.items()=={(1,2)}
{1:[]}.items()&{1}
{1:[]}.items()|{1}
{}.keys().isdisjoint()
{}.keys().isdisjoint(1)
{1:1}.keys().mapping
{}.values()=={}.values()
{}.keys()[0]
len({}.keys())
reversed(5)
reversed({1})
reversed()
reversed(1,2)
reversed(x=1)
'''.strip().splitlines():
    check(source)

for source in '''
x=[1];x[5]=1
x=[1];x['a']=1
x=[1];del x[5]
x=[1];del x['a']
x=[1];x[::2]=5
x=[1,2,3];x[::2]=[1]
x=[1,2,3];x[0:1]=5
x=[1,2,3];x[::0]
x=[1,2,3];x[::0]=[1]
x=[1,2,3];x['a':]
x=[1];x+=1
x=[1];x*=1.5
x=[1];x*='a'
x=(1,);x[0]=1
x=(1,);del x[0]
x={};x|=[(1,2)]
x={};x|=1
del {}[1]
'''.strip().splitlines():
    check_statement(source)
