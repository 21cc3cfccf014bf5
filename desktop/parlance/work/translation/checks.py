"""What may be wrong with a translation, as far as it shows without knowing a better one.

Hints, never a score: numbers, addresses and placeholders that are missing, another language,
loops, a strange length, terms of the glossary, brackets that do not close.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import Hint, HintKind, TagKind
from parlance.text.folding import fold
from parlance.text.protected import protected_spans
from parlance.work.translation.checks_language import language_hints
from parlance.work.translation.checks_numbers import missing_numbers
from parlance.work.translation.checks_shape import (
    length_hint,
    loop_in,
    quote_hints,
    width_hint,
)
from parlance.work.translation.plain import OBJECT, PlainText
from parlance.work.translation.spacing import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.contract.segments import Unit
    from parlance.contract.translation import Term
    from parlance.text.protected import Protected

_FAILURES = frozenset(
    {
        HintKind.NUMBER_MISSING,
        HintKind.LINK_MISSING,
        HintKind.PLACEHOLDER_MISSING,
        HintKind.UNTRANSLATED,
        HintKind.OTHER_LANGUAGE,
        HintKind.REPEATS,
        HintKind.TOO_LONG,
        HintKind.TOO_SHORT,
        HintKind.CUT_SHORT,
    }
)

_MISSING = {
    TagKind.LINK: HintKind.LINK_MISSING,
    TagKind.PLACEHOLDER: HintKind.PLACEHOLDER_MISSING,
}


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """The codes of the languages of a translation: from which, into which."""

    source: str
    target: str


def hints_for(
    unit: Unit,
    target: str,
    pair: Pair,
    *,
    terms: Sequence[Term] = (),
    missed: Sequence[Term] = (),
    is_cut: bool = False,
) -> tuple[Hint, ...]:
    """Return what to look at in `target`, tagged as the unit's text; nothing if it looks well.

    `terms` of the glossary stand in the unit, of which `missed` are not in the target; `is_cut`
    says that the model wrote no end. Tags are not checked.
    """
    source, found = PlainText(unit.text), PlainText(target)
    hints = [
        *_missing(source.text, found.text, pair),
        *language_hints(source.text, found.text, pair.source, pair.target, terms),
        *_shape(unit, source.text, found.text, pair),
        *(Hint(kind=HintKind.TERM_MISSED, detail=_entry(term)) for term in missed),
    ]
    if is_cut:
        hints.append(Hint(kind=HintKind.CUT_SHORT))
    return tuple(_placed(hint, found) for hint in hints)


def is_failure(hints: Iterable[Hint]) -> bool:
    """Return whether one of the hints is reason enough to translate once more."""
    return any(hint.kind in _FAILURES for hint in hints)


def _placed(hint: Hint, found: PlainText) -> Hint:
    if not found.objects or not hint.end:
        return hint
    start, end = found.span(hint.start, hint.end)
    return msgspec.structs.replace(hint, start=start, end=end)


def _entry(term: Term) -> str:
    return f"{term.source} → {term.target or term.source}"


def _missing(source: str, target: str, pair: Pair) -> Iterator[Hint]:
    """Yield numbers, addresses and placeholders of the source that are not in the target."""
    spans = protected_spans(source)
    wanted = Counter(
        (_MISSING[span.kind], source[span.start : span.end])
        for span in spans
        if span.kind in _MISSING
    )
    folded = fold(target) if wanted else ""
    for (kind, text), times in wanted.items():
        if folded.count(fold(text)) < times:
            yield Hint(kind=kind, detail=text)
    for number in missing_numbers(_without(source, spans), _without_protected(target), pair.target):
        yield Hint(kind=HintKind.NUMBER_MISSING, detail=number)


def _without_protected(text: str) -> str:
    return _without(text, protected_spans(text))


def _without(text: str, spans: Iterable[Protected]) -> str:
    """Return a text with signs of objects where spans stood."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        pieces.append(text[at : span.start])
        at = span.end
    return OBJECT.join((*pieces, text[at:]))


def _shape(unit: Unit, source: str, target: str, pair: Pair) -> Iterator[Hint]:
    found = (
        loop_in(target, source, unspaced=is_unspaced(pair.target)),
        length_hint(source, target, (pair.source, pair.target)),
        width_hint(source, target, unit.width) if unit.width else None,
    )
    yield from (hint for hint in found if hint is not None)
    yield from quote_hints(source, target)
