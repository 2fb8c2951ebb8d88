import sys
import _testlimit as old
old.field_size_limit(999)
del sys.modules['_testlimit']
import _testlimit as new
old.field_size_limit(), new.field_size_limit()
:new worker
:at worker import _testlimit
:at worker _testlimit.field_size_limit()
