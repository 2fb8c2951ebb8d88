r"""Regular expressions: search(), match(), fullmatch(), findall(), finditer(), split(), sub(), subn(), compile(), escape().

Special characters: . ^ $ * + ? {m,n} [] | () and the escapes \A \b \B \d \D \s \S \w \W \Z \number.
Behind (? are groups of other kinds: (?:...) (?P<name>...) (?P=name) (?=...) (?!...) (?<=...) (?<!...) (?>...)
(?(group)yes|no) (?#comment) and flags, (?aiLmsux) for all of a pattern or (?i:...) for a part.
"""

import enum
import _sre
from _sre import compile as _cached, Pattern, Match
from ._constants import PatternError

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
           'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE',
           'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

__version__ = '2.2.1'


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    """What changes the meaning of a pattern."""

    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


error = PatternError


def match(pattern, string, flags=0):
    """A Match where the pattern matches at the beginning of the string, None if it does not."""
    return _cached(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """A Match if the pattern matches all of the string, else None."""
    return _cached(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """A Match for the first place where the pattern matches, None if there is none."""
    return _cached(pattern, flags).search(string)


class _Missing(int):
    pass


_missing = _Missing()


def _extra(name, what, lo, given, value, flags):
    """Take value and flags by position, as functions do that once had them there."""
    if value is not _missing:
        raise TypeError(f"{name}() got multiple values for argument '{what}'")
    value, *given = given
    if given:
        if flags is not _missing:
            raise TypeError(f"{name}() got multiple values for argument 'flags'")
        flags, *given = given
        if given:
            raise TypeError(f'{name}() takes from {lo} to {lo + 2} positional arguments but {lo + 2 + len(given)} were given')
    _sre.deprecated(f"'{what}' is passed as positional argument")
    return value, flags


def sub(pattern, repl, string, *args, count=_missing, flags=_missing):
    """The string with the matches of the pattern replaced by repl, count of them at most if count is not 0.

    repl may be a text, in which backslash escapes such as \\1 and \\g<name> stand for groups, or a function of the Match.
    """
    if args:
        count, flags = _extra('sub', 'count', 3, args, count, flags)
    return _cached(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_missing, flags=_missing):
    """What sub() gives, and how many matches it replaced: a pair."""
    if args:
        count, flags = _extra('subn', 'count', 3, args, count, flags)
    return _cached(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_missing, flags=_missing):
    """The parts of the string between matches, and what groups matched between those, in a list.

    There are at most maxsplit splits if that is not 0.
    """
    if args:
        maxsplit, flags = _extra('split', 'maxsplit', 2, args, maxsplit, flags)
    return _cached(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'
split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'


def findall(pattern, string, flags=0):
    """All matches in a list: their texts, or those of the group, or tuples of those of the groups."""
    return _cached(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over a Match for every match."""
    return _cached(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """A Pattern, whose methods are quicker than the functions of this module."""
    return _cached(pattern, flags)


def purge():
    """Forget the patterns that were compiled."""
    _sre.purge()


_special = {c: '\\' + chr(c) for c in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    """The text as a pattern that matches just that."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')


def _compile(pattern, flags):
    return _cached(pattern, flags)


def _pickle(p):
    return _compile, (p.pattern, p.flags)


def _register():
    import copyreg
    copyreg.pickle(Pattern, _pickle, _compile)


_register()


class Scanner:
    """Takes a text apart: Scanner([(pattern, action), ...]).scan(text).

    An action is a function of the scanner and a text that matched, a value, or None for what is to be left out.
    """

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = _sre.combine([phrase for phrase, action in lexicon], flags)

    def scan(self, string):
        result = []
        end = 0
        for match in iter(self.scanner.scanner(string).match, None):
            if match.end() == end:
                break
            action = self.lexicon[match.lastindex - 1][1]
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            end = match.end()
        return result, string[end:]
