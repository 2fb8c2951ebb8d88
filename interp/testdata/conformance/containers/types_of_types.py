def check(source):
    try:
        result = repr(eval(source, {}))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in '''
list[type(None)]
list[int]|None
(int|None).__args__
list[[int,str]]
list['a'|int]
int|list[int]|list[int]
list[int].__unpacked__, list[int].__parameters__, list[int].__module__, list[int].__qualname__, len(list[int].__doc__) > 9
dict[str,int]['a']
list[int].__bases__
list[int].__copy__
list[int].__mro__
list[int].fromkeys
dict[int,int].fromkeys('ab')
tuple[int,...]
tuple[()], tuple[()].__args__
hash(list[int])==hash(list)^hash((int,))
list[int].__eq__(3)
list[int]<list[str]
(int|str)<(int|str)
(int|str).__parameters__
(int|str)[0]
(int|str)|None|float
list[int].__class__
isinstance(list[int], type)
isinstance(3, (int|str, list))
isinstance(3, list[int]|int)
type.__or__(int,5)
int.__or__
'''.strip().splitlines():
    check(source)
