"""A long document mapped in chunks: the whole time, and the part that writes.

The bound is what llama.cpp's own tools promise: all prompts at the speed of llama-bench,
all answers at that of llama-batched-bench.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.bench.models import LONG_CONTEXT, SMOL, Words, random_model
from tests.bench.ours import opened
from tests.bench.peers import find_peers
from tests.bench.ratios import Comparison, watched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.ours import Ours
    from tests.bench.peers import Peers
    from tests.bench.size import Size


class Document:
    """What is measured on one size of document; all times in seconds."""

    def __init__(self, size: Size, model: Path, peers: Peers) -> None:
        self.size = size
        self._model = model
        self._peers = peers
        self._words = Words(seed=4)

    def chunks(self) -> list[str]:
        """Return a new document."""
        return [self._words.text(self.size.chunk) for _number in range(self.size.chunks)]

    def ours(self, ours: Ours, answer: int) -> float:
        """Return what mapping a new document takes."""
        chunks = self.chunks()
        started = time.perf_counter()
        ours.ask_all(chunks, answer)
        return time.perf_counter() - started

    def bound(self) -> float:
        """Return the least it could take, by the speeds of llama.cpp's tools."""
        size = self.size
        reading = self._peers.bench(self._model, p=size.chunk, n=0, t=size.threads)
        together = min(size.parallel, size.chunks)
        writing: float = self._peers.batched_bench(
            self._model,
            npp=size.chunk,
            ntg=size.each_answer,
            npl=together,
            c=together * (size.chunk + size.each_answer),
            t=size.threads,
        )["speed_tg"]
        read, written = size.chunks * size.chunk, size.chunks * size.each_answer
        return read / reading + written / writing

    def by_class(self) -> tuple[float, float]:
        """Return what reading and writing take with the class `llama_cpp.Llama`."""
        size = self.size
        asked = {
            "model": str(self._model),
            "threads": size.threads,
            "context": size.chunk + size.each_answer,
            "answer": size.each_answer,
            "prompts": self.chunks(),
        }
        command = [sys.executable, "-m", "tests.bench.binding_class"]
        done = subprocess.run(
            command, input=json.dumps(asked), capture_output=True, text=True, check=True
        )
        reading, writing = json.loads(done.stdout)
        return reading, writing


def compare(size: Size) -> Iterator[Comparison]:
    """Yield times of whole documents, and rates of their writing part."""
    model = random_model(SMOL)
    document = Document(size, model, find_peers())
    totals, classes, writing = [], [], []
    # So that all the chunks that run together fit, whatever the model was trained on.
    fields = {"context": LONG_CONTEXT, "parallel": size.parallel, "threads": size.threads}
    with opened(model, **fields) as ours:
        document.ours(ours, 1)
        for _turn in watched(range(size.heavy_pairs)):
            whole = document.ours(ours, size.each_answer)
            totals.append((whole, document.bound()))
            class_reading, class_writing = document.by_class()
            classes.append((whole, class_reading + class_writing))
            our_writing = whole - document.ours(ours, 1)
            tokens = size.chunks * (size.each_answer - 1)
            writing.append((tokens / our_writing, tokens / class_writing))
    name = f"{size.chunks} chunks of {size.chunk}, {size.each_answer} tokens each"
    yield Comparison(name, "ours", "bound", "s", tuple(totals), "<= 1.1")
    yield Comparison(name, "ours", "class Llama", "s", tuple(classes))
    yield Comparison(f"{name}, writing", "ours", "class Llama", "t/s", tuple(writing), ">= 2.2")
