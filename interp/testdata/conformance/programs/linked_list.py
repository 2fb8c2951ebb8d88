class Node:
    __slots__ = 'value', 'next'

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head = Node(x, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError('pop from empty list')
        node, self.head = self.head, self.head.next
        self.size -= 1
        return node.value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __bool__(self):
        return self.head is not None

    def __contains__(self, x):
        return any(v == x for v in self)

    def __getitem__(self, i):
        if i < 0:
            i += self.size
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError(i)

    def reverse(self):
        prev, node = None, self.head
        while node:
            node.next, prev, node = prev, node, node.next
        self.head = prev

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __iadd__(self, other):
        for x in other:
            self.push(x)
        return self

    def __repr__(self):
        return ' -> '.join(map(repr, self)) or 'empty'


l = LinkedList('abc')
print(l, len(l), 'b' in l, 'z' in l, l[0], l[-1], list(reversed(list(l))))
l.reverse()
print(l, l.pop(), l, bool(l), bool(LinkedList()))
l += [1, 2]
print(l, l + LinkedList([9]), sorted(map(str, l)), max(map(str, l)))
first, *rest = l
print(first, rest)
while l:
    print(l.pop(), end=' ')
print(l)
for f in (l.pop, lambda: l[0], lambda: LinkedList(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
