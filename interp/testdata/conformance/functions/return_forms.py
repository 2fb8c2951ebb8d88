def nothing(): pass
def bare(): return
def tup(): return 1, 2
def one(): return 1,
def star(): return *[1], *'ab'
def cond(x):
    if x: return 'yes'
def paren(): return (
    1
    + 2)
def nested():
    for i in range(3):
        for j in range(3):
            if i * j == 2:
                return i, j
def late(): return undefined_yet
def str_doc(): return """text"""


print(nothing(), bare(), tup(), one(), star(), cond(1), cond(0), paren(), nested(), str_doc())
undefined_yet = 'now'
print(late())
a, b = tup()
print(a + b, tup()[0], (lambda: tup())())
print(print('inner'))
