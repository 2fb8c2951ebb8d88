package interp

import (
	"io"
	"io/fs"
	"os"
	"strings"
)

// posixState holds the class of what stat gives.
type posixState struct{ stat *Type }

var statSpec = &StructSeqSpec{
	Name:   "os.stat_result",
	Doc:    "What stat finds out about a file, as a tuple with named items.",
	Fields: []string{"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "_atime", "_mtime", "_ctime"},
	Hidden: []string{"st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns"},
}

// posixDef is the module posix: the part of os that is not written in the language.
func posixDef() *ModuleDef {
	def := &ModuleDef{
		Name:         "posix",
		Doc:          "What os has from the host; import os instead.",
		Interpreters: PerInterpreterGIL,
		NewState:     func() any { return &posixState{} },
		Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) (err error) {
			StateOf[posixState](m).stat, err = m.NewStructSeq(t, statSpec)
			return err
		}},
		Functions: []FuncDef{
			{Name: "fspath", Sig: "(path)", Doc: "The path that an object stands for, as str or bytes.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) { return fsPath(t, args[0]) }},
			{Name: "strerror", Sig: "(code, /)", Doc: "The text of an error number.", Fn: posixStrError},
			{Name: "getcwd", Sig: "()", Doc: "The current directory.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				if _, err := t.files(Unset); err != nil {
					return None, err
				}
				return String(t.in.process.dir()), nil
			}},
			{Name: "listdir", Sig: "(path=None)", Doc: "The names in a directory.", Fn: posixListDir},
			{Name: "stat", Sig: "(path, *, dir_fd=None, follow_symlinks=True)", Doc: "Find out about a file.", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				if err := noDirFD("stat", args[1]); err != nil {
					return None, err
				}
				follow, err := Truth(t, args[2])
				if err != nil {
					return None, err
				}
				return posixStat(t, self, "stat", args[0], follow)
			}},
			{Name: "lstat", Sig: "(path, *, dir_fd=None)", Doc: "Find out about a file, not following a symbolic link.", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				if err := noDirFD("lstat", args[1]); err != nil {
					return None, err
				}
				return posixStat(t, self, "lstat", args[0], false)
			}},
			{Name: "mkdir", Sig: "(path, mode=511, *, dir_fd=None)", Doc: "Make a directory.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				path, mode := args[0], args[1]
				if err := noDirFD("mkdir", args[2]); err != nil {
					return None, err
				}
				perm, err := cInt(t, mode)
				if err != nil {
					return None, err
				}
				return None, t.onPath("mkdir", path, func(f FileSystem, p string) error { return f.Mkdir(p, fs.FileMode(perm).Perm()) })
			}},
			{Name: "rmdir", Sig: "(path, *, dir_fd=None)", Doc: "Remove an empty directory.", Fn: posixRemove("rmdir", true)},
			{Name: "remove", Sig: "(path, *, dir_fd=None)", Doc: "Remove a file.", Fn: posixRemove("remove", false)},
			{Name: "unlink", Sig: "(path, *, dir_fd=None)", Doc: "Remove a file.", Fn: posixRemove("unlink", false)},
			{Name: "rename", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", Doc: "Give a file another name.", Fn: posixRename("rename")},
			{Name: "replace", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", Doc: "Give a file another name, in place of a file there.", Fn: posixRename("replace")},
			{Name: "open", Sig: "(path, flags, mode=511, *, dir_fd=None)", Doc: "Open a file; gives its descriptor.", Fn: posixOpen},
			{Name: "close", Sig: "(fd)", Doc: "Close a descriptor.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				fd, err := cInt(t, args[0])
				if err != nil {
					return None, err
				}
				return None, t.in.closeFD(fd)
			}},
			{Name: "read", Sig: "(fd, length, /)", Doc: "Read from a descriptor.", Fn: posixRead},
			{Name: "write", Sig: "(fd, data, /)", Doc: "Write to a descriptor.", Fn: posixWrite},
			{Name: "lseek", Sig: "(fd, position, whence, /)", Doc: "Change the position of a descriptor.", Fn: posixSeek},
			{Name: "isatty", Sig: "(fd, /)", Doc: "Whether a descriptor is a terminal.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				fd, err := cInt(t, args[0])
				if err != nil {
					return None, err
				}
				f, err := t.in.fd(fd)
				return Bool(err == nil && f.tty), nil
			}},
			{Name: "urandom", Sig: "(size, /)", Doc: "Random bytes.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				n, err := IndexInt(t, args[0], TypeOverflowError)
				if err != nil {
					return None, err
				}
				if n < 0 {
					return None, ValueErrorf("negative argument not allowed")
				}
				if err := t.alloc(n); err != nil {
					return None, err
				}
				b := make([]byte, n)
				return NewBytes(b), t.Entropy(b)
			}},
		},
	}
	for _, c := range []struct {
		name string
		flag int
	}{{"O_RDONLY", os.O_RDONLY}, {"O_WRONLY", os.O_WRONLY}, {"O_RDWR", os.O_RDWR}, {"O_APPEND", os.O_APPEND}, {"O_CREAT", os.O_CREATE},
		{"O_EXCL", os.O_EXCL}, {"O_TRUNC", os.O_TRUNC}, {"F_OK", 0}, {"R_OK", 4}, {"W_OK", 2}, {"X_OK", 1}} {
		def.Constants = append(def.Constants, Constant{c.name, Int(int64(c.flag))})
	}
	return def
}

// noDirFD refuses what needs open directories.
func noDirFD(function string, v Value) error {
	if v.IsNone() {
		return nil
	}
	return Errorf(TypeNotImplementedError, "%s: dir_fd unavailable on this platform", function)
}

// osPath is a path argument of a function of os, with its error for other objects.
func osPath(t *Thread, function, argument string, v Value) (string, error) {
	if strOf(v) == nil && bytesOf(v) == nil {
		if m, err := lookupSpecial(t, v, nameFSPath); err != nil || m.IsUnset() {
			kinds := "string, bytes or os.PathLike"
			if function == "stat" {
				kinds = "string, bytes, os.PathLike or integer"
			}
			return "", firstError(err, TypeErrorf("%s: %s should be %s, not %s", function, argument, kinds, textType(v)))
		}
	}
	p, err := pathArg(t, v)
	if isException(err, TypeValueError) {
		err = ValueErrorf("%s: embedded null character in %s", function, argument)
	}
	return p, err
}

// onPath runs an operation of the file system.
func (t *Thread) onPath(function string, path Value, do func(f FileSystem, p string) error) error {
	p, err := osPath(t, function, "path", path)
	if err != nil {
		return err
	}
	files, err := t.files(path)
	if err != nil {
		return err
	}
	t.closeForgotten(t.in.absolute(p))
	if err := do(files, p); err != nil {
		return fileError(err, path)
	}
	return t.Poll()
}

func posixStrError(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	if text := errnoText(n); text != "" {
		return String(text), nil
	}
	if n == 0 {
		return String("Success"), nil
	}
	r, err := ToStr(t, Int(int64(n)))
	return String("Unknown error " + r), err
}

func posixListDir(t *Thread, _ Value, args []Value) (Value, error) {
	path := args[0]
	if path.IsNone() {
		path = String(".")
	}
	var names []Value
	asBytes := bytesOf(path) != nil
	if strOf(path) == nil && !asBytes {
		if m, err := lookupSpecial(t, path, nameFSPath); err != nil || m.IsUnset() {
			return None, firstError(err, TypeErrorf("listdir: path should be string, bytes, os.PathLike, integer or None, not %s", textType(path)))
		}
	}
	err := t.onPath("listdir", path, func(f FileSystem, p string) error {
		entries, err := f.ReadDir(p)
		for _, e := range entries {
			if asBytes {
				names = append(names, NewBytes([]byte(e.Name())))
				continue
			}
			name, err := decode(t, []byte(e.Name()), "utf-8", "surrogateescape")
			if err != nil {
				return err
			}
			names = append(names, String(name))
		}
		return err
	})
	return NewList(names), err
}

func posixStat(t *Thread, self Value, function string, path Value, follow bool) (Value, error) {
	var info fs.FileInfo
	if n := intOf(path); !n.IsUnset() && function == "stat" {
		fd, err := cInt(t, n)
		if err != nil {
			return None, err
		}
		f, err := t.in.fd(fd)
		if err != nil {
			return None, err
		}
		if info, err = f.file.Stat(); err != nil {
			return None, fileError(err, Unset)
		}
		return statValue(self, info), nil
	}
	err := t.onPath(function, path, func(f FileSystem, p string) (err error) {
		if follow {
			info, err = f.Stat(p)
		} else {
			info, err = f.Lstat(p)
		}
		return err
	})
	if err != nil {
		return None, err
	}
	return statValue(self, info), nil
}

// statValue makes a stat_result. What only some hosts know is 0.
func statValue(self Value, info fs.FileInfo) Value {
	at := info.ModTime()
	seconds, exact, ns := Int(at.Unix()), Float(float64(at.UnixNano())/1e9), Int(at.UnixNano())
	zero := Int(0)
	return StructSeq(SelfState[posixState](self).stat, Int(unixMode(info.Mode())), zero, zero, Int(1), zero, zero, Int(info.Size()),
		seconds, seconds, seconds, exact, exact, exact, ns, ns, ns)
}

// unixMode gives the bits of st_mode.
func unixMode(m fs.FileMode) int64 {
	bits := int64(m.Perm())
	switch {
	case m.IsDir():
		bits |= 0o040000
	case m&fs.ModeSymlink != 0:
		bits |= 0o120000
	case m&fs.ModeNamedPipe != 0:
		bits |= 0o010000
	case m&fs.ModeSocket != 0:
		bits |= 0o140000
	case m&fs.ModeCharDevice != 0:
		bits |= 0o020000
	case m&fs.ModeDevice != 0:
		bits |= 0o060000
	default:
		bits |= 0o100000
	}
	for flag, bit := range map[fs.FileMode]int64{fs.ModeSetuid: 0o4000, fs.ModeSetgid: 0o2000, fs.ModeSticky: 0o1000} {
		if m&flag != 0 {
			bits |= bit
		}
	}
	return bits
}

// posixRemove is remove or rmdir, which refuse what is for the other.
func posixRemove(function string, dir bool) ioMethod {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		path := args[0]
		if err := noDirFD(function, args[1]); err != nil {
			return None, err
		}
		return None, t.onPath(function, path, func(f FileSystem, p string) error {
			info, err := f.Lstat(p)
			if err != nil {
				return err
			}
			if info.IsDir() != dir {
				if dir {
					return errnoError(20)
				}
				return errnoError(21)
			}
			return f.Remove(strings.TrimRight(p, "/"))
		})
	}
}

// errnoError is a failure that has a number.
type errnoError int

func (e errnoError) Error() string { return errnoText(int(e)) }

func posixRename(function string) ioMethod {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		src, dst := args[0], args[1]
		for _, v := range args[2:4] {
			if err := noDirFD(function, v); err != nil {
				return None, err
			}
		}
		from, err := osPath(t, function, "src", src)
		if err != nil {
			return None, err
		}
		to, err := osPath(t, function, "dst", dst)
		if err != nil {
			return None, err
		}
		files, err := t.files(src)
		if err != nil {
			return None, err
		}
		t.closeForgotten(t.in.absolute(from))
		if err := files.Rename(from, to); err != nil {
			e := fileError(err, src).(*Exception)
			e.setFieldAt(osErrorFilename2, dst)
			return None, e
		}
		return None, nil
	}
}

func posixOpen(t *Thread, _ Value, args []Value) (Value, error) {
	path := args[0]
	if err := noDirFD("open", args[3]); err != nil {
		return None, err
	}
	flags, err := cInt(t, args[1])
	if err != nil {
		return None, err
	}
	mode, err := cInt(t, args[2])
	if err != nil {
		return None, err
	}
	p, err := osPath(t, "open", "path", path)
	if err != nil {
		return None, err
	}
	fd, err := t.openPath(p, flags, fs.FileMode(mode).Perm(), path)
	return Int(int64(fd)), err
}

func posixRead(t *Thread, _ Value, args []Value) (Value, error) {
	fd, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	n, err := IndexInt(t, args[1], TypeOverflowError)
	if err != nil {
		return None, err
	}
	if n < 0 {
		return None, NewOSError(22, errnoText(22), Unset)
	}
	f, err := t.in.fd(fd)
	if err != nil {
		return None, err
	}
	if err := t.alloc(n); err != nil {
		return None, err
	}
	b := make([]byte, n)
	n, err = f.read(t, b)
	return NewBytes(b[:n]), err
}

func posixWrite(t *Thread, _ Value, args []Value) (Value, error) {
	fd, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	b, err := bufferArg(args[1])
	if err != nil {
		return None, err
	}
	f, err := t.in.fd(fd)
	if err != nil {
		return None, err
	}
	n, err := f.write(t, b)
	return Int(int64(n)), err
}

func posixSeek(t *Thread, _ Value, args []Value) (Value, error) {
	fd, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	pos, err := positionArg(t, args[1])
	if err != nil {
		return None, err
	}
	whence, err := cInt(t, args[2])
	if err != nil {
		return None, err
	}
	f, err := t.in.fd(fd)
	if err != nil {
		return None, err
	}
	if whence < io.SeekStart || whence > io.SeekEnd {
		return None, NewOSError(22, errnoText(22), Unset)
	}
	n, err := f.file.Seek(pos, whence)
	if err != nil {
		return None, fileError(err, Unset)
	}
	return Int(n), nil
}
