// Package lang turns source text into a code object: tokens, tree, symbols, code. It has no runtime values, no clock
// and no input or output, and it runs nothing. What it makes is immutable, so that any number of interpreters may
// share it.
//
// The language is a strict subset of Python 3.13: what it accepts has the same tree, and means the same. Left out
// are async and await, except*, type parameters and the type statement. Errors are CPython's, in type, text and place.
//
// The steps, each of which can be taken alone:
//
//	Lexer    indentation, brackets and f-strings become tokens
//	Parse    statements are participle productions in the tags of the tree's types, expressions a precedence climber
//	Analyse  where each name lives, and the errors that CPython's compiler finds
//	Compile  all of it, to a code object
//
// An example:
//
//	m, err := lang.Parse("x = 1 +", lang.ParseOptions{})
//	fmt.Println(err) // SyntaxError: invalid syntax (line 1)
package lang
