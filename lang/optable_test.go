package lang

import "testing"

func TestEveryOpcodeHasARow(t *testing.T) {
	names := map[string]Op{}
	for op := range NumOps {
		name := op.String()
		if name == "" {
			t.Errorf("opcode %d has no row", op)
			continue
		}
		if other, ok := names[name]; ok {
			t.Errorf("opcodes %d and %d are both %s", other, op, name)
		}
		names[name] = op
	}
	if NumOps.String() != "" {
		t.Errorf("an unknown opcode has the name %q", NumOps.String())
	}
}

// The compiler computes opcodes from others.
func TestOpcodesStandInOrder(t *testing.T) {
	jumps := []Op{OpJumpLt, OpJumpLe, OpJumpGt, OpJumpGe, OpJumpEq, OpJumpNe}
	for i, op := range jumps {
		if op != OpJumpLt+Op(2*i) {
			t.Errorf("%s is not at its place", op)
		}
	}
	for _, pair := range [][2]Op{
		{OpJumpLtBack, OpJumpLt}, {OpJumpNeBack, OpJumpNe}, {OpJumpLtIBack, OpJumpLtI}, {OpJumpNeIBack, OpJumpNeI},
		{OpJumpTrueBack, OpJumpTrue}, {OpJumpFalseBack, OpJumpFalse},
	} {
		if pair[0]+1 != pair[1] {
			t.Errorf("%s does not stand before %s", pair[0], pair[1])
		}
	}
	if OpJumpNeI-OpJumpNe != OpJumpLtI-OpJumpLt {
		t.Error("the immediate comparisons are not in the order of the others")
	}
	if OpCallMethodKw-OpCallMethod != OpCallKw-OpCall {
		t.Error("the keyword calls are not in the order of the others")
	}
	arithmetic := []Op{BinAdd: OpAdd, BinSub: OpSub, BinMul: OpMul, BinDiv: OpDiv, BinMod: OpMod, BinFloorDiv: OpFloorDiv}
	for b, op := range arithmetic {
		if op != OpAdd+Op(b) {
			t.Errorf("%s is not in the order of BinOp", op)
		}
	}
}
