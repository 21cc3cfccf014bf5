"""Joins what runs with the window: the strip, the count in the status line, the ways there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parlance.services.running import WorkKind
from parlance.window.jobs_strip import JobsStrip
from parlance.window.place_names import DOCUMENTS, DOWNLOADS, INSTALLED, Place
from parlance.window.running_aloud import RunningAloud

if TYPE_CHECKING:
    from parlance.services.running import RunningService, RunningWork
    from parlance.services.settings import SettingsService
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look


class RunningPart(QObject):
    """Shows what runs above the status line, and leads to it.

    Attributes:
        strip: for the window's layout.
    """

    def __init__(
        self, window: MainWindow, look: Look, settings: SettingsService, running: RunningService
    ) -> None:
        """Follow `running`."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.strip = JobsStrip(look, running, is_folded=settings.value.jobs_folded)
        RunningAloud(running, self.strip)
        self.strip.wanted.connect(self.go_to)
        self.strip.fold_changed.connect(self._on_fold_changed)
        window.status.tools.insertWidget(0, self.strip.count)

    def go_to(self, work: RunningWork) -> None:
        """Show where a piece of work is at home."""
        window = self._window
        match work.kind:
            case WorkKind.TRANSLATION:
                window.show_place(Place.TRANSLATION)
                window.translation.show_page(DOCUMENTS)
                window.documents.show_item(int(work.key))
            case WorkKind.SUMMARY:
                window.show_place(Place.SUMMARY)
                window.summary.show_item(int(work.key))
            case WorkKind.DOWNLOAD:
                window.show_place(Place.MODELS)
                window.models.show_view(DOWNLOADS)
            case WorkKind.LOADING | WorkKind.CARE:
                window.show_place(Place.MODELS)
                window.models.show_view(INSTALLED)
            case WorkKind.EXPORT:
                pass  # a file has no place here

    def _on_fold_changed(self, is_folded: bool) -> None:  # noqa: FBT001 - a signal's
        self._settings.replace(jobs_folded=is_folded)
