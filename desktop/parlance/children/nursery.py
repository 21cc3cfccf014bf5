"""Starts every child from one long-lived thread, and ends them all."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from parlance.children.child import Child, ChildDidNotStart
from parlance.children.network import PORTS_VARIABLE
from parlance.children.parenthood import PARENT_VARIABLE

Incoming = TypeVar("Incoming")
_ANYTHING: msgspec.msgpack.Decoder[object] = msgspec.msgpack.Decoder()
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
        if sys.platform == "win32":
            from parlance.children.job import Following  # noqa: PLC0415 - for it alone

            self._following = Following()
        self._spares: dict[str, Future[subprocess.Popen[bytes]] | None] = {}
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
        child = self._spare(name, decoder)
        if child is None:
            child = self._adopted(name, self._started(name, ports), decoder)
            child.greet()
        return child

    def keep_ready(self, name: str) -> None:
        """Have a child `name` started ahead, which the next `start` takes.

        Returns at once; `replenish` then starts one for the start after that. For kinds
        without ports, whose first answer somebody waits for.
        """
        with self._lock:
            self._spares.setdefault(name, None)
        self.replenish(name)

    def replenish(self, name: str) -> None:
        """Start the next child of a kind that is kept ready, unless there is one; else nothing."""
        with self._lock:
            if name in self._spares and self._spares[name] is None and not self._closed:
                self._spares[name] = self._order(name)

    def start_ahead(self, name: str) -> None:
        """Have a child `name` started that the next `start` takes; returns when it runs.

        For a process that may start none later. If it cannot be started, the next `start`
        tries again.
        """
        with self._lock:
            if self._closed or name in self._spares:
                return
            spare = self._spares[name] = self._order(name)
        spare.exception()

    def close(self) -> None:
        """End all children and the thread that started them. Safe to call again."""
        with self._lock:
            self._closed = True
            children, self._children = self._children, []
            spares, self._spares = self._spares, {}
            thread, self._thread = self._thread, None
        for child in children:
            child.end()
        for name, spare in spares.items():
            if spare is not None and (process := _process_of(spare)) is not None:
                Child(name, process, _ANYTHING).end(patience=0)
        if thread is not None:
            self._starts.put(None)
            thread.join()

    def _spare(
        self, name: str, decoder: msgspec.msgpack.Decoder[Incoming]
    ) -> Child[Incoming] | None:
        """Return the child that was started ahead, if there is one and it still runs."""
        with self._lock:
            spare = self._spares.get(name)
            if spare is None:
                return None
            self._spares[name] = None
        process = _process_of(spare)
        if process is None:
            return None
        child = self._adopted(name, process, decoder)
        with suppress(ChildDidNotStart):
            child.greet()
            if child.outcome is None:  # idle ones are the first to go when memory runs out
                return child
        child.end(patience=0)
        return None

    def _adopted(
        self,
        name: str,
        process: subprocess.Popen[bytes],
        decoder: msgspec.msgpack.Decoder[Incoming],
    ) -> Child[Incoming]:
        child = Child(name, process, decoder)
        with self._lock:
            self._children = [other for other in self._children if other.outcome is None]
            self._children.append(child)  # type: ignore[arg-type] # it is only ended here
        return child

    def _started(self, name: str, ports: tuple[int, ...]) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise ChildDidNotStart("Parlance is closing")
            future = self._order(name, ports)
        try:
            return future.result()
        except OSError as error:
            raise ChildDidNotStart(error.strerror or type(error).__name__) from error

    def _order(self, name: str, ports: tuple[int, ...] = ()) -> Future[subprocess.Popen[bytes]]:
        """Have the thread start a child; for who holds the lock."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="nursery", daemon=True)
            self._thread.start()
        future: Future[subprocess.Popen[bytes]] = Future()
        self._starts.put((child_command(name), ports, future))
        return future

    def _serve(self) -> None:
        while (item := self._starts.get()) is not None:
            command, ports, future = item
            try:
                process = _spawn(command, ports)
                if sys.platform == "win32":
                    self._following.add(int(process._handle))  # noqa: SLF001 - its only name
                future.set_result(process)
            except OSError as error:
                future.set_exception(error)


def _process_of(spare: Future[subprocess.Popen[bytes]]) -> subprocess.Popen[bytes] | None:
    """Return a child that was started ahead, as soon as it is there; None if it could not."""
    with suppress(OSError):
        return spare.result()
    return None


def child_command(name: str) -> list[str]:
    """Return the command that starts the child `name`."""
    return own_command("--child", name)


def own_command(*arguments: str) -> list[str]:
    """Return the command that starts Parlance with these arguments.

    A frozen window cannot be its own child on Windows without a console of its own, so
    packages hold `parlance-cli` beside it.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(f"parlance-cli{suffix}")), *arguments]
    return [sys.executable, "-m", "parlance", *arguments]


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
