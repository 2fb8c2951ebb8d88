from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    'date()',
    'date(2020)',
    'date(2020, 1)',
    'date(2020, 1, 1, 1)',
    "date('a', 1, 1)",
    'date(1.5, 1, 1)',
    'date(0, 1, 1)',
    'date(10000, 1, 1)',
    'date(2020, 13, 1)',
    'date(2020, 2, 30)',
    'date(2**40, 1, 1)',
    'date(2**80, 1, 1)',
    'date(-2**40, 1, 1)',
    'date(2020, 1, day=3, foo=3)',
    'date(2020, 1, foo=3)',
    'date(2020, 1, 1, year=3)',
    'date(2020, 1, year=3)',
    'date.fromordinal(0)',
    'date.fromordinal(10**7)',
    'date.fromordinal(10**10)',
    'date.fromordinal(-5)',
    "date.fromordinal('a')",
    'date.fromisocalendar(2020, 54, 1)',
    'date.fromisocalendar(2019, 53, 1)',
    'date.fromisocalendar(2020, 53, 8)',
    'date.fromisocalendar(0, 1, 1)',
    'date.fromisocalendar(2020, 1)',
    'date(2020, 1, 1) + 1',
    'date(2020, 1, 1) - 1',
    '1 + date(2020, 1, 1)',
    'date(2020, 1, 1) + timedelta(999999999)',
    'date.max + timedelta(1)',
    'date(2020, 1, 1) < 1',
    'date(2020, 1, 1) < datetime(2020, 1, 1)',
    'datetime(2020, 1, 1) < date(2020, 1, 1)',
    'datetime(2020, 1, 1) == date(2020, 1, 1)',
    'date(2020, 1, 1) - datetime(2020, 1, 1)',
    "date(2020, 1, 1).replace(day='a')",
    'date(2020, 1, 1).foo',
    "setattr(date(2020, 1, 1), 'year', 3)",
    "setattr(date(2020, 1, 1), 'foo', 3)",
    'date(2020, 1, 2).__format__(3)',
    'date(2020, 1, 2).strftime(3)',
    'date(2020, 1, 2).strftime()',
    'date.fromtimestamp(1e20)',
)
