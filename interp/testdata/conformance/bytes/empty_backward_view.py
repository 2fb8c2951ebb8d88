# A memoryview of nothing, taken backwards; and 0 to the power of infinity.
v = memoryview(b'')[::-2]
print(bytes(v), v.tolist(), len(v), v == b'', bytes(memoryview(b'abc')[0:0:-1]), v.tobytes(), v.hex())
print(0 ** float('-inf'), 0.0 ** float('-inf'), 0.0 ** float('inf'), (-0.0) ** float('-inf'))
