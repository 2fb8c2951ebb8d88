import warnings


def say(text, category=UserWarning):
    with warnings.catch_warnings(record=True) as log:
        yield log
        try:
            warnings.warn(text, category)
            print('shown' if log else 'ignored', text)
        except Warning as e:
            print('raised', repr(e))


def each(*args):
    for text, category in (('one thing', UserWarning), ('another', UserWarning), ('one dep', DeprecationWarning), ('One big', FutureWarning)):
        for log in say(text, category):
            warnings.resetwarnings()
            warnings.simplefilter('ignore')
            warnings.filterwarnings(*args)


each('error', 'one')
each('always', '.*th')
each('error', '', DeprecationWarning)
each('always', '', Warning, '__main__')
each('always', '', Warning, 'other')
each('error', 'on', UserWarning, '__m', 14)
warnings.resetwarnings()
warnings.filterwarnings('ignore', 'a')
warnings.filterwarnings('ignore', 'b', append=True)
warnings.simplefilter('always', append=True)
warnings.filterwarnings('ignore', 'a')
print([(f[0], f[1] and f[1].pattern, f[2].__name__, f[3], f[4]) for f in warnings.filters])
