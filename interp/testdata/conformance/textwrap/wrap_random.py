import random
import textwrap

R = random.Random(5)
PIECES = ['a', 'b1', '-', '--', '-', ' ', 'foo', '.', 'é', '_', '3', '\t', '\n', '?"', ' ', 'wo-rd', 'x-y-z', '...', '\xa0',
          'this-is-a-useful']
for i in range(400):
    text = ''.join(R.choice(PIECES) for _ in range(R.randrange(1, 25)))
    options = dict(
        width=R.randrange(4, 30), break_on_hyphens=R.random() < .8, break_long_words=R.random() < .8,
        drop_whitespace=R.random() < .8, fix_sentence_endings=R.random() < .3, expand_tabs=R.random() < .8,
        replace_whitespace=R.random() < .8, initial_indent=R.choice(['', '* ', '\t']),
        subsequent_indent=R.choice(['', '  ']))
    if R.random() < .4:
        options['max_lines'] = R.randrange(1, 4)
        options['placeholder'] = R.choice([' [...]', '...', 'xx'])
    try:
        print(textwrap.wrap(text, **options))
    except ValueError as e:
        print(e)
