"""Warnings about what has been computed by the compiler."""

def run(source):
    print(source)
    try:
        exec(compile(source, 'source.py', 'exec'), {})
    except Exception as e:
        print(type(e).__name__, e)


import sys
sys.stderr = sys.stdout
run("assert (1,) * 2")
run("assert (1, 'a')[0:1]")
run("assert ((0,) + ())")
run("assert () + ()")
run("assert (1, 2)")
run("assert (1, (2,))[1]")
run("(5179881390681282907231589573505757169125179881390681282907231589573505757169120 * 0)()")
run("dict(complex | None)")
run("iter(int | str)")
run("list(list[int] | None)")
run("assert (1, ('a',))[True]")
run("assert ((1, ('a',)) + ('a', 2))[-3]")
run("((1, 2) + (3,))[False]()")
run("print('abc'[1:2][0], ('ab' + 'cd')[-1], (b'ab' * 2)[3], ((1, 2), 3)[0][1], ('é' + 'a')[1])")
run("(1, 2)[5]")
run("('a' * 3)[3]")
run("x, = int | str")
run("x, *y = int | str")
