"""Reading and writing of tables as text: a line for a row, fields between delimiters.

reader() and writer() handle rows as lists, DictReader and DictWriter as dicts.  A
dialect says how fields are delimited and quoted: a class derived from Dialect, its
name after register_dialect(), or keyword arguments:

    delimiter, quotechar, escapechar, doublequote, skipinitialspace,
    lineterminator, quoting (one of the QUOTE_ constants), strict

Sniffer finds out the dialect of a sample.
"""

import types
from _csv import (Error, writer, reader, register_dialect, unregister_dialect,
                  get_dialect, list_dialects, field_size_limit,
                  QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE,
                  QUOTE_STRINGS, QUOTE_NOTNULL)
from _csv import Dialect as _Dialect

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE",
           "QUOTE_STRINGS", "QUOTE_NOTNULL",
           "Error", "Dialect", "excel", "excel_tab",
           "field_size_limit", "reader", "writer",
           "register_dialect", "get_dialect", "list_dialects", "Sniffer",
           "unregister_dialect", "DictReader", "DictWriter",
           "unix_dialect"]

__version__ = "1.0"


class Dialect:
    """The base of dialects, which set these attributes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ is not Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """As Excel writes CSV files."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


register_dialect("excel", excel)


class excel_tab(excel):
    """As Excel writes files with tabs between fields."""
    delimiter = '\t'


register_dialect("excel-tab", excel_tab)


class unix_dialect(Dialect):
    """As is usual on Unix: everything quoted, lines end with a line feed."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


register_dialect("unix", unix_dialect)


class DictReader:
    """Reads rows as dicts; the first row names the fields unless fieldnames does."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None,
                 dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        d = dict(zip(names, row))
        if len(names) < len(row):
            d[self.restkey] = row[len(names):]
        else:
            for name in names[len(row):]:
                d[name] = self.restval
        return d

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    """Writes dicts as rows, with the values of fieldnames in that order."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise",
                 dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            extra = rowdict.keys() - self.fieldnames
            if extra:
                raise ValueError("dict contains fields not in fieldnames: "
                                 + ", ".join([repr(x) for x in extra]))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)


class Sniffer:
    """Finds out from a sample how a file is written."""

    def __init__(self):
        # Which delimiter is taken if several would do.
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """The dialect of a sample; delimiters limits which characters are looked for."""
        quote, double, found, skip = self._from_quotes(sample, delimiters)
        if not found:
            found, skip = self._from_counts(sample, delimiters)
        if not found:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
            doublequote = double
            delimiter = found
            quotechar = quote or '"'
            skipinitialspace = skip

        return dialect

    def _from_quotes(self, data, delimiters):
        """What stands beside quoted text: (quote, whether quotes are doubled, delimiter, whether spaces follow it)."""
        import re
        edge = r'[^\w\n"\']'
        before = rf'(?P<delim>{edge})(?P<space> ?)'
        text = r'(?P<quote>["\']).*?(?P=quote)'
        for pattern in (before + text + '(?P=delim)',
                        rf'(?:^|\n){text}(?P<delim>{edge})(?P<space> ?)',
                        before + text + r'(?:$|\n)',
                        rf'(?:^|\n){text}(?:$|\n)'):
            matches = list(re.finditer(pattern, data, re.DOTALL | re.MULTILINE))
            if matches:
                break
        else:
            return '', False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for m in matches:
            groups = m.groupdict()
            quotes[groups['quote']] = quotes.get(groups['quote'], 0) + 1
            if 'delim' not in groups:
                continue
            c = groups['delim']
            if delimiters is None or c in delimiters:
                delims[c] = delims.get(c, 0) + 1
            if groups['space']:
                spaces += 1
        quote = max(quotes, key=quotes.get)
        delim, skip = '', 0
        if delims:
            delim = max(delims, key=delims.get)
            skip = delims[delim] == spaces
            if delim == '\n':
                delim = ''
        d, q = re.escape(delim), quote
        double = re.search(rf"(({d})|^)\W*{q}[^{d}\n]*{q}[^{d}\n]*{q}\W*(({d})|$)", data, re.MULTILINE)
        return quote, bool(double), delim, skip

    def _from_counts(self, data, delimiters):
        """The character that most lines have equally often: (delimiter, whether spaces follow it)."""
        lines = [line for line in data.split('\n') if line]

        def answer(c):
            return c, lines[0].count(c) == lines[0].count(c + ' ')

        step = min(10, len(lines))
        tables = {chr(i): {} for i in range(127)}  # how many lines have a character so and so often
        usual, fit = {}, {}
        for end in range(step, len(lines) + step, step or 1):
            for line in lines[end - step:end]:
                for c, table in tables.items():
                    n = line.count(c)
                    table[n] = table.get(n, 0) + 1
            for c, table in tables.items():
                if list(table) == [0]:
                    continue
                n = max(table, key=table.get)
                usual[c] = n, 2 * table[n] - sum(table.values())
            total = min(end, len(lines))
            share = 1.0
            while not fit and share >= 0.9:
                for c, (n, surplus) in usual.items():
                    if n > 0 and surplus > 0 and surplus / total >= share and (delimiters is None or c in delimiters):
                        fit[c] = n, surplus
                share -= 0.01
            if len(fit) == 1:
                return answer(*fit)
        if not fit:
            return '', 0
        for c in self.preferred:
            if c in fit:
                return answer(c)
        return answer(max(fit, key=lambda c: (fit[c], c)))

    def has_header(self, sample):
        """Whether the first row of a sample looks like names of columns."""
        rows = reader(sample.splitlines(keepends=True), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))  # by column: complex for numbers, else the length of its texts
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = self._kind(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            elif kind is not None:
                votes += 1 if self._kind(header[column]) is not complex else -1
            else:
                votes += 1
        return votes > 0

    @staticmethod
    def _kind(text):
        try:
            complex(text)
        except (ValueError, OverflowError):
            return len(text)
        return complex
