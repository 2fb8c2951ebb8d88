class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.shortfall = need - have


class Account:
    _next = 1
    interest = 0.0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.number = Account._next
        Account._next += 1
        self.history = []

    def __repr__(self):
        return f'{type(self).__name__}({self.owner!r}, {self.balance:.2f})'

    def __lt__(self, other):
        return self.balance < other.balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f'bad amount: {amount}')
        self.balance += amount
        self.history.append(('+', amount))
        return self

    def withdraw(self, amount):
        if amount > self.available:
            raise InsufficientFunds(amount, self.available)
        self.balance -= amount
        self.history.append(('-', amount))
        return self

    @property
    def available(self):
        return self.balance


class Savings(Account):
    interest = 0.02

    def month(self):
        self.deposit(round(self.balance * self.interest, 2))


class Checking(Account):
    def __init__(self, owner, balance=0, *, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    @property
    def available(self):
        return super().available + self.overdraft


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, cls, *args, **kwargs):
        a = cls(*args, **kwargs)
        self.accounts[a.number] = a
        return a

    def transfer(self, source, target, amount):
        try:
            self.accounts[source].withdraw(amount)
        except InsufficientFunds as e:
            raise RuntimeError('transfer failed') from e
        else:
            self.accounts[target].deposit(amount)

    def __iter__(self):
        return iter(self.accounts.values())

    def __getitem__(self, n):
        return self.accounts[n]

    def __len__(self):
        return len(self.accounts)


bank = Bank()
bank.open(Savings, 'Ann', 1000)
bank.open(Checking, 'Bob', 50, overdraft=200)
bank.open(Account, 'Cid')
bank.transfer(1, 3, 250.5)
bank[1].month()
bank[2].withdraw(200)
for a in sorted(bank, reverse=True):
    print(a, a.history)
for args in ((2, 1, 500), (9, 1, 5), (1, 2, -5)):
    try:
        bank.transfer(*args)
    except Exception as e:
        print(type(e).__name__, e, '<-', repr(e.__cause__), getattr(e.__cause__, 'shortfall', None))
print(len(bank), max(bank), sum(a.balance for a in bank), [a.number for a in bank])
