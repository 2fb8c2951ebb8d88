"""Writes what CPython 3.13 says of the sources in this folder next to them, or, with --check, compares.

Every line of a .jsonl file is one case: "src", and "mode" unless that is "exec". The file's name tells what is
wanted: errors*.jsonl  "want": null or [type, message, line, column, end line, end column] and "warnings";
complete.jsonl "want": "complete", "incomplete" or "error", as codeop has it; scopes.jsonl the names of each code
object; literals.jsonl the value. "ours" with a "why" is what this project gives instead, on purpose.
"""
import codeop
import glob
import json
import os
import sys
import types
import warnings

assert sys.version_info[:2] == (3, 13), sys.version
here = os.path.dirname(os.path.abspath(__file__))


def errors(case):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(case["src"], "f", case.get("mode", "exec"), dont_inherit=True)
            want = None
        except SyntaxError as e:
            want = [type(e).__name__, e.msg] + [x or 0 for x in (e.lineno, e.offset, e.end_lineno, e.end_offset)]
        except Exception as e:
            want = [type(e).__name__, str(e), 0, 0, 0, 0]
    out = {"want": want}
    if caught and want is None:
        out["warnings"] = [[str(w.message), w.lineno] for w in caught]
    return out


def complete(case):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return {"want": "incomplete" if codeop.compile_command(case["src"]) is None else "complete"}
        except (SyntaxError, ValueError, OverflowError):
            return {"want": "error"}


def scopes(case):
    out = []

    def walk(code):
        names = [n for n in code.co_varnames if not n.startswith(".")]
        out.append({
            "name": code.co_name,
            "vars": sorted(names),
            "cells": sorted(set(code.co_cellvars) - {"__classdict__"}),
            "frees": list(code.co_freevars),
            "generator": bool(code.co_flags & 0x20),
        })
        for const in code.co_consts:
            if isinstance(const, types.CodeType):
                walk(const)

    walk(compile(case["src"], "f", "exec", dont_inherit=True))
    return {"want": out}


def literals(case):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = eval(case["src"])
    if isinstance(value, str):
        return {"want": ["str", value.encode("utf-8", "surrogatepass").hex()]}
    if isinstance(value, bytes):
        return {"want": ["bytes", value.hex()]}
    if isinstance(value, complex):
        return {"want": ["complex", value.imag.hex()]}
    if isinstance(value, float):
        return {"want": ["float", value.hex()]}
    return {"want": ["int", hex(value)]}


def main():
    failed = 0
    for path in sorted(glob.glob(os.path.join(here, "*.jsonl"))):
        kind = os.path.basename(path).split("_")[0].split(".")[0]
        make = {"errors": errors, "complete": complete, "scopes": scopes, "literals": literals}[kind]
        lines = []
        for line in open(path, encoding="utf-8"):
            case = json.loads(line)
            new = {k: v for k, v in case.items() if k not in ("want", "warnings")}
            new.update(make(case))
            if new != case and "--check" in sys.argv:
                print(path, "CPython says", json.dumps(new), "the golden", json.dumps(case))
                failed += 1
            lines.append(json.dumps(new) + "\n")
        if "--check" not in sys.argv:
            with open(path, "w", encoding="utf-8") as f:
                f.writelines(lines)
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
