import copy
from datetime import date, datetime, time, timedelta, timezone


class Day(date):
    def next(self):
        return self + timedelta(1)


day = Day(2020, 2, 28)
print(repr(day), day, repr(day.next()), type(day.next().next()), day.replace(day=1))
print(Day.fromisoformat("2021-01-01"), type(Day.today()), type(Day.fromordinal(5)))
print(day == date(2020, 2, 28), day - date(2020, 1, 1), hash(day) == hash(date(2020, 2, 28)))


class Moment(datetime):
    def __new__(cls, *args, **kwargs):
        print("made of", args, kwargs)
        return super().__new__(cls, *args, **kwargs)


m = Moment(2020, 1, 1)
print(repr(m + timedelta(hours=1)), type(m.astimezone(timezone.utc)) is Moment, type(m.date()))


class Span(timedelta):
    pass


print(repr(Span(1)), type(Span(1) + Span(2)), repr(Span(1) * 2))
for x in date(2020, 1, 1), datetime(2020, 1, 1, 2, tzinfo=timezone.utc), time(3), timedelta(4), timezone(timedelta(1) / 4):
    print(copy.copy(x) == x, copy.deepcopy(x) == x, repr(copy.deepcopy(x)))
