import calendar

c = calendar.Calendar(6)
print(list(c.iterweekdays()), c.firstweekday, c.getfirstweekday())
print(list(c.itermonthdays(2024, 2)), list(c.itermonthdays2(2024, 2))[:9], list(c.itermonthdays3(2023, 12))[-8:], list(c.itermonthdays4(2024, 1))[:3])
print(list(c.itermonthdates(2024, 2))[:5], c.monthdatescalendar(2024, 2)[-1], c.monthdays2calendar(2024, 2)[0], c.monthdayscalendar(2024, 2))
print(len(c.yeardatescalendar(2024)), len(c.yeardayscalendar(2024, 4)[0]), c.yeardays2calendar(2024, 2)[0][0][0])
html = calendar.HTMLCalendar()
print(html.formatmonth(2024, 2))
print(html.formatyear(2024, 4) == html.formatyear(2024, 4), len(html.formatyearpage(2024)), html.formatyearpage(2024)[:200])


class Marked(calendar.TextCalendar):
    def formatday(self, day, weekday, width):
        return "**" if weekday == 6 and day else super().formatday(day, weekday, width)


Marked().prmonth(2024, 2)
