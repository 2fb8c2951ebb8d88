package moduletest

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"

	"golang.org/x/tools/go/packages"

	"terrarium/interp"
)

// source reads the package in which the module's functions are written, and looks for package variables that change.
func (k *kit) source() {
	switch {
	case k.def == nil:
		return
	case k.opt.NoSource:
		k.skip("package variables, which a Go test with moduletest.Run looks for in the source")
		return
	}
	file := k.sourceFile()
	if file == "" {
		k.skip("package variables: the definition has no function that would tell where its source is")
		return
	}
	if _, err := os.Stat(file); err != nil {
		k.skip("package variables: the Go source is not here")
		return
	}
	cfg := &packages.Config{
		Context: k.ctx, Dir: filepath.Dir(file), Tests: strings.HasSuffix(file, "_test.go"),
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports,
	}
	pkgs, err := packages.Load(cfg, ".")
	if err != nil {
		k.skip("package variables: %v", err)
		return
	}
	for _, pkg := range pkgs {
		for i, name := range pkg.CompiledGoFiles {
			if name != file || i >= len(pkg.Syntax) || pkg.TypesInfo == nil {
				continue
			}
			if len(pkg.Errors) > 0 {
				k.skip("package variables: %v", pkg.Errors[0])
				return
			}
			for _, v := range changing(pkg) {
				k.find(v.finding(pkg.Fset))
			}
			return
		}
	}
	k.skip("package variables: the Go source is not here")
}

// sourceFile is the file in which the first of the definition's functions is written, "" if it has none.
func (k *kit) sourceFile() string {
	var funcs []any
	for _, f := range k.def.Exec {
		funcs = append(funcs, f)
	}
	for i := range k.def.Functions {
		funcs = append(funcs, k.def.Functions[i].Fn)
	}
	for _, f := range append(funcs, k.def.Create, k.def.NewState, k.def.Free) {
		v := reflect.ValueOf(f)
		if !v.IsValid() || v.IsNil() {
			continue
		}
		fn := runtime.FuncForPC(v.Pointer())
		if fn == nil || strings.HasPrefix(fn.Name(), reflect.TypeFor[interp.Thread]().PkgPath()+".") {
			continue
		}
		file, _ := fn.FileLine(v.Pointer())
		return file
	}
	return ""
}

// variable is a package variable that changes while the program runs.
type variable struct {
	v     *types.Var
	at    token.Pos // a place where it changes; NoPos: its type says so
	holds bool      // objects, or what can refer to them
}

func (v variable) finding(fset *token.FileSet) Finding {
	place := func(pos token.Pos) string {
		p := fset.Position(pos)
		return fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line)
	}
	f := Finding{Check: PackageVariable, What: fmt.Sprintf("The Go package variable %s changes while programs run.", v.v.Name()), Section: secGlobal,
		Where: []Place{{"declared", place(v.v.Pos())}, {"type", types.TypeString(v.v.Type(), func(p *types.Package) string { return p.Name() })}},
		Why:   "It is the same for all interpreters, also for those of other processes of one Go program, and no GIL guards it. Keep it in the state that NewState makes, or, if it is one for the process by nature, in NewProcessState."}
	if v.at.IsValid() {
		f.Where = append(f.Where, Place{"changed", place(v.at)})
	}
	if v.holds {
		f.What = fmt.Sprintf("The Go package variable %s can hold objects, and changes while programs run.", v.v.Name())
		f.Why = "An object belongs to one interpreter; what is put there by one is found by all. The collector does not look there either. " + f.Why
	}
	return f
}

// changing lists the package variables that are written to after their declaration, outside of init.
func changing(pkg *packages.Package) []variable {
	s := &scan{pkg: pkg, found: map[*types.Var]variable{}}
	for _, imp := range pkg.Imports {
		if imp.PkgPath == reflect.TypeFor[interp.Thread]().PkgPath() && imp.Types != nil {
			s.interp = imp.Types
		}
	}
	for _, file := range pkg.Syntax {
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Name.Name == "init" && f.Recv == nil {
				continue
			}
			ast.Inspect(decl, s.node)
		}
	}
	var vars []variable
	scope := pkg.Types.Scope()
	for _, name := range scope.Names() { // in order
		v, ok := scope.Lookup(name).(*types.Var)
		if !ok {
			continue
		}
		if _, ok := v.Type().Underlying().(*types.Chan); ok {
			s.note(v, token.NoPos)
		}
		if f, ok := s.found[v]; ok {
			vars = append(vars, f)
		}
	}
	return vars
}

// scan is the search for what changes package variables.
type scan struct {
	pkg    *packages.Package
	interp *types.Package
	found  map[*types.Var]variable
}

func (s *scan) note(v *types.Var, pos token.Pos) {
	if _, ok := s.found[v]; !ok && !harmless(v.Type()) {
		s.found[v] = variable{v, pos, s.holds(v.Type(), map[types.Type]bool{})}
	}
}

func (s *scan) node(n ast.Node) bool {
	var written []ast.Expr
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			written = n.Lhs
		}
	case *ast.IncDecStmt:
		written = []ast.Expr{n.X}
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			written = []ast.Expr{n.Key, n.Value}
		}
	case *ast.CallExpr:
		switch f := ast.Unparen(n.Fun).(type) {
		case *ast.Ident:
			if b, ok := s.pkg.TypesInfo.Uses[f].(*types.Builtin); ok && len(n.Args) > 0 && (b.Name() == "delete" || b.Name() == "clear" || b.Name() == "copy") {
				written = n.Args[:1]
			}
		case *ast.SelectorExpr:
			s.methodCall(f)
		}
	}
	for _, e := range written {
		if v := s.global(e); v != nil {
			s.note(v, e.Pos())
		}
	}
	return true
}

// methodCall looks at a call of a method with a pointer receiver, which can change what it is called on.
func (s *scan) methodCall(f *ast.SelectorExpr) {
	sel := s.pkg.TypesInfo.Selections[f]
	if sel == nil || sel.Kind() != types.MethodVal {
		return
	}
	fn, ok := sel.Obj().(*types.Func)
	if !ok {
		return
	}
	recv := fn.Signature().Recv()
	if _, pointer := recv.Type().(*types.Pointer); !pointer {
		return
	}
	v := s.global(f.X)
	if v == nil {
		return
	}
	// A pointer made once may well have methods that only read, as those of *regexp.Regexp do.
	if _, pointer := v.Type().(*types.Pointer); pointer && (fn.Pkg() != s.pkg.Types || !s.holds(v.Type(), map[types.Type]bool{})) {
		return
	}
	s.note(v, f.Pos())
}

// global is the package variable that an expression is a part of.
func (s *scan) global(e ast.Expr) *types.Var {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			v, ok := s.pkg.TypesInfo.Uses[x].(*types.Var)
			if ok && v.Parent() == s.pkg.Types.Scope() {
				return v
			}
			return nil
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		case *ast.TypeAssertExpr:
			e = x.X
		default:
			return nil
		}
	}
}

// harmless types guard or cache something and hold no objects.
func harmless(t types.Type) bool {
	n, ok := t.(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != "sync" {
		return false
	}
	switch n.Obj().Name() {
	case "Mutex", "RWMutex", "Once":
		return true
	}
	return false
}

// holds tells whether values of a type can hold objects, or what refers to them.
func (s *scan) holds(t types.Type, seen map[types.Type]bool) bool {
	if seen[t] {
		return false
	}
	seen[t] = true
	if n, ok := t.(*types.Named); ok && s.interp != nil && n.Obj().Pkg() == s.interp {
		switch n.Obj().Name() {
		case "ModuleDef", "FuncDef", "TypeSpec":
			return false
		}
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return t.String() != "error"
	case *types.Signature, *types.Chan:
		return true
	case *types.Pointer:
		return s.holds(u.Elem(), seen)
	case *types.Slice:
		return s.holds(u.Elem(), seen)
	case *types.Array:
		return s.holds(u.Elem(), seen)
	case *types.Map:
		return s.holds(u.Key(), seen) || s.holds(u.Elem(), seen)
	case *types.Struct:
		for i := range u.NumFields() {
			if s.holds(u.Field(i).Type(), seen) {
				return true
			}
		}
	case *types.Basic:
		return u.Kind() == types.UnsafePointer
	}
	return false
}
