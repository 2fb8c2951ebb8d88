def worker(n):
    raise ValueError(f'worker {n}')


errors = []
for n in (1, 2):
    try:
        worker(n)
    except ValueError as e:
        errors.append(e)
raise ExceptionGroup('both failed', errors + [ExceptionGroup('inner', [KeyError('k')])])
