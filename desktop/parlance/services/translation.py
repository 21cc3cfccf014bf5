"""The text that is being translated as it is typed, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError, LanguageUnsure, NothingToDo, SameLanguage
from parlance.contract.languages import LANGUAGES
from parlance.contract.translation import (
    LanguageDetected,
    LiveParagraph,
    LiveText,
    TranslationProgress,
    TranslationResult,
)
from parlance.services.translation_choice import LiveChoice
from parlance.services.translation_keeping import TranslationKeeping
from parlance.text.detection import detect
from parlance.work.translation.alternatives import alternatives
from parlance.work.translation.ask import TranslationAsk, terms_of
from parlance.work.translation.checks import Pair
from parlance.work.translation.live import Known, corrected, translate
from parlance.work.translation.prompting import Translator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.languages import Language
    from parlance.contract.translation import TranslationOptions, TranslatorFacts
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.services.translation_parts import TranslationParts

PAUSE_MS = 450
"""What is typed is translated when nothing was typed for so long."""

SETTLED_MS = 5000
"""What is translated as it is typed is remembered when nothing has changed for so long."""

_QUIET = (LanguageUnsure, NothingToDo, SameLanguage)
"""While a person types these are no faults: there are only a few letters yet."""


class TranslationService(QObject):
    """Translates the text of one pane into the other; the last command wins.

    Signals:
        detected: code of the source language and how likely it is; empty when unsure.
        facts_changed: the model for translations is another one, and so what it can do.
        text_begun: a LiveText that takes the place of what is shown.
        paragraph_changed: a LiveParagraph whose target has grown or is done.
        progressed: TranslationProgress; finished: TranslationResult.
        alternatives_found: paragraph, sentence, and other translations of it.
        remembered: a translation has come to the history.
    """

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
    remembered = Signal()

    def __init__(
        self,
        parts: TranslationParts,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        choice: LiveChoice | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start idle, with the text of the last run; without `choice` as Translate does."""
        super().__init__(parent)
        self._parts = parts
        self._models = models
        self._settings = settings
        self._choice = LiveChoice(settings) if choice is None else choice
        self._jobs = jobs
        self._job: Job | None = None
        self._asked_for_others: Job | None = None
        self._pair: Pair | None = None
        self._paragraphs: list[LiveParagraph] = []
        self._after = ""
        self._known: dict[str, Known] = {}
        self._known_for: tuple[object, ...] = ()
        self._keeping = TranslationKeeping(parts, settings, jobs, self)
        self._text = self.draft = self._keeping.draft
        self._keeping.failed.connect(self.failed)
        self._keeping.remembered.connect(self.remembered)
        self._pause = self._timer(PAUSE_MS, self._on_pause)
        self.facts = self._find_facts()
        self._followed = self.options, self.automatic
        settings.changed.connect(self._on_settings_changed)
        models.state_changed.connect(self._on_models_changed)

    # What there is ----------------------------------------------------------------------

    @property
    def languages(self) -> tuple[Language, ...]:
        """Every language that can be chosen; `facts` says which of them the model knows."""
        return LANGUAGES

    @property
    def options(self) -> TranslationOptions:
        """How the text is translated."""
        return self._choice.options

    @property
    def automatic(self) -> bool:
        """Whether the text is translated as it is typed."""
        return self._settings.value.translate_typing

    @property
    def busy(self) -> bool:
        """Whether something is being translated."""
        return self._job is not None

    @property
    def live(self) -> LiveText:
        """The paragraphs of what is being translated, or was last, as far as they have come."""
        return LiveText(paragraphs=tuple(self._paragraphs), after=self._after)

    # Commands ---------------------------------------------------------------------------

    def set_options(self, options: TranslationOptions) -> None:
        """Translate like this from now on, also after a restart."""
        if options != self.options:
            self._choice.set_options(options)

    def set_automatic(self, automatic: bool) -> None:  # noqa: FBT001 - as a switch gives it
        """Translate as the person types, or only when told to."""
        self._settings.replace(translate_typing=automatic)

    def edit(self, text: str) -> None:
        """Take the text as it stands; in automatic mode it is translated after a pause."""
        if text == self._text:
            return
        self._text = self.draft = text
        self._keeping.note_draft(text)
        if not text.strip():
            self._pause.stop()
            self._end_job()
            self.text_begun.emit(LiveText(paragraphs=()))
        elif self.automatic:
            self._pause.start()

    def translate(self, text: str) -> None:
        """Translate `text` now, in place of whatever is being translated."""
        self._text = self.draft = text
        self._keeping.note_draft(text)
        self._pause.stop()
        self._begin(quietly=False)

    def refresh(self) -> None:
        """Translate what the glossary has changed, if the text is translated as it is typed."""
        if self.automatic and self._text.strip() and self._paragraphs:
            self._pause.start()

    def stop(self) -> None:
        """Stop; what has arrived stays on screen."""
        self._pause.stop()
        if self._job is not None:
            self._job.stop()

    def clear(self) -> None:
        """Begin with an empty text; the last one is remembered."""
        self._keeping.settle()
        self.edit("")

    def flush(self) -> None:
        """Write down what waits to be, and begin nothing: the app closes."""
        self._pause.stop()
        self._keeping.flush()

    def detect(self, text: str) -> None:
        """Tell the language of a text; `detected` follows."""
        known = self.facts.languages if self.facts is not None else None

        def work(_cancel: Cancel) -> Iterator[LanguageDetected]:
            guess = detect(text, known)
            yield LanguageDetected(code=guess.code or "", probability=guess.probability)

        self._jobs.start(work, advanced=self._on_detected)

    def alternatives(self, paragraph: int, sentence: int) -> None:
        """Look for other translations of a sentence; `alternatives_found` follows."""
        found = self._sentence(paragraph, sentence)
        if found is None or self._pair is None:
            self.alternatives_found.emit(paragraph, sentence, ())
            return
        before, source, target = found
        pair, options, tools = self._pair, self.options, self._parts.tools

        def work(cancel: Cancel) -> Iterator[tuple[str, ...]]:
            with self._models.ensure_for(Task.TRANSLATE, cancel):
                yield from alternatives(source, pair, options, tools, cancel, before=before)

        def tell(items: list[object]) -> None:
            for found in items:
                assert isinstance(found, tuple)
                others = tuple(each for each in found if each != target)
                self.alternatives_found.emit(paragraph, sentence, others)

        if self._asked_for_others is not None:
            self._asked_for_others.stop()
        job = self._jobs.start(work, advanced=tell)
        job.ended.connect(lambda fault: self._on_others_ended(job, fault))
        self._asked_for_others = job

    def correct(self, paragraph: int, target: str) -> None:
        """Take a person's wording for a paragraph; it is used for the same text from now on.

        Where nothing is left of it, nothing is taken: the next time it is translated again.
        """
        is_there = 0 <= paragraph < len(self._paragraphs)
        if self._pair is None or not is_there or not target.strip():
            return
        changed = corrected(self._paragraphs[paragraph], target, self._pair)
        self._paragraphs[paragraph] = changed
        self._known[changed.source] = Known(target=target)
        self._keeping.correct(self._pair, changed.source, target)
        self.paragraph_changed.emit(changed)

    # The work ---------------------------------------------------------------------------

    def _on_pause(self) -> None:
        self._begin(quietly=True)

    def _begin(self, *, quietly: bool) -> None:
        ask = TranslationAsk(text=self._text, options=self.options, remembers=not self.automatic)
        known = dict(self._known)
        known_for = self._known_for

        def knows(pair: Pair) -> Mapping[str, Known]:
            return known if known_for == self._known_key(pair, ask.options) else {}

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(Task.TRANSLATE, cancel):
                yield from translate(ask, self._parts.tools, cancel, known=knows)

        was_busy = self.busy
        self._end_job()
        job = self._jobs.start(work)
        job.advanced.connect(lambda items: self._on_advanced(job, items, ask))
        job.ended.connect(lambda fault: self._on_ended(job, fault, quietly=quietly))
        self._job = job
        if not was_busy:
            self.busy_changed.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def _end_job(self) -> None:
        """Let go of what runs: nothing of it is shown any more."""
        if self._job is not None:
            job, self._job = self._job, None
            job.stop()
            self.busy_changed.emit(False)  # noqa: FBT003

    def _on_advanced(self, job: Job, items: list[object], ask: TranslationAsk) -> None:
        if job is not self._job:
            return
        # Of a paragraph that grew several times, only how it stands last is worth showing.
        changed = {item.index: item for item in items if isinstance(item, LiveParagraph)}
        for item in items:
            self._hear(item, ask.options)
        for paragraph in changed.values():
            self._show(paragraph)
        for item in items:
            if isinstance(item, TranslationResult):
                self._finish(item)

    def _hear(self, item: object, options: TranslationOptions) -> None:
        match item:
            case LanguageDetected(code=code, probability=probability):
                self._pair = Pair(source=code, target=options.target)
                self.detected.emit(code, probability)
            case LiveText(paragraphs=paragraphs, after=after):
                self._take_up(paragraphs, options)
                self._after = after
                self.text_begun.emit(item)
            case TranslationProgress():
                self.progressed.emit(item)
            case _:
                pass

    def _show(self, paragraph: LiveParagraph) -> None:
        self._paragraphs[paragraph.index] = paragraph
        if paragraph.is_done:
            known = Known(target=paragraph.target, hints=paragraph.hints)
            self._known[paragraph.source] = known
        self.paragraph_changed.emit(paragraph)

    def _take_up(self, paragraphs: tuple[LiveParagraph, ...], options: TranslationOptions) -> None:
        if options.source or self._pair is None:
            self._pair = Pair(source=options.source, target=options.target)
        key = self._known_key(self._pair, options)
        if key != self._known_for:
            self._known, self._known_for = {}, key
        self._paragraphs = list(paragraphs)

    def _finish(self, result: TranslationResult) -> None:
        self._models.note_answer(result.measurements.tokens_per_second)
        self._keeping.remember(result, after_ms=SETTLED_MS if self.automatic else 0)
        self.finished.emit(result)

    def _on_ended(self, job: Job, fault: Fault | None, *, quietly: bool) -> None:
        if job is not self._job:
            return
        self._job = None
        self.busy_changed.emit(False)  # noqa: FBT003
        if isinstance(fault, LanguageUnsure):
            self.detected.emit("", 0.0)
        if fault is not None:
            if not (quietly and isinstance(fault, _QUIET)):
                self.failed.emit(fault)
        elif job.cancel.requested:
            self.stopped.emit()

    def _on_detected(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, LanguageDetected):
                self.detected.emit(item.code, item.probability)

    def _on_others_ended(self, job: Job, fault: Fault | None) -> None:
        if job is self._asked_for_others:
            self._asked_for_others = None
            if fault is not None:
                self.alternatives_failed.emit(fault)

    def _sentence(self, paragraph: int, sentence: int) -> tuple[str, str, str] | None:
        """Return what stands before a sentence, itself, and its translation."""
        if not 0 <= paragraph < len(self._paragraphs):
            return None
        whole = self._paragraphs[paragraph]
        if not 0 <= sentence < len(whole.sentences):
            return None
        pair = whole.sentences[sentence]
        source = whole.source[pair.source_start : pair.source_end]
        target = whole.target[pair.target_start : pair.target_end]
        return whole.source[: pair.source_start], source, target.strip()

    # The model --------------------------------------------------------------------------

    def _known_key(self, pair: Pair, options: TranslationOptions) -> tuple[object, ...]:
        model = self.facts.model if self.facts is not None else ""
        try:
            terms = terms_of(self._parts.tools, pair, options)
        except FaultError:
            terms = ()
        return (model, pair, replace(options, source=""), terms)

    def _find_facts(self) -> TranslatorFacts | None:
        entry, state = self._models.entry_for(Task.TRANSLATE), self._models.state
        if entry is None or state.entry != entry or state.description is None:
            return None
        return Translator(state.description).facts

    def _on_models_changed(self) -> None:
        facts = self._find_facts()
        if facts != self.facts:
            self.facts = facts
            self.facts_changed.emit()

    def _on_settings_changed(self) -> None:
        before, self._followed = self._followed, (self.options, self.automatic)
        if before == self._followed:
            return
        self.options_changed.emit()
        if not self.automatic:
            self._pause.stop()
        elif before[0] != self.options and self._text.strip():
            self._pause.start()

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer
