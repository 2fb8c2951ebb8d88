def pick(flag):
    return ('yes' if flag else
            flag.upper())


print(pick(True))
pick(None)
