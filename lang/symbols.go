package lang

import (
	"slices"
	"strings"
)

// ScopeKind is the sort of block that has names of its own.
type ScopeKind uint8

const (
	ScopeModule ScopeKind = iota
	ScopeFunction
	ScopeClass
	ScopeLambda
	ScopeComp // a comprehension; its outermost iterable belongs to the enclosing scope
)

// SymbolKind says where a name lives in a scope.
type SymbolKind uint8

const (
	// SymGlobal is found in the module's namespace, then among the built-ins.
	SymGlobal SymbolKind = iota
	// SymGlobalExplicit is the same, and was declared by a global statement.
	SymGlobalExplicit
	// SymLocal is a local variable: in a register of a function, in the namespace of a module or class.
	SymLocal
	// SymCell is a local of this scope that inner scopes use.
	SymCell
	// SymFree belongs to an enclosing function. In the body of a class it is looked up in the namespace first.
	SymFree
)

// Symbol is a name used in a scope.
type Symbol struct {
	Name  string // mangled
	Kind  SymbolKind
	Param bool
	// ClassFree is set in the body of a class for a SymLocal which is at the same time the name of a variable
	// that functions in the class use from outside it: that one is in Frees.
	ClassFree bool
}

// Scope is what Analyse found out about one block.
//
// A comprehension that is no generator expression is Inlined: it runs in the frame of the scope around it and has
// only its targets for symbols of its own (in a class also the names from outside the class). Resolve finds
// the others where they live. All other scopes are code objects.
type Scope struct {
	Kind    ScopeKind
	Name    string // "f", "A", "<lambda>", "<genexpr>", "<listcomp>", "<module>"
	Class   string // the class whose private names are mangled here, or ""
	Parent  *Scope
	Inlined bool

	Symbols []Symbol // in order of first appearance
	Params  []string // positional-only, positional, keyword-only, *args, **kwargs
	Locals  []string // Params, those in cells included, then every SymLocal in order of first appearance
	Cells   []string // every SymCell, sorted; "__class__" in a class whose methods use it or super()
	Frees   []string // every SymFree or ClassFree, sorted

	Generator      bool // has a yield, or is a generator expression
	HasAnnotations bool // a module or class that annotates a name
	NeedsClass     bool // a class that has the cell "__class__"

	index    map[string]int
	children map[any]*Scope
	*scopeState
}

// scopeState is what a scope needs while Analyse runs.
type scopeState struct {
	flags    []symFlags      // of Symbols
	declared map[string]Span // where names were declared global or nonlocal
	kids     []*Scope        // children in order
	targets  map[string]bool // of a comprehension: all its targets
	walrus   map[string]bool // names bound by := in a comprehension
	comp     *Comp           // the comprehension
	inIter   bool            // inside the iterable of a comprehension
	inTarget bool            // inside the target of one
}

// Lookup finds a name that this scope itself mentions. The name must be mangled.
func (s *Scope) Lookup(name string) (sym Symbol, ok bool) {
	i, ok := s.index[name]
	if !ok {
		return Symbol{}, false
	}
	return s.Symbols[i], true
}

// Resolve finds what a name used in s means. owner is s, or the scope around s if s is inlined there. The name
// must be mangled. A name that Analyse did not meet is a SymGlobal.
func (s *Scope) Resolve(name string) (sym Symbol, owner *Scope) {
	for {
		if sym, ok := s.Lookup(name); ok {
			return sym, s
		}
		if !s.Inlined || s.Parent.Kind == ScopeClass {
			return Symbol{Name: name}, s
		}
		s = s.Parent
	}
}

// Child is the scope of a *Def, *Class, *Lambda or *Comp directly inside this one.
func (s *Scope) Child(node any) *Scope { return s.children[node] }

// Mangle gives the name that an identifier has inside this scope (language reference 6.2.1).
func (s *Scope) Mangle(name string) string { return mangle(s.Class, name) }

func mangle(class, name string) string {
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// Analyse finds the scope of every name, and the errors and warnings that need no more than the tree. The
// error is a *SyntaxError; warnings are appended to m.Warnings.
func Analyse(m *Module) (s *Scope, err error) {
	a := &analyser{m: m}
	names := true
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*parseError)
			if !ok {
				panic(r)
			}
			se := m.located(e)
			se.OfNames = names
			s, err = nil, se
		}
	}()
	future := m.futures()
	s = &Scope{Kind: ScopeModule, Name: "<module>", scopeState: &scopeState{}}
	a.cur = s
	a.block(m.Body)
	s.resolve()
	names = false
	c := &checker{m: m, cur: s, future: future, finals: map[*Block][]Warning{}}
	c.stmts(m.Body)
	return s, nil
}

// symFlags is how a scope uses a name.
type symFlags uint16

const (
	defGlobal symFlags = 1 << iota
	defNonlocal
	defLocal
	defImport // bound by import, which a declaration may follow
	defParam
	defAnnotated
	defCompTarget
	used
	freeInClass
)

const defBound = defLocal | defImport | defParam

// resolve decides the kinds of all symbols of s and of the scopes in it.
func (s *Scope) resolve() {
	for i := range s.Symbols {
		sym, f := &s.Symbols[i], s.flags[i]
		switch {
		case f&defGlobal != 0 && f&defNonlocal != 0:
			failSpan(s.declared[sym.Name], "name '%s' is nonlocal and global", sym.Name)
		case f&defGlobal != 0:
			sym.Kind = SymGlobalExplicit
		case f&defNonlocal != 0:
			if s.Kind == ScopeModule {
				failSpan(s.declared[sym.Name], "nonlocal declaration not allowed at module level")
			}
			if !s.capture(sym.Name) {
				failSpan(s.declared[sym.Name], "no binding for nonlocal '%s' found", sym.Name)
			}
			s.Symbols[i].Kind = SymFree
		case f&defBound != 0:
			if sym.Kind != SymCell {
				sym.Kind = SymLocal
			}
		case f&used != 0 && s.capture(sym.Name):
			s.Symbols[i].Kind = SymFree
		}
	}
	for _, k := range s.kids {
		k.resolve()
	}
	s.order()
}

// capture finds the function around s that binds name, and makes it a cell there and free in between.
func (s *Scope) capture(name string) bool {
	owner := s.Parent
	for ; owner != nil; owner = owner.Parent {
		f := owner.flagsOf(name)
		if owner.Kind == ScopeClass {
			if name == "__class__" {
				if s.Inlined && s.Parent == owner {
					return false // CPython does not find it from there
				}
				break
			}
			continue
		}
		if f&defGlobal != 0 || owner.Kind == ScopeModule {
			return false
		}
		if f&defBound != 0 && f&defNonlocal == 0 {
			break
		}
	}
	if owner == nil {
		return false
	}
	owner.Symbols[owner.symbol(name)].Kind = SymCell
	for p := s.Parent; p != owner; p = p.Parent {
		if p.Inlined && p.Parent.Kind != ScopeClass {
			continue
		}
		i := p.symbol(name)
		if p.Kind == ScopeClass && p.flags[i]&(defBound|defGlobal) != 0 {
			p.Symbols[i].ClassFree = true
		} else {
			p.Symbols[i].Kind = SymFree
			p.flags[i] |= used
		}
	}
	return true
}

// symbol is the index in Symbols of a name, which is added if need be.
func (s *Scope) symbol(name string) int {
	i, ok := s.index[name]
	if !ok {
		if s.index == nil {
			s.index = map[string]int{}
		}
		i = len(s.Symbols)
		s.index[name] = i
		s.Symbols = append(s.Symbols, Symbol{Name: name})
		s.flags = append(s.flags, 0)
	}
	return i
}

func (s *Scope) flagsOf(name string) symFlags {
	if i, ok := s.index[name]; ok {
		return s.flags[i]
	}
	return 0
}

// order fills the lists of names.
func (s *Scope) order() {
	s.Locals = slices.Clone(s.Params)
	for _, sym := range s.Symbols {
		switch sym.Kind {
		case SymLocal:
			if !sym.Param {
				s.Locals = append(s.Locals, sym.Name)
			}
		case SymCell:
			s.Cells = append(s.Cells, sym.Name)
		}
		if sym.Kind == SymFree || sym.ClassFree {
			s.Frees = append(s.Frees, sym.Name)
		}
	}
	slices.Sort(s.Cells)
	slices.Sort(s.Frees)
	s.NeedsClass = s.Kind == ScopeClass && slices.Contains(s.Cells, "__class__")
	s.scopeState = nil
}
