class Person:
    def __init__(self):
        self.first_name = 'a'
        self.last_name = 'b'

    def full_name(self):
        return self.first_nam


try:
    Person().full_name()
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)
import sys
import math
for code in ('Person().frist_name', 'Person().xyz', '[].apend(1)', '"a".uper()', 'math.sqr', 'math.zzzz', 'sys.modles', 'Person.fullname', '{}.itmes()', 'int.form_bytes', '(1).reall'):
    try:
        eval(code)
    except AttributeError as e:
        print(code, '->', e)
