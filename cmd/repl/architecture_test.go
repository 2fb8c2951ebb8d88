package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "terrarium"

// layer is the part of the project that a package belongs to: its first folder, or cmd/repl.
func layer(pkg string) string {
	if strings.HasPrefix(pkg, "cmd/") {
		return "cmd/repl"
	}
	first, _, _ := strings.Cut(pkg, "/")
	return first
}

// mayImport lists the layers that a layer may use.
var mayImport = map[string][]string{
	"cmd/repl": {"sessions", "modules", "interp", "lang"},
	"sessions": {"interp", "lang"},
	"modules":  {"interp", "lang"},
	"interp":   {"lang"},
	"lang":     {},
}

// sharedModules are the packages under modules that the others there may use.
var sharedModules = []string{"modules/sdk", "modules/moduletest"}

// source is one package of the project, without its tests.
type source struct {
	path  string // "modules/binascii"
	fset  *token.FileSet
	files []*ast.File
}

// sources parses the project.
func sources(t *testing.T) []source {
	t.Helper()
	byDir := map[string]*source{}
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if base := d.Name(); base == "testdata" || name != root && strings.HasPrefix(base, ".") && base != ".." {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		dir, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		dir = filepath.ToSlash(dir)
		if byDir[dir] == nil {
			byDir[dir] = &source{path: dir, fset: token.NewFileSet()}
		}
		file, err := parser.ParseFile(byDir[dir].fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		byDir[dir].files = append(byDir[dir].files, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(byDir) < len(mayImport) {
		t.Fatalf("found only %d packages", len(byDir))
	}
	var all []source
	for _, s := range byDir {
		all = append(all, *s)
	}
	slices.SortFunc(all, func(a, b source) int { return strings.Compare(a.path, b.path) })
	return all
}

// Packages use one another in one direction only: cmd/repl, then sessions and modules, then
// interp, then lang. Modules do not use one another.
func TestImports(t *testing.T) {
	for _, s := range sources(t) {
		from := layer(s.path)
		allowed, known := mayImport[from]
		if !known {
			t.Errorf("%s belongs to no layer", s.path)
			continue
		}
		for _, file := range s.files {
			for _, spec := range file.Imports {
				imported, _ := strconv.Unquote(spec.Path.Value)
				inside, ok := strings.CutPrefix(imported, module+"/")
				if !ok {
					continue
				}
				to := layer(inside)
				ok = slices.Contains(allowed, to)
				if to == from {
					ok = from != "modules" || s.path == "modules" || slices.Contains(sharedModules, inside) || path.Dir(inside) == s.path
				}
				if !ok {
					t.Errorf("%s imports %s", s.fset.Position(spec.Pos()), inside)
				}
			}
		}
	}
}

// What reaches a process must come through options: outside cmd/repl nothing asks the system.
func TestNoAmbientState(t *testing.T) {
	forbidden := map[string][]string{
		"os":           {"Exit", "Stdin", "Stdout", "Stderr", "Args", "Getenv", "LookupEnv", "Environ", "Open", "OpenFile", "ReadFile", "WriteFile", "Getwd"},
		"time":         {"Now", "Since", "Until", "Sleep"},
		"math/rand":    {"*"},
		"math/rand/v2": {"Int", "IntN", "Float64", "Uint64", "Uint32", "N", "Perm", "Shuffle"},
		"crypto/rand":  {"*"},
		"log":          {"*"},
		"fmt":          {"Print", "Println", "Printf", "Scan", "Scanln", "Scanf"},
	}
	for _, s := range sources(t) {
		if layer(s.path) == "cmd/repl" {
			continue
		}
		for _, file := range s.files {
			names := map[string]string{} // by the name used in the file
			for _, spec := range file.Imports {
				imported, _ := strconv.Unquote(spec.Path.Value)
				name := path.Base(imported)
				if name == "v2" {
					name = path.Base(path.Dir(imported))
				}
				if spec.Name != nil {
					name = spec.Name.Name
				}
				names[name] = imported
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncDecl:
					if n.Name.Name == "init" && n.Recv == nil {
						t.Errorf("%s: an init function", s.fset.Position(n.Pos()))
					}
				case *ast.SelectorExpr:
					id, ok := n.X.(*ast.Ident)
					if !ok {
						return true
					}
					list := forbidden[names[id.Name]]
					if slices.Contains(list, n.Sel.Name) || slices.Contains(list, "*") {
						t.Errorf("%s: %s.%s", s.fset.Position(n.Pos()), id.Name, n.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

// noImporter knows no package: names of this one are resolved all the same.
type noImporter struct{}

func (noImporter) Import(string) (*types.Package, error) { return nil, errors.New("not needed") }

// Package variables are never written once the program runs: nothing mutable is shared between
// the interpreters of one process, or between two processes.
func TestPackageVariables(t *testing.T) {
	for _, s := range sources(t) {
		if layer(s.path) == "cmd/repl" {
			continue
		}
		info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
		conf := types.Config{Importer: noImporter{}, Error: func(error) {}}
		pkg, _ := conf.Check(s.path, s.fset, s.files, info)
		if pkg == nil {
			t.Fatalf("%s cannot be checked", s.path)
		}
		global := func(e ast.Expr) *ast.Ident {
			id := root(e)
			if id == nil {
				return nil
			}
			if v, ok := info.Uses[id].(*types.Var); ok && v.Parent() == pkg.Scope() {
				return id
			}
			return nil
		}
		for _, file := range s.files {
			for _, decl := range file.Decls {
				if d, ok := decl.(*ast.GenDecl); ok && d.Tok == token.VAR {
					for _, spec := range d.Specs {
						if v := spec.(*ast.ValueSpec); mutableType(v.Type) {
							t.Errorf("%s: the package variable %s is made to be written", s.fset.Position(v.Pos()), v.Names[0].Name)
						}
					}
				}
			}
			ast.Inspect(file, func(n ast.Node) bool {
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
					if f, ok := n.Fun.(*ast.Ident); ok && (f.Name == "delete" || f.Name == "clear" || f.Name == "copy") && len(n.Args) > 0 {
						written = n.Args[:1]
					}
				}
				for _, e := range written {
					if id := global(e); id != nil {
						t.Errorf("%s: the package variable %s is written", s.fset.Position(e.Pos()), id.Name)
					}
				}
				return true
			})
		}
	}
}

// root is the variable that an expression is a part of.
func root(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
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
		default:
			return nil
		}
	}
}

// mutableType reports whether a declared type is good for nothing but being written.
func mutableType(e ast.Expr) bool {
	switch x := e.(type) {
	case *ast.ChanType:
		return true
	case *ast.IndexExpr:
		return mutableType(x.X)
	case *ast.SelectorExpr:
		id, ok := x.X.(*ast.Ident)
		return ok && (id.Name == "sync" || id.Name == "atomic")
	}
	return false
}

// The files that a reader opens first are there.
func TestFiles(t *testing.T) {
	for _, name := range []string{"README.md", "CHANGELOG.md", "LICENSE", "Makefile", ".ci/run"} {
		if _, err := os.Stat(filepath.Join("..", "..", name)); err != nil {
			t.Error(err)
		}
	}
}
