package moduletest_test

import (
	"context"
	"fmt"

	"terrarium/interp"
	"terrarium/modules/moduletest"
)

// A module with a setting that is kept in the wrong place: one for all interpreters of the process.
func ExampleInspect() {
	type setting struct{ limit int64 }
	var def *interp.ModuleDef
	def = &interp.ModuleDef{
		Name:            "spam",
		Interpreters:    interp.PerInterpreterGIL,
		NewProcessState: func() any { return &setting{limit: 10} },
		Functions: []interp.FuncDef{{Name: "raise_limit", Sig: "()", Fn: func(t *interp.Thread, _ interp.Value, _ []interp.Value) (v interp.Value, err error) {
			err = interp.WithProcessState(t, def, func(s *setting) error {
				s.limit++
				v = interp.Int(s.limit)
				return nil
			})
			return v, err
		}}},
	}
	opt := moduletest.Options{Process: interp.ProcessOptions{Modules: []*interp.ModuleDef{def}}, NoSource: true}
	report, err := moduletest.Inspect(context.Background(), "spam", opt)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(report)
	// Output:
	// FAIL  spam                  1 finding
	//
	// ✖ spam · bleeding
	//   The same calls on fresh module objects give different results.
	//
	//     first       raise_limit() → 11
	//     fresh       raise_limit() → 17
	//     compared    the first module object and the second one of the interpreter
	//     why         Something outside the module object remembers what was done to
	//                 the first one. What a program sets in its copy of a module must
	//                 not change another's; keep it in the state that NewState makes.
	//     howto       Isolating Extension Modules: Managing Per-Module State
	//
	//   not looked at package variables, which a Go test with moduletest.Run looks for
	//                 in the source
}
