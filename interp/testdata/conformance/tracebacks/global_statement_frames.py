def level1():
    def level2():
        def level3():
            raise NotImplementedError('later')
        return level3()
    return level2()


if __name__ == '__main__':
    level1()
