# DictReader and DictWriter.
import csv, io
text = 'name,age\nAnn,30\nBob\nCy,1,2,3\n\nDi,\n'
r = csv.DictReader(io.StringIO(text))
print(r.fieldnames, r.line_num)
for row in r:
    print(row, r.line_num, type(row).__name__)
print(list(csv.DictReader(io.StringIO(text), restkey='rest', restval='-')))
print(list(csv.DictReader(io.StringIO(text), fieldnames=['a', 'b', 'c']))[:2])
print(list(csv.DictReader(['x;y', '1;2'], delimiter=';')), list(csv.DictReader([])), csv.DictReader([]).fieldnames)
r = csv.DictReader(['1,2'], ['a', 'b'])
r.fieldnames = ['c', 'd']
print(next(r), r.dialect, r.reader.line_num)
s = io.StringIO()
w = csv.DictWriter(s, ['a', 'b'], restval='?', lineterminator='\n')
print(w.writeheader(), w.writerow({'a': 1, 'b': 'x,y'}), w.writerow({'b': 2}), w.writerows([{'a': None}, {}]))
print(s.getvalue())
def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(w.writerow, {'a': 1, 'z': 2}), attempt(csv.DictWriter, s, ['a'], extrasaction='maybe'), attempt(w.writerow, 5), attempt(csv.DictWriter, s), attempt(csv.DictReader)
w = csv.DictWriter(s, ['a'], extrasaction='ignore')
print(w.writerow({'a': 1, 'z': 2}), w.fieldnames, w.restval, w.extrasaction)
print(csv.DictReader[str], csv.DictWriter[str])
people = [{'name': 'Ann', 'age': 30}, {'name': 'Bob', 'age': 25}]
out = io.StringIO(newline='')
w = csv.DictWriter(out, fieldnames=people[0].keys(), quoting=csv.QUOTE_NONNUMERIC)
w.writeheader()
w.writerows(sorted(people, key=lambda p: p['age']))
print(repr(out.getvalue()))
out.seek(0)
print([(p['name'], p['age']) for p in csv.DictReader(out, quoting=csv.QUOTE_NONNUMERIC)])
