text = 'hello'
part = text[1:'3'] + text[:2]
