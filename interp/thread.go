package interp

import "sync/atomic"

// Thread is a thread state: one line of execution in an interpreter. It belongs to one goroutine
// at a time, which holds the interpreter's GIL.
type Thread struct {
	in        *Interpreter
	top       *Frame     // innermost frame
	depth     int        // frames and native calls in progress
	native    int        // nested evaluation loops
	watch     uint8      // 1: settle is to be called where references are dropped
	budget    int        // steps to the next checkpoint
	exc       *excItem   // what is being handled
	base      excItem    // of the thread itself; generators have their own
	caught    *Exception // on its way into a handler
	stopExc   *Exception // that StopIteration, if the language raised it
	stopValue Value      // value of the StopIteration that an iterator's end stands for
	repring   []Object   // containers whose repr is being made
	stack     []Value    // scratch, for arguments being bound
	sp        int
	cursor    strCursor // last place found in a str by index
	sums      strSums   // strs being built by addition
	room      strRoom   // for short strs
	checks    int       // checkpoints passed
	intr      atomic.Uint32
	crashing  bool         // a simulated crash is under way: nothing of the program runs any more
	scoped    scopedStates // of native modules, for the thread
	tasks     scopedStates // and for what it runs outside of any context
}

// excItem is one level of exceptions being handled: the thread's, or a running generator's.
type excItem struct {
	exc  *Exception
	prev *excItem
}

// end lets go of everything that the thread holds. Interrupt may still be called.
func (t *Thread) end() {
	t.top, t.exc, t.base, t.caught, t.stopExc, t.stopValue = nil, nil, excItem{}, nil, nil, None
	t.repring, t.stack, t.cursor, t.sums, t.room = nil, nil, strCursor{}, strSums{}, strRoom{}
	t.scoped, t.tasks = nil, nil
}

// Interpreter is the interpreter that the thread runs in.
func (t *Thread) Interpreter() *Interpreter { return t.in }

// handled is the exception being handled (sys.exception()), or nil.
func (t *Thread) handled() *Exception {
	for it := t.exc; it != nil; it = it.prev {
		if it.exc != nil {
			return it.exc
		}
	}
	return nil
}

const (
	maxNative   = 2000 // nested evaluation loops and recursive natives; bounds Go's stack
	budgetSteps = 1000 // back jumps and calls between checkpoints
)

// enter counts a native recursion (repr of a container, a comparison, a call back into the language);
// where says what is being done, in the words of the RecursionError, such as " while calling a Python object".
// Every enter that returns nil needs a leave.
func (t *Thread) enter(where string) error {
	if t.depth >= t.in.recursionLimit || t.native >= maxNative {
		return Errorf(TypeRecursionError, "maximum recursion depth exceeded%s", where)
	}
	t.depth++
	t.native++
	return nil
}

func (t *Thread) leave() {
	t.depth--
	t.native--
}

// Poll is called by natives that run long, at least every few thousand steps: it raises KeyboardInterrupt, or what a limit asks for.
func (t *Thread) Poll() error {
	if t.intr.Load() != 0 {
		return t.interrupted()
	}
	return nil
}

// reprEnter notes that the repr of a container is being made; false if it already is, further out.
func (t *Thread) reprEnter(o Object) bool {
	for _, x := range t.repring {
		if x == o {
			return false
		}
	}
	t.repring = append(t.repring, o)
	return true
}

// reprLeave undoes the innermost reprEnter.
func (t *Thread) reprLeave(Object) { t.repring = t.repring[:len(t.repring)-1] }
