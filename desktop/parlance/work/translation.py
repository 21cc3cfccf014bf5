"""Translation of a text, paragraph by paragraph, put back with its own line structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError, LanguageUnknown, LanguageUnsure, NothingToDo
from parlance.contract.languages import BY_CODE
from parlance.contract.progress import (
    LanguageDetected,
    TranslationPiece,
    TranslationProgress,
    TranslationResult,
)
from parlance.text.detection import detect
from parlance.text.paragraphs import split_paragraphs
from parlance.work import prompts
from parlance.work.cutting import cut_text
from parlance.work.manner import Manner
from parlance.work.measuring import Tally
from parlance.work.ordered import Ended, Text, run_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Engine, Request
    from parlance.contract.languages import Language
    from parlance.contract.progress import (
        TranslationEvent,
    )
    from parlance.work.cutting import Count

UNIT_SHARE = 0.25
"""Share of the context that one unit of source text may take: the answer is as long."""

SLACK_TOKENS = 64
LONGER_BY = 3
"""A translation of more than LONGER_BY times the source and SLACK_TOKENS is a loop."""


class TranslationAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What to translate; an empty `source` has the language detected."""

    text: str
    target: str
    source: str = ""
    manner: Manner = Manner()


class _Unit(msgspec.Struct, frozen=True):
    """Text for one request, what stands before it in the source, and its tokens."""

    separator: str
    text: str
    tokens: int


def translate(ask: TranslationAsk, engine: Engine, cancel: Cancel) -> Iterator[TranslationEvent]:
    """Yield the translation as it grows, then the whole of it.

    Raises FaultError (NothingToDo, LanguageUnknown, LanguageUnsure, and what the engine
    reports) and Cancelled.
    """
    if not ask.text.strip():
        raise FaultError(NothingToDo())
    target = _language(ask.target)
    source = _language(ask.source) if ask.source else _detected(ask.text)
    yield LanguageDetected(code=source.code)
    tally = Tally(engine.describe())
    units, tail = _units(ask.text, engine, cancel)
    whole: list[str] = []
    requests = (ask.manner.applied(_request(unit, source, target)) for unit in units)
    for piece in _placed(units, run_in_order(engine, requests, cancel), tally):
        if isinstance(piece, TranslationPiece):
            whole.append(piece.text)
        yield piece
    if tail:
        whole.append(tail)
        yield TranslationPiece(text=tail)
    yield TranslationResult(
        source_language=source.code,
        target_language=target.code,
        source=ask.text,
        text="".join(whole),
        cut_short=tally.cut_short,
        measurements=tally.result(),
    )


def _language(name: str) -> Language:
    language = BY_CODE.get(name)
    if language is None:
        raise FaultError(LanguageUnknown(name=name))
    return language


def _detected(text: str) -> Language:
    guess = detect(text)
    language = BY_CODE.get(guess.code) if guess.code else None
    if language is None:
        raise FaultError(LanguageUnsure())
    return language


def _units(text: str, engine: Engine, cancel: Cancel) -> tuple[list[_Unit], str]:
    """Return the units and what stands after the last one; long paragraphs are cut."""
    limit = max(32, int(engine.describe().context * UNIT_SHARE))
    parts = [(part.before, _unwrapped(part.text)) for part in split_paragraphs(text)]
    counts = engine.count_all([body for _, body in parts], cancel)
    units: list[_Unit] = []
    separator = ""
    for (before, body), tokens in zip(parts, counts, strict=True):
        separator += before
        if not body:
            continue
        if tokens <= limit:
            units.append(_Unit(separator, body, tokens))
        else:
            units += _cut(separator, body, limit, lambda texts: engine.count_all(texts, cancel))
        separator = ""
    return units, separator


def _unwrapped(text: str) -> str:
    """Join the lines of a paragraph that was wrapped at a width."""
    return " ".join(line.strip() for line in text.splitlines())


def _cut(separator: str, text: str, limit: int, count: Count) -> Iterator[_Unit]:
    """Yield a paragraph of more than `limit` tokens in pieces, the spaces kept between."""
    for piece, tokens in cut_text(text, limit, count):
        body = piece.strip()
        if body:
            yield _Unit(separator, body, tokens)
            separator = piece[len(piece.rstrip()) :]
        else:
            separator += piece


def _request(unit: _Unit, source: Language, target: Language) -> Request:
    limit = LONGER_BY * unit.tokens + SLACK_TOKENS
    return prompts.document_request(prompts.translation(unit.text, source, target), limit)


def _placed(
    units: list[_Unit], events: Iterator[Text | Ended], tally: Tally
) -> Iterator[TranslationPiece | TranslationProgress]:
    """Put what stood between the units between their translations."""
    current = -1
    done = 0
    for event in events:
        match event:
            case Text(index=index, text=text):
                while current < index:
                    current += 1
                    yield TranslationPiece(text=units[current].separator)
                yield TranslationPiece(text=text)
            case Ended(done=ended):
                done += 1
                tally.add(ended.usage, ended.stop)
                yield TranslationProgress(done=done, total=len(units))
