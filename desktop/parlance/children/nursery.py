"""Starts every child from one long-lived thread, and ends them all."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from parlance.children.child import Child, ChildDidNotStart
from parlance.children.network import PORTS_VARIABLE
from parlance.children.parenthood import PARENT_VARIABLE

if TYPE_CHECKING:
    import msgspec

Incoming = TypeVar("Incoming")
_Start = tuple[list[str], tuple[int, ...], "Future[subprocess.Popen[bytes]]"]


class Nursery:
    """Where children come from; constructed once by the app or the command line.

    On Linux a child asks to be killed when the *thread* that started it ends, so all
    are started by one thread that lives until `close`.
    """

    def __init__(self) -> None:
        """Start nothing yet; the thread comes with the first child."""
        self._lock = threading.Lock()
        self._starts: queue.SimpleQueue[_Start | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._children: list[Child[object]] = []
        self._closed = False

    def start(
        self,
        name: str,
        decoder: msgspec.msgpack.Decoder[Incoming],
        *,
        ports: tuple[int, ...] = (),
    ) -> Child[Incoming]:
        """Start the child `name` and return it when it has said hello.

        `name` is what `python -m parlance --child NAME` knows; `decoder` is for the
        frames it sends; `ports` are the only TCP ports that it may use, for the kinds
        that may use any. Raises ChildDidNotStart.
        """
        child = Child(name, self._start_process(child_command(name), ports), decoder)
        with self._lock:
            self._children = [other for other in self._children if other.outcome is None]
            self._children.append(child)  # type: ignore[arg-type] # it is only ended here
        child.greet()
        return child

    def close(self) -> None:
        """End all children and the thread that started them. Safe to call again."""
        with self._lock:
            self._closed = True
            children, self._children = self._children, []
            thread, self._thread = self._thread, None
        for child in children:
            child.end()
        if thread is not None:
            self._starts.put(None)
            thread.join()

    def _start_process(
        self, command: list[str], ports: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        future: Future[subprocess.Popen[bytes]] = Future()
        with self._lock:
            if self._closed:
                raise ChildDidNotStart("Parlance is closing")
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="nursery", daemon=True)
                self._thread.start()
            self._starts.put((command, ports, future))
        try:
            return future.result()
        except OSError as error:
            raise ChildDidNotStart(error.strerror or type(error).__name__) from error

    def _serve(self) -> None:
        while (item := self._starts.get()) is not None:
            command, ports, future = item
            try:
                future.set_result(_spawn(command, ports))
            except OSError as error:
                future.set_exception(error)


def child_command(name: str) -> list[str]:
    """Return the command that starts the child `name`.

    A frozen window cannot be its own child on Windows without a console of its own, so
    packages hold `parlance-cli` beside it.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(f"parlance-cli{suffix}")), "--child", name]
    return [sys.executable, "-m", "parlance", "--child", name]


def child_environment(ports: tuple[int, ...] = ()) -> dict[str, str]:
    """Return the environment of a child that may use these TCP ports."""
    return os.environ | {
        PARENT_VARIABLE: str(os.getpid()),
        PORTS_VARIABLE: ",".join(map(str, ports)),
        # ggml would start a debugger on an abort and write what it sees into the log.
        "GGML_NO_BACKTRACE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        # `-m` would otherwise look for modules in the folder the person happens to be in.
        "PYTHONSAFEPATH": "1",
        "PYTHONUTF8": "1",
    }


def _spawn(command: list[str], ports: tuple[int, ...]) -> subprocess.Popen[bytes]:
    flags = 0
    group: int | None = 0  # Ctrl+C in a terminal is the parent's to answer
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
        group = None
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=child_environment(ports),
        creationflags=flags,
        process_group=group,
    )
