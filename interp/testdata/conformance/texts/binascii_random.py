"""Many pseudo-random inputs through every conversion and back; what comes out is summed up in a checksum."""

import binascii


def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33


source = numbers(13)


def data(alphabet, most):
    return bytes(alphabet[next(source) % len(alphabet)] for _ in range(next(source) % most))


def attempt(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except ValueError as e:
        return f'{type(e).__name__}: {e}'


every = bytes(range(256))
print_qp = b'abc=_. \t\n\r\r\n\xe9\0.=AF3'
for name, alphabet, calls in (
    ('a2b_base64', b'ABC/+z9==\n!', [{}, {'strict_mode': True}]),
    ('a2b_uu', b'#!%MP86)C`_ \n\rz', [{}]),
    ('a2b_qp', print_qp, [{}, {'header': True}]),
    ('a2b_hex', b'0123456789abcdefABCDEFg'[:-1], [{}]),
    ('b2a_base64', every, [{}, {'newline': False}]),
    ('b2a_uu', every, [{}, {'backtick': True}]),
    ('b2a_qp', print_qp, [{}, {'quotetabs': True}, {'istext': False}, {'header': True}, {'quotetabs': True, 'istext': False, 'header': True}]),
    ('b2a_qp', b'xxxxxxxxxxxxxxxxxxxx \n\r=', [{}, {'header': True}]),
    ('b2a_hex', every, [{}, {'sep': '-', 'bytes_per_sep': 3}, {'sep': b'.', 'bytes_per_sep': -4}]),
):
    for kwargs in calls:
        sums = []
        for size in 8, 50, 200:
            crc = hqx = 0
            for _ in range(60):
                result = attempt(getattr(binascii, name), data(alphabet, size), **kwargs).encode()
                crc, hqx = binascii.crc32(result, crc), binascii.crc_hqx(result, hqx)
            sums.append((crc, hqx))
        print(name, kwargs, sums)
