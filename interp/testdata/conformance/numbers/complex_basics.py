z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), z * 2, z + 1, z - 1j, z * z, z / 2, -z, z == 3 + 4j, z != 3, 1j ** 2, 2j, 0j, complex(1, 2), complex('1+2j'), complex(), 1.5j)
print(repr(1j), [1j, -1j, 1 - 1j, complex(0, -0.0), complex(-0.0, 1)], bool(0j), hash(1 + 0j) == hash(1), 1 + 0j == 1, type(1j).__name__, 1j * 1j)
for f in (lambda: z < 1, lambda: z // 1, lambda: z % 1, lambda: int(z), lambda: float(z), lambda: complex('x'), lambda: z / 0, lambda: complex('1', 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
