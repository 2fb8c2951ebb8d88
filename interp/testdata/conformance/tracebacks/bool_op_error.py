user = None
if user is None and user.name or True:
    pass
