package interp

import (
	"runtime"
	"runtime/metrics"
)

// What a program may take: one allocation is bounded by ProcessOptions.MemoryLimit, all of the heap by HeapLimit. The heap is
// looked at now and then, and before anything large is made.

const (
	defaultMemoryLimit = 1 << 30
	defaultHeapLimit   = 4 << 30
	largeAllocation    = 1 << 20
	bytesPerStep       = 1 << 12 // so many bytes are gone through in about the time of a step
	checksPerHeapCheck = 512     // checkpoints: some 10 ms
)

// alloc is asked before something of that many bytes is made. MemoryError if it may not be.
func (t *Thread) alloc(bytes int) error {
	if bytes < 0 || int64(bytes) > t.in.process.opt.MemoryLimit {
		return NewException(TypeMemoryError)
	}
	t.spend(bytes)
	if bytes >= largeAllocation {
		return t.in.process.checkHeap(int64(bytes))
	}
	return nil
}

// spend brings the next checkpoint closer by an operation on that many bytes, so that a loop of large ones can be interrupted.
func (t *Thread) spend(bytes int) { t.budget -= bytes / bytesPerStep }

// checkHeap raises MemoryError if the heap with more bytes would be over the limit.
func (p *Process) checkHeap(more int64) error {
	limit := p.opt.HeapLimit
	if heapBytes()+more <= limit {
		return nil
	}
	runtime.GC() // what was counted may be garbage
	if heapBytes()+more <= limit {
		return nil
	}
	return NewException(TypeMemoryError)
}

// heapBytes is the size of the objects on the heap, garbage not yet swept included.
func heapBytes() int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}

// keptFrames is how many frames a stack keeps for the next run.
const keptFrames = 32

// takeStack gives the thread a stack for a run from the host.
func (t *Thread) takeStack() {
	if t.top == nil {
		if f, ok := t.in.process.stacks.Get().(*Frame); ok {
			t.top, t.stack, f.own = f, f.own, nil
		}
	}
}

// leaveStack gives the stack back, with nothing in it, so that an idle interpreter has none.
func (t *Thread) leaveStack() {
	f := t.top
	if f == nil || f.prev != nil {
		return
	}
	clear(t.stack)
	f.own = t.stack
	t.top, t.stack, t.sp = nil, nil, 0
	n := 0
	for nf := f.next; nf != nil && nf.fn != nil; nf = nf.next {
		if n++; n == keptFrames {
			nf.next = nil
		}
		nf.fn, nf.rc, nf.gen, nf.throw, nf.ns, nf.spill, nf.own, nf.win = nil, nil, nil, nil, Unset, nil, nil, nil
	}
	// A frame begins within the 256 registers of the one before it, and has as many.
	clear(f.win[:min(len(f.win), (n+1)*slack)])
	t.in.process.stacks.Put(f)
}
