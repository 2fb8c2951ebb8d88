"""Making and walking binary trees of objects and of tuples."""


class Node:
    __slots__ = ('key', 'left', 'right')

    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        node = self
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    return
                node = node.right

    def walk(self, depth=0):
        total = self.key ^ depth
        if self.left is not None:
            total += self.left.walk(depth + 1)
        if self.right is not None:
            total += self.right.walk(depth + 1)
        return total


def build(depth):
    return (build(depth - 1), build(depth - 1)) if depth else (None, None)


def check(tree):
    left, right = tree
    return 1 if left is None else 1 + check(left) + check(right)


def main():
    seed = 7
    root = Node(500000)
    for _ in range(80000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        root.insert(seed % 1000000)
    return root.walk(), sum(check(build(14)) for _ in range(32))


if __name__ == '__main__':
    print(main())
