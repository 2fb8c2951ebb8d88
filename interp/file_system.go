package interp

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"path"
	"runtime"
	"strings"
	"syscall"
)

// FileSystem is what a host lends to programs for their files. Names are as programs write them: relative ones are
// meant from the current directory. Errors wrap those of io/fs or a syscall.Errno, as those of package os do. Its methods
// may be called from several goroutines.
type FileSystem interface {
	OpenFile(name string, flag int, perm fs.FileMode) (File, error) // flag: os.O_RDONLY and so on
	Stat(name string) (fs.FileInfo, error)
	Lstat(name string) (fs.FileInfo, error)
	ReadDir(name string) ([]fs.DirEntry, error)
	Mkdir(name string, perm fs.FileMode) error
	Remove(name string) error
	Rename(from, to string) error
}

// File is an open file. *os.File is one.
type File interface {
	io.Reader
	io.Writer
	io.Seeker
	io.Closer
	Truncate(size int64) error
	Stat() (fs.FileInfo, error)
}

// openFile is an entry in an interpreter's table of descriptors.
type openFile struct {
	file  File
	path  string // absolute; "" for a standard stream
	slow  bool   // reading and writing may take for ever
	tty   bool
	owner Object // the outermost file object over it, whose end flushes it
}

// fileState is what an interpreter has open.
type fileState struct {
	fds     []*openFile // by descriptor; the first three are the standard streams
	sweepFD int         // so many descriptors make the next open look for forgotten files
}

const firstSweepFD = 64

// files gives the file system, or the error that there is none for this program.
func (t *Thread) files(name Value) (FileSystem, error) {
	f := t.in.process.opt.Files
	if f == nil || t.in.cfg.NoFiles {
		return nil, NewOSError(1, errnoText(1), name)
	}
	return f, nil
}

// fd gives the open file of a descriptor.
func (in *Interpreter) fd(n int) (*openFile, error) {
	in.standardFDs()
	if n < 0 || n >= len(in.fds) || in.fds[n] == nil {
		return nil, NewOSError(9, errnoText(9), Unset)
	}
	return in.fds[n], nil
}

// standardFDs puts the standard streams into the table.
func (in *Interpreter) standardFDs() {
	if in.fds != nil {
		return
	}
	in.sweepFD = firstSweepFD
	for n := range 3 {
		s := &hostStream{}
		if n == 0 {
			s.r = in.stream(0).input
		} else {
			s.w = in.stream(n).host
		}
		in.fds = append(in.fds, &openFile{file: s, tty: in.cfg.Terminal})
	}
}

// addFD gives an open file the lowest free descriptor.
func (in *Interpreter) addFD(f *openFile) int {
	in.standardFDs()
	for n, x := range in.fds {
		if x == nil {
			in.fds[n] = f
			return n
		}
	}
	in.fds = append(in.fds, f)
	return len(in.fds) - 1
}

// closeFD closes a descriptor.
func (in *Interpreter) closeFD(n int) error {
	f, err := in.fd(n)
	if err != nil {
		return err
	}
	in.fds[n] = nil
	if err := f.file.Close(); err != nil {
		return fileError(err, Unset)
	}
	return nil
}

// openPath opens a file of the host and gives its descriptor; name is what errors call it.
func (t *Thread) openPath(p string, flag int, perm fs.FileMode, name Value) (int, error) {
	files, err := t.files(name)
	if err != nil {
		return 0, err
	}
	in := t.in
	in.standardFDs()
	full := in.absolute(p)
	t.closeForgotten(full)
	slow := false
	if info, err := files.Stat(p); err == nil {
		slow = info.Mode()&(fs.ModeNamedPipe|fs.ModeDevice|fs.ModeSocket) != 0
	}
	var f File
	var failed error
	open := func() { f, failed = files.OpenFile(p, flag, perm) }
	if !slow {
		open()
	} else if err := t.blocking(open); err != nil {
		return 0, err
	}
	if failed != nil {
		return 0, fileError(failed, name)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return 0, NewOSError(21, errnoText(21), name)
	}
	return in.addFD(&openFile{file: f, path: full, slow: slow}), nil
}

// absolute is a path from the root, cleaned, to compare with others.
func (in *Interpreter) absolute(p string) string {
	if !strings.HasPrefix(p, "/") {
		p = in.process.dir() + "/" + p
	}
	return path.Clean(p)
}

// blocking runs f, which may wait for the world, without holding the GIL. An interrupt ends the waiting: f then goes on
// by itself, and must not touch what belongs to the interpreter.
func (t *Thread) blocking(f func()) error {
	in := t.in
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	in.sleepMu.Lock()
	in.wake = cancel
	in.sleepMu.Unlock()
	if t.intr.Load() == 0 {
		done := make(chan struct{})
		go func() {
			defer close(done)
			f()
		}()
		in.gil.mu.Unlock()
		select {
		case <-done:
		case <-ctx.Done():
		}
		in.gil.mu.Lock()
	}
	in.sleepMu.Lock()
	in.wake = nil
	in.sleepMu.Unlock()
	return t.Poll()
}

// read fills p from the file, like File.Read: 0 bytes at its end.
func (f *openFile) read(t *Thread, p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	if f.slow {
		own := make([]byte, min(len(p), 1<<16))
		if e := t.blocking(func() { n, err = f.file.Read(own) }); e != nil {
			return 0, e
		}
		copy(p, own[:n])
	} else {
		n, err = f.file.Read(p)
	}
	if err != nil && err != io.EOF {
		if e := t.Poll(); e != nil {
			return n, e
		}
		return n, fileError(err, Unset)
	}
	return n, t.Poll()
}

// write writes all of p.
func (f *openFile) write(t *Thread, p []byte) (n int, err error) {
	if f.slow {
		own := append([]byte(nil), p...)
		if e := t.blocking(func() { n, err = f.file.Write(own) }); e != nil {
			return 0, e
		}
	} else {
		n, err = f.file.Write(p)
	}
	if err != nil {
		if e := t.Poll(); e != nil {
			return n, e
		}
		return n, fileError(err, Unset)
	}
	return n, nil
}

// closeForgotten closes files that programs opened for writing and that nothing reaches any more, if somebody is about to
// look at one: CPython would have closed it at once. It closes forgotten files of any kind when many are open.
func (t *Thread) closeForgotten(full string) {
	in := t.in
	look := len(in.fds) > in.sweepFD
	for _, f := range in.fds {
		if f != nil && f.owner != nil && f.path == full {
			look = true
		}
	}
	if !look || in.collecting || t.native-in.safe > 1 {
		return
	}
	tr := newTracer(in)
	tr.inCall = true
	tr.run()
	t.closeUnreached(tr)
	in.sweepFD = max(firstSweepFD, 2*len(in.fds))
}

// closeUnreached closes the files that a trace did not reach.
func (t *Thread) closeUnreached(tr *tracer) {
	for _, f := range append([]*openFile(nil), t.in.fds...) {
		if f != nil && f.owner != nil && !tr.reached(f.owner) {
			t.closeOwner(f)
		}
	}
	for len(t.in.fds) > 3 && t.in.fds[len(t.in.fds)-1] == nil {
		t.in.fds = t.in.fds[:len(t.in.fds)-1]
	}
}

// closeOwner closes a file object that nobody holds, as its destructor would.
func (t *Thread) closeOwner(f *openFile) {
	owner := f.owner
	f.owner = nil
	if _, err := CallMethod(t, Obj(owner), nameClose); err != nil {
		if e, ok := err.(*Exception); ok {
			t.writeUnraisable(e, Obj(owner))
		}
	}
}

// closeFiles closes what is open at the end of the interpreter.
func (in *Interpreter) closeFiles() {
	for n := 3; n < len(in.fds); n++ {
		f := in.fds[n]
		if f != nil && f.owner != nil {
			in.main.closeOwner(f)
		}
		if in.fds[n] == f && f != nil {
			f.file.Close()
		}
	}
	in.fds = nil
}

// hostStream is a standard stream as a file. Reading gives a line at most, so that what follows is left to others who
// read the same stream.
type hostStream struct {
	r *bufio.Reader
	w io.Writer
}

func (s *hostStream) Read(p []byte) (int, error) {
	if s.r == nil {
		return 0, syscall.EBADF
	}
	if _, err := s.r.Peek(1); err != nil {
		return 0, err
	}
	ahead, _ := s.r.Peek(min(s.r.Buffered(), len(p)))
	for i, c := range ahead {
		if c == '\n' {
			ahead = ahead[:i+1]
			break
		}
	}
	return s.r.Read(p[:len(ahead)])
}

func (s *hostStream) Write(p []byte) (int, error) {
	if s.w == nil {
		return 0, syscall.EBADF
	}
	return s.w.Write(p)
}

func (s *hostStream) Seek(int64, int) (int64, error) { return 0, errNotSeekable }
func (s *hostStream) Truncate(int64) error           { return syscall.EINVAL }
func (s *hostStream) Stat() (fs.FileInfo, error)     { return nil, errNotSeekable }
func (s *hostStream) Close() error                   { return nil }

var errNotSeekable = errors.New("a stream cannot seek")

// fileError makes the OSError of a failed file operation; name is Unset or what the program called the file.
func fileError(err error, name Value) error {
	n := errnoOf(err)
	text := errnoText(n)
	if text == "" {
		text = err.Error()
	}
	return NewOSError(n, text, name)
}

// errnoOf gives the error number, Linux's, of a failure.
func errnoOf(err error) int {
	var no syscall.Errno
	numbered := errors.As(err, &no)
	var own errnoError
	switch {
	case errors.As(err, &own):
		return int(own)
	case errors.Is(err, errNotSeekable):
		return 29
	case numbered && no == syscall.EISDIR:
		return 21
	case numbered && no == syscall.ENOTDIR:
		return 20
	case numbered && no == syscall.ENOTEMPTY:
		return 39
	case numbered && runtime.GOOS == "linux":
		return int(no)
	case errors.Is(err, fs.ErrNotExist):
		return 2
	case errors.Is(err, fs.ErrExist):
		return 17
	case errors.Is(err, fs.ErrPermission):
		return 13
	case errors.Is(err, fs.ErrClosed):
		return 9
	case errors.Is(err, fs.ErrInvalid):
		return 22
	case errors.Is(err, io.ErrClosedPipe):
		return 32
	case numbered && no == syscall.EINVAL:
		return 22
	}
	return 5
}
