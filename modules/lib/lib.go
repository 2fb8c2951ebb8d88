// Package lib holds the modules that are written in the language from top to bottom, one file each.
package lib

import (
	"embed"
	"io/fs"
	"strings"

	"terrarium/interp"
)

//go:embed *.py
var sources embed.FS

// Add puts the modules into a table of frozen ones, by name.
func Add(to map[string]interp.FrozenModule) {
	files, err := fs.Glob(sources, "*.py")
	if err != nil {
		panic(err) // the pattern is fixed
	}
	for _, file := range files {
		text, err := sources.ReadFile(file)
		if err != nil {
			panic(err) // it was just listed
		}
		to[strings.TrimSuffix(file, ".py")] = interp.FrozenModule{Source: string(text)}
	}
}
