"""A child does not outlive its parent, however the parent ends."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PARENT_VARIABLE = "PARLANCE_PARENT"
"""Environment variable in which a parent tells its children who it is (process id)."""

_PR_SET_PDEATHSIG = 1


def follow_parent(parent: int | None = None) -> None:
    """Have this process end with its parent; end at once if the parent is gone already.

    `parent` is its process id, of a process that was forked; else the environment tells.

    Linux sends the signal when the *thread* that started this process ends, which is
    why `Nursery` starts children from one thread that lives as long as it does. On
    other systems the closed input is what ends a child.
    """
    if hasattr(signal, "SIGINT"):
        # Ctrl+C in a terminal reaches the whole group; stopping is the parent's decision.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if parent is None and (told := os.environ.get(PARENT_VARIABLE)):
        parent = int(told)
    if parent is not None and os.getppid() != parent:
        os._exit(0)
