"""One running child process: frames to it and from it, its log, its orderly end."""

from __future__ import annotations

import math
import queue
import signal
import subprocess
import threading
import time
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Generic, TypeVar, cast

import msgspec

from parlance import __version__
from parlance.children.frames import FrameError, FrameReader, decoded, frame_bytes, read_payload
from parlance.children.streams import PROTOCOL, Hello

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.children.limits import Limits

LOG_LINES = 200
_LOG_LINE_BYTES = 4096
_PATIENCE_SECONDS = 1.0
_GREETING_SECONDS = 30.0
_UNKILLABLE_SECONDS = 5.0
_HELLO = msgspec.msgpack.Decoder(Hello)

Incoming = TypeVar("Incoming")


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a child ended: `exit_code` as the system gives it, negative for a signal."""

    exit_code: int

    @property
    def signal_name(self) -> str | None:
        """Name of the signal that ended it, or None."""
        if self.exit_code >= 0:
            return None
        with suppress(ValueError):
            return signal.Signals(-self.exit_code).name
        return f"signal {-self.exit_code}"


class ChildDidNotStart(Exception):  # noqa: N818 - a name that says it
    """The child could not be started, or did not say hello in this version's protocol."""

    def __init__(self, reason: str, log: tuple[str, ...] = ()) -> None:
        """Keep what went wrong and the child's last words."""
        super().__init__(reason)
        self.reason = reason
        self.log = log


class ChildSilent(Exception):  # noqa: N818 - a name that says it
    """The child said nothing within its time and was killed."""


class Child(Generic[Incoming]):
    """A process that answers in frames of the decoder's types.

    Frames are sent from a thread of its own, so that nobody who sends ever waits for
    a child that does not read. One thread at a time may receive.

    Attributes:
        name: kind of child, as given to the nursery.
    """

    def __init__(
        self,
        name: str,
        process: subprocess.Popen[bytes],
        decoder: msgspec.msgpack.Decoder[Incoming],
    ) -> None:
        """Hold a process that was just started with three pipes."""
        self.name = name
        self._process = process
        self._output = cast("BinaryIO", process.stdout)
        self._reader = FrameReader(self._output, decoder)
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        self._ending = threading.Lock()
        self._watch = _Watch(self.kill)
        self._waited = 0.0
        self._threads = (
            threading.Thread(target=self._write, name=f"{name}-input", daemon=True),
            threading.Thread(target=self._drain, name=f"{name}-log", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def log(self) -> tuple[str, ...]:
        """The last lines of its standard error."""
        return tuple(self._log)

    @property
    def outcome(self) -> Outcome | None:
        """How it ended, or None while it runs."""
        code = self._process.poll()
        return None if code is None else Outcome(exit_code=code)

    def greet(self) -> None:
        """Receive the handshake. Raises ChildDidNotStart; the child is ended then."""
        try:
            with self._watch.ending_after(_GREETING_SECONDS):
                payload = read_payload(self._output)
            hello = None if payload is None else decoded(payload, _HELLO)
        except ChildSilent as error:
            self.end(patience=0)
            raise ChildDidNotStart("it said nothing", self.log) from error
        except (FrameError, OSError) as error:
            self.end(patience=0)
            raise ChildDidNotStart(f"its first words made no sense ({error})", self.log) from error
        if hello is None:
            outcome = self.end()
            how = outcome.signal_name or f"exit code {outcome.exit_code}"
            raise ChildDidNotStart(f"it ended at once ({how})", self.log)
        if (hello.protocol, hello.version) != (PROTOCOL, __version__):
            self.end(patience=0)
            raise ChildDidNotStart(f"it is of another version ({hello.version})", self.log)

    def send(self, frame: msgspec.Struct) -> None:
        """Send `frame` soon; dropped if the child is gone (receiving tells that).

        Raises what `frame_bytes` raises.
        """
        self._outbox.put(frame_bytes(frame))

    def receive(self, seconds: float | None = None) -> Incoming | None:
        """Return the next frame; None when the child has closed its end or is gone.

        Raises ChildSilent when none came within `seconds` (the child is killed then), and
        FrameError if what it wrote is no frame.
        """
        with suppress(ValueError):  # the pipe was closed on this side
            if seconds is None:
                return self._reader.read()
            with self._watch.ending_after(seconds):
                return self._reader.read()
        return None

    def receive_within(self, limits: Limits) -> Incoming | None:
        """Return the next frame as receive() does, as long as `limits` wait for one.

        Raises ChildSilent too once it has been waited for all frames together as long as they
        say: one that never ends is as much of a hang as one that says nothing. What is done
        between frames does not count.
        """
        seconds = limits.silence_seconds
        if limits.waiting_seconds is not None:
            left = max(0.0, limits.waiting_seconds - self._waited)
            seconds = left if seconds is None else min(seconds, left)
        began = time.monotonic()
        try:
            return self.receive(seconds)
        finally:
            self._waited += time.monotonic() - began

    def frames(self) -> Iterator[Incoming]:
        """Yield frames until the child closes its end. Raises FrameError."""
        while (frame := self.receive()) is not None:
            yield frame

    def wait(self, seconds: float) -> Outcome | None:
        """Return how it ended, or None if it still runs after so long."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self.outcome

    def kill(self) -> None:
        """End it now, without asking; whoever receives sees the end of the stream."""
        with suppress(OSError):
            self._process.kill()

    def end(self, patience: float = _PATIENCE_SECONDS) -> Outcome:
        """Close its input, then terminate, then kill it; return how it ended.

        Waits `patience` seconds before each harder step. Safe to call again.
        """
        with self._ending:
            self._outbox.put(None)
            outcome = self.wait(patience)
            for harder in (self._process.terminate, self._process.kill):
                if outcome is None:
                    with suppress(OSError):
                        harder()
                    outcome = self.wait(max(patience, 0.1))
            if outcome is None and self.wait(_UNKILLABLE_SECONDS) is None:
                # It hangs in a driver: nothing ends it, and nobody should wait for it.
                return Outcome(exit_code=-int(signal.SIGTERM))
            self._watch.close()
            for thread in self._threads:
                thread.join()
            self._output.close()
        return Outcome(exit_code=self._process.returncode)

    def _write(self) -> None:
        stream = cast("BinaryIO", self._process.stdin)
        with suppress(OSError):
            while (data := self._outbox.get()) is not None:
                stream.write(data)
                stream.flush()
        with suppress(OSError):
            stream.close()

    def _drain(self) -> None:
        stream = cast("BinaryIO", self._process.stderr)
        with stream:
            while line := stream.readline(_LOG_LINE_BYTES):
                self._log.append(line.decode("utf-8", "replace").rstrip())


class _Watch:
    """Ends a child that takes too long: one thread for all that is waited for.

    Frames come by the thousand, so that moving the deadline costs no more than a lock.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        """Call `end` when a deadline passes; the thread comes with the first."""
        self._end = end
        self._changed = threading.Condition()
        self._deadline: float | None = None
        self._thread: threading.Thread | None = None
        self._looks_at = math.inf  # when the thread wakes by itself
        self._is_late = False
        self._closed = False

    @contextmanager
    def ending_after(self, seconds: float) -> Iterator[None]:
        """End the child if the block takes longer. Raises ChildSilent then."""
        self._set(time.monotonic() + seconds)
        try:
            yield
        finally:
            with self._changed:
                self._deadline = None
                late, self._is_late = self._is_late, False
        if late:
            raise ChildSilent

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._closed = True
            thread = self._thread
            self._changed.notify()
        if thread is not None:
            thread.join()

    def _set(self, deadline: float) -> None:
        with self._changed:
            self._deadline = deadline
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
                self._thread.start()
            elif deadline < self._looks_at:
                self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                if self._deadline is None:
                    self._looks_at = math.inf
                    self._changed.wait()
                elif (left := self._deadline - time.monotonic()) > 0:
                    self._looks_at = self._deadline
                    self._changed.wait(left)
                else:
                    self._is_late = True
                    self._deadline = None
                    self._end()
