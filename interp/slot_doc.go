package interp

// slotDoc is what a special method shows about itself.
type slotDoc struct {
	params string // behind self, by position; "*": any
	doc    string
}

// slotDocs are by the name of the special method.
var slotDocs = map[string]slotDoc{
	"__abs__":            {"", "abs(self)"},
	"__add__":            {"value", "self + value"},
	"__and__":            {"value", "self & value"},
	"__bool__":           {"", "bool(self)"},
	"__buffer__":         {"flags", "A view of the bytes."},
	"__release_buffer__": {"buffer", "End a view of the bytes."},
	"__call__":           {"*", "self(*args, **kwargs)"},
	"__contains__":       {"key", "key in self"},
	"__del__":            {"", "Called before the object goes."},
	"__delattr__":        {"name", "delattr(self, name)"},
	"__delete__":         {"instance", "Delete the attribute of instance."},
	"__delitem__":        {"key", "del self[key]"},
	"__divmod__":         {"value", "divmod(self, value)"},
	"__eq__":             {"value", "self == value"},
	"__float__":          {"", "float(self)"},
	"__floordiv__":       {"value", "self // value"},
	"__ge__":             {"value", "self >= value"},
	"__get__":            {"instance, owner=None", "The attribute of an instance of owner."},
	"__getattribute__":   {"name", "getattr(self, name)"},
	"__getitem__":        {"key", "self[key]"},
	"__gt__":             {"value", "self > value"},
	"__hash__":           {"", "hash(self)"},
	"__iadd__":           {"value", "self += value"},
	"__iand__":           {"value", "self &= value"},
	"__ifloordiv__":      {"value", "self //= value"},
	"__ilshift__":        {"value", "self <<= value"},
	"__imatmul__":        {"value", "self @= value"},
	"__imod__":           {"value", "self %= value"},
	"__imul__":           {"value", "self *= value"},
	"__index__":          {"", "self as an index"},
	"__init__":           {"*", "Set up the new object; see the class."},
	"__int__":            {"", "int(self)"},
	"__invert__":         {"", "~self"},
	"__ior__":            {"value", "self |= value"},
	"__ipow__":           {"value", "self **= value"},
	"__irshift__":        {"value", "self >>= value"},
	"__isub__":           {"value", "self -= value"},
	"__iter__":           {"", "iter(self)"},
	"__itruediv__":       {"value", "self /= value"},
	"__ixor__":           {"value", "self ^= value"},
	"__le__":             {"value", "self <= value"},
	"__len__":            {"", "len(self)"},
	"__lshift__":         {"value", "self << value"},
	"__lt__":             {"value", "self < value"},
	"__matmul__":         {"value", "self @ value"},
	"__mod__":            {"value", "self % value"},
	"__mul__":            {"value", "self * value"},
	"__ne__":             {"value", "self != value"},
	"__neg__":            {"", "-self"},
	"__next__":           {"", "next(self)"},
	"__or__":             {"value", "self | value"},
	"__pos__":            {"", "+self"},
	"__pow__":            {"value, mod=None", "pow(self, value, mod)"},
	"__radd__":           {"value", "value + self"},
	"__rand__":           {"value", "value & self"},
	"__rdivmod__":        {"value", "divmod(value, self)"},
	"__repr__":           {"", "repr(self)"},
	"__rfloordiv__":      {"value", "value // self"},
	"__rlshift__":        {"value", "value << self"},
	"__rmatmul__":        {"value", "value @ self"},
	"__rmod__":           {"value", "value % self"},
	"__rmul__":           {"value", "value * self"},
	"__ror__":            {"value", "value | self"},
	"__rpow__":           {"value, mod=None", "pow(value, self, mod)"},
	"__rrshift__":        {"value", "value >> self"},
	"__rshift__":         {"value", "self >> value"},
	"__rsub__":           {"value", "value - self"},
	"__rtruediv__":       {"value", "value / self"},
	"__rxor__":           {"value", "value ^ self"},
	"__set__":            {"instance, value", "Set the attribute of instance."},
	"__setattr__":        {"name, value", "setattr(self, name, value)"},
	"__setitem__":        {"key, value", "self[key] = value"},
	"__str__":            {"", "str(self)"},
	"__sub__":            {"value", "self - value"},
	"__truediv__":        {"value", "self / value"},
	"__xor__":            {"value", "self ^ value"},
}

// signature is the method's __text_signature__.
func (d slotDoc) signature() string {
	switch d.params {
	case "":
		return "($self, /)"
	case "*":
		return "($self, /, *args, **kwargs)"
	}
	return "($self, " + d.params + ", /)"
}
