"""Looking at live objects: what they are, where they come from, how they are called."""

import enum
import functools
import itertools
import linecache
import sys
import types
from collections import OrderedDict, namedtuple
from keyword import iskeyword

import _traceback

__all__ = [
    'ArgInfo', 'Attribute', 'BoundArguments', 'CORO_CLOSED', 'CORO_CREATED', 'CORO_RUNNING',
    'CORO_SUSPENDED', 'CO_GENERATOR', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS',
    'CO_VARKEYWORDS', 'ClosureVars', 'FrameInfo', 'FullArgSpec', 'GEN_CLOSED', 'GEN_CREATED', 'GEN_RUNNING',
    'GEN_SUSPENDED', 'Parameter', 'Signature', 'TPFLAGS_IS_ABSTRACT', 'Traceback', 'classify_class_attrs', 'cleandoc',
    'currentframe', 'findsource', 'formatannotation', 'formatannotationrelativeto', 'formatargvalues',
    'get_annotations', 'getabsfile', 'getargs', 'getargvalues', 'getattr_static', 'getblock', 'getcallargs',
    'getclasstree', 'getclosurevars', 'getcomments', 'getdoc', 'getfile', 'getframeinfo', 'getfullargspec',
    'getgeneratorlocals', 'getgeneratorstate', 'getinnerframes', 'getlineno', 'getmembers', 'getmembers_static',
    'getmodule', 'getmodulename', 'getmro', 'getouterframes', 'getsource', 'getsourcefile', 'getsourcelines',
    'isabstract', 'isasyncgen', 'isasyncgenfunction', 'isawaitable', 'isbuiltin', 'isclass', 'iscode', 'iscoroutine',
    'iscoroutinefunction', 'isdatadescriptor', 'isframe', 'isfunction', 'isgenerator', 'isgeneratorfunction',
    'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod', 'ismethoddescriptor', 'ismethodwrapper', 'ismodule',
    'isroutine', 'istraceback', 'signature', 'stack', 'trace', 'unwrap', 'walktree']

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

_missing = object()


# What an object is.

def ismodule(object):
    """Whether the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether the object is a method bound to its instance."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Whether the object is a function written in the language."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Whether the object is a built-in function or a bound built-in method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether the object is a special method of a built-in class, bound to its instance."""
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    """Whether the object has __get__ but not __set__, and is no method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__get__') and not hasattr(cls, '__set__') and not hasattr(cls, '__delete__')


def isdatadescriptor(object):
    """Whether the object has __set__ or __delete__."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


def ismemberdescriptor(object):
    """Whether the object stands for a slot of instances."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether the object stands for a computed attribute of a built-in class."""
    return isinstance(object, types.GetSetDescriptorType)


def isroutine(object):
    """Whether the object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or
            ismethodwrapper(object))


def isabstract(object):
    """Whether the object is a class with abstract methods."""
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


def _has_flag(f, flag):
    while ismethod(f) or isinstance(f, functools.partial):
        f = f.__func__ if ismethod(f) else f.func
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Whether the object is a function whose calls give generators."""
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Whether the object is a function whose calls give coroutines."""
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Whether the object is a function whose calls give asynchronous generators."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    """Whether the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether the object is a coroutine; there are none."""
    return False


def isasyncgen(object):
    """Whether the object is an asynchronous generator; there are none."""
    return False


def isawaitable(object):
    """Whether the object can be awaited."""
    return hasattr(type(object), '__await__')


def istraceback(object):
    """Whether the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether the object is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether the object is a code object."""
    return isinstance(object, types.CodeType)


# Members.

def _members(object, predicate, get):
    if isclass(object):
        mro = object.__mro__
    else:
        mro = ()
    names = dir(object)
    for base in getattr(object, '__bases__', ()) if mro else ():
        names.extend(name for name, value in base.__dict__.items()
                     if isinstance(value, types.DynamicClassAttribute))
    found = []
    done = set()
    for name in names:
        try:
            value = get(object, name)
            if name in done:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        done.add(name)
    return sorted(found, key=lambda pair: pair[0])


def getmembers(object, predicate=None):
    """Pairs of name and value for all attributes, or for those whose value predicate accepts."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """getmembers() without running descriptors or __getattr__."""
    return _members(object, predicate, getattr_static)


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    """Attribute(name, kind, defining class, object) for each name in dir(cls)."""
    meta = [c for c in type(cls).__mro__ if c not in (type, object)]
    result = []
    for name in dir(cls):
        for home in itertools.chain(cls.__mro__, meta):
            if name in home.__dict__:
                break
        else:
            continue
        raw = value = home.__dict__[name]
        if name != '__dict__':
            try:
                value = getattr(cls, name)
            except Exception:
                pass
        if isinstance(raw, (staticmethod, types.BuiltinMethodType)):
            kind, value = 'static method', raw
        elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
            kind, value = 'class method', raw
        elif isinstance(raw, property):
            kind, value = 'property', raw
        else:
            kind = 'method' if isroutine(value) else 'data'
        result.append(Attribute(name, kind, home, value))
    return result


def getmro(cls):
    """The classes in which attributes of cls are looked up."""
    return cls.__mro__


def getattr_static(obj, attr, default=_missing):
    """The attribute as it is stored, without running descriptors, __getattr__ or __getattribute__."""
    own = _missing
    if isinstance(obj, type):
        for c in type.__getattribute__(obj, '__mro__'):
            d = type.__dict__['__dict__'].__get__(c)
            if attr in d:
                own = d[attr]
                break
        cls = obj
        classes = type(obj).__mro__
    else:
        cls = type(obj)
        classes = cls.__mro__
        try:
            d = object.__getattribute__(obj, '__dict__')
        except AttributeError:
            d = None
        if isinstance(d, dict):
            own = dict.get(d, attr, _missing)
    in_class = _missing
    for c in classes:
        d = type.__dict__['__dict__'].__get__(c)
        if attr in d:
            in_class = d[attr]
            break
    if own is not _missing and in_class is not _missing:
        kind = type(in_class)
        if hasattr(kind, '__get__') and (hasattr(kind, '__set__') or hasattr(kind, '__delete__')):
            return in_class
    for value in own, in_class, default:
        if value is not _missing:
            return value
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """The function at the end of the chain of __wrapped__; stop(f) ends the chain early."""
    first = func
    seen = {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen[id(func)] = func
    return func


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A new dict of the annotations of a class, module or function; with eval_str, strings are evaluated."""
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__')
        if isinstance(found, types.GetSetDescriptorType):
            found = None
        module = sys.modules.get(getattr(obj, '__module__', None))
        own_globals, own_locals = getattr(module, '__dict__', None), dict(vars(obj))
        inner = obj
    elif isinstance(obj, types.ModuleType):
        found = getattr(obj, '__annotations__', None)
        own_globals, own_locals, inner = obj.__dict__, None, None
    elif callable(obj):
        found = getattr(obj, '__annotations__', None)
        own_globals, own_locals, inner = getattr(obj, '__globals__', None), None, obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found or not eval_str:
        return dict(found)
    while inner is not None and (hasattr(inner, '__wrapped__') or isinstance(inner, functools.partial)):
        inner = inner.func if isinstance(inner, functools.partial) else inner.__wrapped__
    own_globals = getattr(inner, '__globals__', own_globals)
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals or {}
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in found.items()}


# Documentation.

def _class_of(func):
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split('.')[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_of(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isfunction(obj):
        name = obj.__name__
        cls = _class_of(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethod(obj) or isbuiltin(obj):
        name = obj.__name__
        cls = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name, cls = obj.__name__, obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
        slots = getattr(cls, '__slots__', None)
        if ismemberdescriptor(obj) and isinstance(slots, dict) and name in slots:
            return slots[name]
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), '__doc__', None)
        if doc is not None and hasattr(base, name):
            return doc
    return None


def getdoc(object):
    """The documentation of an object, if need be from what it inherits, without the indentation of the source."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    """A docstring without the spaces that all lines from the second on begin with, and without blank ends."""
    first, *rest = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in rest if line.lstrip(' ')]
    margin = min(margins) if margins else 0
    lines = [first.lstrip(' ')] + [line[margin:] for line in rest]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


# Source.

def getfile(object):
    """The name of the file that an object comes from."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if hasattr(object, '__module__'):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    code = _code_of(object)
    if code is None:
        raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                        f'{type(object).__name__}')
    return code.co_filename


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    return object if iscode(object) else None


def getmodulename(path):
    """The name of the module in a source file, or None."""
    name = path.replace('\\', '/').rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def getsourcefile(object):
    """The name of the source file that an object comes from, or None if it has none."""
    filename = getfile(object)
    if filename in linecache.cache or linecache.getlines(filename, getattr(getmodule(object, filename), '__dict__',
                                                                          None)):
        return filename
    return None


def getabsfile(object, _filename=None):
    """The name of the file that an object comes from."""
    return _filename or getsourcefile(object) or getfile(object)


def getmodule(object, _filename=None):
    """The module in which an object was defined, or None."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        filename = _filename or getfile(object)
    except (TypeError, FileNotFoundError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, '__file__', None) == filename:
            return module
    main = sys.modules['__main__']
    name = getattr(object, '__name__', None)
    if name is None:
        return None
    if getattr(main, name, None) is object:
        return main
    builtin = sys.modules['builtins']
    return builtin if getattr(builtin, name, None) is object else None


def findsource(object):
    """The lines of the file that an object comes from, and the index of the first one that defines it."""
    filename = getsourcefile(object) or getfile(object)
    module = getmodule(object, filename)
    lines = linecache.getlines(filename, module.__dict__ if module else None)
    if not lines:
        raise OSError('source code not available' if not filename.startswith('<') else 'could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            index = vars(object)['__firstlineno__'] - 1
        except (TypeError, KeyError):
            raise OSError('source code not available')
    else:
        index = _code_of(object).co_firstlineno - 1
    if index >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, index


def _indent(line):
    return len(line) - len(line.lstrip())


def getblock(lines):
    """The lines of the block at the beginning of a list of lines."""
    margin = _indent(lines[0])
    end = 1
    body = False  # whether a whole header has been seen
    for i, line in enumerate(lines):
        text = line.strip()
        if body and text and _indent(line) <= margin and not text.startswith('#') and _complete(lines[:end], margin):
            break
        if body and text.startswith('#') and _indent(line) <= margin:
            continue  # it belongs to the block only if more of it follows
        if text:
            end = i + 1
            if not body:
                body = not text.startswith('@') and _complete(lines[:end] + [' ' * margin + ' pass\n'], margin) or \
                    _complete(lines[:end], margin)
    return lines[:end]


def _complete(lines, margin):
    """Whether lines are whole statements."""
    text = ''.join(lines)
    if margin:
        text = 'if 1:\n' + text
    try:
        compile(text, '<block>', 'exec')
    except SyntaxError as e:
        # What is said in a function may not be allowed outside of it.
        return "outside" in str(e.msg) or 'nonlocal' in str(e.msg)
    return True


def getsourcelines(object):
    """The lines that define an object, and the number of the first one; 0 for a module."""
    object = unwrap(object)
    lines, index = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[index:]), index + 1


def getsource(object):
    """The text that defines an object. OSError if it is not known."""
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    """The comments before the definition of an object, or None."""
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        begin = 1 if lines and lines[0][:2] == '#!' else 0
        while begin < len(lines) and lines[begin].strip() in ('', '#'):
            begin += 1
        end = begin
        while end < len(lines) and lines[end][:1] == '#':
            end += 1
        return ''.join(line.expandtabs() for line in lines[begin:end]) if end > begin else None
    margin = _indent(lines[index])
    begin = index
    while begin > 0 and lines[begin - 1].lstrip()[:1] == '#' and _indent(lines[begin - 1]) == margin:
        begin -= 1
    found = [line.expandtabs().lstrip() for line in lines[begin:index]]
    while found and found[0].strip() == '#':
        del found[0]
    while found and found[-1].strip() == '#':
        del found[-1]
    return ''.join(found) if found else None


def walktree(classes, children, parent):
    """What getclasstree() gives for classes."""
    result = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        result.append((c, c.__bases__))
        if c in children:
            result.append(walktree(children[c], children, c))
    return result


def getclasstree(classes, unique=False):
    """Classes as nested lists: after each class with its bases, a list of those derived from it."""
    children = {}
    roots = []
    for c in classes:
        if not c.__bases__:
            if c not in roots:
                roots.append(c)
            continue
        for parent in c.__bases__:
            children.setdefault(parent, [])
            if c not in children[parent]:
                children[parent].append(c)
            if unique and parent in classes:
                break
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


# Frames.

_Traceback = namedtuple('_Traceback', 'filename lineno function code_context index')
_FrameInfo = namedtuple('_FrameInfo', ('frame',) + _Traceback._fields)


class Traceback(_Traceback):
    """What getframeinfo() gives."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f'Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, '
                f'code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})')


class FrameInfo(_FrameInfo):
    """One entry of stack() and its like."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, '
                f'function={self.function!r}, code_context={self.code_context!r}, index={self.index!r}, '
                f'positions={self.positions!r})')


Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset')


def getframeinfo(frame, context=1):
    """Where a frame or a traceback is, with context lines of its source."""
    if istraceback(frame):
        positions = Positions(*_traceback.position(frame))
        lineno, frame = frame.tb_lineno, frame.tb_frame
    elif isframe(frame):
        lineno = frame.f_lineno
        spans = list(frame.f_code.co_positions())
        index = frame.f_lasti // 2
        positions = Positions(*spans[index]) if 0 <= index < len(spans) else Positions(lineno, None, None, None)
    else:
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=positions)


def getlineno(frame):
    """The line number of a frame."""
    return frame.f_lineno


def _frame_info(frame, info):
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """Entries for a frame and those that called it."""
    found = []
    while frame:
        found.append(_frame_info(frame, getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """Entries for the frames of a traceback."""
    found = []
    while tb:
        found.append(_frame_info(tb.tb_frame, getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def stack(context=1):
    """Entries for the caller and those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Entries for the frames between the caller and where the exception being handled was raised."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)


# Generators.

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED')


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    """The variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


# Arguments.

Arguments = namedtuple('Arguments', 'args, varargs, varkw')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getargs(co):
    """The names of the arguments of a code object."""
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = list(co.co_varnames)
    n = co.co_argcount + co.co_kwonlyargcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[n]
        n += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[n]
    return Arguments(names[:co.co_argcount + co.co_kwonlyargcount], varargs, varkw)


def getargvalues(frame):
    """The arguments of a frame."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    """What getargvalues() gives, as text."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(specs) + ')'


def getfullargspec(func):
    """The parameters of a callable object; self is one of them."""
    try:
        sig = _signature_of(func, Signature, follow=False, bound=False)
    except Exception as ex:
        raise TypeError('unsupported callable') from ex
    positional, named, kwonly = [], [], []
    varargs = varkw = None
    defaults, kwdefaults, annotations = [], {}, {}
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    for p in sig.parameters.values():
        if p.kind is _VAR_POSITIONAL:
            varargs = p.name
        elif p.kind is _VAR_KEYWORD:
            varkw = p.name
        elif p.kind is _KEYWORD_ONLY:
            kwonly.append(p.name)
            if p.default is not _empty:
                kwdefaults[p.name] = p.default
        else:
            (positional if p.kind is _POSITIONAL_ONLY else named).append(p.name)
            if p.default is not _empty:
                defaults.append(p.default)
        if p.annotation is not _empty:
            annotations[p.name] = p.annotation
    return FullArgSpec(positional + named, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None,
                       annotations)


def _s(n):
    return '' if n == 1 else 's'


def _raise_missing(name, names, kind):
    names = [repr(n) for n in names]
    text = names[0] if len(names) == 1 else (
        f'{", ".join(names[:-1])}{"," if len(names) > 2 else ""} and {names[-1]}')
    raise TypeError(f'{name}() missing {len(names)} required {kind} argument{_s(len(names))}: {text}')


def getcallargs(func, /, *positional, **named):
    """The values that the parameters of a function have in a call with these arguments."""
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = getfullargspec(func)
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values = dict(zip(args, positional))
    given = len(positional)
    if varargs:
        values[varargs] = positional[len(args):]
    if varkw:
        values[varkw] = {}
    for key, value in named.items():
        if key not in args and key not in kwonly:
            if not varkw:
                raise TypeError(f'{name}() got an unexpected keyword argument {key!r}')
            values[varkw][key] = value
        elif key in values:
            raise TypeError(f'{name}() got multiple values for argument {key!r}')
        else:
            values[key] = value
    required = len(args) - len(defaults or ())
    if given > len(args) and not varargs:
        takes = f'from {required} to {len(args)}' if defaults else str(len(args))
        extra = sum(key in values for key in kwonly)
        also = f' positional argument{_s(given)} (and {extra} keyword-only argument{_s(extra)})' if extra else ''
        raise TypeError(f'{name}() takes {takes} positional argument{"s" if defaults or len(args) != 1 else ""} but '
                        f'{given}{also} {"was" if given == 1 and not extra else "were"} given')
    missing = [key for key in args[:required] if key not in values]
    if missing:
        _raise_missing(name, missing, 'positional')
    for key, value in zip(args[required:], defaults or ()):
        values.setdefault(key, value)
    for key, value in (kwdefaults or {}).items():
        values.setdefault(key, value)
    missing = [key for key in kwonly if key not in values]
    if missing:
        _raise_missing(name, missing, 'keyword-only')
    return values


def getclosurevars(func):
    """The values of the names that a function uses but does not define."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    outer = {} if func.__closure__ is None else {
        name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    builtin = func.__globals__.get('__builtins__', sys.modules['builtins'])
    if ismodule(builtin):
        builtin = builtin.__dict__
    in_globals, in_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False') or name in outer:
            continue
        if name in func.__globals__:
            in_globals[name] = func.__globals__[name]
        elif name in builtin:
            in_builtins[name] = builtin[name]
        else:
            unbound.add(name)
    return ClosureVars(outer, in_globals, in_builtins, unbound)


def formatannotation(annotation, base_module=None):
    """An annotation as text."""
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    """A function that formats annotations in the module of an object."""
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


# Signatures.

class _empty:
    """Stands for no default and no annotation."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    """A parameter: name, kind, default and annotation, the last two Parameter.empty if there are none."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[0] == '.' and name[1:].isdigit():
            # The iterable of a comprehension.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, '
                                 f'not {self._kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = 'implicit' + name[1:]
        if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, **changes):
        """A parameter that differs in the attributes given."""
        for key in changes:
            if key not in ('name', 'kind', 'annotation', 'default'):
                raise TypeError(f"{type(self).__name__}.replace() got an unexpected keyword argument {key!r}")
        now = dict(name=self._name, kind=self._kind, annotation=self._annotation, default=self._default) | changes
        return type(self)(now['name'], now['kind'], default=now['default'], annotation=now['annotation'])

    __replace__ = replace

    def __str__(self):
        text = self._name
        sep = '='
        if self._annotation is not _empty:
            text += f': {formatannotation(self._annotation)}'
            sep = ' = '
        if self._default is not _empty:
            text += f'{sep}{self._default!r}'
        return {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self._kind, '') + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._parts() == other._parts()


class BoundArguments:
    """What Signature.bind() gives: a dict of arguments by parameter name."""

    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    def _split(self):
        """Positional arguments, and those that must be given by name."""
        args, kwargs = [], {}
        by_name = False
        for name, p in self._signature.parameters.items():
            if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                by_name = True
            if name not in self.arguments:
                continue
            value = self.arguments[name]
            if not by_name:
                args.extend(value if p.kind == _VAR_POSITIONAL else (value,))
            elif p.kind == _VAR_KEYWORD:
                kwargs.update(value)
            else:
                kwargs[name] = value
        return tuple(args), kwargs

    @property
    def args(self):
        return self._split()[0]

    @property
    def kwargs(self):
        return self._split()[1]

    def apply_defaults(self):
        """Put the defaults in for arguments that are missing."""
        values = {}
        for name, p in self._signature.parameters.items():
            if name in self.arguments:
                values[name] = self.arguments[name]
            elif p.default is not _empty:
                values[name] = p.default
            elif p.kind is _VAR_POSITIONAL:
                values[name] = ()
            elif p.kind is _VAR_KEYWORD:
                values[name] = {}
        self.arguments = values

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state['_signature']
        self.arguments = state['arguments']

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __repr__(self):
        args = ', '.join(f'{name}={value!r}' for name, value in self.arguments.items())
        return f'<{self.__class__.__name__} ({args})>'


class Signature:
    """The parameters of a callable object, and the annotation of what it returns."""

    __slots__ = ('_return_annotation', '_parameters')

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        by_name = OrderedDict()
        last_kind, defaults = _POSITIONAL_ONLY, False
        for p in parameters or ():
            if __validate_parameters__:
                if p.kind < last_kind:
                    raise ValueError(f'wrong parameter order: {last_kind.description} parameter before '
                                     f'{p.kind.description} parameter')
                last_kind = p.kind
                if p.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if p.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError('non-default argument follows default argument')
                if p.name in by_name:
                    raise ValueError(f'duplicate parameter name: {p.name!r}')
            by_name[p.name] = p
        self._parameters = types.MappingProxyType(by_name)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable object."""
        return _signature_of(obj, cls, follow=follow_wrapped,
                             evaluate=dict(globals=globals, locals=locals, eval_str=eval_str))

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_missing, return_annotation=_missing):
        """A signature that differs in what is given."""
        if parameters is _missing:
            parameters = self.parameters.values()
        if return_annotation is _missing:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _parts(self):
        ordered = tuple(p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY)
        named = frozenset(p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY)
        return ordered, named, self.return_annotation

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        if self.return_annotation != other.return_annotation:
            return False
        mine, theirs = self.parameters, other.parameters
        return ([p for p in mine.values() if p.kind != _KEYWORD_ONLY] ==
                [p for p in theirs.values() if p.kind != _KEYWORD_ONLY] and
                {n: p for n, p in mine.items() if p.kind == _KEYWORD_ONLY} ==
                {n: p for n, p in theirs.items() if p.kind == _KEYWORD_ONLY})

    def _bind(self, args, kwargs, partial):
        arguments = {}
        args = list(args)
        misplaced = []  # positional-only parameters that were given by name
        pending = []
        params = iter(self.parameters.values())
        for p in params:
            name, kind = p.name, p.kind
            if args:
                if kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError('too many positional arguments')
                if kind is _VAR_POSITIONAL:
                    arguments[name] = tuple(args)
                    args = []
                    break
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = args.pop(0)
            elif kind is _VAR_POSITIONAL:
                break
            elif name in kwargs and kind is _POSITIONAL_ONLY:
                misplaced.append(p)
            elif name in kwargs or kind is _VAR_KEYWORD or p.default is not _empty or partial:
                pending.append(p)
                break
            else:
                which = ' keyword-only' if kind is _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required{which} argument: {name!r}')
        if args:
            raise TypeError('too many positional arguments')
        rest = None
        for p in itertools.chain(pending, params):
            if p.kind is _VAR_KEYWORD:
                rest = p
            elif p.kind is not _VAR_POSITIONAL:
                if p.name in kwargs:
                    arguments[p.name] = kwargs.pop(p.name)
                elif p.default is _empty and not partial:
                    raise TypeError(f'missing a required argument: {p.name!r}')
        if kwargs:
            if rest is not None:
                arguments[rest.name] = kwargs
            elif misplaced:
                names = ', '.join(p.name for p in misplaced)
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Match arguments with parameters; TypeError if a call with them would fail."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """bind() that lets arguments be missing."""
        return self._bind(args, kwargs, True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        """The signature as text; one parameter a line if it is longer than max_width."""
        parts = []
        slash, star = False, True
        for p in self.parameters.values():
            if slash and p.kind is not _POSITIONAL_ONLY:
                parts.append('/')
            slash = p.kind is _POSITIONAL_ONLY
            if p.kind is _VAR_POSITIONAL:
                star = False
            elif p.kind is _KEYWORD_ONLY and star:
                parts.append('*')
                star = False
            parts.append(str(p))
        if slash:
            parts.append('/')
        text = f'({", ".join(parts)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self.return_annotation is not _empty:
            text += f' -> {formatannotation(self.return_annotation)}'
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable object. ValueError if it has none, TypeError if it cannot be called."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


# Of built-in classes, as far as they have one.
_class_signatures = {
    bool: '(object=False, /)', memoryview: '(object)', classmethod: '(function, /)', complex: '(real=0, imag=0)',
    enumerate: '(iterable, start=0)', filter: '(function, iterable, /)', float: '(x=0, /)',
    frozenset: '(iterable=(), /)', property: '(fget=None, fset=None, fdel=None, doc=None)',
    list: '(iterable=(), /)', map: '(function, iterable, /, *iterables)', object: '()',
    reversed: '(sequence, /)', set: '(iterable=(), /)', staticmethod: '(function, /)', tuple: '(iterable=(), /)',
    zip: '(*iterables, strict=False)', types.SimpleNamespace: '(mapping_or_iterable=(), /, **kwargs)',
    functools.partial: '(func, /, *args, **keywords)'}

# Of special methods of built-in classes.
_slot_signatures = {
    '__init__': '($self, /, *args, **kwargs)', '__call__': '($self, /, *args, **kwargs)',
    '__setitem__': '($self, key, value, /)', '__getitem__': '($self, key, /)', '__delitem__': '($self, key, /)',
    '__contains__': '($self, key, /)', '__getattribute__': '($self, name, /)', '__getattr__': '($self, name, /)',
    '__setattr__': '($self, name, value, /)', '__delattr__': '($self, name, /)',
    '__get__': '($self, instance, owner=None, /)', '__set__': '($self, instance, value, /)',
    '__delete__': '($self, instance, /)', '__pow__': '($self, value, mod=None, /)',
    '__rpow__': '($self, value, mod=None, /)', '__ipow__': '($self, value, /)'}
_slot_signatures |= dict.fromkeys((
    '__repr__', '__str__', '__hash__', '__iter__', '__next__', '__len__', '__neg__', '__pos__', '__abs__', '__bool__',
    '__invert__', '__int__', '__float__', '__index__', '__del__'), '($self, /)')
_slot_signatures |= dict.fromkeys((
    '__add__', '__sub__', '__mul__', '__truediv__', '__floordiv__', '__mod__', '__divmod__', '__lshift__',
    '__rshift__', '__and__', '__xor__', '__or__', '__matmul__', '__radd__', '__rsub__', '__rmul__', '__rtruediv__',
    '__rfloordiv__', '__rmod__', '__rdivmod__', '__rlshift__', '__rrshift__', '__rand__', '__rxor__', '__ror__',
    '__rmatmul__', '__iadd__', '__isub__', '__imul__', '__iand__', '__ixor__', '__ior__', '__eq__', '__ne__',
    '__lt__', '__le__', '__gt__', '__ge__'), '($self, value, /)')

_native_callables = (types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType,
                     types.BuiltinFunctionType)


def _from_text(cls, obj, text, bound):
    """A signature as __text_signature__ has it: '$' marks what a bound method has already."""
    try:
        code = eval(f'lambda {text.strip()[1:-1].replace("$", "")}: None',
                    dict(getattr(sys.modules.get(getattr(obj, '__module__', None)), '__dict__', {})))
    except (SyntaxError, NameError, AttributeError):
        raise ValueError(f'{obj!r} builtin has invalid signature') from None
    params = list(_from_function(cls, code).parameters.values())
    if '$' in text:
        owner = getattr(obj, '__self__', None)
        if '$module' in text or owner is not None and (ismodule(owner) or bound):
            params.pop(0)
        else:
            params[0] = params[0].replace(kind=_POSITIONAL_ONLY)
    return cls(params)


def _from_function(cls, func, evaluate={}, validate=False):
    code = func.__code__
    names = iter(code.co_varnames)
    annotations = get_annotations(func, **evaluate)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    make = cls._parameter_cls
    first_default = code.co_argcount - len(defaults)
    params = []

    def add(name, kind, default=_empty):
        params.append(make(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for i, name in enumerate(itertools.islice(names, code.co_argcount)):
        add(name, _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD,
            defaults[i - first_default] if i >= first_default else _empty)
    named = list(itertools.islice(names, code.co_kwonlyargcount))
    if code.co_flags & CO_VARARGS:
        add(next(names), _VAR_POSITIONAL)
    for name in named:
        add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(next(names), _VAR_KEYWORD)
    return cls(params, return_annotation=annotations.get('return', _empty), __validate_parameters__=validate)


def _text_of(obj):
    """The text of the signature of a native function, None if it has none that says anything."""
    if obj is sorted:
        return '($module, iterable, /, *, key=None, reverse=False)'
    text = getattr(obj, '__text_signature__', None)
    if text is None and not isbuiltin(obj):
        text = _slot_signatures.get(getattr(obj, '__name__', None))
    if text is not None and ('<' in text or text in ('($module, /, *args)', '($module, /, *args, **kwargs)')):
        return None
    return text


def _without_self(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind is not _VAR_POSITIONAL:
        del params[0]
    return sig.replace(parameters=params)


def _of_partial(sig, partial, extra=()):
    """What remains of a signature when some arguments are given."""
    args, keywords = extra + tuple(partial.args or ()), partial.keywords or {}
    try:
        given = sig.bind_partial(*args, **keywords).arguments
    except TypeError as ex:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from ex
    before, after = [], []
    named = False  # what follows an argument given by name must be given by name too
    for name, p in sig.parameters.items():
        if name in given:
            if p.kind is _POSITIONAL_ONLY or p.kind is _POSITIONAL_OR_KEYWORD and name not in keywords:
                continue
            if p.kind is _POSITIONAL_OR_KEYWORD:
                named = True
                p = p.replace(default=given[name])
            elif p.kind is _KEYWORD_ONLY:
                p = p.replace(default=given[name])
        if not named:
            before.append(p)
        elif p.kind is _POSITIONAL_OR_KEYWORD:
            after.append(p.replace(kind=_KEYWORD_ONLY))
        elif p.kind is not _VAR_POSITIONAL:
            after.append(p)
    return sig.replace(parameters=before + after)


def _own_method(cls, name):
    """A method of a class that is written in the language."""
    method = getattr(cls, '__new__', None) if name == '__new__' else getattr_static(cls, name, None)
    if method is None or isinstance(method, _native_callables):
        return None
    return method if name == '__new__' else _bind_descriptor(method, cls)


def _bind_descriptor(descriptor, obj):
    if isclass(descriptor) or not hasattr(type(descriptor), '__get__'):
        return descriptor
    return type(descriptor).__get__(descriptor, obj, type(obj))


def _is_like_function(obj):
    return (not isclass(obj) and isinstance(getattr(obj, '__code__', None), types.CodeType) and
            isinstance(getattr(obj, '__name__', None), str) and
            isinstance(getattr(obj, '__defaults__', 0), (tuple, types.NoneType)) and
            isinstance(getattr(obj, '__kwdefaults__', 0), (dict, types.NoneType)))


def _signature_of(obj, cls, follow=True, bound=True, evaluate={}):
    def of(x):
        return _signature_of(x, cls, follow, bound, evaluate)

    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        sig = of(obj.__func__)
        return _without_self(sig) if bound else sig
    if follow:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or ismethod(f))
        if ismethod(obj):
            return of(obj)
    sig = getattr(obj, '__signature__', None)
    if sig is not None:
        given = sig
        if not isinstance(sig, (Signature, str)) and callable(sig):
            sig = sig()
        if isinstance(sig, str):
            sig = _from_text(cls, obj, sig, True)
        if not isinstance(sig, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        return sig
    method = getattr(obj, '__partialmethod__', None)
    if isinstance(method, functools.partialmethod):
        whole = of(method.func)
        rest = _of_partial(whole, method, (None,))
        first = next(iter(whole.parameters.values()))
        if first.kind is _VAR_POSITIONAL:
            return rest
        return rest.replace(parameters=[first, *rest.parameters.values()])
    if isinstance(obj, functools.partial):
        return _of_partial(of(obj.func), obj)
    if isfunction(obj):
        return _from_function(cls, obj, evaluate)
    if _is_like_function(obj):
        return _from_function(cls, obj, evaluate, True)
    if isbuiltin(obj) or ismethoddescriptor(obj) or isinstance(obj, _native_callables):
        text = _text_of(obj)
        if not text:
            raise ValueError(f'no signature found for builtin {obj!r}')
        return _from_text(cls, obj, text, bound)
    if obj is type:
        raise ValueError(f'no signature found for builtin {obj!r}')
    if isclass(obj):
        return _of_class(obj, cls, of, bound)
    call = getattr_static(type(obj), '__call__', None)
    if call is not None:
        text = getattr(obj, '__text_signature__', None)
        if text:
            return _from_text(cls, obj, text, True)
        return of(_bind_descriptor(call, obj))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _of_class(obj, cls, of, bound):
    call = _own_method(type(obj), '__call__')
    if call is not None:
        return of(call)
    new, init = _own_method(obj, '__new__'), _own_method(obj, '__init__')
    for base in obj.__mro__:
        if new is not None and '__new__' in base.__dict__:
            sig = of(new)
            return _without_self(sig) if bound else sig
        if init is not None and '__init__' in base.__dict__:
            return of(init)
    for base in obj.__mro__[:-1]:
        text = _class_signatures.get(base) or getattr(base, '__text_signature__', None)
        if text:
            return _from_text(cls, base, text, True)
    if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
        return _from_text(cls, object, '()', True)
    raise ValueError(f'no signature found for builtin type {obj!r}')
