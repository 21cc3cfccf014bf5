"""The translation that is being made, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import FaultError
from parlance.contract.languages import LANGUAGES
from parlance.contract.progress import (
    LanguageDetected,
    TranslationPiece,
    TranslationProgress,
    TranslationResult,
)
from parlance.work.translation import TranslationAsk, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Engine
    from parlance.contract.faults import Fault
    from parlance.contract.history import TranslationRecord
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.storage.translations import TranslationStore

RECENT = 50


class TranslationService(QObject):
    """Translates a text; the last command wins.

    Signals:
        detected: code of the source language; progressed: paragraphs done, of all.
        finished: TranslationResult; failed: Fault; stopped: on request.
    """

    busy_changed = Signal(bool)
    detected = Signal(str)
    started = Signal()
    piece_arrived = Signal(str)
    progressed = Signal(int, int)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(
        self,
        store: TranslationStore,
        engine: Engine,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
    ) -> None:
        """Start idle."""
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._models = models
        self._settings = settings
        self._jobs = jobs
        self._job: Job | None = None
        self.languages = LANGUAGES

    @property
    def busy(self) -> bool:
        """Whether a translation is being made."""
        return self._job is not None

    @property
    def source_language(self) -> str:
        """Code of the language chosen last; empty to detect it."""
        return self._settings.value.source_language

    @property
    def target_language(self) -> str:
        """Code of the language chosen last."""
        return self._settings.value.target_language

    def translate(self, text: str, source: str, target: str) -> None:
        """Translate `text` in place of whatever is being translated."""
        self._settings.replace(source_language=source, target_language=target)
        if self._job is not None:
            self._job.stop()
        ask = TranslationAsk(text=text, source=source, target=target)

        def work(cancel: Cancel) -> Iterator[object]:
            self._models.wait_while_loading(cancel)
            for event in translate(ask, self._engine, cancel):
                if isinstance(event, TranslationResult):
                    try:
                        self._store.add(event)
                    except FaultError:
                        yield event  # what is not remembered is still shown
                        raise
                yield event

        was_busy = self.busy
        job = self._jobs.start(work)
        job.advanced.connect(lambda items: self._on_advanced(job, items))
        job.ended.connect(lambda fault: self._on_ended(job, fault))
        self._job = job
        self.started.emit()
        if not was_busy:
            self.busy_changed.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def stop(self) -> None:
        """Stop; what has arrived stays on screen."""
        if self._job is not None:
            self._job.stop()

    def recent(self) -> tuple[TranslationRecord, ...]:
        """Return the newest translations, newest first."""
        try:
            return self._store.recent(RECENT)
        except FaultError as error:
            self.failed.emit(error.fault)
            return ()

    def _on_advanced(self, job: Job, items: list[object]) -> None:
        if job is not self._job:
            return
        text = "".join(item.text for item in items if isinstance(item, TranslationPiece))
        for item in items:
            if isinstance(item, LanguageDetected):
                self.detected.emit(item.code)
        if text:
            self.piece_arrived.emit(text)
        for item in items:
            match item:
                case TranslationProgress(done=done, total=total):
                    self.progressed.emit(done, total)
                case TranslationResult():
                    self._models.note_answer(item.measurements.tokens_per_second)
                    self.finished.emit(item)
                case _:
                    pass

    def _on_ended(self, job: Job, fault: Fault | None) -> None:
        if job is not self._job:
            return
        self._job = None
        self.busy_changed.emit(False)  # noqa: FBT003
        if fault is not None:
            self.failed.emit(fault)
        elif job.cancel.requested:
            self.stopped.emit()
