import types, sys


def f(): yield


class C:
    def m(self): pass
    __slots__ = ('s',)


cell = (lambda x: lambda: x)(1).__closure__[0]
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
for name, obj in [('FunctionType', f), ('LambdaType', lambda: 0), ('CodeType', f.__code__), ('MappingProxyType', C.__dict__), ('GeneratorType', f()), ('MethodType', C().m), ('BuiltinFunctionType', len), ('BuiltinMethodType', [].append), ('WrapperDescriptorType', int.__add__), ('MethodWrapperType', (1).__add__), ('MethodDescriptorType', str.join), ('ClassMethodDescriptorType', dict.__dict__['fromkeys']), ('ModuleType', sys), ('TracebackType', tb), ('FrameType', tb.tb_frame), ('GetSetDescriptorType', types.FunctionType.__code__), ('MemberDescriptorType', C.s), ('GenericAlias', list[int]), ('UnionType', int | str), ('NoneType', None), ('EllipsisType', ...), ('NotImplementedType', NotImplemented), ('CellType', cell), ('SimpleNamespace', types.SimpleNamespace())]:
    t = getattr(types, name)
    print(name, isinstance(obj, t), t, t.__name__)
m = types.ModuleType('mod', 'doc')
print(m, m.__doc__, m.__name__)
D = types.new_class('D', (C,), {}, lambda ns: ns.update(x=5))
print(D, D.x, D.__mro__)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): return {'prepared': kw}
    def __new__(mcls, name, bases, ns, **kw): return super().__new__(mcls, name, bases, ns)
    def __init__(cls, *a, **kw): pass


E = types.new_class('E', (), {'metaclass': Meta, 'k': 1})
print(E.prepared, type(E).__name__, types.prepare_class('X', (E,))[0].__name__)
print(types.resolve_bases((list[int], int)), types.get_original_bases(type('Z', (), {})))


class G(list[int]): pass


print(G.__orig_bases__, types.get_original_bases(G), G.__mro__)
bound = types.MethodType(lambda self, a: (self, a), 'me')
print(bound(1), types.MethodType(len, [1, 2])())
g = types.FunctionType(f.__code__, {}, 'renamed')
print(g.__name__, types.MappingProxyType({'a': 1}))
ns = types.SimpleNamespace(a=1, b=[2])
ns.c = 3
del ns.a
print(ns, ns == types.SimpleNamespace(b=[2], c=3), vars(ns))


class DCA:
    @types.DynamicClassAttribute
    def v(self):
        """V."""
        return 'instance'


print(DCA().v)
try:
    DCA.v
except AttributeError as e:
    print('AttributeError', e)
