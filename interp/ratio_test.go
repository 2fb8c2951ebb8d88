package interp_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

// The benchmark programs against CPython, in interleaved runs of CPU time:
//
//	go test ./interp -run TestRatios -v -ratios 5 -python python3
var (
	ratios = flag.Int("ratios", 0, "runs of each benchmark program on both sides; 0: none")
	python = flag.String("python", "python3", "the CPython to compare with")
	only   = flag.String("programs", "*", "pattern of the benchmark programs to run")
)

// benchChild names, in the environment of a child process, the program that it is to run.
const benchChild = "TERRARIUM_BENCH_PROGRAM"

func TestMain(m *testing.M) {
	if file := os.Getenv(benchChild); file != "" {
		os.Exit(runProgram(file))
	}
	os.Exit(m.Run())
}

// runProgram is what the child does: as `repl FILE`, with the command's settings of the garbage collector.
func runProgram(file string) int {
	debug.SetGCPercent(400)
	weight := make([]byte, 12<<20)
	defer runtime.KeepAlive(weight)
	src, err := os.ReadFile(file)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), Stdout: os.Stdout, Stderr: os.Stderr})
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	return in.RunFile(context.Background(), filepath.Base(file), src)
}

func TestRatios(t *testing.T) {
	if *ratios == 0 {
		t.Skip("a measurement: run with -ratios N")
	}
	py, err := exec.LookPath(*python)
	if err != nil {
		t.Skipf("no %s here", *python)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/bench/" + *only + ".py")
	if err != nil || len(files) == 0 {
		t.Fatalf("no programs: %v", err)
	}
	logs := 0.0
	t.Logf("%-16s %10s %10s %8s", "program", "ours ms", "CPython ms", "ratio")
	for _, file := range files {
		var ours, theirs, each []float64
		for range *ratios {
			a, outA := cpuTime(t, self, nil, benchChild+"="+file)
			b, outB := cpuTime(t, py, []string{file})
			if outA != outB {
				t.Errorf("%s: output differs\nours:    %sCPython: %s", file, outA, outB)
			}
			ours, theirs, each = append(ours, a), append(theirs, b), append(each, a/b)
		}
		t.Logf("%-16s %10.0f %10.0f %8.2f", strings.TrimSuffix(filepath.Base(file), ".py"), median(ours), median(theirs), median(each))
		logs += math.Log(median(each))
	}
	t.Logf("%-16s %10s %10s %8.2f   (below 1: faster than CPython)", "geometric mean", "", "", math.Exp(logs/float64(len(files))))
}

// cpuTime runs a command and gives its CPU time in milliseconds and what it wrote.
func cpuTime(t *testing.T, name string, args []string, env ...string) (float64, string) {
	t.Helper()
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), env...)
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	return float64(c.ProcessState.UserTime()+c.ProcessState.SystemTime()) / float64(time.Millisecond), string(out)
}

func median[T cmp.Ordered](l []T) T {
	s := slices.Sorted(slices.Values(l))
	return s[len(s)/2]
}
