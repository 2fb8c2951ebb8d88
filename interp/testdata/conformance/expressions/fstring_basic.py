name = 'World'
n = 42
x = 3.14159
print(f'Hello {name}!', f"{n}{n}", F'{n + 1}', f'')
print(f'{{}} {{{n}}} }}{{', f'{n:5}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:,}|{n:x}|{n:#b}')
print(f'{x:.2f} {x:8.3f} {x:e} {x:.3g} {x!r} {x!s:>10}')
print(f'{name!r} {name!s} {"é"!a} {name!r:>10} {name:*^11}')
print(f'{n=} {n = } {n= } {x=:.2f} {name=!s} {name=} {n+1=}')
print(f'{[1, 2][0]} { {1: 2}[1] } {(lambda v: v * 2)(4)} {n if n else 0}')
print(f'{name[0]}{name[-1]} {name.upper()} {", ".join(["a", "b"])}')
print(f'a' 'b{n}' f'{n}', rf'\n{n}\t', fr'\{n}')
print(f'{n!r:^{10}}|{x:{8}.{3}}|{x:{"10"}.{1 + 1}f}|')
print(f'{n:>{n // 4}}')
