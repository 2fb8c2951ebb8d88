"""Comparing sequences and showing how they differ."""

from collections import namedtuple as _namedtuple
from heapq import nlargest as _nlargest
from types import GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'Match']

Match = _namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Finds the longest blocks that two sequences of hashable items have in common, then those on both sides of it,
    and so on. isjunk tells which items of the second sequence do not begin a block; with autojunk neither do those
    that make up more than one in a hundred of at least 200."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Compare a with b."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Compare a with the second sequence."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Compare the first sequence with b. What is found out about b is kept for other first ones."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self.b2j = where = {}
        for j, item in enumerate(b):
            where.setdefault(item, []).append(j)
        self.bjunk = set(filter(self.isjunk, where)) if self.isjunk else set()
        for item in self.bjunk:
            del where[item]
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            limit = len(b) // 100 + 1
            self.bpopular = {item for item, places in where.items() if len(places) > limit}
            for item in self.bpopular:
                del where[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The first of the longest blocks in a[alo:ahi] and b[blo:bhi], as Match(a, b, size)."""
        a, b, where, junk = self.a, self.b, self.b2j, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        i, j, size = alo, blo, 0
        ending = {}  # by position in b: the length of the block that ends there and at the item of a before
        for x in range(alo, ahi):
            now = {}
            for y in where.get(a[x], ()):
                if y >= bhi:
                    break
                if y >= blo:
                    n = now[y] = ending.get(y - 1, 0) + 1
                    if n > size:
                        i, j, size = x - n + 1, y - n + 1, n
            ending = now
        # First popular items beside the block count too, then junk.
        for wanted in False, True:
            while i > alo and j > blo and (b[j - 1] in junk) == wanted and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) == wanted and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """The blocks in order, as Match(a, b, size); at the end one of size 0."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)
        todo, found = [(0, la, 0, lb)], []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append((i, j, size))
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    todo.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        for i, j, size in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                blocks[-1][2] += size
            else:
                blocks.append([i, j, size])
        blocks.append([la, lb, 0])
        self.matching_blocks = [Match(*block) for block in blocks]
        return self.matching_blocks

    def get_opcodes(self):
        """How a becomes b: tuples (tag, i1, i2, j1, j2), tag 'replace', 'delete', 'insert' or 'equal'."""
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for ai, bj, size in self.get_matching_blocks():
                if i < ai or j < bj:
                    tag = 'insert' if i == ai else 'delete' if j == bj else 'replace'
                    codes.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    codes.append(('equal', ai, i, bj, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups, with up to n equal items around each."""
        codes = self.get_opcodes()
        if not codes:
            codes = [('equal', 0, 1, 0, 1)]
        group = []
        last = len(codes) - 1
        for k, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag == 'equal':
                if k == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                elif k < last and i2 - i1 > 2 * n:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if k == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How similar the sequences are, from 0 to 1."""
        return _ratio(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of ratio(), which regards no order."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            n = left[item] if item in left else self.fullbcount.get(item, 0)
            left[item] = n - 1
            matches += n > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of ratio(), from the lengths alone."""
        la, lb = len(self.a), len(self.b)
        return _ratio(min(la, lb), la + lb)

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The n best of possibilities whose similarity with word is at least cutoff, best first."""
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), x))
    return [x for _, x in _nlargest(n, found)]


def _with_whitespace(line, tags):
    """Tags for the characters of a line, with the line's own white space where there are none."""
    return ''.join(c if tag == ' ' and c.isspace() else tag for c, tag in zip(line, tags)).rstrip()


class Differ:
    """Compares lines, and the characters of similar lines. linejunk and charjunk tell what to pass over."""

    _tags = {'replace': '^^', 'delete': '- ', 'insert': ' +', 'equal': '  '}

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Lines with '- ', '+ ', '  ' or '? ' in front, from two sequences of lines."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'equal':
                yield from self._dump(' ', a, alo, ahi)
            else:
                yield from self._changed(a, alo, ahi, b, blo, bhi)

    def _dump(self, tag, lines, lo, hi):
        for i in range(lo, hi):
            yield f'{tag} {lines[i]}'

    def _changed(self, a, alo, ahi, b, blo, bhi):
        if blo == bhi:
            yield from self._dump('-', a, alo, ahi)
        elif alo == ahi:
            yield from self._dump('+', b, blo, bhi)
        else:
            yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Find the most similar lines, and show what is before and after them likewise."""
        best, best_i, best_j = 0.74, None, None
        same = None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if same is None:
                        same = i, j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_i, best_j = matcher.ratio(), i, j
        similar = best >= 0.75
        if not similar:
            if same is None:
                old, new = self._dump('-', a, alo, ahi), self._dump('+', b, blo, bhi)
                # The shorter block comes first.
                for lines in ((new, old) if bhi - blo < ahi - alo else (old, new)):
                    yield from lines
                return
            best_i, best_j = same
        yield from self._changed(a, alo, best_i, b, blo, best_j)
        if similar:
            yield from self._marked(matcher, a[best_i], b[best_j])
        else:
            yield '  ' + a[best_i]
        yield from self._changed(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _marked(self, matcher, old, new):
        """Two similar lines, with marks under the characters that differ."""
        matcher.set_seqs(old, new)
        old_tags = new_tags = ''
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            for_old, for_new = self._tags[tag]
            old_tags += for_old * (i2 - i1)
            new_tags += for_new * (j2 - j1)
        for sign, line, tags in ('-', old, old_tags), ('+', new, new_tags):
            yield f'{sign} {line}'
            tags = _with_whitespace(line, tags)
            if tags:
                yield f'? {tags}\n'


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank, or has nothing but one '#'."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Whether a character is a space or a tab."""
    return ch in ws


def _range(start, stop, unified):
    """Line numbers as the formats have them."""
    begin, length = start + 1, stop - start
    if unified:
        if length == 1:
            return str(begin)
        return f'{begin - (not length)},{length}'
    if not length:
        begin -= 1
    return str(begin) if length <= 1 else f'{begin},{begin + length - 1}'


def _header(sign, name, date, lineterm):
    return f'{sign} {name}{chr(9) + date if date else ""}{lineterm}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """The differences of two lists of lines in the unified format, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header('---', fromfile, fromfiledate, lineterm)
            yield _header('+++', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield f'@@ -{_range(first[1], last[2], True)} +{_range(first[3], last[4], True)} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if tag != 'insert':
                for line in a[i1:i2]:
                    yield '-' + line
            if tag != 'delete':
                for line in b[j1:j2]:
                    yield '+' + line


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """The differences of two lists of lines in the context format, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    prefix = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header('***', fromfile, fromfiledate, lineterm)
            yield _header('---', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        for frame, lines, lo, hi, left_out in (('*** %s ****', a, 1, 2, 'insert'), ('--- %s ----', b, 3, 4, 'delete')):
            yield frame % _range(first[lo], last[hi], False) + lineterm
            if any(code[0] not in ('equal', left_out) for code in group):
                for code in group:
                    if code[0] != left_out:
                        for line in lines[code[lo]:code[hi]]:
                            yield prefix[code[0]] + line


def _check_types(a, b, *args):
    for lines in a, b:
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f'all arguments must be str, not: {arg!r}')


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """unified_diff or context_diff of lines that are bytes."""

    def decode(s):
        try:
            return s.decode('ascii', 'surrogateescape')
        except AttributeError as err:
            raise TypeError(f'all arguments must be bytes, not {type(s).__name__} ({s!r})') from err

    lines = dfunc(list(map(decode, a)), list(map(decode, b)), decode(fromfile), decode(tofile), decode(fromfiledate),
                  decode(tofiledate), n, decode(lineterm))
    for line in lines:
        yield line.encode('ascii', 'surrogateescape')


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The differences of two lists of lines as Differ shows them."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or second (2) of the texts that ndiff compared."""
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]
