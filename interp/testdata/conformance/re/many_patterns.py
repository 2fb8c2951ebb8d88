import itertools
import re

# every combination of some parts
atoms = ['a', '[ab]', '.', '(a|b)', '(?:ab|a)', '(a)?', r'\b', '^', r'(?=(.))', '(b*)', r'\w+?', '(?!b)', '(?<=a)', '$']
subjects = ['', 'a', 'ab', 'aab b', 'bab\n']
for x, y in itertools.product(atoms, repeat=2):
    for q in '', '*', '+?', '{2}', '?+':
        p = f'{x}{y}{q}'
        try:
            c = re.compile(p)
        except re.error as e:
            print(p, e)
            continue
        print(p, [[m.regs for m in c.finditer(s)] for s in subjects], sep='\t')
