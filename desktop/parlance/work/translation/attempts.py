"""How a unit is put to the model, and what is tried when its answer does not hold.

The steps, from the best to the surest: with its tags; once more, and strictly; in the pieces
between its tags; without tags, which are put back where they stood in proportion; at last
the source is kept. A model that does not know tags begins without them.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import Hint, HintKind, Unit
from parlance.contract.tagged import tag_faults, tags_in, without_tags
from parlance.contract.translation import Ability
from parlance.work.translation.answers import cleaned
from parlance.work.translation.checks import hints_for, is_failure
from parlance.work.translation.spacing import is_unspaced
from parlance.work.translation.splitting import rejoined, split_at_tags
from parlance.work.translation.tag_repair import placed, repaired
from parlance.work.translation.tag_shapes import TagShape, from_model, to_model
from parlance.work.translation.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.translation import Term, TranslationOptions
    from parlance.work.translation.checks import Pair
    from parlance.work.translation.glossary import Terms
    from parlance.work.translation.prompting import Translator
    from parlance.work.translation.splitting import Piece


MOST_TERMS = 30
COMMENT_LETTERS = 500
"""What goes with a text may not take its place in the context."""


class Step(Enum):
    """A way to have a unit translated."""

    WHOLE = auto()
    STRICTLY = auto()
    BY_PIECES = auto()
    PLAIN = auto()


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """A translation that can stand, with what to look at; `kept` if it is the source itself."""

    target: str
    hints: tuple[Hint, ...] = ()
    kept: bool = False

    @property
    def failures(self) -> int:
        """How many of its hints are reason enough to try once more."""
        return sum(is_failure((hint,)) for hint in self.hints)


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """A unit to translate now, the text before it, and the tokens of its text."""

    unit: Unit
    tokens: int
    context: tuple[str, ...] = ()


class Asking:
    """Makes the requests of units and judges the answers, for one pair of languages."""

    def __init__(
        self, translator: Translator, pair: Pair, options: TranslationOptions, terms: Terms
    ) -> None:
        """Ask `translator` to go from one language of `pair` to the other."""
        self._translator = translator
        self._pair = pair
        self._options = options
        self._terms = terms
        self._keeps_tags = Ability.TAGS in translator.facts.abilities

    def first(self, unit: Unit) -> Step:
        """Return how a unit is asked for at first."""
        return Step.WHOLE if self._keeps_tags or not tags_in(unit.text) else Step.PLAIN

    def after(self, step: Step, order: Order, outcome: Outcome | None) -> Step | None:
        """Return what to try after `step` gave `outcome` (None: nothing usable), or None."""
        if outcome is not None and not outcome.failures:
            return None
        unit = order.unit
        if step is Step.WHOLE:
            return Step.STRICTLY if self._listens(order) else self._after_strictly(unit, outcome)
        if step is Step.STRICTLY:
            return self._after_strictly(unit, outcome)
        return Step.PLAIN if step is Step.BY_PIECES and outcome is None else None

    def wanted(self, order: Order, step: Step) -> tuple[Wanted, ...]:
        """Return what is asked for at `step`: one text, or several pieces of it."""
        unit = order.unit
        whole = self._wanted(order, unit.text, strictly=step is not Step.WHOLE)
        match step:
            case Step.WHOLE | Step.STRICTLY:
                return (whole,)
            case Step.PLAIN:
                text = to_model(unit.text, unit.tags, TagShape.LITERAL)
                return (msgspec.structs.replace(whole, text=text),)
            case Step.BY_PIECES:
                return tuple(
                    self._wanted(order, piece.text, strictly=True)
                    for piece in split_at_tags(unit.text) or ()
                )

    def judged(
        self, order: Order, step: Step, answers: Sequence[str], *, is_cut: bool
    ) -> Outcome | None:
        """Return what the answers come to; None if nothing of them can be used."""
        texts = self._texts(self.wanted(order, step), answers)
        if texts is None:
            return None
        target, hints = self._assembled(order.unit, step, texts)
        if target is None:
            return None
        return self._weighed(order.unit, target, hints, is_cut=is_cut)

    def joined(
        self, order: Order, wanted: Sequence[Wanted], answers: Sequence[str], *, is_cut: bool
    ) -> Outcome | None:
        """Return what the answers come to for a unit that was cut, for its length, without tags."""
        texts = self._texts(wanted, answers)
        if texts is None:
            return None
        between = "" if is_unspaced(self._pair.target) else " "
        target, hints = self._assembled(order.unit, Step.PLAIN, [between.join(texts)])
        assert target is not None
        return self._weighed(order.unit, target, hints, is_cut=is_cut)

    def _texts(self, wanted: Sequence[Wanted], answers: Sequence[str]) -> list[str] | None:
        """Return what the answers say, None if one of them says nothing."""
        texts = [
            cleaned(self._translator.answer(answer, each), each.text, self._pair.target)
            for answer, each in zip(answers, wanted, strict=True)
        ]
        return texts if all(without_tags(text).strip() for text in texts) else None

    def _weighed(
        self, unit: Unit, target: str, hints: tuple[Hint, ...], *, is_cut: bool
    ) -> Outcome | None:
        """Return a translation with its hints; None for one that runs in circles."""
        terms = self.terms_in(unit.text)
        found = hints_for(
            unit,
            target,
            self._pair,
            terms=terms,
            missed=self._terms.missed(terms, without_tags(unit.text), without_tags(target)),
            is_cut=is_cut,
        )
        if _is_loop(found):
            return None
        return Outcome(target=target, hints=(*hints, *found))

    def kept(self, unit: Unit) -> Outcome:
        """Return the source itself, marked as such."""
        hint = Hint(kind=HintKind.KEPT_SOURCE)
        return Outcome(target=unit.text, hints=(hint,), kept=True)

    def terms_in(self, text: str) -> tuple[Term, ...]:
        """Return the terms of the glossary that stand in a tagged text."""
        return self._terms.hits(without_tags(text))

    def _listens(self, order: Order) -> bool:
        """Whether asking strictly is another request at all."""
        first, again = (
            self._translator.request(self.wanted(order, step)[0], max_tokens=1)
            for step in (Step.WHOLE, Step.STRICTLY)
        )
        return first != again

    def _after_strictly(self, unit: Unit, outcome: Outcome | None) -> Step | None:
        if outcome is not None or not tags_in(unit.text):
            return None
        return Step.BY_PIECES if split_at_tags(unit.text) else Step.PLAIN

    def _assembled(
        self, unit: Unit, step: Step, texts: Sequence[str]
    ) -> tuple[str | None, tuple[Hint, ...]]:
        """Return the tagged translation, None where its tags cannot be mended."""
        if step is Step.PLAIN:
            # Objects that the model saw as their literals are where it put them.
            found = from_model(texts[0], unit.text, unit.tags, TagShape.LITERAL)
            if not tag_faults(unit.text, found):
                return found, ()
            put = placed(unit.text, unit.tags, texts[0])
            return put.target, put.hints
        if step is Step.BY_PIECES:
            pieces: tuple[Piece, ...] = split_at_tags(unit.text) or ()
            target = rejoined(pieces, texts)
        else:
            target = texts[0]
        if tag_faults(unit.text, target):
            return repaired(unit.text, target), ()
        return target, ()

    def _wanted(self, order: Order, text: str, *, strictly: bool) -> Wanted:
        options = self._options
        return Wanted(
            text=text,
            source=self._pair.source,
            target=self._pair.target,
            tags=order.unit.tags,
            kind=order.unit.kind,
            context=() if strictly else order.context,
            terms=self.terms_in(text)[:MOST_TERMS],
            formality=options.formality,
            tone=options.tone,
            instruction=options.instruction,
            comment=order.unit.comment[:COMMENT_LETTERS],
            strictly=strictly,
        )


def _is_loop(hints: Sequence[Hint]) -> bool:
    kinds = {hint.kind for hint in hints}
    return HintKind.REPEATS in kinds and HintKind.CUT_SHORT in kinds
