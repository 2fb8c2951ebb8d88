from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    'date(2020, 1, 3), date(year=2020, month=1, day=3)',
    'date.fromordinal(737425), date(2020, 1, 1).toordinal()',
    'date.fromisocalendar(2020, 53, 7), date.fromisocalendar(1, 1, 1)',
    'date(2020, 1, 1).isocalendar(), date(2021, 1, 1).isocalendar(), date(2018, 12, 31).isocalendar()',
    'tuple(date(2020, 1, 1).isocalendar()), date(2020, 1, 1).isocalendar().week',
    'date(2020, 1, 1).weekday(), date(2020, 1, 1).isoweekday()',
    'date(2020, 2, 28) + timedelta(1), date(2020, 2, 28) + timedelta(2), date(2020, 3, 1) - timedelta(1)',
    'date(2020, 2, 28) + timedelta(hours=47), timedelta(1) + date(2020, 2, 28)',
    'date(2020, 3, 1) - date(2019, 3, 1)',
    'date(2020, 1, 1) < date(2020, 1, 2), date(2020, 1, 1) == date(2020, 1, 1), date(2020, 1, 1) != 3',
    'date(2020, 1, 1).replace(2021, month=3)',
    'date(2020, 1, 1).timetuple()',
    'date(2020, 1, 1).ctime(), str(date(987, 6, 5)), date(2020, 1, 1).isoformat()',
    "date(2020, 1, 1).__reduce__(), date(b'\\x07\\xe4\\x01\\x01')",
    'date.min, date.max, date.resolution',
    "format(date(2020, 1, 2), '%d/%m'), format(date(2020, 1, 2)), f'{date(2020, 1, 2):%A %B}'",
    "date(2020, 1, 1).strftime('%f|%z|%Z|%:z|%j|%U|%W|%V|%G|%u|%w|%y|%b|%p|%I|%%')",
    'hash(date(2020, 1, 1)) == hash(date(2020, 1, 1)), date(2020, 1, 1) in {date(2020, 1, 1)}',
    'sorted([date(2020, 1, 3), date(2019, 1, 1)]), max(date(2020, 1, 3), date(2019, 1, 1))',
    '[date.fromordinal(n).toordinal() == n for n in (1, 365, 366, 36524, 36525, 146097, 146098, 3652059)]',
    'isinstance(datetime(2020, 1, 1), date), issubclass(datetime, date)',
    'dt.__all__, MINYEAR, MAXYEAR',
)
