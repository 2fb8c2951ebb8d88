"""Confirm or rewrite the conformance goldens from CPython 3.13.

    python3 confirm.py                 compare every program with its goldens
    python3 confirm.py TOPIC/NAME ...  compare these (a topic alone means all of it)
    python3 confirm.py --write ...     rewrite the goldens instead

TOPIC/NAME.py has NAME.out, its exact standard output, and NAME.err, its exact
standard error, when there is any. The exit status is 1 when NAME.err exists and 0
when it does not; NAME.status holds it in any other case (128 + N for a death by
signal N, as a shell shows it). A program is run from
its own folder and named in tracebacks by its bare file name.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
VERSION = (3, 13)


def programs(names):
    """Paths TOPIC/NAME.py below HERE, sorted; all of them when names is empty."""
    found = []
    for topic in sorted(os.listdir(HERE)):
        folder = os.path.join(HERE, topic)
        if not os.path.isdir(folder):
            continue
        for name in sorted(os.listdir(folder)):
            path = f'{topic}/{name}'
            if name.endswith('.py') and (not names or topic in names or path[:-3] in names):
                found.append(path)
    return found


def run(path):
    """Pair (path, goldens): the goldens by suffix, as CPython writes them now."""
    topic, name = path.split('/')
    folder = os.path.join(HERE, topic)
    done = subprocess.run([sys.executable, '-B', '-X', 'utf8', name], cwd=folder,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
                          env={'PYTHONHASHSEED': '0', 'NO_COLOR': '1', 'PATH': os.environ.get('PATH', '')})
    prefix = os.path.join(folder, '').encode()
    goldens = {'.out': done.stdout}
    errors = done.stderr.replace(prefix, b'')
    if errors:
        goldens['.err'] = errors
    status = done.returncode if done.returncode >= 0 else 128 - done.returncode
    if status != (1 if errors else 0):
        goldens['.status'] = b'%d\n' % status
    return path, goldens


def stored(path):
    """The goldens of a program as they are on disk, by suffix."""
    goldens = {}
    for suffix in ('.out', '.err', '.status'):
        file = os.path.join(HERE, path[:-3] + suffix)
        if os.path.exists(file):
            with open(file, 'rb') as f:
                goldens[suffix] = f.read()
    return goldens


def rewrite(path, goldens):
    """Make the goldens on disk those given."""
    for suffix in ('.out', '.err', '.status'):
        file = os.path.join(HERE, path[:-3] + suffix)
        if suffix in goldens:
            with open(file, 'wb') as f:
                f.write(goldens[suffix])
        elif os.path.exists(file):
            os.remove(file)


def main(arguments):
    if sys.version_info[:2] != VERSION:
        print(f'confirm.py needs CPython {VERSION[0]}.{VERSION[1]}, not {sys.version.split()[0]}')
        return 2
    write = '--write' in arguments
    names = [argument.removesuffix('.py') for argument in arguments if argument != '--write']
    paths = programs(names)
    wrong = 0
    with ThreadPoolExecutor(2) as pool:
        for path, goldens in pool.map(run, paths):
            before = stored(path)
            for suffix in sorted(before.keys() | goldens.keys()):
                if before.get(suffix) != goldens.get(suffix):
                    wrong += 1
                    print(('rewritten: ' if write else 'differs: ') + path[:-3] + suffix)
            if write:
                rewrite(path, goldens)
    print(f'{len(paths)} programs, {wrong} goldens ' + ('rewritten' if write else 'differ'))
    return 1 if wrong and not write else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
