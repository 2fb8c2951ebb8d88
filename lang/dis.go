package lang

import (
	"fmt"
	"strings"
)

// Disassemble writes a code object and those inside it as text, for people and golden files: a line for each
// instruction with its pc, name, operands, what they stand for, and the source it belongs to.
func Disassemble(code *Code) string {
	var d disassembler
	d.code(code)
	return d.String()
}

type disassembler struct{ strings.Builder }

func (d *disassembler) code(k *Code) {
	fmt.Fprintf(d, "%s: line %d, %d registers", k.QualName, k.FirstLine, k.NRegs)
	if k.NSpill > 0 {
		fmt.Fprintf(d, ", %d spill slots", k.NSpill)
	}
	for _, l := range []struct {
		what  string
		names []string
	}{{"locals", k.LocalNames}, {"cells", k.CellNames}, {"free", k.FreeNames}} {
		if len(l.names) > 0 {
			fmt.Fprintf(d, ", %s %s", l.what, strings.Join(l.names, " "))
		}
	}
	if len(k.FreeFrom) > 0 {
		d.WriteString(" from")
		for _, r := range k.FreeFrom {
			fmt.Fprintf(d, " r%d", r)
		}
	}
	d.WriteString("\n")
	targets := map[int]bool{}
	for _, in := range k.Instrs {
		if in.Op().Info().D == Target {
			targets[in.D()] = true
		}
	}
	for _, h := range k.Handlers {
		targets[int(h.Target)] = true
	}
	for pc, in := range k.Instrs {
		mark := "  "
		if targets[pc] {
			mark = "> "
		}
		text := disInstr(k, in)
		fmt.Fprintf(d, "%s%3d %-50s | %s\n", mark, pc, text, excerpt(k, pc))
	}
	for _, h := range k.Handlers {
		fmt.Fprintf(d, "  handler %d-%d: %d\n", h.Start, h.End, h.Target)
	}
	for _, kid := range k.Kids {
		d.WriteString("\n")
		d.code(kid)
	}
}

// excerpt is the source of an instruction: line and text, shortened.
func excerpt(k *Code, pc int) string {
	s := k.Spans[pc]
	line, _ := k.Lines.Position(int(s.Start))
	text := ""
	if src := k.Lines.Source(); s.Start >= 0 && s.Start <= s.End && int(s.End) <= len(src) {
		text = src[s.Start:s.End]
	}
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		text = text[:i] + "…"
	}
	return strings.TrimRight(fmt.Sprintf("%d: %s", line, text), " ")
}

// disInstr is one instruction as text: registers as r0, other operands as what they stand for.
func disInstr(k *Code, in Instr) string {
	info := in.Op().Info()
	var b strings.Builder
	b.WriteString(info.Name)
	for i, kind := range [4]Operand{info.A, info.B, info.C, info.D} {
		v := [4]int{int(in.A()), int(in.B()), int(in.C()), in.D()}[i]
		if i == 1 && kind == Signed {
			v = int(int8(v))
		}
		b.WriteString(disOperand(k, kind, v))
	}
	return b.String()
}

func disOperand(k *Code, kind Operand, v int) string {
	switch kind {
	case NoOperand:
		return ""
	case ConstIndex:
		if v >= 0 && v < len(k.Consts) {
			return " " + valueRepr(k.Consts[v])
		}
	case NameIndex:
		if v >= 0 && v < len(k.Names) {
			return " " + k.Names[v]
		}
	case CacheIndex:
		if v >= 0 && v < len(k.Caches) {
			return fmt.Sprintf(" %s#%d", k.Names[k.Caches[v]], v)
		}
	case KidIndex:
		if v >= 0 && v < len(k.Kids) {
			return " " + k.Kids[v].QualName
		}
	case Target:
		return fmt.Sprintf(" to %d", v)
	case SpillIndex:
		return fmt.Sprintf(" spill%d", v)
	case Flag, Count:
		return fmt.Sprintf(" %d", v)
	case Signed:
		return fmt.Sprintf(" %d", v)
	case BinOpNumber:
		s := binSigns[BinOp(v)&^BinInPlace]
		if BinOp(v)&BinInPlace != 0 {
			s += "="
		}
		return " " + s
	case CmpOpNumber:
		return " " + [...]string{"<", "<=", ">", ">=", "==", "!="}[v]
	default:
		return fmt.Sprintf(" r%d", v)
	}
	return fmt.Sprintf(" ?%d", v)
}

var binSigns = [NumBinOps]string{"+", "-", "*", "/", "%", "//", "**", "&", "|", "^", "<<", ">>", "@"}

// valueRepr is repr() of any constant.
func valueRepr(v Const) string {
	switch v := v.(type) {
	case EllipsisConst:
		return "..."
	case TupleConst:
		if len(v) == 1 {
			return "(" + valueRepr(v[0]) + ",)"
		}
		return "(" + valueReprs(v) + ")"
	case FrozenSetConst:
		return "frozenset({" + valueReprs(v) + "})"
	}
	return constRepr(v)
}

func valueReprs(vs []Const) string {
	texts := make([]string, len(vs))
	for i, v := range vs {
		texts[i] = valueRepr(v)
	}
	return strings.Join(texts, ", ")
}
