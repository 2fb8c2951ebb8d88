package moduletest_test

import (
	"flag"
	"maps"
	"slices"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
	"terrarium/modules/lab"
	"terrarium/modules/moduletest"
)

// shipped are the modules that the program comes with.
func shipped() interp.ProcessOptions {
	return interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen()}
}

// calls is for Options.Calls: fewer when the tests are to be short, as under the race detector.
func calls() int {
	if testing.Short() {
		return 8
	}
	return 0
}

// TestNative: every native module keeps to itself, but for those of the laboratory.
func TestNative(t *testing.T) {
	for _, def := range modules.All() {
		if slices.Contains(lab.All(), def) {
			continue
		}
		t.Run(def.Name, func(t *testing.T) {
			moduletest.Run(t, def, moduletest.Options{Process: shipped(), Calls: calls(), NoSource: testing.Short()})
		})
	}
}

var allFrozen = flag.Bool("frozen", false, "check every module written in the language, which takes a minute")

// TestFrozen: so does every module written in the language; those with most state are checked each time.
func TestFrozen(t *testing.T) {
	names := slices.Sorted(maps.Keys(modules.Frozen()))
	if !*allFrozen {
		names = []string{"collections", "csv", "enum", "random", "re"}
	}
	// Whether a finaliser still has something to call depends on what else held its object, and for how long.
	shared := map[string][]string{"weakref": {"finalize.__call__", "finalize.detach", "finalize.peek"}}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			report, err := moduletest.Inspect(t.Context(), name, moduletest.Options{Process: shipped(), Shared: shared[name], Calls: 8})
			if err != nil {
				t.Fatal(err)
			}
			if !report.OK() {
				t.Errorf("\n%s", report)
			}
		})
	}
}

// TestLaboratory: each module of the laboratory has the one mistake that it was made for, or none.
func TestLaboratory(t *testing.T) {
	none := moduletest.Check("")
	wrong := map[string]moduletest.Check{
		"_testscopes":                            none,
		"_testsinglephase":                       moduletest.SinglePhase,
		"_testsinglephase_with_reinit":           moduletest.SinglePhase,
		"_testmultiphase_static":                 none,
		"_testmultiphase":                        none,
		"_testled":                               none,
		"_testled_owned":                         moduletest.GlobalResource,
		"_testonce":                              none,
		"_testonce_reset":                        none,
		"_testliar":                              moduletest.OwnGIL,
		"_testmultiphase_meth_state_access":      none,
		"_testtypeself":                          moduletest.DefiningClass,
		"_testcallback":                          none,
		"_testcallback_dangling":                 moduletest.Callback,
		"_testlimit":                             none,
		"_testlimit_shared":                      moduletest.Bleeding,
		"_test_non_isolated":                     none,
		"_test_shared_gil_only":                  none,
		"_testmultiphase_nonmodule":              none, // CPython allows it
		"_testmultiphase_nonmodule_with_methods": none,
		"_testpanic":                             moduletest.Arguments,
		"xxlimited":                              none,
	}
	// What reaches beyond the module object on purpose.
	shared := map[string][]string{
		"_testscopes": {"process", "interpreter", "thread", "task"},
		"_testled":    {"acquire", "release", "switch", "is_on", "log"},
	}
	for _, def := range lab.All() {
		t.Run(def.Name, func(t *testing.T) {
			want, ok := wrong[def.Name]
			if !ok {
				want = moduletest.Loading // those whose definition or slots fail
			}
			opt := moduletest.Options{Process: shipped(), Shared: shared[def.Name], NoSource: testing.Short()}
			report, err := moduletest.Inspect(t.Context(), def.Name, opt)
			if err != nil {
				t.Fatal(err)
			}
			var found []moduletest.Check
			for _, f := range report.Findings {
				found = append(found, f.Check)
			}
			if want == none && len(found) > 0 || want != none && !slices.Equal(found, []moduletest.Check{want}) {
				t.Errorf("found %q, want %q\n%s", found, want, report)
			}
		})
	}
}
