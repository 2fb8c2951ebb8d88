# Sniffer.
import csv
s = csv.Sniffer()
samples = ['a,b,c\n1,2,3\n4,5,6\n', 'a;b;c\n1;2;3\n', 'a\tb\n1\t2\n', 'a|b|c\n1|2|3\n', 'name:age\nann:3\n', 'a b\nc d\n',
    '"a","b"\n"c","d"\n', "'a';'b'\n'c';'d'\n", 'x, "y"\nz, "w"\n', '"a, b", c\n"d, e", f\n', 'one\ntwo\nthree\n', '', 'a,b\n', '"only"\n',
    'a, b, c\n1, 2, 3\n', '"say ""hi""","x"\n"a","b"\n', "Harry's, Arlington Heights, IL, 2/1/03, Kimi Hayes\nShark City, Glendale Heights, IL, 12/28/02, Prezence\n",
    'venue:city:state\nTommy:Place:IL\n', '2,4\n5,6,7\n8,9\n', 'a;b,c\n1;2,3\n4;5,6\n', '1-2-3\n4-5-6', 'k=v\nx=y\n', '1997,Ford,E350,"ac, abs, moon",3000.00\n1999,Chevy,"Venture ""Extended Edition""","",4900.00\n']
def show(sample, **k):
    try:
        d = s.sniff(sample, **k)
        print(repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.escapechar, d._name, d.__name__, d.__mro__[1])
    except csv.Error as e:
        print('Error', e)
for sample in samples:
    show(sample)
    try:
        print(s.has_header(sample))
    except Exception as e:
        print(type(e).__name__, e)
show('a;b,c\n1;2,3\n', delimiters=';'), show('a;b,c\n', delimiters=',;'), show('a.b\nc.d\n', delimiters=',')
for sample in 'name,age\nann,30\nbob,41\n', 'ann,30\nbob,41\n', 'a,b\nc,d\n', 'id;text\n1;abc\n2;def\n', '1,2\n3,4\n', 'long header,x\nab,y\ncd,z\n':
    print(s.has_header(sample))
print(list(csv.reader(['a;"b;c"', 'd;e'], s.sniff('a;"b;c"\nd;e\n'))), s.preferred)
