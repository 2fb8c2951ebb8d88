import traceback, sys
HERE = __file__[:-len('stacks.py')]
write = sys.stdout.write


class Out:
    """Takes the folder out of what is printed."""
    def write(self, text):
        return write(text.replace(HERE, ''))
    def flush(self):
        sys.__stdout__.flush()


sys.stdout = Out()
def st():
    traceback.print_stack(file=sys.stdout); print(traceback.format_stack(limit=1)); print(traceback.extract_stack(limit=-1)); print([l for _,l in traceback.walk_stack(None)], [l for f,l in traceback.walk_stack(sys._getframe())])
    s=traceback.StackSummary.extract(traceback.walk_stack(sys._getframe()), capture_locals=True, limit=1)
    a=5
    print(s, s.format(), s[0].locals)
def outer():
    v=4
    st()
outer()
print(traceback.format_exc())
