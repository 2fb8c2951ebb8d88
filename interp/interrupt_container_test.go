package interp_test

import (
	"context"
	"strings"
	"testing"
	"time"
)

// endless are expressions that natives of containers and of the modules for them would compute for ever, or nearly.
var endless = []string{
	"5.5 in range(10**15)",
	"range(10**15).count(0.5)",
	"any(itertools.repeat(0))",
	"all(itertools.repeat(1))",
	"max(itertools.count())",
	"max(itertools.repeat(1), key=int)",
	"collections.deque(itertools.count(), maxlen=1)",
	"next(filter(None, itertools.repeat(0)))",
	"next(itertools.filterfalse(None, itertools.repeat(1)))",
	"next(itertools.dropwhile(bool, itertools.repeat(1)))",
	"next(itertools.compress(itertools.repeat(1), itertools.repeat(0)))",
	"next(itertools.islice(itertools.count(), 10**15, None))",
	"next(itertools.chain.from_iterable(itertools.repeat([])))",
	"list(itertools.groupby(itertools.repeat(1)))",
	"max(next(itertools.groupby(itertools.repeat(1)))[1])",
	"set(itertools.cycle([1, 2]))",
	"dict(itertools.repeat((1, 2)))",
	"dict.fromkeys(itertools.repeat(1))",
	"{1}.isdisjoint(itertools.repeat(2))",
	"{1}.issuperset(itertools.repeat(1))",
	"{1}.update(itertools.repeat(2))",
	"{1, 2}.intersection(itertools.repeat(1))",
	"functools.reduce(max, itertools.count())",
	"operator.countOf(itertools.repeat(1), 2)",
	"operator.indexOf(itertools.repeat(1), 2)",
	"collections.Counter(itertools.repeat(1))",
	"0 in itertools.count(1)",
	"1 in map(int, itertools.repeat(0))",
	"sum(1 for x in iter(int, 1))",
	"repr(nest(lambda x: [x, x]))",
	"nest(lambda x: [x, x]) == nest(lambda x: [x, x])",
	"nest(lambda x: {1: x, 2: x}) == nest(lambda x: {1: x, 2: x})",
	"hash(nest(lambda x: (x, x)))",
	"sorted(range(10**7), key=lambda x: -x) and sorted(range(10**7), key=lambda x: -x) and sorted(range(10**7), key=lambda x: -x)",
	"list(itertools.permutations(range(11)))",
	"heapq.nsmallest(1, itertools.count())",
}

// endlessPrelude makes small objects that are huge for whoever walks them.
const endlessPrelude = `import collections, functools, heapq, itertools, operator
def nest(make, x=0):
    for _ in range(60):
        x = make(x)
    return x
`

// TestEndlessContainers interrupts each of them.
func TestEndlessContainers(t *testing.T) {
	for _, expr := range endless {
		t.Run(expr, func(t *testing.T) {
			t.Parallel()
			in, out := interpreter(t, newProcess(t))
			ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
			defer cancel()
			done := make(chan int, 1)
			go func() {
				done <- in.RunCode(ctx, endlessPrelude+expr+"\n")
			}()
			select {
			case <-done:
				if text := out.String(); !strings.HasSuffix(text, "KeyboardInterrupt\n") && !strings.HasSuffix(text, "MemoryError\n") {
					t.Errorf("ended otherwise: %q", text)
				}
			case <-time.After(20 * time.Second):
				t.Fatal("still running")
			}
		})
	}
}
