print('\a\b\f'.encode(), '\n\r\t\v'.encode(), '\\ \' \"')
print('\x41\x7f'.encode(), '\101\60\0'.encode(), '\u00e9\U0001F600', '\N{BULLET}\N{GREEK SMALL LETTER ALPHA}')
print(len('\0'), len('\00'), len('\0000'), '\0001'.encode())
print('one \
line')
print("""a
b\
c 'q' "dq" ""\"""")
print(r'\n\x', r'a\'b', R"\\", len(r'\\'))
print('adjacent ' "strings" ' joined' r'\n')
print(('in parens '
       'over lines'))
print('\N{LATIN SMALL LETTER E WITH ACUTE}' == 'é', ascii('é\u2028😀\xff'), repr('é\u2028\xad\x7f'))
print(repr('it\'s'), repr("say \"hi\""), repr('both \' and "'), repr('tab\tnl\ncr\rnul\0bs\\'))
print(u'unicode', '\377' == '\xff', '\u0000' == '\x00')
