package interp

// lookupEntry is one place of an interpreter's cache of attributes found along an MRO.
type lookupEntry struct {
	typ  *Type
	name *Str
	val  Value // Unset: the class has no such attribute
}

const lookupCacheSize = 512

// lookup is Type.lookup through the interpreter's cache, which flushCaches empties. Only what binds, and what is missing, is cached:
// a plain value of a class may change without notice.
func (t *Thread) lookup(c *Type, name *Str) (Value, bool) {
	if c.id == 0 {
		return c.lookup(name)
	}
	in := t.in
	if in.lookups == nil {
		in.lookups = new([lookupCacheSize]lookupEntry)
	}
	e := &in.lookups[(uint32(name.hashed())^c.id*0x9E3779B1)%lookupCacheSize]
	if e.typ == c && e.name == name {
		return e.val, !e.val.IsUnset()
	}
	v, ok := c.lookup(name)
	if !ok || isDescriptor(v) {
		c.markCached()
		*e = lookupEntry{c, name, v}
	}
	return v, ok
}
