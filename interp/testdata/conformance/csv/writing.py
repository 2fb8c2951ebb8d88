# Fields to lines.
import csv, io
def write(row, **k):
    s = io.StringIO()
    try:
        n = csv.writer(s, **k).writerow(row)
        print(n, repr(s.getvalue()))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}', repr(s.getvalue()))
rows = [['a', 'b'], [1, 2.5, None, True], ['a,b', 'q"q', "s's"], ['l\nl', 'r\rr'], ['', ' x', 'x '], [], [''], [None], ['', ''], 'abc', ('t',), {'k': 1}, range(3), [[1, 2], {}], ['\\', 'a;b', 'tab\t'], ['ü😀'], [1e100, 0.1, -0.0, 10**20]]
for quoting in csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL:
    print('quoting', quoting)
    for row in rows:
        write(row, quoting=quoting)
for row in rows:
    write(row, quoting=csv.QUOTE_NONE, escapechar='\\')
    write(row, doublequote=False, escapechar='\\', lineterminator='\n')
    write(row, delimiter=';', quotechar="'", lineterminator='!')
    write(row, delimiter=' ', skipinitialspace=True)
write(['a"b'], doublequote=False), write([''], delimiter=' ', skipinitialspace=True, quoting=csv.QUOTE_NONE), write([None], delimiter=' ', skipinitialspace=True, quoting=csv.QUOTE_NOTNULL)
write(5), write(None), write([object]), write(['a'], dialect='unix'), write(['a', 'b'], dialect='excel-tab'), write(['a'], dialect='nope'), write(['x'], quotechar=None), write(['x', 'a,b'], quotechar=None)
class Bad:
    def __str__(self): raise ZeroDivisionError('in str')
write([Bad()])
s = io.StringIO()
w = csv.writer(s)
print(w.writerows([[1, 2], 'ab', (3,)]), repr(s.getvalue()), type(w), w.dialect.quoting)
for bad in 5, [1], None:
    try:
        w.writerows(bad)
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
class Out:
    def write(self, text):
        print('out', repr(text))
        return 'returned'
print(csv.writer(Out()).writerow(['x', 1]))
for bad in 5, object(), None:
    try:
        csv.writer(bad)
    except TypeError as e:
        print(e)
import os
with open('c.tmp', 'w', newline='') as f:
    w = csv.writer(f)
    w.writerow(['name', 'note'])
    w.writerow(['Ann', 'says "hi", twice'])
    w.writerow(['Bob', 'two\nlines'])
with open('c.tmp', newline='') as f:
    print(repr(f.read()))
with open('c.tmp', newline='') as f:
    for row in csv.reader(f):
        print(row)
with open('c.tmp') as f:
    print(list(csv.reader(f)))
os.remove('c.tmp')
