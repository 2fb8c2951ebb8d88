package lang

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
	// SymGlobal is an implicit global: found in the module's namespace, then in the built-ins.
	SymGlobal SymbolKind = iota
	// SymGlobalExplicit was declared by a global statement.
	SymGlobalExplicit
	// SymLocal is a local variable: in a register of a function, in the namespace of a module or class.
	SymLocal
	// SymCell is a local of this scope that inner scopes use.
	SymCell
	// SymFree belongs to an enclosing function.
	SymFree
)

// Symbol is a name used in a scope. Name is mangled already.
type Symbol struct {
	Name        string
	Kind        SymbolKind
	Param       bool
	IsClassCell bool // SymCell "__class__" or "__classdict__" that the compiler fills
	// ClassFree is for class bodies: the name is SymLocal (or SymGlobal) in the namespace and at the same time handed
	// through from an outer function to methods.
	ClassFree bool
}

// Scope is what Analyse found out about one block. It is not changed after that.
type Scope struct {
	Kind   ScopeKind
	Name   string // as CPython's co_name: "f", "A", "<lambda>", "<listcomp>", "<module>"
	Class  string // the class whose methods' names are mangled here, or ""
	Parent *Scope

	Symbols []Symbol // in order of first appearance
	Params  []string // positional-only, positional, keyword-only, *args, **kwargs
	Locals  []string // Params, then the other SymLocal and SymCell names in order of first appearance
	Cells   []string // SymCell, sorted by name
	Frees   []string // SymFree, sorted by name

	Generator      bool // has a yield, or is a generator expression
	NeedsClass     bool // a class whose methods use __class__ or super()
	HasAnnotations bool // a module or class body with an annotated name
	Span           Span

	index    map[string]int
	children map[any]*Scope
}

// Lookup finds a name, which must be mangled already. ok is false for a name the scope never mentions.
func (s *Scope) Lookup(name string) (sym Symbol, ok bool) {
	i, ok := s.index[name]
	if !ok {
		return Symbol{}, false
	}
	return s.Symbols[i], true
}

// Child is the scope of a node directly inside this one: *Def, *Class, *Lambda or *Comp.
func (s *Scope) Child(node any) *Scope { return s.children[node] }

// Mangle gives the name that an identifier has inside this scope (language reference 6.2.1).
func (s *Scope) Mangle(name string) string { return mangle(s.Class, name) }

// Analyse finds the scope of every name, and the errors that need no more than the tree:
// the error is a *SyntaxError.
func Analyse(m *Module) (*Scope, error) { return nil, nil }

func mangle(class, name string) string { return name }
