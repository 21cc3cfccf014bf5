"""A process that tries one case after another, and may end of each.

A program of this folder reads cases from its input, a line of JSON each, and answers each
with a line that says what came of it. It is started again when a case has ended it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_SECONDS = 30
"""A case that takes longer hangs."""


class Victim:
    """Gives cases to a program."""

    def __init__(self, program: str, *arguments: str) -> None:
        """Start nothing yet; `program` is the name of a module of this folder."""
        self._command = [sys.executable, "-m", f"tests.faults.{program}", *arguments]
        self._process: subprocess.Popen[str] | None = None

    def outcome(self, case: object) -> str:
        """Return what the program says of `case`, or how it ended of it."""
        process = self._process = self._process or self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        hanging = threading.Event()

        def end() -> None:
            hanging.set()
            process.kill()

        late = threading.Timer(LONGEST_SECONDS, end)
        late.start()
        with suppress(OSError):
            process.stdin.write(f"{json.dumps(case)}\n")
            process.stdin.flush()
        said = process.stdout.readline().strip()
        late.cancel()
        if said:
            return said
        code = self.close()
        return f"took longer than {LONGEST_SECONDS} s" if hanging.is_set() else f"ended with {code}"

    def close(self) -> int:
        """End the program, if it runs, and return its exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        with process:
            assert process.stdin is not None
            with suppress(OSError):
                process.stdin.close()
        return process.returncode

    def _started(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )


def answer_cases(outcome_of: Callable[[object], str]) -> None:
    """Be such a program: answer each case until the input closes."""
    for line in sys.stdin:
        sys.stdout.write(f"{outcome_of(json.loads(line))}\n")
        sys.stdout.flush()
