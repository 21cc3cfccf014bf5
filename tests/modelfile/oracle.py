"""Asks llama.cpp itself whether it takes a header, in a process that it may end.

Run as `python -m tests.modelfile.oracle`: reads paths, a line each, and prints `1` for a
file that `gguf_init_from_file` takes, else `0`.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.engine.llama.binding import library_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


class Oracle:
    """A running child that is asked about one file after another."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def accepts(self, path: Path) -> bool:
        """Whether llama.cpp takes the header. Raises ProcessLookupError if it died of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        if answer not in ("0", "1"):
            raise ProcessLookupError(f"llama.cpp ended with {self._process.wait()}")
        return answer == "1"


@contextmanager
def running_oracle() -> Iterator[Oracle]:
    """Start an oracle, and end it after the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.modelfile.oracle"],
        cwd=ROOT,
        env=os.environ | {"GGML_NO_BACKTRACE": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        yield Oracle(process)


class _Parameters(ctypes.Structure):
    _fields_ = (("no_alloc", ctypes.c_bool), ("context", ctypes.c_void_p))


class Library:
    """The part of llama.cpp that reads headers, in this process."""

    def __init__(self) -> None:
        suffix = {"win32": "dll", "darwin": "dylib"}.get(sys.platform, "so")
        path = next(library_folder.glob(f"*ggml-base.{suffix}"))
        self._library = ctypes.CDLL(str(path))
        self._library.gguf_init_from_file.argtypes = [ctypes.c_char_p, _Parameters]
        self._library.gguf_init_from_file.restype = ctypes.c_void_p
        self._library.gguf_free.argtypes = [ctypes.c_void_p]

    def accepts(self, path: str) -> bool:
        """Whether it takes the header of the file at `path`; it may end the process."""
        found = self._library.gguf_init_from_file(os.fsencode(path), _Parameters(True, None))
        if found:
            self._library.gguf_free(found)
        return bool(found)


def main() -> None:
    library = Library()
    for line in sys.stdin:
        print(int(library.accepts(line.rstrip("\n"))), flush=True)


if __name__ == "__main__":
    main()
