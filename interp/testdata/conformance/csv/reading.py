# Lines to fields.
import csv
def rows(lines, **k):
    try:
        print(list(csv.reader(lines, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
for line in ['a,b,c', 'a, b ,c', '', ',', ',,', '"a","b"', '"a,b",c', '"a""b",c', '"",""', 'a"b,c', '"a"b,c', '"a" ,b', ' "a",b', 'a\\,b', "'a,b',c", '"unclosed', 'ü,é,😀', 'a\tb', 'x\0y,z']:
    rows([line])
    rows([line], strict=True)
    rows([line], quoting=csv.QUOTE_NONE)
    rows([line], quotechar="'", skipinitialspace=True)
    rows([line], escapechar='\\', doublequote=False)
rows(['a,b\r\n', 'c,d\n', 'e\r', '', '\n', 'f'])
rows(['"a\r\nb"\r\n', '"x', 'y",z\n', 'q'])
rows(['a\rb']), rows(['a\nb']), rows(['a\r\nb'])
rows(['1,2.5,"3",x'], quoting=csv.QUOTE_NONNUMERIC), rows(['1,2.5,"3",""'], quoting=csv.QUOTE_NONNUMERIC), rows(['1,,"",2'], quoting=csv.QUOTE_NONNUMERIC)
rows(['1,,"",x,"y"'], quoting=csv.QUOTE_NOTNULL), rows(['1,,"",2,"y"'], quoting=csv.QUOTE_STRINGS), rows(['1,,"",x'], quoting=csv.QUOTE_STRINGS)
rows(['a;b|c'], delimiter=';'), rows(['a b  c'], delimiter=' '), rows(['a b  c'], delimiter=' ', skipinitialspace=True), rows(['a\\\nb,c'], escapechar='\\'), rows(['a\\'], escapechar='\\'), rows(['"a\\"b",c'], escapechar='\\')
rows(['"a"', 'b\\'], strict=True, escapechar='\\'), rows(['"a'], strict=True), rows(['a,"b', 'c'], strict=True)
rows([b'a']), rows([5]), rows(['ok', None])
rows('abc'), rows('a,b'), rows(5), rows(['x'], dialect='excel-tab'), rows(['x\ty'], dialect='excel-tab'), rows(['x'], dialect='nope'), rows(['"x"'], dialect='unix')
r = csv.reader(['a,b', '"c', 'd"', 'e'])
print(r.line_num, next(r), r.line_num, next(r), r.line_num, next(r), r.line_num, iter(r) is r, type(r), r.dialect.delimiter)
try:
    next(r)
except StopIteration:
    print('end')
print(csv.field_size_limit(), csv.field_size_limit(5), csv.field_size_limit())
rows(['12345,1']), rows(['123456']), rows(['"123456"'])
csv.field_size_limit(131072)
rows(iter(['gen,1', 'gen,2'])), rows(line for line in ['x,y'])
for row in csv.reader('name,age\nAnn,30\nBob,25'.splitlines()):
    print(', '.join(row))
