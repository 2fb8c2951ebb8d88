def target(**kw):
    raise KeyError('missing')


target(
    alpha=1,
    beta=[
        1,
        2,
    ],
)
