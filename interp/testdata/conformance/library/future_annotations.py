from __future__ import annotations
def f(a: undefined_name, b: int = 3) -> list[x]: pass
print(f.__annotations__)
import __future__
print(__future__.annotations.getOptionalRelease(), __future__.annotations.getMandatoryRelease(), __future__.division)
print(__future__.all_feature_names)
print(__future__.annotations.compiler_flag == __future__.CO_FUTURE_ANNOTATIONS, sorted(__future__.__all__)[:3])
