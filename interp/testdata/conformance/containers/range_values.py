def check(source):
    try:
        result = repr(eval(source, {}))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in '''
{1}.isdisjoint([{1}])
{1}.issuperset([{1}])
{1}.issubset([{1}])
{1}.intersection([{1}])
list(range(0,2**63,2**62))
iter(range(-2**63,2**63-1)).__length_hint__()
iter(range(0,2**70)).__length_hint__()
reversed(range(5)).__length_hint__()
range(2**70)[-1]
range(2**70)[:5]
range(5)[True]
range(10)[2**70:]
range(10)[-2**70:2**70:2**70]
range(3).__contains__(2**70)
range(2**70).index(5)
range(2**70).count(2**69)
range(10).index(True)
range(1,10,2).index(2)
len(range(2**63))
range(5).__len__()
range(-2**63,2**63).__len__()
range(0).index(0)
range(3)==[0,1,2]
range(0,10,3)==range(0,12,3)
range(1,2).__ne__(3)
range(1,1)==range(5,5,7)
range(2**70)==range(2**70)
range(0, 10, 2**70)==range(0,5,2**71)
hash(range(0,10,2**70))==hash(range(0,1,5))
range(5).__eq__(3)
bool(range(0))
list(range(5,0,-2)), list(range(0,5,-1))
5 in range(2**70)
True in range(3)
range(3).start is not None
range(2,'a')
range(2,3,1.5)
range(None)
2**80 in range(2**81)
range(10)[::2**70]
range(0,2**70,2**69)[1]
'''.strip().splitlines():
    check(source)
