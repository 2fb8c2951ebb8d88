"""Writes NAME.positions for each NAME.py: what CPython 3.13 executes where.

Run with CPython 3.13 in this directory. Each line is a kind of operation and the range of source that a
traceback shows for it: line, column, end line, end column. One section for each code object.
"""
import dis
import glob

KINDS = {
    'BINARY_OP': 'binary', 'UNARY_NEGATIVE': 'unary', 'UNARY_INVERT': 'unary', 'COMPARE_OP': 'compare',
    'CONTAINS_OP': 'in', 'GET_ITER': 'iter', 'FOR_ITER': 'next', 'LOAD_ATTR': 'attribute',
    'LOAD_SUPER_ATTR': 'attribute', 'STORE_ATTR': 'set attribute', 'DELETE_ATTR': 'delete attribute', 'CALL': 'call',
    'CALL_KW': 'call', 'CALL_FUNCTION_EX': 'call', 'YIELD_VALUE': 'yield', 'GET_YIELD_FROM_ITER': 'yield from',
    'BINARY_SUBSCR': 'item', 'BINARY_SLICE': 'item', 'STORE_SUBSCR': 'set item', 'STORE_SLICE': 'set item',
    'DELETE_SUBSCR': 'delete item', 'FORMAT_SIMPLE': 'format', 'FORMAT_WITH_SPEC': 'format', 'CONVERT_VALUE': 'format',
    'UNPACK_SEQUENCE': 'unpack', 'UNPACK_EX': 'unpack', 'CHECK_EXC_MATCH': 'match exception', 'RAISE_VARARGS': 'raise',
    'BEFORE_WITH': 'with', 'WITH_EXCEPT_START': 'with', 'IMPORT_NAME': 'import', 'IMPORT_FROM': 'import',
    'MATCH_CLASS': 'match class', 'LOAD_GLOBAL': 'load', 'LOAD_NAME': 'load', 'DELETE_NAME': 'delete',
    'DELETE_GLOBAL': 'delete', 'SET_ADD': 'add', 'MAP_ADD': 'add', 'LOAD_BUILD_CLASS': 'class',
}


def sections(code):
    lines = set()
    for i in dis.get_instructions(code):
        p = i.positions
        if i.opname in KINDS and p.lineno is not None and p.col_offset is not None:
            place = p.lineno, p.col_offset, p.end_lineno, p.end_col_offset
            lines.add((*place, KINDS[i.opname]))
            if i.opname == 'LOAD_SUPER_ATTR':
                lines.add((*place, 'call'))
    yield f'{code.co_qualname} line {code.co_firstlineno}'
    for p in sorted(lines):
        yield '  %d:%d-%d:%d %s' % p
    for c in code.co_consts:
        if hasattr(c, 'co_code'):
            yield from sections(c)


for name in sorted(glob.glob('*.py')):
    if name != 'positions.py':
        with open(name) as f:
            code = compile(f.read(), name, 'exec')
        with open(name[:-3] + '.positions', 'w') as f:
            print(*sections(code), sep='\n', file=f)
