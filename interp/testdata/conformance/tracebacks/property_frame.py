class C:
    @property
    def value(self):
        return self._compute()

    def _compute(self):
        return 1 / self.zero

    zero = 0


print(C().value)
