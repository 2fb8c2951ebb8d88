é = 1
变量 = 2
_x1 = 3
Ω = 4
ﬁ = 5
print(é, 变量, _x1, Ω, fi)
def größe(straße): return straße * 2
print(größe(4), größe.__name__)
class Ñ: ñ = 'n'
print(Ñ.ñ, Ñ.__name__)
print('name'.isidentifier(), '1a'.isidentifier(), 'é'.isidentifier(), 'for'.isidentifier(), ''.isidentifier())
match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
soft = [match for match in [1]]
print(soft, print(match) or case)
match[0] if 0 else None
print(match * 2, -match, match
      in [1])
