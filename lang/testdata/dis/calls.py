f()
f(a, 1)
f(a, k=1)
f(a, k=1, l=b)
f(*a)
f(*a, *b)
f(a, *b, c)
f(**a)
f(k=1, **a)
f(**a, k=1)
f(a, *b, k=1, **c)
f(k=a, *b)
f(f(a), f(b))
f(x for x in a)
f()()()
o.m()
o.m(1, k=2)
o.m(*a)
o.m().n(a).p
super().m()
f(lambda: a, [a], {b: c})


def method(self, x):
    x = x.y(self.z(x), x)
    return super().method(x)


def positions(self):
    return (self
            .one(1)
            .two(self.three(
                2)))
