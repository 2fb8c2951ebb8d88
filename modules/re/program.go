package re

// opcode is what one instruction of a compiled pattern does.
type opcode uint8

const (
	opFail    opcode = iota
	opSuccess        // the whole pattern matched
	opByte           // the byte b
	opText           // the bytes text
	opSet            // a character of set
	opAt             // place at
	opMark           // note the place as mark x
	opSplit          // go on; if that fails, at x. Where the next byte is not in first, at x at once
	opJump           // go on at x

	// Repeats of one character, lo to hi times. b: the byte that must follow, or noByte.
	opMany     // as many as possible, then fewer
	opManyKeep // as many as possible
	opFew      // as few as possible, then more

	// Other repeats: a counter x, the loop instruction behind the body.
	opRepeat   // begin; the loop is at y
	opLoop     // the body, at y, as often as possible, then the rest
	opLazyLoop // the rest, then the body once more
	opKeep     // begin a repeat without backtracking; the loop follows
	opKeepLoop // the body, which follows, again; else go on at y
	opKeepEnd  // the body has matched: go to the loop at y

	// Parts that are matched by themselves; register x has where they began.
	opAtomic    // begin
	opAtomicEnd // forget the ways in which the part could have matched otherwise
	opLook      // begin a lookahead, or a lookbehind of width y
	opLookEnd   // go on where it began
	opNot       // begin one that must fail; the rest is at z
	opNotEnd    // it matched

	opRef  // what group x matched; fold says how case counts
	opCond // go on if group x matched, else at y
)

// instr is one instruction.
type instr struct {
	op      opcode
	at      atKind
	fold    foldKind
	b       int16
	x, y, z int
	lo, hi  int
	set     *charset
	first   *[256]bool
	text    string
}

// foldKind is how letters are compared.
type foldKind uint8

const (
	foldNone foldKind = iota
	foldASCII
	foldUnicode
)

// program is a compiled pattern. It does not change, but for the notes in its sets.
type program struct {
	code     []instr
	bytes    bool
	groups   int
	counters int
	regs     int
	minWidth int        // characters
	prefix   string     // every match begins with it
	first    *[256]bool // every match begins with one of these bytes; nil: unknown
	anchored bool       // matches begin where the text does
}
