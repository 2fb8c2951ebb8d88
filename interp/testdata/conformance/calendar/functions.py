import calendar
import time


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


for year in 1900, 2000, 2023, 2024, 0, -4:
    show(calendar.isleap, year)
show(calendar.leapdays, 2000, 2024)
for args in (2024, 2), (2023, 2), (2024, 13), (2024, 0), (10000, 1):
    show(calendar.monthrange, *args)
show(calendar.weekday, 2024, 2, 29)
show(calendar.weekday, 2023, 2, 29)
show(calendar.timegm, (1970, 1, 2, 3, 4, 5))
show(calendar.timegm, time.gmtime(1e9))
show(calendar.setfirstweekday, 7)
print(list(calendar.month_name), list(calendar.day_abbr), calendar.month_abbr[3], calendar.day_name[-1], calendar.month_name[1:3], len(calendar.day_name))
print(calendar.JANUARY, repr(calendar.JANUARY), calendar.Month(2), repr(calendar.Day.SUNDAY), calendar.SUNDAY == 6, calendar.monthrange(2024, 2))
print(list(calendar.Month)[:2], calendar.mdays)
try:
    calendar.Month(13)
except ValueError as e:
    print(e)
