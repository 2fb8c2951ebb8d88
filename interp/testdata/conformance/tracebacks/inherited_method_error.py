class Base:
    def template(self):
        return self.step() * 2

    def step(self):
        raise NotImplementedError


class Impl(Base):
    pass


Impl().template()
