// Package re holds the module re, written in the language, and the native _sre: the compiler and the matcher of
// regular expressions.
//
// The matcher is its own. What fits is no library: Go's regexp has neither lookaround nor backtracking's choice among
// matches, and github.com/dlclark/regexp2, which has both, cannot be interrupted: all it offers is a time limit chosen
// beforehand, which a goroutine that all of the process shares looks at every 100 ms (a limit of 300 ms on `(a+)+$`
// took 404 ms and left the goroutine behind). It has no possessive repeats, lookbehinds of any width, and numbers groups as .NET
// does.
//
// Left out is re.DEBUG. Different on purpose are two places where CPython 3.13.0 is wrong: what groups within a possessive repeat
// matched is put back when an alternative fails, and a (?u:...) at the start of an ASCII pattern is searched for as such.
//
// A pattern goes from reader and parser (nodes) through compiler (a program) to matcher, which keeps what it may have to
// try again on a stack of its own and asks for interrupts as it goes.
package re

import (
	_ "embed"
	"errors"

	"terrarium/interp"
)

// Source is the module re.
//
//go:embed re.py
var Source string

// ConstantsSource is the module re._constants.
//
//go:embed constants.py
var ConstantsSource string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _sre.
var Def = &interp.ModuleDef{
	Name:     "_sre",
	NewState: func() any { return &state{cache: map[cacheKey]Value{}} },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "compile", Sig: "(pattern, flags, /)", Fn: compilePattern, Doc: "A pattern, from the cache if it is there."},
		{Name: "combine", Sig: "(patterns, flags, /)", Fn: combinePatterns, Doc: "A pattern that is one of some, each of them a group."},
		{Name: "deprecated", Sig: "(message, /)", Fn: deprecated, Doc: "Warn the user about a deprecated way to call a function."},
		{Name: "purge", Sig: "()", Fn: purge, Doc: "Clear the cache."},
	},
	Constants: []interp.Constant{
		{Name: "MAXREPEAT", Value: interp.Int(unlimited)},
		{Name: "MAXGROUPS", Value: interp.Int(maxGroups)},
	},
	Interpreters: interp.PerInterpreterGIL,
}

// state belongs to one module object.
type state struct {
	pattern, match, scanner *interp.Type
	cache                   map[cacheKey]Value
	order                   []cacheKey // of the cache, oldest first
	spare                   *matcher   // not in use
}

type cacheKey struct {
	text  string
	bytes bool
	flags int
}

const maxCache = 512

func exec(t *interp.Thread, m *interp.Module) error {
	s := interp.StateOf[state](m)
	for _, x := range []struct {
		spec *interp.TypeSpec
		to   **interp.Type
		name string
	}{{&patternSpec, &s.pattern, "Pattern"}, {&matchSpec, &s.match, "Match"}, {&scannerSpec, &s.scanner, "SRE_Scanner"}} {
		c, err := m.NewType(t, x.spec)
		if err != nil {
			return err
		}
		*x.to = c
	}
	return nil
}

func deprecated(t *interp.Thread, _ Value, args []Value) (Value, error) {
	msg, _ := interp.AsStr(args[0])
	return interp.None, t.WarnUser(interp.TypeDeprecationWarning, msg)
}

func purge(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	s := interp.SelfState[state](self)
	clear(s.cache)
	s.order = nil
	return interp.None, nil
}

// compilePattern is re.compile: it also takes what is compiled already.
func compilePattern(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	flags, err := flagsArg(t, args[1])
	if err != nil {
		return interp.None, err
	}
	text, isStr := interp.AsStr(args[0])
	if !isStr {
		if patternOf(args[0]) != nil {
			if flags != 0 {
				return interp.None, interp.ValueErrorf("cannot process flags argument with a compiled pattern")
			}
			return args[0], nil
		}
		if _, err := interp.Hash(t, args[0]); err != nil {
			return interp.None, err
		}
		if !args[0].Type().IsSubclass(interp.TypeBytes) {
			return interp.None, interp.TypeErrorf("first argument must be string or compiled pattern")
		}
		b, err := interp.Buffer(args[0])
		if err != nil {
			return interp.None, err
		}
		text = string(b)
	}
	key := cacheKey{text, !isStr, flags}
	class := args[0].Type()
	plain := class == interp.TypeStr || class == interp.TypeBytes
	if plain {
		if v, ok := s.cache[key]; ok {
			return v, nil
		}
	}
	if flags&flagDebug != 0 {
		return interp.None, interp.Errorf(interp.TypeNotImplementedError, "re.DEBUG is not supported")
	}
	v, err := s.compile(t, args[0], text, !isStr, flags)
	if err != nil || !plain {
		return v, err
	}
	if len(s.order) >= maxCache {
		delete(s.cache, s.order[0])
		s.order = s.order[1:]
	}
	s.cache[key] = v
	s.order = append(s.order, key)
	return v, nil
}

// flagsArg takes flags as a number.
func flagsArg(t *interp.Thread, v Value) (int, error) {
	i, ok := interp.AsBigInt(v)
	switch {
	case !ok:
		return 0, interp.TypeErrorf("unsupported operand type(s) for &: '%s' and 'int'", v.Type().Name())
	case !i.IsInt64() || i.Int64() != int64(int32(i.Int64())):
		return 0, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

func (s *state) compile(t *interp.Thread, v Value, text string, bytes bool, flags int) (Value, error) {
	p, body, err := parse(t, text, bytes, flags)
	if err != nil {
		return interp.None, raise(t, err, v)
	}
	prog, err := compileSeq(t, p, body)
	if err != nil {
		return interp.None, raise(t, err, interp.None)
	}
	return s.newPattern(t, p, prog, v)
}

func (s *state) newPattern(t *interp.Thread, p *parser, prog *program, text Value) (Value, error) {
	o := &pattern{text: text, flags: p.flags, prog: prog, names: interp.NewDict(), byName: make([]Value, prog.groups+1)}
	for i := range o.byName {
		o.byName[i] = interp.None
	}
	for _, name := range p.nameOrder {
		key := t.Intern(name)
		o.names.SetStr(key, interp.Int(int64(p.names[name])))
		o.byName[p.names[name]] = interp.Obj(key)
	}
	return interp.NewNative(s.pattern, o), nil
}

// raise makes re.PatternError of what is wrong with a pattern or template.
func raise(t *interp.Thread, err error, text Value) error {
	var wrong *patternError
	if !errors.As(err, &wrong) {
		return err
	}
	module, err := t.Import("re._constants")
	if err != nil {
		return err
	}
	class, err := interp.GetAttr(t, module, t.Intern("PatternError"))
	if err != nil {
		return err
	}
	args := []Value{interp.String(wrong.msg)}
	if wrong.pos >= 0 {
		args = append(args, text, interp.Int(int64(wrong.pos)))
	}
	v, err := interp.Call(t, class, args...)
	if err != nil {
		return err
	}
	if e, ok := v.Object().(error); ok {
		return e
	}
	return interp.TypeErrorf("exceptions must derive from BaseException")
}

// combinePatterns makes the pattern of a Scanner, in which group n is the n-th of the patterns.
func combinePatterns(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	flags, err := flagsArg(t, args[1])
	if err != nil {
		return interp.None, err
	}
	all := &parser{flags: flags, groups: []*seq{nil}}
	branch := &node{kind: nodeBranch}
	inner := 0 // groups within a pattern; their numbers, too, begin with 1
	err = interp.Iterate(t, args[0], func(v Value) error {
		text, isStr := interp.AsStr(v)
		if !isStr {
			b, err := interp.Buffer(v)
			if err != nil {
				return err
			}
			text = string(b)
			all.reader = &reader{bytes: true}
		}
		p, body, err := parse(t, text, !isStr, flags)
		if err != nil {
			return raise(t, err, v)
		}
		body.width(p.groups)
		inner = max(inner, len(p.groups)-1)
		all.groups = append(all.groups, body)
		branch.alts = append(branch.alts, &seq{nodes: []*node{{kind: nodeGroup, group: len(all.groups) - 1, body: body}}})
		return nil
	})
	if err != nil {
		return interp.None, err
	}
	if inner >= len(all.groups) {
		return interp.None, interp.Errorf(interp.TypeRuntimeError, "invalid SRE code")
	}
	if all.reader == nil {
		all.reader = &reader{}
	}
	if len(branch.alts) == 0 {
		branch = &node{kind: nodeFail}
	}
	prog, err := compileSeq(t, all, &seq{nodes: []*node{branch}})
	if err != nil {
		return interp.None, raise(t, err, interp.None)
	}
	return s.newPattern(t, all, prog, interp.None)
}
