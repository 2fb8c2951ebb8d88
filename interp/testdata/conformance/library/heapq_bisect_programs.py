import heapq, bisect
from heapq import *


def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed >> 8


r = lcg(3)
h = []
for _ in range(40):
    heappush(h, next(r) % 100)
print(h)
print([heappop(h) for _ in range(10)], h)
l = [next(r) % 100 for _ in range(50)]
heapify(l)
print(l, heapreplace(l, 50), heappushpop(l, 3), heappushpop(l, 99), l)
big = [next(r) % 10000 for _ in range(5000)]
heapify(big)
total = 0
for x in big:
    total = (total * 31 + x) % 1000003
print(total)
print([heappop(big) for _ in range(5)])


class Task:
    def __init__(self, p, name): self.p, self.name = p, name
    def __lt__(self, o):
        print(f'{self.name}<{o.name}', end=' ')
        return self.p < o.p


tasks = []
for p, name in [(3, 'c'), (1, 'a'), (2, 'b'), (1, 'd')]:
    heappush(tasks, Task(p, name))
print()
while tasks:
    print(heappop(tasks).name)
print(list(merge([1, 4, 7], (x for x in (2, 5)), range(0, 10, 3))), list(merge('adg', 'beh', key=str.upper)))
print(list(merge([(1, 'x'), (3, 'x')], [(1, 'y'), (2, 'y')], key=lambda t: t[0])), list(merge([5, 3], [4, 3, 1], reverse=True)))
print(nlargest(3, [5, 1, 9, 3]), nsmallest(2, 'hello'), nlargest(2, [('a', 1), ('b', 1), ('c', 2)], key=lambda t: t[1]), nsmallest(2, [('a', 1), ('b', 1), ('c', 0)], key=lambda t: t[1]))
print(nlargest(3, (x * 7919 % 5003 for x in range(5000))), nsmallest(3, (x * 7919 % 5003 for x in range(1, 5000))), nlargest(1, iter([])), nsmallest(5, iter([2, 1])))
try:
    heappush([1], None)
except TypeError as e:
    print(e)


class Changes:
    def __lt__(self, other):
        victim.clear()
        return True


victim = [Changes(), Changes(), Changes()]
try:
    heapify(victim)
except RuntimeError as e:
    print(e)

a = [1, 3, 3, 5]
print([bisect.bisect_left(a, x) for x in range(7)], [bisect.bisect(a, x) for x in range(7)])
bisect.insort(a, 3)
bisect.insort_left(a, 0)
bisect.insort_right(a, 9)
print(a)
words = ['bb', 'a', 'dddd']
words.sort(key=len)
bisect.insort(words, 'ccc', key=len)
print(words, bisect.bisect_left(words, 2, key=len), bisect.bisect_right(words, 2, key=len), bisect.bisect(a, 3, 2, 4))


def grade(score, breakpoints=(60, 70, 80, 90), grades='FDCBA'):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
