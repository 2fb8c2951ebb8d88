x = (1 +
     2 +

     # a comment inside
     3)
print(x); print('two'); y = 1; print(y);
if x: print('inline'); print('both')
total = 1 + \
    2 + \
    3
print(total)
l = [
    1,
    2,
]
d = {
    'a': 1,
    'b': [
        2,
    ],
}
print(l, d)
def f(
    a,
    b=2,
    *args,
    **kwargs,
):
	return a, b   # a tab-indented body
print(f(1), f(
    1,
    2,
))
if 1:
  if 2:
        print('odd indents')
  print('back')
class A: x = 1; y = 2
print(A.x, A.y)
while 0: pass
for i in 1, 2: print(i, end=' ')
else: print('else')
"""a string statement"""
pass; pass
print('end')  # no newline tricks
