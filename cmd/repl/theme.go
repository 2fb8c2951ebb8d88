package main

import (
	"io"
	"os"

	"github.com/charmbracelet/lipgloss"
	"github.com/mattn/go-isatty"
	"github.com/muesli/termenv"
	"terrarium/sessions"
)

// A theme is how everything looks: the one place that knows colours. It uses the sixteen colours
// that a person chose for their terminal, so that it need not ask for the background.
type theme struct {
	plain bool // nothing is styled: a pipe, NO_COLOR, a dumb terminal
	roles map[sessions.Role]lipgloss.Style
	hues  []lipgloss.Style
}

// theme returns the theme for an output.
func (c *command) theme(w io.Writer) *theme {
	if !isTerminal(w) || c.getenv("NO_COLOR") != "" || c.dumb() {
		return &theme{plain: true}
	}
	r := lipgloss.NewRenderer(w, termenv.WithProfile(termenv.ANSI))
	base := r.NewStyle().TabWidth(lipgloss.NoTabConversion)
	color := func(n string) lipgloss.Style { return base.Foreground(lipgloss.Color(n)) }
	t := &theme{roles: map[sessions.Role]lipgloss.Style{
		sessions.RoleNote:    base.Faint(true),
		sessions.RoleError:   color("1"),
		sessions.RoleHeading: base.Faint(true),
		sessions.RoleCommand: base.Bold(true),
		sessions.RoleRemoved: color("1"),
		sessions.RoleAdded:   color("2"),
	}}
	for _, n := range []string{"6", "5", "3", "4", "2", "14", "13", "11", "12", "10"} {
		t.hues = append(t.hues, color(n))
	}
	return t
}

// style is the theme as sessions asks for it.
func (t *theme) style() sessions.Style {
	if t.plain {
		return nil
	}
	return func(ink sessions.Ink, text string) string {
		switch ink.Role {
		case sessions.RoleInterpreter, sessions.RoleModule:
			return t.hues[ink.Hue%len(t.hues)].Render(text)
		}
		if s, ok := t.roles[ink.Role]; ok {
			return s.Render(text)
		}
		return text
	}
}

// dumb reports whether the terminal can do no more than show text.
func (c *command) dumb() bool {
	term := c.getenv("TERM")
	return term == "dumb"
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}
