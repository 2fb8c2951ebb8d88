class Tree:
    def __init__(self, depth):
        self.child = Tree(depth - 1) if depth else None

    def find(self, name):
        if self.child is None:
            raise LookupError(name)
        return self.child.find(name)


Tree(6).find('leaf')
