package moduletest

import (
	"fmt"
	"slices"
	"strings"

	"terrarium/interp"
)

// reach is what can be come by from some objects: each with the way by which it was found first, a shortest one.
type reach struct {
	process *interp.Process
	ways    map[interp.Object]way
	order   []interp.Object
	avoid   func(interp.Object) bool // objects that are not entered
}

type way struct {
	from  interp.Object
	label string
}

func newReach(p *interp.Process, avoid func(interp.Object) bool) *reach {
	return &reach{process: p, ways: map[interp.Object]way{}, avoid: avoid}
}

// add walks over everything that is reachable from an object.
func (r *reach) add(root interp.Object, label string) {
	todo := []interp.Object{}
	visit := func(from interp.Object, label string, v interp.Value) {
		o := v.Object()
		if o == nil || !follow(o) || r.avoid != nil && r.avoid(o) {
			return
		}
		if _, ok := r.ways[o]; ok {
			return
		}
		r.ways[o] = way{from, label}
		r.order = append(r.order, o)
		todo = append(todo, o)
	}
	visit(nil, label, interp.Obj(root))
	for len(todo) > 0 {
		o := todo[0]
		todo = todo[1:]
		r.edges(o, func(label string, v interp.Value) { visit(o, label, v) })
	}
}

// follow tells whether an object can change, or can hold what does.
func follow(o interp.Object) bool {
	switch o.(type) {
	case *interp.Tuple, *interp.Set:
		return true
	}
	return interp.Mutable(o)
}

// edges calls visit with what an object refers to, and how that is written.
func (r *reach) edges(o interp.Object, visit func(label string, v interp.Value)) {
	switch o := o.(type) {
	case *interp.Module:
		visit("", interp.Obj(o.Dict()))
		if s := o.State(); s != nil {
			interp.WalkState(s, func(v interp.Value, path string) { visit(" (state: "+path+")", v) })
		}
	case *interp.Dict:
		for key, val := range o.All {
			label := "[…]"
			if s, ok := interp.AsStr(key); ok {
				label = "." + s
			}
			visit(label, val)
			visit(" (a key)", key)
		}
	case *interp.List:
		for i := range o.Len() {
			visit(fmt.Sprintf("[%d]", i), o.At(i))
		}
	case *interp.Type:
		for key, val := range o.Attributes() {
			name, _ := interp.AsStr(key)
			visit("."+name, val)
		}
		r.process.Referents(o, func(v interp.Value) { visit(" (of the class)", v) })
	default:
		label := " (held by a " + o.Type().Name() + ")"
		r.process.Referents(o, func(v interp.Value) { visit(label, v) })
	}
}

// path is how an object was come by: "spam.table.x".
func (r *reach) path(o interp.Object) string {
	var parts []string
	for o != nil {
		w := r.ways[o]
		parts = append(parts, w.label)
		o = w.from
	}
	slices.Reverse(parts)
	return strings.Join(parts, "")
}

// common lists what another walk came by too and can change: the first of each cluster.
func (r *reach) common(other *reach) []interp.Object {
	var found []interp.Object
	under := map[interp.Object]bool{}
	for _, o := range r.order {
		if under[r.ways[o].from] {
			under[o] = true
			continue
		}
		if _, ok := other.ways[o]; ok && interp.Mutable(o) {
			under[o] = true
			found = append(found, o)
		}
	}
	return found
}
