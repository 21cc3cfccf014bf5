"""Tells that long work has ended while another window is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.running import WorkEnd, WorkKind
from parlance.window.parts.words import filled
from parlance.window.running_words import running_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.services.running import RunningService, RunningWork
    from parlance.services.settings import SettingsService
    from parlance.window.main_window import MainWindow
    from parlance.window.tray import Tray

LONG_S: Final = 10.0
"""Work that takes less has been waited for."""

_DONE: Final = {
    WorkKind.LOADING: QT_TRANSLATE_NOOP("Notifier", "%1 is loaded."),
    WorkKind.DOWNLOAD: QT_TRANSLATE_NOOP("Notifier", "%1 is downloaded."),
    WorkKind.TRANSLATION: QT_TRANSLATE_NOOP("Notifier", "%1 is translated."),
    WorkKind.SUMMARY: QT_TRANSLATE_NOOP("Notifier", "%1 is summarized."),
    WorkKind.CARE: QT_TRANSLATE_NOOP("Notifier", "Done: %1"),
    WorkKind.EXPORT: QT_TRANSLATE_NOOP("Notifier", "%1 is saved."),
}
_FAILED: Final = QT_TRANSLATE_NOOP("Notifier", "Did not work: %1")


class Notifier(QObject):
    """Sends a message through the tray, or marks the window and says it when people return."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsService,
        running: RunningService,
        tray: Tray,
        *,
        is_in_front: Callable[[], bool] | None = None,
    ) -> None:
        """Follow `running`."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tray = tray
        self._is_in_front = is_in_front or window.isActiveWindow
        self._missed: list[str] = []
        self._is_good = True
        running.ended.connect(self._on_ended)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    def say_missed(self) -> None:
        """Say in the window what has ended while nobody looked."""
        if self._missed:
            self._window.say("\n".join(self._missed), is_good=self._is_good)
            self._missed, self._is_good = [], True

    def _on_ended(self, work: RunningWork, end: WorkEnd) -> None:
        is_wanted = self._settings.value.notify_when_done and work.seconds >= LONG_S
        if end is WorkEnd.STOPPED or not is_wanted or self._is_in_front():
            return
        words = ended_words(work, end)
        if not self._tray.tell(words):
            self._missed.append(words)
            self._is_good = self._is_good and end is WorkEnd.DONE
            QApplication.alert(self._window)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.say_missed()


def ended_words(work: RunningWork, end: WorkEnd) -> str:
    """Return what is said when a piece of work is over."""
    if end is WorkEnd.FAILED:
        return filled(QCoreApplication.translate("Notifier", _FAILED), running_words(work))
    name = running_words(work) if work.task is not None else work.name
    return filled(QCoreApplication.translate("Notifier", _DONE[work.kind]), name)
