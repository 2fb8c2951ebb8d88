package itertools

import "terrarium/interp"

// The iterators that combine the items of several sources, or of one with itself.

type zipLongest struct {
	interp.Native
	its    []Value // Unset: at its end
	active int
	fill   Value
}

var zipLongestSpec = interp.TypeSpec{
	Name: "zip_longest", Sig: "(*iterables, fillvalue=None)", Flags: interp.Subclassable,
	Doc:   "Tuples of one item from each iterable, until the longest ends; fillvalue stands for what is missing.",
	Slots: zipLongestSlots(),
}

func zipLongestSlots() interp.Slots {
	s := iterSlots("zip_longest", "(*iterables)", nil, (*zipLongest).advance)
	s.New = func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
		npos := len(args) - len(kw)
		z := &zipLongest{fill: interp.None, active: npos}
		if len(kw) > 1 || len(kw) == 1 && kw[0].Go() != "fillvalue" {
			return interp.None, interp.TypeErrorf("zip_longest() got an unexpected keyword argument")
		}
		if len(kw) == 1 {
			z.fill = args[npos]
		}
		its, err := iterAll(t, args[:npos])
		z.its = its
		return interp.NewNative(cls, z), err
	}
	return s
}

func (z *zipLongest) advance(t *interp.Thread) (Value, error) {
	if z.active == 0 {
		return interp.Exhausted(t)
	}
	items := make([]Value, len(z.its))
	for i, it := range z.its {
		items[i] = z.fill
		if it.IsUnset() {
			continue
		}
		v, err := interp.Next(t, it)
		if err != nil {
			z.active = 0
			return interp.None, err
		}
		if !v.IsUnset() {
			items[i] = v
			continue
		}
		z.its[i] = interp.Unset
		if z.active--; z.active <= 0 {
			return interp.Exhausted(t)
		}
	}
	return interp.NewTuple(items), nil
}

// choice is what product, permutations and the combinations are made of: pools of items, and which
// of them the next result takes.
type choice struct {
	interp.Native
	pools [][]Value // one for each place of a product; otherwise one
	at    []int     // for each place of the result, an index into its pool; permutations keep all indices here
	wheel []int     // permutations: how many turns each place still has
	r     int
	begun bool
	done  bool
}

// give makes the result from the current indices.
func (c *choice) give() (Value, error) {
	items := make([]Value, c.r)
	for i := range items {
		pool := c.pools[0]
		if len(c.pools) > 1 {
			pool = c.pools[i]
		}
		items[i] = pool[c.at[i]]
	}
	return interp.NewTuple(items), nil
}

// step gives the next result: the first one as the indices are, the others after move.
func (c *choice) step(t *interp.Thread, move func() bool) (Value, error) {
	if !c.done && c.begun {
		c.done = !move()
	}
	c.begun = true
	if c.done {
		return interp.Exhausted(t)
	}
	return c.give()
}

func choiceSpec(name, sig, doc string, makeIt newFunc, move func(c *choice) bool) interp.TypeSpec {
	return interp.TypeSpec{
		Name: name, Sig: sig, Doc: doc, Flags: interp.Subclassable,
		Slots: iterSlots(name, sig, makeIt, func(c *choice, t *interp.Thread) (Value, error) {
			return c.step(t, func() bool { return move(c) })
		}),
	}
}

var (
	productSpec      = choiceSpec("product", "(*iterables, repeat=1)", "Every tuple of one item from each iterable, as nested loops would give them.", newProduct, (*choice).nextProduct)
	permutationsSpec = choiceSpec("permutations", "(iterable, r=None)", "Every arrangement of r items.", newPermutations, (*choice).nextPermutation)
	combinationsSpec = choiceSpec("combinations", "(iterable, r)", "Every choice of r items, in their order.", newCombinations, (*choice).nextCombination)
	replacementSpec  = choiceSpec("combinations_with_replacement", "(iterable, r)", "Every choice of r items, each as often as you like, in their order.", newReplacement, (*choice).nextReplacement)
)

func newProduct(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	repeat, err := sizeArg(t, args[0])
	if err != nil {
		return interp.None, err
	}
	if repeat < 0 {
		return interp.None, interp.ValueErrorf("repeat argument cannot be negative")
	}
	args = args[1:]
	if repeat == 0 {
		args = nil
	}
	c := &choice{}
	if len(args) > 0 && repeat > 1<<40/len(args) {
		return interp.None, interp.Errorf(interp.TypeOverflowError, "repeat argument too large")
	}
	if err := t.Alloc(len(args) * repeat * 2 * valueSize); err != nil {
		return interp.None, err
	}
	for _, v := range args {
		pool, err := interp.Collect(t, v)
		if err != nil {
			return interp.None, err
		}
		c.pools = append(c.pools, pool)
		c.done = c.done || len(pool) == 0
	}
	once := c.pools
	for range max(repeat, 1) - 1 {
		c.pools = append(c.pools, once...)
	}
	c.r = len(c.pools)
	c.at = make([]int, c.r)
	return interp.NewNative(cls, c), nil
}

func (c *choice) nextProduct() bool {
	for i := c.r - 1; i >= 0; i-- {
		if c.at[i]++; c.at[i] < len(c.pools[i]) {
			return true
		}
		c.at[i] = 0
	}
	return false
}

// newChoice makes a choice of r items from one pool; at are the first indices.
func newChoice(t *interp.Thread, cls *interp.Type, args []Value, whole bool, first func(n, r int) (at []int, empty bool)) (*choice, error) {
	pool, err := interp.Collect(t, args[0])
	if err != nil {
		return nil, err
	}
	r := len(pool)
	if !whole || !args[1].IsNone() {
		if _, isInt := interp.AsBigInt(args[1]); whole && !isInt {
			return nil, interp.TypeErrorf("Expected int as r")
		}
		if r, err = sizeArg(t, args[1]); err != nil {
			return nil, err
		}
	}
	if r < 0 {
		return nil, interp.ValueErrorf("r must be non-negative")
	}
	if r > 1<<40 {
		return nil, interp.NewException(interp.TypeMemoryError)
	}
	c := &choice{pools: [][]Value{pool}, r: r}
	if r > len(pool) && len(pool) > 0 || r > 0 {
		if err := t.Alloc(max(r, len(pool)) * 8); err != nil {
			return nil, err
		}
	}
	c.at, c.done = first(len(pool), r)
	return c, nil
}

func ascending(n int) []int {
	at := make([]int, n)
	for i := range at {
		at[i] = i
	}
	return at
}

func newPermutations(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	c, err := newChoice(t, cls, args, true, func(n, r int) ([]int, bool) { return ascending(n), r > n })
	if err != nil {
		return interp.None, err
	}
	if !c.done {
		c.wheel = make([]int, c.r)
		for i := range c.wheel {
			c.wheel[i] = len(c.at) - i
		}
	}
	return interp.NewNative(cls, c), nil
}

func (c *choice) nextPermutation() bool {
	n := len(c.at)
	for i := c.r - 1; i >= 0; i-- {
		c.wheel[i]--
		if c.wheel[i] == 0 { // place i has had every index: put them back in order
			first := c.at[i]
			copy(c.at[i:], c.at[i+1:])
			c.at[n-1] = first
			c.wheel[i] = n - i
			continue
		}
		j := n - c.wheel[i]
		c.at[i], c.at[j] = c.at[j], c.at[i]
		return true
	}
	return false
}

func newCombinations(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	c, err := newChoice(t, cls, args, false, func(n, r int) ([]int, bool) {
		if r > n {
			return nil, true
		}
		return ascending(r), false
	})
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, c), nil
}

func (c *choice) nextCombination() bool {
	n := len(c.pools[0])
	i := c.r - 1
	for i >= 0 && c.at[i] == i+n-c.r {
		i--
	}
	if i < 0 {
		return false
	}
	c.at[i]++
	for j := i + 1; j < c.r; j++ {
		c.at[j] = c.at[j-1] + 1
	}
	return true
}

func newReplacement(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	c, err := newChoice(t, cls, args, false, func(n, r int) ([]int, bool) {
		if n == 0 {
			return nil, r > 0
		}
		return make([]int, r), false
	})
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, c), nil
}

func (c *choice) nextReplacement() bool {
	n := len(c.pools[0])
	i := c.r - 1
	for i >= 0 && c.at[i] == n-1 {
		i--
	}
	if i < 0 {
		return false
	}
	next := c.at[i] + 1
	for ; i < c.r; i++ {
		c.at[i] = next
	}
	return true
}
