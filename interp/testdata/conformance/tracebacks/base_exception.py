class Stop(BaseException):
    pass


raise Stop('a base exception')
