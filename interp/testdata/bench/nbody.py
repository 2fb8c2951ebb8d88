"""Float arithmetic on lists: planets that attract one another."""


def bodies():
    pi = 3.141592653589793
    mass = 4 * pi * pi
    year = 365.24
    return [
        [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], mass],
        [[4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
         [0.00166007664274403694 * year, 0.00769901118419740425 * year, -0.0000690460016972063023 * year],
         0.000954791938424326609 * mass],
        [[8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
         [-0.00276742510726411070 * year, 0.00499852801234917238 * year, 0.0000230417297573763929 * year],
         0.000285885980666130812 * mass],
        [[12.8943695621391310, -15.1111514016986312, -0.223307578892655734],
         [0.00296460137564761618 * year, 0.00237847173959480950 * year, -0.0000296589568540237556 * year],
         0.0000436624404335156298 * mass],
        [[15.3796971148509165, -25.9193146099879641, 0.179258772950371181],
         [0.00268067772490389322 * year, 0.00162824170038242295 * year, -0.0000951592254519715870 * year],
         0.0000515138902046611451 * mass],
    ]


def energy(system):
    e = 0.0
    for i, (p, v, m) in enumerate(system):
        e += 0.5 * m * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2])
        for q, _, n in system[i + 1:]:
            dx, dy, dz = p[0] - q[0], p[1] - q[1], p[2] - q[2]
            e -= m * n / (dx * dx + dy * dy + dz * dz) ** 0.5
    return e


def advance(system, pairs, dt, steps):
    for _ in range(steps):
        for (p, v, m), (q, w, n) in pairs:
            dx = p[0] - q[0]
            dy = p[1] - q[1]
            dz = p[2] - q[2]
            mag = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            a = n * mag
            b = m * mag
            v[0] -= dx * a
            v[1] -= dy * a
            v[2] -= dz * a
            w[0] += dx * b
            w[1] += dy * b
            w[2] += dz * b
        for p, v, m in system:
            p[0] += dt * v[0]
            p[1] += dt * v[1]
            p[2] += dt * v[2]


def main():
    system = bodies()
    pairs = [(a, b) for i, a in enumerate(system) for b in system[i + 1:]]
    before = energy(system)
    advance(system, pairs, 0.01, 40000)
    advance(system, pairs, 0.01, 40000)
    return '%.9f %.9f' % (before, energy(system))


if __name__ == '__main__':
    print(main())
