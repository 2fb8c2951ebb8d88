package pickle

import "slices"

// What modules and names were called in Python 2, for which protocols below 3 are written. Only modules that there are
// here are listed.

type globalName struct{ module, name string }

var (
	oldModules = map[string]string{
		"builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "configparser": "ConfigParser", "reprlib": "repr",
		"_thread": "thread", "collections.abc": "_abcoll", "_functools": "functools", "_pickle": "pickle", "subprocess": "commands",
		"urllib.parse": "urlparse", "html.entities": "htmlentitydefs", "html.parser": "HTMLParser",
	}
	newModules = map[string]string{
		"__builtin__": "builtins", "copy_reg": "copyreg", "Queue": "queue", "ConfigParser": "configparser", "repr": "reprlib",
		"thread": "_thread", "_abcoll": "collections.abc", "cPickle": "pickle", "StringIO": "io", "cStringIO": "io",
		"UserDict": "collections", "UserList": "collections", "UserString": "collections", "commands": "subprocess",
		"urlparse": "urllib.parse", "htmlentitydefs": "html.entities", "HTMLParser": "html.parser",
	}
	oldNames = map[globalName]globalName{
		{"builtins", "range"}:               {"__builtin__", "xrange"},
		{"functools", "reduce"}:             {"__builtin__", "reduce"},
		{"_functools", "reduce"}:            {"__builtin__", "reduce"},
		{"sys", "intern"}:                   {"__builtin__", "intern"},
		{"builtins", "chr"}:                 {"__builtin__", "unichr"},
		{"builtins", "str"}:                 {"__builtin__", "unicode"},
		{"builtins", "int"}:                 {"__builtin__", "long"},
		{"builtins", "zip"}:                 {"itertools", "izip"},
		{"builtins", "map"}:                 {"itertools", "imap"},
		{"builtins", "filter"}:              {"itertools", "ifilter"},
		{"itertools", "filterfalse"}:        {"itertools", "ifilterfalse"},
		{"itertools", "zip_longest"}:        {"itertools", "izip_longest"},
		{"collections", "UserDict"}:         {"UserDict", "IterableUserDict"},
		{"collections", "UserList"}:         {"UserList", "UserList"},
		{"collections", "UserString"}:       {"UserString", "UserString"},
		{"builtins", "ModuleNotFoundError"}: {"exceptions", "ImportError"},
	}
	newNames = map[globalName]globalName{
		{"__builtin__", "xrange"}:        {"builtins", "range"},
		{"__builtin__", "reduce"}:        {"functools", "reduce"},
		{"__builtin__", "intern"}:        {"sys", "intern"},
		{"__builtin__", "unichr"}:        {"builtins", "chr"},
		{"__builtin__", "unicode"}:       {"builtins", "str"},
		{"__builtin__", "basestring"}:    {"builtins", "str"},
		{"__builtin__", "long"}:          {"builtins", "int"},
		{"itertools", "izip"}:            {"builtins", "zip"},
		{"itertools", "imap"}:            {"builtins", "map"},
		{"itertools", "ifilter"}:         {"builtins", "filter"},
		{"itertools", "ifilterfalse"}:    {"itertools", "filterfalse"},
		{"itertools", "izip_longest"}:    {"itertools", "zip_longest"},
		{"UserDict", "IterableUserDict"}: {"collections", "UserDict"},
		{"exceptions", "StandardError"}:  {"builtins", "Exception"},
	}
	oldExceptions = []string{ // of the module exceptions
		"ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BufferError", "BytesWarning", "DeprecationWarning",
		"EOFError", "EnvironmentError", "Exception", "FloatingPointError", "FutureWarning", "GeneratorExit", "IOError", "ImportError",
		"ImportWarning", "IndentationError", "IndexError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "NameError",
		"NotImplementedError", "OSError", "OverflowError", "PendingDeprecationWarning", "ReferenceError", "RuntimeError", "RuntimeWarning",
		"StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TypeError", "UnboundLocalError",
		"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning",
		"ValueError", "Warning", "ZeroDivisionError",
	}
	osErrors = []string{ // of which there was only OSError
		"BrokenPipeError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError",
		"ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError", "IsADirectoryError",
		"NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError",
	}
)

// toOld gives a name's spelling in Python 2.
func toOld(g globalName) globalName {
	if o, ok := oldNames[g]; ok {
		return o
	}
	if g.module == "builtins" {
		switch {
		case slices.Contains(oldExceptions, g.name):
			return globalName{"exceptions", g.name}
		case slices.Contains(osErrors, g.name):
			return globalName{"exceptions", "OSError"}
		}
	}
	if m, ok := oldModules[g.module]; ok {
		g.module = m
	}
	return g
}

// toNew gives today's spelling.
func toNew(g globalName) globalName {
	if n, ok := newNames[g]; ok {
		return n
	}
	if g.module == "exceptions" && slices.Contains(oldExceptions, g.name) {
		return globalName{"builtins", g.name}
	}
	if m, ok := newModules[g.module]; ok {
		g.module = m
	}
	return g
}
