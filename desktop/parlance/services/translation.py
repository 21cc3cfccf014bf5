"""The translation that is being made, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError
from parlance.contract.languages import LANGUAGES
from parlance.contract.progress import (
    LanguageDetected,
    TranslationPiece,
    TranslationProgress,
    TranslationResult,
)
from parlance.services.solo import SoloWork
from parlance.work.translation import TranslationAsk, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.history import TranslationRecord
    from parlance.contract.hosts import Engine
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.storage.translations import TranslationStore
    from parlance.work.rates import Rates

RECENT = 50


class TranslationService(SoloWork):
    """Translates a text.

    Signals:
        detected: code of the source language.
        progressed: paragraphs done, of all, and the seconds left or None.
        finished: TranslationResult.
    """

    task = Task.TRANSLATE
    detected = Signal(str)
    started = Signal()
    progressed = Signal(int, int, object)

    def __init__(  # noqa: PLR0913 - what it rests on
        self,
        store: TranslationStore,
        engine: Engine,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
        rates: Rates | None = None,
    ) -> None:
        """Start idle; `rates` tells how long a translation takes, and learns from it."""
        super().__init__(models, jobs, parent)
        self._store = store
        self._engine = engine
        self._settings = settings
        self._rates = rates
        self.languages = LANGUAGES

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
        ask = TranslationAsk(text=text, source=source, target=target)
        was_busy = self._begin(
            lambda cancel: translate(ask, self._engine, cancel, rates=self._rates)
        )
        self.started.emit()
        self._show_busy(was_busy)

    def recent(self) -> tuple[TranslationRecord, ...]:
        """Return the newest translations, newest first."""
        try:
            return self._store.recent(RECENT)
        except FaultError as error:
            self.failed.emit(error.fault)
            return ()

    def _remember(self, result: object) -> None:
        if isinstance(result, TranslationResult):
            self._store.add(result)

    def _tell(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, LanguageDetected):
                self.detected.emit(item.code)
        text = "".join(item.text for item in items if isinstance(item, TranslationPiece))
        if text:
            self.piece_arrived.emit(text)
        for item in items:
            if isinstance(item, TranslationProgress):
                self.progressed.emit(item.done, item.total, item.seconds_left)
