"""Module docstring.

With several lines.
"""


# a comment

def f(
    x,  # first
):
    # comment inside


    return x['y']


f(
    # argument follows
    5
)
