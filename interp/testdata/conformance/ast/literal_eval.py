import ast
good=["1","-1","+1","1.5e-3","-2j","1+2j","-1-2.5j","0x1F","0b11","1_000","'a'","'a' 'b'","b'x'","r'\\n'","'''a\n\"b'''","u'x'","()","(1,)","(1,2)","[1,[2,3],]","{}","{1:2,'a':[3],}","{1,2}","{(1,2):{3:4}}","set()","None","True","...","  1","\t[1,\n 2] # c","1, 2","1,","(1)","((1))","-(1)","(1)+2j","'it\\'s'","['a' # x\n 'b']","{'a': -1.0, 'b': (None, False)}","1e5","1E+5","b'a' b'b'","rb'\\x'","'#'","[]","\"\"","{1:2}","-0","'\\\\'","5.","10j", ".5", "(\n1\n)", "1\n"]
bad=["a","f()","1+1","[x for x in y]","{x for x in y}","{a:b for a in b}","a.b","a[0]","[1][0]","(1).real","'a'.upper()","lambda: 1","not 1","~1","--1","1*2","1<2","1 if 2 else 3","1 and 2","f'x'","'a' f'b'","[*a]","(a:=1)","-'x'","-True","1+2","1+2j+3j","2j+1","set([1])","{1:a}","[1 for x in ()]","1 == 1", "x=1" , "1 2", "", "   ", "[1", "'a", "def f(): pass", " \n1","{[]}", "{[]:1}", "print", "'%s' % 1","1;2", "1_", "\x00"]
for s in good+bad+[3,None,b'1']:
    try:
        print(repr(s), repr(ast.literal_eval(s)))
    except Exception as e:
        m=str(e); print(repr(s), type(e).__name__, m.split(':')[0] if 'malformed' in m and isinstance(s,str) else m)
