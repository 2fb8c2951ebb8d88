import calendar

calendar.prmonth(2024, 2)
print(calendar.month(2021, 8, w=3, l=2))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2023, 10))
print(calendar.firstweekday(), calendar.monthcalendar(2023, 10), calendar.weekheader(3), calendar.weekheader(9))
calendar.setfirstweekday(0)
print(calendar.calendar(2024))
calendar.prcal(2023, 2, 1, 3, 4)
print(calendar.TextCalendar(6).formatmonth(1, 1))
