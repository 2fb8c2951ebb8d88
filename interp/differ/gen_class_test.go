package differ_test

import (
	"fmt"
	"strings"
)

// special is a special method: its parameters, bodies it may have, and expressions on an object @ that come to it.
type special struct{ name, params, bodies, uses string }

// specials are tried in random choices. Bodies and uses are separated by "; ".
var specials = []special{
	{"__repr__", "", "'<obj>'; f'R({self.v!r})'; 5", "repr(@); f'{@!r}'; [@]; '%r' % @; ascii(@)"},
	{"__str__", "", "'str'; str(self.v); None", "str(@); f'{@}'; '%s' % @; print(@)"},
	{"__format__", ", spec", "f'F[{spec}]'; 'fmt'; 1; format(self.v, spec)", "format(@, 'x'); f'{@:>5}'; '{:a}'.format(@); format(@)"},
	{"__bool__", "", "True; False; 1; bool(self.v)", "bool(@); not @; 1 if @ else 2; @ and 1; @ or 2; all([@])"},
	{"__len__", "", "0; 3; -1; 'x'; 2.0; True; 2**70", "len(@); bool(@); not @; list(reversed(@)); @[-1:]"},
	{"__int__", "", "7; 'x'; True; self.v", "int(@); '%d' % @; int(@, 10); round(@); range(@)"},
	{"__index__", "", "2; -1; 'x'; True; 2**65", "[1, 2, 3][@]; 'abc'[@:]; range(@); hex(@); int(@); 'a' * @; bytes(@ and [@]); (5).__round__(@); '%x' % @; float(@); complex(@)"},
	{"__float__", "", "1.5; 2; 'x'; float('nan')", "float(@); '%f' % @; complex(@); sum([0.5, @])"},
	{"__complex__", "", "1j; 2; 'x'", "complex(@); complex(@, 1)"},
	{"__round__", ", n=None", "('round', n)", "round(@); round(@, 2)"},
	{"__trunc__", "", "3; 'x'", "int(@)"},
	{"__abs__", "", "'abs'; NotImplemented", "abs(@)"},
	{"__neg__", "", "'neg'; -self.v", "-@; - -@"},
	{"__pos__", "", "'pos'", "+@"},
	{"__invert__", "", "'inv'", "~@"},
	{"__hash__", "", "5; 'x'; hash(self.v); 2**80; -1", "hash(@) == hash(5); {@: 1}; len({@, @}); @ in {5}; {1: 2}.get(@)"},
	{"__eq__", ", o", "True; False; NotImplemented; self.v == getattr(o, 'v', o); 'eq'; []", "@ == 1; 1 == @; @ == @; @ != 1; [@] == [1]; @ in [1, 2]; 1 in [@]; [1, @].index(1); (@,) == (1,); hash(@) != 0; {1: @} == {1: 2}; [@, 1].count(1)"},
	{"__ne__", ", o", "True; NotImplemented; 'ne'", "@ != 1; 1 != @; @ != @"},
	{"__lt__", ", o", "True; False; NotImplemented; 'lt'; self.v < getattr(o, 'v', o)", "@ < 1; 1 > @; sorted([@, @]); min(@, @); @ < @; max([@, 1]); [@] < [@, 1]; 0 < @ < 5"},
	{"__gt__", ", o", "True; False; NotImplemented; 'gt'", "@ > 1; 1 < @; max(@, 1); @ > @; sorted([1, @])"},
	{"__le__", ", o", "True; NotImplemented; 'le'", "@ <= 1; 1 >= @; @ <= @"},
	{"__ge__", ", o", "False; NotImplemented; 'ge'", "@ >= 1; 1 <= @; @ >= @"},
	{"__contains__", ", o", "True; 0; 'yes'; []; o == self.v", "1 in @; 1 not in @; @ in @"},
	{"__iter__", "", "iter([1, 2]); iter(()); 5; self; (v for v in 'ab')", "list(@); [*@]; [v for v in @]; 1 in @; sum(@); dict(@); tuple(@); sorted(@); next(iter(@)); print(*@); max(@); ''.join(@); set(@) == {1, 2}; list(zip(@, @)); list(enumerate(@)); a, b = @"},
	{"__next__", "", "1; [].pop()", "next(@); next(@, 0); iter(@)"},
	{"__getitem__", ", i", "i; ('item', i); [1, 2][i]; 'ab'[i]; self.v[i]", "@[0]; @[1:2]; @[::2, 'x']; list(@) if not isinstance(@[9], int) else 0; @[...]; 'ab' in @ if 0 else 1; '{0[k]}'.format(@); @['k']"},
	{"__setitem__", ", i, v", "print('set', i, v)", "@[0] = 1; @[1:2] = 3; @['a'], @[2] = 5, 6; @[0] += 1"},
	{"__delitem__", ", i", "print('del', i)", "del @[0]; del @[1:2]; del @[0], @['x']"},
	{"__reversed__", "", "'reversed'; iter([2, 1])", "reversed(@); list(reversed(@))"},
	{"__length_hint__", "", "3; 'x'; NotImplemented; -1", "list(@)"},
	{"__missing__", ", k", "('missing', k)", "@['zz']"},
	{"__call__", ", *a, **k", "(a, k); self.v(*a); a[0]", "@(); @(1, x=2); @(*[1, 2]); list(map(@, [1, 2])); sorted([2, 1], key=@); max([1], key=@); callable(@)"},
	{"__getattr__", ", name", "name.upper(); ('getattr', name); 1 / 0", "@.foo; @.v; getattr(@, 'bar', 0); hasattr(@, 'zip'); @.__nope__; @.foo.bar; @.foo()"},
	{"__getattribute__", ", name", "('all', name) if name != 'v' else object.__getattribute__(self, name); object.__getattribute__(self, name)", "@.foo; @.v; getattr(@, 'x', 1); hasattr(@, 'y'); @.__class__"},
	{"__setattr__", ", name, value", "print('setattr', name, value); object.__setattr__(self, name, value)", "@.x = 1; @.v += 1; setattr(@, 'q', 2)"},
	{"__delattr__", ", name", "print('delattr', name)", "del @.v; del @.nope; delattr(@, 'x')"},
	{"__enter__", "", "'entered'; self", "with @ as w: print('in', w)"},
	{"__exit__", ", *a", "print('exit', a[0] and a[0].__name__); True; False; None", "with @: 1 / 0; with @ as w: print(w); with @, @: [].pop()"},
	{"__bytes__", "", "b'by'; 'x'", "bytes(@)"},
	{"__dir__", "", "['b', 'a']; 5", "dir(@)"},
	{"__divmod__", ", o", "('divmod', o); NotImplemented", "divmod(@, 2); divmod(@, @)"},
	{"__rdivmod__", ", o", "('rdivmod', o)", "divmod(2, @); divmod('a', @)"},
	{"__pow__", ", o, m=None", "('pow', o, m); NotImplemented", "@ ** 2; pow(@, 2, 3); pow(@, 2); @ ** @"},
	{"__rpow__", ", o", "('rpow', o)", "2 ** @; pow(2, @); 'a' ** @; pow(2, @, 5)"},
	{"__matmul__", ", o", "('matmul', o); NotImplemented", "@ @ 1; @ @ @"},
	{"__concat__", ", o", "1", "@ + [1]"},
	{"__class_getitem__", ", k", "(self.__name__, k)", "type(@)[int]; type(@)[1, 2]; @[int]"},
	{"__instancecheck__", ", o", "True", "isinstance(1, type(@)); isinstance(@, type(@))"},
	{"__init_subclass__", ", **k", "print('subclass', k)", "type('Sub', (type(@),), {}).__name__"},
	{"__fspath__", "", "'path'", "str(@) == 1"},
	{"__sizeof__", "", "1", "1"},
	{"__copy__", "", "'copied'", "1"},
	{"__await__", "", "iter([])", "bool(@)"},
}

func init() {
	for _, op := range strings.Split("add:+ sub:- mul:* truediv:/ floordiv:// mod:% and:& or:| xor:^ lshift:<< rshift:>>", " ") {
		name, sign, _ := strings.Cut(op, ":")
		specials = append(specials,
			special{"__" + name + "__", ", o", fmt.Sprintf("('%s', o); NotImplemented; ('%s', type(o).__name__); self", name, name), fmt.Sprintf("@ %s 1; @ %s @; @ %s 'a'; @ %s None; @ %s [1]; @ %s 1.5; @ %s other", sign, sign, sign, sign, sign, sign, sign)},
			special{"__r" + name + "__", ", o", fmt.Sprintf("('r%s', o); NotImplemented", name), fmt.Sprintf("1 %s @; 'a' %s @; [1] %s @; None %s @; 2.5 %s @; other %s @; @ %s @; {1: 2} %s @; (1,) %s @", sign, sign, sign, sign, sign, sign, sign, sign, sign)},
			special{"__i" + name + "__", ", o", fmt.Sprintf("('i%s', o); self; NotImplemented", name), fmt.Sprintf("@ %s= 1; @ %s= @; @ %s= 'a'; @ %s= other", sign, sign, sign, sign)})
	}
}

// method writes a special method that shows the call sometimes.
func (g *gen) method(s special) {
	bodies := strings.Split(s.bodies, "; ")
	body := bodies[g.n(len(bodies))]
	if g.n(3) == 0 {
		body = bodies[0]
	}
	g.line("def %s(self%s):", s.name, s.params)
	g.suite(func() {
		if g.n(12) == 0 {
			g.line("raise %s", g.pick("ValueError('in "+s.name+"')", "TypeError", "AttributeError('a')", "IndexError(5)", "StopIteration", "KeyError('k')", "NotImplementedError()"))
			return
		}
		switch s.name {
		case "__getitem__":
			g.lines("if isinstance(i, int) and i > 5:\n\traise IndexError(i)")
		case "__next__":
			g.lines("self.turns = getattr(self, 'turns', 0) + 1\nif self.turns > 3:\n\traise StopIteration(self.turns)")
		}
		g.line("return %s", body)
	})
}

// operators is a class with some special methods, and expressions that use them.
func (g *gen) operators() {
	name := g.name("Op")
	base := ""
	if g.n(4) == 0 {
		base = "(" + g.pick("int", "str", "list", "dict", "tuple", "float", "object", "bytes", "Exception") + ")"
	}
	g.line("class %s%s:", name, base)
	var chosen []special
	g.suite(func() {
		if base == "" || g.n(2) == 0 {
			g.lines("def __init__(self, v=None):\n\tself.v = v")
		}
		for range 1 + g.n(6) {
			s := specials[g.n(len(specials))]
			// The binary operators come in three forms: one alone shows little.
			chosen = append(chosen, s)
			g.method(s)
		}
		if g.n(6) == 0 {
			g.line("%s = None", g.pick("__hash__", "__iter__", "__contains__", "__radd__", "__reversed__", "__len__", "__bool__", "__eq__"))
		}
	})
	other := name
	if g.n(2) == 0 {
		other = g.name("Sub")
		g.line("class %s(%s):", other, name)
		g.suite(func() {
			for range 1 + g.n(2) {
				s := chosen[g.n(len(chosen))]
				if g.n(3) == 0 {
					s = specials[g.n(len(specials))]
				}
				if g.n(2) == 0 {
					g.line("def %s(self%s):", s.name, s.params)
					args := strings.ReplaceAll(strings.TrimPrefix(s.params, ", "), "=None", "")
					g.suite(func() { g.line("return ('sub', super().%s(%s))", s.name, args) })
				} else {
					g.method(s)
				}
			}
		})
	}
	g.line("obj = other = None")
	g.try(func() {
		g.line("obj = %s(%s)", name, g.expr(g.pick("int", "any", "str", "list"), 1))
		g.line("other = %s(%s)", other, g.expr(g.pick("int", "any"), 1))
	})
	for range 4 + g.n(6) {
		s := chosen[g.n(len(chosen))]
		if g.n(5) == 0 {
			s = specials[g.n(len(specials))]
		}
		uses := strings.Split(s.uses, "; ")
		use := strings.ReplaceAll(uses[g.n(len(uses))], "@", "\x00")
		use = strings.ReplaceAll(use, "\x00 \x00 \x00", "obj @ "+g.pick("obj", "other"))
		use = strings.ReplaceAll(use, "\x00 \x00 1", "obj @ 1")
		for strings.Contains(use, "\x00") {
			use = strings.Replace(use, "\x00", g.pick("obj", "obj", "other"), 1)
		}
		if isStatement(use) {
			g.try(func() { g.line("%s", use); g.line("print(type(obj).__name__)") })
		} else {
			g.check(use)
		}
	}
	if g.n(5) == 0 {
		uses := strings.Split(chosen[0].uses, "; ")
		use := strings.ReplaceAll(strings.ReplaceAll(uses[0], " @ ", " \x00 "), "@", "obj")
		use = strings.ReplaceAll(use, "\x00", "@")
		if !isStatement(use) {
			g.try(func() { g.line("print(%s)", use) })
		}
	}
}

func isStatement(s string) bool {
	if strings.HasPrefix(s, "del ") || strings.HasPrefix(s, "with ") {
		return true
	}
	for _, mark := range []string{" = ", "+= ", "-= ", "*= ", "/= ", "%= ", "&= ", "|= ", "^= ", "<<= ", ">>= "} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// hierarchy is classes that inherit from one another in any way, calling super.
func (g *gen) hierarchy() {
	var classes []string
	for range 2 + g.n(4) {
		name := g.name("C")
		var bases []string
		for _, c := range classes {
			if g.n(2) == 0 {
				bases = append(bases, c)
			}
		}
		if g.n(2) == 0 && len(bases) > 1 {
			bases[0], bases[len(bases)-1] = bases[len(bases)-1], bases[0]
		}
		extra := ""
		if g.n(10) == 0 {
			extra = ", " + g.pick("tag=1", "metaclass=type", "x='y'")
		}
		write := func() {
			g.line("class %s(%s%s):", name, strings.Join(bases, ", "), strings.TrimPrefix(extra, map[bool]string{true: ", "}[len(bases) == 0]))
			g.suite(func() {
				g.line("%s", g.pick("attr = '"+name+"'", "pass", "'doc "+name+"'", "other: int = 3", "__slots__ = ()", "x, y = 1, 2", "items = [v for v in range(3)]"))
				for range 1 + g.n(4) {
					g.classMember(name)
				}
			})
		}
		g.lines("try:")
		g.suite(write)
		g.lines("except Exception as e:\n\tprint(type(e).__name__, e)\n\tclass " + name + ": pass")
		classes = append(classes, name)
	}
	for range 3 + g.n(5) {
		c := classes[g.n(len(classes))]
		make := c + "(" + g.pick("", "", "1", "x=2", g.expr("any", 1)) + ")"
		g.check(g.pick(
			make+".who()", make+".prop", c+".kind()", c+".static(1, 2)", make+".static(3)", make+".attr", "[k.__name__ for k in "+c+".__mro__]", make+".__dict__",
			c+".__name__", c+".__doc__", make+".nope", c+".nope", make+".log", "isinstance("+make+", "+classes[0]+")", "issubclass("+c+", "+classes[len(classes)-1]+")", c+".__bases__", c+".who()",
			"[k.__name__ for k in "+c+".__subclasses__()]", "vars("+make+")", make+".who(1)", "super("+c+", "+make+").who()", "super("+c+").who", "repr("+c+")", make+".cls()", c+".mro()[-1]", "hasattr("+make+", 'prop')", c+".__annotations__", c+".who.__qualname__", make+" == "+make, c+"."+g.pick("attr", "x", "items", "other")))
		if g.n(5) == 0 {
			g.try(func() {
				g.line("o = %s", make)
				g.line("%s", g.pick("o.attr = 5", "o.prop = 6", "del o.attr", "del o.prop", "o.new, o.x = 1, 2", "o.__class__ = "+classes[0], c+".attr = 'changed'", "del "+c+".attr", "o.who = lambda: 'instance'", c+".who = lambda self: 'patched'", "o.__dict__['attr'] = 'dict'"))
				g.line("print(o.attr, getattr(o, 'prop', None), o.who())")
			})
		}
	}
}

func (g *gen) classMember(name string) {
	switch g.n(9) {
	case 0:
		g.lines("def __init__(self" + g.pick("", ", x=0", ", *a, **k") + "):\n\t" + g.pick("super().__init__()", "self.log = ['"+name+"']", "pass", "self.log = getattr(self, 'log', []) + [1]", "super().__init__(1)"))
	case 1, 2, 3:
		g.lines("def who(self" + g.pick("", "", ", n=0") + "):\n\treturn " + g.pick("'"+name+"'", "['"+name+"'] + list(super().who())", "('"+name+"', super().who())", "self.attr", "__class__.__name__", "super().attr", "type(self).__name__"))
	case 4:
		g.lines("@property\ndef prop(self):\n\treturn " + g.pick("'prop "+name+"'", "super().prop", "self.attr", "self._p", "1 / 0"))
		if g.n(2) == 0 {
			g.lines("@prop." + g.pick("setter\ndef prop(self, value):\n\tprint('set', value)\n\tself._p = value", "deleter\ndef prop(self):\n\tprint('delete')"))
		}
	case 5:
		g.lines("@classmethod\ndef kind(cls" + g.pick("", "", ", a") + "):\n\treturn " + g.pick("cls.__name__", "(cls.__name__, super().kind())", "cls()", "cls.attr") + "\ncls = kind")
	case 6:
		g.lines("@staticmethod\ndef static(*a):\n\treturn " + g.pick("a", "('"+name+"', a)"))
	case 7:
		g.line("attr = %s", g.expr("any", 1))
	default:
		g.lines(g.pick("def __repr__(self):\n\treturn '<"+name+">'", "def __getattr__(self, name):\n\treturn 'dyn ' + name", "def __eq__(self, o):\n\treturn type(o) is type(self)", "def __init_subclass__(cls, **k):\n\tprint('init_subclass', cls.__name__, k)\n\tsuper().__init_subclass__()", "def __set_name__(self, o, n):\n\tprint('set_name', n)", "def __call__(self, *a):\n\treturn a", "__slots__ = ('x',)", "def __new__(cls, *a, **k):\n\tprint('new', cls.__name__)\n\treturn super().__new__(cls)"))
	}
}

// descriptors is a class with a descriptor of its own, slots, and a metaclass.
func (g *gen) descriptors() {
	d, c := g.name("D"), g.name("C")
	switch g.n(3) {
	case 0:
		g.line("class %s:", d)
		g.suite(func() {
			g.lines("def __init__(self, v=0):\n\tself.v = v")
			for _, m := range []string{"def __get__(self, o, t=None):\n\treturn ('get', o is None, t and t.__name__)", "def __set__(self, o, value):\n\tprint('set', value)", "def __delete__(self, o):\n\tprint('delete')", "def __set_name__(self, owner, name):\n\tprint('name', owner.__name__, name)\n\tself.name = name"} {
				if g.n(3) > 0 {
					g.lines(m)
				}
			}
			if g.n(8) == 0 {
				g.lines("def __repr__(self):\n\treturn 'desc'")
			}
		})
		g.line("class %s:", c)
		g.suite(func() {
			g.line("a = %s(1)", d)
			g.line("b, c = %s(), 5", d)
			if g.n(3) == 0 {
				g.lines("def __init__(self):\n\tself.a = 'in init'")
			}
		})
	case 1:
		g.line("class %s:", c)
		g.suite(func() {
			g.line("__slots__ = %s", g.pick("('a', 'b')", "'a'", "['a', '__dict__']", "('a', 'a')", "()", "('a', 1)", "('__x', 'b')", "{'a': 'doc of a'}"))
			if g.n(3) == 0 {
				g.lines("def __init__(self):\n\tself.a = 1")
			}
			if g.n(8) == 0 {
				g.line("b = 7")
			}
		})
	default:
		g.line("class %s(type):", d)
		g.suite(func() {
			for _, m := range []string{"def __new__(m, name, bases, ns, **k):\n\tprint('new', name, sorted(v for v in ns if v[0] != '_'), k)\n\treturn super().__new__(m, name, bases, ns)", "def __call__(cls, *a, **k):\n\tprint('call', a, k)\n\treturn super().__call__()", "def __getattr__(cls, name):\n\treturn ('meta', name)", "def __prepare__(name, bases, **k):\n\treturn {'a': 'prepared'}", "def __len__(cls):\n\treturn 5", "def __getitem__(cls, k):\n\treturn (cls.__name__, [0, 1, 3][k])", "def __repr__(cls):\n\treturn '<meta>'", "def __instancecheck__(cls, o):\n\treturn o == 1", "def __iter__(cls):\n\treturn iter('it')", "def __init__(cls, name, bases, ns):\n\tprint('init', name)\n\tsuper().__init__(name, bases, ns)", "def __contains__(cls, v):\n\treturn v", "def __add__(cls, o):\n\treturn 'added'"} {
				if g.n(4) == 0 {
					if strings.Contains(m, "__prepare__") {
						g.line("@%s", g.pick("staticmethod", "staticmethod"))
					}
					g.lines(m)
				}
			}
			g.line("meta = 1")
		})
		g.line("class %s(metaclass=%s):", c, d)
		g.suite(func() {
			g.line("%s", g.pick("b = 2", "pass", "a = 'body'", "def __init__(self, *a): self.c = a"))
		})
	}
	g.line("o = None")
	g.try(func() { g.line("o = %s(%s)", c, g.pick("", "", "1")) })
	for range 5 + g.n(4) {
		g.try(func() {
			g.line("%s", g.pick("print(o.a)", "print(o.b)", "print("+c+".a)", "o.a = 3", "o.b = 4", "del o.a", "del o.b", "o.c = 6", "print(o.c)", "print(o.__dict__)", "print(sorted(vars("+c+"))[0])", "print(len("+c+"))", "print("+c+"[1])", "print(isinstance(1, "+c+"))", "print(list("+c+"))", "print("+c+".meta)", "print(o.meta)", "print("+c+".zip)", "print(3 in "+c+")", "print("+c+" + 1)", "print("+c+"())", "print(type("+c+").__name__)", "print("+c+".__slots__)", "class Sub"+c+"("+c+"): pass", "print("+c+".__dict__['a'])", "print(hasattr(o, 'a'), hasattr(o, 'c'))", "o.__x = 1", "print(o._"+c+"__x)", "print("+c+")"))
		})
	}
}

// builtinSubclass is a class derived from a built-in type, with the type's methods applied.
func (g *gen) builtinSubclass() {
	base := g.pick("list", "dict", "str", "int", "tuple", "set", "float", "bytes", "frozenset", "Exception", "bytearray")
	name := g.name("My")
	g.line("class %s(%s):", name, base)
	g.suite(func() {
		written := false
		for _, m := range []string{"def __repr__(self):\n\treturn 'My<' + super().__repr__() + '>'", "def __init__(self, *a):\n\tself.extra = len(a)", "def __add__(self, o):\n\treturn type(self)(super().__add__(o))", "def __getitem__(self, i):\n\treturn ('item', super().__getitem__(i))", "def __missing__(self, k):\n\treturn ('missing', k)", "def __len__(self):\n\treturn 99", "def __iter__(self):\n\tyield from super().__iter__()\n\tyield 'end'", "def __eq__(self, o):\n\treturn 'eq'", "def __new__(cls, *a):\n\treturn super().__new__(cls, *a[:1])", "def __contains__(self, v):\n\treturn super().__contains__(v)", "def __str__(self):\n\treturn 'str!'", "def append(self, v):\n\tsuper().append([v])", "def __setitem__(self, k, v):\n\tprint('set', k, v)\n\tsuper().__setitem__(k, v)", "def keys(self):\n\treturn ['q']", "def __hash__(self):\n\treturn 1", "def __format__(self, s):\n\treturn 'F' + s", "__slots__ = ()", "def __bool__(self):\n\treturn False", "def __lt__(self, o):\n\treturn True", "def __index__(self):\n\treturn 1", "def __int__(self):\n\treturn 42", "def __float__(self):\n\treturn 0.5"} {
			if g.n(9) == 0 {
				g.lines(m)
				written = true
			}
		}
		if !written {
			g.line("pass")
		}
	})
	arg := map[string]string{"list": "list", "dict": "dict", "str": "str", "int": "int", "tuple": "list", "set": "pureints", "float": "float", "bytes": "bytes", "frozenset": "pureints", "Exception": "any", "bytearray": "bytes"}[base]
	o := g.name("o")
	g.line("%s = None", o)
	g.try(func() { g.line("%s = %s(%s)", o, name, g.expr(arg, 1)) })
	typ := base
	if methods[typ] == "" {
		typ = map[string]string{"bytearray": "bytes", "frozenset": "set"}[base]
	}
	for range 4 + g.n(5) {
		method := "__repr__"
		if typ != "" {
			method = g.words(methods[typ])
		}
		args := hookArgs(g, "", 2)
		plain := g.expr(arg, 1)
		if typ == "set" {
			args = g.expr(g.pick("pureint", "pureints"), 1)
		}
		g.check(g.pick(o, "type("+o+").__name__, "+o, o+"."+method+"("+args+")", o+"."+method+"("+args+")", o+" + "+plain, plain+" + "+o, o+" == "+plain, o+"[0]", o+"[:2]", "len("+o+")", "list("+o+")", "str("+o+")", "f'{"+o+"}'", "'%s' % ("+o+",)", o+" * 2", base+"("+o+")", "type("+o+" + "+o+").__name__", "isinstance("+o+", "+base+")", o+" < "+plain, o+".extra", "bool("+o+")", "{**"+o+"}", "[*"+o+"]", "dict("+o+")", "hash("+o+") == hash("+plain+")", "[1, 2, 3]["+o+"]", "int("+o+")", "float("+o+")", "range(5)["+o+":]", o+".copy()", "type("+o+"[:]).__name__", "sorted(["+o+", "+plain+"])", "{"+o+": 1}", o+" | "+plain, o+" - "+plain, "-"+o, o+" // 2", "'a' in "+o, "json(x="+o+")", "round("+o+")", o+".__dict__", "format("+o+", '>6')", "repr("+o+")", "''.join(["+o+"])", "b''.join(["+o+"])"))
	}
}
