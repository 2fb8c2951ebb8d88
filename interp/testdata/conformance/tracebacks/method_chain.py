class Builder:
    def one(self):
        return self

    def two(self):
        return None

    def three(self):
        return self


result = (Builder()
          .one()
          .two()
          .three())
