"""Translation of a text paragraph by paragraph, of which those that are known are not asked.

The window's panes use it as the person types, the command line for a whole text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import Hint, HintKind
from parlance.contract.tagged import without_tags
from parlance.contract.translation import (
    LiveParagraph,
    LiveText,
    TranslationProgress,
    TranslationResult,
)
from parlance.text.alignment import aligned_sentences
from parlance.work.estimates import Work
from parlance.work.timing import estimate
from parlance.work.translation.ask import manner_hash, pair_of, terms_of
from parlance.work.translation.attempts import Asking, Order
from parlance.work.translation.checks import hints_for
from parlance.work.translation.glossary import Terms
from parlance.work.translation.paragraphs import contexts, literal_text, text_units
from parlance.work.translation.prompting import Translator
from parlance.work.translation.running import Grown, Runner, Settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from parlance.contract.cancel import Cancel
    from parlance.contract.translation import LiveEvent
    from parlance.work.estimates import Estimate
    from parlance.work.rates import Rates
    from parlance.work.translation.ask import TranslationAsk
    from parlance.work.translation.attempts import Outcome
    from parlance.work.translation.checks import Pair
    from parlance.work.translation.paragraphs import TextUnit
    from parlance.work.translation.tools import TranslationTools


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A translation of a paragraph that stands already."""

    target: str
    hints: tuple[Hint, ...] = ()


def translate(
    ask: TranslationAsk,
    tools: TranslationTools,
    cancel: Cancel,
    *,
    known: Callable[[Pair], Mapping[str, Known]] | None = None,
) -> Iterator[LiveEvent]:
    """Yield the text's paragraphs, each as it grows and when it is done, then the whole.

    `known` gives translations of paragraphs by their source, for a pair of languages. Raises
    FaultError (as pair_of, and what the engine reports) and Cancelled.
    """
    work = _Live(ask, tools, cancel)
    if work.detected is not None:
        yield work.detected
    yield from work.run(known(work.pair) if known is not None else {})


def estimate_translation(ask: TranslationAsk, tools: TranslationTools, cancel: Cancel) -> Estimate:
    """Return how long a translation takes, without making it.

    Prompts are counted exactly, a translation as long as its source. Raises as translate().
    """
    return _Live(ask, tools, cancel).estimate()


class _Live:
    """One text on its way."""

    def __init__(self, ask: TranslationAsk, tools: TranslationTools, cancel: Cancel) -> None:
        self._ask = ask
        self._tools = tools
        self._cancel = cancel
        self._description = tools.engine.describe()
        self._translator = Translator(self._description)
        self.pair, self.detected = pair_of(ask.text, ask.options, self._translator)
        self._terms = Terms(terms_of(tools, self.pair, ask.options))
        options = ask.options
        self._beams = options.beams or self._translator.facts.beams
        self._manner_hash = manner_hash(
            self._description, options, self._translator.facts.profile, self._beams
        )
        self._asking = Asking(self._translator, self.pair, options, self._terms)
        self._runner = Runner(
            tools,
            self._translator,
            self._asking,
            beams=self._beams,
            manner=ask.manner,
            cancel=cancel,
        )
        self._units, self._after = text_units(ask.text)
        self._paragraphs: list[LiveParagraph] = []

    def run(self, known: Mapping[str, Known]) -> Iterator[LiveEvent]:
        found = {**self._remembered(), **known}
        self._paragraphs = [self._begun(unit, found.get(unit.source)) for unit in self._units]
        yield LiveText(paragraphs=tuple(self._paragraphs), after=self._after)
        orders, places = self._orders()
        done = sum(paragraph.is_done for paragraph in self._paragraphs)
        if not orders:
            yield TranslationProgress(done=done, total=len(self._units), reused=done)
        for event in self._runner.run(orders):
            match event:
                case Grown(index=index, text=text):
                    yield self._grown(places[orders[index].unit.text][0], text)
                case Settled(index=index, outcome=outcome):
                    self._remember(orders[index].unit.text, outcome)
                    for place in places[orders[index].unit.text]:
                        known_now = Known(target=outcome.target, hints=outcome.hints)
                        self._paragraphs[place] = self._begun(self._units[place], known_now)
                        yield self._paragraphs[place]
                case TranslationProgress():
                    now_done = sum(paragraph.is_done for paragraph in self._paragraphs)
                    yield msgspec.structs.replace(
                        event, done=now_done, total=len(self._units), reused=done
                    )
        yield self._result()

    def estimate(self) -> Estimate:
        orders, _ = self._orders_of(range(len(self._units)))
        works = [self._work(order) for order in orders]
        rates: Rates | None = self._tools.rates
        return estimate(self._description, None if self._runner.is_search else rates, works)

    def _work(self, order: Order) -> Work:
        wanted = self._asking.wanted(order, self._asking.first(order.unit))[0]
        request = self._translator.request(wanted, max_tokens=order.tokens)
        prompt = self._tools.engine.count_prompt(request.prompt, self._cancel)
        return Work(prompt=prompt, output=order.tokens)

    def _remembered(self) -> dict[str, Known]:
        """Return what the memory has for the paragraphs: corrections, and the model's own."""
        if self._tools.memory is None or not self._ask.options.use_memory:
            return {}
        texts = list(dict.fromkeys(unit.unit.text for unit in self._units))
        found = self._tools.memory.find(
            self.pair.source, self.pair.target, self._manner_hash, texts
        )
        known = {}
        for unit in self._units:
            remembered = found.get(unit.unit.text)
            if remembered is not None:
                hints = () if remembered.corrected else self._hints(unit, remembered.target)
                if not any(hint.kind is HintKind.TERM_MISSED for hint in hints):
                    known[unit.source] = Known(target=remembered.target, hints=hints)
        return known

    def _hints(self, unit: TextUnit, target: str) -> tuple[Hint, ...]:
        """Judge what was written before: terms of the glossary may be new."""
        terms = self._terms.hits(unit.source)
        missed = self._terms.missed(terms, unit.source, without_tags(target))
        return hints_for(unit.unit, target, self.pair, terms=terms, missed=missed)

    def _remember(self, text: str, outcome: Outcome) -> None:
        """Keep what came whole and without a doubt for the next time the text is seen."""
        ask, memory = self._ask, self._tools.memory
        wanted = ask.remembers and ask.options.use_memory and ask.manner is None
        if memory is None or not wanted or outcome.hints:
            return
        memory.keep(self.pair.source, self.pair.target, self._manner_hash, [(text, outcome.target)])

    def _begun(self, unit: TextUnit, known: Known | None) -> LiveParagraph:
        index = unit.unit.id
        if known is None:
            return LiveParagraph(index=index, before=unit.before, source=unit.source)
        target = literal_text(known.target, unit.unit)
        return LiveParagraph(
            index=index,
            before=unit.before,
            source=unit.source,
            target=target,
            is_done=True,
            hints=known.hints,
            sentences=aligned_sentences(unit.source, target, self.pair.source, self.pair.target),
        )

    def _orders(self) -> tuple[list[Order], dict[str, list[int]]]:
        """Return what is to be asked, and the places of each text: the same is asked once."""
        return self._orders_of(
            [place for place, each in enumerate(self._paragraphs) if not each.is_done]
        )

    def _orders_of(self, wanted: range | list[int]) -> tuple[list[Order], dict[str, list[int]]]:
        places: dict[str, list[int]] = {}
        for place in wanted:
            places.setdefault(self._units[place].unit.text, []).append(place)
        firsts = [self._units[found[0]] for found in places.values()]
        counts = self._tools.engine.count_all([each.source for each in firsts], self._cancel)
        before = list(contexts(self._units, self._translator.most_context))
        orders = [
            Order(unit=each.unit, tokens=tokens, context=before[each.unit.id])
            for each, tokens in zip(firsts, counts, strict=True)
        ]
        return orders, places

    def _grown(self, place: int, text: str) -> LiveParagraph:
        return msgspec.structs.replace(self._paragraphs[place], target=text.lstrip())

    def _result(self) -> TranslationResult:
        text = "".join(each.before + each.target for each in self._paragraphs) + self._after
        return TranslationResult(
            source_language=self.pair.source,
            target_language=self.pair.target,
            source=self._ask.text,
            text=text,
            cut_short=self._runner.tally.cut_short,
            measurements=self._runner.tally.result(),
            hints=tuple(hint for each in self._paragraphs for hint in each.hints),
        )


def corrected(paragraph: LiveParagraph, target: str, pair: Pair) -> LiveParagraph:
    """Return a paragraph as the person words it."""
    return msgspec.structs.replace(
        paragraph,
        target=target,
        is_done=True,
        hints=(),
        sentences=aligned_sentences(paragraph.source, target, pair.source, pair.target),
    )
