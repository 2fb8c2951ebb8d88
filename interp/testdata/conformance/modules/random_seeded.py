import random
random.seed(42)
print(random.random(), random.random())
print(random.randint(1, 100), random.randrange(10), random.randrange(5, 50, 5), random.choice('abcdef'), random.uniform(1, 2))
l = list(range(10))
random.shuffle(l)
print(l, random.sample(range(100), 5), random.choices([1, 2, 3], k=4), random.getrandbits(70))
random.seed('text')
print(random.random())
random.seed(0)
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random(), random.gauss(0, 1))
r = random.Random(7)
print(r.random(), r.randint(0, 10 ** 20))
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample([1], 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
