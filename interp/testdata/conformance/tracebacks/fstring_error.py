user = {'name': 'x'}
print(f'Hello {user["name"]}, you are {user["age"]:>3} years old')
