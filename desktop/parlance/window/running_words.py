"""What is said of work that runs or has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.running import WorkKind
from parlance.window.models.installed_words import task_words
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from parlance.services.running import RunningWork

_RUNS: Final = {
    WorkKind.LOADING: QT_TRANSLATE_NOOP("Running", "Loading %1"),
    WorkKind.DOWNLOAD: QT_TRANSLATE_NOOP("Running", "Downloading %1"),
    WorkKind.TRANSLATION: QT_TRANSLATE_NOOP("Running", "Translating %1"),
    WorkKind.SUMMARY: QT_TRANSLATE_NOOP("Running", "Summarizing %1"),
    WorkKind.EXPORT: QT_TRANSLATE_NOOP("Running", "Saving %1"),
}
_ICONS: Final = {
    WorkKind.LOADING: "cpu",
    WorkKind.DOWNLOAD: "download",
    WorkKind.TRANSLATION: "languages",
    WorkKind.SUMMARY: "file-text",
    WorkKind.CARE: "boxes",
    WorkKind.EXPORT: "file-up",
}


def running_words(work: RunningWork) -> str:
    """Return what is being done."""
    if work.task is not None:
        return task_words(work.task)
    return filled(QCoreApplication.translate("Running", _RUNS[work.kind]), work.name)


def work_icon(kind: WorkKind) -> str:
    """Return the name of the icon of a kind."""
    return _ICONS[kind]
