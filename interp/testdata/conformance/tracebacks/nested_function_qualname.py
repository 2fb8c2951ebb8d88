class Service:
    def start(self):
        def connect():
            class Conn:
                def open(self):
                    raise OSError(111, 'Connection refused')
            Conn().open()
        connect()


Service().start()
