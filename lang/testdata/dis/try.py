def except_forms(a):
    try:
        a()
    except A:
        b()
    except (B, C) as e:
        c(e)
    except:
        d()
    else:
        e()


def finally_forms(a):
    try:
        a()
    finally:
        b()
    try:
        a()
    except A as e:
        c()
    finally:
        b()


def leaving(a):
    for x in a:
        try:
            if x: continue
            if a: break
            return x
        except E as e:
            if e: continue
            if a: break
            return e
        finally:
            a.done()
    return a


def return_in_finally(a):
    try:
        return a()
    finally:
        return 1


def break_in_finally(a):
    while a:
        try:
            return a()
        finally:
            break


def value_first(x):
    try:
        return x
    finally:
        x = 2


def nested(a):
    try:
        try:
            a()
        finally:
            b()
    except E:
        try:
            c()
        except F:
            raise
        raise G from a


def cleanup_cell(a):
    try:
        a()
    except E as e:
        return lambda: e


def bound(a):
    try:
        x = a()
    except E:
        print(x)
    else:
        print(x)
    try:
        y = a()
    finally:
        print(y)
    return y


try:
    a
except E as e:
    b
raise
raise A
raise A from None


def function_in_finally(a):
    try:
        return a
    finally:
        def f(): return a
        f()
