text = """first
second {}
""".format(1) + """third
""" + 5
