package main

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

const (
	bracketedPasteOn  = "\x1b[?2004h"
	bracketedPasteOff = "\x1b[?2004l"
	pasteStart        = "\x1b[200~"
	pasteEnd          = "\x1b[201~"
	deleteKey         = "\x1b[3~"

	// lineEndRune stands for a line end inside the line that is being edited: the editor knows
	// single lines only, and one from the private-use area takes a column as its sign ⏎ does.
	lineEndRune = '\uE00A'
	// pasteRune and those after it stand for pasted texts.
	pasteRune  = '\uE100'
	pasteRunes = 256

	// pasteShown is the longest paste that is shown in the line, in characters. A longer one is
	// one sign until it is taken: the editor would redraw all of it at every key.
	pasteShown = 1000
)

// pasteFilter stands between the keyboard and the editor. A bracketed paste reaches the editor as
// a single character that stands for it, so that the editor draws it once and not for every
// character, and so that nothing in it acts as a key. Keys that would end the session by mistake
// are kept from it.
type pasteFilter struct {
	r       io.Reader
	inside  bool         // between the marks of a paste
	paste   bytes.Buffer // what of it has arrived
	carry   []byte       // the beginning of what may be a mark
	out     bytes.Buffer
	atEnd   atomic.Bool // the keyboard is gone
	isEmpty atomic.Bool // the line being edited is empty

	mu    sync.Mutex
	texts []string // by rune, modulo pasteRunes
}

// Read implements io.Reader for the editor.
func (f *pasteFilter) Read(p []byte) (int, error) {
	for f.out.Len() == 0 {
		buf := make([]byte, 4096)
		n, err := f.r.Read(buf)
		f.take(append(f.carry, buf[:n]...))
		if err != nil && f.out.Len() == 0 {
			f.atEnd.Store(true)
			return 0, err
		}
	}
	return f.out.Read(p)
}

// Close implements io.Closer; the keyboard is closed by its owner.
func (f *pasteFilter) Close() error { return nil }

// ended reports whether the keyboard is gone, after which the editor answers no more.
func (f *pasteFilter) ended() bool { return f.atEnd.Load() }

// take goes through what was typed or pasted.
func (f *pasteFilter) take(data []byte) {
	f.carry = nil
	for len(data) > 0 {
		switch {
		case bytes.HasPrefix(data, []byte(pasteStart)):
			f.inside, data = true, data[len(pasteStart):]
		case bytes.HasPrefix(data, []byte(pasteEnd)):
			f.inside, data = false, data[len(pasteEnd):]
			f.endPaste()
		case len(data) > 2 && len(data) < len(pasteStart) && (strings.HasPrefix(pasteStart, string(data)) || strings.HasPrefix(pasteEnd, string(data))):
			f.carry = slices.Clone(data)
			return
		case f.inside:
			f.paste.WriteByte(data[0])
			data = data[1:]
		case bytes.HasPrefix(data, []byte(deleteKey)):
			// At an empty line the editor takes Delete for Ctrl-D.
			if !f.isEmpty.Load() {
				f.out.WriteString(deleteKey)
			}
			data = data[len(deleteKey):]
		case data[0] == 0: // Ctrl-Space: the editor takes it for the end of the input
			data = data[1:]
		default:
			f.out.WriteByte(data[0])
			data = data[1:]
		}
	}
}

// endPaste hands a paste over: as text if it is short and of one line, else as a character.
func (f *pasteFilter) endPaste() {
	text := cleanPaste(f.paste.String())
	f.paste.Reset()
	if text == "" {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.out.WriteRune(pasteRune + rune(len(f.texts)%pasteRunes))
	f.texts = append(f.texts, text)
}

// cleanPaste makes pasted text harmless: line ends of every kind are one, and control characters go.
func cleanPaste(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, s)
}

// expand is the editor's listener: it puts a short paste in place of the character for it.
func (f *pasteFilter) expand(line []rune, pos int, key rune) ([]rune, int, bool) {
	f.isEmpty.Store(len(line) == 0)
	text, ok := f.text(key)
	if !ok || pos == 0 || line[pos-1] != key || len(text) > pasteShown {
		return nil, 0, false
	}
	shown := []rune(folded(strings.ReplaceAll(text, "\t", "    ")))
	return slices.Concat(line[:pos-1], shown, line[pos:]), pos - 1 + len(shown), true
}

// text is the paste that a character stands for: the last one with that character.
func (f *pasteFilter) text(r rune) (string, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	k := int(r - pasteRune)
	if k < 0 || k >= pasteRunes || k >= len(f.texts) {
		return "", false
	}
	last := len(f.texts) - 1
	return f.texts[last-(last-k)%pasteRunes], true
}

// restore returns the line that was edited as it was meant: with line ends and pastes.
func (f *pasteFilter) restore(line string) string {
	if !strings.ContainsFunc(line, func(r rune) bool { return r >= lineEndRune && r < pasteRune+pasteRunes }) {
		return line
	}
	var b strings.Builder
	for _, r := range line {
		if text, ok := f.text(r); ok {
			b.WriteString(text)
		} else if r == lineEndRune {
			b.WriteByte('\n')
		} else {
			b.WriteRune(r)
		}
	}
	f.mu.Lock()
	f.texts = nil
	f.mu.Unlock()
	return b.String()
}

// folded is text of several lines as the editor and the history hold it: in one.
func folded(s string) string {
	return strings.ReplaceAll(strings.TrimSuffix(s, "\n"), "\n", string(lineEndRune))
}
