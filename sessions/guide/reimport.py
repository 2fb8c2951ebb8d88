# What does a second import give?
import sys
import _testmultiphase as old
old.note = 'written on the first module object'
old.count()
old.count()
del sys.modules['_testmultiphase']
import _testmultiphase as new
new is old
new.error is old.error
new.Example is old.Example
new.count()
hasattr(new, 'note')
try:
    raise old.error('from the old module')
except new.error:
    print('caught')
old.Example.colour = 'red'
hasattr(new.Example, 'colour')
# And a second interpreter?
:new isolated
:at isolated import _testmultiphase
:at isolated _testmultiphase.count()
