package sessions

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"

	"terrarium/interp"
)

// A trace is what module objects told since :trace on, one stream for each interpreter: so it is the same in every run,
// whichever interpreters ran at once.
type trace struct {
	mu      sync.Mutex // events come from the goroutines that run interpreters
	on      bool
	streams map[int64]*traceStream // by interpreter id
	hues    map[string]int         // of the labels of module objects
	kept    int                    // events in all streams
	lost    int                    // those beyond maxTrace
}

type traceStream struct {
	events []interp.Event
	shown  int // how many of them were written
}

// maxTrace is how many events a trace keeps.
const maxTrace = 20_000

// begin empties the trace and turns it on.
func (t *trace) begin() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.on, t.streams, t.hues, t.kept, t.lost = true, map[int64]*traceStream{}, map[string]int{}, 0, 0
}

// note takes an event. What every interpreter does at its start is left out.
func (t *trace) note(e interp.Event) {
	if e.StartUp {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case !t.on:
		return
	case t.kept == maxTrace:
		t.lost++
		return
	}
	s := t.streams[e.ID]
	if s == nil {
		s = &traceStream{}
		t.streams[e.ID] = s
	}
	s.events = append(s.events, e)
	t.kept++
}

// show writes the events that were not shown yet, one interpreter after the other.
func (t *trace) show(w io.Writer, style Style) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, id := range slices.Sorted(maps.Keys(t.streams)) {
		s := t.streams[id]
		for _, e := range s.events[s.shown:] {
			label := e.Label()
			if _, ok := t.hues[label]; !ok {
				t.hues[label] = len(t.hues)
			}
			line := e.String()
			before, after, _ := strings.Cut(line, label)
			fmt.Fprintln(w, "· "+before+style(Ink{RoleModule, t.hues[label]}, label)+after)
		}
		s.shown = len(s.events)
	}
}

// text is the whole trace, an event on each line.
func (t *trace) text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(t.streams)) {
		for _, e := range t.streams[id].events {
			b.WriteString(e.String() + "\n")
		}
	}
	if t.lost > 0 {
		fmt.Fprintf(&b, "… and %d more\n", t.lost)
	}
	return b.String()
}

// startTrace listens to the module objects of the session's interpreters.
func (s *Session) startTrace() {
	s.trace.begin()
	also := s.opt.Process.Events
	s.process.Observe(func(e interp.Event) {
		if also != nil {
			also(e)
		}
		s.trace.note(e)
	})
}

// stopTrace keeps what was told and listens no longer.
func (s *Session) stopTrace() {
	s.process.Observe(s.opt.Process.Events)
	s.trace.mu.Lock()
	defer s.trace.mu.Unlock()
	s.trace.on = false
}
