from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    "date.fromisoformat('2020')",
    "date.fromisoformat('20200102'), date.fromisoformat('2020-W01-3'), date.fromisoformat('2020-W01'), date.fromisoformat('2020W013')",
    "date.fromisoformat('2020-W60-3')",
    "date.fromisoformat('2020-13-01')",
    "date.fromisoformat('2020-1-01')",
    'date.fromisoformat(3)',
    "date.fromisoformat('2020-01-01T00')",
    "datetime.fromisoformat('2020-01-01T00'), datetime.fromisoformat('2020-01-01'), datetime.fromisoformat('20200101')",
    "datetime.fromisoformat('2020-01-01 10:20:30.123456789+05:30:10.5')",
    "datetime.fromisoformat('2020-01-01T10:20:30Z'), datetime.fromisoformat('20200101T102030,12')",
    "datetime.fromisoformat('2020-01-01T24:00')",
    "datetime.fromisoformat('2020-01-01T1')",
    "datetime.fromisoformat('2020-01-01T10:2')",
    "datetime.fromisoformat('2020-01-01T10:20+25:00')",
    "datetime.fromisoformat('2020-01-01T10:20-00:00'), datetime.fromisoformat('2020-01-01T10:20-03')",
    "datetime.fromisoformat('2020-01-01T10:20:30.')",
    "datetime.fromisoformat('2020-01-01T10:20:30.1'), datetime.fromisoformat('2020-01-01T10:20:30.12345')",
    "datetime.fromisoformat('2020-01-01T10:20:30+')",
    "datetime.fromisoformat('2020-01-01T10:20:3a')",
    "datetime.fromisoformat('2020-01-01T10-20')",
    "datetime.fromisoformat('abc')",
    "datetime.fromisoformat('')",
    "datetime.fromisoformat('2020-W01-3T10:20'), datetime.fromisoformat('2020W01T10')",
    "time.fromisoformat('T10:20'), time.fromisoformat('1020'), time.fromisoformat('10:20:30.5'), time.fromisoformat('10')",
    "time.fromisoformat('10:20:30+01:00'), time.fromisoformat('102030.123Z')",
    "time.fromisoformat('25:00')",
    "time.fromisoformat('abc')",
    'time.fromisoformat(3)',
)
