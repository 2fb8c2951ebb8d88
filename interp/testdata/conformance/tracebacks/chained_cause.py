def load():
    raise FileNotFoundError(2, 'No such file or directory', 'conf.ini')


class ConfigError(Exception):
    pass


def setup():
    try:
        load()
    except OSError as e:
        raise ConfigError('cannot configure') from e


setup()
