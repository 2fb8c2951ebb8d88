def process(values):
    total_count = 0
    for value in values:
        total_count += valu
    return total_count


process([1, 2])
