def f(how, final):
    log = []
    for i in range(2):
        try:
            log.append('try')
            if how == 'raise':
                raise ValueError(i)
            if how == 'break':
                break
            if how == 'continue':
                continue
            if how == 'return':
                return log
        except ValueError:
            log.append('except')
            if final == 'x-return':
                return log
            if final == 'x-break':
                break
        else:
            log.append('else')
        finally:
            log.append('finally')
            if final == 'break':
                break
            if final == 'continue':
                continue
            if final == 'return':
                return log + ['overridden']
        log.append('after')
    else:
        log.append('loop else')
    return log


for how in ('none', 'raise', 'break', 'continue', 'return'):
    for final in ('none', 'break', 'continue', 'return', 'x-return', 'x-break'):
        print(how, final, f(how, final))
