package modules_test

import (
	"testing"

	"terrarium/modules"
)

// TestDefinitions: nothing shipped has a mistake in its definition.
func TestDefinitions(t *testing.T) {
	seen := map[string]bool{}
	for _, def := range modules.All() {
		if err := def.Check(); err != nil {
			t.Error(err)
		}
		if seen[def.Name] {
			t.Errorf("two modules are named %s", def.Name)
		}
		seen[def.Name] = true
	}
}
