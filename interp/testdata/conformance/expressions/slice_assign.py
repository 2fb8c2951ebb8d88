def show(f):
    a = [0, 1, 2, 3, 4, 5]
    try:
        f(a)
        print(a)
    except Exception as e:
        print(type(e).__name__, e, a)


def s1(a): a[1:3] = ['x', 'y', 'z']
def s2(a): a[2:2] = [9, 9]
def s3(a): a[:] = []
def s4(a): a[::2] = 'abc'
def s5(a): a[::2] = 'ab'
def s6(a): a[4:1] = [7]
def s7(a): a[-1:] = a
def s8(a): a[::-1] = range(6)
def s9(a): del a[1:4]
def s10(a): del a[::2]
def s11(a): del a[::-2]
def s12(a): a[1:2] = 5
def s13(a): a[10] = 1
def s14(a): del a[6]
def s15(a): a[100:] = (i for i in range(2))
def s16(a): a[1:1] = {'k': 1}
def s17(a): a['x'] = 1
def s18(a): del a['x']
def s19(a): a[::2] = 5
def s20(a): a[3:0:-1] = [10, 20, 30]


for f in (s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20):
    show(f)
