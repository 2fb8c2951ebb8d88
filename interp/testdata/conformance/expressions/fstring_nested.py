a, b = 1, 2
print(f'{f"{a}" + f'{b}'}', f'{f'{f'{a}'}'}')
print(f'{'same quotes'}', f'{"\n".join(['x', 'y'])}')
print(f'''{
    a
    + b  # a comment
}''')
print(f'{a:{b}{a}}|', f'{a:{'<'}{5}}|', f'{3.14159:.{b}f}')
print(f'{a!r:{'>' + '6'}}|')
print(f'{a == b} {a != b} {a >= b} {a <= b} {a < b}')
print(f'{(x := 5)} {x:=5} {x:=+5}')
print(f'{{a}} {{{a}}} {{{{{a}}}}}', f'{a:}', f'{"":5}|')
print(f'{ {"k": [1, 2]}["k"][1] }', f'{ {1, 1} }', f'{[i for i in range(3)]}')
print(f'{*(1, 2),}', f'{1, 2}', f'{lambda_ if (lambda_ := 3) else 0}')
print(f"""multi
{a} \
joined {b}
""")
print(f'{a=!r:>5} {f'{b=}'=}')
