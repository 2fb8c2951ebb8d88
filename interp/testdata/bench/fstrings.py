"""F-strings: plain, with formats, with nested fields."""


def main():
    size = 0
    name = 'value'
    for i in range(180000):
        x = i / 7
        a = f'{name} {i}'
        b = f'{i:>8}|{i:x}|{x:.3f}'
        c = f'{name!r:<10}{i % 10:0{3}}'
        d = f'{a}-{b}-{c}'
        size += len(d)
        if i % 5 == 0:
            size += len(f'{i=} {x:10.2e} {[i, name]}')
    return size


if __name__ == '__main__':
    print(main())
