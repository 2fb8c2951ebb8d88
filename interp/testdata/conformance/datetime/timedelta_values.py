from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    'timedelta(), timedelta(1), timedelta(1, 2, 3), timedelta(-1), timedelta(microseconds=-1)',
    "timedelta('a')",
    "timedelta(days='a')",
    'timedelta(1, 2, 3, 4, 5, 6, 7, 8)',
    'timedelta(foo=1)',
    'timedelta(10**9)',
    'timedelta(10**10)',
    'timedelta(10**30)',
    'timedelta(-10**9)',
    'timedelta(1e9)',
    "timedelta(float('nan'))",
    "timedelta(float('inf'))",
    'timedelta(1.5), timedelta(0.5, 0.5, 0.5), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(0.1)',
    'timedelta(weeks=-1, seconds=3), timedelta(hours=25, minutes=61, milliseconds=1001)',
    'timedelta(1) * 1.5, 1.5 * timedelta(1), 3 * timedelta(1), timedelta(seconds=1) * 0.3333333',
    "timedelta(1) * 'a'",
    'timedelta(1) / 0',
    'timedelta(1) // 0',
    'timedelta(1) // timedelta(0)',
    'timedelta(1) / timedelta(0)',
    'timedelta(1) % timedelta(0)',
    'timedelta(1) / 3, timedelta(1) / 7, timedelta(1) / 2.5, timedelta(1) // 7',
    'timedelta(1) / 0.0',
    "timedelta(1) * float('nan')",
    "timedelta(1) * float('inf')",
    'timedelta(1) // 2.5',
    'divmod(timedelta(5), timedelta(2)), divmod(timedelta(-5), timedelta(2)), timedelta(-5) % timedelta(2)',
    'timedelta(5) % 3',
    'timedelta(1) < 3',
    'timedelta(1) == 3, timedelta(1) == timedelta(hours=24), timedelta(1) > timedelta(0)',
    'timedelta(1) + 3',
    'timedelta.max + timedelta(1)',
    '-timedelta.max',
    'timedelta.min, timedelta.max, timedelta.resolution',
    'str(timedelta(1, 3, 5)), str(timedelta(-1)), str(timedelta(2, 0, 1)), str(timedelta(-1, 5)), str(timedelta(hours=30))',
    'timedelta(1).total_seconds(), timedelta(0, 1, 1).total_seconds(), timedelta(-1, 1).total_seconds()',
    'hash(timedelta(1)) == hash(timedelta(hours=24))',
    "setattr(timedelta(1), 'days', 3)",
    'timedelta(1, 2, 3).__reduce__()',
    'bool(timedelta(0)), bool(timedelta(1)), abs(timedelta(-1)), -timedelta(1, 5), +timedelta(1)',
    'timedelta(1) - timedelta(2), timedelta(hours=30) // timedelta(hours=7), timedelta(hours=30) / timedelta(hours=7)',
    "timedelta(1) / 'a'",
    'sum([timedelta(1), timedelta(2)], timedelta())',
    'timedelta(1, 2, 3).days, timedelta(1, 2, 3).seconds, timedelta(1, 2, 3).microseconds',
)
