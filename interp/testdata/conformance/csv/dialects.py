# Dialects: classes, names, parameters, and what is wrong with them.
import csv, io
def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
print(csv.list_dialects(), csv.__all__)
def show(d):
    print(repr(d.delimiter), repr(d.quotechar), repr(d.escapechar), d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.strict)
for name in csv.list_dialects():
    show(csv.get_dialect(name))
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_NONE)
show(csv.get_dialect('pipes'))
csv.register_dialect('more', 'pipes', quotechar="'", strict=True)
show(csv.get_dialect('more'))
print(list(csv.reader(['a|b'], 'pipes')), list(csv.reader(['a|b'], dialect='pipes', delimiter='b')))
class Semi(csv.excel):
    delimiter = ';'
    lineterminator = '\n'
csv.register_dialect('semi', Semi)
show(csv.get_dialect('semi'))
print(list(csv.reader(['a;b'], Semi)), list(csv.reader(['a;b'], Semi())), csv.list_dialects())
for name in 'pipes', 'more', 'semi':
    csv.unregister_dialect(name)
for k in [dict(delimiter=''), dict(delimiter='ab'), dict(delimiter=5), dict(delimiter=None), dict(delimiter=b'x'), dict(delimiter='\n'), dict(quotechar=''), dict(quotechar='ab'),
          dict(quotechar=5), dict(quotechar=None, quoting=0), dict(quotechar='\n'), dict(escapechar='ab'), dict(escapechar='\r'), dict(escapechar=5), dict(lineterminator=5),
          dict(lineterminator=None), dict(quoting=9), dict(quoting='x'), dict(quoting=-1), dict(quoting=None), dict(nope=1), dict(delimiter=',', quotechar=','),
          dict(delimiter=',', escapechar=','), dict(quotechar='x', escapechar='x'), dict(quotechar=' ', skipinitialspace=True), dict(delimiter='x', lineterminator='x'),
          dict(quotechar='x', lineterminator='xy'), dict(dialect='nope'), dict(escapechar=' ', skipinitialspace=True)]:
    print(k, end=' ')
    attempt(csv.writer, io.StringIO(), **k)
attempt(csv.reader), attempt(csv.reader, 5), attempt(csv.writer), attempt(csv.reader, [], 'excel', 5)
attempt(csv.register_dialect), attempt(csv.register_dialect, 5), attempt(csv.register_dialect, 'x', csv.excel, delimiter='ab'), attempt(csv.register_dialect, 'y', 'excel', 'z')
attempt(csv.get_dialect, 'nope'), attempt(csv.unregister_dialect, 'nope'), attempt(csv.get_dialect), attempt(csv.field_size_limit, 'x'), attempt(csv.get_dialect, [])
attempt(csv.Dialect)
class D(csv.Dialect):
    pass
attempt(D)
class D(csv.Dialect):
    delimiter = ','
    quoting = 0
    lineterminator = '\n'
attempt(D)
class D(csv.Dialect):
    delimiter = ','
    quotechar = '"'
    quoting = csv.QUOTE_ALL
    lineterminator = '\n'
    doublequote = True
    skipinitialspace = False
print(D()._valid, D.__name__)
d = csv.get_dialect('excel')
attempt(setattr, d, 'delimiter', 'x'), attempt(delattr, d, 'quoting')
print(csv.Error.__mro__, csv.Error.__module__, csv.QUOTE_MINIMAL, csv.QUOTE_STRINGS)
class Loose:
    delimiter = '-'
print(list(csv.reader(['a-b'], Loose)), list(csv.reader(['a-b'], Loose())))
