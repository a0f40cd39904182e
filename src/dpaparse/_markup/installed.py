"""
Tell which extra packages there are, without importing them.
"""

from importlib.util import find_spec


def is_installed(package: str) -> bool:
    """
    Tell whether a package is installed.

    >>> is_installed("attrs"), is_installed("no_such_package")
    (True, False)
    """
    try:
        return find_spec(package) is not None
    except ValueError:
        # Somebody has put a module without origin in its place.
        return False
