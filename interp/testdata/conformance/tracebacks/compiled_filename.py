exec(compile('x = 1\nraise ValueError("in compiled")', 'virtual.py', 'exec'))
