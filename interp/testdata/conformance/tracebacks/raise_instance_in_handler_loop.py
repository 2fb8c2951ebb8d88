for attempt in range(3):
    try:
        if attempt < 2:
            raise ConnectionError(f'attempt {attempt}')
        raise TimeoutError('gave up')
    except ConnectionError as e:
        print('retry after', e)
