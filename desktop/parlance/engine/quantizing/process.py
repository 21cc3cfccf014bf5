"""The process that quantizes one model file.

It is a process of its own because llama.cpp's quantizer cannot be stopped otherwise, and
because a file from a stranger may end it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import ENGINE
from parlance.children.streams import begin_child
from parlance.modelfile.parts import parts_by_name

if TYPE_CHECKING:
    from parlance.children.frames import FrameWriter


class Quantize(msgspec.Struct, frozen=True, kw_only=True, tag="quantize"):
    """Quantize a file into another; answered by Quantizing and then by the result.

    `source` is the first part of a split set; `threads` of 0 are all there are.
    """

    source: str
    target: str
    quantization: str
    threads: int


class Quantizing(msgspec.Struct, frozen=True, kw_only=True, tag="quantizing"):
    """How many tensors of how many are done."""

    done: int
    total: int


class Quantized(msgspec.Struct, frozen=True, kw_only=True, tag="quantized"):
    """The target is written."""


class NotQuantized(msgspec.Struct, frozen=True, kw_only=True, tag="not_quantized"):
    """llama.cpp refused; `architecture` is the model's where that is why."""

    reason: str
    architecture: str | None = None


QuantizingAnswer = Quantizing | Quantized | NotQuantized


def main() -> int:
    """Quantize what is asked for."""
    pipes = begin_child(ENGINE)
    question = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(Quantize)).read()
    if question is not None:
        # The parent imports this module for what it sends.
        from parlance.children.fence import enclose  # noqa: PLC0415

        enclose(read=map(Path, parts_by_name(question.source)), write=(Path(question.target),))
        _answer(question, pipes.writer)
    return 0


def _answer(question: Quantize, writer: FrameWriter) -> None:
    from parlance.engine.llama.quantizer import (  # noqa: PLC0415 - llama.cpp
        QuantizingLog,
        QuantizingRefused,
        quantize_file,
    )

    def began(number: int, total: int) -> None:
        writer.write(Quantizing(done=number - 1, total=total))

    log = QuantizingLog(began)
    try:
        quantize_file(
            question.source, question.target, question.quantization, threads=question.threads
        )
    except QuantizingRefused:
        reason = log.reason.removeprefix("failed to quantize: ")
        writer.write(
            NotQuantized(
                reason=reason or "llama.cpp did not say why", architecture=log.unknown_architecture
            )
        )
        return
    writer.write(Quantized())
