"""The window over its services: what is shown first, what follows, and how it ends."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer

from parlance.app_services import AppServices
from parlance.contract.errands import NO_ERRAND, Wish
from parlance.documents.formulas import FormulaSetter
from parlance.services.formulas import Formulas
from parlance.services.localization import Localization
from parlance.storage.window_state import WindowStateFile
from parlance.window.foreground import bring_to_front
from parlance.window.main_window import MainWindow
from parlance.window.parts.look import Look
from parlance.window.parts.words import filled
from parlance.window.succession import succeed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from parlance.contract.errands import Errand
    from parlance.contract.models import ModelEntry, ModelSources
    from parlance.contract.reopening import Reopened
    from parlance.contract.settings import Settings
    from parlance.services.store_care import StoreCareService

_UNPAINTED_MS: Final = 1000
"""A window that opens minimized is not painted, and waits for it no longer."""

READY_AFTER_MS = 1500
"""By then the window has come up, and a process for the next document costs nobody time."""


class App(AppServices):
    """Everything that lives as long as the window.

    Attributes:
        window: the main window, not yet shown.
        is_to_open_anew: another App is to take the place of this one when it is closed.
    """

    is_to_open_anew = False

    def __init__(self, application: QApplication, reopened: Reopened | None = None) -> None:
        """Construct the services that are shown first, and the window.

        `reopened` is what was done before, which the window tells.
        """
        super().__init__(reopened)
        self._errand = NO_ERRAND
        self._is_painted = threading.Event()
        self._look = self._make_look(application)
        self.window = self._make_window()
        self._following = self._timer(self._follow)
        self._readying = self._timer(self._on_settled)
        # What tells of a change stands in the window that is to go.
        self._rebuilding = self._timer(self.rebuild_window)
        self.settings.changed.connect(self._on_settings_changed)
        self.erasing.wanted.connect(self._open_anew)

    def _make_look(self, application: QApplication) -> Look:
        self.localization = Localization(application, self.settings.value.language)
        self.formulas = Formulas(FormulaSetter(self.nursery))
        value, formulas = self.settings.value, self.formulas
        look = Look(
            application, value.theme, formulas, contrast=value.contrast, text_size=value.text_size
        )
        look.spelling = self.spelling
        return look

    def _timer(self, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self.settings, singleShot=True)
        timer.timeout.connect(act)
        return timer

    def _make_window(self) -> MainWindow:
        state = WindowStateFile(self._places.window)
        return MainWindow(self, self._look, saved_state=state.load(), on_close=state.keep)

    def rebuild_window(self) -> None:
        """Build the window anew: what is said, and where left is, is settled as it is built."""
        self.window = succeed(self.window, self._make_window)

    def _on_settings_changed(self, value: Settings) -> None:
        is_resized = self._look.resize_text(value.text_size)
        if self.localization.apply(value.language) or is_resized:
            self._rebuilding.start()

    def _open_anew(self) -> None:
        """Close everything, to be constructed again with what lies ready."""
        self.is_to_open_anew = True
        self.close_window()
        QCoreApplication.exit()

    # Starting -------------------------------------------------------------------------

    def start(self, errand: Errand = NO_ERRAND) -> None:
        """Show the window; what it can do besides, and the chosen model, follow behind it."""
        self._errand = errand
        self.window.painted.connect(lambda: self._following.start(0))
        self._following.start(_UNPAINTED_MS)
        self.window.show()
        self.models.restart()
        for fault in self.faults:
            self.window.show_fault(fault)
        self._tell_unread()

    def _tell_unread(self) -> None:
        """Tell of files that could not be read: some are looked for when a place is built."""
        words = QCoreApplication.translate(
            "App", "%1 could not be read. It is kept as %2, and Parlance has begun a new one."
        )
        for path, kept_as in self.unread:
            self.window.say(filled(words, str(path), kept_as.name), is_good=False)
        self.unread.clear()

    def _follow(self) -> None:
        """Make the rest of the window, and begin what runs behind it."""
        self.window.finish()
        self.backups.ready.connect(self._open_anew)
        _ = self.first_run  # it waits for what the list of models has
        self._is_painted.set()
        self.models.refresh()
        self.downloads.start()
        self.shortcut.start()
        self._do(self._errand)
        self._readying.start(READY_AFTER_MS)

    def _entries(self, sources: ModelSources) -> tuple[ModelEntry, ...]:
        # Whoever looks for models imports half of the program: that would hold up the window.
        self._is_painted.wait()
        return super()._entries(sources)

    def _on_settled(self) -> None:
        from parlance.documents.read import READER  # noqa: PLC0415 - what reads comes with it

        self.nursery.keep_ready(READER)
        self.window.build_rest()
        self.store_care.start()
        self._tell_unread()
        self.computer.start()  # it imports what speaks with the bus

    def take_errand(self, errand: Errand) -> None:
        """Come to the front and do what another start was asked for."""
        if errand.wish is Wish.NONE:  # else another window comes
            bring_to_front(self.window, errand.token)
        self._do(errand)

    def _do(self, errand: Errand) -> None:
        if errand.files:
            self.window.opening.open(errand.files)
        if errand.wish is Wish.TRANSLATE_CLIPBOARD:
            self.window.quick.open(errand.token)

    @cached_property
    def store_care(self) -> StoreCareService:
        """Looks after the store; what it finds is told."""
        from parlance.services.store_care import StoreCareService  # noqa: PLC0415 - not at a start

        care = StoreCareService(self.database, self._places, self.jobs)
        care.failed.connect(lambda fault: self.window.show_fault(fault))  # noqa: PLW0108 - of then
        return care

    # Ending ---------------------------------------------------------------------------

    def close_window(self) -> None:
        """Close the window that there is now, and with it the app."""
        self.window.close()

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Stop all work, end the children, close the store; before that, do what comes last."""
        self._following.stop()
        self._readying.stop()
        self._rebuilding.stop()
        self._is_painted.set()  # else a job would wait for it
        if "store_care" in vars(self):
            self.store_care.close()
        self.localization.close()
        self._look.close()
        super().close(last)
        self.formulas.close()

    def sweep(self) -> None:
        """Sweep the store, where it is looked after; it may take seconds."""
        if "store_care" in vars(self):
            self.store_care.sweep()
