from datetime import *
import datetime as dt


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e)


show(
    "datetime.strptime('2020', '%Y')",
    "datetime.strptime('2020x', '%Y')",
    "datetime.strptime('20', '%Y')",
    "datetime.strptime('20', '%')",
    "datetime.strptime('20', '%Q')",
    "datetime.strptime(3, '%Q')",
    "datetime.strptime('3', 3)",
    "datetime.strptime('2020-02-30', '%Y-%m-%d')",
    "datetime.strptime('12:30:45.123 +0530 PM', '%I:%M:%S.%f %z %p')",
    "datetime.strptime('2020-01-01 UTC', '%Y-%m-%d %Z')",
    "datetime.strptime('2020-01-01 +01:30:10.5', '%Y-%m-%d %z')",
    "datetime.strptime('2020-01-01 Z', '%Y-%m-%d %z')",
    "datetime.strptime('21 June, 2018', '%d %B, %Y'), datetime.strptime('Tue Nov  3 10:11:12 2020', '%c')",
    "datetime.strptime('2020 45', '%Y %j'), datetime.strptime('2020 10 1', '%Y %W %w'), datetime.strptime('2020 05 7', '%G %V %u')",
    "datetime.strptime('12/24/18', '%m/%d/%y')",
    "datetime.strptime('1:05 am', '%I:%M %p')",
)
