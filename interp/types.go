package interp

import "sync"

// The built-in classes. They are filled in once, by buildCore, and not changed afterwards: every interpreter
// of every process shares them.
var (
	TypeObject     = &Type{name: "object"}
	TypeType       = &Type{name: "type"}
	TypeNone       = &Type{name: "NoneType"}
	TypeBool       = &Type{name: "bool"}
	TypeInt        = &Type{name: "int"}
	TypeFloat      = &Type{name: "float"}
	TypeComplex    = &Type{name: "complex"}
	TypeStr        = &Type{name: "str"}
	TypeBytes      = &Type{name: "bytes"}
	TypeByteArray  = &Type{name: "bytearray"}
	TypeMemoryView = &Type{name: "memoryview"}
	TypeList       = &Type{name: "list"}
	TypeTuple      = &Type{name: "tuple"}
	TypeDict       = &Type{name: "dict"}
	TypeSet        = &Type{name: "set"}
	TypeFrozenSet  = &Type{name: "frozenset"}
	TypeRange      = &Type{name: "range"}
	TypeSlice      = &Type{name: "slice"}

	TypeEllipsis       = &Type{name: "ellipsis"}
	TypeNotImplemented = &Type{name: "NotImplementedType"}

	TypeFunction              = &Type{name: "function"}
	TypeMethod                = &Type{name: "method"}
	TypeBuiltin               = &Type{name: "builtin_function_or_method"}
	TypeMethodDescriptor      = &Type{name: "method_descriptor"}
	TypeClassMethodDescriptor = &Type{name: "classmethod_descriptor"}
	TypeSlotWrapper           = &Type{name: "wrapper_descriptor"}
	TypeMethodWrapper         = &Type{name: "method-wrapper"}
	TypeGetSetDescriptor      = &Type{name: "getset_descriptor"}
	TypeMemberDescriptor      = &Type{name: "member_descriptor"}
	TypeMappingProxy          = &Type{name: "mappingproxy"}
	TypeProperty              = &Type{name: "property"}
	TypeClassMethod           = &Type{name: "classmethod"}
	TypeStaticMethod          = &Type{name: "staticmethod"}
	TypeSuper                 = &Type{name: "super"}
	TypeCell                  = &Type{name: "cell"}
	TypeCode                  = &Type{name: "code"}
	TypeFrame                 = &Type{name: "frame"}
	TypeTraceback             = &Type{name: "traceback"}
	TypeModule                = &Type{name: "module"}
	TypeGenerator             = &Type{name: "generator"}
	TypeGenericAlias          = &Type{name: "GenericAlias"}
	TypeUnion                 = &Type{name: "UnionType"}
	TypeNamespace             = &Type{name: "SimpleNamespace"}

	TypeSeqIter         = &Type{name: "iterator"}
	TypeCallIter        = &Type{name: "callable_iterator"}
	TypeListIter        = &Type{name: "list_iterator"}
	TypeListRevIter     = &Type{name: "list_reverseiterator"}
	TypeTupleIter       = &Type{name: "tuple_iterator"}
	TypeStrIter         = &Type{name: "str_iterator"}
	TypeStrASCIIIter    = &Type{name: "str_ascii_iterator"}
	TypeBytesIter       = &Type{name: "bytes_iterator"}
	TypeByteArrayIter   = &Type{name: "bytearray_iterator"}
	TypeMemoryIter      = &Type{name: "memory_iterator"}
	TypeRangeIter       = &Type{name: "range_iterator"}
	TypeLongRangeIter   = &Type{name: "longrange_iterator"}
	TypeSetIter         = &Type{name: "set_iterator"}
	TypeDictKeyIter     = &Type{name: "dict_keyiterator"}
	TypeDictValueIter   = &Type{name: "dict_valueiterator"}
	TypeDictItemIter    = &Type{name: "dict_itemiterator"}
	TypeDictRevKeyIter  = &Type{name: "dict_reversekeyiterator"}
	TypeDictRevValIter  = &Type{name: "dict_reversevalueiterator"}
	TypeDictRevItemIter = &Type{name: "dict_reverseitemiterator"}
	TypeDictKeys        = &Type{name: "dict_keys"}
	TypeDictValues      = &Type{name: "dict_values"}
	TypeDictItems       = &Type{name: "dict_items"}
	TypeODictKeys       = &Type{name: "odict_keys"}
	TypeODictValues     = &Type{name: "odict_values"}
	TypeODictItems      = &Type{name: "odict_items"}
	TypeEnumerate       = &Type{name: "enumerate"}
	TypeZip             = &Type{name: "zip"}
	TypeMap             = &Type{name: "map"}
	TypeFilter          = &Type{name: "filter"}
	TypeReversed        = &Type{name: "reversed"}
)

// The built-in exceptions; exceptionRows gives their bases.
var (
	TypeBaseException             = &Type{name: "BaseException"}
	TypeBaseExceptionGroup        = &Type{name: "BaseExceptionGroup"}
	TypeGeneratorExit             = &Type{name: "GeneratorExit"}
	TypeKeyboardInterrupt         = &Type{name: "KeyboardInterrupt"}
	TypeSystemExit                = &Type{name: "SystemExit"}
	TypeException                 = &Type{name: "Exception"}
	TypeExceptionGroup            = &Type{name: "ExceptionGroup"}
	TypeArithmeticError           = &Type{name: "ArithmeticError"}
	TypeFloatingPointError        = &Type{name: "FloatingPointError"}
	TypeOverflowError             = &Type{name: "OverflowError"}
	TypeZeroDivisionError         = &Type{name: "ZeroDivisionError"}
	TypeAssertionError            = &Type{name: "AssertionError"}
	TypeAttributeError            = &Type{name: "AttributeError"}
	TypeBufferError               = &Type{name: "BufferError"}
	TypeEOFError                  = &Type{name: "EOFError"}
	TypeImportError               = &Type{name: "ImportError"}
	TypeModuleNotFoundError       = &Type{name: "ModuleNotFoundError"}
	TypeLookupError               = &Type{name: "LookupError"}
	TypeIndexError                = &Type{name: "IndexError"}
	TypeKeyError                  = &Type{name: "KeyError"}
	TypeMemoryError               = &Type{name: "MemoryError"}
	TypeNameError                 = &Type{name: "NameError"}
	TypeUnboundLocalError         = &Type{name: "UnboundLocalError"}
	TypeOSError                   = &Type{name: "OSError"}
	TypeBlockingIOError           = &Type{name: "BlockingIOError"}
	TypeChildProcessError         = &Type{name: "ChildProcessError"}
	TypeConnectionError           = &Type{name: "ConnectionError"}
	TypeBrokenPipeError           = &Type{name: "BrokenPipeError"}
	TypeConnectionAbortedError    = &Type{name: "ConnectionAbortedError"}
	TypeConnectionRefusedError    = &Type{name: "ConnectionRefusedError"}
	TypeConnectionResetError      = &Type{name: "ConnectionResetError"}
	TypeFileExistsError           = &Type{name: "FileExistsError"}
	TypeFileNotFoundError         = &Type{name: "FileNotFoundError"}
	TypeInterruptedError          = &Type{name: "InterruptedError"}
	TypeIsADirectoryError         = &Type{name: "IsADirectoryError"}
	TypeNotADirectoryError        = &Type{name: "NotADirectoryError"}
	TypePermissionError           = &Type{name: "PermissionError"}
	TypeProcessLookupError        = &Type{name: "ProcessLookupError"}
	TypeTimeoutError              = &Type{name: "TimeoutError"}
	TypeReferenceError            = &Type{name: "ReferenceError"}
	TypeRuntimeError              = &Type{name: "RuntimeError"}
	TypeNotImplementedError       = &Type{name: "NotImplementedError"}
	TypePythonFinalizationError   = &Type{name: "PythonFinalizationError"}
	TypeRecursionError            = &Type{name: "RecursionError"}
	TypeStopAsyncIteration        = &Type{name: "StopAsyncIteration"}
	TypeStopIteration             = &Type{name: "StopIteration"}
	TypeSyntaxError               = &Type{name: "SyntaxError"}
	TypeIndentationError          = &Type{name: "IndentationError"}
	TypeTabError                  = &Type{name: "TabError"}
	TypeSystemError               = &Type{name: "SystemError"}
	TypeTypeError                 = &Type{name: "TypeError"}
	TypeValueError                = &Type{name: "ValueError"}
	TypeUnicodeError              = &Type{name: "UnicodeError"}
	TypeUnicodeDecodeError        = &Type{name: "UnicodeDecodeError"}
	TypeUnicodeEncodeError        = &Type{name: "UnicodeEncodeError"}
	TypeUnicodeTranslateError     = &Type{name: "UnicodeTranslateError"}
	TypeWarning                   = &Type{name: "Warning"}
	TypeBytesWarning              = &Type{name: "BytesWarning"}
	TypeDeprecationWarning        = &Type{name: "DeprecationWarning"}
	TypeEncodingWarning           = &Type{name: "EncodingWarning"}
	TypeFutureWarning             = &Type{name: "FutureWarning"}
	TypeImportWarning             = &Type{name: "ImportWarning"}
	TypePendingDeprecationWarning = &Type{name: "PendingDeprecationWarning"}
	TypeResourceWarning           = &Type{name: "ResourceWarning"}
	TypeRuntimeWarning            = &Type{name: "RuntimeWarning"}
	TypeSyntaxWarning             = &Type{name: "SyntaxWarning"}
	TypeUnicodeWarning            = &Type{name: "UnicodeWarning"}
	TypeUserWarning               = &Type{name: "UserWarning"}
)

// typeSpec is what a built-in class is made of. Special methods (__add__, __len__, …) are derived from the slots.
type typeSpec struct {
	Base    *Type   // nil: object
	Bases   []*Type // when there are several; the first is Base
	Meta    *Type   // nil: type
	Flags   typeFlags
	Module  string // nil: builtins
	Doc     string
	Slots   Slots
	Methods []FuncDef
	Attrs   []attrSpec // other class attributes
	// Payload: instances of subclasses are an Instance around a value of this class.
	Payload bool
}

type attrSpec struct {
	name string
	val  Value
}

// typeRow is a built-in class and the function that describes it.
type typeRow struct {
	typ  *Type
	spec func() typeSpec
}

// core makes the tables that all interpreters share, once per Go program.
var core = sync.OnceValue(buildCore)
