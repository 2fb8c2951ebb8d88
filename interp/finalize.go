package interp

// Objects with an end of their own are registered: module objects, instances of classes with __del__, and generators that are suspended where
// a finally or with waits. The tracer finds out when nothing reaches them. While there are any of the last two kinds, Thread.watch is set, and the
// evaluation loop calls settle after instructions that may have dropped a reference.

// noteFinalizable registers a new instance of a class with __del__, or a generator.
func (in *Interpreter) noteFinalizable(o Object) {
	in.finalizable = append(in.finalizable, o)
	in.pending++
	in.main.watch = 1
	in.noteGrowth()
}

// noteFinalized is told that a registered object needs no finalising any more.
func (in *Interpreter) noteFinalized(n int) {
	if in.pending -= n; in.pending <= 0 {
		in.main.watch = 0
	}
}

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
	g, ok := o.(*Generator)
	return ok && g.state == genDone
}

// Traces by settle are paid for: every occasion that passes earns a little, a trace costs what it visits. A small program can afford one at every
// occasion, so that objects die as promptly as if references were counted; a long one waits now and then.
const (
	firstCredit = 4 << 20 // objects that may be visited before waiting begins
	maxCredit   = 4 << 20
)

// settle looks for registered objects that have just become unreachable, and finalises those that no cycle of unreachable objects holds.
func (t *Thread) settle() {
	in := t.in
	in.earned++
	if in.collecting || firstCredit+in.earned < in.spent+in.lastTrace || t.native-in.safe > 1 {
		return
	}
	in.collecting = true
	defer func() { in.collecting = false }()
	for {
		tr := newTracer(in)
		clear(in.traceBuf)
		tr.seen.slots = in.traceBuf
		tr.run()
		in.traceBuf = tr.seen.slots
		in.lastTrace = int64(tr.visited()) + 100
		in.spent += in.lastTrace
		if in.earned-in.spent > maxCredit-firstCredit {
			in.earned = in.spent + maxCredit - firstCredit
		}
		if !t.releaseDead(tr) {
			return
		}
	}
}

// releaseDead finalises registered objects that the trace did not reach, in the order in which counting references would: an
// object when nothing refers to it any more, then what it alone held. Cycles stay. It tells whether to trace again,
// because a finaliser ran and may have changed what is reachable.
func (t *Thread) releaseDead(tr *tracer) bool {
	in := t.in
	var dead []Object
	for _, o := range in.finalizable {
		if !ended(o) && !tr.reached(o) {
			dead = append(dead, o)
		}
	}
	if len(dead) == 0 {
		return false
	}
	g := newDeadGraph(tr, dead)
	order := g.order()
	if len(order) == 0 {
		return false
	}
	gone := map[Object]bool{}
	for i, n := range order {
		o := g.objects[n]
		if g.held[n] && i < maxRetraces {
			// A finaliser may have brought its object back, and with it what the object holds.
			again := newTracer(in)
			again.run()
			in.spent += int64(again.visited())
			if again.reached(o) {
				continue
			}
		}
		gone[o] = true
		in.noteFinalized(1)
		t.finalizeObject(o)
	}
	live := in.finalizable[:0]
	for _, o := range in.finalizable {
		if !gone[o] && !ended(o) {
			live = append(live, o)
		}
	}
	clear(in.finalizable[len(live):])
	in.finalizable = live
	return true
}

// maxRetraces bounds how many objects are released with a trace before each.
const maxRetraces = 64

// deadGraph is the part of the heap that only dead objects reach. The registered ones have the first numbers.
type deadGraph struct {
	objects    []Object
	registered int
	edges      [][]int32
	refs       []int32 // to each object, from objects of the graph
	held       []bool  // another object of the graph held it
}

func newDeadGraph(tr *tracer, dead []Object) *deadGraph {
	g := &deadGraph{objects: dead[:len(dead):len(dead)], registered: len(dead)}
	number := map[Object]int32{}
	for i, o := range dead {
		number[o] = int32(i)
	}
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
	for root := range g.registered {
		if g.refs[root] != 0 || g.held[root] {
			continue
		}
		stack = append(stack[:0], int32(root))
		for len(stack) > 0 {
			v := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
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
