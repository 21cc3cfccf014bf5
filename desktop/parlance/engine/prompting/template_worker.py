"""Where a template runs: in a copy of the process, which is made again after its end.

Nothing has to be started for that. Copies are Linux's; elsewhere it runs in the process itself,
which the engine ends and starts again.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from parlance.children.frames import FrameError, FrameReader, FrameWriter
from parlance.children.limits import TEMPLATES
from parlance.children.parenthood import follow_parent
from parlance.engine.prompting.template_wire import TemplateAnswer, TemplateCall, TemplateEnded

if TYPE_CHECKING:
    from collections.abc import Callable

    Answer = Callable[[TemplateCall], TemplateAnswer]

TOO_LONG = f"it takes longer than {TEMPLATES.silence_seconds:.0f} s"
BROUGHT_DOWN = "it brought down the process that renders it"


class Worker:
    """Answers calls where their templates do no harm to this process."""

    def __init__(self, answer: Answer) -> None:
        """Answer with `answer`; a copy is made at the first call."""
        self._answer = answer
        self._copy: _Copy | None = None

    def __enter__(self) -> Worker:
        """Do nothing yet."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the copy."""
        if self._copy is not None:
            self._copy.end()

    def answer(self, call: TemplateCall) -> TemplateAnswer:
        """Return what the template makes of a call, or that it had no end, or a bad one."""
        if sys.platform != "linux":
            return self._answer(call)
        self._copy = self._copy or _Copy(self._answer)
        answer = self._copy.ask(call)
        if isinstance(answer, TemplateEnded):
            self._copy.end()
            self._copy = None
        return answer


class _Copy:
    """A copy of this process that answers calls until it is ended."""

    def __init__(self, answer: Answer) -> None:
        """Make it. This process must have no other thread."""
        asked, asking = os.pipe()
        answered, answering = os.pipe()
        parent = os.getpid()
        self._process = os.fork()
        if self._process == 0:
            try:
                follow_parent(parent)
                os.close(asking)
                os.close(answered)
                _serve(asked, answering, answer)
            finally:
                os._exit(0)
        os.close(asked)
        os.close(answering)
        self._asking = os.fdopen(asking, "wb")
        self._answered = os.fdopen(answered, "rb")

    def ask(self, call: TemplateCall) -> TemplateAnswer:
        """Return the answer, or TemplateEnded where none comes in time, or ever."""
        answer: TemplateAnswer | None = None
        with suppress(OSError, FrameError):
            FrameWriter(self._asking).write(call)
            if not select.select([self._answered], [], [], TEMPLATES.silence_seconds)[0]:
                return TemplateEnded(reason=TOO_LONG)
            decoder: msgspec.msgpack.Decoder[TemplateAnswer] = msgspec.msgpack.Decoder(
                TemplateAnswer
            )
            answer = FrameReader(self._answered, decoder).read()
        return answer or TemplateEnded(reason=BROUGHT_DOWN)

    def end(self) -> None:
        """Kill it."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        with suppress(OSError):  # what it was still to be told
            self._asking.close()
        self._answered.close()


def _serve(asked: int, answering: int, answer: Answer) -> None:
    """Answer until nobody asks any more."""
    with os.fdopen(asked, "rb") as incoming, os.fdopen(answering, "wb") as outgoing:
        writer = FrameWriter(outgoing)
        for call in FrameReader(incoming, msgspec.msgpack.Decoder(TemplateCall)):
            writer.write(answer(call))
