graph = {'A': {'B': 4, 'C': 1}, 'B': {'D': 1}, 'C': {'B': 2, 'D': 5}, 'D': {'E': 3}, 'E': {}, 'F': {'A': 1}}


def dijkstra(g, start):
    dist = {start: 0}
    prev = {}
    todo = {start}
    while todo:
        u = min(todo, key=lambda n: (dist[n], n))
        todo.discard(u)
        for v, w in g[u].items():
            d = dist[u] + w
            if d < dist.get(v, float('inf')):
                dist[v], prev[v] = d, u
                todo.add(v)
    return dist, prev


def path(prev, end):
    out = [end]
    while end in prev:
        out.append(end := prev[end])
    return out[::-1]


dist, prev = dijkstra(graph, 'A')
print(dist, path(prev, 'E'), dist.get('F'))


def bfs(g, start):
    seen, queue = {start}, [start]
    while queue:
        n = queue.pop(0)
        yield n
        for m in sorted(g[n]):
            if m not in seen:
                seen.add(m)
                queue.append(m)


def dfs(g, n, seen=None):
    seen = set() if seen is None else seen
    seen.add(n)
    yield n
    for m in sorted(g[n]):
        if m not in seen:
            yield from dfs(g, m, seen)


print(list(bfs(graph, 'A')), list(dfs(graph, 'F')))


def topo(g):
    state, order = {}, []

    def visit(n):
        if state.get(n) == 'done':
            return
        if state.get(n) == 'busy':
            raise ValueError(f'cycle through {n}')
        state[n] = 'busy'
        for m in sorted(g[n]):
            visit(m)
        state[n] = 'done'
        order.append(n)
    for n in sorted(g):
        visit(n)
    return order[::-1]


print(topo(graph))
graph['E']['A'] = 1
try:
    topo(graph)
except ValueError as e:
    print(e)
maze = ['#########', '#S..#...#', '#.#.#.#.#', '#.#...#E#', '#########']
pos = {c: (x, y) for y, row in enumerate(maze) for x, c in enumerate(row) if c in 'SE'}
front, came = [pos['S']], {pos['S']: None}
while front:
    x, y = front.pop(0)
    if (x, y) == pos['E']:
        break
    for nx, ny in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
        if maze[ny][nx] != '#' and (nx, ny) not in came:
            came[nx, ny] = x, y
            front.append((nx, ny))
steps = []
at = pos['E']
while at:
    steps.append(at)
    at = came[at]
print(len(steps), steps[::-1][:5])
