"""A loaded model at work on units of a pair of languages, watched while it translates."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Done
from parlance.contract.segments import Unit, UnitKind
from parlance.contract.tagged import without_tags
from parlance.contract.translation import Ability, TranslationOptions
from parlance.work.translation.attempts import Asking, Order, Step
from parlance.work.translation.glossary import Terms
from parlance.work.translation.prompting import Translator
from parlance.work.translation.running import LONGER_BY, SLACK_TOKENS, Runner, Settled
from parlance.work.translation.tools import TranslationTools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription
    from parlance.contract.translation import Term
    from parlance.work.translation.attempts import Outcome
    from parlance.work.translation.checks import Pair
    from parlance.work.translation.tag_shapes import TagShape


class Shaped(Translator):
    """A translator that is asked with tags of one shape, whatever its profile says."""

    def __init__(self, description: ModelDescription, shape: TagShape) -> None:
        super().__init__(description)
        abilities = self._profile.abilities | {Ability.TAGS}
        self._profile = msgspec.structs.replace(self._profile, tag_shape=shape, abilities=abilities)
        self.facts = msgspec.structs.replace(self.facts, abilities=abilities)


class Watched(Asking):
    """Asks as the app does.

    Attributes:
        noted: by the id of a unit, the model's first answer with its tags; empty for none.
    """

    def __init__(
        self, translator: Translator, pair: Pair, options: TranslationOptions, terms: Terms
    ) -> None:
        super().__init__(translator, pair, options, terms)
        self.noted: dict[int, str] = {}

    def judged(
        self, order: Order, step: Step, answers: Sequence[str], *, is_cut: bool
    ) -> Outcome | None:
        if step is Step.WHOLE:
            texts = self._texts(self.wanted(order, step), answers)
            self.noted[order.unit.id] = texts[0] if texts else ""
        return super().judged(order, step, answers, is_cut=is_cut)


@dataclass(frozen=True)
class Run:
    """What came of some units: outcomes in their order, and what it took."""

    outcomes: tuple[Outcome, ...]
    first: tuple[str, ...]
    seconds: float
    written: int

    @property
    def texts(self) -> list[str]:
        """The translations."""
        return [outcome.target for outcome in self.outcomes]


class Trial:
    """A loaded model that translates from one language to another."""

    def __init__(self, engine: Engine, pair: Pair, beams: int) -> None:
        self.pair = pair
        self.translator = Translator(engine.describe())
        self._engine = engine
        self._beams = beams or self.translator.facts.beams

    def run(
        self,
        units: Sequence[Unit],
        terms: Sequence[Term] = (),
        translator: Translator | None = None,
    ) -> Run:
        """Translate units as a document's are, all at once."""
        translator = translator or self.translator
        asking = Watched(translator, self.pair, self._options, Terms(terms))
        tools = TranslationTools(engine=self._engine)
        runner = Runner(tools, translator, asking, beams=self._beams, manner=None, cancel=Cancel())
        orders = self._orders(units)
        outcomes: dict[int, Outcome] = {}
        started = time.perf_counter()
        for event in runner.run(orders):
            if isinstance(event, Settled):
                outcomes[event.index] = event.outcome
        return Run(
            outcomes=tuple(outcomes[index] for index in range(len(units))),
            first=tuple(asking.noted.get(unit.id, "") for unit in units),
            seconds=time.perf_counter() - started,
            written=runner.tokens_written,
        )

    def rate_alone(self, units: Sequence[Unit]) -> float:
        """Return tokens written a second, prompts counted in, one request at a time."""
        asking = Watched(self.translator, self.pair, self._options, Terms(()))
        written = 0
        started = time.perf_counter()
        for order in self._orders(units):
            wanted = asking.wanted(order, asking.first(order.unit))[0]
            most = LONGER_BY * order.tokens + SLACK_TOKENS
            request = self.translator.request(wanted, max_tokens=most, beams=self._beams)
            for _key, event in self._engine.run([(0, request)], Cancel()):
                if isinstance(event, Done):
                    written += event.usage.generated_tokens
        return written / (time.perf_counter() - started)

    def shaped(self, shape: TagShape) -> Shaped:
        """Return the translator with tags of a shape."""
        return Shaped(self._engine.describe(), shape)

    @property
    def _options(self) -> TranslationOptions:
        return TranslationOptions(source=self.pair.source, target=self.pair.target)

    def _orders(self, units: Sequence[Unit]) -> list[Order]:
        counts = self._engine.count_all([without_tags(unit.text) for unit in units], Cancel())
        return [Order(unit=unit, tokens=tokens) for unit, tokens in zip(units, counts, strict=True)]


def units_of(texts: Sequence[str]) -> list[Unit]:
    """Return texts as paragraphs of a document."""
    return [
        Unit(id=number, kind=UnitKind.PARAGRAPH, text=text) for number, text in enumerate(texts)
    ]
