"""Annotations as text."""
from __future__ import annotations

x: undefined[int] = 1


def f(a: list[ int ], *b: (lambda: 0)) -> 'text': pass


class C:
    y: a if b else c
    z.w: call()
