class E:
    def __init__(s,n): s.n=n
    def __eq__(s,o): print('eq',s.n,getattr(o,'n',o)); return False
    def __lt__(s,o): print('lt',s.n,getattr(o,'n',o)); return False
a,b=E('a'),E('b')
a in [b]; [b].count(a); 
try: [b].index(a)
except ValueError: pass
try: [b].remove(a)
except ValueError: pass
a in (b,); (b,).count(a); [a]==[b]; (a,)==(b,)
[a]<[b]
[a,1]==[b]; (a,1)==(b,)
{1:a}.values()==3
print({1:a}.items()=={1:b}.items())
(1,a) in {1:b}.items()
min(a,b); max([a,b][:1]*2)
iter([a].pop, b).__next__()
