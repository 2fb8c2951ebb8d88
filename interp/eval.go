package interp

import (
	"math"
	"math/bits"

	"terrarium/lang"
)

// run is the evaluation loop: it runs frame f, which was entered from native code, and the frames of the calls that
// it makes, until f returns. What changes per frame (code, registers, constants) is loaded at outer; an
// exception goes through exc, which finds its handler.
func (t *Thread) run(f *Frame) (Value, error) {
	var err error
	var pc int
	var x Value
	var nargs, callA int
	var retc uint8
	var kw []*Str
	reraise := false
outer:
	for {
		code := f.rc.instrs
		regs := (*[256]Value)(f.win)
		consts := f.rc.consts
		caches := f.rc.caches
		globals := f.fn.globals
		pc = int(f.pc)
		t.top = f
		if f.throw != nil {
			err, f.throw = f.throw, nil
			goto exc
		}
		for {
			in := code[pc]
			pc++
			switch in.Op() {
			case lang.OpNop:

			// Loads, stores, deletions.

			case lang.OpMove:
				regs[in.A()] = regs[in.B()]
			case lang.OpLoadConst:
				regs[in.A()] = consts[in.D()]
			case lang.OpCheckBound:
				if regs[in.A()].IsUnset() {
					err = unboundLocal(f.rc.names[in.D()])
					goto exc
				}
			case lang.OpDeleteFast:
				if regs[in.A()].IsUnset() {
					err = unboundLocal(f.rc.names[in.D()])
					goto exc
				}
				regs[in.A()] = Unset
				if t.watch != 0 {
					goto settle
				}
			case lang.OpClearFast:
				regs[in.A()] = Unset
				if t.watch != 0 {
					goto settle
				}
			case lang.OpLoadSpill:
				if regs[in.A()] = f.spill[in.D()]; regs[in.A()].IsUnset() {
					err = unboundLocal(f.spillName(in.D()))
					goto exc
				}
			case lang.OpStoreSpill:
				f.spill[in.D()] = regs[in.A()]
			case lang.OpDeleteSpill:
				if f.spill[in.D()].IsUnset() {
					err = unboundLocal(f.spillName(in.D()))
					goto exc
				}
				f.spill[in.D()] = Unset
				if t.watch != 0 {
					goto settle
				}
			case lang.OpSaveRegs:
				copy(f.spill[in.D():], regs[in.A():int(in.A())+int(in.B())])
			case lang.OpRestoreRegs:
				copy(regs[in.A():], f.spill[in.D():in.D()+int(in.B())])
			case lang.OpLoadGlobal:
				c := &caches[in.D()]
				if c.dict == globals && c.ver == globals.ver && (c.bver == 0 || c.bver == f.fn.builtins.ver) {
					regs[in.A()] = c.e.val
					continue
				}
				var v Value
				if v, err = t.loadGlobal(c, f.fn); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpStoreGlobal:
				c := &caches[in.D()]
				if c.dict == globals && c.ver == globals.ver && c.bver == 0 && !globals.cow {
					c.e.val = regs[in.A()]
				} else {
					t.storeGlobal(c, globals, regs[in.A()])
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpDeleteGlobal:
				if c := &caches[in.D()]; !globals.DelStr(c.name) {
					err = nameError(c.name)
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpLoadName:
				c := &caches[in.D()]
				if f.ns.IsUnset() && c.dict == globals && c.ver == globals.ver && (c.bver == 0 || c.bver == f.fn.builtins.ver) {
					regs[in.A()] = c.e.val
					continue
				}
				var v Value
				if v, err = t.at(f, pc).loadName(c, f); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpStoreName:
				c := &caches[in.D()]
				if f.ns.IsUnset() {
					if c.dict == globals && c.ver == globals.ver && c.bver == 0 && !globals.cow {
						c.e.val = regs[in.A()]
					} else {
						t.storeGlobal(c, globals, regs[in.A()])
					}
				} else if err = t.at(f, pc).storeName(f, c.name, regs[in.A()]); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpDeleteName:
				if err = t.at(f, pc).deleteName(f, caches[in.D()].name); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpMakeCell:
				c := &Cell{Unset}
				if in.C() != 0 {
					c.v = regs[in.B()]
				}
				regs[in.A()] = Value{c, 0}
			case lang.OpCopyFree:
				for i, c := range f.fn.cells {
					regs[in.A()+uint8(i)] = Value{c, 0}
				}
			case lang.OpLoadCell:
				v := regs[in.B()].o.(*Cell).v
				if v.IsUnset() {
					err = unboundCell(f.rc, in.B(), f.rc.names[in.D()])
					goto exc
				}
				regs[in.A()] = v
			case lang.OpStoreCell:
				regs[in.B()].o.(*Cell).v = regs[in.A()]
			case lang.OpDeleteCell:
				c := regs[in.B()].o.(*Cell)
				if c.v.IsUnset() {
					err = unboundCell(f.rc, in.B(), f.rc.names[in.D()])
					goto exc
				}
				c.v = Unset
				if t.watch != 0 {
					goto settle
				}
			case lang.OpLoadClassCell:
				var v Value
				if v, err = t.at(f, pc).loadClassCell(f, in.B(), f.rc.names[in.D()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpLoadLocals:
				if regs[in.A()] = f.ns; f.ns.IsUnset() {
					regs[in.A()] = Value{globals, 0}
				}

			// Operators.

			case lang.OpAdd:
				x, y := &regs[in.B()], &regs[in.C()]
				if x.IsInt() && y.IsInt() {
					a, b := x.n, y.n
					if r := a + b; (a^r)&(b^r) >= 0 {
						regs[in.A()] = Int(r)
						continue
					}
				} else if x.IsFloat() && y.IsFloat() {
					regs[in.A()] = Float(x.AsFloat() + y.AsFloat())
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinAdd, in.D(), *x, *y); err != nil {
					goto exc
				}
			case lang.OpSub:
				x, y := &regs[in.B()], &regs[in.C()]
				if x.IsInt() && y.IsInt() {
					a, b := x.n, y.n
					if r := a - b; (a^b)&(a^r) >= 0 {
						regs[in.A()] = Int(r)
						continue
					}
				} else if x.IsFloat() && y.IsFloat() {
					regs[in.A()] = Float(x.AsFloat() - y.AsFloat())
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinSub, in.D(), *x, *y); err != nil {
					goto exc
				}
			case lang.OpMul:
				x, y := &regs[in.B()], &regs[in.C()]
				if x.IsInt() && y.IsInt() {
					hi, lo := mul64(x.n, y.n)
					if hi == lo>>63 {
						regs[in.A()] = Int(lo)
						continue
					}
				} else if x.IsFloat() && y.IsFloat() {
					regs[in.A()] = Float(x.AsFloat() * y.AsFloat())
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinMul, in.D(), *x, *y); err != nil {
					goto exc
				}
			case lang.OpDiv:
				x, y := &regs[in.B()], &regs[in.C()]
				if x.IsFloat() && y.IsFloat() && y.AsFloat() != 0 {
					regs[in.A()] = Float(x.AsFloat() / y.AsFloat())
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinDiv, in.D(), *x, *y); err != nil {
					goto exc
				}
			case lang.OpMod:
				x, y := &regs[in.B()], &regs[in.C()]
				if x.IsInt() && y.IsInt() && y.n != 0 {
					regs[in.A()] = Int(floorMod(x.n, y.n))
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinMod, in.D(), *x, *y); err != nil {
					goto exc
				}
			case lang.OpFloorDiv:
				x, y := &regs[in.B()], &regs[in.C()]
				if x.IsInt() && y.IsInt() && y.n != 0 && y.n != -1 {
					regs[in.A()] = Int(floorDiv(x.n, y.n))
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinFloorDiv, in.D(), *x, *y); err != nil {
					goto exc
				}
			case lang.OpAddI:
				x := &regs[in.B()]
				if x.IsInt() {
					a, b := x.n, int64(in.D())
					if r := a + b; (a^r)&(b^r) >= 0 {
						regs[in.A()] = Int(r)
						continue
					}
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinAdd, int(in.C()), *x, Int(int64(in.D()))); err != nil {
					goto exc
				}
			case lang.OpSubI:
				x := &regs[in.B()]
				if x.IsInt() {
					a, b := x.n, int64(in.D())
					if r := a - b; (a^b)&(a^r) >= 0 {
						regs[in.A()] = Int(r)
						continue
					}
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinSub, int(in.C()), *x, Int(int64(in.D()))); err != nil {
					goto exc
				}
			case lang.OpMulI:
				x := &regs[in.B()]
				if x.IsInt() && int64(int32(x.n)) == x.n {
					regs[in.A()] = Int(x.n * int64(in.D()))
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinMul, int(in.C()), *x, Int(int64(in.D()))); err != nil {
					goto exc
				}
			case lang.OpModI:
				x := &regs[in.B()]
				if x.IsInt() {
					a, b := x.n, int64(in.D())
					var m int64
					if uint64(a)>>32 == 0 {
						m = int64(uint32(a) % uint32(b))
					} else if m = a % b; m < 0 {
						m += b
					}
					regs[in.A()] = Int(m)
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinMod, int(in.C()), *x, Int(int64(in.D()))); err != nil {
					goto exc
				}
			case lang.OpFloorDivI:
				x := &regs[in.B()]
				if x.IsInt() {
					regs[in.A()] = Int(floorDiv(x.n, int64(in.D())))
					continue
				}
				if err = t.at(f, pc).binary(&regs[in.A()], lang.BinFloorDiv, int(in.C()), *x, Int(int64(in.D()))); err != nil {
					goto exc
				}
			case lang.OpBinary:
				op := lang.BinOp(in.D())
				if x, y := &regs[in.B()], &regs[in.C()]; x.IsInt() && y.IsInt() {
					switch op &^ lang.BinInPlace {
					case lang.BinAnd:
						regs[in.A()] = Int(x.n & y.n)
						continue
					case lang.BinOr:
						regs[in.A()] = Int(x.n | y.n)
						continue
					case lang.BinXor:
						regs[in.A()] = Int(x.n ^ y.n)
						continue
					case lang.BinRShift:
						if uint64(y.n) < 64 {
							regs[in.A()] = Int(x.n >> uint64(y.n))
							continue
						}
					}
				}
				if err = t.at(f, pc).binary(&regs[in.A()], op&^lang.BinInPlace, int(op&lang.BinInPlace), regs[in.B()], regs[in.C()]); err != nil {
					goto exc
				}
			case lang.OpNeg:
				x := &regs[in.B()]
				if x.IsInt() && x.n != math.MinInt64 {
					regs[in.A()] = Int(-x.n)
					continue
				} else if x.IsFloat() {
					regs[in.A()] = Float(-x.AsFloat())
					continue
				}
				if err = t.at(f, pc).unary(&regs[in.A()], lang.OpNeg, *x); err != nil {
					goto exc
				}
			case lang.OpPos, lang.OpInvert:
				if err = t.at(f, pc).unary(&regs[in.A()], in.Op(), regs[in.B()]); err != nil {
					goto exc
				}
			case lang.OpNot:
				var b bool
				if b, err = Truth(t.at(f, pc), regs[in.B()]); err != nil {
					goto exc
				}
				regs[in.A()] = Bool(!b)
			case lang.OpBool:
				var b bool
				if b, err = Truth(t.at(f, pc), regs[in.B()]); err != nil {
					goto exc
				}
				regs[in.A()] = Bool(b)
			case lang.OpCompare:
				var v Value
				if v, err = t.at(f, pc).compareFast(lang.CmpOp(in.D()), &regs[in.B()], &regs[in.C()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpIs:
				regs[in.A()] = Bool((regs[in.B()] == regs[in.C()]) == (in.D() == 0))
			case lang.OpContains:
				var b bool
				if b, err = t.at(f, pc).contains(&regs[in.C()], &regs[in.B()]); err != nil {
					goto exc
				}
				regs[in.A()] = Bool(b == (in.D() == 0))

			// Jumps.

			case lang.OpJump:
				pc = in.D()
				if t.watch != 0 {
					goto settle
				}
			case lang.OpJumpBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				pc = in.D()
			case lang.OpJumpLtBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpLt:
				x, y := &regs[in.A()], &regs[in.B()]
				var b bool
				if x.IsInt() && y.IsInt() {
					b = x.n < y.n
				} else if x.IsFloat() && y.IsFloat() {
					b = x.AsFloat() < y.AsFloat()
				} else if b, err = compareTruth(t.at(f, pc), *x, *y, lang.CmpLt); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpLtIBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpLtI:
				x := &regs[in.A()]
				var b bool
				if x.IsInt() {
					b = x.n < int64(int8(in.B()))
				} else if b, err = compareTruth(t.at(f, pc), *x, Int(int64(int8(in.B()))), lang.CmpLt); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpLeBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpLe:
				x, y := &regs[in.A()], &regs[in.B()]
				var b bool
				if x.IsInt() && y.IsInt() {
					b = x.n <= y.n
				} else if x.IsFloat() && y.IsFloat() {
					b = x.AsFloat() <= y.AsFloat()
				} else if b, err = compareTruth(t.at(f, pc), *x, *y, lang.CmpLe); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpLeIBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpLeI:
				x := &regs[in.A()]
				var b bool
				if x.IsInt() {
					b = x.n <= int64(int8(in.B()))
				} else if b, err = compareTruth(t.at(f, pc), *x, Int(int64(int8(in.B()))), lang.CmpLe); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpGtBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpGt:
				x, y := &regs[in.A()], &regs[in.B()]
				var b bool
				if x.IsInt() && y.IsInt() {
					b = x.n > y.n
				} else if x.IsFloat() && y.IsFloat() {
					b = x.AsFloat() > y.AsFloat()
				} else if b, err = compareTruth(t.at(f, pc), *x, *y, lang.CmpGt); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpGtIBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpGtI:
				x := &regs[in.A()]
				var b bool
				if x.IsInt() {
					b = x.n > int64(int8(in.B()))
				} else if b, err = compareTruth(t.at(f, pc), *x, Int(int64(int8(in.B()))), lang.CmpGt); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpGeBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpGe:
				x, y := &regs[in.A()], &regs[in.B()]
				var b bool
				if x.IsInt() && y.IsInt() {
					b = x.n >= y.n
				} else if x.IsFloat() && y.IsFloat() {
					b = x.AsFloat() >= y.AsFloat()
				} else if b, err = compareTruth(t.at(f, pc), *x, *y, lang.CmpGe); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpGeIBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpGeI:
				x := &regs[in.A()]
				var b bool
				if x.IsInt() {
					b = x.n >= int64(int8(in.B()))
				} else if b, err = compareTruth(t.at(f, pc), *x, Int(int64(int8(in.B()))), lang.CmpGe); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpEqBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpEq:
				x, y := &regs[in.A()], &regs[in.B()]
				var b bool
				if x.IsInt() && y.IsInt() {
					b = x.n == y.n
				} else if x.IsFloat() && y.IsFloat() {
					b = x.AsFloat() == y.AsFloat()
				} else if b, err = compareTruth(t.at(f, pc), *x, *y, lang.CmpEq); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpEqIBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpEqI:
				x := &regs[in.A()]
				var b bool
				if x.IsInt() {
					b = x.n == int64(int8(in.B()))
				} else if b, err = compareTruth(t.at(f, pc), *x, Int(int64(int8(in.B()))), lang.CmpEq); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpNeBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpNe:
				x, y := &regs[in.A()], &regs[in.B()]
				var b bool
				if x.IsInt() && y.IsInt() {
					b = x.n != y.n
				} else if x.IsFloat() && y.IsFloat() {
					b = x.AsFloat() != y.AsFloat()
				} else if b, err = compareTruth(t.at(f, pc), *x, *y, lang.CmpNe); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpNeIBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpNeI:
				x := &regs[in.A()]
				var b bool
				if x.IsInt() {
					b = x.n != int64(int8(in.B()))
				} else if b, err = compareTruth(t.at(f, pc), *x, Int(int64(int8(in.B()))), lang.CmpNe); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpIs:
				if (regs[in.A()] == regs[in.B()]) == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpIn:
				var b bool
				if b, err = t.at(f, pc).contains(&regs[in.B()], &regs[in.A()]); err != nil {
					goto exc
				}
				if b == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpIsNone:
				if regs[in.A()].IsNone() == (in.C() != 0) {
					pc = in.D()
				}
			case lang.OpJumpTrueBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpTrue:
				x := &regs[in.A()]
				if x.IsBool() || x.IsInt() {
					if x.n != 0 {
						pc = in.D()
					}
				} else {
					var b bool
					if b, err = Truth(t.at(f, pc), *x); err != nil {
						goto exc
					}
					if b {
						pc = in.D()
					}
				}
			case lang.OpJumpFalseBack:
				if t.budget--; t.budget < 0 {
					goto check
				}
				fallthrough
			case lang.OpJumpFalse:
				x := &regs[in.A()]
				if x.IsBool() || x.IsInt() {
					if x.n == 0 {
						pc = in.D()
					}
				} else {
					var b bool
					if b, err = Truth(t.at(f, pc), *x); err != nil {
						goto exc
					}
					if !b {
						pc = in.D()
					}
				}

			// Iteration.

			case lang.OpGetIter:
				var v Value
				if v, err = Iter(t.at(f, pc), regs[in.B()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpForIter:
				if t.budget--; t.budget < 0 {
					goto check
				}
				switch it := regs[in.A()].o.(type) {
				case *RangeIter:
					if it.left > 0 {
						it.left--
						regs[in.B()] = Int(it.cur)
						it.cur += it.step
						pc = in.D()
					}
				case *ListIter:
					if it.list != nil {
						if it.i < len(it.list.items) {
							regs[in.B()] = it.list.items[it.i]
							it.i++
							pc = in.D()
						} else {
							it.list = nil
						}
					}
				case *Generator:
					if it.state != genSuspended && it.state != genCreated {
						if it.state == genDone {
							continue
						}
						err = ValueErrorf("generator already executing")
						goto exc
					}
					f.pc = int32(pc)
					var nf *Frame
					if nf, err = t.resume(f, it, None, frameGen|frameIter); err != nil {
						goto exc
					}
					nf.ret = in.B()
					f = nf
					continue outer
				default:
					if u := code[in.D()]; u.Op() == lang.OpUnpack && u.A() == in.B() && u.C() == 2 {
						// for a, b in enumerate(…), zip(…), d.items(): no tuple is made.
						var done, is bool
						if done, is, err = t.at(f, pc).nextPair(it, regs[u.B():int(u.B())+2]); err != nil {
							goto exc
						}
						if is {
							if !done {
								pc = in.D() + 1
							}
							continue
						}
					}
					var v Value
					if v, err = Next(t.at(f, pc), regs[in.A()]); err != nil {
						goto exc
					}
					if !v.IsUnset() {
						regs[in.B()] = v
						pc = in.D()
					}
				}

			// Calls.

			case lang.OpLoadMethod:
				x := regs[in.B()]
				c := &caches[in.D()]
				if o, ok := x.o.(*Instance); ok {
					if o.shape == c.shape {
						regs[in.A()+1] = x
						regs[in.A()] = c.val
						continue
					}
				} else if x.o.Type() == c.cls {
					regs[in.A()+1] = x
					regs[in.A()] = c.val
					continue
				}
				var fn, self Value
				if fn, self, err = t.at(f, pc).loadMethod(c, x); err != nil {
					goto exc
				}
				regs[in.A()] = fn
				regs[in.A()+1] = self
			case lang.OpCallMethod:
				if !regs[in.A()+1].IsUnset() {
					// The function with its self in place.
					if fn, ok := regs[in.A()].o.(*Function); ok {
						rc := fn.code
						nf := f.next
						at := int(in.A()) + 1
						if nf == nil || !rc.simple || rc.nparams != int(in.B())+1 || len(f.win)-at < slack {
							callA, nargs, retc, kw = at, int(in.B())+1, in.C(), nil
							x = regs[in.A()]
							goto call
						}
						f.pc = int32(pc)
						nf.win = f.win[at:]
						nf.at = uint8(at)
						w := nf.win[rc.nparams:rc.nlocals]
						for i := range w {
							w[i] = Unset
						}
						nf.fn, nf.rc, nf.pc = fn, rc, 0
						nf.ret, nf.flags = in.C(), 0
						f = nf
						if t.budget--; t.budget < 0 {
							goto checkCall
						}
						continue outer
					}
					if m, ok := regs[in.A()].o.(*MethodDescriptor); ok {
						f.pc = int32(pc)
						p := int(in.A()) + 2
						var v Value
						if v, err = m.call(t, regs[in.A()+1], regs[p:p+int(in.B())], nil); err != nil {
							goto exc
						}
						regs[in.C()] = v
						if t.watch != 0 {
							goto settle
						}
						continue
					}
					callA, nargs = int(in.A())+1, int(in.B())+1
				} else {
					callA, nargs = int(in.A())+2, int(in.B())
				}
				x = regs[in.A()]
				retc, kw = in.C(), nil
				goto call
			case lang.OpCall:
				switch fn := regs[in.A()].o.(type) {
				case *Function:
					rc := fn.code
					nf := f.next
					at := int(in.A()) + 2
					if nf == nil || !rc.simple || rc.nparams != int(in.B()) || len(f.win)-at < slack {
						break
					}
					f.pc = int32(pc)
					nf.win = f.win[at:]
					nf.at = uint8(at)
					w := nf.win[rc.nparams:rc.nlocals]
					for i := range w {
						w[i] = Unset
					}
					nf.fn, nf.rc, nf.pc = fn, rc, 0
					nf.ret, nf.flags = in.C(), 0
					f = nf
					if t.budget--; t.budget < 0 {
						goto checkCall
					}
					continue outer
				case *Builtin:
					f.pc = int32(pc)
					p := int(in.A()) + 2
					var v Value
					if v, err = fn.call(t, regs[p:p+int(in.B())], nil); err != nil {
						goto exc
					}
					regs[in.C()] = v
					continue
				}
				callA, nargs = int(in.A())+2, int(in.B())
				x = regs[in.A()]
				retc, kw = in.C(), nil
				goto call
			case lang.OpCallKw:
				callA, nargs = int(in.A())+2, int(in.B())
				x = regs[in.A()]
				retc, kw = in.C(), t.keywordNames(consts[in.D()])
				goto call
			case lang.OpCallMethodKw:
				if regs[in.A()+1].IsUnset() {
					callA, nargs = int(in.A())+2, int(in.B())
				} else {
					callA, nargs = int(in.A())+1, int(in.B())+1
				}
				x = regs[in.A()]
				retc, kw = in.C(), t.keywordNames(consts[in.D()])
				goto call
			case lang.OpCallEx:
				f.pc = int32(pc)
				k := Unset
				if in.B() != 0 {
					k = regs[in.A()+3]
				}
				var nf *Frame
				if nf, err = t.callEx(f, regs[in.A()], regs[in.A()+2], k, int(in.A())+2, in.C()); err != nil {
					goto exc
				}
				if nf != f {
					f = nf
					if t.budget--; t.budget < 0 {
						goto checkCall
					}
				}
				continue outer
			case lang.OpReturn:
				if f.flags|t.watch == 0 {
					p := f.prev
					p.win[f.ret] = regs[in.A()]
					f = p
					continue outer
				}
				x = regs[in.A()]
				goto ret
			case lang.OpReturnConst:
				if f.flags|t.watch == 0 {
					p := f.prev
					p.win[f.ret] = consts[in.D()]
					f = p
					continue outer
				}
				x = consts[in.D()]
				goto ret
			case lang.OpYield:
				g := f.gen
				if f.flags&frameSink != 0 && g.sink(regs[in.A()]) {
					regs[in.B()] = None
					continue
				}
				g.pc = int32(pc)
				g.sendTo = in.B()
				g.delegate = Unset
				if in.C() != 0 {
					g.delegate = regs[in.D()]
				}
				x = regs[in.A()]
				copy(g.regs, regs[:f.rc.nregs])
				g.suspend(t, genSuspended)
				if len(f.rc.handlers) > 0 && !g.watched {
					t.watchGenerator(g, pc)
				}
				flags := f.flags
				p := f.prev
				ret := f.ret
				f.gen = nil
				f = p
				if flags&frameEntry != 0 {
					return x, nil
				}
				p.win[ret] = x
				if flags&frameIter != 0 {
					p.pc = int32(p.rc.instrs[p.pc-1].D())
				}
				continue outer
			case lang.OpGetYieldFrom:
				var v Value
				if v = regs[in.B()]; v.o.Type() != TypeGenerator {
					if v, err = Iter(t.at(f, pc), v); err != nil {
						goto exc
					}
				}
				regs[in.A()] = v
			case lang.OpSend:
				var v Value
				var done bool
				if v, done, err = t.send(regs[in.A()], regs[in.B()]); err != nil {
					goto exc
				}
				regs[in.B()] = v
				if done {
					pc = in.D()
				}
			case lang.OpMakeFunction:
				regs[in.A()] = t.makeFunction(f, f.rc.kids[in.D()], in)
			case lang.OpLoadBuildClass:
				e := f.fn.builtins.getStr(nameBuildClass)
				if e == nil {
					err = Errorf(TypeNameError, "__build_class__ not found")
					goto exc
				}
				regs[in.A()] = e.val

			// Attributes and items.

			case lang.OpLoadAttr:
				x := regs[in.B()]
				c := &caches[in.D()]
				if o, ok := x.o.(*Instance); ok && o.shape == c.shape {
					if c.e != nil {
						regs[in.A()] = c.e.val
						continue
					}
					if v := o.slots[c.idx]; !v.IsUnset() {
						regs[in.A()] = v
						continue
					}
				}
				var v Value
				if v, err = t.at(f, pc).loadAttr(c, x); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpStoreAttr:
				x := regs[in.A()]
				c := &caches[in.D()]
				if o, ok := x.o.(*Instance); ok && o.shape == c.shape {
					if c.next == nil {
						o.slots[c.idx] = regs[in.B()]
						if t.watch != 0 {
							goto settle
						}
						continue
					} else if n := len(o.slots); n < cap(o.slots) {
						o.shape = c.next
						o.slots = o.slots[:n+1]
						o.slots[n] = regs[in.B()]
						continue
					}
				}
				if err = t.at(f, pc).storeAttr(c, x, regs[in.B()]); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpDeleteAttr:
				if err = DeleteAttr(t.at(f, pc), regs[in.A()], caches[in.D()].name); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpGetItem:
				x, y := &regs[in.B()], &regs[in.C()]
				if y.IsInt() {
					if l, ok := x.o.(*List); ok {
						if i := uint64(y.n); i < uint64(len(l.items)) {
							regs[in.A()] = l.items[i]
							continue
						}
					} else if l, ok := x.o.(*Tuple); ok {
						if i := uint64(y.n); i < uint64(len(l.items)) {
							regs[in.A()] = l.items[i]
							continue
						}
					}
				} else if s, ok := y.o.(*Str); ok {
					if d, ok := x.o.(*Dict); ok {
						if e := d.getStr(s); e != nil {
							regs[in.A()] = e.val
							continue
						}
					}
				}
				if err = t.at(f, pc).getItem(&regs[in.A()], x, y); err != nil {
					goto exc
				}
			case lang.OpGetItemI:
				x := &regs[in.B()]
				if l, ok := x.o.(*List); ok {
					if i := uint64(in.D()); i < uint64(len(l.items)) {
						regs[in.A()] = l.items[i]
						continue
					}
				} else if l, ok := x.o.(*Tuple); ok {
					if i := uint64(in.D()); i < uint64(len(l.items)) {
						regs[in.A()] = l.items[i]
						continue
					}
				}
				i := Int(int64(in.D()))
				if err = t.at(f, pc).getItem(&regs[in.A()], x, &i); err != nil {
					goto exc
				}
			case lang.OpSetItem:
				x, y := &regs[in.A()], &regs[in.B()]
				if y.IsInt() {
					if l, ok := x.o.(*List); ok {
						if i := uint64(y.n); i < uint64(len(l.items)) {
							l.items[i] = regs[in.C()]
							if t.watch != 0 {
								goto settle
							}
							continue
						}
					}
				} else if s, ok := y.o.(*Str); ok {
					if d, ok := x.o.(*Dict); ok && !d.cow {
						if e := d.getStr(s); e != nil {
							e.val = regs[in.C()]
							if t.watch != 0 {
								goto settle
							}
							continue
						}
					}
				}
				if err = SetItem(t.at(f, pc), *x, *y, regs[in.C()]); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpDeleteItem:
				if err = DeleteItem(t.at(f, pc), regs[in.A()], regs[in.B()]); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpGetSlice:
				if err = t.at(f, pc).getSlice(&regs[in.A()], regs[in.B()], regs[in.C():int(in.C())+in.D()]); err != nil {
					goto exc
				}
			case lang.OpSetSlice:
				if err = t.at(f, pc).setSlice(regs[in.A()], regs[in.B():int(in.B())+in.D()], regs[in.C()]); err != nil {
					goto exc
				}
				if t.watch != 0 {
					goto settle
				}
			case lang.OpBuildSlice:
				regs[in.A()] = Value{newSlice(regs[in.B() : int(in.B())+int(in.C())]), 0}

			// Containers.

			case lang.OpBuildList:
				l := makeList(int(in.C()))
				if in.D() == 0 {
					copy(l.items, regs[in.B():])
				} else {
					l.reserve(&regs[in.B()])
				}
				regs[in.A()] = Value{l, 0}
			case lang.OpBuildTuple:
				regs[in.A()] = copyTuple(regs[in.B() : int(in.B())+int(in.C())])
			case lang.OpBuildSet:
				var v Value
				if v, err = t.at(f, pc).buildSet(regs[in.B() : int(in.B())+int(in.C())]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpBuildMap:
				if in.D() != 0 {
					regs[in.A()] = Value{newDictOf(itemsLeft(&regs[in.B()])), 0}
					continue
				}
				var v Value
				if v, err = t.at(f, pc).buildMap(regs[in.B() : int(in.B())+2*int(in.C())]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpListAppend:
				l := regs[in.A()].o.(*List)
				if len(l.items) == cap(l.items) {
					if err = t.grow(len(l.items), len(l.items), valueSize); err != nil {
						goto exc
					}
				}
				l.push(regs[in.B()])
			case lang.OpListExtend:
				if err = t.at(f, pc).listExtend(regs[in.A()].o.(*List), regs[in.B()], nil); err != nil {
					goto exc
				}
			case lang.OpListToTuple:
				regs[in.A()] = NewTuple(regs[in.B()].o.(*List).items)
			case lang.OpSetAdd:
				if err = setAddItem(t.at(f, pc), regs[in.A()], regs[in.B()]); err != nil {
					goto exc
				}
			case lang.OpSetUpdate:
				if err = regs[in.A()].o.(*Set).update(t.at(f, pc), regs[in.B()]); err != nil {
					goto exc
				}
			case lang.OpMapAdd:
				if err = regs[in.A()].o.(*Dict).Set(t.at(f, pc), regs[in.B()], regs[in.C()]); err != nil {
					goto exc
				}
			case lang.OpDictUpdate:
				if err = t.at(f, pc).dictUpdate(regs[in.A()].o.(*Dict), regs[in.B()]); err != nil {
					goto exc
				}
			case lang.OpDictMerge:
				if err = t.at(f, pc).dictMerge(regs[in.A()].o.(*Dict), regs[in.B()], regs[uint8(in.D())]); err != nil {
					goto exc
				}
			case lang.OpBuildString:
				regs[in.A()] = t.buildString(regs[in.B() : int(in.B())+int(in.C())])
			case lang.OpFormat:
				var v Value
				if v, err = t.at(f, pc).formatValue(in, regs); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpUnpack:
				if l, ok := regs[in.A()].o.(*Tuple); ok && len(l.items) == int(in.C()) {
					copy(regs[in.B():], l.items)
					continue
				}
				if err = t.at(f, pc).unpack(regs[in.A()], regs[in.B():int(in.B())+int(in.C())]); err != nil {
					goto exc
				}
			case lang.OpUnpackEx:
				if err = t.at(f, pc).unpackEx(regs[in.A()], regs[in.B():], int(in.C()), in.D()); err != nil {
					goto exc
				}

			case lang.OpUnpackList:
				items := make([]Value, in.D())
				if err = t.at(f, pc).unpack(regs[in.B()], items); err != nil {
					goto exc
				}
				regs[in.A()] = NewList(items)

			// Exceptions.

			case lang.OpPushExc:
				regs[in.A()] = Unset
				if e := t.exc.exc; e != nil {
					regs[in.A()] = Value{e, 0}
				}
				t.exc.exc = t.caught
				regs[in.B()] = Value{t.caught, 0}
				t.caught = nil
			case lang.OpPopExc:
				t.exc.exc, _ = regs[in.A()].o.(*Exception)
				if t.watch != 0 {
					goto settle
				}
			case lang.OpMatchExc:
				var b bool
				if b, err = t.at(f, pc).matchException(regs[in.A()], regs[in.B()]); err != nil {
					goto exc
				}
				if !b {
					pc = in.D()
				}
			case lang.OpRaise:
				f.pc = int32(pc)
				err, reraise = t.raise(in.B(), regs[in.A()], regs[in.C()])
				goto exc
			case lang.OpReraise:
				err, reraise = regs[in.A()].o.(*Exception), true
				goto exc
			case lang.OpAssertError:
				regs[in.A()] = Value{TypeAssertionError, 0}
			case lang.OpEnterWith:
				f.pc = int32(pc)
				if err = t.enterWith(regs[in.A()], regs[in.B():int(in.B())+2]); err != nil {
					goto exc
				}
			case lang.OpExitWith:
				f.pc = int32(pc)
				var v Value
				if v, err = t.callWith(regs[in.A()], None, None, None); err != nil {
					goto exc
				}
				regs[in.C()] = v
			case lang.OpExceptWith:
				f.pc = int32(pc)
				var v Value
				if v, err = t.exceptWith(regs[in.A()], regs[in.B()].o.(*Exception)); err != nil {
					goto exc
				}
				regs[in.C()] = v

			// Imports.

			case lang.OpImportName:
				f.pc = int32(pc)
				var v Value
				if v, err = t.importName(f.rc.names[in.D()].s, f.fn, regs[in.B()], regs[in.C()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpImportFrom:
				var v Value
				if v, err = t.at(f, pc).importFrom(regs[in.B()], f.rc.names[in.D()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpImportStar:
				if err = t.at(f, pc).importStar(regs[in.A()], f.namespace()); err != nil {
					goto exc
				}

			// Patterns.

			case lang.OpMatchSequence:
				regs[in.A()] = Bool(regs[in.B()].Type().flags&typeSequence != 0)
			case lang.OpMatchMapping:
				regs[in.A()] = Bool(regs[in.B()].Type().flags&typeMapping != 0)
			case lang.OpMatchKeys:
				var v Value
				if v, err = t.at(f, pc).matchKeys(regs[in.B()], regs[in.C()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpMatchRest:
				var v Value
				if v, err = t.at(f, pc).matchRest(regs[in.B()], regs[in.C()]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpMatchClass:
				var v Value
				if v, err = t.at(f, pc).matchClass(regs[in.B()], regs[in.C()], in.D(), regs[in.C()+1]); err != nil {
					goto exc
				}
				regs[in.A()] = v
			case lang.OpGetLen:
				var n int
				if n, err = Len(t.at(f, pc), regs[in.B()]); err != nil {
					goto exc
				}
				regs[in.A()] = Int(int64(n))

			// Session.

			case lang.OpPrintExpr:
				f.pc = int32(pc)
				if err = t.printExpr(regs[in.A()]); err != nil {
					goto exc
				}
			case lang.OpSetupAnnotations:
				if err = t.setupAnnotations(f); err != nil {
					goto exc
				}
			default:
				panic("unknown opcode " + in.Op().String())
			}
		}
	check: // a checkpoint before the instruction that counted
		f.pc = int32(pc - 1)
		if err = t.checkpoint(f); err != nil {
			goto exc
		}
		continue outer

	settle: // a reference may just have been dropped
		f.pc = int32(pc)
		t.settle()
		continue outer

	checkCall: // f is the frame just entered
		pc = 1
		t.top = f // a finaliser may run
		if err = t.checkpoint(f); err != nil {
			goto exc
		}
		continue outer

	call: // x with nargs arguments at callA, keywords kw, result to retc
		f.pc = int32(pc)
		{
			nf, e := t.callSlow(f, x, callA, nargs, kw, retc)
			if e != nil {
				err = e
				goto exc
			}
			if nf != f {
				f = nf
				if t.budget--; t.budget < 0 {
					goto checkCall
				}
			} else if t.watch != 0 {
				goto settle
			}
			continue outer
		}

	ret: // x from a frame that is more than a plain call
		{
			flags := f.flags
			p := f.prev
			if flags&frameCtor != 0 {
				if !x.IsNone() {
					err = TypeErrorf("__init__() should return None, not '%s'", x.Type().name)
					f = p
					pc = int(f.pc)
					t.top = f
					goto exc
				}
				x = p.win[f.at-1]
			}
			if flags&frameGen != 0 {
				g := f.gen
				g.suspend(t, genDone)
				g.regs = nil
				f.gen = nil
				t.stopValue = x
				f = p
				if flags&frameEntry != 0 {
					return Unset, nil
				}
				continue outer
			}
			f = p
			if flags&frameEntry != 0 {
				return x, nil
			}
			p.win[p.next.ret] = x
			if t.watch != 0 {
				t.top = f
				t.settle()
			}
			continue outer
		}

	exc: // err was raised at pc-1 in f
		{
			e := t.raised(err)
			err = nil
			for {
				if reraise {
					reraise = false
				} else {
					e.cross(f, pc-1)
				}
				for i := range f.rc.handlers {
					if h := &f.rc.handlers[i]; int(h.Start) < pc && pc <= int(h.End) {
						t.caught = e
						f.pc = h.Target
						continue outer
					}
				}
				flags := f.flags
				if flags&frameGen != 0 {
					g := f.gen
					g.suspend(t, genDone)
					g.regs = nil
					f.gen = nil
					e = generatorRaised(e)
				}
				f = f.prev
				t.top = f
				if flags&frameEntry != 0 {
					return None, e
				}
				pc = int(f.pc)
			}
		}
	}
}

// mul64 gives the 128-bit product.
func mul64(a, b int64) (hi, lo int64) {
	h, l := bits.Mul64(uint64(a), uint64(b))
	hi = int64(h) - ((a >> 63) & b) - ((b >> 63) & a)
	return hi, int64(l)
}

// floorMod is a % b with the sign of b, which is not 0.
func floorMod(a, b int64) int64 {
	if b == -1 {
		return 0
	}
	m := a % b
	if m != 0 && (m^b) < 0 {
		m += b
	}
	return m
}

// floorDiv is a // b; b is neither 0 nor -1.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a^b) < 0 {
		q--
	}
	return q
}
