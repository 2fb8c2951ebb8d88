import re
import string
from collections import Counter

log = '''127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
10.0.0.7 - bob [10/Oct/2000:13:56:01 -0700] "POST /login HTTP/1.1" 302 -
'''
line = re.compile(r'(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<verb>\w+) (?P<path>\S+) [^"]+" (?P<status>\d{3}) (?P<size>\d+|-)')
for m in line.finditer(log):
    print(m.groupdict())
print(re.fullmatch(r'(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}', '192.168.1.255') is not None)
for mail in 'a.b@c.de', '@x', 'x@y', 'first.last+tag@sub.example.org':
    print(mail, bool(re.fullmatch(r'[\w.+-]+@[\w-]+(?:\.[\w-]+)+', mail)))
print(re.findall(r'#(\w+)', 'a #tag and #another_1!'), re.findall(r'https?://[^\s<>"]+', 'see http://a.b/c?d=1, or <https://x.y>'))
print(Counter(re.findall(r"\b[a-z']+\b", "It's the end, the end of it", re.I)).most_common(2))
ini = re.compile(r'^\s*(?:\[(?P<section>[^\]]+)\]|(?P<key>\w+)\s*=\s*(?P<value>.*?))\s*(?:[;#].*)?$', re.M)
print([(m.lastgroup, m.groups()) for m in ini.finditer('[main]\nname = x y  ; c\n\nsize=3\n')])
print(re.split(r'\s*[,;]\s*|\s+', 'a, b;c  d'), re.split(r'(?<=[.!?])\s+', 'One. Two! Three?'), re.split('(-)|(,)', 'a-b,c'))
dates = '2024-01-31, 31/12/1999 and 7.4.2001'
print(re.sub(r'(\d{4})-(\d\d)-(\d\d)', r'\3/\2/\1', dates), re.findall(r'\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b', dates))
roman = re.compile('^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$')
print([r for r in 'XIV MCMXC IIII MMMM VX MDCLXVI'.split() if roman.match(r)])
print(re.sub(r'(\w)(\w*)', lambda m: m[1].upper() + m[2].lower(), 'hELLO wORLD'), re.sub(r'(.)\1+', lambda m: m[1] + str(len(m[0])), 'aaabccdddd'))
print(re.sub(r'<[^>]+>', '', '<p>Hello <b>there</b></p>'), re.findall(r'<(\w+)>(.*?)</\1>', '<a>1</a><b>2</b><c>3</d>'))
print([w for w in 'radar level hello noon'.split() if re.fullmatch(r'(.)(.).?\2\1', w)], bool(re.match(r'^1?$|^(11+?)\1+$', '1' * 15)), bool(re.match(r'^1?$|^(11+?)\1+$', '1' * 13)))
print(re.findall(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))', 'a,"b,c","d""e",,f'))
print(re.findall(r'[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?', '1 -2.5 +.5e-3 6.02E23 x'))
password = re.compile(r'^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^\w\s]).{8,}$')
print([bool(password.match(x)) for x in ('Passw0rd!', 'password', 'PASSWORD1!', 'Sh0r!')])
print(re.sub(r'(?m)^\s*#.*\n?', '', 'a\n# b\n  # c\nd\n'), re.sub('[' + re.escape(string.punctuation) + ']', '', "it's, [a] \\test^!"))
print(''.join(re.findall('[^aeiou]', 'disemvowel')), re.findall('(?=(aba))', 'ababababa'), [m.start() for m in re.finditer('(?=aa)', 'aaaa')])
print(re.findall(r'\d+|[-+*/()]', '3 + 4*(2-1)'), [m.group() for m in re.finditer(r'\w+', 'žluťoučký kůň')], re.sub(r'\s', '', ' a\tb\n\u2003c '))
