package interp

import "context"

var (
	namePS1 = static("ps1")
	namePS2 = static("ps2")
)

// Prompts gives sys.ps1 and sys.ps2 as text, for a host that reads entries: it makes them exist first. Either may be an object whose
// __str__ is code; a prompt that is missing or fails is empty.
func (in *Interpreter) Prompts(ctx context.Context) (primary, continuation string) {
	_ = in.Do(ctx, func(t *Thread) error {
		in.setInteractive()
		text := func(name *Str) string {
			v, ok := in.sysModule().dict.GetStr(name)
			if !ok {
				return ""
			}
			s, err := ToStr(t, v)
			if err != nil {
				return ""
			}
			return s
		}
		primary, continuation = text(namePS1), text(namePS2)
		return nil
	})
	return primary, continuation
}
