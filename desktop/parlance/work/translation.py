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
from parlance.work.estimates import Work
from parlance.work.manner import Manner
from parlance.work.measuring import Tally
from parlance.work.ordered import Ended, Moved, Text, run_in_order
from parlance.work.timing import Timing, estimate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Request
    from parlance.contract.hosts import Engine
    from parlance.contract.languages import Language
    from parlance.contract.progress import (
        TranslationEvent,
    )
    from parlance.work.cutting import Count
    from parlance.work.estimates import Estimate
    from parlance.work.rates import Rates

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


def translate(
    ask: TranslationAsk, engine: Engine, cancel: Cancel, *, rates: Rates | None = None
) -> Iterator[TranslationEvent]:
    """Yield the translation as it grows, then the whole of it.

    `rates` tells how long it takes, and learns from it. Raises FaultError (NothingToDo,
    LanguageUnknown, LanguageUnsure, and what the engine reports) and Cancelled.
    """
    source, target = _languages(ask)
    yield LanguageDetected(code=source.code)
    tally = Tally(engine.describe())
    timing = Timing(engine.describe(), rates if ask.manner.beams is None else None)
    units, tail = _units(ask.text, engine, cancel)
    whole: list[str] = []
    requests = (ask.manner.applied(_request(unit, source, target)) for unit in units)
    with timing.stage([_work(unit, unit.tokens) for unit in units]):
        events = run_in_order(engine, requests, cancel, timing)
        for piece in _placed(units, events, tally, timing):
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


def estimate_translation(
    ask: TranslationAsk, engine: Engine, rates: Rates, cancel: Cancel
) -> Estimate:
    """Return how long a translation takes, without making it.

    Prompts are counted exactly, a translation as long as its source. Raises as translate().
    """
    source, target = _languages(ask)
    units, _ = _units(ask.text, engine, cancel)
    works = [
        _work(unit, engine.count_prompt(_request(unit, source, target).prompt, cancel))
        for unit in units
    ]
    usable = rates if ask.manner.beams is None else None
    return estimate(engine.describe(), usable, works)


def _work(unit: _Unit, prompt_tokens: int) -> Work:
    """Return what a unit takes: translations are about as long as their sources."""
    return Work(prompt=prompt_tokens, output=unit.tokens)


def _languages(ask: TranslationAsk) -> tuple[Language, Language]:
    """Return source and target. Raises FaultError."""
    if not ask.text.strip():
        raise FaultError(NothingToDo())
    target = _language(ask.target)
    return _language(ask.source) if ask.source else _detected(ask.text), target


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
    units: list[_Unit], events: Iterator[Text | Ended | Moved], tally: Tally, timing: Timing
) -> Iterator[TranslationPiece | TranslationProgress]:
    """Put what stood between the units between their translations."""
    current = -1
    done = 0

    def progress() -> TranslationProgress:
        return TranslationProgress(done=done, total=len(units), seconds_left=timing.seconds_left)

    yield from _known(progress())
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
                yield progress()
            case Moved():
                yield from _known(progress())


def _known(progress: TranslationProgress) -> Iterator[TranslationProgress]:
    """Yield how long it takes yet, if that is known: nothing else is new."""
    if progress.seconds_left is not None:
        yield progress
