package interp

import (
	"bufio"
	"fmt"
	"math"
	"runtime"
	"sync"
)

// sysState is what an interpreter's sys module stands for.
type sysState struct {
	sys            *Module    // the first module object named sys, which the import system looks at; nil until a program asks
	streams        [3]*TextIO // stdin, stdout, stderr as the host gave them
	strDigits      int        // limit of digits in int-str conversion, plus 1; 0: the default
	switchInterval float64    // seconds; 0: the default
	interactive    bool       // sys.ps1 and ps2 exist
}

const defaultStrDigits = 4300

// maxStrDigits is the limit of digits in conversions between int and str; 0: none.
func (in *Interpreter) maxStrDigits() int {
	if in.strDigits == 0 {
		return defaultStrDigits
	}
	return in.strDigits - 1
}

// sysModule gives the interpreter's sys module.
func (in *Interpreter) sysModule() *Module {
	if in.sys == nil {
		m, _ := in.main.newNativeModule("sys", in.process.nativeDef("sys")) // it has no state that could be wrong
		in.sys = m
		m.kind = kindBuiltin
		m.ready = true
		m.initBuiltinAttrs()
		in.fillSys(m)
		mods := in.sysModules()
		mods.SetStr(nameSys, Obj(m))
		mods.SetStr(nameBuiltinsPlain, Obj(in.builtinsModule()))
	}
	return in.sys
}

// initBuiltinAttrs sets what an import would have set.
func (m *Module) initBuiltinAttrs() {
	spec := newSpec(String(m.name), Obj(TypeBuiltinImporter), originBuiltin)
	m.dict.SetStr(namePackage, String(""))
	m.dict.SetStr(nameLoader, spec.loader)
	m.dict.SetStr(nameSpec, Obj(spec))
}

// sysAttr reads an attribute of sys. made is false if no program has asked for sys yet: then nobody has changed it. The value
// is Unset if the attribute was deleted.
func (t *Thread) sysAttr(name *Str) (v Value, made bool) {
	if t.in.sys == nil {
		return Unset, false
	}
	v, _ = t.in.sys.dict.GetStr(name)
	return v, true
}

var (
	nameStdin       = static("stdin")
	nameStdout      = static("stdout")
	nameStderr      = static("stderr")
	nameWrite       = static("write")
	nameFlush       = static("flush")
	nameModules     = static("modules")
	nameUnderscore  = static("_")
	nameDisplayHook = static("displayhook")
	nameExceptHook  = static("excepthook")
)

// sysStream gives what sys.stdin, sys.stdout or sys.stderr (fd 0, 1, 2) is now: Unset if it was deleted.
func (t *Thread) sysStream(fd int) Value {
	name := [...]*Str{nameStdin, nameStdout, nameStderr}[fd]
	if v, made := t.sysAttr(name); made {
		return v
	}
	return Obj(t.in.stream(fd))
}

// writeTo writes text to a file-like object, as file.write(text).
func (t *Thread) writeTo(file Value, text *Str) error {
	if s, ok := file.o.(*TextIO); ok {
		return s.write(t, text)
	}
	_, err := CallMethod(t, file, nameWrite, Obj(text))
	return err
}

// writeErr writes to sys.stderr, to nowhere if that is None, to the host's if it was deleted; what goes wrong there is
// dropped, for nobody is left to tell.
func (t *Thread) writeErr(text string) {
	f := t.sysStream(2)
	if f.IsNone() {
		return
	}
	if f.IsUnset() {
		f = Obj(t.in.stream(2))
	}
	if err := t.writeTo(f, NewStr(text)); err != nil {
		return
	}
	if s, ok := f.o.(*TextIO); ok {
		_ = s.flush(t)
	} else {
		_, _ = CallMethod(t, f, nameFlush)
	}
}

// input gives the interpreter's standard input as the host configured it.
func (in *Interpreter) input() *bufio.Reader {
	r := in.stdin()
	if b, ok := r.(*bufio.Reader); ok {
		return b
	}
	return bufio.NewReader(r)
}

var (
	TypeVersionInfo = &Type{name: "sys.version_info"}
	TypeFloatInfo   = &Type{name: "sys.float_info"}
	TypeIntInfo     = &Type{name: "sys.int_info"}
	TypeHashInfo    = &Type{name: "sys.hash_info"}
	TypeFlagsInfo   = &Type{name: "sys.flags"}
)

func sysRows() []typeRow {
	return []typeRow{
		structSeqRow(TypeUnraisableArgs, "sys", unraisableSpec),
		structSeqRow(TypeVersionInfo, "sys", &StructSeqSpec{Name: "version_info", NoInstances: true,
			Doc:    "Version of the language, as a tuple with named items.",
			Fields: []string{"major", "minor", "micro", "releaselevel", "serial"}}),
		structSeqRow(TypeFloatInfo, "sys", &StructSeqSpec{Name: "float_info",
			Doc:    "Limits and precision of floats.",
			Fields: []string{"max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"}}),
		structSeqRow(TypeIntInfo, "sys", &StructSeqSpec{Name: "int_info",
			Doc:    "How ints are represented.",
			Fields: []string{"bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"}}),
		structSeqRow(TypeHashInfo, "sys", &StructSeqSpec{Name: "hash_info",
			Doc:    "Parameters of hashing.",
			Fields: []string{"width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"}}),
		structSeqRow(TypeFlagsInfo, "sys", &StructSeqSpec{Name: "flags", NoInstances: true,
			Doc: "What the interpreter was started with.",
			Fields: []string{"debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
				"ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode",
				"warn_default_encoding", "safe_path", "int_max_str_digits"}}),
	}
}

// Version is the version of CPython whose language this is.
const (
	versionMajor = 3
	versionMinor = 13
	versionMicro = 0
	hexVersion   = versionMajor<<24 | versionMinor<<16 | versionMicro<<8 | 0xF0
)

func versionInfo() Value {
	return StructSeq(TypeVersionInfo, Int(versionMajor), Int(versionMinor), Int(versionMicro), String("final"), Int(0))
}

// platformName is sys.platform.
func platformName() string {
	switch runtime.GOOS {
	case "windows":
		return "win32"
	case "js", "wasip1":
		return "wasi"
	}
	return runtime.GOOS
}

func sysDef() *ModuleDef {
	z := Int(0)
	return &ModuleDef{
		Name:         "sys",
		Doc:          "Objects and functions that belong to the interpreter itself.\n\nmodules is what import has loaded, path where it looks, argv the script's\narguments; stdin, stdout and stderr are the interpreter's streams.",
		Interpreters: PerInterpreterGIL,
		Functions:    sysFunctions(),
		Exec:         []func(*Thread, *Module) error{func(t *Thread, m *Module) error { t.in.fillSys(m); return nil }},
		Constants: []Constant{
			{"version", String(fmt.Sprintf("%d.%d.%d (Terrarium)", versionMajor, versionMinor, versionMicro))},
			{"version_info", versionInfo()},
			{"hexversion", Int(hexVersion)},
			{"api_version", Int(1013)},
			{"copyright", String("Copyright (c) the authors of Terrarium.")},
			{"platform", String(platformName())},
			{"byteorder", String("little")},
			{"maxsize", Int(math.MaxInt64)},
			{"maxunicode", Int(0x10FFFF)},
			{"float_repr_style", String("short")},
			{"float_info", StructSeq(TypeFloatInfo, Float(math.MaxFloat64), Int(1024), Int(308), Float(0x1p-1022), Int(-1021), Int(-307),
				Int(15), Int(53), Float(0x1p-52), Int(2), Int(1))},
			{"int_info", StructSeq(TypeIntInfo, Int(30), Int(4), Int(defaultStrDigits), Int(640))},
			{"hash_info", StructSeq(TypeHashInfo, Int(64), Int(1<<61-1), Int(314159), z, Int(1000003), String("siphash13"), Int(64), Int(128), z)},
			{"flags", StructSeq(TypeFlagsInfo, z, z, z, z, Int(1), z, z, z, z, z, z, z, z, False, Int(1), z, False, Int(defaultStrDigits))},
			{"builtin_module_names", None}, // set for each process
			{"stdlib_module_names", stdlibNameSet()},
			{"dont_write_bytecode", True},
			{"pycache_prefix", None},
			{"executable", String("")},
			{"prefix", String("")}, {"exec_prefix", String("")}, {"base_prefix", String("")}, {"base_exec_prefix", String("")},
			{"platlibdir", String("lib")},
		},
	}
}

// stdlibNameSet is sys.stdlib_module_names.
var stdlibNameSet = sync.OnceValue(func() Value {
	items := make([]Value, len(stdlibNames))
	for i, name := range stdlibNames {
		items[i] = Obj(static(name))
	}
	return frozenSetOf(items)
})

// fillSys sets what each interpreter has of its own.
func (in *Interpreter) fillSys(m *Module) {
	d := m.dict
	set := func(name string, v Value) { d.SetStr(in.intern(name), v) }
	first := in.sys
	same := func(name string, make func() Value) {
		if m != first && first != nil {
			if v, ok := first.dict.GetStr(in.intern(name)); ok {
				set(name, v)
				return
			}
		}
		set(name, make())
	}
	strs := func(l []string) func() Value {
		return func() Value {
			items := make([]Value, len(l))
			for i, s := range l {
				items[i] = String(s)
			}
			return NewList(items)
		}
	}
	argv := in.cfg.Argv
	if argv == nil {
		argv = []string{""}
	}
	d.SetStr(nameModules, Obj(in.sysModules()))
	same("path", strs(in.cfg.Path))
	same("argv", strs(argv))
	same("orig_argv", strs(in.cfg.Argv))
	same("warnoptions", strs(nil))
	same("_xoptions", func() Value { return Obj(NewDict()) })
	same("meta_path", func() Value { return NewList(append([]Value(nil), defaultMetaPath...)) })
	same("path_hooks", func() Value {
		return NewList([]Value{Obj(&Builtin{def: pathHookDef, sig: &sigCache{}, self: Unset})})
	})
	same("path_importer_cache", func() Value { return Obj(NewDict()) })
	same("implementation", in.implementation)
	set("builtin_module_names", in.process.builtinNames())
	for fd, name := range [...]string{"stdin", "stdout", "stderr"} {
		v := Obj(in.stream(fd))
		set(name, v)
		set("__"+name+"__", v)
	}
	for _, hook := range [...]string{"displayhook", "excepthook", "unraisablehook", "breakpointhook"} {
		if v, ok := d.GetStr(in.intern(hook)); ok {
			set("__"+hook+"__", v)
		}
	}
	if e := in.lastException; e != nil && m == first {
		in.main.setLastException(e)
	}
	if in.interactive {
		set("ps1", String(">>> "))
		set("ps2", String("... "))
	}
}

// implementation is sys.implementation.
func (in *Interpreter) implementation() Value {
	d := NewDict()
	for _, a := range []attrSpec{{"name", String("terrarium")}, {"cache_tag", None}, {"version", versionInfo()}, {"hexversion", Int(hexVersion)}} {
		d.SetStr(in.intern(a.name), a.val)
	}
	return newNamespace(d)
}

// setInteractive makes sys.ps1 and sys.ps2 exist.
func (in *Interpreter) setInteractive() {
	if in.interactive {
		return
	}
	in.interactive = true
	if in.sys != nil {
		in.sys.dict.SetStr(in.intern("ps1"), String(">>> "))
		in.sys.dict.SetStr(in.intern("ps2"), String("... "))
	}
}
