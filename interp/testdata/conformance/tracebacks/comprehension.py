values = [1, 2, 0, 4]
inverses = [10 // v for v in values if v is not None]
