package sessions

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	tab := table{columns: []column{{title: "name"}, {title: "n", right: true}, {title: "held by"}}}
	tab.add(plainCell("main"), plainCell("10"), plainCell("one, two, three, four, five, six"))
	tab.add(plainCell("日本"), plainCell("1"), plainCell(""))
	for _, c := range []struct {
		width int
		want  string
	}{
		{0, "name   n  held by\nmain  10  one, two, three, four, five, six\n日本   1\n"},
		{30, "name   n  held by\nmain  10  one, two, three,\n          four, five, six\n日本   1\n"},
	} {
		var b strings.Builder
		tab.write(&b, plain, c.width)
		if b.String() != c.want {
			t.Errorf("width %d:\n%s\nwant\n%s", c.width, b.String(), c.want)
		}
	}
}

func TestStyleTakesNoColumns(t *testing.T) {
	tab := table{columns: []column{{title: "a"}, {title: "b"}}}
	tab.add(cell{"x", Ink{Role: RoleError}}, plainCell("y"))
	tab.add(plainCell("long"), plainCell("z"))
	var b strings.Builder
	tab.write(&b, func(_ Ink, s string) string { return "<" + s + ">" }, 0)
	if want := "<a>     <b>\n<x>     <y>\n<long>  <z>\n"; b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}
