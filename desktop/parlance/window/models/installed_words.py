"""What the list of installed models says of each thing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from parlance.contract.catalogue import Task
from parlance.contract.inventory import LeftoverKind, StayReason
from parlance.contract.models import ModelOrigin
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_name
from parlance.services.care import CareKind
from parlance.services.days import day_of, moment_of
from parlance.window.models.origins import origin_words
from parlance.window.parts.words import (
    count_of_parameters,
    facts_line,
    filled,
    listed,
    number,
    plural,
)

if TYPE_CHECKING:
    from datetime import date

    from parlance.contract.inventory import Checkpoint
    from parlance.contract.models import ModelEntry
    from parlance.services.care import CareTask

_RECENT_DAYS = 7

_TASKS: Final = {
    Task.CHAT: QT_TRANSLATE_NOOP("Installed", "chat"),
    Task.TRANSLATE: QT_TRANSLATE_NOOP("Installed", "translation"),
    Task.SUMMARIZE: QT_TRANSLATE_NOOP("Installed", "summaries"),
    Task.CODE: QT_TRANSLATE_NOOP("Installed", "code"),
    Task.SEE: QT_TRANSLATE_NOOP("Installed", "images"),
    Task.EMBED: QT_TRANSLATE_NOOP("Installed", "embeddings"),
}
_DEFAULTS: Final = {
    Task.CHAT: QT_TRANSLATE_NOOP("Installed", "Default for chat"),
    Task.TRANSLATE: QT_TRANSLATE_NOOP("Installed", "Default for translation"),
    Task.SUMMARIZE: QT_TRANSLATE_NOOP("Installed", "Default for summaries"),
}
_CHOICES: Final = {
    Task.CHAT: QT_TRANSLATE_NOOP("Installed", "Chat"),
    Task.TRANSLATE: QT_TRANSLATE_NOOP("Installed", "Translation"),
    Task.SUMMARIZE: QT_TRANSLATE_NOOP("Installed", "Summaries"),
}
_LEFTOVERS: Final = {
    LeftoverKind.PARTIAL: QT_TRANSLATE_NOOP("Installed", "Unfinished download"),
    LeftoverKind.OLD_REVISION: QT_TRANSLATE_NOOP("Installed", "Old revision"),
    LeftoverKind.UNREFERENCED: QT_TRANSLATE_NOOP("Installed", "File that no model uses"),
    LeftoverKind.BROKEN_LINK: QT_TRANSLATE_NOOP("Installed", "Broken link"),
}
_STAYS: Final = {
    StayReason.OTHER_REVISION: QT_TRANSLATE_NOOP("Installed", "another revision uses it"),
    StayReason.OTHER_MODEL: QT_TRANSLATE_NOOP("Installed", "another model uses it"),
    StayReason.OTHER_NAME: QT_TRANSLATE_NOOP("Installed", "it has another name elsewhere"),
    StayReason.NOT_OURS: QT_TRANSLATE_NOOP(
        "Installed", "it is yours or another app’s, and is not deleted"
    ),
}
_KINDS: Final = {
    CareKind.REMOVE: QT_TRANSLATE_NOOP("Installed", "Removing %1"),
    CareKind.VERIFY: QT_TRANSLATE_NOOP("Installed", "Verifying %1"),
    CareKind.IMPORT: QT_TRANSLATE_NOOP("Installed", "Importing %1"),
    CareKind.SHRINK: QT_TRANSLATE_NOOP("Installed", "Making %1"),
    CareKind.CONVERT: QT_TRANSLATE_NOOP("Installed", "Converting %1"),
}
_KEPT_ELSEWHERE: Final = {
    ModelOrigin.STARTER: QT_TRANSLATE_NOOP("Installed", "Comes with Parlance and stays"),
    ModelOrigin.LLAMA_CACHE: QT_TRANSLATE_NOOP(
        "Installed", "Belongs to llama.cpp: remove it there"
    ),
    ModelOrigin.LM_STUDIO: QT_TRANSLATE_NOOP("Installed", "Belongs to LM Studio: remove it there"),
    ModelOrigin.JAN: QT_TRANSLATE_NOOP("Installed", "Belongs to Jan: remove it there"),
    ModelOrigin.GPT4ALL: QT_TRANSLATE_NOOP("Installed", "Belongs to GPT4All: remove it there"),
    ModelOrigin.OLLAMA: QT_TRANSLATE_NOOP("Installed", "Belongs to Ollama: remove it there"),
    ModelOrigin.FOLDER: QT_TRANSLATE_NOOP("Installed", "In a folder of yours: remove it there"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Installed", text)


def default_words(task: Task) -> str:
    """Return the badge of the model that a task uses."""
    return _said(_DEFAULTS[task])


def choice_words(task: Task) -> str:
    """Return what a task is called in a menu."""
    return _said(_CHOICES[task])


def leftover_words(kind: LeftoverKind) -> str:
    """Return what a leftover is."""
    return _said(_LEFTOVERS[kind])


def stay_words(reason: StayReason) -> str:
    """Return why a file stays, as a part of a sentence."""
    return _said(_STAYS[reason])


def task_words(task: CareTask) -> str:
    """Return what is being done."""
    return filled(_said(_KINDS[task.kind]), task.name)


def kept_words(origin: ModelOrigin) -> str:
    """Return why Parlance does not remove such a model; empty where it does."""
    words = _KEPT_ELSEWHERE.get(origin, "")
    return _said(words) if words else ""


def built_words(entry: ModelEntry) -> str:
    """Return what a model is made of: architecture, weights, context, licence."""
    parts = [visible_name(entry.architecture or "")]
    if entry.parameters:
        words = _said(QT_TRANSLATE_NOOP("Installed", "%1 parameters"))
        parts.append(filled(words, count_of_parameters(entry.parameters)))
    if entry.trained_context:
        words = _said(QT_TRANSLATE_NOOP("Installed", "context %1"))
        parts.append(filled(words, number(entry.trained_context)))
    parts.append(visible_name(entry.licence or ""))
    return facts_line(part for part in parts if part)


def place_words(entry: ModelEntry) -> str:
    """Return where a model is and what it is good at."""
    parts = [origin_words(entry.origin)]
    if entry.served is not None:
        parts += map(visible_name, (entry.served.server.name, entry.served.server.address))
    elif entry.repo:
        parts.append(visible_name(entry.repo))
    elif entry.origin in (ModelOrigin.FOLDER, ModelOrigin.FILE):
        parts.append(visible_name(folder_of(entry.path)))
    good_at = listed(_said(_TASKS[task]) for task in entry.tasks)
    if good_at:
        parts.append(filled(_said(QT_TRANSLATE_NOOP("Installed", "for %1")), good_at))
    return facts_line(parts)


def folder_of(path: str) -> str:
    """Return the folder of a file, as its path writes it."""
    return path.replace("\\", "/").rpartition("/")[0] or path


def used_words(used: float, today: date) -> str:
    """Return how long ago a model was used; `used` in seconds since the epoch."""
    if used <= 0:
        return _said(QT_TRANSLATE_NOOP("Installed", "not used yet"))
    days = (today - day_of(used)).days
    if days <= 0:
        return _said(QT_TRANSLATE_NOOP("Installed", "used today"))
    if days == 1:
        return _said(QT_TRANSLATE_NOOP("Installed", "used yesterday"))
    if days < _RECENT_DAYS:
        words = QCoreApplication.translate("Installed", "used %Ln day(s) ago", "", days)
        return plural(words, days)
    return filled(_said(QT_TRANSLATE_NOOP("Installed", "used %1")), date_words(used))


def date_words(seconds: float) -> str:
    """Return a day in the person's locale; `seconds` since the epoch."""
    day = moment_of(seconds).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def checkpoint_words(checkpoint: Checkpoint) -> str:
    """Return what a checkpoint is."""
    parts = [checkpoint.form, visible_name(checkpoint.architecture)]
    if not checkpoint.convertible:
        parts.append(_said(QT_TRANSLATE_NOOP("Installed", "of a kind that is not converted here")))
    return facts_line(part for part in parts if part)
