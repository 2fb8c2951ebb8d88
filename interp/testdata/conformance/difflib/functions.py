import difflib

one = 'one\ntwo\nthree\n'.splitlines(keepends=True)
two = 'ore\ntree\nemu\n'.splitlines(keepends=True)
print(''.join(difflib.ndiff(one, two)), end='')
print(''.join(difflib.unified_diff(one, two, 'before.txt', 'after.txt')), end='')
print(''.join(difflib.context_diff(one, two, 'before.txt', 'after.txt')), end='')
print(''.join(difflib.restore(difflib.ndiff(one, two), 2)), end='')
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('wheel', ['while', 'heel'], 1, .5))
s = difflib.SequenceMatcher(lambda x: x == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(s.ratio(), 3))
for block in s.get_matching_blocks():
    print('a[%d] and b[%d] match for %d elements' % block)
for opcode in s.get_opcodes():
    print('%6s a[%d:%d] b[%d:%d]' % opcode)
print(difflib.SequenceMatcher(None, ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))
print(list(difflib.SequenceMatcher(None, '0123456789abcdef', '012x456789abcdeX').get_grouped_opcodes(1)))
print(list(difflib.diff_bytes(difflib.unified_diff, [b'x\xff'], [b'y'], b'a', b'b')))
print(difflib.IS_LINE_JUNK(' # \n'), difflib.IS_LINE_JUNK('x'), difflib.IS_CHARACTER_JUNK('\t'), difflib.SequenceMatcher(None, '', '').ratio())
for f in (lambda: difflib.get_close_matches('a', [], n=0), lambda: difflib.get_close_matches('a', [], cutoff=2),
          lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff([1], [2])),
          lambda: list(difflib.unified_diff(['a'], ['b'], fromfile=b'')), lambda: list(difflib.diff_bytes(difflib.unified_diff, ['x'], [b'y'])),
          lambda: difflib.SequenceMatcher(None, [[]], [[]])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
