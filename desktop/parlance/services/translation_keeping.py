"""What of the texts that are translated stays: the draft, the history, a person's wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.faults import FaultError
from parlance.services.kept_text import KeptText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.translation import TranslationResult
    from parlance.services.jobs import Jobs
    from parlance.services.settings import SettingsService
    from parlance.services.translation_parts import TranslationParts
    from parlance.work.translation.checks import Pair


class TranslationKeeping(QObject):
    """Writes to the disk what a restart is to find again, in jobs.

    Signals:
        failed: a Fault of the store; remembered: the history has changed.
    """

    failed = Signal(object)
    remembered = Signal()

    def __init__(
        self, parts: TranslationParts, settings: SettingsService, jobs: Jobs, parent: QObject
    ) -> None:
        """Keep nothing yet; the draft is that of the last run."""
        super().__init__(parent)
        self._parts = parts
        self._settings = settings
        self._jobs = jobs
        self._draft = None if parts.draft is None else KeptText(parts.draft, jobs, self)
        self._result: TranslationResult | None = None
        self._settle_timer = QTimer(self, singleShot=True)
        self._settle_timer.timeout.connect(self.settle)

    @property
    def draft(self) -> str:
        """The text as it stands, where one is kept."""
        return "" if self._draft is None else self._draft.text

    def note_draft(self, text: str) -> None:
        """Have the text written down a moment later."""
        self._settle_timer.stop()
        if self._draft is not None:
            self._draft.note(text)

    def remember(self, result: TranslationResult, *, after_ms: int) -> None:
        """Put a translation into the history, unless another one follows within the time."""
        if not result.text.strip():
            return
        self._result = result
        if after_ms:
            self._settle_timer.start(after_ms)
        else:
            self.settle()

    def settle(self) -> None:
        """Put what waits into the history now."""
        self._settle_timer.stop()
        result, self._result = self._result, None
        if result is not None and self._settings.value.keep_translations:
            self._write(lambda: self._parts.history.add(result), self.remembered.emit)

    def flush(self) -> None:
        """Write down what still waits, at once: the app closes."""
        if self._draft is not None:
            self._draft.flush()
        self._settle_timer.stop()
        result, self._result = self._result, None
        if result is not None and self._settings.value.keep_translations:
            try:
                self._parts.history.add(result)
            except FaultError as error:
                self.failed.emit(error.fault)

    def correct(self, pair: Pair, source: str, target: str) -> None:
        """Have a person's wording win for this text from now on."""
        memory = self._parts.memory
        self._write(lambda: memory.correct(pair.source, pair.target, source, target))

    def _write(self, write: Callable[[], object], then: Callable[[], object] | None = None) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            write()
            yield None

        def ended(fault: Fault | None) -> None:
            if fault is not None:
                self.failed.emit(fault)
            elif then is not None:
                then()

        self._jobs.start(work, ended=ended)
