"""llama.cpp's log: warnings and errors go to standard error, the last error is kept."""

from __future__ import annotations

import re
import sys

from parlance.engine.llama.binding import llama

_WARNING, _ERROR, _CONTINUED = 3, 4, 5
_UNKNOWN_ARCHITECTURE = re.compile(r"unknown model architecture: '(.*)'")
_FULL_MEMORY = re.compile(
    r"unable to allocate|failed to allocate|annot allocate memory|out of memory|OutOfDeviceMemory",
    re.IGNORECASE,
)
_REASON_LENGTH = 200
_GENERAL = ("error loading model:", "failed to load model")


class Log:
    """Receives what llama.cpp logs in this process.

    llama.cpp reports why it refuses a file in its log only, so what is read from it is
    pinned by a test (tests/process/test_files.py).
    """

    def __init__(self) -> None:
        """Take over the log of the whole process, for as long as this object lives."""
        self._errors: list[str] = []
        self._level = 0
        self._callback = llama.llama_log_callback(self._receive)
        self.take_over()

    def take_over(self) -> None:
        """Receive the log again, after another object did."""
        llama.llama_log_set(self._callback, None)

    def forget(self) -> None:
        """Forget the errors so far."""
        self._errors.clear()

    @property
    def reason(self) -> str:
        """The first error since `forget`, shortened; empty if there was none."""
        for line in self._errors:
            text = line.split(":", 1)[-1].strip() if line.startswith(("llama_", "gguf_")) else line
            if text:
                return text.removeprefix("error loading model: ")[:_REASON_LENGTH]
        return ""

    @property
    def unknown_architecture(self) -> str | None:
        """The architecture that llama.cpp said it does not know, if it did."""
        for line in self._errors:
            if found := _UNKNOWN_ARCHITECTURE.search(line):
                return found.group(1)
        return None

    @property
    def tells_of_full_memory(self) -> bool:
        """Whether an error since `forget` says that there was no memory to be had."""
        return any(map(_FULL_MEMORY.search, self._errors))

    def _receive(self, level: int, text: bytes, _user_data: object) -> None:
        self._level = self._level if level == _CONTINUED else level
        if self._level not in (_WARNING, _ERROR):
            return
        line = text.decode("utf-8", "replace")
        sys.stderr.write(line)
        if self._level == _ERROR and line.strip():
            self._errors.append(line.strip())
