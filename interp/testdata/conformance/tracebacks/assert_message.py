def check(order):
    assert order['total'] >= 0, f'negative total {order["total"]}'


check({'total': 5})
check({'total': -1})
