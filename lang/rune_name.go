package lang

import (
	"fmt"
	"unicode"

	"golang.org/x/text/unicode/runenames"
)

// RuneName is the Unicode name of a character, what \N{…} takes; "" if it has none.
func RuneName(r rune) string {
	switch {
	case unicode.Is(unicode.Unified_Ideograph, r) && (r < 0xF900 || r > 0xFAFF):
		return fmt.Sprintf("CJK UNIFIED IDEOGRAPH-%X", r)
	case unicode.Is(unicode.Hangul, r) && r >= 0xAC00 && r < 0xD7B0:
		i := int(r - 0xAC00)
		tails := len(hangulTail)
		return "HANGUL SYLLABLE " + hangulLead[i/tails/len(hangulVowel)] + hangulVowel[i/tails%len(hangulVowel)] + hangulTail[i%tails]
	}
	name := runenames.Name(r)
	if name != "" && name[0] == '<' {
		return ""
	}
	return name
}

// RuneNamed finds the character of a name as \N{…} does, whatever its case.
func RuneNamed(name string) (rune, bool) { return runeNamed(name) }
