package interp

import (
	"strings"

	"terrarium/lang"
)

// codeBuiltins are the built-in functions that compile and run source text.
func codeBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "compile", Sig: "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", Doc: "Compile source into a code object that can be executed by exec() or eval().", Fn: builtinCompile},
		{Name: "eval", Sig: "(source, /, globals=None, locals=None)", Doc: "Evaluate the given source in the context of globals and locals.", Fn: builtinEval},
		{Name: "exec", Sig: "(source, /, globals=None, locals=None, *, closure=None)", Doc: "Execute the given source in the context of globals and locals.", Fn: builtinExec},
	}
}

// compileCost is how much longer a byte takes to compile than to copy.
const compileCost = 256

// compileSource compiles text; a syntax error is a SyntaxError exception.
func (t *Thread) compileSource(src, filename string, mode lang.Mode) (*lang.Code, error) {
	var warnings []lang.Warning
	t.spend(len(src) * compileCost)
	code, err := lang.Compile(src, lang.CompileOptions{Filename: filename, Mode: mode, Warnings: &warnings})
	if err != nil {
		return nil, t.notCompiled(err, warnings, filename, src)
	}
	if err := t.warnCompiled(warnings, filename, src); err != nil {
		return nil, err
	}
	return code, nil
}

// sourceText takes the text out of what exec, eval and compile accept.
func (t *Thread) sourceText(v Value, function string) (string, error) {
	if s := strOf(v); s != nil {
		if strings.IndexByte(s.s, 0) >= 0 {
			return "", syntaxNull()
		}
		return s.s, nil
	}
	if b, ok := AsBytes(v); ok {
		return decodeSource(t, b, "<string>", false)
	}
	what := map[string]string{"compile": "string, bytes or AST object", "eval": "string, bytes or code object", "exec": "string, bytes or code object"}[function]
	return "", TypeErrorf("%s() arg 1 must be a %s", function, what)
}

func syntaxNull() error {
	const msg = "source code string cannot contain null bytes"
	e := NewException(TypeSyntaxError, String(msg))
	e.setFieldAt(syntaxErrorMsg, String(msg))
	return e
}

var compileModes = map[string]lang.Mode{"exec": lang.ModeExec, "eval": lang.ModeEval, "single": lang.ModeSingle}

func builtinCompile(t *Thread, _ Value, args []Value) (Value, error) {
	var filename string
	if s := strOf(args[1]); s != nil {
		filename = s.s
	} else if b, ok := AsBytes(args[1]); ok {
		filename = string(b)
	} else {
		return None, TypeErrorf("expected str, bytes or os.PathLike object, not %s", args[1].Type().name)
	}
	m := strOf(args[2])
	if m == nil {
		return None, TypeErrorf("compile() argument 'mode' must be str, not %s", argTypeName(args[2]))
	}
	mode, ok := compileModes[m.s]
	if !ok {
		return None, ValueErrorf("compile() mode must be 'exec', 'eval' or 'single'")
	}
	if c, ok := args[0].o.(*CodeObject); ok {
		return Obj(c), nil
	}
	src, err := t.sourceText(args[0], "compile")
	if err != nil {
		return None, err
	}
	code, err := t.compileSource(src, filename, mode)
	if err != nil {
		return None, err
	}
	return Obj(t.in.link(code).codeObject()), nil
}

// namespaces resolves the globals and locals arguments of exec and eval. locals Unset: the same as globals.
func (t *Thread) namespaces(function string, g, l Value) (*Dict, Value, error) {
	if g.IsNone() {
		globals := t.currentGlobals()
		if globals == nil {
			globals = t.in.mainModule.dict
		}
		if l.IsNone() {
			var err error
			if l, err = t.localsValue(); err != nil {
				return nil, None, err
			}
			if l.o == Object(globals) {
				l = Unset
			}
		}
		return globals, l, nil
	}
	globals := dictOf(g)
	if globals == nil {
		if function == "eval" && g.Type().slots.GetItem != nil {
			return nil, None, TypeErrorf("globals must be a real dict; try eval(expr, {}, mapping)")
		}
		if function == "eval" {
			return nil, None, TypeErrorf("globals must be a dict")
		}
		return nil, None, TypeErrorf("exec() globals must be a dict, not %s", g.Type().name)
	}
	if l.IsNone() || l == g {
		l = Unset
	}
	if !l.IsUnset() && l.Type().slots.GetItem == nil {
		if function == "eval" {
			return nil, None, TypeErrorf("locals must be a mapping")
		}
		return nil, None, TypeErrorf("locals must be a mapping or None, not %s", l.Type().name)
	}
	if globals.getStr(nameBuiltins) == nil {
		globals.SetStr(nameBuiltins, Obj(t.in.builtins))
	}
	return globals, l, nil
}

func builtinEval(t *Thread, _ Value, args []Value) (Value, error) {
	g, l, err := t.namespaces("eval", args[1], args[2])
	if err != nil {
		return None, err
	}
	var code *linked
	if c, ok := args[0].o.(*CodeObject); ok {
		if len(c.l.code.FreeNames) > 0 {
			return None, TypeErrorf("code object passed to eval() may not contain free variables")
		}
		code = c.l
	} else {
		src, err := t.sourceText(args[0], "eval")
		if err != nil {
			return None, err
		}
		k, err := t.compileSource(strings.TrimLeft(src, " \t"), "<string>", lang.ModeEval)
		if err != nil {
			return None, err
		}
		code = t.in.link(k)
	}
	return t.runCode(code, g, t.in.builtinsFor(g), l)
}

func builtinExec(t *Thread, _ Value, args []Value) (Value, error) {
	g, l, err := t.namespaces("exec", args[1], args[2])
	if err != nil {
		return None, err
	}
	if c, ok := args[0].o.(*CodeObject); ok {
		fn := newFunction(c.l, g, t.in.builtinsFor(g))
		if n := len(c.l.code.FreeNames); n > 0 {
			tup := tupleOf(args[3])
			if tup == nil || len(tup.items) != n {
				return None, TypeErrorf("code object requires a closure of exactly length %d", n)
			}
			for _, x := range tup.items {
				cell, ok := x.o.(*Cell)
				if !ok {
					return None, TypeErrorf("code object requires a closure of exactly length %d", n)
				}
				fn.cells = append(fn.cells, cell)
			}
		} else if !args[3].IsNone() {
			return None, TypeErrorf("cannot use a closure with this code object")
		}
		_, err := t.callBody(fn, l)
		return None, err
	}
	src, err := t.sourceText(args[0], "exec")
	if err != nil {
		return None, err
	}
	if !args[3].IsNone() {
		return None, TypeErrorf("closure can only be used when source is a code object")
	}
	code, err := t.compileSource(src, "<string>", lang.ModeExec)
	if err != nil {
		return None, err
	}
	_, err = t.runCode(t.in.link(code), g, t.in.builtinsFor(g), l)
	return None, err
}
