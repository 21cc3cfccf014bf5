"""Which button helps with which fault."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSysInfo
from PySide6.QtGui import QGuiApplication

from parlance import __version__
from parlance.contract import faults
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.wording import report_fault

if TYPE_CHECKING:
    from parlance.contract.faults import Fault


class Remedy(StrEnum):
    """What the window can do about a fault."""

    RESTART = "restart"
    MODELS = "models"
    SETTINGS = "settings"
    RETRY = "retry"
    MEND = "mend"
    NONE = "none"


LEADING_AWAY: Final = (Remedy.MODELS, Remedy.SETTINGS)
"""Those that show another place."""

EVERY_REMEDY: Final = (*LEADING_AWAY, Remedy.RETRY, Remedy.RESTART)

_WORDS: Final = {
    Remedy.RESTART: QT_TRANSLATE_NOOP("Remedy", "Start the model again"),
    Remedy.MODELS: QT_TRANSLATE_NOOP("Remedy", "Choose a model"),
    Remedy.SETTINGS: QT_TRANSLATE_NOOP("Remedy", "Open Settings"),
    Remedy.RETRY: QT_TRANSLATE_NOOP("Remedy", "Try again"),
    Remedy.MEND: QT_TRANSLATE_NOOP("Remedy", "Repair…"),
}
_FOR_FAULT: Final[dict[type[faults.FaultRecord], Remedy]] = {
    faults.EngineCrashed: Remedy.RESTART,
    faults.DeviceLost: Remedy.RESTART,
    faults.EngineDidNotStart: Remedy.RESTART,
    faults.EngineCrashedTwice: Remedy.MODELS,
    faults.EngineRefused: Remedy.RETRY,
    faults.OutputNotFinite: Remedy.MODELS,
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
    faults.NotCapable: Remedy.MODELS,
    faults.AdapterUnsuited: Remedy.MODELS,
    faults.DraftModelUnsuited: Remedy.MODELS,
    faults.AnswerEmpty: Remedy.RETRY,
    faults.Unexpected: Remedy.RETRY,
    faults.StoreDamaged: Remedy.MEND,
    faults.Offline: Remedy.SETTINGS,
    faults.HubUnreachable: Remedy.RETRY,
    faults.HubRefused: Remedy.RETRY,
    faults.HubBusy: Remedy.RETRY,
    faults.HubNotUnderstood: Remedy.RETRY,
    faults.ServerUnreachable: Remedy.RETRY,
    faults.ServerBusy: Remedy.RETRY,
    faults.ServerFailed: Remedy.RETRY,
    faults.ServerCutOff: Remedy.RETRY,
    faults.ServerRefusedKey: Remedy.MODELS,
    faults.ServedModelMissing: Remedy.MODELS,
    faults.ServerNotUnderstood: Remedy.MODELS,
    faults.ServerAddressInvalid: Remedy.MODELS,
    faults.RpcServerUnreachable: Remedy.MODELS,
    faults.RpcNotBuilt: Remedy.MODELS,
    faults.RpcAddressInvalid: Remedy.MODELS,
}


_WORTH_REPORTING: Final = (
    faults.Unexpected,
    faults.EngineCrashed,
    faults.EngineCrashedTwice,
    faults.EngineDidNotStart,
    faults.EngineRefused,
    faults.ModelFileDamaged,
    faults.ModelNotSupported,
    faults.StoreDamaged,
    faults.StoreUnwritable,
)


def has_report(fault: Fault) -> bool:
    """Return whether the details of `fault` tell more than its sentence."""
    return isinstance(fault, _WORTH_REPORTING)


def copy_report(fault: Fault) -> None:
    """Put a report of `fault` on the clipboard, to be sent to the makers."""
    system = f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})"
    QGuiApplication.clipboard().setText(report_fault(fault, __version__, system))


def remedy_for(fault: Fault) -> Remedy:
    """Return what the window offers for `fault`."""
    return _FOR_FAULT.get(type(fault), Remedy.NONE)


def remedy_words(remedy: Remedy) -> str:
    """Return what its button says; empty without one."""
    words = _WORDS.get(remedy, "")
    return QCoreApplication.translate("Remedy", words) if words else ""
