package sessions

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"terrarium/lang"
)

// A Command is what a line that begins with a colon asks for.
type Command struct {
	Name    string // without the colon
	Args    string // what follows the name, as :help writes it: "NAME STATEMENT"
	Summary string // half a line
	Help    string // sentences, then a session that shows the use; the tests run it

	// Statement returns the Python at the end of the arguments, for a command that takes some: it
	// may go on for several lines, and is passed on as it was typed. nil: the command is one line.
	Statement func(args string) string
	// Complete lists what may stand in place of the last of the words typed so far.
	Complete func(s *Session, words []string) []string
	// Run carries the command out. Its error is reported to the person; errUsage means that the
	// arguments are not what Args says.
	Run func(ctx context.Context, s *Session, args string) (Result, error)
}

var errUsage = errors.New("usage")

// Commands is the table of all commands, in the order in which :help lists them.
func Commands() []Command {
	return []Command{
		newCommand(),
		switchCommand(),
		interpsCommand(),
		closeCommand(),
		atCommand(),
		allCommand(),
		modulesCommand(),
		leaksCommand(),
		holdsCommand(),
		traceCommand(),
		kindsCommand(),
		helpCommand(),
		quitCommand(),
	}
}

// isCommand reports whether an entry is a command and not Python.
func isCommand(text string) bool { return strings.HasPrefix(text, ":") }

// cutWord returns the first word of s and what follows the white space after it, verbatim.
func cutWord(s string) (word, rest string) {
	i := strings.IndexAny(s, " \t\r\n")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimLeft(s[i:], " \t")
}

// lookup finds a command by its name.
func lookup(name string) (Command, error) {
	var names []string
	for _, c := range Commands() {
		if c.Name == name {
			return c, nil
		}
		names = append(names, c.Name)
	}
	if name == "" {
		return Command{}, errors.New("a command is a word after the colon; :help lists them")
	}
	if near := nearest(name, names); near != "" {
		return Command{}, fmt.Errorf("there is no command :%s; did you mean :%s?", name, near)
	}
	return Command{}, fmt.Errorf("there is no command :%s; :help lists them", name)
}

// command runs an entry that is a command.
func (s *Session) command(ctx context.Context, entry string) Result {
	name, args := cutWord(entry[1:])
	c, err := lookup(name)
	if err != nil {
		return s.fail(err)
	}
	if c.Statement == nil {
		args = strings.TrimSpace(args)
	}
	res, err := c.Run(ctx, s, args)
	if errors.Is(err, errUsage) {
		err = fmt.Errorf("usage: %s", c.usage())
	}
	if err != nil {
		return s.fail(err)
	}
	return res
}

// usage is the command with its arguments.
func (c *Command) usage() string { return strings.TrimSpace(":" + c.Name + " " + c.Args) }

// python is the Python in an entry: all of it, or what a command takes at its end.
func python(entry string) (src string, found bool) {
	if !isCommand(entry) {
		return entry, true
	}
	name, args := cutWord(entry[1:])
	c, err := lookup(name)
	if err != nil || c.Statement == nil {
		return "", false
	}
	src = c.Statement(args)
	return src, strings.TrimSpace(src) != ""
}

// incomplete reports whether an entry, each line with its end, needs another line.
func incomplete(entry string) bool {
	src, found := python(entry)
	return found && lang.Incomplete(strings.TrimSuffix(src, "\n"))
}

// whole reports whether an entry is good as it is.
func whole(entry string) bool {
	src, found := python(entry)
	if !found {
		return true
	}
	_, err := lang.Parse(src, lang.ParseOptions{Mode: lang.ModeSingle})
	return err == nil
}

// nearest returns the word most like the given one, or "" if none is near enough to be meant. One
// that was begun and not ended is nearest.
func nearest(word string, words []string) string {
	best, distance := "", 2+len([]rune(word))/3
	for _, w := range words {
		if word != "" && strings.HasPrefix(w, word) {
			return w
		}
		if d := levenshtein.ComputeDistance(word, w); d < distance {
			best, distance = w, d
		}
	}
	return best
}

// noArgs is the Run of a command without arguments.
func noArgs(run func(s *Session) (Result, error)) func(context.Context, *Session, string) (Result, error) {
	return func(_ context.Context, s *Session, args string) (Result, error) {
		if args != "" {
			return Result{}, errUsage
		}
		return run(s)
	}
}

// completeName offers the living interpreters as the first word.
func completeName(s *Session, words []string) []string {
	if len(words) > 1 {
		return nil
	}
	return s.names()
}

// Complete offers words in place of the one that a line typed so far ends with, and says how many
// bytes of them stand there already. It knows commands and the names of interpreters.
func (s *Session) Complete(line string) (candidates []string, typed int) {
	if !isCommand(line) {
		return nil, 0
	}
	name, args := cutWord(line[1:])
	if !strings.ContainsAny(line, " \t") {
		for _, c := range Commands() {
			candidates = append(candidates, c.Name)
		}
		return withPrefix(candidates, name), len(name)
	}
	c, err := lookup(name)
	if err != nil || c.Complete == nil {
		return nil, 0
	}
	words := strings.Fields(args)
	if args == "" || strings.HasSuffix(args, " ") {
		words = append(words, "")
	}
	last := words[len(words)-1]
	return withPrefix(c.Complete(s, words), last), len(last)
}

func withPrefix(words []string, prefix string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return !strings.HasPrefix(w, prefix) })
}
