"""What stays the same if re is imported anew: the error, and limits of patterns."""

from _sre import MAXREPEAT, MAXGROUPS


class PatternError(Exception):
    """What is wrong with a regular expression.

    Attributes: msg, the message without a place; pattern, the expression; pos, the index where it is wrong, lineno and
    colno, its line and column (all of them may be None).
    """

    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = '%s at position %d' % (msg, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        super().__init__(msg)


error = PatternError
