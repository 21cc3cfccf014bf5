"""Which button helps with which fault."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract import faults
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.faults import Fault


class Remedy(StrEnum):
    """What the window can do about a fault."""

    RESTART = "restart"
    MODELS = "models"
    SETTINGS = "settings"
    RETRY = "retry"
    NONE = "none"


_WORDS: Final = {
    Remedy.RESTART: QT_TRANSLATE_NOOP("Remedy", "Start the model again"),
    Remedy.MODELS: QT_TRANSLATE_NOOP("Remedy", "Choose a model"),
    Remedy.SETTINGS: QT_TRANSLATE_NOOP("Remedy", "Open Settings"),
    Remedy.RETRY: QT_TRANSLATE_NOOP("Remedy", "Try again"),
}
_FOR_FAULT: Final[dict[type[faults.FaultRecord], Remedy]] = {
    faults.EngineCrashed: Remedy.RESTART,
    faults.EngineDidNotStart: Remedy.RESTART,
    faults.EngineCrashedTwice: Remedy.MODELS,
    faults.EngineRefused: Remedy.RETRY,
    faults.NoModelLoaded: Remedy.MODELS,
    faults.ModelNotFound: Remedy.MODELS,
    faults.ModelFileMissing: Remedy.MODELS,
    faults.ModelFileUnreadable: Remedy.MODELS,
    faults.ModelFileDamaged: Remedy.MODELS,
    faults.ModelNotSupported: Remedy.MODELS,
    faults.NotAModelFile: Remedy.MODELS,
    faults.NoChatTemplate: Remedy.MODELS,
    faults.ChatTemplateFailed: Remedy.MODELS,
    faults.NotEnoughMemory: Remedy.SETTINGS,
    faults.PromptTooLong: Remedy.SETTINGS,
    faults.Unexpected: Remedy.RETRY,
}


def remedy_for(fault: Fault) -> Remedy:
    """Return what the window offers for `fault`."""
    return _FOR_FAULT.get(type(fault), Remedy.NONE)


def remedy_words(remedy: Remedy) -> str:
    """Return what its button says; empty without one."""
    words = _WORDS.get(remedy, "")
    return QCoreApplication.translate("Remedy", words) if words else ""
