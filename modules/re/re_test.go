package re_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

func run(ctx context.Context, t *testing.T, code string) string {
	t.Helper()
	var out bytes.Buffer
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), Stdout: &out, Stderr: &out, MemoryLimit: 1 << 26})
	defer p.Close()
	in, err := p.NewInterpreter(interp.Config{Name: "main"})
	if err != nil {
		t.Fatal(err)
	}
	in.RunCode(ctx, "import re\n"+code+"\n")
	return out.String()
}

// endless are searches that take for ever, or nearly.
var endless = []string{
	`re.match(r'(a+)+$', 'a' * 60 + 'b')`,
	`re.match(r'(?:a|aa)+$', 'a' * 90 + 'b')`,
	`re.search(r'(\w*)*x', 'a' * 40)`,
	`re.search(r'\w*x', 'é' * 10**6)`,
	`re.search(r'\w*?x', 'a' * 10**6)`,
	`re.search(r'(?=\w*x)', 'a' * 10**6)`,
	`re.search(r'(?<!a)b|\w*x', 'a' * 10**6)`,
	`re.search(rb'[^b]*b', b'a' * 10**6)`,
	`re.sub('(?:a+)+b', '', 'a' * 10**5)`,
	`re.findall('a*?b', 'a' * 10**7)`,
	`re.match('(?:){4294967294}', '')`,
	`re.match('(?:(?:){60000}+){60000}+', '')`,
	`re.match(r'(?:(x+x+)+)y', 'x' * 50)`,
	`re.match(r'(x*)*\1y', 'x' * 50)`,
}

// TestInterrupt stops each of them.
func TestInterrupt(t *testing.T) {
	for _, code := range endless {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
			defer cancel()
			done := make(chan string, 1)
			go func() { done <- run(ctx, t, code) }()
			select {
			case out := <-done:
				if !strings.HasSuffix(out, "KeyboardInterrupt\n") {
					t.Errorf("ended otherwise: %q", out)
				}
			case <-time.After(20 * time.Second):
				t.Fatal("still running")
			}
		})
	}
}

// TestBounds: neither a pattern nor a text takes more of the stack or of memory than there is.
func TestBounds(t *testing.T) {
	for code, want := range map[string]string{
		`re.compile('(' * 10**6)`:                                 "RecursionError: maximum recursion depth exceeded\n",
		`re.compile('(?:' * 10**5 + ')*' * 10**5)`:                "RecursionError: maximum recursion depth exceeded\n",
		`re.compile('(?(1)' * 10**5)`:                             "RecursionError: maximum recursion depth exceeded\n",
		`re.match('(?:ab|c)*d', 'ab' * 10**7)`:                    "MemoryError\n",
		`re.match('(?:(a)|b)*?d', 'ab' * 10**7)`:                  "MemoryError\n",
		`re.sub('', 'x' * 10**5, 'a' * 10**5)`:                    "MemoryError\n",
		`print(re.match('(?:ab|c)*d', 'ab' * 10**5 + 'd').end())`: "200001\n",
		`print(len(re.findall('', 'a' * 10**5)))`:                 "100001\n",
	} {
		if out := run(context.Background(), t, code); !strings.HasSuffix(out, want) {
			t.Errorf("%s: %q", code, out)
		}
	}
}
