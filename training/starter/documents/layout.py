"""Puts the sentences of a document into blocks: headings, paragraphs, lists, short lines."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random


@dataclass(frozen=True)
class Fact:
    """A sentence that matters.

    Attributes:
        important: it tells an amount of money, a term or a decision.
        question: one that it answers, or empty.
        source: the template that it was made from.
    """

    text: str
    important: bool = False
    question: str = ""
    source: str = ""


Line = Fact | str


@dataclass(frozen=True)
class Block:
    """One block as the app cuts documents, with the facts in it."""

    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class _Shares:
    """How often a kind of document has what, from 0 to 1; sentences of a paragraph at most."""

    title: float
    begin: float
    heading: float
    listed: float
    end: float
    most: int


_SHARES = {
    "report": _Shares(title=0.4, begin=0.3, heading=0.25, listed=0.12, end=0.15, most=5),
    "minutes": _Shares(title=0.4, begin=0.4, heading=0.1, listed=0.35, end=0.3, most=3),
    "letter": _Shares(title=0.1, begin=0.7, heading=0.0, listed=0.03, end=0.6, most=5),
    "story": _Shares(title=0.3, begin=0.3, heading=0.05, listed=0.0, end=0.15, most=7),
    "news": _Shares(title=0.4, begin=0.3, heading=0.1, listed=0.03, end=0.2, most=3),
    "manual": _Shares(title=0.3, begin=0.3, heading=0.2, listed=0.4, end=0.2, most=4),
    "contract": _Shares(title=0.4, begin=0.4, heading=0.2, listed=0.4, end=0.3, most=3),
    "e-mail": _Shares(title=0.4, begin=0.6, heading=0.0, listed=0.15, end=0.6, most=4),
}
_BULLETS = ("-", "-", "-", "•", "–", "*")


def laid_out(
    random: Random,
    lines: Sequence[Line],
    kind: str,
    edges: tuple[str, str, str, str],
) -> Iterator[Block]:
    """Yield the blocks of a document of this kind.

    Args:
        random: what decides.
        lines: sentences, in order.
        kind: one of the kinds of documents.
        edges: title, first line, heading of a later part, last line; each may be left out.
    """
    shares = _SHARES[kind]
    title, begin, heading, end = edges
    if random.random() < shares.title:
        yield Block(title)
    if random.random() < shares.begin:
        yield Block(begin)
    at = 0
    while at < len(lines):
        if at and heading and random.random() < shares.heading:
            yield Block(heading)
            heading = ""
        count = random.randint(1, shares.most)
        yield _block(random, lines[at : at + count], as_list=random.random() < shares.listed)
        at += count
    if random.random() < shares.end:
        yield Block(end)


def _block(random: Random, lines: Sequence[Line], *, as_list: bool) -> Block:
    texts = [line if isinstance(line, str) else line.text for line in lines]
    told = tuple(line for line in lines if not isinstance(line, str))
    if not as_list or len(lines) == 1:
        return Block(" ".join(texts), told)
    numbered, bullet = random.random() < 0.3, random.choice(_BULLETS)
    items = [
        f"{f'{number}.' if numbered else bullet} {text}" for number, text in enumerate(texts, 1)
    ]
    return Block("\n".join(items), told)
