package lang

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/runenames"
)

// runeAliases has the names of the Unicode standard's NameAliases: a code point and its further names a line.
//
//go:embed unicode_alias.txt
var runeAliases string

// runesByName is made when a source first uses \N.
var runesByName = sync.OnceValue(func() map[string]rune {
	m := make(map[string]rune, 1<<15)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r == 0x3400 { // past the ideographs, whose names runeNamed works out
			r = 0xa000
		} else if r == 0xac00 {
			r = 0xf900
		} else if r == 0x20000 {
			r = 0xe0000
		} else if r == 0xf0000 {
			break
		}
		if n := runenames.Name(r); n != "" && n[0] != '<' {
			m[n] = r
		}
	}
	for line := range strings.Lines(runeAliases) {
		hex, names, _ := strings.Cut(strings.TrimSpace(line), " ")
		r, _ := strconv.ParseUint(hex, 16, 32)
		for name := range strings.SplitSeq(names, ";") {
			m[name] = rune(r)
		}
	}
	return m
})

// runeNamed finds the character of a Unicode name, whatever its case.
func runeNamed(name string) (rune, bool) {
	name = strings.ToUpper(name)
	if hex, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); ok {
		v, err := strconv.ParseUint(hex, 16, 32)
		r := rune(v)
		return r, err == nil && (len(hex) == 4 || len(hex) == 5) && unicode.Is(unicode.Unified_Ideograph, r)
	}
	if syllable, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		return hangul(syllable)
	}
	if n, err := strconv.Atoi(strings.TrimPrefix(name, "VS")); err == nil && n > 0 && n <= 256 && name == "VS"+strconv.Itoa(n) {
		if n <= 16 {
			return rune(0xfe00 + n - 1), true
		}
		return rune(0xe0100 + n - 17), true
	}
	r, ok := runesByName()[name]
	return r, ok
}

// The parts of the names of Hangul syllables, in the order of the standard (3.12).
var (
	hangulLead  = strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ")
	hangulVowel = strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ")
	hangulTail  = strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ")
)

func hangul(s string) (rune, bool) {
	lead, s := longestPart(hangulLead, s)
	vowel, s := longestPart(hangulVowel, s)
	tail, s := longestPart(hangulTail, s)
	if lead < 0 || vowel < 0 || tail < 0 || s != "" {
		return 0, false
	}
	return rune(0xac00 + (lead*len(hangulVowel)+vowel)*len(hangulTail) + tail), true
}

func longestPart(parts []string, s string) (index int, rest string) {
	index = -1
	for i, p := range parts {
		if strings.HasPrefix(s, p) && (index < 0 || len(p) > len(parts[index])) {
			index = i
		}
	}
	if index < 0 {
		return index, s
	}
	return index, s[len(parts[index]):]
}
