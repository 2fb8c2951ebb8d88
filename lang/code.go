package lang

import "math/big"

// Instr is one instruction: opcode and operands a, b, c in the low four bytes,
// the signed operand d in the high four.
type Instr uint64

// MakeInstr packs an instruction.
func MakeInstr(op Op, a, b, c uint8, d int32) Instr {
	return Instr(op) | Instr(a)<<8 | Instr(b)<<16 | Instr(c)<<24 | Instr(uint32(d))<<32
}

func (i Instr) Op() Op   { return Op(i) }
func (i Instr) A() uint8 { return uint8(i >> 8) }
func (i Instr) B() uint8 { return uint8(i >> 16) }
func (i Instr) C() uint8 { return uint8(i >> 24) }
func (i Instr) D() int   { return int(int64(i) >> 32) }

// SetD replaces operand d: jumps are patched with it.
func (i *Instr) SetD(d int) { *i = *i&0xffffffff | Instr(uint32(d))<<32 }

// Code is a code object: immutable once made, so that every interpreter of every
// process may run the same one at once.
//
// Registers: parameters (positional, keyword-only, *args, **kwargs, in this order, as CPython's
// co_varnames), the other locals, the cells of CellNames, those of FreeNames, then temporaries.
type Code struct {
	Name      string
	QualName  string
	Filename  string
	FirstLine int // 1-based; decorators count
	Flags     Flags

	NArgs      int // positional parameters, positional-only ones included
	NPosOnly   int
	NKwOnly    int
	NLocals    int // registers of LocalNames
	NRegs      int // all registers; at most 250
	NSpill     int // locals that found no register
	LocalNames []string
	CellNames  []string // variables of this function that inner ones use
	FreeNames  []string // variables of outer functions used here
	FreeFrom   []uint8  // for each free name, the register in the enclosing function that holds its cell
	Cell0      int      // register of the first cell; those of FreeNames follow

	Instrs   []Instr
	Spans    []Span // one an instruction: byte offsets into the source, half-open
	Lines    *Lines // byte offset to line and column
	Consts   []Const
	Names    []string
	Caches   []int32   // for each inline cache, the index in Names of the name it is for
	Handlers []Handler // innermost first
	Kids     []*Code   // functions, lambdas, classes, generator expressions defined here
	Doc      Const     // the docstring (string), or nil
}

// NParams is the number of registers that parameters take.
func (c *Code) NParams() int {
	n := c.NArgs + c.NKwOnly
	if c.Flags&FlagVarArgs != 0 {
		n++
	}
	if c.Flags&FlagVarKeywords != 0 {
		n++
	}
	return n
}

// Line gives the 1-based source line of the instruction at pc.
func (c *Code) Line(pc int) int {
	if pc < 0 || pc >= len(c.Spans) {
		return c.FirstLine
	}
	line, _ := c.Lines.Position(int(c.Spans[pc].Start))
	return line
}

// Flags of a code object; the values are CPython's where CPython has them.
type Flags uint32

const (
	FlagOptimized   Flags = 0x01 // locals live in registers
	FlagNewLocals   Flags = 0x02
	FlagVarArgs     Flags = 0x04
	FlagVarKeywords Flags = 0x08
	FlagNested      Flags = 0x10
	FlagGenerator   Flags = 0x20
	// FlagClassBody marks the body of a class: names are looked up in its namespace.
	FlagClassBody Flags = 1 << 28
	// FlagHasDoc says that Doc holds a docstring.
	FlagHasDoc Flags = 0x4000000
)

// Handler is a row of the exception table: an exception raised in [Start, End) goes on at Target.
type Handler struct{ Start, End, Target int32 }

// Const is a constant: nil (None), bool, int64, *big.Int, float64, complex128, string (WTF-8), Bytes,
// EllipsisConst, TupleConst or FrozenSetConst.
type Const any

type (
	// Bytes is the constant of a bytes literal.
	Bytes string
	// EllipsisConst is the constant of `...`.
	EllipsisConst struct{}
	// TupleConst is a tuple of constants.
	TupleConst []Const
	// FrozenSetConst is what `x in {1, 2}` tests against.
	FrozenSetConst []Const
)

var _ Const = (*big.Int)(nil)
