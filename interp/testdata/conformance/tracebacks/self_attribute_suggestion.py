class Worker:
    def run(self):
        return helper(1)

    def helper(self, x):
        return x


Worker().run()
