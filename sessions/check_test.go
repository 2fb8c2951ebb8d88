package sessions_test

import (
	"context"
	"strings"
	"testing"

	"terrarium/sessions"
)

// The report names file, line and step of each difference.
func TestReport(t *testing.T) {
	source := "# Title\n\n```pycon\n>>> 1 + 1\n2\n>>> for i in (1, 2):\n...     print(i)\n...\n1\n3\n>>> :new w\n>>> x = 1\n[w] >>> 2\n2\n>>> raise SystemExit\n>>> 3\n3\n```\n"
	tr, err := sessions.ParseTranscript("doc.md", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	c, err := tr.Run(context.Background(), options())
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	c.Report(&got, nil)
	want := `FAIL  doc.md  line 6, step 2 of 7

    >>> for i in (1, 2):
    ...     print(i)
    ...
    1
  - 3
  + 2

FAIL  doc.md  line 13, step 5 of 7

    [w] >>> 2
  ! the prompt is ">>> " here

FAIL  doc.md  line 16, step 7 of 7

    >>> 3
  ! the session ended in line 15
  - 3

`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

// A step that prints without end is stopped.
func TestEndlessOutput(t *testing.T) {
	tr, err := sessions.ParseTranscript("a.pycon", []byte(">>> while True: print('x' * 1000)\n>>> 1\n1\n"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := tr.Run(context.Background(), options())
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Differences) != 1 || !strings.HasPrefix(c.Differences[0].Reason, "stopped: it printed more than") {
		t.Errorf("%d differences", len(c.Differences))
	}
}
