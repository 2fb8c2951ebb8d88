package lang

import "fmt"

// verify checks what the evaluation loop takes for granted about a code object: that operands are in range, jumps
// and handlers lead to instructions, and control cannot run off the end.
func verify(code *Code) error {
	if err := verifyOne(code); err != nil {
		return fmt.Errorf("%s: %w", code.QualName, err)
	}
	for _, k := range code.Kids {
		if err := verify(k); err != nil {
			return err
		}
	}
	return nil
}

func verifyOne(k *Code) error {
	if len(k.Spans) != len(k.Instrs) {
		return fmt.Errorf("%d spans for %d instructions", len(k.Spans), len(k.Instrs))
	}
	if k.NRegs > maxRegs || k.NParams() > len(k.LocalNames) || k.Cell0 != k.NLocals || k.Cell0+len(k.CellNames)+len(k.FreeNames) > k.NRegs {
		return fmt.Errorf("registers: %d, locals %d, parameters %d, cells from %d", k.NRegs, k.NLocals, k.NParams(), k.Cell0)
	}
	if len(k.FreeFrom) != len(k.FreeNames) {
		return fmt.Errorf("free variables %v from %v", k.FreeNames, k.FreeFrom)
	}
	if len(k.LocalNames) < k.NLocals || len(k.LocalNames)-k.NLocals > k.NSpill {
		return fmt.Errorf("%d names for %d registers and %d spill slots", len(k.LocalNames), k.NLocals, k.NSpill)
	}
	for _, kid := range k.Kids {
		for _, r := range kid.FreeFrom {
			if int(r) < k.NLocals || int(r) >= k.NRegs {
				return fmt.Errorf("cell for %s in r%d", kid.QualName, r)
			}
		}
	}
	for _, n := range k.Caches {
		if n < 0 || int(n) >= len(k.Names) {
			return fmt.Errorf("cache for name %d", n)
		}
	}
	src := k.Lines.Source()
	for pc, in := range k.Instrs {
		if err := verifyInstr(k, in); err != nil {
			return fmt.Errorf("%d %s: %w", pc, disInstr(k, in), err)
		}
		if s := k.Spans[pc]; s.Start < 0 || s.End < s.Start || int(s.End) > len(src) {
			return fmt.Errorf("%d: span %v", pc, s)
		}
		if in.Op() == OpYield && in.C() == 1 && (pc == 0 || k.Instrs[pc-1].Op() != OpSend) {
			return fmt.Errorf("%d: delegating yield without send", pc)
		}
	}
	if n := len(k.Instrs); n == 0 || !ends(k.Instrs[n-1].Op()) {
		return fmt.Errorf("control runs off the end")
	}
	for i, h := range k.Handlers {
		if h.Start < 0 || h.Start >= h.End || int(h.End) > len(k.Instrs) || h.Target < 0 || int(h.Target) >= len(k.Instrs) {
			return fmt.Errorf("handler %v", h)
		}
		if k.Instrs[h.Target].Op() != OpPushExc || h.Start <= h.Target && h.Target < h.End {
			return fmt.Errorf("handler %v begins with %s", h, k.Instrs[h.Target].Op())
		}
		for _, g := range k.Handlers[:i] {
			// A later row is that of a block further out: an earlier one may lie inside it, never around it.
			if g.Start < h.Start && h.Start < g.End && g.End > h.End {
				return fmt.Errorf("handler %v inside %v, which comes first", h, g)
			}
		}
	}
	return nil
}

// ends tells whether control never goes on after an instruction.
func ends(op Op) bool {
	switch op {
	case OpJump, OpJumpBack, OpReturn, OpReturnConst, OpRaise, OpReraise:
		return true
	}
	return false
}

func verifyInstr(k *Code, in Instr) error {
	if in.Op() >= NumOps {
		return fmt.Errorf("unknown opcode %d", in.Op())
	}
	info := in.Op().Info()
	values := [4]int{int(in.A()), int(in.B()), int(in.C()), in.D()}
	for i, kind := range [4]Operand{info.A, info.B, info.C, info.D} {
		v, limit := values[i], -1
		switch kind {
		case NoOperand:
			if v != 0 {
				return fmt.Errorf("operand %d is %d", i, v)
			}
		case RegIn, RegOut, RegInOut, CellIn, CellOut:
			limit = k.NRegs
		case RegOptional, RegsIn, RegsOut:
			limit = k.NRegs + 1 // an empty row may begin at the end
		case RegOut2:
			limit = k.NRegs - 1
		case ConstIndex:
			limit = len(k.Consts)
		case NameIndex:
			limit = len(k.Names)
		case CacheIndex:
			limit = len(k.Caches)
		case KidIndex:
			limit = len(k.Kids)
		case SpillIndex:
			limit = k.NSpill
		case Target:
			limit = len(k.Instrs)
		case BinOpNumber:
			v, limit = v&^int(BinInPlace), int(NumBinOps)
		case CmpOpNumber:
			limit = int(CmpNe) + 1
		}
		if limit >= 0 && (v < 0 || v >= limit) {
			return fmt.Errorf("operand %d is %d of %d", i, v, limit)
		}
	}
	a, b, c, d := values[0], values[1], values[2], values[3]
	first, n := 0, 0 // registers in a row
	switch in.Op() {
	case OpBuildList, OpBuildTuple, OpBuildSet, OpBuildString, OpBuildSlice, OpUnpack:
		first, n = b, c
	case OpBuildMap:
		first, n = b, 2*c
	case OpUnpackEx:
		first, n = b, c+1+d
	case OpCall, OpCallMethod, OpCallKw, OpCallMethodKw:
		first, n = a, b+2
	case OpCallEx:
		first, n = a, 3+b
	case OpMakeFunction:
		if c != 0 {
			first, n = b, 3
		}
	case OpMatchClass:
		first, n = c, 2
	case OpGetSlice:
		first, n = c, d
	case OpSetSlice:
		first, n = b, d
	case OpSaveRegs, OpRestoreRegs:
		first, n = a, b
		if d+b > k.NSpill {
			return fmt.Errorf("%d spill slots from %d", b, d)
		}
	}
	if first+n > k.NRegs {
		return fmt.Errorf("%d registers from %d", n, first)
	}
	return nil
}
