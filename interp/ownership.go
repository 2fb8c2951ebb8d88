package interp

import (
	"fmt"
	"reflect"
)

// Traverser is what state must be that holds values in a function, a channel or behind an unsafe.Pointer, which cannot be
// looked into: Traverse calls visit with each of them.
type Traverser interface {
	Traverse(visit func(Value))
}

var traverserType = reflect.TypeFor[Traverser]()

// isShareable tells whether an object may be reached from several interpreters, and prepares it for that: nothing about
// it changes any more.
func isShareable(v Value) bool {
	switch o := v.o.(type) {
	case nil, *intTag, *floatTag, *boolTag, *noneTag, *unsetTag, *BytesObject, *BigIntObject, *Complex, *singleton:
		return true
	case *Str:
		o.hashed()
		o.length()
		return true
	case *Tuple:
		for _, x := range o.items {
			if !isShareable(x) {
				return false
			}
		}
		return true
	case *Instance: // of a class such as sys.version_info
		if o.shape.typ.owner != nil || o.shape.typ.flags&typeImmutable == 0 {
			return false
		}
		for _, x := range o.slots {
			if !isShareable(x) {
				return false
			}
		}
		return true
	case *Type:
		return o.owner == nil
	case *Builtin:
		return o.self.IsUnset()
	}
	return false
}

// walkOwned calls visit with every object in a Go value that belongs to one interpreter, and where it is. It looks at the
// Go value only, not into the objects: another interpreter may be changing them.
func walkOwned(state any, visit func(v Value, path string)) {
	w := &ownedWalk{visit: visit, seen: map[uintptr]bool{}}
	v := reflect.ValueOf(state)
	if v.Kind() == reflect.Pointer && !v.IsNil() {
		if tr, ok := state.(Traverser); ok {
			w.traverse(tr, "")
		}
		w.value(v.Elem(), "")
	} else if v.IsValid() {
		w.value(v, "")
	}
}

type ownedWalk struct {
	visit func(Value, string)
	seen  map[uintptr]bool
}

func (w *ownedWalk) traverse(tr Traverser, path string) {
	tr.Traverse(func(v Value) { w.found(v, path) })
}

func (w *ownedWalk) found(v Value, path string) {
	if v.o != nil && !isShareable(v) {
		w.visit(v, path)
	}
}

func (w *ownedWalk) value(v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16,
		reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128, reflect.String:
		return
	}
	// What was reached through an unexported field can only be looked at by its address.
	if k := v.Kind(); !v.CanAddr() && (k == reflect.Struct || k == reflect.Array) {
		c := reflect.New(v.Type()).Elem()
		c.Set(v)
		v = c
	}
	if !v.CanInterface() && v.CanAddr() {
		v = reflect.NewAt(v.Type(), v.Addr().UnsafePointer()).Elem()
	}
	if v.Type() == valueType {
		w.found(v.Interface().(Value), path)
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		w.pointer(v, path)
	case reflect.Struct:
		if opaque(v.Type()) {
			return
		}
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if path != "" {
				name = path + "." + name
			}
			w.value(v.Field(i), name)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			w.value(v.Index(i), fmt.Sprintf("%s[%d]", path, i))
		}
	case reflect.Map:
		for it := v.MapRange(); it.Next(); {
			key := fmt.Sprintf("%s[%v]", path, it.Key())
			if it.Key().Kind() == reflect.String {
				key = fmt.Sprintf("%s[%q]", path, it.Key())
			}
			w.value(it.Key(), key)
			w.value(it.Value(), key)
		}
	}
}

func (w *ownedWalk) pointer(v reflect.Value, path string) {
	if v.IsNil() || !v.CanInterface() {
		return
	}
	x := v.Interface()
	if o, ok := x.(Object); ok {
		if p := reflect.ValueOf(o); p.Kind() != reflect.Pointer || !p.IsNil() {
			w.found(Obj(o), path)
		}
		return
	}
	if p := reflect.ValueOf(x); p.Kind() == reflect.Pointer {
		if p.IsNil() || opaque(p.Type().Elem()) || w.seen[p.Pointer()] {
			return
		}
		w.seen[p.Pointer()] = true
	}
	if tr, ok := x.(Traverser); ok {
		w.traverse(tr, path)
	}
	w.value(v.Elem(), path)
}

// blindSpot finds a field of a Go type that could hide objects from walkOwned; "" if there is none.
func blindSpot(t reflect.Type, path string, seen map[reflect.Type]bool) string {
	if seen[t] || t == valueType || t.Implements(objectType) || t.Implements(traverserType) || reflect.PointerTo(t).Implements(traverserType) {
		return ""
	}
	seen[t] = true
	switch t.Kind() {
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		return path
	case reflect.Pointer, reflect.Slice, reflect.Array:
		if t.Kind() == reflect.Pointer && opaque(t.Elem()) {
			return ""
		}
		return blindSpot(t.Elem(), path, seen)
	case reflect.Map:
		return firstOf(blindSpot(t.Key(), path, seen), blindSpot(t.Elem(), path, seen))
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			if t.PkgPath() == "sync" || f.Type.PkgPath() == "sync" || f.Type.PkgPath() == "time" {
				continue
			}
			if found := blindSpot(f.Type, f.Name, seen); found != "" {
				return found
			}
		}
	}
	return ""
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
