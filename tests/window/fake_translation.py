"""Services of the place for translations that do what a test says and note what is asked."""

from __future__ import annotations

import time

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.history import TranslationId
from parlance.contract.languages import LANGUAGES, Language
from parlance.contract.segments import Hint
from parlance.contract.translation import (
    Ability,
    LiveParagraph,
    LiveText,
    SentencePair,
    Term,
    TranslationOptions,
    TranslationRecord,
    TranslatorFacts,
)
from parlance.services.written import Origin, Written
from tests.window.fake_documents import (
    FakeChoice,
    FakeProjects,
    FakeTranslationDocuments,
    FakeTranslationReview,
)


def translator(**changes: object) -> TranslatorFacts:
    """A model that follows everything, with `changes`."""
    usual = TranslatorFacts(
        profile="chat",
        model="Qwen3 4B Instruct",
        languages=tuple(language.code for language in LANGUAGES),
        abilities=frozenset(Ability),
    )
    return replace(usual, **changes)


def paired_sentences(source: str, target: str) -> tuple[SentencePair, ...]:
    """Pair sentences that end in a full stop, in their order."""
    return tuple(
        SentencePair(*one, *other)
        for one, other in zip(_sentences(source), _sentences(target), strict=False)
    )


def _sentences(text: str) -> list[tuple[int, int]]:
    found, start = [], 0
    for end, sign in enumerate(text, start=1):
        if sign in ".؟?!":
            found.append((start, end))
            start = end + 1
    return found or [(0, len(text))]


def live_text(source: str, targets: dict[int, str] | None = None) -> LiveText:
    """The lines of `source` as paragraphs; those in `targets` are known."""
    targets = targets or {}
    paragraphs: list[LiveParagraph] = []
    before = ""
    for line in source.split("\n"):
        if not any(map(str.isalpha, line)):
            before += line + "\n"
            continue
        index = len(paragraphs)
        paragraph = LiveParagraph(index=index, before=before, source=line)
        known = targets.get(index)
        paragraphs.append(paragraph if known is None else done(paragraph, known))
        before = "\n"
    return LiveText(paragraphs=tuple(paragraphs), after=before[1:] if before[1:] else "")


def done(paragraph: LiveParagraph, target: str, hints: tuple[Hint, ...] = ()) -> LiveParagraph:
    """The paragraph with its whole translation."""
    return replace(
        paragraph,
        target=target,
        is_done=True,
        hints=hints,
        sentences=paired_sentences(paragraph.source, target),
    )


class FakeTranslation(QObject):
    """Translates when the test says so."""

    busy_changed = Signal(bool)
    detected = Signal(str, float)
    facts_changed = Signal()
    text_begun = Signal(object)
    paragraph_changed = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)
    alternatives_found = Signal(int, int, object)
    alternatives_failed = Signal(object)
    options_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.facts: TranslatorFacts | None = None
        self.languages: tuple[Language, ...] = LANGUAGES
        self.options = TranslationOptions(target="fr")
        self.automatic = False
        self.draft = ""
        self.live = LiveText(paragraphs=())
        self.asked: list[str] = []
        self.edits: list[str] = []
        self.corrections: list[tuple[int, str]] = []
        self.others_asked: list[tuple[int, int]] = []
        self.detections: list[str] = []
        self.stops = 0

    def set_options(self, options: TranslationOptions) -> None:
        self.options = options
        self.options_changed.emit()

    def set_automatic(self, automatic: bool) -> None:
        self.automatic = automatic
        self.options_changed.emit()

    def edit(self, text: str) -> None:
        self.edits.append(text)

    def translate(self, text: str) -> None:
        self.asked.append(text)
        self.busy = True
        self.busy_changed.emit(True)

    def stop(self) -> None:
        self.stops += 1
        self.end()
        self.stopped.emit()

    def clear(self) -> None:
        self.end()
        self.text_begun.emit(LiveText(paragraphs=()))

    def alternatives(self, paragraph: int, sentence: int) -> None:
        self.others_asked.append((paragraph, sentence))

    def correct(self, paragraph: int, target: str) -> None:
        self.corrections.append((paragraph, target))

    def detect(self, text: str) -> None:
        self.detections.append(text)

    def end(self) -> None:
        self.busy = False
        self.busy_changed.emit(False)

    def show_facts(self, facts: TranslatorFacts | None) -> None:
        self.facts = facts
        self.facts_changed.emit()


def translation_record(source: str, target: str, number: int = 1) -> TranslationRecord:
    return TranslationRecord(
        id=TranslationId(number),
        source_language="en",
        target_language="fa",
        source=source,
        target=target,
        model="Qwen3 4B",
        created=time.time(),
    )


class FakeTranslationHistory(QObject):
    """Remembers what a test puts into it."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[TranslationRecord, ...] = ()
        self.languages: tuple[str, ...] = ()
        self.keeps = True

    def show(self, *records: TranslationRecord) -> None:
        self.all = records
        self.changed.emit()

    def set_keeps(self, keeps: bool) -> None:
        self.keeps = keeps
        self.changed.emit()

    def records(
        self, search: str = "", *, favourites: bool = False
    ) -> tuple[TranslationRecord, ...]:
        return tuple(
            each
            for each in self.all
            if each.deleted is None
            and search.casefold() in f"{each.source} {each.target}".casefold()
            and (each.favourite or not favourites)
        )

    def bin(self) -> tuple[TranslationRecord, ...]:
        return tuple(each for each in self.all if each.deleted is not None)

    def mark(self, translation: TranslationId, favourite: bool) -> None:
        self._change(translation, favourite=favourite)

    def trash(self, translation: TranslationId) -> None:
        self._change(translation, deleted=time.time())

    def restore(self, translation: TranslationId) -> None:
        self._change(translation, deleted=None)

    def erase(self, translation: TranslationId) -> None:
        self.show(*(each for each in self.all if each.id != translation))

    def empty_bin(self) -> None:
        self.show(*(each for each in self.all if each.deleted is None))

    def _change(self, translation: TranslationId, **changes: object) -> None:
        self.show(
            *(replace(each, **changes) if each.id == translation else each for each in self.all)
        )


class FakeGlossary(QObject):
    """Keeps terms in memory."""

    changed = Signal()
    failed = Signal(object)
    imported = Signal(int)
    exported = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], dict[str, Term]] = {}
        self.memory: tuple[tuple[str, str, str, str], ...] = ()
        self.files: list[tuple[str, str, str, str]] = []
        self.forgotten = 0

    def terms(self, source: str, target: str) -> tuple[Term, ...]:
        return tuple(self.kept.get((source, target), {}).values())

    def fixed(self) -> tuple[Term, ...]:
        return self.terms("", "")

    def put(self, source: str, target: str, term: Term, was: str = "") -> None:
        terms = self.kept.setdefault((source, target), {})
        if was != term.source:
            terms.pop(was, None)
        terms[term.source] = term
        self.changed.emit()

    def remove(self, source: str, target: str, source_text: str) -> None:
        self.kept[source, target].pop(source_text)
        self.changed.emit()

    def import_file(self, path: str, source: str, target: str) -> None:
        self.files.append(("import", path, source, target))

    def export_file(self, path: str, source: str, target: str) -> None:
        self.files.append(("export", path, source, target))

    def corrections(self, search: str = "") -> tuple[tuple[str, str, str, str], ...]:
        return tuple(each for each in self.memory if search in each[2] + each[3])

    def forget(self, source: str, target: str, text: str) -> None:
        self.memory = tuple(each for each in self.memory if each[:3] != (source, target, text))
        self.changed.emit()

    def forget_all_machine(self) -> None:
        self.forgotten += 1


class FakeTranslations:
    """All services of the place, in one hand."""

    def __init__(self) -> None:
        self.live = FakeTranslation()
        self.quick = FakeTranslation()
        self.history = FakeTranslationHistory()
        self.glossary = FakeGlossary()
        self.choice = FakeChoice()
        self.documents = FakeTranslationDocuments(self.choice)
        self.projects = FakeProjects()
        self.review = FakeTranslationReview(self.documents)

    def written(self) -> Written:
        return Written(origin=Origin.TRANSLATION, portions=lambda *_: (), want=Task.TRANSLATE)
