"""Float arithmetic in nested loops: points of the Mandelbrot set."""


def main():
    size = 270
    inside = 0
    total = 0
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        for x in range(size):
            cr = 2.0 * x / size - 1.5
            zr = zi = 0.0
            n = 0
            while n < 100:
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = rr - ii + cr
                n += 1
            else:
                inside += 1
            total += n
    return inside, total


if __name__ == '__main__':
    print(main())
