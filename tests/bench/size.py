"""How large the comparisons are: what `--quick` makes smaller stands here."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, kw_only=True)
class Size:
    """Lengths in tokens.

    Attributes:
        pairs: measurements of each comparison; heavy_pairs: of those that take minutes.
        prompt, answer: of a single question.
        each_prompt, each_answer: of questions that run in parallel.
        history: of a chat before its second turn; others: chats between two visits to one.
        chunks, chunk: of a document, each answered by `each_answer` tokens.
        paragraphs: of a document that is translated, of `each_answer` tokens in the middle.
    """

    name: str
    pairs: int
    heavy_pairs: int
    prompt: int
    answer: int
    parallel: int
    each_prompt: int
    each_answer: int
    history: int
    others: int
    chunks: int
    chunk: int
    paragraphs: int = 300
    threads: int = psutil.cpu_count(logical=False) or 1


FULL = Size(
    name="full",
    pairs=20,
    heavy_pairs=20,
    prompt=512,
    answer=64,
    parallel=16,
    each_prompt=128,
    each_answer=64,
    history=4096,
    others=10,
    chunks=24,
    chunk=1250,
)
QUICK = Size(
    name="quick",
    pairs=4,
    heavy_pairs=2,
    prompt=128,
    answer=24,
    parallel=16,
    each_prompt=32,
    each_answer=16,
    history=512,
    others=3,
    chunks=8,
    chunk=100,
    paragraphs=16,
)
