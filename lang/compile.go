package lang

import (
	"hash/maphash"
	"sort"
	"strings"
)

// CompileOptions say how to compile; the zero value compiles a nameless file.
type CompileOptions struct {
	Filename string
	Mode     Mode
	Script   bool // as in ParseOptions
	// FutureAnnotations compiles as if the source began with from __future__ import annotations.
	FutureAnnotations bool
	// Warnings, unless nil, receives what CPython's compiler would warn of.
	Warnings *[]Warning
}

// FlagFutureAnnotations marks code compiled under from __future__ import annotations: what is
// entered later in the same session is compiled with CompileOptions.FutureAnnotations.
const FlagFutureAnnotations Flags = 0x1000000

// Compile turns a source into a code object: a module's, or in ModeEval an expression's, which
// returns its value. The error is a *SyntaxError. Nothing in src can make it panic.
func Compile(src string, opt CompileOptions) (*Code, error) {
	m, err := Parse(src, ParseOptions{Filename: opt.Filename, Mode: opt.Mode, Script: opt.Script})
	if err != nil {
		if se, ok := err.(*SyntaxError); ok && opt.Warnings != nil {
			*opt.Warnings = append(*opt.Warnings, se.Warnings...)
		}
		return nil, err
	}
	return CompileModule(m, opt)
}

// CompileModule is Compile for a source that was parsed already, in the same mode.
func CompileModule(m *Module, opt CompileOptions) (code *Code, err error) {
	if opt.Warnings != nil {
		defer func() { *opt.Warnings = append(*opt.Warnings, m.Warnings...) }() // before an error, too
	}
	scope, err := Analyse(m)
	if err != nil {
		return nil, err
	}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*parseError)
			if !ok {
				panic(r)
			}
			se := m.located(e)
			se.Filename = opt.Filename
			code, err = nil, se
		}
	}()
	c := &compiler{
		src: m.Lines.Source(), lines: m.Lines, filename: opt.Filename,
		future: opt.FutureAnnotations || importsAnnotations(m.Body),
		seed:   maphash.MakeSeed(),
	}
	c.findWalruses()
	code = c.module(m, scope)
	return code, nil
}

// importsAnnotations looks for from __future__ import annotations, which stands before other statements.
func importsAnnotations(body []Stmt) bool {
	for _, s := range body {
		switch s := s.(type) {
		case *From:
			if len(s.Module) != 1 || s.Module[0] != "__future__" {
				return false
			}
			for _, n := range s.Names {
				if n.Name == "annotations" {
					return true
				}
			}
		case *ExprStmt:
			if _, ok := s.X.(*Str); !ok {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// compiler turns the tree of one source into code objects.
type compiler struct {
	src      string
	lines    *Lines
	filename string
	future   bool    // annotations are kept as strings
	walruses []int32 // offsets of every ":=", sorted
	seed     maphash.Seed

	u     *unit   // the code object being compiled
	at    Stmt    // the statement being compiled
	units []*unit // by depth of nesting, used again and again
	level int     // how many of units are in use
	spine []*Bin  // scratch of binary

	superCall *Call // see superCalled
	superSpan Span

	inCopy int // nesting of finally bodies, which are compiled once for each way out
	copied int // instructions in them
}

// The limits of the compiler.
const (
	maxRegs     = 250     // registers of a frame
	maxVars     = 160     // of those, variables and cells; more variables are spilled
	spillAt     = 232     // from here on an expression saves the registers in use and begins anew
	maxWindow   = 216     // how far a call or display that wants its operands in a row may reach
	maxCopied   = 1 << 20 // instructions in copies of finally bodies
	maxLinear   = 12      // table entries that are searched without an index
	noJumps     = -1      // an empty chain of jumps
	immediateLo = -1 << 31
	immediateHi = 1<<31 - 1
)

func (c *compiler) findWalruses() {
	for at := 0; ; {
		i := strings.Index(c.src[at:], ":=")
		if i < 0 {
			return
		}
		c.walruses = append(c.walruses, int32(at+i))
		at += i + 2
	}
}

// mayRebind tells whether the source in s could assign to a local variable while an expression is
// being evaluated. A false alarm costs a move.
func (c *compiler) mayRebind(s Span) bool {
	if len(c.walruses) == 0 {
		return false
	}
	i := sort.Search(len(c.walruses), func(i int) bool { return c.walruses[i] >= s.Start })
	return i < len(c.walruses) && c.walruses[i] < s.End
}

// fail refuses the source at s, or at the current statement if s is empty.
func (c *compiler) fail(s Span, msg string) {
	if s.Start == s.End && c.at != nil {
		s = c.at.Span()
	}
	panic(&parseError{Msg: msg, Start: s.Start, End: s.End, Final: true})
}

// module compiles the whole tree.
func (c *compiler) module(m *Module, scope *Scope) *Code {
	u := c.enter(scope, unitModule, "<module>", m.Body, Span{})
	u.code.FirstLine = 1
	whole := Span{0, 0}
	switch m.Mode {
	case ModeEval:
		if len(m.Body) == 1 {
			if s, ok := m.Body[0].(*ExprStmt); ok {
				c.returnValue(s.X, *s.X.GetSpan())
			}
		}
		return c.leave()
	case ModeSingle:
		if scope.HasAnnotations {
			c.emit(OpSetupAnnotations, 0, 0, 0, 0, whole)
		}
		u.interactive = true
		c.stmts(m.Body)
	default:
		if scope.HasAnnotations {
			c.emit(OpSetupAnnotations, 0, 0, 0, 0, whole)
		}
		body := m.Body
		if doc, sp, ok := docstring(body); ok {
			c.storeDoc(doc, sp)
			body = body[1:]
		}
		c.stmts(body)
	}
	if !u.dead {
		c.emit(OpReturnConst, 0, 0, 0, c.constant(nil), whole)
	}
	return c.leave()
}
