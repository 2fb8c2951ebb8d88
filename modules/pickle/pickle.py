"""Objects as bytes, and back.

    >>> import pickle
    >>> pickle.loads(pickle.dumps({'a': [1, 2.5, None]}))
    {'a': [1, 2.5, None]}

Only load what you trust: making the objects may run any code.
"""

from copyreg import dispatch_table, _extension_registry, _inverted_registry, _extension_cache
from _pickle import (PickleError, PicklingError, UnpicklingError, Pickler, Unpickler,
                     dump, dumps, load, loads)

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler',
           'dump', 'dumps', 'load', 'loads']

format_version = '4.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

bytes_types = (bytes, bytearray)

MARK = b'('
EMPTY_TUPLE = b')'
STOP = b'.'
POP = b'0'
POP_MARK = b'1'
DUP = b'2'
BINBYTES = b'B'
SHORT_BINBYTES = b'C'
FLOAT = b'F'
BINFLOAT = b'G'
INT = b'I'
FALSE = b'I00\n'
TRUE = b'I01\n'
BININT = b'J'
BININT1 = b'K'
LONG = b'L'
BININT2 = b'M'
NONE = b'N'
PERSID = b'P'
BINPERSID = b'Q'
REDUCE = b'R'
STRING = b'S'
BINSTRING = b'T'
SHORT_BINSTRING = b'U'
UNICODE = b'V'
BINUNICODE = b'X'
EMPTY_LIST = b']'
APPEND = b'a'
BUILD = b'b'
GLOBAL = b'c'
DICT = b'd'
APPENDS = b'e'
GET = b'g'
BINGET = b'h'
INST = b'i'
LONG_BINGET = b'j'
LIST = b'l'
OBJ = b'o'
PUT = b'p'
BINPUT = b'q'
LONG_BINPUT = b'r'
SETITEM = b's'
TUPLE = b't'
SETITEMS = b'u'
EMPTY_DICT = b'}'
PROTO = b'\x80'
NEWOBJ = b'\x81'
EXT1 = b'\x82'
EXT2 = b'\x83'
EXT4 = b'\x84'
TUPLE1 = b'\x85'
TUPLE2 = b'\x86'
TUPLE3 = b'\x87'
NEWTRUE = b'\x88'
NEWFALSE = b'\x89'
LONG1 = b'\x8a'
LONG4 = b'\x8b'
SHORT_BINUNICODE = b'\x8c'
BINUNICODE8 = b'\x8d'
BINBYTES8 = b'\x8e'
EMPTY_SET = b'\x8f'
ADDITEMS = b'\x90'
FROZENSET = b'\x91'
NEWOBJ_EX = b'\x92'
STACK_GLOBAL = b'\x93'
MEMOIZE = b'\x94'
FRAME = b'\x95'
BYTEARRAY8 = b'\x96'
NEXT_BUFFER = b'\x97'
READONLY_BUFFER = b'\x98'

__all__ += [name for name in dir() if name.isupper() or name[-1:].isdigit()]


def encode_long(x):
    """The bytes of an int: two's complement, the lowest byte first, as few as can be."""
    if x == 0:
        return b''
    n = (x.bit_length() >> 3) + 1
    result = x.to_bytes(n, 'little', signed=True)
    if x < 0 and n > 1 and result[-1] == 0xff and result[-2] & 0x80:
        result = result[:-1]
    return result


def decode_long(data):
    """The int that encode_long wrote."""
    return int.from_bytes(data, 'little', signed=True)
