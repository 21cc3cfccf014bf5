"""Everything that can go wrong, by name, with typed details.

A fault is a frozen record: its class is its name, its fields are its details. The
sentence and the remedy that people read stand in `wording.py`, once, for window and
command line alike. Foreign exceptions become faults at the adapter that meets them,
from their type or code, never from the text of a message.
"""

from __future__ import annotations

from parlance.contract.faults.backups import (
    BackupDamaged,
    BackupFromNewerVersion,
    BackupUnreadable,
    NoRoomToRestore,
    NotABackup,
)
from parlance.contract.faults.care import (
    AlreadyThere,
    CannotConvert,
    CannotQuantize,
    CheckpointDamaged,
    ModelDownloading,
    ModelInUse,
    RemovalOutdated,
)
from parlance.contract.faults.chats import (
    ChatNotFound,
    ChatsCircular,
    ChatsFieldWrong,
    ChatsFromNewerVersion,
    ChatsMissing,
    ChatsNotJson,
    ChatsRepeated,
    ChatsTooLarge,
    ChatsUnknown,
)
from parlance.contract.faults.defects import (
    Unexpected,
)
from parlance.contract.faults.documents import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentLocked,
    DocumentMissing,
    DocumentNeedsOffice,
    DocumentNotConverted,
    DocumentNotDecodable,
    DocumentPasswordWrong,
    DocumentTooLarge,
    DocumentUnreadable,
    FolderTooLarge,
    FolderWithoutDocuments,
    NothingFound,
    ShapeNotPossible,
)
from parlance.contract.faults.engine import (
    AdapterUnsuited,
    ChatTemplateFailed,
    ConstraintInvalid,
    EngineCrashed,
    EngineCrashedTwice,
    EngineDidNotStart,
    EngineRefused,
    ImageUnreadable,
    NoChatTemplate,
    NotCapable,
    NotTogether,
    OutputNotFinite,
    PromptTooLong,
)
from parlance.contract.faults.hub import (
    DiskFull,
    DownloadDamaged,
    FileBusy,
    GatedRepository,
    HubBusy,
    HubFileNotFound,
    HubNotUnderstood,
    HubRefused,
    HubUnreachable,
    Offline,
    RepositoryNotFound,
    TokenRefused,
)
from parlance.contract.faults.language import (
    AnswerEmpty,
    LanguageUnknown,
    LanguageUnsure,
    NothingToDo,
)
from parlance.contract.faults.models import (
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
    ModelNotFound,
    ModelNotSupported,
    NoModelLoaded,
    NotAModelFile,
    NotEnoughMemory,
)
from parlance.contract.faults.presets import (
    PresetsNotRead,
)
from parlance.contract.faults.record import FaultRecord
from parlance.contract.faults.servers import (
    DeviceLost,
    DraftModelUnsuited,
    RpcAddressInvalid,
    RpcNotBuilt,
    RpcNotServed,
    RpcServerInUse,
    RpcServerUnreachable,
    ServedModelMissing,
    ServerAddressInvalid,
    ServerBusy,
    ServerCutOff,
    ServerFailed,
    ServerNotUnderstood,
    ServerRefusedKey,
    ServerUnreachable,
)
from parlance.contract.faults.storage import (
    FileUnwritable,
    SettingsFileForeign,
    SettingsUnreadable,
    StoreBusy,
    StoreDamaged,
    StoreFromNewerVersion,
    StoreUnwritable,
)
from parlance.contract.faults.translation import (
    DocumentChanged,
    DocumentNotTranslatable,
    GlossaryNotRead,
    LanguageNotKnown,
    PairNotKnown,
    SameLanguage,
)
from parlance.contract.faults.updates import VersionsNotSigned, VersionsOutdated

__all__ = [
    "AdapterUnsuited",
    "AlreadyThere",
    "AnswerEmpty",
    "BackupDamaged",
    "BackupFromNewerVersion",
    "BackupUnreadable",
    "CannotConvert",
    "CannotQuantize",
    "ChatNotFound",
    "ChatTemplateFailed",
    "ChatsCircular",
    "ChatsFieldWrong",
    "ChatsFromNewerVersion",
    "ChatsMissing",
    "ChatsNotJson",
    "ChatsRepeated",
    "ChatsTooLarge",
    "ChatsUnknown",
    "CheckpointDamaged",
    "ConstraintInvalid",
    "DeviceLost",
    "DiskFull",
    "DocumentChanged",
    "DocumentDamaged",
    "DocumentEmpty",
    "DocumentEncrypted",
    "DocumentIsImage",
    "DocumentKindUnknown",
    "DocumentLocked",
    "DocumentMissing",
    "DocumentNeedsOffice",
    "DocumentNotConverted",
    "DocumentNotDecodable",
    "DocumentNotTranslatable",
    "DocumentPasswordWrong",
    "DocumentTooLarge",
    "DocumentUnreadable",
    "DownloadDamaged",
    "DraftModelUnsuited",
    "EngineCrashed",
    "EngineCrashedTwice",
    "EngineDidNotStart",
    "EngineRefused",
    "Fault",
    "FaultError",
    "FaultRecord",
    "FileBusy",
    "FileUnwritable",
    "FolderTooLarge",
    "FolderWithoutDocuments",
    "GatedRepository",
    "GlossaryNotRead",
    "HubBusy",
    "HubFileNotFound",
    "HubNotUnderstood",
    "HubRefused",
    "HubUnreachable",
    "ImageUnreadable",
    "LanguageNotKnown",
    "LanguageUnknown",
    "LanguageUnsure",
    "ModelDownloading",
    "ModelFileDamaged",
    "ModelFileMissing",
    "ModelFileUnreadable",
    "ModelInUse",
    "ModelNotFound",
    "ModelNotSupported",
    "NoChatTemplate",
    "NoModelLoaded",
    "NoRoomToRestore",
    "NotABackup",
    "NotAModelFile",
    "NotCapable",
    "NotEnoughMemory",
    "NotTogether",
    "NothingFound",
    "NothingToDo",
    "Offline",
    "OutputNotFinite",
    "PairNotKnown",
    "PresetsNotRead",
    "PromptTooLong",
    "RemovalOutdated",
    "RepositoryNotFound",
    "RpcAddressInvalid",
    "RpcNotBuilt",
    "RpcNotServed",
    "RpcServerInUse",
    "RpcServerUnreachable",
    "SameLanguage",
    "ServedModelMissing",
    "ServerAddressInvalid",
    "ServerBusy",
    "ServerCutOff",
    "ServerFailed",
    "ServerNotUnderstood",
    "ServerRefusedKey",
    "ServerUnreachable",
    "SettingsFileForeign",
    "SettingsUnreadable",
    "ShapeNotPossible",
    "StoreBusy",
    "StoreDamaged",
    "StoreFromNewerVersion",
    "StoreUnwritable",
    "TokenRefused",
    "Unexpected",
    "VersionsNotSigned",
    "VersionsOutdated",
]

Fault = (
    ModelNotFound
    | NotABackup
    | BackupDamaged
    | BackupFromNewerVersion
    | BackupUnreadable
    | NoRoomToRestore
    | ModelFileMissing
    | ModelFileUnreadable
    | NotAModelFile
    | ModelFileDamaged
    | ModelNotSupported
    | NotEnoughMemory
    | NoModelLoaded
    | EngineCrashed
    | EngineDidNotStart
    | EngineCrashedTwice
    | EngineRefused
    | PromptTooLong
    | NoChatTemplate
    | ChatTemplateFailed
    | NotCapable
    | NotTogether
    | OutputNotFinite
    | ConstraintInvalid
    | AdapterUnsuited
    | ImageUnreadable
    | DocumentMissing
    | DocumentUnreadable
    | DocumentKindUnknown
    | DocumentDamaged
    | DocumentLocked
    | DocumentEncrypted
    | DocumentEmpty
    | DocumentTooLarge
    | DocumentIsImage
    | DocumentNeedsOffice
    | DocumentNotConverted
    | DocumentNotDecodable
    | DocumentPasswordWrong
    | FolderTooLarge
    | FolderWithoutDocuments
    | NothingFound
    | ShapeNotPossible
    | LanguageUnknown
    | LanguageUnsure
    | GlossaryNotRead
    | DocumentChanged
    | DocumentNotTranslatable
    | SameLanguage
    | PairNotKnown
    | LanguageNotKnown
    | NothingToDo
    | AnswerEmpty
    | StoreUnwritable
    | StoreBusy
    | StoreDamaged
    | StoreFromNewerVersion
    | SettingsUnreadable
    | SettingsFileForeign
    | FileUnwritable
    | Offline
    | HubUnreachable
    | HubRefused
    | HubBusy
    | HubNotUnderstood
    | RepositoryNotFound
    | HubFileNotFound
    | GatedRepository
    | TokenRefused
    | DiskFull
    | DownloadDamaged
    | FileBusy
    | ModelInUse
    | ModelDownloading
    | RemovalOutdated
    | CannotQuantize
    | CannotConvert
    | CheckpointDamaged
    | AlreadyThere
    | DeviceLost
    | DraftModelUnsuited
    | RpcAddressInvalid
    | RpcNotBuilt
    | RpcNotServed
    | RpcServerInUse
    | RpcServerUnreachable
    | ServedModelMissing
    | ServerAddressInvalid
    | ServerBusy
    | ServerCutOff
    | ServerFailed
    | ServerNotUnderstood
    | ServerRefusedKey
    | ServerUnreachable
    | ChatNotFound
    | ChatsCircular
    | ChatsFieldWrong
    | ChatsFromNewerVersion
    | ChatsMissing
    | ChatsNotJson
    | ChatsRepeated
    | ChatsTooLarge
    | ChatsUnknown
    | PresetsNotRead
    | VersionsNotSigned
    | VersionsOutdated
    | Unexpected
)


class FaultError(Exception):
    """Carries a fault up to whoever shows it."""

    def __init__(self, fault: Fault) -> None:
        """Wrap `fault`."""
        super().__init__(repr(fault))
        self.fault = fault
