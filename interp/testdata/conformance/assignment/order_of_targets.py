log = []


class Rec:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)

    def __setattr__(self, k, v):
        log.append(f'{self.name}.{k}={v}')

    def __setitem__(self, k, v):
        log.append(f'{self.name}[{k}]={v}')


def r(name):
    log.append(name)
    return Rec(name)


def v(x):
    log.append(f'v{x}')
    return x


r('a').x, r('b')[v(0)] = v(1), v(2)
print(log)
log.clear()
r('a').x = r('b').y = v(3)
print(log)
log.clear()
(r('a').p, *r('b').q), r('c').r = (v(1), v(2), v(3)), v(4)
print(log)
