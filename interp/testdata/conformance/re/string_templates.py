import re
import string
from string import Template

print(Template.pattern.groupindex, Template.flags, Template.idpattern, Template.braceidpattern, Template.delimiter)
print(re.sub(r'\s+', '', re.sub('#.*', '', Template.pattern.pattern)), Template.pattern.flags)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t = Template('$who likes ${what}, $$5, $WHO')
print(t.substitute(who='tim', what='pie', WHO=1), t.safe_substitute(who='tim'), t.get_identifiers(), t.is_valid(), t.template)
attempt(lambda: t.substitute(who=1)), attempt(lambda: t.substitute({'who': 1}, what=2, WHO=3)), attempt(lambda: Template('a $').substitute()), attempt(lambda: Template('a\nb $ c').substitute()), attempt(lambda: Template('${bad-id}').substitute(bad=1))
attempt(lambda: Template('$é').safe_substitute()), attempt(lambda: Template(b'$a').substitute()), attempt(lambda: Template(None).substitute()), attempt(lambda: Template('$1').is_valid())


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


p = Percent('%a_b %ab %% %{c_d}')
print(p.safe_substitute(a_b=1, c_d=2), p.get_identifiers())


class Braces(Template):
    braceidpattern = '[0-9]+'


print(Braces('$a ${1} ${b}').safe_substitute({'1': 'one', 'a': 'A'}))


class Case(Template):
    flags = 0


print(Case('$a $A').safe_substitute(a=1, A=2))


class Own(Template):
    pattern = r'(?P<escaped>@@)|@(?P<named>\w+)@|\{(?P<braced>\w+)\}|(?P<invalid>@)'


print(Own('mail @x@ to {y} @@').substitute(x='X', y='Y'))
attempt(lambda: Own('@').substitute())


class Wrong(Template):
    pattern = r'(?P<escaped>@@)|@(?P<named>\w+)@|(?P<braced>zz)|(?P<invalid>@)|(x)'


try:
    Wrong('x').substitute()
except ValueError as e:
    print(e.args[0], e.args[1] is Wrong.pattern)


class Dots(Template):
    idpattern = r'[a-z]+(?:\.[a-z]+)*'


print(Dots('$a.b ${c}').substitute({'a.b': 1, 'c': 2}))
try:
    class Bad(Template):
        idpattern = '('
except re.error as e:
    print('bad pattern:', e.msg)
print(string.capwords('the quick  brown'), Template('$x').substitute({'x': '$y'}))
