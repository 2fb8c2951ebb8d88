package lang

// Operand says what an operand of an instruction holds.
type Operand uint8

const (
	NoOperand   Operand = iota
	RegIn               // register read
	RegOut              // register written
	RegOut2             // two registers written: this one and the next
	RegInOut            // register read, or part of its value changed
	RegOptional         // register read if a flag operand says so
	RegsIn              // first of several registers read; another operand counts them
	RegsOut             // first of several registers written; another operand counts them
	CellIn              // register that holds a cell
	CellOut             // register that gets a new cell
	Flag                // small number the instruction interprets
	Count               // number of registers
	Signed              // signed byte, or signed immediate
	ConstIndex          // index in Consts
	NameIndex           // index in Names
	CacheIndex          // index in Caches
	KidIndex            // index in Kids
	SpillIndex          // index of a spill slot
	Target              // pc
	BinOpNumber         // BinOp, perhaps with BinInPlace
	CmpOpNumber         // CmpOp
)

// OpInfo is a row of the opcode table: the name, as CPython spells it where it has the
// instruction, and the four operands.
type OpInfo struct {
	Name       string
	A, B, C, D Operand
}

// Info gives the row of an opcode; that of an unknown one has no name.
func (op Op) Info() OpInfo {
	if op >= NumOps {
		return OpInfo{}
	}
	return opTable[op]
}

// String gives the name of an opcode.
func (op Op) String() string { return op.Info().Name }

var opTable = [NumOps]OpInfo{
	OpNop: {Name: "NOP"},

	OpMove:          {Name: "MOVE", A: RegOut, B: RegIn},
	OpLoadConst:     {Name: "LOAD_CONST", A: RegOut, D: ConstIndex},
	OpCheckBound:    {Name: "LOAD_FAST_CHECK", A: RegIn, D: NameIndex},
	OpDeleteFast:    {Name: "DELETE_FAST", A: RegInOut, D: NameIndex},
	OpClearFast:     {Name: "CLEAR_FAST", A: RegOut},
	OpLoadSpill:     {Name: "LOAD_SPILL", A: RegOut, B: NoOperand, D: SpillIndex},
	OpStoreSpill:    {Name: "STORE_SPILL", A: RegIn, D: SpillIndex},
	OpDeleteSpill:   {Name: "DELETE_SPILL", D: SpillIndex},
	OpSaveRegs:      {Name: "SAVE_REGS", A: RegsIn, B: Count, D: SpillIndex},
	OpRestoreRegs:   {Name: "RESTORE_REGS", A: RegsOut, B: Count, D: SpillIndex},
	OpLoadGlobal:    {Name: "LOAD_GLOBAL", A: RegOut, D: CacheIndex},
	OpStoreGlobal:   {Name: "STORE_GLOBAL", A: RegIn, D: CacheIndex},
	OpDeleteGlobal:  {Name: "DELETE_GLOBAL", D: CacheIndex},
	OpLoadName:      {Name: "LOAD_NAME", A: RegOut, D: CacheIndex},
	OpStoreName:     {Name: "STORE_NAME", A: RegIn, D: CacheIndex},
	OpDeleteName:    {Name: "DELETE_NAME", D: CacheIndex},
	OpMakeCell:      {Name: "MAKE_CELL", A: CellOut, B: RegOptional, C: Flag},
	OpCopyFree:      {Name: "COPY_FREE_VARS", A: CellOut},
	OpLoadCell:      {Name: "LOAD_DEREF", A: RegOut, B: CellIn, D: NameIndex},
	OpStoreCell:     {Name: "STORE_DEREF", A: RegIn, B: CellIn},
	OpDeleteCell:    {Name: "DELETE_DEREF", B: CellIn, D: NameIndex},
	OpLoadClassCell: {Name: "LOAD_FROM_DICT_OR_DEREF", A: RegOut, B: CellIn, D: NameIndex},
	OpLoadLocals:    {Name: "LOAD_LOCALS", A: RegOut},

	OpAdd:       {Name: "ADD", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpSub:       {Name: "SUBTRACT", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpMul:       {Name: "MULTIPLY", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpDiv:       {Name: "TRUE_DIVIDE", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpMod:       {Name: "REMAINDER", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpFloorDiv:  {Name: "FLOOR_DIVIDE", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpAddI:      {Name: "ADD_INT", A: RegOut, B: RegIn, C: Flag, D: Signed},
	OpSubI:      {Name: "SUBTRACT_INT", A: RegOut, B: RegIn, C: Flag, D: Signed},
	OpMulI:      {Name: "MULTIPLY_INT", A: RegOut, B: RegIn, C: Flag, D: Signed},
	OpModI:      {Name: "REMAINDER_INT", A: RegOut, B: RegIn, C: Flag, D: Signed},
	OpFloorDivI: {Name: "FLOOR_DIVIDE_INT", A: RegOut, B: RegIn, C: Flag, D: Signed},
	OpBinary:    {Name: "BINARY_OP", A: RegOut, B: RegIn, C: RegIn, D: BinOpNumber},
	OpNeg:       {Name: "UNARY_NEGATIVE", A: RegOut, B: RegIn},
	OpPos:       {Name: "UNARY_POSITIVE", A: RegOut, B: RegIn},
	OpInvert:    {Name: "UNARY_INVERT", A: RegOut, B: RegIn},
	OpNot:       {Name: "UNARY_NOT", A: RegOut, B: RegIn},
	OpCompare:   {Name: "COMPARE_OP", A: RegOut, B: RegIn, C: RegIn, D: CmpOpNumber},
	OpIs:        {Name: "IS_OP", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpContains:  {Name: "CONTAINS_OP", A: RegOut, B: RegIn, C: RegIn, D: Flag},
	OpBool:      {Name: "TO_BOOL", A: RegOut, B: RegIn},

	OpJump:          {Name: "JUMP_FORWARD", D: Target},
	OpJumpBack:      {Name: "JUMP_BACKWARD", D: Target},
	OpJumpLtBack:    {Name: "JUMP_BACKWARD_IF_LT", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpLt:        {Name: "JUMP_IF_LT", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpLeBack:    {Name: "JUMP_BACKWARD_IF_LE", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpLe:        {Name: "JUMP_IF_LE", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpGtBack:    {Name: "JUMP_BACKWARD_IF_GT", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpGt:        {Name: "JUMP_IF_GT", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpGeBack:    {Name: "JUMP_BACKWARD_IF_GE", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpGe:        {Name: "JUMP_IF_GE", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpEqBack:    {Name: "JUMP_BACKWARD_IF_EQ", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpEq:        {Name: "JUMP_IF_EQ", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpNeBack:    {Name: "JUMP_BACKWARD_IF_NE", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpNe:        {Name: "JUMP_IF_NE", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpLtIBack:   {Name: "JUMP_BACKWARD_IF_LT_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpLtI:       {Name: "JUMP_IF_LT_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpLeIBack:   {Name: "JUMP_BACKWARD_IF_LE_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpLeI:       {Name: "JUMP_IF_LE_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpGtIBack:   {Name: "JUMP_BACKWARD_IF_GT_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpGtI:       {Name: "JUMP_IF_GT_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpGeIBack:   {Name: "JUMP_BACKWARD_IF_GE_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpGeI:       {Name: "JUMP_IF_GE_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpEqIBack:   {Name: "JUMP_BACKWARD_IF_EQ_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpEqI:       {Name: "JUMP_IF_EQ_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpNeIBack:   {Name: "JUMP_BACKWARD_IF_NE_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpNeI:       {Name: "JUMP_IF_NE_INT", A: RegIn, B: Signed, C: Flag, D: Target},
	OpJumpIs:        {Name: "JUMP_IF_IS", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpIn:        {Name: "JUMP_IF_IN", A: RegIn, B: RegIn, C: Flag, D: Target},
	OpJumpIsNone:    {Name: "POP_JUMP_IF_NONE", A: RegIn, C: Flag, D: Target},
	OpJumpTrueBack:  {Name: "JUMP_BACKWARD_IF_TRUE", A: RegIn, D: Target},
	OpJumpTrue:      {Name: "POP_JUMP_IF_TRUE", A: RegIn, D: Target},
	OpJumpFalseBack: {Name: "JUMP_BACKWARD_IF_FALSE", A: RegIn, D: Target},
	OpJumpFalse:     {Name: "POP_JUMP_IF_FALSE", A: RegIn, D: Target},

	OpGetIter: {Name: "GET_ITER", A: RegOut, B: RegIn},
	OpForIter: {Name: "FOR_ITER", A: RegIn, B: RegOut, D: Target},

	OpLoadMethod:     {Name: "LOAD_METHOD", A: RegOut2, B: RegIn, D: CacheIndex},
	OpCall:           {Name: "CALL", A: RegIn, B: Count, C: RegOut},
	OpCallMethod:     {Name: "CALL_METHOD", A: RegIn, B: Count, C: RegOut},
	OpCallKw:         {Name: "CALL_KW", A: RegIn, B: Count, C: RegOut, D: ConstIndex},
	OpCallMethodKw:   {Name: "CALL_METHOD_KW", A: RegIn, B: Count, C: RegOut, D: ConstIndex},
	OpCallEx:         {Name: "CALL_FUNCTION_EX", A: RegIn, B: Flag, C: RegOut},
	OpReturn:         {Name: "RETURN_VALUE", A: RegIn},
	OpReturnConst:    {Name: "RETURN_CONST", D: ConstIndex},
	OpYield:          {Name: "YIELD_VALUE", A: RegIn, B: RegOut, C: Flag, D: RegOptional},
	OpGetYieldFrom:   {Name: "GET_YIELD_FROM_ITER", A: RegOut, B: RegIn},
	OpSend:           {Name: "SEND", A: RegIn, B: RegInOut, D: Target},
	OpMakeFunction:   {Name: "MAKE_FUNCTION", A: RegOut, B: RegOptional, C: Flag, D: KidIndex},
	OpLoadBuildClass: {Name: "LOAD_BUILD_CLASS", A: RegOut},

	OpLoadAttr:   {Name: "LOAD_ATTR", A: RegOut, B: RegIn, D: CacheIndex},
	OpStoreAttr:  {Name: "STORE_ATTR", A: RegIn, B: RegIn, D: CacheIndex},
	OpDeleteAttr: {Name: "DELETE_ATTR", A: RegIn, D: CacheIndex},
	OpGetItem:    {Name: "BINARY_SUBSCR", A: RegOut, B: RegIn, C: RegIn},
	OpSetItem:    {Name: "STORE_SUBSCR", A: RegIn, B: RegIn, C: RegIn},
	OpGetSlice:   {Name: "BINARY_SLICE", A: RegOut, B: RegIn, C: RegsIn, D: Count},
	OpSetSlice:   {Name: "STORE_SLICE", A: RegIn, B: RegsIn, C: RegIn, D: Count},
	OpDeleteItem: {Name: "DELETE_SUBSCR", A: RegIn, B: RegIn},
	OpGetItemI:   {Name: "BINARY_SUBSCR_INT", A: RegOut, B: RegIn, D: Signed},
	OpBuildSlice: {Name: "BUILD_SLICE", A: RegOut, B: RegsIn, C: Count},

	OpBuildList:   {Name: "BUILD_LIST", A: RegOut, B: RegsIn, C: Count, D: Flag},
	OpBuildTuple:  {Name: "BUILD_TUPLE", A: RegOut, B: RegsIn, C: Count},
	OpBuildSet:    {Name: "BUILD_SET", A: RegOut, B: RegsIn, C: Count},
	OpBuildMap:    {Name: "BUILD_MAP", A: RegOut, B: RegsIn, C: Count, D: Flag},
	OpListAppend:  {Name: "LIST_APPEND", A: RegInOut, B: RegIn},
	OpListExtend:  {Name: "LIST_EXTEND", A: RegInOut, B: RegIn},
	OpListToTuple: {Name: "LIST_TO_TUPLE", A: RegOut, B: RegIn},
	OpSetAdd:      {Name: "SET_ADD", A: RegInOut, B: RegIn},
	OpSetUpdate:   {Name: "SET_UPDATE", A: RegInOut, B: RegIn},
	OpMapAdd:      {Name: "MAP_ADD", A: RegInOut, B: RegIn, C: RegIn},
	OpDictUpdate:  {Name: "DICT_UPDATE", A: RegInOut, B: RegIn},
	OpDictMerge:   {Name: "DICT_MERGE", A: RegInOut, B: RegIn, D: RegOptional},
	OpBuildString: {Name: "BUILD_STRING", A: RegOut, B: RegsIn, C: Count},
	OpFormat:      {Name: "FORMAT_VALUE", A: RegOut, B: RegIn, C: Flag, D: RegOptional},
	OpUnpack:      {Name: "UNPACK_SEQUENCE", A: RegIn, B: RegsOut, C: Count},
	OpUnpackEx:    {Name: "UNPACK_EX", A: RegIn, B: RegsOut, C: Count, D: Count},
	OpUnpackList:  {Name: "UNPACK_LIST", A: RegOut, B: RegIn, D: Count},

	OpPushExc:     {Name: "PUSH_EXC_INFO", A: RegOut, B: RegOut},
	OpPopExc:      {Name: "POP_EXCEPT", A: RegIn},
	OpMatchExc:    {Name: "CHECK_EXC_MATCH", A: RegIn, B: RegIn, D: Target},
	OpRaise:       {Name: "RAISE_VARARGS", A: RegOptional, B: Flag, C: RegOptional},
	OpReraise:     {Name: "RERAISE", A: RegIn},
	OpAssertError: {Name: "LOAD_ASSERTION_ERROR", A: RegOut},
	OpEnterWith:   {Name: "BEFORE_WITH", A: RegIn, B: RegOut2},
	OpExitWith:    {Name: "EXIT_WITH", A: RegIn, C: RegOut},
	OpExceptWith:  {Name: "WITH_EXCEPT_START", A: RegIn, B: RegIn, C: RegOut},

	OpImportName: {Name: "IMPORT_NAME", A: RegOut, B: RegIn, C: RegIn, D: NameIndex},
	OpImportFrom: {Name: "IMPORT_FROM", A: RegOut, B: RegIn, D: NameIndex},
	OpImportStar: {Name: "IMPORT_STAR", A: RegIn},

	OpMatchSequence: {Name: "MATCH_SEQUENCE", A: RegOut, B: RegIn},
	OpMatchMapping:  {Name: "MATCH_MAPPING", A: RegOut, B: RegIn},
	OpMatchKeys:     {Name: "MATCH_KEYS", A: RegOut, B: RegIn, C: RegIn},
	OpMatchRest:     {Name: "MATCH_REST", A: RegOut, B: RegIn, C: RegIn},
	OpMatchClass:    {Name: "MATCH_CLASS", A: RegOut, B: RegIn, C: RegsIn, D: Count},
	OpGetLen:        {Name: "GET_LEN", A: RegOut, B: RegIn},

	OpPrintExpr:        {Name: "PRINT_EXPR", A: RegIn},
	OpSetupAnnotations: {Name: "SETUP_ANNOTATIONS"},
}
