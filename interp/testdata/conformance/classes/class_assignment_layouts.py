"""Which classes an object may be given: those of the same layout."""

def mk(name, bases, slots=None):
    ns = {} if slots is None else {'__slots__': slots}
    return type(name, bases, ns)
cs = []
A = mk('A', (object,)); B = mk('B', (object,)); A2 = mk('A2', (A,)); A3 = mk('A3', (A2,))
S = mk('S', (object,), ()); SD = mk('SD', (S,)); SD2 = mk('SD2', (S,)); S2 = mk('S2', (S,), ())
X = mk('X', (object,), ('x',)); Y = mk('Y', (object,), ('x',)); Z = mk('Z', (object,), ('y',))
XD = mk('XD', (X,)); YD = mk('YD', (Y,)); XE = mk('XE', (X,), ()); XF = mk('XF', (X,), ('z',)); YF = mk('YF', (Y,), ('z',))
W = mk('W', (object,), ('__dict__',)); V = mk('V', (object,), ('__weakref__',)); U = mk('U', (object,), ('__dict__', '__weakref__'))
AS = mk('AS', (A,), ('s',)); BS = mk('BS', (B,), ('s',)); AS2 = mk('AS2', (A,), ('s',)); AE = mk('AE', (A,), ())
I = mk('I', (int,)); J = mk('J', (int,)); L = mk('L', (list,)); L2 = mk('L2', (L,))
UD = mk('UD', (U,)); WD = mk('WD', (W,)); VD = mk('VD', (V,)); AB = mk('AB', (A, B)); XDD = mk('XDD', (XD,))
X2 = mk('X2', (object,), ('x',)); X2D = mk('X2D', (XE,))
cs = [A, B, A2, A3, S, SD, SD2, S2, X, Y, Z, XD, YD, XE, XF, YF, W, V, U, AS, BS, AS2, AE, I, J, L, L2, UD, WD, VD, AB, XDD, X2, X2D]
for c in cs:
    line = []
    for d in cs:
        o = c()
        try: o.__class__ = d; line.append('+')
        except TypeError as e: line.append('l' if 'layout' in str(e) else 'm')
    print(c.__name__, ''.join(line))
