// Package lib holds the modules that are written in the language from top to bottom: one file each, packages a folder.
package lib

import (
	"embed"
	"io/fs"
	"path"
	"strings"

	"terrarium/interp"
)

//go:embed *.py */*.py
var sources embed.FS

// Add puts the modules into a table of frozen ones, by name.
func Add(to map[string]interp.FrozenModule) {
	for _, pattern := range []string{"*.py", "*/*.py"} {
		files, err := fs.Glob(sources, pattern)
		if err != nil {
			panic(err) // the pattern is fixed
		}
		for _, file := range files {
			name, isPackage := strings.TrimSuffix(file, ".py"), path.Base(file) == "__init__.py"
			if isPackage {
				name = path.Dir(file)
			}
			to[strings.ReplaceAll(name, "/", ".")] = interp.FrozenModule{Read: func() string { return read(file) }, IsPackage: isPackage}
		}
	}
}

func read(file string) string {
	text, err := sources.ReadFile(file)
	if err != nil {
		panic(err) // it was listed
	}
	return string(text)
}
