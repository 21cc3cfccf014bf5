"""Texts become requests in the way that the model's family was taught, answers become texts.

The words of a prompt come in one order: instructions, glossary, style, context, and the text
last, so that the prefix cache serves the paragraphs of a document. What a profile does not
know is not asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.engine import ChatPrompt, Priority, RawPrompt, Request, Role, Turn
from parlance.contract.faults import FaultError, LanguageNotKnown, PairNotKnown, SameLanguage
from parlance.contract.languages import BY_CODE, LANGUAGES
from parlance.contract.sampling import GREEDY, Beams
from parlance.contract.segments import UnitKind
from parlance.contract.tagged import tags_in
from parlance.contract.translation import Ability, Formality, Lack, TranslatorFacts
from parlance.work.translation.profiles import Asked, PromptKind, load_profiles, profile_of
from parlance.work.translation.tag_shapes import TagShape, from_model, shape_for, to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.contract.engine import Prompt
    from parlance.contract.models import ModelDescription
    from parlance.contract.translation import Term
    from parlance.work.translation.profiles import PromptWording, TranslationProfile, Variant
    from parlance.work.translation.wanted import Wanted

CONTEXT_SHARE = 0.25
"""Letters of context, of the tokens that there are: a letter is a token at the most, nearly."""

_GAP = re.compile(r"\{(\w+)\}")
_SHORT = {
    UnitKind.HEADING: Asked.HEADING,
    UnitKind.CELL: Asked.CELL,
    UnitKind.LABEL: Asked.LABEL,
}


class Translator:
    """Asks one loaded model for translations.

    Attributes:
        facts: what the window needs to know of how it translates.
        context_tokens: that prompt and answer may take together.
        most_context: how many paragraphs before a text help it; 0 it does not follow them.
    """

    def __init__(self, description: ModelDescription) -> None:
        """Take the profile that fits the model."""
        self._profile = profile_of(description)
        self._tables = load_profiles().tables
        profile = self._profile
        cap = profile.context_cap or description.context
        self.context_tokens = min(cap, description.context)
        self.most_context = profile.context_paragraphs if self._can(Ability.CONTEXT) else 0
        self.facts = _facts(profile, self._names(profile.languages), description.name)

    def check(self, source: str, target: str) -> None:
        """Raise FaultError (LanguageNotKnown, PairNotKnown, SameLanguage) for a pair that fails."""
        model = self.facts.model
        match self.facts.lack(source, target):
            case Lack.SOURCE:
                raise FaultError(LanguageNotKnown(language=_name(source), model=model))
            case Lack.TARGET:
                raise FaultError(LanguageNotKnown(language=_name(target), model=model))
            case Lack.PAIR:
                fault = PairNotKnown(source=_name(source), target=_name(target), model=model)
                raise FaultError(fault)
            case Lack.SAME:
                raise FaultError(SameLanguage(language=_name(target)))
            case None:
                return

    def request(self, wanted: Wanted, *, max_tokens: int, beams: int = 0) -> Request:
        """Return what to ask; a search over more than one beam instead of the usual drawing."""
        searches = beams > 1
        return Request(
            prompt=self._prompt(wanted),
            sampling=GREEDY if searches else self._profile.sampling,
            max_tokens=max_tokens,
            stop=self._stops(wanted),
            priority=Priority.DOCUMENT,
            beams=Beams(width=beams) if searches else None,
        )

    def answer(self, text: str, wanted: Wanted) -> str:
        """Return an answer, or the beginning of one, as a tagged text without outer white space."""
        if tags_in(wanted.text):
            text = from_model(text, wanted.text, wanted.tags, self._shape)
        return text.strip()

    @property
    def context_letters(self) -> int:
        """How many letters of context there is room for."""
        return int(self.context_tokens * CONTEXT_SHARE)

    @property
    def _shape(self) -> TagShape:
        return self._profile.tag_shape if self._can(Ability.TAGS) else TagShape.LITERAL

    def _can(self, ability: Ability) -> bool:
        return ability in self._profile.abilities

    def _prompt(self, wanted: Wanted) -> Prompt:
        profile = self._profile
        gaps = self._gaps(wanted)
        wording, asked = self._wording(wanted, gaps)
        blocks = _Blocks(wording, asked, gaps)
        text = blocks.filled(wording.asks[asked])
        if profile.kind is not PromptKind.CHAT:
            opening = blocks.filled(profile.opening)
            closing = blocks.filled(profile.closing)
            return RawPrompt(
                text=f"{opening}{text}{closing}", opening=len(opening), closing=len(closing)
            )
        turns = (Turn(Role.SYSTEM, profile.system),) if profile.system else ()
        return ChatPrompt(turns=(*turns, Turn(Role.USER, text)), thinking=False)

    def _stops(self, wanted: Wanted) -> tuple[str, ...]:
        names = self._languages(wanted, self._profile.languages)
        stops = tuple(_filled(stop, names) for stop in self._profile.stops)
        one_line = self._profile.one_line and "\n" not in self._text(wanted).strip()
        return ("\n", *stops) if one_line else stops

    def _wording(self, wanted: Wanted, gaps: _Gaps) -> tuple[PromptWording, Asked]:
        """Return the words for a text, and which of its prompts."""
        variant = self._variant(wanted, gaps)
        if variant is not None:
            gaps.values |= self._languages(wanted, variant.languages)
        wording = load_profiles().wordings[variant.wording if variant else self._profile.wording]
        order = (*gaps.asked, _SHORT.get(wanted.kind, Asked.PLAIN), Asked.PLAIN)
        return wording, next(asked for asked in order if asked in wording.asks)

    def _variant(self, wanted: Wanted, gaps: _Gaps) -> Variant | None:
        for variant in self._profile.variants:
            if {wanted.source, wanted.target} & set(variant.around):
                return variant
            if variant.extras and gaps.asked:
                return variant
        return None

    def _gaps(self, wanted: Wanted) -> _Gaps:
        """Return all that goes into a prompt, as far as the profile knows what to do with it."""
        gaps = _Gaps(self._languages(wanted, self._profile.languages))
        gaps.values["text"] = self._text(wanted)
        if tags_in(wanted.text) and self._shape is not TagShape.LITERAL:
            gaps.shape = shape_for(wanted.text, self._shape)
        if self._can(Ability.CONTEXT):
            gaps.values["context"] = self._context(wanted)
        if self._can(Ability.INSTRUCTION):
            gaps.values["instruction"] = _one_line(wanted.instruction)
            gaps.values["comment"] = _one_line(wanted.comment)
            gaps.strictly = wanted.strictly
        if self._can(Ability.STYLE):
            gaps.formality = wanted.formality
            gaps.values["tone"] = _one_line(wanted.tone)
        if self._can(Ability.GLOSSARY):
            gaps.terms = wanted.terms
        return gaps

    def _text(self, wanted: Wanted) -> str:
        text = wanted.text
        if tags_in(text):
            text = to_model(text, wanted.tags, self._shape)
        # An encoder has no token for the end of a line.
        return _one_line(text) if self._profile.kind is PromptKind.ENCODED else text

    def _context(self, wanted: Wanted) -> str:
        """Return the paragraphs before a text, the nearest that there is room for."""
        room = self.context_letters
        kept: list[str] = []
        for paragraph in reversed(wanted.context):
            room -= len(paragraph)
            if room < 0:
                break
            kept.append(paragraph)
        return "\n".join(reversed(kept))

    def _names(self, table: str) -> Mapping[str, str]:
        if table:
            return self._tables[table]
        return {language.code: language.name for language in LANGUAGES}

    def _languages(self, wanted: Wanted, table: str) -> dict[str, str]:
        names, codes = self._names(table), self._profile.codes
        return {
            "source": names.get(wanted.source) or _name(wanted.source),
            "target": names.get(wanted.target) or _name(wanted.target),
            "source_code": codes.get(wanted.source, wanted.source),
            "target_code": codes.get(wanted.target, wanted.target),
        }


class _Gaps:
    """What a prompt says: values by the names of gaps, and what blocks are made of."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values = values
        self.terms: tuple[Term, ...] = ()
        self.formality = Formality.AS_SOURCE
        self.shape: TagShape | None = None
        self.strictly = False

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What goes with the text, what needs words of its own most first."""
        style = self.formality is not Formality.AS_SOURCE or self.values.get("tone")
        found = (
            (Asked.TAGS, self.shape not in {None, TagShape.LITERAL}),
            (Asked.CONTEXT, self.values.get("context")),
            (Asked.INSTRUCTION, self.values.get("instruction")),
            (Asked.STYLE, style),
            (Asked.TERMS, self.terms),
        )
        return tuple(asked for asked, is_there in found if is_there)


class _Blocks:
    """The blocks of a prompt in the words of a profile; empty where there is nothing to say."""

    def __init__(self, wording: PromptWording, asked: Asked, gaps: _Gaps) -> None:
        values = dict(gaps.values)
        style = ", ".join(filter(None, (_formality(wording, gaps.formality), values.get("tone"))))
        # Where the whole prompt is about one of these, its gap takes the words themselves.
        style_block = "{style}" if asked is Asked.STYLE else wording.style
        alone = asked is Asked.INSTRUCTION
        instruction_block = "{instruction}" if alone else wording.instruction
        self._values = values | {
            "terms": _block(wording.terms, "terms", _terms(wording, gaps.terms)),
            "style": _block(style_block, "style", style),
            "instruction": _block(instruction_block, "instruction", values.get("instruction")),
            "comment": _block(wording.comment, "comment", values.get("comment")),
            "context": _block(wording.context, "context", values.get("context")),
            "tags": _examples(wording, gaps.shape),
            "strictly": wording.strictly if gaps.strictly else "",
        }

    def filled(self, template: str) -> str:
        """Return a template with its gaps filled."""
        return _filled(template, self._values)


def _filled(template: str, values: Mapping[str, str]) -> str:
    """Fill the gaps of a template once: braces in what is filled in are its own."""
    return _GAP.sub(lambda gap: values[gap[1]], template)


def _block(template: str, name: str, value: str | None) -> str:
    return _filled(template, {name: value}) if value else ""


def _terms(wording: PromptWording, terms: tuple[Term, ...]) -> str:
    return "\n".join(
        _filled(
            wording.term if term.target else wording.kept_term,
            {
                "term": _one_line(term.source),
                "translation": _one_line(term.target),
                "note": f" ({_one_line(term.note)})" if term.note else "",
            },
        )
        for term in terms
    )


def _formality(wording: PromptWording, formality: Formality) -> str:
    match formality:
        case Formality.FORMAL:
            return wording.formal
        case Formality.INFORMAL:
            return wording.informal
        case Formality.AS_SOURCE:
            return ""


def _examples(wording: PromptWording, shape: TagShape | None) -> str:
    if shape is None or not wording.tags:
        return ""
    pair, single = to_model("⟦1⟧…⟦/1⟧", (), shape), to_model("⟦2/⟧", (), shape)
    return _filled(wording.tags, {"pair": pair, "object": single})


def _facts(
    profile: TranslationProfile, languages: Mapping[str, str], model: str
) -> TranslatorFacts:
    return TranslatorFacts(
        profile=profile.id,
        name=profile.name,
        model=model,
        languages=tuple(each.code for each in LANGUAGES if each.code in languages),
        centres=profile.centres,
        abilities=profile.abilities,
        beams=profile.beams,
        commercial=profile.commercial,
        excluded_regions=profile.excluded_regions,
        licence=profile.licence,
    )


def _name(code: str) -> str:
    language = BY_CODE.get(code)
    return language.name if language else code


def _one_line(text: str) -> str:
    return " ".join(text.split())
