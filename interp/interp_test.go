package interp_test

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

func newProcess(t testing.TB) *interp.Process {
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen()})
	t.Cleanup(func() { p.Close() })
	return p
}

// interpreter makes an isolated interpreter whose output goes to the returned buffer.
func interpreter(t testing.TB, p *interp.Process) (*interp.Interpreter, *bytes.Buffer) {
	t.Helper()
	var out bytes.Buffer
	cfg := interp.Isolated()
	cfg.Stdout, cfg.Stderr = &out, &out
	in, err := p.NewInterpreter(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return in, &out
}

// enter runs entries at the interactive prompt and gives what they wrote.
func enter(t testing.TB, in *interp.Interpreter, out *bytes.Buffer, entries ...string) string {
	t.Helper()
	out.Reset()
	for _, e := range entries {
		in.Interactive(context.Background(), e, interp.InteractiveOptions{})
	}
	return out.String()
}

func TestInterpretersShareNoNames(t *testing.T) {
	p := newProcess(t)
	a, outA := interpreter(t, p)
	b, outB := interpreter(t, p)
	enter(t, a, outA, "x = 1\n", "import builtins\n", "builtins.answer = 42\n")
	if got := enter(t, a, outA, "x, answer\n"); got != "(1, 42)\n" {
		t.Errorf("a: %q", got)
	}
	want := "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nNameError: name 'answer' is not defined\n"
	if got := enter(t, b, outB, "answer\n"); got != want {
		t.Errorf("b: %q", got)
	}
}

func TestModuleObjectsDiffer(t *testing.T) {
	p := newProcess(t)
	in, out := interpreter(t, p)
	got := enter(t, in, out,
		"import sys, binascii\n", "old = binascii\n", "del sys.modules['binascii']; import binascii\n",
		"old is binascii, old.Error is binascii.Error, old.Error.__base__ is binascii.Error.__base__\n",
		"try:\n    old.unhexlify(b'qwertyuiop')\nexcept binascii.Error:\n    print('boo')\n")
	want := "(False, False, True)\nTraceback (most recent call last):\n  File \"<stdin>\", line 2, in <module>\nbinascii.Error: Non-hexadecimal digit found\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestHammer drives many interpreters of one process from as many goroutines, for the race detector.
func TestHammer(t *testing.T) {
	const program = `
import binascii, math, sys
class Base:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return self.x == other.x
    def __hash__(self): return hash(self.x)
class Derived(Base, list):
    y = property(lambda self: self.x * 2)
def work(n):
    d, total = {}, 0
    for i in range(n):
        o = Derived(i)
        o.append(str(i))
        d[o] = f'{i:>5} {o.y!r}'
        try:
            binascii.unhexlify('xx' if i % 3 else '00')
        except binascii.Error as e:
            total += len(str(e))
        total += sum(j for j in range(i % 7)) + len(d[o].split())
    return total, sorted(['b', 'a', 'c']), math.sqrt(16), int.from_bytes(b'ab', 'big'), Derived.__mro__[1].__name__
print(work(300))
`
	p := newProcess(t)
	n := 8
	if testing.Short() {
		n = 4
	}
	results := make([]string, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			for range 3 {
				in, out := interpreter(t, p)
				in.RunFile(context.Background(), "hammer.py", []byte(program))
				results[i] = out.String()
				in.Close()
			}
		})
	}
	wg.Wait()
	for _, r := range results {
		if r != results[0] || !strings.HasPrefix(r, "(") {
			t.Fatalf("results differ or failed: %q and %q", r, results[0])
		}
	}
}

func TestInterrupt(t *testing.T) {
	for name, program := range map[string]string{
		"loop":          "while True: pass\n",
		"calls":         "def f(): return 1\nwhile True: f()\n",
		"generator":     "def g():\n    while True: yield 1\nfor x in g(): pass\n",
		"list":          "list(iter(int, 1))\n",
		"comprehension": "[0 for _ in iter(int, 1) if False]\n",
		"range sum":     "sum(range(10**15))\n",
		"sorted":        "sorted(iter(int, 1), key=lambda x: x)\n",
		"any":           "any(x > 10**14 for x in range(10**15))\n",
		"in":            "-1 in iter(int, 1)\n",
		"max":           "max(range(10**15))\n",
		"set":           "{0 for _ in range(10**15)}\n",
		"big product":   "x = 1 << 2**29\n(x + 1) * (x + 3)\n",
		"big power":     "3 ** (10**9)\n",
		"big quotient":  "x = 1 << 2**25\n((x << 2**25) + 1) // (x + 1)\n",
		"big modulus":   "x = (1 << 2**24) + 1\npow(3, x, x)\n",
		"digits":        "import sys\nsys.set_int_max_str_digits(0)\nstr(1 << 2**27)\n",
		"reading":       "import sys\nsys.set_int_max_str_digits(0)\nint('7' * 10**7)\n",
		"factorial":     "import math\nmath.factorial(10**7)\n",
		"comb":          "import math\nmath.comb(10**9, 10**8)\n",
		"replacing":     "s = 'a' * 10**6\nwhile True: s.replace('a', 'bb')\n",
		"counting":      "s = 'a' * 10**7\nwhile True: s.count('ab')\n",
		"big sums":      "x = 1 << 10**8\nwhile True: x + 1\n",
		"compiling":     "s = 'x = 1\\n' * 1000\nwhile True: compile(s, 's', 'exec')\n",
		"collecting":    "import gc\nx = [[] for _ in range(10**5)]\nwhile True: gc.collect()\n",
		"gcd":           "import math\nx = 1 << 2**23\nwhile True: math.gcd((x << 2**23) + 1, x + 3)\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := newProcess(t)
			in, out := interpreter(t, p)
			var at time.Time
			time.AfterFunc(50*time.Millisecond, func() { at = time.Now(); in.Interrupt() })
			done := make(chan int)
			go func() { done <- in.RunFile(context.Background(), "x.py", []byte(program)) }()
			select {
			case status := <-done:
				if took := time.Since(at); took > 3*time.Second {
					t.Errorf("ended %v after the interrupt", took)
				}
				if status != 130 && !strings.Contains(out.String(), "MemoryError") {
					t.Errorf("status %d: %s", status, out)
				}
			case <-time.After(20 * time.Second):
				t.Fatal("still running")
			}
		})
	}
}

// hostile programs must end in an exception of the language, quickly.
func TestHostile(t *testing.T) {
	for name, c := range map[string]struct{ program, want string }{
		"brackets":       {strings.Repeat("(", 100_000), "SyntaxError: too many nested parentheses"},
		"operators":      {"x = 1" + strings.Repeat("+1", 100_000), ""},
		"attributes":     {"x = 1\nx" + strings.Repeat(".real", 100_000), ""},
		"not":            {"x = " + strings.Repeat("not ", 100_000) + "1", ""},
		"recursion":      {"def f(): f()\nf()", "RecursionError: maximum recursion depth exceeded"},
		"repr":           {"class A:\n  def __repr__(self): return repr(self)\nrepr(A())", "RecursionError"},
		"eq":             {"class A:\n  def __eq__(self, o): return self == o\nA() == A()", "RecursionError"},
		"lt in sort":     {"class A:\n  def __lt__(self, o): return self < o\nsorted([A(), A()])", "RecursionError"},
		"getattr":        {"class A:\n  def __getattr__(self, n): return self.x\nA().y", "RecursionError"},
		"hash":           {"class A:\n  def __hash__(self): return hash(self)\nhash(A())", "RecursionError"},
		"call":           {"class A: pass\nA.__call__ = A()\nA()()", "RecursionError"},
		"nested list":    {"l = []\nfor i in range(100000): l = [l]\nrepr(l)", "RecursionError"},
		"nested eq":      {"a, b = [], []\nfor i in range(100000): a, b = [a], [b]\na == b", "RecursionError"},
		"nested tuple":   {"t = ()\nfor i in range(100000): t = (t,)\nhash(t)", ""},
		"power":          {"10**10**10", ""},
		"shift":          {"1 << 10**12", ""},
		"str repeat":     {"'a' * 10**12", "MemoryError"},
		"list repeat":    {"[0] * 10**15", "MemoryError"},
		"bytes":          {"bytes(10**13)", "MemoryError"},
		"list range":     {"list(range(10**15))", "MemoryError"},
		"width":          {"f'{1:>1000000000000}'", ""},
		"string growth":  {"s = 'a'\nwhile True: s += s", "MemoryError"},
		"list growth":    {"l = [0]\nwhile True: l += l", "MemoryError"},
		"dict growth":    {"'%*d' % (10**12, 1)", ""},
		"deep frames":    {"import sys\nsys.setrecursionlimit(10**6)\ndef f(n): return n and f(n-1) + 1\nprint(f(50000))", "50000"},
		"deep native":    {"import sys\nsys.setrecursionlimit(10**9)\nclass A:\n  def __repr__(self): return repr(self)\nrepr(A())", "RecursionError"},
		"mro":            {"type('A' * 10**6, (), {})", ""},
		"del in finally": {"def g():\n  while True:\n    try: yield 1\n    finally: continue\nfor i in range(3): next(g())", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProcess(t)
			in, out := interpreter(t, p)
			ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
			defer cancel()
			start := time.Now()
			in.RunFile(ctx, "x.py", []byte(c.program))
			if took := time.Since(start); took > 25*time.Second {
				t.Errorf("took %v", took)
			}
			if !strings.Contains(out.String(), c.want) || strings.Contains(out.String(), "engine fault") {
				s := out.String()
				t.Errorf("want %q in\n%s", c.want, s[max(0, len(s)-2000):])
			}
			if got := enter(t, in, out, "1 + 1\n"); got != "2\n" {
				t.Errorf("afterwards: %q", got)
			}
		})
	}
}

// TestSequenceLeavesNothing makes and closes many interpreters and looks at the memory that stays.
func TestSequenceLeavesNothing(t *testing.T) {
	n := 100_000
	if testing.Short() {
		n = 5_000
	}
	p := newProcess(t)
	run := func(n int) {
		for range n {
			in, err := p.NewInterpreter(interp.Isolated())
			if err != nil {
				t.Fatal(err)
			}
			in.Close()
		}
	}
	run(1000)
	before := heap()
	run(n)
	if grown := heap() - before; grown > 1<<20 {
		t.Errorf("%d interpreters left %d bytes behind", n, grown)
	}
}

// heap is the live heap in bytes.
func heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func TestManyAlive(t *testing.T) {
	const n = 10_000
	p := newProcess(t)
	before := heap()
	for range n {
		in, err := p.NewInterpreter(interp.Isolated())
		if err != nil {
			t.Fatal(err)
		}
		in.Interactive(context.Background(), "x = 1\n", interp.InteractiveOptions{})
	}
	each := (heap() - before) / n
	t.Logf("%d bytes of live heap for each of %d interpreters that ran x = 1", each, n)
	if each > 10<<10 {
		t.Errorf("%d bytes each, want at most 10 KiB", each)
	}
}

func BenchmarkNewInterpreter(b *testing.B) {
	p := newProcess(b)
	b.ReportAllocs()
	for b.Loop() {
		in, err := p.NewInterpreter(interp.Isolated())
		if err != nil {
			b.Fatal(err)
		}
		in.Close()
	}
}

func BenchmarkNewRunClose(b *testing.B) {
	p := newProcess(b)
	b.ReportAllocs()
	for b.Loop() {
		in, err := p.NewInterpreter(interp.Isolated())
		if err != nil {
			b.Fatal(err)
		}
		in.Interactive(context.Background(), "x = 1\n", interp.InteractiveOptions{})
		in.Close()
	}
}

func BenchmarkReimport(b *testing.B) {
	p := newProcess(b)
	in, out := interpreter(b, p)
	b.ReportAllocs()
	program := fmt.Sprintf("import sys, binascii\nfor _ in range(%d):\n    del sys.modules['binascii']\n    import binascii\n", b.N)
	b.ResetTimer()
	if in.RunFile(context.Background(), "x.py", []byte(program)) != 0 {
		b.Fatal(out)
	}
}

func BenchmarkStatement(b *testing.B) {
	p := newProcess(b)
	in, _ := interpreter(b, p)
	b.ReportAllocs()
	for b.Loop() {
		in.Interactive(context.Background(), "x = 1\n", interp.InteractiveOptions{})
	}
}

// BenchmarkParallel compares the same work in one interpreter and in two at once: the metric is the
// work done in the time of one.
func BenchmarkParallel(b *testing.B) {
	const program = "def f(n): return n if n < 2 else f(n-1) + f(n-2)\nf(24)\n"
	p := newProcess(b)
	work := func(n int) time.Duration {
		start := time.Now()
		var wg sync.WaitGroup
		for range n {
			in, _ := interpreter(b, p)
			wg.Go(func() { in.RunFile(context.Background(), "x.py", []byte(program)) })
		}
		wg.Wait()
		return time.Since(start)
	}
	var one, two time.Duration
	for b.Loop() {
		one += work(1)
		two += work(2)
	}
	b.ReportMetric(2*float64(one)/float64(two), "work/one")
}
