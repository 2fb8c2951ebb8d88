import textwrap

text = "Hello  there -- you goof-ball, use the -b option!  It's well-known. \"Quoted.\" Done?"
print(textwrap.fill(text, 20))
print(textwrap.fill(text, 20, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap(text, 12, break_on_hyphens=False))
print(textwrap.wrap('supercalifragilisticexpialidocious', 10), textwrap.wrap('a supercalifragilistic', 8, break_long_words=False))
for width in (3, 5, 8, 11, 12, 30):
    try:
        print(width, repr(textwrap.shorten('Hello  world!', width=width)), repr(textwrap.shorten('Hello world', width, placeholder='...')))
    except ValueError as e:
        print(width, e)
print(repr(textwrap.dedent("""\
    one
      two

    three
    """)))
print(repr(textwrap.dedent('\tx\n  y')), repr(textwrap.dedent(' a\n   \n  b\n\t\n')), repr(textwrap.dedent('')))
print(repr(textwrap.indent('a\n\n  b\n \n', '> ')), repr(textwrap.indent('a\n\nb', '+', lambda line: True)))
w = textwrap.TextWrapper(width=10)
w.width = 6
print(w.wrap('aa bb cc dd'), w.fill('aa bb cc dd'), w.wrap(''), w.wrap('   '))
w.max_lines, w.placeholder = 1, '~'
print(w.wrap('aa bb cc dd'))
for options in ({'width': 0}, {'width': -1}, {'width': 3, 'max_lines': 1}):
    try:
        print(textwrap.wrap('some text', **options))
    except ValueError as e:
        print(e)
try:
    textwrap.wrap('x', 10, nothing=1)
except TypeError as e:
    print(e)
