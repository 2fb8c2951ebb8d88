class Base:
    def __init__(self, name):
        self.name = name.strip()


class Child(Base):
    def __init__(self):
        super().__init__(None)


Child()
