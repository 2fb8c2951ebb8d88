# Every mode of open, and what each allows.
import io, os
def attempt(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f'{type(e).__module__}.{type(e).__qualname__}: {e}'
name = 'modes.tmp'
for mode in 'w', 'r', 'a', 'r+', 'w+', 'a+', 'x', 'x+':
    for kind in '', 'b', 't':
        if 'x' in mode and os.path.exists(name):
            print(mode + kind, attempt(open, name, mode + kind))
            os.remove(name)
        with open(name, mode + kind) as f:
            data = b'one\ntwo\n' if kind == 'b' else 'one\ntwo\n'
            print(mode + kind, type(f).__name__, f.mode, f.readable(), f.writable(), f.seekable(), f.tell())
            print('   write', attempt(f.write, data))
            print('   read', attempt(f.read))
            print('   seek', attempt(f.seek, 0), attempt(f.read, 3), attempt(f.tell))
            print('   buffer', f.buffer.mode if hasattr(f, 'buffer') else f.raw.mode)
        if mode[0] == 'w' and kind == 'b':
            with open(name, 'wb') as f:
                f.write(b'12345678')
os.remove(name)
print(os.path.exists(name))
