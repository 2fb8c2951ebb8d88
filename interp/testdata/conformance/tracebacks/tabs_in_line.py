def f():
	if True:
		return	1 / 0	# tabs before and within


f()
