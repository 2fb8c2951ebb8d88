class Box:
    pass


box = Box()
lst = [0, 1, 2, 3]
d = {}
box.x, lst[0], d['k'], lst[1:3] = 1, 'zero', 'v', ['one', 'two', 'extra']
print(box.x, lst, d)
for box.i in range(3):
    pass
print(box.i)
for d['loop'] in 'ab':
    pass
print(d)
for lst[0] in [9, 8]:
    pass
print(lst)
box.a = box.b = d['c'] = 'chain'
print(box.a, box.b, d['c'])
(box.t), (lst[-1]) = 'p', 'q'
print(box.t, lst)
[box.u, *lst[1:]] = 1, 2, 3
print(box.u, lst)
with_target = {}
class CM:
    def __enter__(self): return 1, 2
    def __exit__(self, *a): pass
with CM() as (with_target['a'], box.w):
    pass
print(with_target, box.w)
