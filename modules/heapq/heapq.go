// Package heapq holds the module heapq, written in the language, and the native _heapq: heaps in lists.
package heapq

import (
	_ "embed"

	"terrarium/interp"
)

// Source is the module heapq.
//
//go:embed heapq.py
var Source string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _heapq. It has no state.
var Def = &interp.ModuleDef{
	Name: "_heapq",
	Doc:  "Heap queue algorithm (a.k.a. priority queue).",
	Functions: []interp.FuncDef{
		{Name: "heappush", Sig: "(heap, item, /)", Fn: heapPush, Doc: "Push item onto heap, maintaining the heap invariant."},
		{Name: "heappop", Sig: "(heap, /)", Fn: heapPop, Doc: "Pop the smallest item off the heap, maintaining the heap invariant."},
		{Name: "heapify", Sig: "(heap, /)", Fn: heapify, Doc: "Transform list into a heap, in-place, in O(len(heap)) time."},
		{Name: "heapreplace", Sig: "(heap, item, /)", Fn: heapReplace, Doc: "Pop and return the current smallest value, and add the new item."},
		{Name: "heappushpop", Sig: "(heap, item, /)", Fn: heapPushPop, Doc: "Push item on the heap, then pop and return the smallest item from the heap."},
	},
	Interpreters: interp.PerInterpreterGIL,
}

func heapArg(name, which string, v Value) (*interp.List, error) {
	if l := interp.AsList(v); l != nil {
		return l, nil
	}
	return nil, interp.TypeErrorf("%s() argument%s must be list, not %s", name, which, v.Type().Name())
}

// less compares items i and j; RuntimeError if that changes the length.
func less(t *interp.Thread, l *interp.List, a, b Value) (bool, error) {
	n := l.Len()
	lt, err := interp.Less(t, a, b)
	if err == nil && l.Len() != n {
		err = interp.Errorf(interp.TypeRuntimeError, "list changed size during iteration")
	}
	return lt, err
}

// siftDown moves the item at pos towards start until its parent is not larger.
func siftDown(t *interp.Thread, l *interp.List, start, pos int) error {
	item := l.At(pos)
	for pos > start {
		parent := (pos - 1) >> 1
		lt, err := less(t, l, item, l.At(parent))
		if err != nil {
			return err
		}
		if !lt {
			return nil
		}
		l.SetAt(pos, l.At(parent))
		l.SetAt(parent, item)
		pos = parent
	}
	return nil
}

// siftUp moves smaller children up along a path from pos to a leaf, then the item that was at pos into its place.
func siftUp(t *interp.Thread, l *interp.List, pos int) error {
	start, end := pos, l.Len()
	for pos < end>>1 {
		child := 2*pos + 1
		if child+1 < end {
			lt, err := less(t, l, l.At(child), l.At(child+1))
			if err != nil {
				return err
			}
			if !lt {
				child++
			}
		}
		a, b := l.At(pos), l.At(child)
		l.SetAt(pos, b)
		l.SetAt(child, a)
		pos = child
	}
	return siftDown(t, l, start, pos)
}

func heapPush(t *interp.Thread, _ Value, args []Value) (Value, error) {
	l, err := heapArg("heappush", " 1", args[0])
	if err != nil {
		return interp.None, err
	}
	if err := l.Append(t, args[1]); err != nil {
		return interp.None, err
	}
	return interp.None, siftDown(t, l, 0, l.Len()-1)
}

const errEmpty = "index out of range"

func heapPop(t *interp.Thread, _ Value, args []Value) (Value, error) {
	l, err := heapArg("heappop", "", args[0])
	if err != nil {
		return interp.None, err
	}
	if l.Len() == 0 {
		return interp.None, interp.Errorf(interp.TypeIndexError, errEmpty)
	}
	last := l.Pop()
	if l.Len() == 0 {
		return last, nil
	}
	first := l.At(0)
	l.SetAt(0, last)
	return first, siftUp(t, l, 0)
}

func heapify(t *interp.Thread, _ Value, args []Value) (Value, error) {
	l, err := heapArg("heapify", "", args[0])
	if err != nil {
		return interp.None, err
	}
	for i := l.Len()/2 - 1; i >= 0; i-- {
		if err := siftUp(t, l, i); err != nil {
			return interp.None, err
		}
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
	return interp.None, nil
}

func heapReplace(t *interp.Thread, _ Value, args []Value) (Value, error) {
	l, err := heapArg("heapreplace", " 1", args[0])
	if err != nil {
		return interp.None, err
	}
	if l.Len() == 0 {
		return interp.None, interp.Errorf(interp.TypeIndexError, errEmpty)
	}
	first := l.At(0)
	l.SetAt(0, args[1])
	return first, siftUp(t, l, 0)
}

func heapPushPop(t *interp.Thread, _ Value, args []Value) (Value, error) {
	l, err := heapArg("heappushpop", " 1", args[0])
	if err != nil {
		return interp.None, err
	}
	item := args[1]
	if l.Len() == 0 {
		return item, nil
	}
	first := l.At(0)
	lt, err := less(t, l, first, item)
	if err != nil || !lt {
		return item, err
	}
	l.SetAt(0, item)
	return first, siftUp(t, l, 0)
}
