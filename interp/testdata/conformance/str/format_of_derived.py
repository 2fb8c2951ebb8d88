"""Formatting a derived str gives the object itself if nothing is added or cut."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class P(str): pass
for spec in ('6', '', '3', 's', '>2', '.3', '.5', '.10', '0', '<4', 'é<4','é<5', '05', '.4'):
    show(lambda: format(P('abcd'), spec))
    show(lambda: P('abcd').__format__(spec))
p = P('abcd')
show(lambda: f'{p:3}' is p)
show(lambda: f'{p:5}')
show(lambda: f'{p:.2}')
