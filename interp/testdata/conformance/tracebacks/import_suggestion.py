from sys import modles
