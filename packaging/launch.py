"""What a package starts: the program `parlance`, and `parlance-cli` for terminals and children."""

from __future__ import annotations

import os
import sys

_FOUND_FIRST = "LD_LIBRARY_PATH"


def give_back_library_path() -> None:
    """Let programs that Parlance starts (a browser, an office) find the system's libraries.

    PyInstaller's start-up code names the package's own folder there; by now it has served.
    """
    before = os.environ.pop(f"{_FOUND_FIRST}_ORIG", None)
    if before is None:
        os.environ.pop(_FOUND_FIRST, None)
    else:
        os.environ[_FOUND_FIRST] = before


if __name__ == "__main__":
    give_back_library_path()
    from parlance.__main__ import main

    sys.exit(main())
