"""Does, behind a small window, what needs everything else to be closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer

from parlance.contract.reopening import Reopened, ReopeningProgress
from parlance.services.jobs import Jobs
from parlance.services.localization import Localization
from parlance.storage.settings import SettingsFile
from parlance.window.parts.look import Look
from parlance.window.waiting import WaitingWindow
from parlance.work.reopening import reopen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from parlance.contract.erasing import Kinds
    from parlance.contract.faults import Fault
    from parlance.storage.places import Places

PATIENCE_MS: Final = 300
"""What is done by then needs no window."""


def reopened(application: QApplication, places: Places, to_erase: Kinds) -> Reopened:
    """Restore what lies ready and erase what was chosen; return what came of it."""
    return _Reopening(application, places, to_erase).done


class _Reopening:
    """The work in its thread, and the window that shows it.

    Attributes:
        done: what came of it.
    """

    def __init__(self, application: QApplication, places: Places, to_erase: Kinds) -> None:
        """Go through with it; events are heard meanwhile."""
        self.done = Reopened()
        value, fault = SettingsFile(places.settings).load()
        localization = Localization(application, value.language)
        look = Look(application, value.theme, contrast=value.contrast, text_size=value.text_size)
        look.calm(is_wanted=value.less_motion)
        self._window = WaitingWindow(look)
        self._loop = QEventLoop()
        jobs = Jobs(application)
        job = jobs.start(
            partial(reopen, to_erase, places), advanced=self._on_advanced, ended=self._on_ended
        )
        self._window.stopped.connect(job.stop)
        soon = QTimer(self._window, singleShot=True, interval=PATIENCE_MS)
        soon.timeout.connect(self._window.show)
        soon.start()
        self._loop.exec()
        if fault is not None:  # the App finds a file that is in order, or none
            self.done = replace(self.done, faults=(fault, *self.done.faults))
        jobs.close()
        jobs.deleteLater()  # after its last job, which goes by the same way
        localization.close()
        look.close()
        self._window.hide()
        self._window.deleteLater()

    def _on_advanced(self, items: list[object]) -> None:
        for item in items:
            match item:
                case ReopeningProgress():
                    self._window.show_progress(item)
                case Reopened():
                    self.done = item
                case _:
                    pass

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.done = Reopened(faults=(fault,))
        self._loop.quit()
