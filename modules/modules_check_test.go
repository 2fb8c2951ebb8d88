package modules_test

import (
	"slices"
	"testing"

	"terrarium/modules"
	"terrarium/modules/lab"
)

// TestDefinitions: nothing shipped has a mistake in its definition that is not there for a lesson.
func TestDefinitions(t *testing.T) {
	seen := map[string]bool{}
	for _, def := range modules.All() {
		if err := def.Check(); err != nil && !slices.Contains(lab.Broken, def) {
			t.Error(err)
		}
		if seen[def.Name] {
			t.Errorf("two modules are named %s", def.Name)
		}
		seen[def.Name] = true
	}
}
