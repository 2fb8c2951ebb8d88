package lang

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/participle/v2"
)

// Statements is there for its grammar: Parse chooses statements by a table instead.
type Statements struct {
	Body []Stmt `parser:"@@*"`
}

// grammarHead explains the nonterminals that no struct tags define.
const grammarHead = `(* The statements, as the struct tags of the tree have them. By hand are parsed, named as in the language reference:

   ExprNode     expression
   TestNode     named_expression
   ExprsNode    star_expressions
   SubjectNode  star_named_expressions
   TargetsNode  star_targets
   DelNode      del_targets
   ParamsNode   "(" [parameters] ")"
   ArgsNode     "(" [arguments] ")"
   ItemsNode    with_items, in parentheses or not
   LitNode      signed and complex numbers, strings, "None", "True", "False"
   Block        ":" simple_statements | ":" NEWLINE INDENT statement+ DEDENT

   Simple statements go ";" between them up to a NEWLINE. One that is an expression or an assignment:

   ExprStmt     (star_expressions | yield) ("=" (star_expressions | yield))*
              | target augmented_operator (star_expressions | yield)
              | target ":" expression ["=" (star_expressions | yield)] *)

`

func TestGrammar(t *testing.T) {
	p, err := participle.Build[Statements](participle.Lexer(definition{}), participle.UseLookahead(0),
		participle.Union[Stmt](&If{}, &While{}, &For{}, &Try{}, &With{}, &Decorated{}, &Def{}, &Class{}, &Match{},
			&Return{}, &Raise{}, &Flow{}, &Del{}, &Assert{}, &ScopeDecl{}, &Import{}, &From{}))
	if err != nil {
		t.Fatal(err)
	}
	got := grammarHead + strings.ReplaceAll(p.String(), " .\n", " .\n\n") + "\n"
	name := filepath.Join("testdata", "grammar.ebnf")
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the grammar changed (-update rewrites it): %s\n%s", name, got)
	}
}
