"""What help() shows: the signature, documentation and members of an object, as plain text."""

import builtins
import inspect
import sys

__all__ = ['help', 'render_doc', 'getdoc', 'plain']

# Attributes that say nothing to a reader of a class or module.
_HIDDEN = frozenset({
    '__author__', '__builtins__', '__cached__', '__credits__', '__date__', '__doc__', '__file__',
    '__spec__', '__loader__', '__module__', '__name__', '__package__', '__path__', '__qualname__',
    '__slots__', '__version__', '__static_attributes__', '__firstlineno__'})
_RULE = '-' * 70
_SECTIONS = (('method', 'Methods'), ('class method', 'Class methods'), ('static method', 'Static methods'),
             ('readonly property', 'Readonly properties'), ('data descriptor', 'Data descriptors'),
             ('data', 'Data and other attributes'))


def plain(text):
    """The text itself: it has no bold letters."""
    return text


def getdoc(object):
    """The documentation of an object, or the comments before it."""
    if inspect.isclass(object):
        doc = object.__dict__.get('__doc__')
        doc = inspect.cleandoc(doc) if isinstance(doc, str) else None
    else:
        doc = inspect.getdoc(object)
    if not doc:
        try:
            doc = inspect.getcomments(object)
        except (TypeError, OSError):
            doc = None
    return doc.rstrip() if doc else ''


def _visible(name, names=None):
    if name in _HIDDEN:
        return False
    if name.startswith('__') and name.endswith('__'):
        return True
    if names is not None:
        return name in names
    return not name.startswith('_')


def _indent(text, prefix='    '):
    return '\n'.join((prefix + line).rstrip() for line in text.split('\n'))


def _class_name(cls, module):
    name = cls.__name__
    return name if cls.__module__ == module else f'{cls.__module__}.{name}'


def _describe(thing):
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return 'built-in module ' + thing.__name__
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    if inspect.isgetsetdescriptor(thing) or inspect.ismemberdescriptor(thing):
        kind = 'getset' if inspect.isgetsetdescriptor(thing) else 'member'
        return f'{kind} descriptor {thing.__objclass__.__module__}.{thing.__objclass__.__name__}.{thing.__name__}'
    for test, word in ((inspect.isclass, 'class'), (inspect.isfunction, 'function'), (inspect.ismethod, 'method')):
        if test(thing):
            return f'{word} {thing.__name__}'
    return type(thing).__name__


def _shorten(text, room):
    if room > 0 and len(text) > room:
        before = max(0, (room - 3) // 2)
        return text[:before] + '...' + text[len(text) - max(0, room - 3 - before):]
    return text


def _routine(thing, name=None, module=None, cls=None):
    """A function or method: a line with its signature, then its documentation."""
    real = getattr(thing, '__name__', None) or name
    name = name or real
    note = ''
    if cls is None:
        owner = getattr(thing, '__self__', None)
        if inspect.ismethod(thing) or inspect.isbuiltin(thing) and owner is not None and not inspect.ismodule(owner):
            if inspect.isclass(owner):
                note = f' class method of {_class_name(owner, module)}'
            else:
                note = f' method of {_class_name(type(owner), module)} instance'
        elif getattr(thing, '__objclass__', None) is not None:
            note = f' unbound {_class_name(thing.__objclass__, module)} method'
    title = name if name == real else f'{name} = {real}'
    arguments = None
    try:
        arguments = str(inspect.signature(thing))
    except (ValueError, TypeError):
        pass
    if arguments and real == '<lambda>':
        title, arguments = f'{name} lambda ', arguments[1:-1]
    line = title + ('(...)' if arguments is None else arguments) + note
    if cls is not None and name != real and cls.__dict__.get(real) is thing:
        return line + '\n'  # a second name: what it does stands at the first
    doc = getdoc(thing)
    return line + '\n' + (_indent(doc).rstrip() + '\n' if doc else '')


def _data(name, doc):
    return name + '\n' + (_indent(doc) + '\n' if doc else '')


def _other(thing, name, room=None):
    line = f'{name} = {_safe_repr(thing)}'
    return _shorten(line, room) if room else line


def _safe_repr(thing):
    try:
        return repr(thing)
    except Exception:
        return f'<{type(thing).__name__} instance>'


def _attributes(cls):
    """Quadruples (name, kind, home, object) of all attributes of a class."""
    found = []
    for a in inspect.classify_class_attrs(cls):
        name, kind, home, thing = a.name, a.kind, a.defining_class, a.object
        if not _visible(name):
            continue
        if name == '__annotations__':
            try:
                home, thing = cls, cls.__annotations__
            except AttributeError:
                continue
        if kind == 'property' and isinstance(thing, property) and thing.fset is None:
            kind = 'readonly property'
        elif kind == 'property' or inspect.isdatadescriptor(thing):
            kind = 'data descriptor'
        found.append((name, kind, home, thing))
    return sorted(found, key=lambda a: a[0])


def _class(cls, name=None, module=None):
    """A class: its bases, signature, documentation and members."""
    real = cls.__name__
    name = name or real
    bases = [_class_name(b, cls.__module__) for b in cls.__bases__]
    title = f'class {real}' if name == real else f'{name} = class {real}'
    if bases:
        title += f'({", ".join(bases)})'
    lines = []
    try:
        signature = str(inspect.signature(cls))
    except (ValueError, TypeError):
        signature = None
    if signature and signature != '()':
        lines += [name + signature, '']
    doc = getdoc(cls)
    if doc:
        lines += [doc, '']
    mro = list(inspect.getmro(cls))
    if len(mro) > 2:
        lines.append('Method resolution order:')
        lines += ['    ' + _class_name(k, cls.__module__) for k in mro]
        lines.append('')
    rule = False
    left = _attributes(cls)
    for home in mro:
        if home is builtins.object and cls is not builtins.object:
            continue
        mine = [a for a in left if a[2] is home]
        where = 'defined here' if home is cls else f'inherited from {_class_name(home, cls.__module__)}'
        for kind, words in _SECTIONS:
            members = [a for a in mine if a[1] == kind]
            if not members:
                continue
            if rule:
                lines.append(_RULE)
            rule = True
            lines += [f'{words} {where}:', '']
            for name, _, _, thing in members:
                lines.append(_member(cls, name, kind, thing))
    text = '\n'.join(lines).rstrip()
    return title + '\n' + _indent(text, ' |  ') + '\n' if text else title + '\n'


def _member(cls, name, kind, thing):
    if kind == 'data':
        return _other(getattr(cls, name, thing), name) + '\n'
    if kind in ('readonly property', 'data descriptor'):
        return _data(name, getdoc(thing))
    value = getattr(cls, name, thing)
    if inspect.isroutine(value):
        return _routine(value, name, cls.__module__, cls)
    return _data(name, getdoc(value))


def _module(module):
    """A module: its documentation, classes, functions and data."""
    doc = getdoc(module)
    synopsis, _, description = doc.partition('\n')
    parts = [('NAME', module.__name__ + (f' - {synopsis}' if synopsis else ''))]
    if description.strip():
        parts.append(('DESCRIPTION', description.strip('\n')))
    names = getattr(module, '__all__', None)
    classes, functions, data = [], [], []
    for key, value in inspect.getmembers(module):
        if not _visible(key, names):
            continue
        ours = names is not None or (getattr(value, '__module__', None) or module.__name__) == module.__name__
        if inspect.isclass(value):
            if ours:
                classes.append((key, value))
        elif inspect.isroutine(value):
            if ours or inspect.isbuiltin(value):
                functions.append((key, value))
        elif not inspect.ismodule(value) and not (key.startswith('__') and names is None):
            data.append((key, value))
    if classes:
        own = {c for _, c in classes}
        tree, shown = [], set()

        def grow(parent, depth):
            for _, c in classes:
                if parent in c.__bases__ and (c, parent) not in shown:
                    shown.add((c, parent))
                    bases = [_class_name(b, module.__name__) for b in c.__bases__]
                    more = f'({", ".join(bases)})' if len(bases) > 1 else ''
                    tree.append('    ' * depth + _class_name(c, module.__name__) + more)
                    grow(c, depth + 1)

        roots = {b for c in own for b in c.__bases__ if b not in own}
        for root in sorted(roots, key=lambda c: (c.__module__, c.__name__)):
            tree.append(_class_name(root, module.__name__))
            grow(root, 1)
        parts.append(('CLASSES', '\n'.join(tree + [''] + [_class(c, k, module.__name__) for k, c in classes]).rstrip('\n')))
    if functions:
        parts.append(('FUNCTIONS', '\n'.join(_routine(f, k, module.__name__) for k, f in functions).rstrip('\n')))
    if data:
        parts.append(('DATA', '\n'.join(_other(v, k, 70) for k, v in data)))
    if hasattr(module, '__version__'):
        parts.append(('VERSION', str(module.__version__)))
    parts.append(('FILE', getattr(module, '__file__', None) or '(built-in)'))
    return '\n'.join(head + '\n' + _indent(text) + '\n' for head, text in parts)


def _locate(path):
    """What a dotted name stands for; None if there is nothing of that name."""
    parts = [p for p in path.split('.') if p]
    for n in range(len(parts), 0, -1):
        try:
            thing = __import__('.'.join(parts[:n]), fromlist=['*'])
        except ImportError:
            continue
        break
    else:
        thing, n = builtins, 0
    for part in parts[n:]:
        try:
            thing = getattr(thing, part)
        except AttributeError:
            return None
    return thing if parts else None


def render_doc(thing, title='Help on %s'):
    """The text that help() prints about an object, or about what a str names."""
    path = None
    if isinstance(thing, str):
        path = thing
        thing = _locate(path)
        if thing is None:
            raise ImportError(f'No Python documentation found for {path!r}.\n'
                              'Use help() to get the interactive help utility.\n'
                              'Use help(str) for help on the str class.')
    words = _describe(thing)
    module = inspect.getmodule(thing)
    if path and '.' in path:
        words += ' in ' + path[:path.rfind('.')]
    elif module and module is not thing:
        words += ' in module ' + module.__name__
    if inspect.ismodule(thing):
        text = _module(thing)
    elif inspect.isclass(thing):
        text = _class(thing)
    elif inspect.isroutine(thing):
        text = _routine(thing)
    elif inspect.isdatadescriptor(thing):
        name = getattr(thing, '__name__', None)
        if name is None and isinstance(thing, property) and thing.fget is not None:
            name = thing.fget.__name__
        text = _data(name or '', getdoc(thing))
    else:
        words += ' object'
        text = _class(type(thing))
    return title % words + ':\n\n' + text


_WELCOME = """\
help(object) tells about a function, class, method or module; help('name') about what
has that name, such as help('math') or help('str.split').

dir(object) lists the names of an object's attributes, dir() those in use.
"""


def help(*args, **kwargs):
    """Print what there is to know about an object; without one, how to ask."""
    if not args and not kwargs:
        print(_WELCOME)
        return
    _help(*args, **kwargs)


def _help(request):
    try:
        print(render_doc(request))
    except ImportError as e:
        print(f'{e}\n')
