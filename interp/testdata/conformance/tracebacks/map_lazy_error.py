numbers = map(int, ['1', '2', 'three'])
print(next(numbers), next(numbers))
print(list(numbers))
