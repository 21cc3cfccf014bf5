"""Stands in for an engine's process: speaks its frames, and some of them wrong.

It is a thread of this process behind real pipes, so that hundreds are started in seconds.
"""

from __future__ import annotations

import math
import os
import select
import subprocess
import threading
from array import array
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.children.child import Child
from parlance.children.frames import FrameReader, frame_bytes
from parlance.children.streams import Hello
from parlance.contract.engine import (
    Done,
    Piece,
    PromptPart,
    PromptRead,
    Score,
    StopReason,
    TokenLogprob,
)
from parlance.contract.faults import PromptTooLong
from parlance.engine.scheduling.stops import NEVER_RAN
from parlance.engine.wire import (
    Count,
    Counted,
    CountPrompt,
    Distribution,
    Embed,
    Embedded,
    Events,
    Load,
    Loaded,
    Loading,
    NextToken,
    Refused,
    Render,
    Rendered,
    Rerank,
    Reranked,
    Run,
    Scored,
    ScoreText,
    ToEngine,
    Tokenize,
    Tokenized,
    Warm,
    Warmed,
)
from tests.scripted_engine import DESCRIPTION

if TYPE_CHECKING:
    from random import Random

USAGE = msgspec.structs.replace(NEVER_RAN.usage, prompt_tokens=3, generated_tokens=2)
FLOATS = array("f", [0.5, 0.25]).tobytes()
SCORE = Score(tokens=(TokenLogprob(token=1, text="a", logprob=-0.5),))


def answers_to(frame: Any) -> list[msgspec.Struct]:
    """Return what a sound engine says to `frame`; nothing where it has nothing to say."""
    saying = _SAYING.get(type(frame))
    return [] if saying is None else saying(frame)


_SAYING: dict[type, Callable[[Any], list[msgspec.Struct]]] = {
    Load: lambda _load: [Loading(share=0.5), Loading(share=1.0), Loaded(description=DESCRIPTION)],
    Run: lambda run: [
        Events(events=((run.id, PromptRead(done=1, total=3)),)),
        Events(events=((run.id, Piece(text="one")), (run.id, Piece(text=" two")))),
        Events(events=((run.id, Done(stop=StopReason.END, usage=USAGE)),)),
    ],
    Count: lambda asked: [Counted(id=asked.id, tokens=tuple(map(len, asked.texts)))],
    CountPrompt: lambda asked: [Counted(id=asked.id, tokens=(7,))],
    Render: lambda asked: [Rendered(id=asked.id, text="rendered")],
    Tokenize: lambda asked: [
        Tokenized(id=asked.id, parts=(PromptPart("ab", ((1, "a"), (2, "b"))),))
    ],
    Warm: lambda asked: [Warmed(id=asked.id, usage=USAGE)],
    NextToken: lambda asked: [Distribution(id=asked.id, logprobs=FLOATS)],
    ScoreText: lambda asked: [Scored(id=asked.id, score=SCORE)],
    Embed: lambda asked: [Embedded(id=asked.id, vectors=(FLOATS,) * len(asked.texts))],
    Rerank: lambda asked: [Reranked(id=asked.id, scores=(0.5,) * len(asked.documents))],
}


class Liar:
    """Answers as an engine does, and now and then wrong; it hangs up then.

    Attributes:
        told: names of the lies so far.
    """

    def __init__(self, random: Random) -> None:
        """Draw everything from `random`."""
        self._random = random
        self.told: list[str] = []

    def said(self, frame: Any) -> tuple[bytes, bool]:
        """Return the bytes that answer `frame`, and whether that was all."""
        frames = answers_to(frame)
        if not frames or self._random.random() > _LIES:
            return b"".join(map(frame_bytes, frames)), False
        lie = self._random.choice(_ALL)
        self.told.append(lie.__name__.strip("_"))
        return lie(self._random, frames), True


_LIES = 0.4
_EXTREMES = (
    *(-1, 0, 1, 2**31, 2**63, -(2**63), 2**64 - 1, 0.0, -0.5, 1e308, math.nan, math.inf),
    *(None, True, "", "x" * 100_000, "\x00\u202e", b"", b"\xff" * 9),
    *([], [[]], [0] * 10_000, {}, {"type": "done"}),
)


def _flips(random: Random, frames: list[msgspec.Struct]) -> bytes:
    data = bytearray(b"".join(map(frame_bytes, frames)))
    for _flip in range(random.randint(1, 4)):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(data)


def _cut(random: Random, frames: list[msgspec.Struct]) -> bytes:
    data = b"".join(map(frame_bytes, frames))
    return data[: random.randrange(len(data))]


def _noise(random: Random, frames: list[msgspec.Struct]) -> bytes:
    return random.randbytes(random.randint(1, 64)) + b"".join(map(frame_bytes, frames))


def _wrong_length(random: Random, frames: list[msgspec.Struct]) -> bytes:
    length = random.choice((0, 1, 2**28, 2**28 + 1, 2**32 - 1, random.randrange(2**32)))
    return length.to_bytes(4, "big") + frame_bytes(frames[0])[4:]


def _wrong_value(random: Random, frames: list[msgspec.Struct]) -> bytes:
    plain = [msgspec.msgpack.decode(msgspec.msgpack.encode(frame)) for frame in frames]
    places = list(_places(plain))
    holder, key = random.choice(places)
    if isinstance(holder, dict) and random.random() < 1 / 4:
        del holder[key]
    else:
        holder[key] = random.choice(_EXTREMES)
    return b"".join(_framed(msgspec.msgpack.encode(each)) for each in plain)


def _deep(random: Random, frames: list[msgspec.Struct]) -> bytes:
    payload = msgspec.msgpack.encode(random.choice(frames))
    nested = b"\x91" * random.choice((500, 5_000, 200_000)) + b"\xc0"
    # One entry more in the map of the frame, whose first byte counts them.
    return _framed(bytes([payload[0] + 1]) + payload[1:] + b"\xa4deep" + nested)


def _wrong_id(random: Random, frames: list[msgspec.Struct]) -> bytes:
    other = random.choice((0, -1, 1, 2, 3, 2**62, random.randrange(100)))
    return b"".join(_framed(_with_id(frame, other)) for frame in frames)


def _wrong_kind(random: Random, frames: list[msgspec.Struct]) -> bytes:
    key = _id_of(frames[0])
    other: list[msgspec.Struct] = [
        Counted(id=key, tokens=(1, 2)),
        Distribution(id=key, logprobs=b"odd"),
        Distribution(id=key, logprobs=bytes(4), log_sum=math.nan),
        Distribution(id=key, logprobs=bytes(4), ends=(1,)),
        Rendered(id=key, text="x"),
        Reranked(id=key, scores=(math.nan,)),
        Embedded(id=key, vectors=()),
        Refused(id=key, fault=PromptTooLong(prompt_tokens=1, context=1)),
        Events(events=((key, PromptRead(done=5, total=1)),)),
        Events(events=((key, Done(stop=StopReason.END, usage=USAGE)),)),
        Loading(share=math.nan),
        Loaded(description=msgspec.structs.replace(DESCRIPTION, parallel=2**40)),
    ]
    return b"".join(map(frame_bytes, [random.choice(other), *frames]))


def _order(random: Random, frames: list[msgspec.Struct]) -> bytes:
    said = frames * random.randint(1, 3)
    random.shuffle(said)
    return b"".join(map(frame_bytes, said))


_ALL = (_flips, _cut, _noise, _wrong_length, _wrong_value, _wrong_value, _deep, _wrong_id)
_ALL += (_wrong_kind, _order)


def _framed(payload: bytes) -> bytes:
    return len(payload).to_bytes(4, "big") + payload


def _places(value: Any) -> Any:
    """Yield every place within `value` as what holds it and the key there."""
    keys = value if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list) and value[key]:
            yield from _places(value[key])


def _id_of(frame: Any) -> int:
    return frame.events[0][0] if isinstance(frame, Events) else getattr(frame, "id", 1)


def _with_id(frame: Any, key: int) -> bytes:
    if isinstance(frame, Events):
        frame = Events(events=tuple((key, event) for _key, event in frame.events))
    elif hasattr(frame, "id"):
        frame = msgspec.structs.replace(frame, id=key)
    return msgspec.msgpack.encode(frame)


class ImpostorNursery:
    """Gives impostors where engines are asked for."""

    def __init__(self, said: Callable[[Any], tuple[bytes, bool]]) -> None:
        """Have them all answer a frame with these bytes, and hang up where that is true."""
        self._said = said

    def start(self, name: str, decoder: Any, *, ports: tuple[int, ...] = ()) -> Child[Any]:  # noqa: ARG002 - as a nursery's
        """Return a child that has said hello. Raises ChildDidNotStart."""
        child: Child[Any] = Child(name, _Impostor(self._said), decoder)  # type: ignore[arg-type]
        child.greet()
        return child


class _Impostor:
    """As much of a Popen as Child uses."""

    pid = 0

    def __init__(self, said: Callable[[Any], tuple[bytes, bool]]) -> None:
        self._said = said
        incoming, heard = os.pipe()
        saying, outgoing = os.pipe()
        log, no_log = os.pipe()
        os.close(no_log)
        self.stdin = os.fdopen(heard, "wb")
        self.stdout = os.fdopen(saying, "rb")
        self.stderr = os.fdopen(log, "rb")
        self.returncode: int | None = None
        self._over = threading.Event()
        self._killed = threading.Event()
        threading.Thread(target=self._serve, args=(incoming, outgoing), daemon=True).start()

    def poll(self) -> int | None:
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if not self._over.wait(timeout):
            raise subprocess.TimeoutExpired("impostor", timeout or 0.0)
        assert self.returncode is not None
        return self.returncode

    def kill(self) -> None:
        self._killed.set()

    terminate = kill

    def _serve(self, incoming: int, outgoing: int) -> None:
        decoder: msgspec.msgpack.Decoder[ToEngine] = msgspec.msgpack.Decoder(ToEngine)
        os.set_blocking(outgoing, False)
        with os.fdopen(incoming, "rb") as heard:
            self._say(outgoing, frame_bytes(Hello()))
            for frame in FrameReader(heard, decoder):
                data, is_all = self._said(frame)
                self._say(outgoing, data)
                if is_all or self._killed.is_set():
                    break
        os.close(outgoing)
        self.returncode = -9 if self._killed.is_set() else 1
        self._over.set()

    def _say(self, outgoing: int, data: bytes) -> None:
        """Write as much as is read before it is killed."""
        while data and not self._killed.is_set():
            _, ready, _ = select.select((), (outgoing,), (), 0.05)
            with suppress(BlockingIOError, BrokenPipeError):
                if ready:
                    data = data[os.write(outgoing, data[:65536]) :]
