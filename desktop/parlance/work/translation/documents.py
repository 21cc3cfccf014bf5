"""Translation of a document's units, so that it can be stopped and goes on where it was.

Units that have their translation are left alone; the same text is asked for once; what a
person corrected earlier, and what the same model wrote earlier, is taken from the memory.
"""

from __future__ import annotations

import time
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancelled
from parlance.contract.faults import FaultError, LanguageUnsure
from parlance.contract.history import Measurements
from parlance.contract.segments import Extracted, HintKind, Segment, SegmentOrigin, SegmentState
from parlance.contract.tagged import tag_faults, without_tags
from parlance.contract.translation import ProjectReport, TranslationOptions, TranslationProgress
from parlance.work.estimates import Work
from parlance.work.manner import Manner
from parlance.work.timing import estimate
from parlance.work.translation.around import Contexts, sameness, stands_alone
from parlance.work.translation.ask import manner_hash, terms_of
from parlance.work.translation.attempts import Asking, Order
from parlance.work.translation.checks import Pair, hints_for
from parlance.work.translation.glossary import Terms
from parlance.work.translation.prompting import Translator
from parlance.work.translation.running import Grown, Runner, Settled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.segments import Unit
    from parlance.storage.translation_memory import Remembered
    from parlance.work.estimates import Estimate
    from parlance.work.translation.around import Sameness
    from parlance.work.translation.attempts import Outcome
    from parlance.work.translation.tools import TranslationTools

HANDED_OVER_SECONDS = 0.25
"""Segments are handed on together so often: each time costs a write to the disk."""


_WAITING = SegmentState.WAITING


class DocumentAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What of a document to translate.

    Attributes:
        extracted: the document; options: with the source language, if the person chose it.
        groups: names of those to translate; None as the file suggests.
        only: ids of the units to translate anew, whatever they have; None what has nothing.
    """

    extracted: Extracted
    options: TranslationOptions
    groups: tuple[str, ...] | None = None
    only: frozenset[int] | None = None
    manner: Manner | None = None


class SegmentsDone(msgspec.Struct, frozen=True):
    """Segments that have come; `model` is what wrote those of origin MODEL."""

    segments: tuple[Segment, ...]
    model: str


DocumentEvent = SegmentsDone | TranslationProgress | ProjectReport


def source_of(extracted: Extracted, options: TranslationOptions) -> str:
    """Return the document's language. Raises FaultError(LanguageUnsure)."""
    source = options.source or extracted.language
    if not source:
        raise FaultError(LanguageUnsure())
    return source


def translate_document(
    ask: DocumentAsk,
    segments: Mapping[int, Segment],
    tools: TranslationTools,
    cancel: Cancel,
) -> Iterator[DocumentEvent]:
    """Yield segments as they come, progress, and at the end a report of the whole document.

    `segments` are those that there are by now. Raises FaultError and Cancelled; what was
    yielded until then stands.
    """
    return _Translation(ask, segments, tools, cancel).run()


def estimate_document(
    ask: DocumentAsk,
    segments: Mapping[int, Segment],
    tools: TranslationTools,
    cancel: Cancel,
) -> Estimate:
    """Return how long the rest of a translation takes, without making it.

    A translation is taken to be as long as its source. Raises FaultError and Cancelled.
    """
    return _Translation(ask, segments, tools, cancel).estimate()


def report_of(
    extracted: Extracted,
    segments: Mapping[int, Segment],
    *,
    reused: int = 0,
    measurements: Measurements | None = None,
) -> ProjectReport:
    """Return what a document's translation comes to by now."""
    states = [segments.get(unit.id, Segment(unit=unit.id)) for unit in extracted.units]
    hinted: dict[HintKind, int] = defaultdict(int)
    for segment in states:
        for kind in {hint.kind for hint in segment.hints}:
            hinted[kind] += 1

    def count(state: SegmentState) -> int:
        return sum(segment.state is state for segment in states)

    return ProjectReport(
        units=len(states),
        translated=count(SegmentState.TRANSLATED),
        edited=count(SegmentState.EDITED),
        kept=count(SegmentState.KEPT),
        left=count(SegmentState.LEFT),
        reused=reused,
        hinted=dict(hinted),
        measurements=measurements or Measurements(),
    )


def is_wanted(unit: Unit, extracted: Extracted, groups: Collection[str] | None) -> bool:
    """Return whether a unit belongs to a part of the document that is translated."""
    if not unit.group:
        return True
    if groups is not None:
        return unit.group in groups
    return any(group.name == unit.group and group.chosen for group in extracted.groups)


class _Translation:
    """One document on its way into one language."""

    def __init__(
        self,
        ask: DocumentAsk,
        segments: Mapping[int, Segment],
        tools: TranslationTools,
        cancel: Cancel,
    ) -> None:
        self._ask = ask
        self._tools = tools
        self._cancel = cancel
        self._units = ask.extracted.units
        self._segments = dict(segments)
        description = tools.engine.describe()
        self._model = description.name
        self._translator = Translator(description)
        options = ask.options
        self._pair = Pair(source=source_of(ask.extracted, options), target=options.target)
        self._translator.check(self._pair.source, self._pair.target)
        self._beams = options.beams or self._translator.facts.beams
        facts = self._translator.facts
        self._manner_hash = manner_hash(description, options, facts.profile, self._beams)
        self._terms = Terms(terms_of(tools, self._pair, options))
        self._asking = Asking(self._translator, self._pair, options, self._terms)
        self._runner = Runner(
            tools,
            self._translator,
            self._asking,
            beams=self._beams,
            manner=ask.manner,
            cancel=cancel,
        )
        self._reused = 0
        self._fresh: list[Segment] = []
        self._handed = time.monotonic()
        self._done = {
            segment.unit for segment in segments.values() if segment.state is not _WAITING
        }

    def run(self) -> Iterator[DocumentEvent]:
        left, waiting = self._sorted()
        self._keep(left)
        waiting = self._without_known(waiting)
        yield from self._handed_over(everything=True)
        yield self._progress(None)
        try:
            yield from self._asked(waiting)
        except (FaultError, Cancelled):  # what came until then is not lost
            yield from self._handed_over(everything=True)
            raise
        yield from self._handed_over(everything=True)
        yield report_of(
            self._ask.extracted,
            self._segments,
            reused=self._reused,
            measurements=self._runner.tally.result(),
        )

    def estimate(self) -> Estimate:
        """Return what it takes; prompts are counted exactly."""
        _, waiting = self._sorted()
        orders, _ = self._orders(self._without_known(waiting))
        works = []
        for order in orders:
            wanted = self._asking.wanted(order, self._asking.first(order.unit))[0]
            prompt = self._translator.request(wanted, max_tokens=order.tokens).prompt
            tokens = self._tools.engine.count_prompt(prompt, self._cancel)
            works.append(Work(prompt=tokens, output=order.tokens))
        rates = None if self._runner.is_search else self._tools.rates
        return estimate(self._tools.engine.describe(), rates, works)

    def _sorted(self) -> tuple[list[Segment], list[Unit]]:
        """Return segments of units that are left as they are, and units to translate."""
        left: list[Segment] = []
        waiting: list[Unit] = []
        only = self._ask.only
        for unit in self._units:
            segment = self._segments.get(unit.id)
            if segment is not None and segment.locked:
                continue
            if only is not None:
                if unit.id in only:
                    waiting.append(unit)
            elif not is_wanted(unit, self._ask.extracted, self._ask.groups):
                if segment is None or segment.state is SegmentState.WAITING:
                    left.append(Segment(unit=unit.id, target="", state=SegmentState.LEFT))
            elif segment is None or segment.state in {SegmentState.WAITING, SegmentState.LEFT}:
                waiting.append(unit)
        return left, waiting

    def _without_known(self, waiting: list[Unit]) -> list[Unit]:
        """Note what the file or the memory has already; return the others."""
        if self._ask.only is not None:  # the person wants another one
            return waiting
        texts = list(dict.fromkeys(unit.text for unit in waiting if stands_alone(unit)))
        found = {}
        if self._tools.memory is not None and self._ask.options.use_memory:
            pair = self._pair
            found = self._tools.memory.find(pair.source, pair.target, self._manner_hash, texts)
        unknown: list[Unit] = []
        for unit in waiting:
            remembered = found.get(unit.text) if stands_alone(unit) else None
            segment = self._known(unit, remembered)
            if segment is None:
                unknown.append(unit)
            else:
                self._reused += 1
                self._keep([segment])
        return unknown

    def _known(self, unit: Unit, remembered: Remembered | None) -> Segment | None:
        """Return what is there: a person's wording, then the file's own, then a model's."""
        if remembered is not None and tag_faults(unit.text, remembered.target):
            remembered = None
        if remembered is not None and remembered.corrected:
            return self._segment(unit, remembered.target, SegmentOrigin.CORRECTION)
        is_sound = not unit.is_fuzzy and not tag_faults(unit.text, unit.existing)
        if unit.existing and is_sound:
            return self._segment(unit, unit.existing, SegmentOrigin.FILE)
        if remembered is None:
            return None
        segment = self._segment(unit, remembered.target, SegmentOrigin.MEMORY)
        return None if _misses_terms(segment) else segment

    def _orders(self, waiting: Sequence[Unit]) -> tuple[list[Order], dict[Sameness, list[Unit]]]:
        """Return what is to be asked, and the units of each text: the same is asked once."""
        same: dict[Sameness, list[Unit]] = defaultdict(list)
        for unit in waiting:
            same[sameness(unit)].append(unit)
        firsts = [units[0] for units in same.values()]
        counts = self._tools.engine.count_all([unit.text for unit in firsts], self._cancel)
        before = Contexts(
            self._units, self._translator.most_context, self._translator.context_letters
        )
        orders = [
            Order(unit=unit, tokens=tokens, context=before(unit))
            for unit, tokens in zip(firsts, counts, strict=True)
        ]
        return orders, same

    def _asked(self, waiting: Sequence[Unit]) -> Iterator[DocumentEvent]:
        orders, same = self._orders(waiting)
        for event in self._runner.run(orders):
            match event:
                case Settled(index=index, outcome=outcome):
                    unit = orders[index].unit
                    self._settle(same[sameness(unit)], outcome)
                    yield from self._handed_over()
                case TranslationProgress():
                    yield from self._handed_over()
                    yield self._progress(event)
                case Grown():
                    pass

    def _settle(self, units: Sequence[Unit], outcome: Outcome) -> None:
        state = SegmentState.KEPT if outcome.kept else SegmentState.TRANSLATED
        self._reused += len(units) - 1
        self._keep(
            Segment(
                unit=unit.id,
                target=outcome.target,
                state=state,
                origin=SegmentOrigin.REPEATED if number else SegmentOrigin.MODEL,
                hints=outcome.hints,
            )
            for number, unit in enumerate(units)
        )

    def _segment(self, unit: Unit, target: str, origin: SegmentOrigin) -> Segment:
        terms = self._asking.terms_in(unit.text)
        missed = self._terms.missed(terms, without_tags(unit.text), without_tags(target))
        hints = hints_for(unit, target, self._pair, terms=terms, missed=missed)
        return Segment(
            unit=unit.id,
            target=target,
            state=SegmentState.TRANSLATED,
            origin=origin,
            hints=hints,
        )

    def _keep(self, segments: Sequence[Segment] | Iterator[Segment]) -> None:
        for segment in segments:
            self._segments[segment.unit] = segment
            self._done.add(segment.unit)
            self._fresh.append(segment)

    def _handed_over(self, *, everything: bool = False) -> Iterator[SegmentsDone]:
        """Yield what has come; what the model wrote goes to the memory as well."""
        now = time.monotonic()
        if self._fresh and (everything or now - self._handed >= HANDED_OVER_SECONDS):
            fresh, self._fresh, self._handed = tuple(self._fresh), [], now
            self._remember(fresh)
            yield SegmentsDone(segments=fresh, model=self._model)

    def _remember(self, segments: Sequence[Segment]) -> None:
        wanted = self._ask.options.use_memory and self._ask.manner is None
        if self._tools.memory is None or not wanted:
            return
        texts = {unit.id: unit.text for unit in self._units if stands_alone(unit)}
        pairs = [
            (texts[segment.unit], segment.target)
            for segment in segments
            if segment.unit in texts
            and segment.origin is SegmentOrigin.MODEL
            and segment.state is SegmentState.TRANSLATED
            and not segment.hints
        ]
        if pairs:
            self._tools.memory.keep(self._pair.source, self._pair.target, self._manner_hash, pairs)

    def _progress(self, event: TranslationProgress | None) -> TranslationProgress:
        progress = event or TranslationProgress(done=0, total=0)
        return msgspec.structs.replace(
            progress, done=len(self._done), total=len(self._units), reused=self._reused
        )


def _misses_terms(segment: Segment) -> bool:
    return any(hint.kind is HintKind.TERM_MISSED for hint in segment.hints)
