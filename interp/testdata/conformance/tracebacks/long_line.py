result = [element * 2 for element in range(10)] + [some_function_name(argument_one, argument_two, argument_three) for argument_one in range(3)] + ['tail']
