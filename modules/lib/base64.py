"""Bytes as text of few characters: base 16, 32, 64 and 85."""

import binascii

__all__ = [
    'encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
    'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode',
    'a85decode', 'z85encode', 'z85decode', 'standard_b64encode', 'standard_b64decode',
    'urlsafe_b64encode', 'urlsafe_b64decode',
]

bytes_types = (bytes, bytearray)


def _bytes_from_decode_data(s):
    """The bytes of what is to be decoded: a bytes-like object or a str of ASCII."""
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, bytes_types):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII '
                        'string, not %r' % s.__class__.__name__) from None


def _as_bytes(s):
    return s if isinstance(s, bytes_types) else memoryview(s).tobytes()


def b64encode(s, altchars=None):
    """The base 64 text of s. altchars are two bytes for + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """The bytes of base 64 text. Other characters are skipped, with validate they are an error."""
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """The base 64 text of s."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes of base 64 text."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """The base 64 text of s, with - and _ for + and /."""
    return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))


def urlsafe_b64decode(s):
    """The bytes of base 64 text with - and _ for + and /."""
    s = _bytes_from_decode_data(s)
    return b64decode(s.translate(bytes.maketrans(b'-_', b'+/')))


_b32alphabet = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_b32hexalphabet = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _b32encode(alphabet, s):
    s = _as_bytes(s)
    digits = bytearray()
    for i in range(0, len(s), 5):
        n = int.from_bytes(s[i:i + 5].ljust(5, b'\0'))
        digits += bytes([alphabet[n >> shift & 31] for shift in range(35, -1, -5)])
    padding = (0, 6, 4, 3, 1)[len(s) % 5]
    if padding:
        digits[-padding:] = b'=' * padding
    return bytes(digits)


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b'=')
    padding = size - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    decoded = bytearray()
    for i in range(0, len(s), 8):
        n = 0
        for c in s[i:i + 8]:
            if c not in values:
                raise binascii.Error('Non-base32 digit found')
            n = n << 5 | values[c]
        missing = max(0, i + 8 - len(s))
        if missing and missing == padding:
            n <<= 5 * padding
        if i + 8 <= len(s) or padding in (1, 3, 4, 6):
            decoded += n.to_bytes(5)
    if padding not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if padding and decoded:
        del decoded[len(decoded) - {1: 1, 3: 2, 4: 3, 6: 4}[padding]:]
    return bytes(decoded)


def b32encode(s):
    """The base 32 text of s."""
    return _b32encode(_b32alphabet, s)


def b32decode(s, casefold=False, map01=None):
    """The bytes of base 32 text.

    casefold: lower-case letters are digits too
    map01: the letter that 1 stands for, and 0 then stands for O
    """
    return _b32decode(_b32alphabet, s, casefold, map01)


def b32hexencode(s):
    """The base32hex text of s."""
    return _b32encode(_b32hexalphabet, s)


def b32hexdecode(s, casefold=False):
    """The bytes of base32hex text."""
    return _b32decode(_b32hexalphabet, s, casefold)


def b16encode(s):
    """The hexadecimal text of s, in capitals."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes of hexadecimal text; with casefold lower-case letters are digits too."""
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_a85alphabet = bytes(range(33, 118))
_A85START = b'<~'
_A85END = b'~>'


def _85encode(b, alphabet, pad=False, foldnuls=False, foldspaces=False):
    b = _as_bytes(b)
    padding = -len(b) % 4
    b = b + b'\0' * padding
    chunks = []
    for i in range(0, len(b), 4):
        word = int.from_bytes(b[i:i + 4])
        if foldnuls and not word:
            chunks.append(b'z')
        elif foldspaces and word == 0x20202020:
            chunks.append(b'y')
        else:
            chunks.append(bytes([alphabet[word // 85 ** k % 85] for k in (4, 3, 2, 1, 0)]))
    if padding and not pad:
        if chunks[-1] == b'z':
            chunks[-1] = alphabet[:1] * 5
        chunks[-1] = chunks[-1][:-padding]
    return b''.join(chunks)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """The Ascii85 text of b.

    foldspaces: y stands for four spaces
    wrapcol: the length of a line, 0 for a single one
    pad: b is filled up to a multiple of 4 bytes
    adobe: the text lies between <~ and ~>
    """
    result = _85encode(b, _a85alphabet, pad, True, foldspaces)
    if adobe:
        result = _A85START + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    if adobe:
        result += _A85END
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    """The bytes of Ascii85 text; ignorechars are skipped."""
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(_A85END):
            raise ValueError('Ascii85 encoded byte sequences must end with {!r}'.format(_A85END))
        b = b[2:-2] if b.startswith(_A85START) else b[:-2]
    decoded = []
    word, n = 0, 0
    for x in b + b'u' * 4:
        if 33 <= x <= 117:
            word = word * 85 + x - 33
            n += 1
            if n == 5:
                if word >> 32:
                    raise ValueError('Ascii85 overflow')
                decoded.append(word.to_bytes(4))
                word, n = 0, 0
        elif x == 122:
            if n:
                raise ValueError('z inside Ascii85 5-tuple')
            decoded.append(b'\0\0\0\0')
        elif foldspaces and x == 121:
            if n:
                raise ValueError('y inside Ascii85 5-tuple')
            decoded.append(b'    ')
        elif x not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % x)
    result = b''.join(decoded)
    padding = 4 - n
    if padding:
        result = result[:-padding]
    return result


_b85alphabet = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
                b'abcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~')


def b85encode(b, pad=False):
    """The base 85 text of b; with pad b is filled up to a multiple of 4 bytes."""
    return _85encode(b, _b85alphabet, pad)


def b85decode(b):
    """The bytes of base 85 text."""
    b = _bytes_from_decode_data(b)
    values = {c: i for i, c in enumerate(_b85alphabet)}
    padding = -len(b) % 5
    b = b + b'~' * padding
    out = []
    for i in range(0, len(b), 5):
        word = 0
        for j in range(i, i + 5):
            if b[j] not in values:
                raise ValueError('bad base85 character at position %d' % j)
            word = word * 85 + values[b[j]]
        if word >> 32:
            raise ValueError('base85 overflow in hunk starting at byte %d' % i)
        out.append(word.to_bytes(4))
    result = b''.join(out)
    if padding:
        result = result[:-padding]
    return result


_z85alphabet = (b'0123456789abcdefghijklmnopqrstuvwxyz'
                b'ABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#')


def z85encode(s):
    """The base 85 text of s in the alphabet of ZeroMQ."""
    return b85encode(s).translate(bytes.maketrans(_b85alphabet, _z85alphabet))


def z85decode(s):
    """The bytes of base 85 text in the alphabet of ZeroMQ."""
    s = _bytes_from_decode_data(s)
    foreign = b';_`|~'
    s = s.translate(bytes.maketrans(_z85alphabet + foreign, _b85alphabet + bytes(len(foreign))))
    try:
        return b85decode(s)
    except ValueError as e:
        raise ValueError(e.args[0].replace('base85', 'z85')) from None


MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def encode(input, output):
    """Write the base 64 text of the binary file input to the binary file output."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Write the bytes of the base 64 text in the binary file input to the binary file output."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _input_type_check(s):
    try:
        m = memoryview(s)
    except TypeError as err:
        raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__) from err
    if m.format not in ('c', 'b', 'B'):
        raise TypeError('expected single byte elements, not %r from %s' % (m.format, s.__class__.__name__))
    if m.ndim != 1:
        raise TypeError('expected 1-D data, not %d-D data from %s' % (m.ndim, s.__class__.__name__))


def encodebytes(s):
    """The base 64 text of s in lines of 76 characters."""
    _input_type_check(s)
    return b''.join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """The bytes of base 64 text."""
    _input_type_check(s)
    return binascii.a2b_base64(s)
