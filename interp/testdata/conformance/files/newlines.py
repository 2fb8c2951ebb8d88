# Line ends: how newline translates them.
import os
data = b'a\nb\r\nc\rd\r\r\ne'
with open('n.tmp', 'wb') as f:
    f.write(data)
for nl in None, '', '\n', '\r', '\r\n':
    with open('n.tmp', newline=nl) as f:
        print(repr(nl), f.newlines, f.readlines(), f.newlines)
    with open('n.tmp', newline=nl) as f:
        print('   ', repr(f.read()), [], f.newlines)
    with open('n.tmp', newline=nl) as f:
        print('   ', [f.read(1) for _ in range(14)])
    with open('n.tmp', newline=nl) as f:
        print('   ', [f.readline(2) for _ in range(12)])
for nl in None, '', '\n', '\r', '\r\n':
    with open('n.tmp', 'w', newline=nl) as f:
        print(repr(nl), f.write('x\ny\r\nz\r'), f.newlines)
    with open('n.tmp', 'rb') as f:
        print('   ', f.read())
# a carriage return at the end of a chunk
with open('n.tmp', 'wb') as f:
    f.write(b'x' * 8191 + b'\r\n' + b'y' * 10 + b'\r')
with open('n.tmp') as f:
    print([len(l) for l in f], f.newlines)
with open('n.tmp', newline='') as f:
    print([len(l) for l in f], f.newlines)
with open('n.tmp', newline='\r\n') as f:
    print([len(l) for l in f], f.newlines)
with open('n.tmp') as f:
    print(f.newlines, len(f.readline()), f.newlines, repr(f.read()), f.newlines)
os.remove('n.tmp')
