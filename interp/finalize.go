package interp

import "slices"

// Objects with an end of their own are registered: module objects, instances of classes with __del__, generators that are suspended where
// a finally or with waits, and what weak references refer to. The tracer finds out when nothing reaches them. While there are any but modules
// and classes, Thread.watch is set, and the evaluation loop calls settle after instructions that may have dropped a reference.

// noteFinalizable registers a new instance of a class with __del__, or a generator.
func (in *Interpreter) noteFinalizable(o Object) {
	in.finalizable = append(in.finalizable, o)
	in.pending++
	in.main.watch = 1
	in.noteGrowth()
}

// noteFinalized is told that a registered object needs no finalising any more.
func (in *Interpreter) noteFinalized(n int) {
	in.pending -= n
	in.rewatch()
}

// rewatch sets Thread.watch if there is anything that may have to end at once.
func (in *Interpreter) rewatch() {
	in.main.watch = uint8(b2i(in.pending > 0 || in.weakPrompt > 0 || in.watchesModules()))
}

// watchesModules tells whether module objects that no cycle holds are to be found dead at once: somebody can tell.
func (in *Interpreter) watchesModules() bool { return in.observer != nil || in.prompt > 0 }

// watchGenerator registers a generator that was suspended inside a try or with, before instruction pc.
func (t *Thread) watchGenerator(g *Generator, pc int) {
	if g.finished {
		return
	}
	for i := range g.fn.code.handlers {
		if h := &g.fn.code.handlers[i]; int(h.Start) < pc && pc <= int(h.End) {
			g.watched = true
			t.in.noteFinalizable(g)
			return
		}
	}
}

// unwatch is called when a registered generator is done.
func (g *Generator) unwatch(in *Interpreter) {
	g.watched = false
	in.noteFinalized(1)
}

// ended tells whether a registered object needs no finalising any more.
func ended(o Object) bool {
	switch x := o.(type) {
	case *Generator:
		return x.state == genDone
	case closable:
		return x.ended()
	}
	return false
}

// closable is a stream that may end before it dies.
type closable interface {
	ended() bool
	released() // the registry has let it go
}

// Traces by settle are paid for: every occasion that passes earns a little, a trace costs what it visits. A small program can afford one at every
// occasion, so that objects die as promptly as if references were counted; a long one waits now and then.
const (
	firstCredit = 4 << 20 // objects that may be visited before waiting begins
	maxCredit   = 4 << 20
	weakCredit  = 8 << 20 // the same, more for programs with weak references, which can look whether an object is there
)

// settle looks for registered objects that have just become unreachable, and finalises those that no cycle of unreachable objects holds.
func (t *Thread) settle() { t.settleIn(false) }

// settleIn is settle; inCall says that the innermost frame is in a call whose arguments do not count.
func (t *Thread) settleIn(inCall bool) {
	in := t.in
	in.earned++
	credit := int64(firstCredit)
	if in.weakPrompt > 0 {
		credit += weakCredit
	}
	if in.collecting || credit+in.earned < in.spent+in.lastTrace || t.native-in.safe > 1 {
		return
	}
	in.collecting = true
	defer func() { in.collecting = false }()
	for {
		tr := newTracer(in)
		tr.inCall = inCall
		clear(in.traceBuf)
		tr.seen.slots = in.traceBuf
		tr.run()
		in.traceBuf = tr.seen.slots
		in.lastTrace = int64(tr.visited()+in.weakMade) + 100 // looking through the references costs, too
		in.spent += in.lastTrace
		if in.earned-in.spent > maxCredit-firstCredit {
			in.earned = in.spent + maxCredit - firstCredit
		}
		if !t.releaseDead(tr) {
			if in.pruneDue() {
				in.pruneWeak(tr)
			}
			return
		}
	}
}

// deadTargets lists the objects with weak references that the trace did not reach.
func (in *Interpreter) deadTargets(tr *tracer) []Object {
	var dead []Object
	for _, l := range in.weakOrder {
		if !tr.reached(l.target) {
			dead = append(dead, l.target)
		}
	}
	return dead
}

// releaseDead finalises registered objects that the trace did not reach, in the order in which counting references would: an
// object when nothing refers to it any more, then what it alone held. Cycles stay. It tells whether to trace again,
// because a finaliser ran and may have changed what is reachable.
func (t *Thread) releaseDead(tr *tracer) bool {
	in := t.in
	var dead []Object
	unfinished := map[Object]bool{}
	for _, o := range in.finalizable {
		if !ended(o) && !tr.reached(o) {
			dead = append(dead, o)
			unfinished[o] = true
		}
	}
	for _, o := range in.deadTargets(tr) {
		if !unfinished[o] {
			dead = append(dead, o)
		}
	}
	// Whether it can be noticed which module objects end before others: by what ends with them, by gc.collect, which counts
	// those that end later, or by a hook.
	told := len(dead) > 0 || tr.inCall || in.watchesModules()
	if in.watchesModules() || tr.collects {
		for _, m := range in.made {
			if !tr.reached(m) && in.weak[m] == nil {
				dead = append(dead, m)
				told = told || m.def != nil && m.def.Free != nil
			}
		}
	}
	if len(dead) == 0 || !told {
		return false
	}
	g := newDeadGraph(tr, dead, in.deadRefs(tr, dead))
	order := g.order()
	if len(order) == 0 {
		return false
	}
	gone := map[Object]bool{}
	back := func(o Object) bool {
		again := newTracer(in)
		again.inCall = tr.inCall
		again.run()
		in.spent += int64(again.visited())
		return again.reached(o)
	}
	ran := false // code that may have brought objects back
	for i, n := range order {
		o := g.objects[n]
		if g.held[n] && ran && i < maxRetraces && back(o) {
			continue
		}
		if unfinished[o] {
			gone[o], ran = true, true
			in.noteFinalized(1)
			t.finalizeObject(o)
			if in.weak[o] != nil && i < maxRetraces && back(o) {
				continue
			}
		}
		calls := in.clearWeak(o, func(r *WeakRef) bool { return tr.reached(r.self.o) || g.outlives(r.self.o, n) })
		ran = ran || len(calls) > 0
		t.weakCallbacks(calls)
		if m, ok := o.(*Module); ok {
			ran = ran || m.frees()
			t.endModule(m, diedPromptly)
		}
	}
	in.finalizable = slices.DeleteFunc(in.finalizable, func(o Object) bool { return gone[o] || ended(o) })
	in.made = slices.DeleteFunc(in.made, func(m *Module) bool { return m.gone })
	return true
}

// maxRetraces bounds how many objects are released with a trace before each.
const maxRetraces = 64

// deadRefs lists the unreached weak references to dead objects: if one holds its target, it goes first.
func (in *Interpreter) deadRefs(tr *tracer, dead []Object) []Object {
	var refs []Object
	for _, o := range dead {
		if l := in.weak[o]; l != nil {
			for _, r := range l.refs {
				if !r.callback.IsUnset() && !tr.reached(r.self.o) {
					refs = append(refs, r.self.o)
				}
			}
		}
	}
	return refs
}

// deadGraph is the part of the heap that only dead objects reach. The registered ones have the first numbers, weak references to
// them the next.
type deadGraph struct {
	objects    []Object
	number     map[Object]int32
	registered int
	roots      int
	edges      [][]int32
	refs       []int32 // to each object, from objects of the graph
	held       []bool  // another object of the graph held it
	rank       []int32 // when it is released: 1 for the first, 0 if never
}

func newDeadGraph(tr *tracer, dead, refs []Object) *deadGraph {
	number := map[Object]int32{}
	g := &deadGraph{objects: dead[:len(dead):len(dead)], number: number, registered: len(dead)}
	for i, o := range dead {
		number[o] = int32(i)
	}
	for _, o := range refs {
		if _, ok := number[o]; !ok {
			number[o] = int32(len(g.objects))
			g.objects = append(g.objects, o)
		}
	}
	g.roots = len(g.objects)
	for i := 0; i < len(g.objects); i++ {
		var out []int32
		tr.in.process.referents(g.objects[i], func(v Value) {
			if !traced(v.o) {
				return
			}
			if tr.reached(v.o) {
				return
			}
			n, ok := number[v.o]
			if !ok {
				n = int32(len(g.objects))
				number[v.o] = n
				g.objects = append(g.objects, v.o)
			}
			out = append(out, n)
		})
		g.edges = append(g.edges, out)
	}
	g.refs = make([]int32, len(g.objects))
	for _, out := range g.edges {
		for _, w := range out {
			g.refs[w]++
		}
	}
	g.held = make([]bool, len(g.objects))
	return g
}

// order lists the registered objects that counting would release, in its order.
func (g *deadGraph) order() []int32 {
	var order, stack []int32
	g.rank = make([]int32, len(g.objects))
	rank := int32(0)
	for root := range g.roots {
		if g.refs[root] != 0 || g.held[root] {
			continue
		}
		stack = append(stack[:0], int32(root))
		for len(stack) > 0 {
			v := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			rank++
			g.rank[v] = rank
			if int(v) < g.registered {
				order = append(order, v)
			}
			// What was released last is on top, and goes first once its turn comes: push in reverse.
			out := g.edges[v]
			for i := len(out) - 1; i >= 0; i-- {
				w := out[i]
				if g.refs[w]--; g.refs[w] == 0 {
					g.held[w] = true
					stack = append(stack, w)
				}
			}
		}
	}
	return order
}

// outlives tells whether a dead object is released after number n. What no registered object holds is taken to be: of
// two variables that end together, the older one goes first.
func (g *deadGraph) outlives(o Object, n int32) bool {
	w, ok := g.number[o]
	return !ok || g.rank[w] == 0 || g.rank[w] > g.rank[n]
}

// sortFinalizable brings what is to be finalised at the end into CPython's order: what nothing reaches first, the rest as its
// collector, which has looked at everything before, came by it.
func (in *Interpreter) sortFinalizable() {
	if len(in.finalizable) < 2 {
		return
	}
	rank := make(map[Object]int, len(in.finalizable))
	for _, o := range in.finalizable {
		rank[o] = 0
	}
	n := 0
	err := in.main.breadthFirst(false, func(_ Object, _ string, to Object) bool {
		if r, ok := rank[to]; ok && r == 0 {
			n++
			rank[to] = n
		}
		return true
	})
	if err == nil {
		slices.SortStableFunc(in.finalizable, func(a, b Object) int { return rank[a] - rank[b] })
	}
}
