package interp

// notice is copyright, credits or license of builtins: shown, it says what there is to read; called, it prints that.
type notice struct{ name, text string }

func (*notice) Type() *Type { return TypeNotice }

// TypeNotice is the class of copyright, credits and license; TypeHelper that of help.
var (
	TypeNotice = &Type{name: "_Printer"}
	TypeHelper = &Type{name: "_Helper"}
)

// notices are the three names in builtins.
func notices() []*notice {
	return []*notice{
		{"copyright", "Copyright (c) the authors of Terrarium."},
		{"credits", "Terrarium runs a strict subset of Python, the language of Guido van Rossum and the Python community."},
		{"license", `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`},
	}
}

func noticeRow() typeRow {
	return typeRow{TypeNotice, func() typeSpec {
		call := &FuncDef{Name: "_Printer.__call__", Sig: "()"}
		return typeSpec{
			Module: "_sitebuiltins",
			Doc:    "A text that is printed when it is called.",
			Flags:  typeNoSubclass | typeNoInstance,
			Slots: Slots{
				Repr: func(_ *Thread, v Value) (Value, error) {
					n := v.o.(*notice)
					if n.name == "license" {
						return String("Type license() to see the full license text"), nil
					}
					return String(n.text), nil
				},
				Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
					if _, err := bindArgs(t, call, args, kw); err != nil {
						return None, err
					}
					return t.print(String(v.o.(*notice).text))
				},
			},
		}
	}}
}

// print is print(v).
func (t *Thread) print(v Value) (Value, error) {
	f, err := t.Builtin("print")
	if err != nil {
		return None, err
	}
	return Call(t, f, v)
}

// helper is help of builtins.
type helper struct{}

func (*helper) Type() *Type { return TypeHelper }

var theHelper = &helper{}

func helperRow() typeRow {
	return typeRow{TypeHelper, func() typeSpec {
		return typeSpec{
			Module: "_sitebuiltins",
			Doc:    "Shows what an object is: its signature, its documentation, its members.",
			Flags:  typeNoSubclass,
			Slots: Slots{
				Repr: func(*Thread, Value) (Value, error) {
					return String("Type help() for interactive help, or help(object) for help about object."), nil
				},
				Call: func(t *Thread, _ Value, args []Value, kw []*Str) (Value, error) {
					// The text is made in the language.
					m, err := t.Import("pydoc")
					if err != nil {
						return None, err
					}
					f, err := GetAttr(t, m, t.Intern("help"))
					if err != nil {
						return None, err
					}
					return CallKw(t, f, args, kw)
				},
			},
		}
	}}
}
