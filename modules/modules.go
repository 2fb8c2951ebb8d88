// Package modules lists what is shipped for import: native modules and modules written in the language.
// Modules do not import one another, and nothing here changes once the program runs.
package modules

import (
	"terrarium/interp"
	"terrarium/modules/abc"
	"terrarium/modules/array"
	"terrarium/modules/binascii"
	"terrarium/modules/bisect"
	"terrarium/modules/cmath"
	"terrarium/modules/collections"
	"terrarium/modules/csv"
	"terrarium/modules/datetime"
	"terrarium/modules/decimal"
	"terrarium/modules/functools"
	"terrarium/modules/hashlib"
	"terrarium/modules/heapq"
	"terrarium/modules/itertools"
	"terrarium/modules/json"
	"terrarium/modules/lab"
	"terrarium/modules/lib"
	"terrarium/modules/math"
	"terrarium/modules/operator"
	"terrarium/modules/pickle"
	"terrarium/modules/random"
	"terrarium/modules/re"
	str "terrarium/modules/string"
	structs "terrarium/modules/struct"
	"terrarium/modules/time"
	"terrarium/modules/zlib"
)

// All gives the definitions of the native modules: those of Standard and of the laboratory.
func All() []*interp.ModuleDef { return append(Standard(), lab.All()...) }

// Standard gives the definitions of the modules that do what CPython's of the same names do. `sys`, `builtins`,
// `importlib` and `gc` are not among them: every interpreter has those.
func Standard() []*interp.ModuleDef {
	return []*interp.ModuleDef{
		zlib.Def,
		array.Def,
		abc.Def,
		binascii.Def,
		bisect.Def,
		cmath.Def,
		collections.Def,
		csv.Def,
		datetime.Def,
		decimal.Def,
		functools.Def,
		hashlib.Def,
		heapq.Def,
		itertools.Def,
		json.Def,
		math.Def,
		operator.Def,
		pickle.Def,
		random.Def,
		re.Def,
		str.Def,
		structs.Def,
		time.Def,
		time.StrptimeDef,
	}
}

// Kinds names the modules of the laboratory that are alike but for the way in which they are made.
func Kinds() []string {
	var names []string
	for _, def := range lab.Kinds() {
		names = append(names, def.Name)
	}
	return names
}

// Frozen gives the modules written in the language, by name.
func Frozen() map[string]interp.FrozenModule {
	frozen := map[string]interp.FrozenModule{
		"_collections_abc": {Source: collections.ABCSource},
		"abc":              {Source: abc.Source},
		"collections":      {Source: collections.Source, IsPackage: true},
		"collections.abc":  {Source: collections.ABCModule},
		"decimal":          {Source: decimal.Source},
		"csv":              {Source: csv.Source},
		"functools":        {Source: functools.Source},
		"hashlib":          {Source: hashlib.Source},
		"heapq":            {Source: heapq.Source},
		"json":             {Source: json.Source, IsPackage: true},
		"json.decoder":     {Source: json.DecoderSource},
		"json.encoder":     {Source: json.EncoderSource},
		"json.scanner":     {Source: json.ScannerSource},
		"pickle":           {Source: pickle.Source},
		"random":           {Source: random.Source},
		"re":               {Source: re.Source, IsPackage: true},
		"re._constants":    {Source: re.ConstantsSource},
		"string":           {Source: str.Source},
		"struct":           {Source: structs.Source},
	}
	lib.Add(frozen)
	return frozen
}
