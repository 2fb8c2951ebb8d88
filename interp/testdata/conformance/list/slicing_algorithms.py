def quicksort(l):
    if len(l) < 2:
        return l
    p, *rest = l
    return quicksort([x for x in rest if x < p]) + [p] + quicksort([x for x in rest if x >= p])


def merge(a, b):
    out = []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b


def mergesort(l):
    m = len(l) // 2
    return l if m == 0 else merge(mergesort(l[:m]), mergesort(l[m:]))


def bubble(l):
    l = l[:]
    for i in range(len(l)):
        for j in range(len(l) - 1 - i):
            if l[j] > l[j + 1]:
                l[j], l[j + 1] = l[j + 1], l[j]
    return l


def heapsort(l):
    h = []
    for x in l:
        h.append(x)
        i = len(h) - 1
        while i and h[(i - 1) // 2] > h[i]:
            h[(i - 1) // 2], h[i] = h[i], h[(i - 1) // 2]
            i = (i - 1) // 2
    out = []
    while h:
        h[0], h[-1] = h[-1], h[0]
        out.append(h.pop())
        i = 0
        while (c := 2 * i + 1) < len(h):
            if c + 1 < len(h) and h[c + 1] < h[c]:
                c += 1
            if h[i] <= h[c]:
                break
            h[i], h[c] = h[c], h[i]
            i = c
    return out


def bisect(l, x):
    lo, hi = 0, len(l)
    while lo < hi:
        mid = (lo + hi) // 2
        if l[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


data = [(i * 37 + 11) % 53 for i in range(40)]
for f in (quicksort, mergesort, bubble, heapsort):
    print(f.__name__, f(data) == sorted(data), f(data)[:5])
s = sorted(data)
print(bisect(s, 20), bisect(s, -1), bisect(s, 99), [s[i:i + 7] for i in range(0, 21, 7)], data[::-1][:3], data[5:1:-2])
r = list(range(10))
r[2:5], r[-2:] = r[-2:], [0]
print(r, r[:3] + r[3:] == r, r[::2], r[1::2])
k = 3
print(r[k:] + r[:k], r[-k:] + r[:-k], [list(z) for z in zip(*[iter(range(9))] * 3)])
