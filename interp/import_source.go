package interp

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"sync"

	"terrarium/lang"
)

// codeCache keeps the code objects of modules, so that importing one again, in whatever interpreter, does not compile it again.
type codeCache struct {
	mu    sync.Mutex
	files map[string]cachedCode
}

type cachedCode struct {
	src  string
	code *lang.Code
}

// compileCached compiles a module's source, or finds the code object made of the same text under the same name.
func (p *Process) compileCached(filename, src string) (*lang.Code, error) {
	p.codes.mu.Lock()
	c, ok := p.codes.files[filename]
	p.codes.mu.Unlock()
	if ok && c.src == src {
		return c.code, nil
	}
	code, err := lang.Compile(src, lang.CompileOptions{Filename: filename})
	if err != nil {
		if se, ok := err.(*lang.SyntaxError); ok {
			return nil, NewSyntaxError(se)
		}
		return nil, err
	}
	p.codes.mu.Lock()
	if p.codes.files == nil {
		p.codes.files = map[string]cachedCode{}
	}
	p.codes.files[filename] = cachedCode{src, code}
	p.codes.mu.Unlock()
	return code, nil
}

// execIn compiles and runs source in a module's namespace.
func (t *Thread) execIn(m Value, filename, src string) error {
	code, err := t.in.process.compileCached(filename, src)
	if err != nil {
		return err
	}
	err = t.execCode(m, t.in.link(code))
	t.noteExec(m, "ran "+filename, err)
	return err
}

// execCode runs module code in the namespace of m, which gets __builtins__.
func (t *Thread) execCode(m Value, l *linked) error {
	v, err := GetAttr(t, m, nameDict)
	if err != nil {
		return err
	}
	d := dictOf(v)
	if d == nil {
		return TypeErrorf("exec() globals must be a dict, not %s", v.Type().name)
	}
	builtins := t.in.builtins
	if b, ok := d.GetStr(nameBuiltins); !ok {
		d.SetStr(nameBuiltins, Obj(builtins))
	} else if own := dictOf(b); own != nil {
		builtins = own
	} else if bm, ok := b.o.(*Module); ok {
		builtins = bm.dict
	}
	t.in.safe++
	_, err = t.runCode(l, d, builtins, Unset)
	t.in.safe--
	return err
}

// execSource is SourceFileLoader.exec_module.
func (t *Thread) execSource(l *SourceFileLoader, m Value) error {
	src, err := t.loadSource(l)
	if err != nil {
		return err
	}
	return t.execIn(m, l.path, src)
}

// loadSource reads and decodes the loader's file.
func (t *Thread) loadSource(l *SourceFileLoader) (string, error) {
	data := l.pending
	l.pending = nil
	if data == nil {
		var err error
		if data, err = t.in.process.readFile(l.path); err != nil {
			return "", osErrorFrom(err, l.path)
		}
	}
	return decodeSource(t, data, l.path, false)
}

var codingLine = regexp.MustCompile(`^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)`)

// decodeSource turns the bytes of a source file into text: UTF-8, unless a comment in the first two lines says otherwise (PEP 263).
// The error is a SyntaxError; script says that the file is being run, not imported, which makes CPython word it differently.
func decodeSource(t *Thread, b []byte, filename string, script bool) (string, error) {
	bom := bytes.HasPrefix(b, []byte("\xEF\xBB\xBF"))
	if bom {
		b = b[3:]
	}
	coding, given := sourceCoding(b)
	fail := func(line int, format string, args ...any) error {
		msg := String(fmt.Sprintf(format, args...))
		if script {
			e := NewException(TypeSyntaxError, msg)
			e.setFieldAt(syntaxErrorMsg, msg)
			return e
		}
		info := []Value{String(filename), Int(int64(line)), Int(-1), None}
		e := NewException(TypeSyntaxError, msg, NewTuple(info))
		e.setFieldAt(syntaxErrorMsg, msg)
		copy(e.fields[syntaxErrorFilename:], info)
		return e
	}
	if _, err := findCodec(coding, "decode"); err != nil {
		if script {
			return "", fail(0, "encoding problem: %s", coding)
		}
		return "", fail(0, "unknown encoding: %s", coding)
	}
	if bom && coding != "utf-8" {
		return "", fail(0, "encoding problem: %s with BOM", coding)
	}
	text, err := decode(t, b, coding, "strict")
	if err == nil {
		if i := strings.IndexByte(text, 0); i >= 0 && script {
			start := strings.LastIndexByte(text[:i], '\n') + 1
			return "", NewSyntaxError(&lang.SyntaxError{Type: "SyntaxError", Msg: "source code cannot contain null bytes", Filename: filename,
				Line: strings.Count(text[:i], "\n") + 1, Col: -1, Text: text[start:i]})
		}
		return text, nil
	}
	e, ok := err.(*Exception)
	if !ok || !e.typ.IsSubclass(TypeUnicodeDecodeError) {
		return "", err
	}
	start := int(e.field(unicodeErrorStart).AsInt())
	line := bytes.Count(b[:start], []byte("\n")) + 1
	if script && !given {
		return "", fail(0, "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; see https://peps.python.org/pep-0263/ for details", b[start], filename, line)
	}
	msg, err := ToStr(t, Obj(e))
	if err != nil {
		return "", err
	}
	return "", fail(line, "(unicode error) %s", msg)
}

// sourceCoding is the encoding that the first two lines name; utf-8 if none is given.
func sourceCoding(b []byte) (name string, given bool) {
	for range 2 {
		line, rest, _ := bytes.Cut(b, []byte("\n"))
		if m := codingLine.FindSubmatch(line); m != nil {
			name := strings.ReplaceAll(strings.ToLower(string(m[1])), "_", "-")
			switch {
			case name == "utf-8" || strings.HasPrefix(name, "utf-8-"):
				return "utf-8", true
			case name == "latin-1" || name == "iso-8859-1" || name == "iso-latin-1":
				return "iso-8859-1", true
			}
			return string(m[1]), true
		}
		if s := bytes.TrimLeft(line, " \t\f\r"); len(s) > 0 && s[0] != '#' {
			break
		}
		b = rest
	}
	return "utf-8", false
}

func sourceFileLoaderSpec() typeSpec {
	self := func(v Value) *SourceFileLoader { return v.o.(*SourceFileLoader) }
	// The name may be left out; another than the loader's own is refused.
	check := func(t *Thread, l *SourceFileLoader, v Value) error {
		if v.IsNone() {
			return nil
		}
		if s := strOf(v); s == nil || s.s != l.name {
			r, err := ToStr(t, v)
			if err != nil {
				return err
			}
			return importError(TypeImportError, r, "loader for %s cannot handle %s", l.name, r)
		}
		return nil
	}
	return typeSpec{
		Module: "_frozen_importlib_external",
		Doc:    "Loader of a module from a source file.",
		Flags:  typeNoSubclass,
		Slots: Slots{
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				args, err := bindArgs(t, &FuncDef{Name: "SourceFileLoader", Sig: "(fullname, path)"}, args, kw)
				if err != nil {
					return None, err
				}
				name, path := strOf(args[0]), strOf(args[1])
				if name == nil || path == nil {
					return None, TypeErrorf("SourceFileLoader() arguments must be str")
				}
				return Obj(&SourceFileLoader{name: name.s, path: path.s}), nil
			},
		},
		Methods: []FuncDef{
			{Name: "name", Kind: KindGetter, Fn: func(_ *Thread, v Value, _ []Value) (Value, error) { return String(self(v).name), nil }},
			{Name: "path", Kind: KindGetter, Fn: func(_ *Thread, v Value, _ []Value) (Value, error) { return String(self(v).path), nil }},
			{Name: "create_module", Sig: "(spec)", Fn: func(*Thread, Value, []Value) (Value, error) { return None, nil }},
			{Name: "exec_module", Sig: "(module)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				return None, t.execSource(self(v), args[0])
			}},
			{Name: "load_module", Sig: "(fullname)", Fn: loadModuleShim},
			{Name: "get_filename", Sig: "(name=None)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				return String(self(v).path), check(t, self(v), args[0])
			}},
			{Name: "is_package", Sig: "(fullname)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				return Bool(strings.HasSuffix(self(v).path, "/__init__.py")), check(t, self(v), args[0])
			}},
			{Name: "get_source", Sig: "(fullname)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				src, err := t.loadSource(self(v))
				return String(src), err
			}},
			{Name: "get_code", Sig: "(fullname)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				src, err := t.loadSource(self(v))
				if err != nil {
					return None, err
				}
				c, err := t.in.process.compileCached(self(v).path, src)
				if err != nil {
					return None, err
				}
				return Obj(t.in.link(c).codeObject()), nil
			}},
			{Name: "get_data", Sig: "(path)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				path := strOf(args[0])
				if path == nil {
					return None, TypeErrorf("expected str, bytes or os.PathLike object, not %s", args[0].Type().name)
				}
				b, err := t.in.process.readFile(path.s)
				if err != nil {
					return None, osErrorFrom(err, path.s)
				}
				return NewBytes(b), nil
			}},
		},
	}
}

// readFile reads a file through the process's options.
func (p *Process) readFile(path string) ([]byte, error) {
	if p.opt.ReadFile == nil {
		return nil, fs.ErrNotExist
	}
	return p.opt.ReadFile(path)
}

// dir is the current directory.
func (p *Process) dir() string {
	if p.opt.Dir == nil {
		return "."
	}
	d, err := p.opt.Dir()
	if err != nil {
		return "."
	}
	return d
}
