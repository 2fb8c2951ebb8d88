config = {'host': 'localhost'}
for key in ('host', 'port'):
    print(config[key])
