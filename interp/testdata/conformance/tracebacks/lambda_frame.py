apply = lambda f, x: f(x)
bad = lambda x: x.missing
apply(bad, 5)
