"""What is safe when something went wrong, said between what happened and what to do."""

from __future__ import annotations

from typing import Final

from parlance.contract import faults
from parlance.contract.translatable import QT_TRANSLATE_NOOP

_TEXT: Final = QT_TRANSLATE_NOOP("Wording", "Your text is safe.")
_FILE: Final = QT_TRANSLATE_NOOP("Wording", "The file is as it was.")
_NOTHING_CHANGED: Final = QT_TRANSLATE_NOOP("Wording", "Nothing was changed.")
_SAVED: Final = QT_TRANSLATE_NOOP("Wording", "What was saved before is safe.")

SAFE: Final[dict[type[faults.FaultRecord], str]] = {
    **dict.fromkeys(
        (
            *(faults.ModelFileMissing, faults.ModelFileUnreadable, faults.ModelFileDamaged),
            *(faults.ModelNotSupported, faults.NotEnoughMemory, faults.NoModelLoaded),
            *(faults.EngineCrashedTwice, faults.EngineDidNotStart, faults.EngineRefused),
            *(faults.OutputNotFinite,),
            *(faults.DeviceLost, faults.PromptTooLong, faults.NoChatTemplate),
            *(faults.ChatTemplateFailed, faults.NotCapable, faults.ConstraintInvalid),
            *(faults.AdapterUnsuited, faults.DraftModelUnsuited, faults.ImageUnreadable),
            *(faults.AnswerEmpty, faults.LanguageNotKnown, faults.PairNotKnown),
            *(faults.ServerUnreachable, faults.ServerRefusedKey, faults.ServedModelMissing),
            *(faults.ServerBusy, faults.ServerFailed, faults.ServerNotUnderstood),
            *(faults.RpcServerUnreachable, faults.FileUnwritable, faults.ShapeNotPossible),
        ),
        _TEXT,
    ),
    **dict.fromkeys(
        (
            *(faults.NotAModelFile, faults.DocumentUnreadable, faults.DocumentDamaged),
            *(faults.DocumentLocked, faults.DocumentEncrypted, faults.DocumentPasswordWrong),
            *(faults.DocumentTooLarge, faults.DocumentNotDecodable, faults.DocumentNeedsOffice),
            *(faults.DocumentNotConverted, faults.DocumentNotTranslatable),
            *(faults.CannotConvert, faults.CheckpointDamaged),
        ),
        _FILE,
    ),
    **dict.fromkeys(
        (
            *(faults.NotABackup, faults.BackupFromNewerVersion, faults.BackupUnreadable),
            *(faults.SettingsFileForeign, faults.GlossaryNotRead, faults.ChatsUnknown),
            *(faults.ChatsFromNewerVersion, faults.ChatsMissing),
        ),
        _NOTHING_CHANGED,
    ),
    **dict.fromkeys(
        (faults.DiskFull, faults.HubFileNotFound, faults.StoreUnwritable, faults.StoreBusy), _SAVED
    ),
}
"""Faults whose other sentences do not say it; where nothing is at stake, nothing is said."""
