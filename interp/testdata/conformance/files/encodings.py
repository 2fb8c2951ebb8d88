# Encodings and error handlers of text files.
import os
def write(text, **k):
    try:
        with open('e.tmp', 'w', **k) as f:
            f.write(text)
    except (UnicodeError, LookupError) as e:
        print('  ', type(e).__name__, e)
    with open('e.tmp', 'rb') as f:
        return f.read()
def read(data, **k):
    with open('e.tmp', 'wb') as f:
        f.write(data)
    try:
        with open('e.tmp', **k) as f:
            return f.read()
    except (UnicodeError, LookupError) as e:
        return f'{type(e).__name__}: {e}'
for enc in 'utf-8', 'UTF8', 'ascii', 'latin-1', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-8-sig':
    with open('e.tmp', 'w', encoding=enc) as f:
        print(enc, f.encoding, f.errors)
    print('  ', write('héllo\n', encoding=enc))
    print('  ', write('héllo €\n', encoding=enc, errors='replace'))
    print('  ', write('h\u20acllo', encoding=enc, errors='xmlcharrefreplace'))
with open('e.tmp', 'w', encoding='utf-16') as f:
    f.write('a')
    f.write('b')
with open('e.tmp', 'a', encoding='utf-16') as f:
    f.write('c')
with open('e.tmp', 'rb') as f:
    print(f.read())
with open('e.tmp', encoding='utf-16') as f:
    print(f.read())
with open('e.tmp', 'w', encoding='utf-8-sig') as f:
    f.write('a')
    f.write('b')
with open('e.tmp', 'a', encoding='utf-8-sig') as f:
    f.write('c')
with open('e.tmp', 'rb') as f:
    print(f.read())
print(repr(read(b'\xef\xbb\xbfabc', encoding='utf-8')), repr(read(b'\xef\xbb\xbfabc', encoding='utf-8-sig')), repr(read(b'abc', encoding='utf-8-sig')))
for errors in 'strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape':
    print(errors, ascii(read(b'a\xffb\xc3', encoding='utf-8', errors=errors)))
print(read(b'abc\xe9', encoding='ascii'))
print(read(b'x' * 9000 + b'\xff', encoding='utf-8'))
# the position is that in the chunk when read in pieces
with open('e.tmp', encoding='utf-8') as f:
    try:
        for line in f:
            pass
    except UnicodeDecodeError as e:
        print(e.start, e.end, e.reason, len(e.object))
# a character over the border of chunks
text = 'x' * 8190 + '€uro'
with open('e.tmp', 'w', encoding='utf-8') as f:
    f.write(text)
with open('e.tmp', encoding='utf-8') as f:
    print(f.readline() == text)
with open('e.tmp', encoding='utf-8') as f:
    print(f.read(8191) == text[:8191], f.read(1), f.read())
print(read(b'\x00\xd8', encoding='utf-16-le'))
os.remove('e.tmp')
