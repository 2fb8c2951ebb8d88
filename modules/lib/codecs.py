"""Encodings: looking them up, registering more of them, streams that encode and decode.

encode() and decode() take any codec, also those from bytes to bytes ('hex',
'base64') and from text to text ('rot13').
"""

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE",
           "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
           "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE",
           "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
           "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder",
           "StreamReader", "StreamWriter", "StreamReaderWriter",
           "getencoder", "getdecoder", "getincrementalencoder",
           "getincrementaldecoder", "getreader", "getwriter", "encode",
           "decode", "iterencode", "iterdecode", "strict_errors",
           "ignore_errors", "replace_errors", "xmlcharrefreplace_errors",
           "backslashreplace_errors", "namereplace_errors", "register_error",
           "lookup_error", "unregister"]

import builtins
import sys

import _codecs
from _codecs import register_error

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE, BOM32_BE = BOM_UTF16_LE, BOM_UTF16_BE
BOM64_LE, BOM64_BE = BOM_UTF32_LE, BOM_UTF32_BE


class CodecInfo(tuple):
    """What lookup() gives: a tuple of encoder, decoder, reader and writer, with names for them and more."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None,
                incrementalencoder=None, incrementaldecoder=None, name=None,
                *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter, self.streamreader = streamwriter, streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        t = self.__class__
        return f"<{t.__module__}.{t.__qualname__} object for encoding {self.name} at {id(self):#x}>"

    def __getnewargs__(self):
        return tuple(self)


class Codec:
    """A codec without state: encode() and decode() give the result and how much of the input they took."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An incremental encoder that keeps what it could not encode yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes what comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """An incremental decoder that keeps what it could not decode yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes text, encoded, to a stream of bytes."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReader(Codec):
    """Reads text from a stream of encoded bytes."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()

    def _more(self, size):
        """Decode another piece; whether there was one."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        if chars < 0:
            chars = size
        if chars < 0:
            self._more(-1)
            chars = len(self.charbuffer)
        else:
            while len(self.charbuffer) < chars and self._more(max(size, 1) if size >= 0 else 72):
                pass
        result = self.charbuffer[:chars]
        self.charbuffer = self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        while True:
            lines = self.charbuffer.splitlines(keepends=True)
            # A lone \r at the end may be the first half of a line's end.
            if len(lines) > 1 or lines and lines[0] != lines[0].splitlines()[0] and not lines[0].endswith('\r'):
                break
            if not self._more(size or 72):
                lines = self.charbuffer.splitlines(keepends=True)
                break
        if not lines:
            return self.charbuffertype()
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line):]
        return line if keepends else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReaderWriter:
    """Reads and writes one stream, with a reader and a writer made by two factories."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


_search = []
_cache = {}


def _normalize(name):
    return ''.join(c if c.isascii() and (c.isalnum() or c == '.') else '_' for c in name.lower())


def _marked(name):
    """The codec that goes on behind the byte order mark that this one writes; None if it writes none."""
    return {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(name)


def _after_mark(name, data):
    """The codec by the mark at the start of data, and the mark's length; None if there are too few bytes."""
    if name == 'utf-8-sig':
        marks = [(BOM_UTF8, 'utf-8')]
    elif name == 'utf-16':
        marks = [(BOM_UTF16_LE, 'utf-16-le'), (BOM_UTF16_BE, 'utf-16-be')]
    else:
        marks = [(BOM_UTF32_LE, 'utf-32-le'), (BOM_UTF32_BE, 'utf-32-be')]
    for mark, codec in marks:
        if data.startswith(mark):
            return codec, len(mark)
    if len(data) < len(marks[0][0]) and (len(marks) > 1 or BOM_UTF8.startswith(data)):
        return None
    return _marked(name), 0


def _text_codec(name):
    """The CodecInfo of a built-in encoding."""

    def encode(input, errors='strict', /):
        return _codecs.encode_text(input, name, errors), len(input)

    def decode(input, errors='strict', /):
        if isinstance(input, str) and name.endswith('escape'):
            input = input.encode()
        return _codecs.decode_bytes(input, name, errors, True)

    later = _marked(name)

    class IncrementalEncoder_(IncrementalEncoder):
        def __init__(self, errors='strict'):
            super().__init__(errors)
            self._started = False

        def encode(self, input, final=False):
            codec = later if later and self._started else name
            self._started = True
            return _codecs.encode_text(input, codec, self.errors)

        def reset(self):
            self._started = False

        def getstate(self):
            return 0 if self._started or not later else 2

        def setstate(self, state):
            self._started = not state

    class IncrementalDecoder_(BufferedIncrementalDecoder):
        def __init__(self, errors='strict'):
            super().__init__(errors)
            self._codec = None

        def _buffer_decode(self, input, errors, final):
            if not later:
                return _codecs.decode_bytes(input, name, errors, final)
            skip = 0
            if self._codec is None:
                found = _after_mark(name, input)
                if found is None:
                    if not final:
                        return '', 0
                    found = later, 0
                self._codec, skip = found
            text, used = _codecs.decode_bytes(input[skip:], self._codec, errors, final)
            return text, used + skip

        def reset(self):
            super().reset()
            self._codec = None

        def getstate(self):
            if not later:
                return self.buffer, 0
            if name == 'utf-8-sig':
                return self.buffer, int(self._codec is None)
            return self.buffer, 2 if self._codec is None else int(self._codec.endswith('be'))

        def setstate(self, state):
            super().setstate(state)
            if name == 'utf-8-sig':
                self._codec = None if state[1] else later
            elif later:
                self._codec = (later, later[:-2] + 'be', None)[state[1]]

    class StreamWriter_(StreamWriter):
        _started = False

        def encode(self, input, errors='strict'):
            codec = later if later and self._started else name
            self._started = True
            return _codecs.encode_text(input, codec, errors), len(input)

        def reset(self):
            self._started = False

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class StreamReader_(StreamReader):
        _decoder = None

        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            if self._decoder is None:
                self._decoder = IncrementalDecoder_(errors)
            return self._decoder._buffer_decode(input, errors, False)

        def reset(self):
            super().reset()
            self._decoder = None

    for cls in IncrementalEncoder_, IncrementalDecoder_, StreamWriter_, StreamReader_:
        cls.__name__ = cls.__qualname__ = cls.__name__[:-1]
        cls.__module__ = 'encodings.' + (
            'latin_1' if name == 'iso8859-1' else name.replace('-', '_'))
    return CodecInfo(encode, decode, StreamReader_, StreamWriter_,
                     IncrementalEncoder_, IncrementalDecoder_, name)


def _plain_codec(name, encode, decode):
    """The CodecInfo of a codec that is no text encoding."""

    class IncrementalEncoder_(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class IncrementalDecoder_(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Both(Codec):
        charbuffertype = bytes

        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class StreamWriter_(Both, StreamWriter):
        pass

    class StreamReader_(Both, StreamReader):
        pass

    return CodecInfo(encode, decode, StreamReader_, StreamWriter_,
                     IncrementalEncoder_, IncrementalDecoder_, name, _is_text_encoding=False)


def _bytes_codec(name, module, encode, decode):
    def encoder(input, errors='strict'):
        return getattr(__import__(module), encode)(input), len(input)

    def decoder(input, errors='strict'):
        return getattr(__import__(module), decode)(input), len(input)

    return _plain_codec(name, encoder, decoder)


def _rot13(input, errors='strict'):
    a, n = "abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm"
    return str(input).translate(str.maketrans(a + a.upper(), n + n.upper())), len(input)


def _base64(input, errors='strict'):
    from binascii import b2a_base64
    data = bytes(input)
    # Lines of 76 characters, as in mail.
    return b''.join(b2a_base64(data[i:i + 57]) for i in range(0, len(data), 57)), len(data)


def _unbase64(input, errors='strict'):
    from binascii import a2b_base64
    return a2b_base64(bytes(input)), len(input)


def _builtin(key):
    name = _codecs.find(key)
    if name is not None:
        return _text_codec(name)
    if key in ('hex', 'hex_codec'):
        return _bytes_codec('hex', 'binascii', 'b2a_hex', 'a2b_hex')
    if key in ('base64', 'base_64', 'base64_codec'):
        return _plain_codec('base64', _base64, _unbase64)
    if key in ('zip', 'zlib', 'zlib_codec'):
        try:
            import zlib
        except ImportError:
            return None
        return _bytes_codec('zlib', 'zlib', 'compress', 'decompress')
    if key in ('rot13', 'rot_13'):
        return _plain_codec('rot-13', _rot13, _rot13)
    return None


def lookup(encoding, /):
    """The CodecInfo of an encoding; LookupError if there is none."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {_kind(encoding)}")
    key = _normalize(encoding)
    if key in _cache:
        return _cache[key]
    info = _builtin(key)
    if info is None:
        for search in _search:
            info = search(key)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError("codec search functions must return 4-tuples")
                break
        else:
            raise LookupError(f"unknown encoding: {encoding}")
    _cache[key] = info
    return info


def _kind(v):
    return "None" if v is None else type(v).__name__


def _custom(encoding):
    """What str.encode and bytes.decode ask about an encoding that is not built in."""
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(encoding)
    return info


_codecs.set_lookup(_custom)


def register(search_function, /):
    """Have a function find encodings; it gives a CodecInfo, or None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search.append(search_function)


def unregister(search_function, /):
    """Forget a function, and the encodings found so far."""
    if search_function in _search:
        _search.remove(search_function)
        _cache.clear()


def _run(doing, index, obj, encoding, errors):
    info = lookup(encoding)
    try:
        result = info[index](obj, errors)
    except Exception as e:
        e.add_note(f"{doing} with '{encoding}' codec failed")
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("decoder must return a tuple (object,integer)" if index
                        else "encoder must return a tuple (object, integer)")
    return result[0]


def encode(obj, encoding='utf-8', errors='strict'):
    """The object encoded by the codec of that name."""
    return _run('encoding', 0, obj, encoding, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    """The object decoded by the codec of that name."""
    return _run('decoding', 1, obj, encoding, errors)


def getencoder(encoding):
    """The function that encodes with an encoding."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes with an encoding."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class of incremental encoders of an encoding."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """The class of incremental decoders of an encoding."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """The class of stream readers of an encoding."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class of stream writers of an encoding."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """Encode the texts of an iterator, piece by piece."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = encoder.encode(piece)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """Decode the pieces of an iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = decoder.decode(piece)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """Open a file of encoded text; without an encoding, as the built-in open() does."""
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        both = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        both.encoding = encoding
        return both
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A stream that shows a file in one encoding as if it were in another."""
    if file_encoding is None:
        file_encoding = data_encoding
    data, inner = lookup(data_encoding), lookup(file_encoding)
    both = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter, errors)
    both.data_encoding, both.file_encoding = data_encoding, file_encoding
    return both


class StreamRecoder:
    """What EncodedFile() gives."""

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode, self.decode = encode, decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def _encoded(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._encoded(self.reader.read(size))

    def readline(self, size=None):
        return self._encoded(self.reader.readline(size) if size is not None else self.reader.readline())

    def readlines(self, sizehint=None):
        return self._encoded(self.reader.read()).splitlines(keepends=True)

    def __next__(self):
        return self._encoded(next(self.reader))

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def _unhandled(exc):
    return TypeError(f"don't know how to handle {type(exc).__name__} in error callback")


def strict_errors(exc, /):
    """The error handler 'strict': raises the error."""
    if isinstance(exc, Exception):
        raise exc
    raise TypeError("codec must pass exception instance")


def ignore_errors(exc, /):
    """The error handler 'ignore': leaves the trouble out."""
    if isinstance(exc, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        return '', exc.end
    raise _unhandled(exc)


def replace_errors(exc, /):
    """The error handler 'replace': question marks, or U+FFFD where there is text."""
    if isinstance(exc, UnicodeEncodeError):
        return '?' * (exc.end - exc.start), exc.end
    if isinstance(exc, UnicodeDecodeError):
        return '\ufffd', exc.end
    if isinstance(exc, UnicodeTranslateError):
        return '\ufffd' * (exc.end - exc.start), exc.end
    raise _unhandled(exc)


def _through(name):
    def handle(exc, /):
        if not isinstance(exc, UnicodeEncodeError):
            raise _unhandled(exc)
        return _codecs.replaced(exc.object[exc.start:exc.end], name), exc.end
    handle.__name__ = handle.__qualname__ = name + '_errors'
    handle.__doc__ = f"The error handler '{name}'."
    return handle


xmlcharrefreplace_errors = _through('xmlcharrefreplace')
namereplace_errors = _through('namereplace')


def backslashreplace_errors(exc, /):
    """The error handler 'backslashreplace': escapes as in string literals."""
    if isinstance(exc, UnicodeDecodeError):
        return ''.join(f'\\x{b:02x}' for b in exc.object[exc.start:exc.end]), exc.end
    if isinstance(exc, (UnicodeEncodeError, UnicodeTranslateError)):
        return _codecs.replaced(exc.object[exc.start:exc.end], 'backslashreplace'), exc.end
    raise _unhandled(exc)


def _surrogateescape(exc, /):
    if isinstance(exc, UnicodeEncodeError):
        text = exc.object[exc.start:exc.end]
        if all('\udc80' <= c <= '\udcff' for c in text):
            return bytes(ord(c) - 0xdc00 for c in text), exc.end
        raise exc
    if isinstance(exc, UnicodeDecodeError):
        text = ''
        for b in exc.object[exc.start:min(exc.end, exc.start + 4)]:
            if b < 128:
                break
            text += chr(0xdc00 + b)
        if text:
            return text, exc.start + len(text)
        raise exc
    raise _unhandled(exc)


def _surrogatepass(exc, /):
    if isinstance(exc, UnicodeEncodeError):
        return exc.object[exc.start:exc.end].encode(exc.encoding, 'surrogatepass'), exc.end
    if isinstance(exc, UnicodeDecodeError):
        size = 2 if '16' in exc.encoding else 4 if '32' in exc.encoding else 3
        piece = exc.object[exc.start:exc.start + size]
        text, used = _codecs.decode_bytes(piece, exc.encoding, 'surrogatepass', True)
        return text, exc.start + used
    raise _unhandled(exc)


_handlers = {
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
    'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass,
}


def lookup_error(name, /):
    """The error handler of a name; LookupError if there is none."""
    handler = _codecs.registered_error(name) or _handlers.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler


def _direct(name):
    def encode(str, errors=None, /):
        return _codecs.encode_text(str, name, errors or 'strict'), len(str)

    def decode(data, errors=None, final=False, /):
        return _codecs.decode_bytes(data, name, errors or 'strict', final)
    return encode, decode


utf_8_encode, utf_8_decode = _direct('utf-8')
utf_16_le_encode, utf_16_le_decode = _direct('utf-16-le')
utf_16_be_encode, utf_16_be_decode = _direct('utf-16-be')
utf_32_le_encode, utf_32_le_decode = _direct('utf-32-le')
utf_32_be_encode, utf_32_be_decode = _direct('utf-32-be')
ascii_encode, ascii_decode = _direct('ascii')
latin_1_encode, latin_1_decode = _direct('iso8859-1')
unicode_escape_encode, _ = _direct('unicode-escape')
raw_unicode_escape_encode, _ = _direct('raw-unicode-escape')


def unicode_escape_decode(data, errors=None, final=True, /):
    if isinstance(data, str):
        data = data.encode()
    return _codecs.decode_bytes(data, 'unicode-escape', errors or 'strict', final)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    if isinstance(data, str):
        data = data.encode()
    return _codecs.decode_bytes(data, 'raw-unicode-escape', errors or 'strict', final)


def escape_decode(data, errors=None, /):
    """The bytes that stand for themselves in a bytes literal, its escapes taken."""
    if isinstance(data, str):
        data = data.encode()
    out, i = bytearray(), 0
    simple = dict(zip(b"\\'\"abfnrtv", b"\\'\"\a\b\f\n\r\t\v"))
    while i < len(data):
        c = data[i]
        i += 1
        if c != 92:
            out.append(c)
            continue
        if i == len(data):
            raise ValueError("Trailing \\ in string")
        c = data[i]
        i += 1
        if c in simple:
            out.append(simple[c])
        elif c == 10:
            pass
        elif 48 <= c <= 55:
            n = i - 1
            while i < len(data) and i < n + 3 and 48 <= data[i] <= 55:
                i += 1
            out.append(int(data[n:i], 8) & 255)
        elif c == 120:
            digits = bytes(data[i:i + 2])
            if len(digits) < 2 or not all(d in b"0123456789abcdefABCDEF" for d in digits):
                raise ValueError(f"invalid \\x escape at position {i - 2}")
            out.append(int(digits, 16))
            i += 2
        else:
            out += bytes((92, c))
    return bytes(out), len(data)


def escape_encode(data, errors=None, /):
    """Bytes as the inside of a bytes literal."""
    return repr(bytes(data) + b'"')[2:-2].replace('\\"', '"').encode(), len(data)


def make_identity_dict(rng):
    """A dict that maps each item of rng to itself."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """A decoding map turned around; None where several bytes mean the same."""
    m = {}
    for k, v in decoding_map.items():
        m[v] = None if v in m else k
    return m
