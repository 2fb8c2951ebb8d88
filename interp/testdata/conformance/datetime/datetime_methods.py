from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    'datetime(2020, 1, 1), datetime(2020, 1, 1, 2, 3, 4, 5), datetime(2020, 1, 1, fold=1)',
    'datetime(2020, 1, 1, tzinfo=timezone.utc)',
    'datetime(2020, 1, 1, 24)',
    'datetime(2020, 1, 1, 1, 60)',
    'datetime(2020, 1, 1, 1, 1, 60)',
    'datetime(2020, 1, 1, 1, 1, 1, 10**6)',
    'datetime(2020, 1, 1, fold=2)',
    'datetime(2020, 1, 1, tzinfo=3)',
    'datetime(2020, 1, 1, 0, 0, 0, 0, None, 1)',
    'datetime(2020, 1, 31, 23, 59, 59, 999999) + timedelta(microseconds=1)',
    'datetime(2020, 1, 1) - timedelta(microseconds=1), datetime(2020, 1, 1) - datetime(2019, 1, 1, 12)',
    'datetime.max + timedelta(1)',
    'datetime(2020, 1, 1) - date(2020, 1, 1)',
    'datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=timezone.utc)',
    'datetime(2020, 1, 1) == datetime(2020, 1, 1, tzinfo=timezone.utc)',
    'datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=timezone.utc)',
    'datetime(2020, 1, 1) + 5',
    "datetime(2020, 1, 1).isoformat(' ')",
    "datetime(2020, 1, 1).isoformat('ab')",
    "datetime(2020, 1, 1).isoformat(timespec='x')",
    "datetime(2020, 1, 1).isoformat(timespec='milliseconds')",
    'datetime(2020, 1, 1).isoformat(3)',
    "[datetime(2020, 1, 1, 1, 2, 3, 4).isoformat(timespec=s) for s in ('hours', 'minutes', 'seconds', 'microseconds')]",
    'datetime(2020, 1, 1, 5, 6).replace(hour=30)',
    'datetime(2020, 1, 1, 5, 6).replace(tzinfo=timezone.utc)',
    'datetime(2020, 1, 1, 5, 6).replace(foo=1)',
    'datetime(2020, 1, 1, 5, 6).replace(fold=1)',
    'datetime(2020, 1, 1, 3, 4, 5).timetuple()',
    'datetime(2020, 1, 1, tzinfo=timezone.utc).utctimetuple()',
    'datetime(2020, 1, 11, 5, 6, 7).ctime(), str(datetime(2020, 1, 11, 5, 6, 7, 8))',
    'datetime(2020, 1, 1, 1, 2, 3, 4).__reduce__()',
    'datetime(2020, 1, 1, 1, 2, 3, 4, timezone.utc).__reduce__()',
    'datetime(2020, 1, 1, 1, 2, 3, 4, fold=1).__reduce_ex__(4)',
    "datetime(b'\\x07\\xe4\\x81\\x01\\x01\\x02\\x03\\x00\\x00\\x04', timezone.utc)",
    'datetime.min, datetime.max, datetime.resolution',
    'datetime(2020, 1, 1, 2).date(), datetime(2020, 1, 1, 2).time(), datetime(2020, 1, 1, tzinfo=UTC).timetz()',
    'datetime.combine(date(2020, 1, 1), time(3, 4)), datetime.combine(date(2020, 1, 1), time(3, 4), UTC)',
    'datetime.combine(3, 4)',
    'datetime.combine(date(2020, 1, 1), 3)',
    'datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.9999999, UTC), datetime.fromtimestamp(-1.5, UTC)',
    'datetime.fromtimestamp(1e20)',
    'datetime.fromtimestamp(10**12)',
    "datetime.fromtimestamp(float('nan'))",
    "datetime.fromtimestamp('a')",
    'datetime.fromtimestamp(0, 3)',
    'datetime.now(3)',
    'datetime(2020, 1, 1, 3, tzinfo=timezone(timedelta(hours=1))).timestamp()',
    'datetime(2020, 1, 1, 3, 4, 5, 678901, tzinfo=UTC).timestamp()',
    'type(datetime.now()), type(datetime.today()), datetime.now(UTC).tzinfo',
    "f'{datetime(2020, 1, 2, 3, 4):%H-%M} {datetime(2020, 1, 2)}'",
    'datetime(2020, 1, 1) in {datetime(2020, 1, 1): 1}',
    'hash(datetime(2020, 1, 1, 1, tzinfo=UTC)) == hash(datetime(2020, 1, 1, 2, tzinfo=timezone(timedelta(hours=1))))',
)
