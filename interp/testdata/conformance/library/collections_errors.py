import collections

def check(source):
    try:
        result = repr(eval(source))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in """
collections.namedtuple('P','x y')(1,2)
collections.namedtuple('P','x y')(1)
collections.namedtuple('P','x y')(1,2,3)
collections.namedtuple('P','x y')(x=1,z=3)
collections.namedtuple('P',['x','y'],defaults=[5])(1)
collections.namedtuple('P','x x')
collections.namedtuple('P','x _y')
collections.namedtuple('P','x class')
collections.namedtuple('P','x 1')
collections.namedtuple('1','x')
collections.namedtuple('P','x class _y x',rename=True)._fields
collections.namedtuple('P','x',defaults=[1,2])
collections.namedtuple('P','x,y')._field_defaults
collections.namedtuple('P','x y')(1,2)._asdict()
collections.namedtuple('P','x y')(1,2)._replace(x=5)
collections.namedtuple('P','x y')(1,2)._replace(z=5)
collections.namedtuple('P','x y')._make([1])
collections.namedtuple('P','x y')._make([1,2])
collections.namedtuple('P','x y').x
collections.namedtuple('P','x y')(1,2).z
collections.namedtuple('P','x y').__mro__
collections.Counter('abca'), collections.Counter(a=1,b=-1), collections.Counter({'a':3},b=2), collections.Counter()
collections.Counter('abca').most_common(1), collections.Counter('abca')['z'], list(collections.Counter('aab').elements())
collections.Counter('aab')+collections.Counter('abc'), collections.Counter('aab')-collections.Counter('abc'), collections.Counter('aab')&collections.Counter('abc'), collections.Counter('aab')|collections.Counter('abc')
+collections.Counter(a=1,b=-1), -collections.Counter(a=1,b=-1), collections.Counter(a=1).total()
collections.Counter(1)
collections.Counter.fromkeys('ab')
collections.Counter('ab')==collections.Counter('ba'), collections.Counter('a')<=collections.Counter('ab'), collections.Counter(a=0)==collections.Counter()
collections.Counter(a='x',b=2)
collections.defaultdict(int,a=1), collections.defaultdict(None), collections.defaultdict()
collections.defaultdict(1)
collections.defaultdict()['a']
collections.defaultdict(list)['a']
collections.defaultdict(int).copy(), collections.defaultdict(int,a=1)|{'b':2}, {'b':2}|collections.defaultdict(int,a=1)
collections.OrderedDict(a=1,b=2), collections.OrderedDict([(1,2)]), collections.OrderedDict()
collections.OrderedDict(a=1,b=2)==collections.OrderedDict(b=2,a=1), collections.OrderedDict(a=1,b=2)=={'b':2,'a':1}
collections.OrderedDict().popitem()
collections.OrderedDict(a=1).move_to_end('b')
collections.OrderedDict(a=1,b=2).popitem(last=False)
collections.OrderedDict(a=1).pop('z')
collections.OrderedDict(a=1)|{'b':2}, {'b':2}|collections.OrderedDict(a=1)
collections.deque([1,2,3]), collections.deque([1,2,3],2), collections.deque('abc',maxlen=0), collections.deque()
collections.deque(1)
collections.deque([],-1)
collections.deque([],'a')
collections.deque([],1,2)
collections.deque().pop()
collections.deque().popleft()
collections.deque([1])[5]
collections.deque([1])['a']
collections.deque([1])[0:1]
collections.deque([1]).remove(2)
collections.deque([1]).index(2)
collections.deque([1,2,1]).count(1)
collections.deque([1,2],2).insert(0,5)
collections.deque([1])+[2]
collections.deque([1])+collections.deque([2]), collections.deque([1])*3, 2*collections.deque([1],1)
collections.deque([1])<collections.deque([2]), collections.deque([1])==[1], collections.deque([1])==collections.deque([1])
hash(collections.deque())
collections.deque([1,2,3]).rotate('a')
collections.deque(maxlen=3).maxlen
collections.deque([1,2]).copy(), list(reversed(collections.deque([1,2])))
collections.deque(foo=1)
collections.ChainMap({'a':1},{'b':2}), collections.ChainMap({'a':1},{'a':2})['a']
collections.ChainMap()['x']
collections.ChainMap({}).pop('x')
collections.ChainMap({}).popitem()
collections.UserDict(a=1), collections.UserList([1]), collections.UserString('a')
sorted(collections.__all__)
""".strip().splitlines():
    check(source)
