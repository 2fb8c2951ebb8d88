"""String methods: building, searching, splitting and joining."""


def main():
    check = 0
    for i in range(220000):
        s = 'item-' + str(i) + ':' + 'xyz' * (i % 5)
        parts = s.split('-')
        t = '/'.join(reversed(parts)).upper()
        if t.startswith('1') or t.endswith('Z/ITEM'):
            check += t.find(':')
        u = t.replace('XYZ', 'q').strip('0123456789').title()
        check += len(u) + u.count('q') + s.index(':')
        if i % 3 == 0 and u.isalpha() is False:
            check += ord(s[-1]) + ord(s[i % 5])
        padded = s[2:9].center(12, '*') + s[::-1]
        check += padded.rfind('-') + (padded > s) + len(s.encode())
    text = ''
    for c in 'abcdefghij' * 20000:
        text += c
    for c in text:
        if c in 'aeiou':
            check += 1
    return check, len(text)


if __name__ == '__main__':
    print(main())
