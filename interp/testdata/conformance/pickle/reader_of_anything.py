import pickle


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

class C: pass


for b in [b'', b'x', b'.', b'K', b'\x80', b'\x80\x06.', b'\x80\xff.', b'I', b'I1', b'Ix\n.', b'I01\n.', b'I00\n.', b'I5\n.', b'L5L\n.', b'L5\n.', b'F1.5\n.', b'Fx\n.', b'h\x01.', b'g5\n.', b'gx\n.', b'j\x01\x00\x00\x00.', b'(.', b't.', b'0.', b'(0.', b'2.', b'a.', b']K\x01a.', b'e.', b'(e.', b'](K\x01K\x02e.', b's.', b'}K\x01K\x02s.', b'}(K\x01u.', b'(K\x01d.', b'R.', b'K\x01)R.', b'K\x01K\x02R.', b'cos\nsystem\n.'.replace(b'os',b'nomod'), b'c__builtin__\nrange\n.', b'cbuiltins\nlist\n)R.', b'cbuiltins\nlist\n)\x81.', b'K\x01)\x81.', b'cbuiltins\nlist\nK\x01\x81.', b'Pabc\n.', b'K\x01Q.', b"S'abc'\n.", b"Sabc\n.", b"S'a\\x41\\n\\101'\n.", b'U\x03abc.', b'U\x03a\xffc.', b'T\x03\x00\x00\x00abc.', b'T\xff\xff\xff\xff.', b'Vab\\u0041\xe9\n.', b'X\x03\x00\x00\x00abc.', b'X\xff\xff\xff\xff.', b'\x8d\xff\xff\xff\xff\xff\xff\xff\xff.', b'B\xff\xff\xff\x7f.', b'C\x02ab.', b'\x8e\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x95\x05\x00\x00\x00\x00\x00\x00\x00N.', b'\x95\x02\x00\x00\x00\x00\x00\x00\x00N.', b'\x95\x01\x00\x00\x00\x00\x00\x00\x00B\x01\x00\x00\x00.', b'\x95\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x8a\x00.', b'\x8a\x01\xff.', b'\x8a\x02\xff\x00.', b'\x8b\xff\xff\xff\xff.', b'\x8b\xff\xff\xff\x7f.', b'\x82\x01.', b'\x82\x00.', b'\x84\xff\xff\xff\xff.', b'\x97.', b'K\x01\x98.', b'\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.', b'K\x01K\x02\x93.', b'(K\x01K\x02l.', b'(K\x01K\x02t.', b'K\x01\x85.', b'K\x01K\x02\x86.', b'K\x01K\x02K\x03\x87.', b'\x85.', b'K\x01b.', b'NNb.', b'K\x01K\x02b.', b'K\x01}b.', b'K\x01NK\x02\x86b.', b'\x88.', b'\x89.', b'N.', b'G?\xf8\x00\x00\x00\x00\x00\x00.', b'(1.', b'1.', b'q\x00.', b'K\x01q\x00h\x00.', b'\x94.', b'r\xff\xff\xff\xff.', b'K\x01r\xff\xff\xff\x7f.', b'p-1\n.', b'(cbuiltins\nint\no.', b'(ibuiltins\nlist\n.', b'(K\x05ibuiltins\nint\n.', b'(o.', b'\x8f(K\x01\x90.', b'(K\x01\x91.', b'\x90.', b'K\x01(K\x02\x90.', b'\x92.', b'cbuiltins\nint\n)}\x92.', b'cbuiltins\nint\n)K\x01\x92.', b'\x8c\x03abc.', b'\x8c\xffabc.', b'J\xff\xff\xff\xff.', b'M\xff\xff.', b'\x00', b'\xff', b"'", b'\n', b'cbuiltins\n', b'c__builtin__\nxrange\n.', b'cexceptions\nStandardError\n.', b'V\\ud800\n.', b'K\x01a.', b'](cbuiltins\nint\ne.', b'}(]K\x01u.', b'\x8f(]\x90.', b'(]\x91.']:
    print(b, end=' '); show(lambda: pickle.loads(b))
