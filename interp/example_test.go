package interp_test

import (
	"context"
	"fmt"
	"os"

	"terrarium/interp"
)

// Two interpreters of one process hold different things under one name.
func Example() {
	p := interp.NewProcess(interp.ProcessOptions{Stdout: os.Stdout, Stderr: os.Stdout})
	defer p.Close()
	for _, name := range []string{"one", "two"} {
		in, err := p.NewInterpreter(interp.Isolated())
		if err != nil {
			fmt.Println(err)
			return
		}
		in.Interactive(context.Background(), "name = '"+name+"'\n", interp.InteractiveOptions{})
	}
	for _, in := range p.Interpreters() {
		in.Interactive(context.Background(), "name\n", interp.InteractiveOptions{})
	}
	// Output:
	// 'one'
	// 'two'
}

// Do is how a host calls objects and turns what they raise into a Go error.
func ExampleInterpreter_Do() {
	p := interp.NewProcess(interp.ProcessOptions{})
	defer p.Close()
	in, err := p.NewInterpreter(interp.Isolated())
	if err != nil {
		fmt.Println(err)
		return
	}
	err = in.Do(context.Background(), func(t *interp.Thread) error {
		items := interp.NewList([]interp.Value{interp.Int(3), interp.Int(1), interp.Int(2)})
		n, err := interp.Len(t, items)
		if err != nil {
			return err
		}
		text, err := interp.Repr(t, items)
		fmt.Println(n, text)
		if err != nil {
			return err
		}
		_, err = interp.GetItem(t, items, interp.Int(7))
		return err
	})
	fmt.Println(err)
	// Output:
	// 3 [3, 1, 2]
	// IndexError: list index out of range
}
