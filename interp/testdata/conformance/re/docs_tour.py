import re

# The functions
m = re.search('(?<=abc)def', 'abcdef')
print(m.group(0))
m = re.search(r'(?<=-)\w+', 'spam-egg')
print(m.group(0))
print(re.split(r'\W+', 'Words, words, words.'))
print(re.split(r'(\W+)', 'Words, words, words.'))
print(re.split(r'\W+', 'Words, words, words.', maxsplit=1))
print(re.split('[a-f]+', '0a3B9', flags=re.IGNORECASE))
print(re.split(r'(\W+)', '...words, words...'))
print(re.split(r'\b', 'Words, words, words.'))
print(re.split(r'\W*', '...words...'))
print(re.split(r'(\W*)', '...words...'))
print(re.findall(r'\bf[a-z]*', 'which foot or hand fell fastest'))
print(re.findall(r'(\w+)=(\d+)', 'set width=20 and height=10'))
print(re.sub(r'def\s+([a-zA-Z_][a-zA-Z_0-9]*)\s*\(\s*\):', r'static PyObject*\npy_\1(void)\n{', 'def myfunc():'))


def dashrepl(matchobj):
    return ' ' if matchobj.group(0) == '-' else '-'


print(re.sub('-{1,2}', dashrepl, 'pro----gram-files'))
print(re.sub(r'\sAND\s', ' & ', 'Baked Beans And Spam', flags=re.IGNORECASE))
print(re.sub('x*', '-', 'abxd'))
print(re.subn('[aeiou]', '*', 'regular expression'))

# Pattern objects
pattern = re.compile('d')
print(pattern.search('dog'), pattern.search('dog', 1))
pattern = re.compile('o')
print(pattern.match('dog'), pattern.match('dog', 1))
pattern = re.compile('o[gh]')
print(pattern.fullmatch('dog'), pattern.fullmatch('ogre'), pattern.fullmatch('doggie', 1, 3))

# Match objects
m = re.match(r'(\w+) (\w+)', 'Isaac Newton, physicist')
print(m.group(0), '|', m.group(1), '|', m.group(2), '|', m.group(1, 2), m[0], m[1])
m = re.match(r'(?P<first_name>\w+) (?P<last_name>\w+)', 'Malcolm Reynolds')
print(m.group('first_name'), m['last_name'], m.group(1), m.groupdict())
print(re.match(r'(..)+', 'a1b2c3').group(1))
m = re.match(r'(\d+)\.?(\d+)?', '24')
print(m.groups(), m.groups('0'))
email = 'tony@tiremove_thisger.net'
m = re.search('remove_this', email)
print(email[:m.start()] + email[m.end():], m.span())

# Examples
def displaymatch(match):
    return None if match is None else '<Match: %r, groups=%r>' % (match.group(), match.groups())


valid = re.compile(r'^[a2-9tjqk]{5}$')
for hand in 'akt5q', 'akt5e', 'akt', '727ak':
    print(displaymatch(valid.match(hand)))
pair = re.compile(r'.*(.).*\1')
for hand in '717ak', '718ak', '354aa':
    print(displaymatch(pair.match(hand)))
print(re.match('c', 'abcdef'), re.search('c', 'abcdef'), re.search('^c', 'abcdef'), re.search('^a', 'abcdef'))
print(re.match('X', 'A\nB\nX', re.MULTILINE), re.search('^X', 'A\nB\nX', re.MULTILINE))

text = """Ross McFluff: 834.345.1254 155 Elm Street

Ronald Heathmore: 892.345.3428 436 Finley Avenue
Frank Burger: 925.541.7625 662 South Dogwood Way


Heather Albrecht: 548.326.4584 919 Park Place"""
entries = re.split('\n+', text)
print(entries)
print([re.split(':? ', entry, maxsplit=3) for entry in entries])
print([re.split(':? ', entry, maxsplit=4) for entry in entries])

text = 'He was carefully disguised but captured quickly by police.'
print(re.findall(r'\w+ly\b', text))
for m in re.finditer(r'\w+ly\b', text):
    print('%02d-%02d: %s' % (m.start(), m.end(), m.group(0)))
print(re.match(r'\W(.)\1\W', ' ff '), re.match('\\W(.)\\1\\W', ' ff '), re.match(r'\\', '\\'))
