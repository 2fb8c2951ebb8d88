package interp

import "fmt"

// importFromList imports those names of a from-import that are submodules of package m and not yet its attributes.
// all: the list is m.__all__.
func (t *Thread) importFromList(m, list Value, all bool) error {
	names, err := Collect(t, list)
	if err != nil {
		return err
	}
	for _, n := range names {
		s := strOf(n)
		if s == nil {
			where := "``from list''"
			if all {
				own, err := t.moduleOwnName(m)
				if err != nil {
					return err
				}
				where = own + ".__all__"
			}
			return TypeErrorf("Item in %s must be str, not %s", where, n.Type().name)
		}
		if s.s == "*" {
			if all {
				continue
			}
			sub, err := FindAttr(t, m, nameAll)
			if err == nil && !sub.IsUnset() {
				err = t.importFromList(m, sub, true)
			}
			if err != nil {
				return err
			}
			continue
		}
		have, err := FindAttr(t, m, t.in.internStr(s))
		if err != nil {
			return err
		}
		if !have.IsUnset() {
			continue
		}
		own, err := t.moduleOwnName(m)
		if err != nil {
			return err
		}
		full := own + "." + s.s
		if _, err = t.findAndLoad(full); err != nil && !t.isMissing(err, full) {
			return err
		}
	}
	return nil
}

// isMissing tells whether err says that the module of this very name does not exist.
func (t *Thread) isMissing(err error, full string) bool {
	if !isException(err, TypeModuleNotFoundError) {
		return false
	}
	if name, _ := AsStr(err.(*Exception).field(importErrorName)); name != full {
		return false
	}
	v, ok := t.in.sysModules().GetStr(NewStr(full))
	return !ok || !v.IsNone()
}

func (t *Thread) moduleOwnName(m Value) (string, error) {
	v, err := GetAttr(t, m, nameName)
	if err != nil {
		return "", err
	}
	return ToStr(t, v)
}

// importFrom is one name of `from module import name`.
func (t *Thread) importFrom(module Value, name *Str) (Value, error) {
	if m, ok := module.o.(*Module); ok {
		if e := m.dict.getStr(name); e != nil && !isSpecial(name.s) {
			return e.val, nil
		}
	}
	v, err := FindAttr(t, module, name)
	if err != nil || !v.IsUnset() {
		return v, err
	}
	own := ""
	if n, err := FindAttr(t, module, nameName); err != nil {
		return None, err
	} else if s := strOf(n); s != nil {
		own = s.s
		// A submodule that is being imported is no attribute of its package yet.
		if v, ok := t.in.sysModules().GetStr(NewStr(own + "." + name.s)); ok {
			return v, nil
		}
	}
	return None, t.cannotImport(module, own, name)
}

// cannotImport is the error of a from-import of a name that the module lacks.
func (t *Thread) cannotImport(module Value, own string, name *Str) error {
	shown := "'" + own + "'"
	if own == "" {
		shown = "'<unknown module name>'"
	}
	origin, partial := "", ""
	if m, ok := module.o.(*Module); ok {
		if f, ok := m.dict.GetStr(nameFile); ok {
			origin, _ = AsStr(f)
		}
		if spec, _ := m.dict.GetStr(nameSpec); origin != "" && t.specState(spec).initializing {
			partial = " (most likely due to a circular import)"
			shown = "partially initialized module " + shown
		}
	}
	location := origin
	if location == "" {
		location = "unknown location"
	}
	msg := fmt.Sprintf("cannot import name '%s' from %s%s (%s)", name.s, shown, partial, location)
	e := NewException(TypeImportError, String(msg))
	e.setFieldAt(importErrorMsg, String(msg))
	if own != "" {
		e.setFieldAt(importErrorName, String(own))
	}
	if origin != "" {
		e.setFieldAt(importErrorPath, String(origin))
	}
	e.setFieldAt(importErrorNameFrom, Obj(name))
	return e
}

// importStar is `from module import *`: the namespace gets the names in __all__ or, without it, those that do not begin
// with an underscore.
func (t *Thread) importStar(module, namespace Value) error {
	all, err := FindAttr(t, module, nameAll)
	if err != nil {
		return err
	}
	where, what, public := "__all__", "Item", false
	if all.IsUnset() {
		d, err := FindAttr(t, module, nameDict)
		if err != nil {
			return err
		}
		if d.IsUnset() {
			return Errorf(TypeImportError, "from-import-* object has no __dict__ and no __all__")
		}
		keys, err := Collect(t, d)
		if err != nil {
			return err
		}
		all, where, what, public = NewList(keys), "__dict__", "Key", true
	}
	for i := 0; ; i++ {
		n, err := GetItem(t, all, Int(int64(i)))
		if err != nil || dictOf(all) != nil {
			if err != nil && isException(err, TypeIndexError) {
				return nil
			}
			return t.starIndexError(all, err)
		}
		name := strOf(n)
		if name == nil {
			own, err := t.moduleOwnName(module)
			if err != nil {
				return err
			}
			return TypeErrorf("%s in %s.%s must be str, not %s", what, own, where, n.Type().name)
		}
		if public && len(name.s) > 0 && name.s[0] == '_' {
			continue
		}
		name = t.in.internStr(name)
		v, err := GetAttr(t, module, name)
		if err != nil {
			return err
		}
		if d, ok := namespace.o.(*Dict); ok {
			d.SetStr(name, v)
		} else if err := SetItem(t, namespace, Obj(name), v); err != nil {
			return err
		}
	}
}

// starIndexError words the error of an __all__ that is no sequence.
func (t *Thread) starIndexError(all Value, err error) error {
	switch {
	case all.Type().slots.GetItem == nil:
		return TypeErrorf("'%s' object does not support indexing", all.Type().name)
	case dictOf(all) != nil:
		return TypeErrorf("%s is not a sequence", all.Type().name)
	}
	return err
}
