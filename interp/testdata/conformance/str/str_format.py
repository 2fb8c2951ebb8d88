print('{} {}'.format('a', 'b'), '{0} {1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2), '{0} {k}'.format(1, k=2), '{{}} {{{}}}'.format(5), '{!r} {!s} {!a}'.format('a', 'b', 'é'))
print('{0[0]} {0[1]} {1[k]} {2.real} {2.imag}'.format([1, 2], {'k': 'v'}, 5), '{a[b][0].real}'.format(a={'b': [7]}), '{0.__class__.__name__}'.format(1.5), '{[0]} {[x]}'.format('ab', {'x': 1}), '{d[a b]}'.format(d={'a b': 3}), '{0[-1]}'.format({'-1': 'string key'}))
print('{:5}|{:<5}|{:>5}|{:^5}|{:*^9}|{:=+7}|'.format(1, 2, 3, 4, 'mid', 5), '{:{}} {:{w}.{p}f}'.format('a', 3, 2.5, w=8, p=3), '{0:{1}}'.format('x', '>4'))
print('{:,} {:_} {:,.2f} {:%} {:.1%} {:e} {:E} {:g} {:n}'.format(1234567, 1234567, 1234567.891, 0.5, 0.256, 1234.5, 0.0001, 1e-7, 1234), '{:b} {:o} {:x} {:X} {:#b} {:c} {:d}'.format(5, 8, 255, 255, 5, 97, 3))
print('{:+} {:-} {: } {:+} {:05} {:<05} {:^+7.1f}|'.format(1, 1, 1, -1, -42, 42, 2.25), '{:.3} {:.1} {:10.2}|'.format('abcdef', 'x', 'hello'), '{:s} {:d}'.format('s', True), '{}'.format([1, 'a']), '{:}'.format(None), '{!r:>6}'.format('a'))
for c in ('"{}".format()', '"{0} {}".format(1, 2)', '"{} {0}".format(1, 2)', '"{1}".format(1)', '"{k}".format()', '"{".format()', '"}".format()', '"{0".format(1)', '"{!x}".format(1)', '"{!}".format(1)', '"{:d}".format("a")', '"{:s}".format(1)', '"{:q}".format(1)', '"{:>}".format([])', '"{0.x}".format(1)', '"{0[5]}".format([1])', '"{0[k]}".format([1])', '"{0[k]}".format({})', '"{:5.2d}".format(1)', '"{:c}".format(1114112)', '"{:,s}".format("a")', '"{:.2}".format(1)', '"{:+}".format("a")', '"{:=5}".format("a")', '"{0[}".format([1])', '"{0.}".format(1)', '"{:{}}".format(1)', '"{a.b}".format(a=1)', '"{:{:{}}}".format(1, 2, 3)', '"{!r".format(1)', '"{0!r5}".format(1)', '"{:99999999999999999999}".format(1)', '"{:.99999999999999999999f}".format(1)', '"{-1}".format(1)', '"{ }".format(1)', '"{:#c}".format(5)', '"{:_,}".format(1)', '"{:,x}".format(1)', '"{:0<#z}".format(1)', '"{}}".format(1)'):
    try:
        print(c, '=', eval(c))
    except Exception as e:
        print(c, '->', type(e).__name__, e)
class P:
    x = {'k': [10, 20]}
print('{0.x[k][1]}'.format(P()), '{p.x[k]}'.format_map({'p': P}))
