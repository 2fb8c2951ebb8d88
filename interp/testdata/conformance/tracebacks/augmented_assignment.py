counts = {}
counts['x'] = None
counts['x'] += 1
