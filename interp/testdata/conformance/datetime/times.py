from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    'time(), time(1), time(1, 2), time(1, 2, 3), time(1, 2, 3, 4), time(1, fold=1), time(1, tzinfo=UTC)',
    'time(24)',
    'time(1, 60)',
    'time(tzinfo=3)',
    "time('a')",
    'time(1, 2, 3, 4, None, 5)',
    'time(1) - time(2)',
    'time(1) < 3',
    'time(1) < time(1, tzinfo=UTC)',
    'time(1) == time(1, tzinfo=UTC), time(1) < time(2), time(1) == time(1, 0), time(2, tzinfo=timezone(timedelta(hours=1))) == time(1, tzinfo=UTC)',
    'time(1, 2).replace(minute=5), time(1, 2).replace(tzinfo=UTC)',
    'time(1, 2).replace(minute=65)',
    "time(1, 2, fold=1).__reduce__(), time(1, 2, fold=1).__reduce_ex__(4), time(b'\\x81\\x02\\x00\\x00\\x00\\x00')",
    "time(1, 2, 3, tzinfo=UTC).utcoffset(), time(1, 2).isoformat('minutes'), time(1, 2, 3, 4).isoformat(), str(time(1, tzinfo=UTC))",
    "time(1, 2, 3).strftime('%Y %H:%M:%S'), format(time(1, 2, 3), '%H'), f'{time(1, 2)}'",
    'time.min, time.max, time.resolution',
    'bool(time(0)), hash(time(1)) == hash(time(1, 0, 0))',
    'time(1).hour, time(1, 2, 3, 4, UTC).microsecond, time(1).tzinfo',
)
