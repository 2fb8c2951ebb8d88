from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    'timezone.utc, str(timezone.utc), UTC is timezone.utc',
    'timezone(3)',
    'timezone()',
    'timezone(timedelta(hours=24))',
    'timezone(timedelta(hours=1), 3)',
    'timezone.utc.utcoffset(3)',
    'timezone.utc.tzname(3)',
    'timezone.utc.dst(3)',
    'timezone.utc.fromutc(3)',
    'timezone.utc.fromutc(datetime(2020, 1, 1))',
    'timezone.utc.fromutc(datetime(2020, 1, 1, tzinfo=UTC))',
    'tzinfo().utcoffset(None)',
    'tzinfo().tzname(None)',
    'tzinfo().dst(None)',
    'tzinfo().fromutc(3)',
    'timezone(timedelta(hours=5, minutes=30)), str(timezone(timedelta(hours=-5, minutes=-30, seconds=3)))',
    "timezone(timedelta(0)) is timezone.utc, timezone(timedelta(0), 'UTC'), timezone(timedelta(0), 'UTC') == timezone.utc",
    "timezone(timedelta(1) / 2, 'x').__reduce__(), timezone.utc.__getinitargs__()",
    'timezone.min, timezone.max, timezone(timedelta(hours=1)).utcoffset(None), timezone(timedelta(hours=1)).dst(None)',
    "datetime(2020, 1, 1, tzinfo=UTC).astimezone(timezone(timedelta(hours=2), 'X'))",
    'datetime(2020, 1, 1, 23, tzinfo=timezone(timedelta(hours=-3))).astimezone(UTC)',
    'datetime(2020, 1, 1, tzinfo=UTC).astimezone(3)',
    "datetime(2020, 1, 1, tzinfo=UTC).strftime('%f|%z|%Z|%:z')",
    "datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=-3, seconds=5))).strftime('%f|%z|%Z|%:z')",
    'datetime(2020, 1, 1).utcoffset(), datetime(2020, 1, 1).tzname(), datetime(2020, 1, 1, tzinfo=UTC).tzname(), datetime(2020, 1, 1, tzinfo=UTC).dst()',
    'datetime(2020, 1, 1, 1, tzinfo=UTC) - datetime(2020, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))',
    'datetime(2020, 1, 1, 1, tzinfo=UTC) < datetime(2020, 1, 1, 1, tzinfo=timezone(timedelta(hours=-1)))',
    'datetime(2020, 1, 1, 1, tzinfo=UTC).isoformat(), str(datetime(2020, 1, 1, tzinfo=timezone(timedelta(minutes=-90))))',
)


class Eastern(tzinfo):
    def __init__(self, hours=-5):
        self.hours = hours

    def utcoffset(self, when):
        return timedelta(hours=self.hours) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=1) if when is not None and 4 <= when.month < 11 else timedelta(0)

    def tzname(self, when):
        return "EDT" if self.dst(when) else "EST"


for month in 1, 7:
    moment = datetime(2020, month, 1, 12, tzinfo=Eastern())
    print(moment.isoformat(), moment.tzname(), moment.dst(), moment.astimezone(UTC), moment.timetuple().tm_isdst)
    print(datetime(2020, month, 1, 12, tzinfo=UTC).astimezone(Eastern()).isoformat())


class Wrong(tzinfo):
    def utcoffset(self, when):
        return 5

    def tzname(self, when):
        return 5

    def dst(self, when):
        return timedelta(hours=30)


moment = datetime(2020, 1, 1, tzinfo=Wrong())
for f in moment.utcoffset, moment.tzname, moment.dst, moment.isoformat:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
