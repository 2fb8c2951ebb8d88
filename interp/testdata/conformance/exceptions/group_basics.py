try:
    raise ExceptionGroup('several', [ValueError(1), TypeError('t')])
except ExceptionGroup as e:
    print(repr(e), e, e.message, e.exceptions)
    m, r = e.split(ValueError)
    print(repr(m), repr(r), repr(e.subgroup(TypeError)), e.subgroup(KeyError))
print(ExceptionGroup.__mro__)
for f in (lambda: ExceptionGroup('m', []), lambda: ExceptionGroup('m', [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('m'), lambda: ExceptionGroup('m', 5), lambda: ExceptionGroup('m', [KeyboardInterrupt()])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(repr(BaseExceptionGroup('b', [KeyboardInterrupt()])), type(BaseExceptionGroup('b', [ValueError()])).__name__)
