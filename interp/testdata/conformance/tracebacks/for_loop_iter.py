class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise OSError('read failed')


for x in It():
    print(x)
