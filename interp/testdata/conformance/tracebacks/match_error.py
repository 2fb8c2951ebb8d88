class Shape:
    __match_args__ = ('kind',)


match Shape():
    case Shape('circle', 5):
        print('no')
