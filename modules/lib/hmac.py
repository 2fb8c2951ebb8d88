"""Keyed hashing for message authentication (RFC 2104)."""

import _hashlib
import hashlib

compare_digest = _hashlib.compare_digest
digest_size = None


class HMAC:
    """The code for a message that only those can compute who know the key."""

    blocksize = 64

    __slots__ = ('_inner', '_outer', 'block_size', 'digest_size')

    def __init__(self, key, msg=None, digestmod=''):
        """key is bytes-like, msg the beginning of the message, digestmod the name of a hash or a function that makes one."""
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError('key: expected bytes or bytearray, but got %r' % type(key).__name__)
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if callable(digestmod):
            make = digestmod
        elif isinstance(digestmod, str):
            def make(data=b''):
                return hashlib.new(digestmod, data)
        else:
            def make(data=b''):
                return digestmod.new(data)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        size = getattr(self._inner, 'block_size', self.blocksize)
        self.block_size = size
        if len(key) > size:
            key = make(key).digest()
        key = key.ljust(size, b'\0')
        self._outer.update(bytes([c ^ 0x5C for c in key]))
        self._inner.update(bytes([c ^ 0x36 for c in key]))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        """Go on with the message."""
        self._inner.update(msg)

    def copy(self):
        """An HMAC in the same state."""
        other = self.__class__.__new__(self.__class__)
        other.block_size = self.block_size
        other.digest_size = self.digest_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def digest(self):
        """The code for the message so far."""
        h = self._outer.copy()
        h.update(self._inner.digest())
        return h.digest()

    def hexdigest(self):
        """The same in hexadecimal digits."""
        return self.digest().hex()


def new(key, msg=None, digestmod=''):
    """An HMAC; the arguments are those of the class."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The code for a message: HMAC(key, msg, digest).digest()."""
    return HMAC(key, msg, digest).digest()
