package main

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
)

const (
	historyLimit = 1000     // entries that are loaded
	historyEntry = 16 << 10 // bytes of the longest entry that is kept
)

// history is what was entered, in this run and those before: a file of quoted strings, one a line.
// Every entry is appended when it is entered, so that nothing is lost and several prompts can be
// open at once. A history that cannot be written is no reason to stop: it is then kept in memory.
type history struct {
	file    string // "": there is none
	entries []string
	last    string
}

// openHistory loads the history from the platform's folder for state.
func openHistory(getenv func(string) string) *history {
	h := &history{}
	dir := stateFolder(getenv)
	if dir == "" {
		return h
	}
	h.file = filepath.Join(dir, "terrarium", "history")
	content, err := os.ReadFile(h.file)
	if err != nil {
		return h
	}
	lines := 0
	scanner := bufio.NewScanner(bytes.NewReader(content))
	scanner.Buffer(nil, 2*historyEntry)
	for scanner.Scan() {
		lines++
		if entry, err := strconv.Unquote(scanner.Text()); err == nil { // a damaged line is passed over
			h.entries = append(h.entries, entry)
		}
	}
	if n := len(h.entries); n > 0 {
		h.last = h.entries[n-1]
	}
	if n := len(h.entries) - historyLimit; n > 0 {
		h.entries = h.entries[n:]
	}
	if lines > 4*historyLimit {
		h.shorten()
	}
	return h
}

// shorten writes the file anew with the entries that are loaded.
func (h *history) shorten() {
	var b bytes.Buffer
	for _, entry := range h.entries {
		b.WriteString(strconv.Quote(entry) + "\n")
	}
	replaceFile(h.file, b.Bytes())
}

// add appends an entry, unless it is the one before again, and reports whether it did.
func (h *history) add(entry string) bool {
	if entry == h.last || len(entry) > historyEntry {
		return false
	}
	h.last = entry
	if h.file == "" {
		return true
	}
	if err := os.MkdirAll(filepath.Dir(h.file), 0o700); err != nil {
		return true
	}
	f, err := os.OpenFile(h.file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return true
	}
	defer f.Close()
	f.WriteString(strconv.Quote(entry) + "\n")
	return true
}

// stateFolder is where programs keep what lasts between runs, by the platform's convention; "" if
// the person has no home.
func stateFolder(getenv func(string) string) string {
	switch runtime.GOOS {
	case "windows":
		return getenv("LocalAppData")
	case "darwin":
		if home := getenv("HOME"); home != "" {
			return filepath.Join(home, "Library", "Application Support")
		}
		return ""
	}
	if dir := getenv("XDG_STATE_HOME"); filepath.IsAbs(dir) {
		return dir
	}
	if home := getenv("HOME"); home != "" {
		return filepath.Join(home, ".local", "state")
	}
	return ""
}
