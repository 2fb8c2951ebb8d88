package lang

// Op is an opcode.
type Op uint8

// The operands of an instruction are written a, b, c (bytes) and d (signed, 32 bits). R[x] is a register,
// K[d] a constant, N[d] a name, C[d] an inline cache (which has a name). "Back" forms count against the
// budget of the evaluation loop: every loop has one.
const (
	OpNop Op = iota

	// Loads, stores, deletions.
	OpMove          // R[a] = R[b]
	OpLoadConst     // R[a] = K[d]
	OpCheckBound    // raise UnboundLocalError for local N[d] if R[a] is unset
	OpDeleteFast    // unset R[a]; UnboundLocalError for N[d] if it is unset already
	OpClearFast     // unset R[a] without a check (end of `except … as`, of inlined comprehensions)
	OpLoadSpill     // R[a] = spill[d]; UnboundLocalError if unset
	OpStoreSpill    // spill[d] = R[a]
	OpDeleteSpill   // unset spill[d]; UnboundLocalError if it is unset already
	OpSaveRegs      // spill[d...] = R[a...], b of them, unset ones too (an expression too deep for the registers)
	OpRestoreRegs   // R[a...] = spill[d...], b of them; the slots are dead
	OpLoadGlobal    // R[a] = global or built-in C[d]
	OpStoreGlobal   // global C[d] = R[a]
	OpDeleteGlobal  // del global C[d]
	OpLoadName      // R[a] = name C[d] in namespace, globals, built-ins (module and class bodies)
	OpStoreName     // namespace C[d] = R[a]
	OpDeleteName    // del namespace C[d]
	OpMakeCell      // R[a] = new cell; c=1: holding R[b] (a parameter), else empty
	OpCopyFree      // R[a...] = the cells of the closure
	OpLoadCell      // R[a] = contents of cell R[b], variable N[d]; error if empty
	OpStoreCell     // cell R[b] = R[a]
	OpDeleteCell    // empty cell R[b], variable N[d]; error if empty
	OpLoadClassCell // R[a] = N[d] in the class namespace, else contents of cell R[b]
	OpLoadLocals    // R[a] = the namespace (class body, module)

	// Operators. d=1 in the register forms and c=1 in the immediate forms: in place (x += y).
	OpAdd       // R[a] = R[b] + R[c]
	OpSub       // R[a] = R[b] - R[c]
	OpMul       // R[a] = R[b] * R[c]
	OpDiv       // R[a] = R[b] / R[c]
	OpMod       // R[a] = R[b] % R[c]
	OpFloorDiv  // R[a] = R[b] // R[c]
	OpAddI      // R[a] = R[b] + d
	OpSubI      // R[a] = R[b] - d
	OpMulI      // R[a] = R[b] * d
	OpModI      // R[a] = R[b] % d, d > 0
	OpFloorDivI // R[a] = R[b] // d, d > 0
	OpBinary    // R[a] = R[b] op R[c]; d = BinOp, plus BinInPlace
	OpNeg       // R[a] = -R[b]
	OpPos       // R[a] = +R[b]
	OpInvert    // R[a] = ~R[b]
	OpNot       // R[a] = not R[b]
	OpCompare   // R[a] = R[b] cmp R[c]; d = CmpOp
	OpIs        // R[a] = R[b] is R[c]; d=1: is not
	OpContains  // R[a] = R[b] in R[c]; d=1: not in
	OpBool      // R[a] = bool(R[b])

	// Jumps to d. Compare-and-branch forms jump if the truth of the comparison equals c;
	// the I forms compare R[a] with the signed byte b.
	OpJump
	OpJumpBack
	OpJumpLtBack
	OpJumpLt
	OpJumpLeBack
	OpJumpLe
	OpJumpGtBack
	OpJumpGt
	OpJumpGeBack
	OpJumpGe
	OpJumpEqBack
	OpJumpEq
	OpJumpNeBack
	OpJumpNe
	OpJumpLtIBack
	OpJumpLtI
	OpJumpLeIBack
	OpJumpLeI
	OpJumpGtIBack
	OpJumpGtI
	OpJumpGeIBack
	OpJumpGeI
	OpJumpEqIBack
	OpJumpEqI
	OpJumpNeIBack
	OpJumpNeI
	OpJumpIs       // if (R[a] is R[b]) == c
	OpJumpIn       // if (R[a] in R[b]) == c
	OpJumpIsNone   // if (R[a] is None) == c
	OpJumpTrueBack // if R[a]
	OpJumpTrue
	OpJumpFalseBack // if not R[a]
	OpJumpFalse

	// Iteration.
	OpGetIter // R[a] = iter(R[b])
	OpForIter // if iterator R[a] has an item: R[b] = item, jump to d; else fall through. Counts against the budget

	// Calls. R[a] callee, R[a+1] left free (or self), arguments from R[a+2]; b arguments; result in R[c].
	// The registers from R[a] up are dead after the call.
	OpLoadMethod     // R[a], R[a+1] = function and self, or attribute and unset, of R[b] . C[d]
	OpCall           // plain call
	OpCallMethod     // call of what OpLoadMethod left
	OpCallKw         // b counts keyword values too; K[d] is the tuple of their names
	OpCallMethodKw   // the same of what OpLoadMethod left
	OpCallEx         // R[a+2] an iterable of arguments, R[a+3] a dict or unset of keywords; b=1: R[a+3] is used
	OpReturn         // return R[a]
	OpReturnConst    // return K[d]
	OpYield          // yield R[a]; what is sent arrives in R[b]. c=1: inside `yield from` whose iterator is R[d]
	OpGetYieldFrom   // R[a] = iterator for `yield from R[b]`
	OpSend           // send R[b] to iterator R[a]: if it yields, R[b] = value, fall through; if done, R[b] = result, jump to d
	OpMakeFunction   // R[a] = function of Kids[d]; c&1: defaults tuple R[b]; c&2: keyword defaults dict R[b+1]; c&4: annotations dict R[b+2]
	OpLoadBuildClass // R[a] = builtins.__build_class__

	// Attributes and items.
	OpLoadAttr   // R[a] = R[b] . C[d]
	OpStoreAttr  // R[a] . C[d] = R[b]
	OpDeleteAttr // del R[a] . C[d]
	OpGetItem    // R[a] = R[b][R[c]]
	OpSetItem    // R[a][R[b]] = R[c]
	OpGetSlice   // R[a] = R[b][R[c]:R[c+1]:R[c+2]]; d=2: without the step
	OpSetSlice   // R[a][R[b]:R[b+1]:R[b+2]] = R[c]; d=2: without the step
	OpDeleteItem // del R[a][R[b]]
	OpGetItemI   // R[a] = R[b][d]
	OpBuildSlice // R[a] = slice(R[b], R[b+1], R[b+2]); c=2: without the step

	// Containers. Items are in R[b], R[b+1], …; c items.
	OpBuildList // R[a] = [R[b], …], c items; d=1: an empty one, with room for what iterator R[b] has
	OpBuildTuple
	OpBuildSet
	OpBuildMap    // c pairs: key, value, key, value; d=1: an empty one, with room for what iterator R[b] has
	OpListAppend  // R[a].append(R[b])
	OpListExtend  // R[a].extend(R[b])
	OpListToTuple // R[a] = tuple(R[b])
	OpSetAdd      // R[a].add(R[b])
	OpSetUpdate   // R[a].update(R[b])
	OpMapAdd      // R[a][R[b]] = R[c]
	OpDictUpdate  // R[a].update(R[b]), `{**x}`
	OpDictMerge   // R[a].update(R[b]), keywords of a call of R[d]: no key twice, keys are strings
	OpBuildString // R[a] = ''.join of c strings from R[b]
	OpFormat      // R[a] = format(R[b]); c&3: 1 str, 2 repr, 3 ascii first; c&4: the format spec is R[d]
	OpUnpack      // R[b...] = the c items of R[a]; nothing is written unless all is
	OpUnpackEx    // R[b...] = c items, a list of the middle ones, and d items of R[a]; nothing is written unless all is
	OpUnpackList  // R[a] = list of the items of R[b], which must be d: more targets than registers

	// Exceptions. A handler is entered with the exception in the thread state.
	OpPushExc     // R[a] = exception handled so far (or unset); R[b] = the one caught, now handled
	OpPopExc      // the exception handled is again R[a]
	OpMatchExc    // jump to d unless exception R[a] matches R[b] (TypeError if R[b] is no exception class)
	OpRaise       // b=0: raise again what is handled; b=1: raise R[a]; b=2: raise R[a] from R[c]
	OpReraise     // go on with exception R[a] as it is: no new traceback entry for this frame
	OpAssertError // R[a] = AssertionError
	OpEnterWith   // R[b] = exit of context manager R[a], bound; R[b+1] = result of its enter
	OpExitWith    // R[c] = R[a](None, None, None)
	OpExceptWith  // R[c] = R[a](type, value, traceback) of exception R[b]

	// Imports.
	OpImportName // R[a] = __import__(N[d], fromlist R[b], level R[c])
	OpImportFrom // R[a] = from module R[b] name N[d]
	OpImportStar // import every public name of module R[a] into the namespace

	// Patterns.
	OpMatchSequence // R[a] = R[b] is a sequence for match
	OpMatchMapping  // R[a] = R[b] is a mapping for match
	OpMatchKeys     // R[a] = tuple of values of mapping R[b] under keys tuple R[c], or None
	OpMatchRest     // R[a] = dict of mapping R[b] without keys tuple R[c]
	OpMatchClass    // R[a] = tuple of attributes of R[b] as class R[c], or None; d positional ones, keyword names tuple R[c+1]
	OpGetLen        // R[a] = len(R[b])

	// Session.
	OpPrintExpr        // sys.displayhook(R[a])
	OpSetupAnnotations // make __annotations__ in the namespace unless it is there

	NumOps
)

// BinOp numbers the binary operators.
type BinOp uint8

const (
	BinAdd BinOp = iota
	BinSub
	BinMul
	BinDiv
	BinMod
	BinFloorDiv
	BinPow
	BinAnd
	BinOr
	BinXor
	BinLShift
	BinRShift
	BinMatMul
	NumBinOps
	// BinInPlace is added for the augmented form.
	BinInPlace BinOp = 0x40
)

// CmpOp numbers the rich comparisons.
type CmpOp uint8

const (
	CmpLt CmpOp = iota
	CmpLe
	CmpGt
	CmpGe
	CmpEq
	CmpNe
)
