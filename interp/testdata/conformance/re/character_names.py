# Characters by their names.

import re
print(re.findall(r'\N{DIGIT ONE}|\N{bullet}|[\N{LATIN SMALL LETTER A}-\N{LATIN SMALL LETTER C}]','1•azc'))
for p in (r'\N{foo}',r'\N',r'\N{',r'\N{}',r'[\N{x}]',r'\N{KEYCAP DIGIT ONE}'):
    try: re.compile(p); print('ok')
    except re.error as e: print(e)
