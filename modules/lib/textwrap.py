"""Fitting text into lines: wrap, fill, shorten, dedent, indent."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

# White space is that of ASCII: a no-break space does not end a line.
_whitespace = '\t\n\x0b\x0c\r '


def _is_word(c):
    return c.isalnum() or c == '_'


def _is_letter(c):
    return _is_word(c) and not c.isdecimal()


def _runs(text):
    """Runs of white space and of other characters, in turn."""
    i, n = 0, len(text)
    while i < n:
        space = text[i] in _whitespace
        j = i + 1
        while j < n and (text[j] in _whitespace) == space:
            j += 1
        yield text[i:j]
        i = j


def _dash(word, i):
    """The end of the dash, two hyphens or more between words, that begins at i; 0 if there is none."""
    if i == 0 or not (_is_word(word[i - 1]) or word[i - 1] in '!"\'&.,?'):
        return 0
    j = i
    while j < len(word) and word[j] == '-':
        j += 1
    return j if j - i >= 2 and j < len(word) and _is_word(word[j]) else 0


def _breakable(word, i):
    """Whether a line may end after the hyphen at i: letters stand around it."""
    before, after = word[max(i - 3, 0):i], word[i + 1:i + 4]
    if not (len(before) >= 2 and _is_letter(before[-1]) and
            (_is_letter(before[-2]) or len(before) == 3 and before[1] == '-' and _is_letter(before[0]))):
        return False
    return len(after) >= 2 and _is_letter(after[0]) and (
        _is_letter(after[1]) or after[1] == '-' and len(after) == 3 and _is_letter(after[2]))


def _pieces(word):
    """The parts of a word between which a line may end."""
    start, n = 0, len(word)
    while start < n:
        end = _dash(word, start)
        if not end:
            for end in range(start + 1, n):
                if word[end] == '-':
                    if _breakable(word, end):
                        end += 1
                        break
                    if _dash(word, end):
                        break
            else:
                end = n
        yield word[start:end]
        start = end


class TextWrapper:
    """Breaks paragraphs into lines, as its attributes say."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(' '))

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """The chunks of the text that are not broken if they fit in a line."""
        if self.break_on_hyphens is not True:
            return list(_runs(text))
        chunks = []
        for run in _runs(text):
            if run[0] in _whitespace or '-' not in run:
                chunks.append(run)
            else:
                chunks.extend(_pieces(run))
        return chunks

    def _fix_sentence_endings(self, chunks):
        """Two spaces after a sentence."""
        i = 0
        while i < len(chunks) - 1:
            word = chunks[i]
            if word[-1] in '"\'':
                word = word[:-1]
            if chunks[i + 1] == ' ' and len(word) >= 2 and word[-1] in '.!?' and 'a' <= word[-2] <= 'z':
                chunks[i + 1] = '  '
                i += 1
            i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Put as much of a chunk that fits in no line into this one as the options allow."""
        if not self.break_long_words:
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        end = room = width - cur_len if width >= 1 else 1
        chunk = reversed_chunks[-1]
        if self.break_on_hyphens and len(chunk) > room:
            hyphen = chunk.rfind('-', 0, room)
            if hyphen > 0 and chunk[:hyphen].strip('-'):
                end = hyphen + 1
        cur_line.append(chunk[:end])
        reversed_chunks[-1] = chunk[end:]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()  # the next one is popped off the end
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line, size = [], 0
            while chunks and size + len(chunks[-1]) <= width:
                size += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, size, width)
                size = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                size -= len(line.pop())
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or size <= width and (
                    not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()):
                lines.append(indent + ''.join(line))
                continue
            # The last line that may be: words give way to the placeholder.
            while line and not (line[-1].strip() and size + len(self.placeholder) <= width):
                size -= len(line.pop())
            if line:
                lines.append(indent + ''.join(line) + self.placeholder)
            elif lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                lines[-1] = lines[-1].rstrip() + self.placeholder
            else:
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """The lines of a paragraph, none longer than the width."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines of a paragraph as one string."""
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph, none longer than width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The lines of a paragraph as one string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with single spaces, cut off between words so that it fits in width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines begin with. Lines of nothing else become empty."""
    lines = ['' if not line.strip(' \t') else line for line in text.split('\n')]
    margin = None
    for line in lines:
        if line:
            space = line[:len(line) - len(line.lstrip(' \t'))]
            if margin is None:
                margin = space
            while not space.startswith(margin):
                margin = margin[:-1]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    """The text with prefix before the lines for which predicate is true: by default, those that are not blank."""
    if predicate is None:
        def predicate(line):
            return not line.isspace()
    return ''.join((prefix + line if predicate(line) else line) for line in text.splitlines(True))
