package interp

// What the modules of data formats need beside native_api.go.

// EnterWhile is Enter with the words of the RecursionError that say what is being done, such as " while encoding a JSON object".
func (t *Thread) EnterWhile(where string) error { return t.enter(where) }

// AsFloat gives the float of a float or an instance of a subclass.
func AsFloat(v Value) (float64, bool) {
	if v.IsFloat() {
		return v.AsFloat(), true
	}
	p := payload(v)
	return p.AsFloat(), p.IsFloat()
}
