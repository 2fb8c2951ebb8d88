import re


def warn(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except re.error as e:
        print(e)


print(re.sub('a', 'b', 'aaa', 2))
print(re.split(',', 'a,b,c', 1))
print(re.subn('a', 'b', 'A', 0, re.I))
re.compile('[[a]]')
re.compile('[a&&b]')
re.compile('[a||b]')
re.compile('[a~~b]')
re.compile('[+--]')
re.compile('x[a--z]' if False else '[$--]')
warn(re.match, '[[]', '[')
