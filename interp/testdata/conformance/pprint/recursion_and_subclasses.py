import pprint


class Loud(pprint.PrettyPrinter):
    def format(self, obj, context, maxlevels, level):
        if isinstance(obj, str):
            return obj.upper() + '!', True, False
        return super().format(obj, context, maxlevels, level)


Loud().pprint(['abc', {'x': 'yy'}])


class Shy(list):
    def __repr__(self):
        return 'Shy' * 20


class Plain(list):
    pass


pprint.pprint([Shy(), Plain(range(30)), 1], width=50)
a = [1]
a.append(a)
d = {'x': a}
d['d'] = d
for o in (a, d):
    text = pprint.pformat(o)
    print(text[:text.index('id=')], pprint.isrecursive(o), pprint.isreadable(o))
pprint.pprint({1: 'a', 'b': 2, (3,): None, 2.5: []}, width=10)
pprint.pprint({True: 1, None: 2})
