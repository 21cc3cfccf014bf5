"""`parlance translate`: a text, or documents that come back in their own format."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

from parlance.cli.estimating import estimate_record, print_estimate
from parlance.cli.manner import check_manner, manner_of
from parlance.cli.output import note, write, write_json, write_line
from parlance.cli.read import encodable
from parlance.cli.streams import read_input
from parlance.cli.translate_arguments import check_translate, options_of, targets_of
from parlance.cli.translate_documents import DocumentCommand
from parlance.cli.workshop import open_workshop
from parlance.contract.languages import BY_CODE
from parlance.contract.translation import (
    Ability,
    Formality,
    LanguageDetected,
    LiveParagraph,
    LiveText,
    TranslationProgress,
    TranslationResult,
)
from parlance.contract.translation_wording import HINTS
from parlance.documents.glossary_files import read_glossary
from parlance.storage.database import Database
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.places import find_places
from parlance.storage.translation_memory import TranslationMemory
from parlance.work.manner import Manner
from parlance.work.translation.ask import TranslationAsk
from parlance.work.translation.live import estimate_translation, translate
from parlance.work.translation.prompting import Translator
from parlance.work.translation.tools import TranslationTools

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from parlance.cli.workshop import Workshop
    from parlance.contract.segments import Hint
    from parlance.contract.translation import (
        Glossary,
        LiveEvent,
        Term,
        TranslationOptions,
        TranslatorFacts,
    )
    from parlance.work.translation.tools import TermSource


def run(arguments: argparse.Namespace) -> int:
    """Translate the text, or each file, into each language. Raises FaultError and Cancelled."""
    check_manner(arguments)
    check_translate(arguments)
    targets = targets_of(arguments)
    wanted = [options_of(arguments, target) for target in targets]
    given = [glossary for path in arguments.glossaries for glossary in read_glossary(path)]
    text = None if arguments.files else arguments.text
    if text is None and not arguments.files:
        text = read_input()
    places = find_places()
    places.make()
    with open_workshop() as workshop, closing(Database(places.database)) as database:
        workshop.load(arguments.model or workshop.settings.translation_model, arguments)
        chosen = manner_of(arguments, workshop.engine.describe())
        manner = chosen if chosen != Manner() else None
        tools = TranslationTools(
            engine=workshop.engine,
            rates=workshop.rates,
            memory=TranslationMemory(database),
            glossaries=GivenTerms(GlossaryStore(database), given),
        )
        _tell_of_lacks(Translator(workshop.engine.describe()).facts, wanted[0])
        if text is None:
            return DocumentCommand(workshop, arguments, tools, database, manner).run(wanted)
        records = []
        for options in wanted:
            ask = TranslationAsk(text=text, options=options, manner=manner)
            if len(wanted) > 1 and not arguments.json:
                write_line(f"== {BY_CODE[options.target].name} ==\n")
            work = _estimate if arguments.estimate else _translate
            records.append(work(workshop, ask, tools, as_json=arguments.json))
    if arguments.json:
        write_json(encodable(records if len(records) > 1 else records[0]))
    return 0


def _tell_of_lacks(facts: TranslatorFacts, options: TranslationOptions) -> None:
    """Say which wishes the model does not follow."""
    wishes = {
        Ability.STYLE: options.formality is not Formality.AS_SOURCE or options.tone,
        Ability.INSTRUCTION: options.instruction,
    }
    for ability, wish in wishes.items():
        if wish and ability not in facts.abilities:
            note(f"“{facts.model}” does not follow this: {ability.value}")


class GivenTerms:
    """The terms that are kept, and those of files that were named; the latter win."""

    def __init__(self, kept: TermSource, given: Sequence[Glossary]) -> None:
        """Look in both; a glossary without languages goes with every pair."""
        self._kept = kept
        self._given = given

    def terms_for(self, source: str, target: str) -> tuple[Term, ...]:
        """Return the terms of a pair. Raises FaultError."""
        pairs = {("", ""), (source, target)}
        terms = {term.source: term for term in self._kept.terms_for(source, target)}
        for glossary in self._given:
            if (glossary.source_language, glossary.target_language) in pairs:
                terms.update((term.source, term) for term in glossary.terms)
        return tuple(terms.values())


def _estimate(
    workshop: Workshop, ask: TranslationAsk, tools: TranslationTools, *, as_json: bool
) -> dict[str, object]:
    """Tell how long a translation would take. Raises FaultError and Cancelled."""
    estimate = estimate_translation(ask, tools, workshop.cancel)
    if not as_json:
        print_estimate("the text", estimate)
    return estimate_record("", estimate)


def _translate(
    workshop: Workshop, ask: TranslationAsk, tools: TranslationTools, *, as_json: bool
) -> dict[str, object]:
    """Print the paragraphs in their order, each when it is done."""
    shown = _Shown(is_shown=not as_json)
    for event in translate(ask, tools, workshop.cancel):
        shown.take(event)
    result = shown.result
    assert result is not None
    if not as_json:
        write_line(result.text[shown.letters :].removesuffix("\n"))
        for line in hint_lines(result.hints):
            note(line)
    return _record(result)


class _Shown:
    """Prints paragraphs in their order, each when it and all before it are done.

    Attributes:
        letters: how much of the result's text was printed; result: once it is there.
    """

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown
        self._waiting: dict[int, LiveParagraph] = {}
        self._turn = 0
        self.letters = 0
        self.result: TranslationResult | None = None

    def take(self, event: LiveEvent) -> None:
        match event:
            case LanguageDetected(code=code):
                if self._is_shown:
                    note(f"translating from {BY_CODE[code].name}")
            case LiveText(paragraphs=paragraphs):
                self._print(paragraphs)
            case LiveParagraph():
                self._print((event,))
            case TranslationResult():
                self.result = event
            case TranslationProgress():
                pass

    def _print(self, paragraphs: Sequence[LiveParagraph]) -> None:
        if not self._is_shown:
            return
        self._waiting.update((each.index, each) for each in paragraphs if each.is_done)
        while self._turn in self._waiting:
            following = self._waiting.pop(self._turn)
            text = following.before + following.target
            write(text)
            self.letters += len(text)
            self._turn += 1


def hint_lines(hints: Sequence[Hint]) -> list[str]:
    """Return what may be wrong, each once, in a person's words."""
    return list(dict.fromkeys(HINTS[hint.kind].format(detail=hint.detail) for hint in hints))


def _record(result: TranslationResult) -> dict[str, object]:
    return {
        "source_language": result.source_language,
        "target_language": result.target_language,
        "text": result.text,
        "cut_short": result.cut_short,
        "hints": msgspec.to_builtins(result.hints),
        "prompt_tokens": result.measurements.prompt_tokens,
        "generated_tokens": result.measurements.generated_tokens,
        "model": result.measurements.model,
        "device": result.measurements.device,
    }
