from sys import cosine
