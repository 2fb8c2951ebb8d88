l=[]
def mut():
    for i in range(3):
        yield i
        l.append('m')
l.extend(mut()); print(l)
l=[]
l+=mut(); print(l)
l=[]
l[:]=mut(); print(l)
class It:
    def __init__(self): self.n=0
    def __iter__(self): return self
    def __next__(self):
        self.n+=1
        if self.n>3: raise StopIteration
        l.append('z'); return self.n
l=[]
l.extend(It()); print(l)
