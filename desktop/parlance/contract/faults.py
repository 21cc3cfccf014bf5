"""Everything that can go wrong, by name, with typed details.

A fault is a frozen record: its class is its name, its fields are its details. The
sentence and the remedy that people read stand in `wording.py`, once, for window and
command line alike. Foreign exceptions become faults at the adapter that meets them,
from their type or code, never from the text of a message.
"""

from __future__ import annotations

import msgspec


class FaultRecord(msgspec.Struct, frozen=True, kw_only=True, tag_field="fault"):
    """Base of all faults; `details()` gives the named gaps of the sentence."""

    def details(self) -> dict[str, object]:
        """Return field names and values, for the wording and for reports."""
        return msgspec.structs.asdict(self)


# Models ----------------------------------------------------------------------------


class ModelNotFound(FaultRecord, frozen=True, kw_only=True, tag="model_not_found"):
    """No installed model answers to this name."""

    name: str


class ModelFileMissing(FaultRecord, frozen=True, kw_only=True, tag="model_file_missing"):
    """The file that should be loaded does not exist (any more)."""

    path: str


class ModelFileUnreadable(FaultRecord, frozen=True, kw_only=True, tag="model_file_unreadable"):
    """The operating system refused to open or read the file."""

    path: str
    reason: str


class NotAModelFile(FaultRecord, frozen=True, kw_only=True, tag="not_a_model_file"):
    """The file is no GGUF: its first bytes say otherwise, or it is empty."""

    path: str


class ModelFileDamaged(FaultRecord, frozen=True, kw_only=True, tag="model_file_damaged"):
    """The header is inconsistent or the file is cut off; llama.cpp refused it."""

    path: str
    reason: str


class ModelNotSupported(FaultRecord, frozen=True, kw_only=True, tag="model_not_supported"):
    """A sound GGUF of an architecture or kind that this llama.cpp does not run."""

    path: str
    architecture: str


class NotEnoughMemory(FaultRecord, frozen=True, kw_only=True, tag="not_enough_memory"):
    """Loading or running needs more memory than there is."""

    needed_bytes: int
    available_bytes: int


class NoModelLoaded(FaultRecord, frozen=True, kw_only=True, tag="no_model_loaded"):
    """Something was asked of the engine before a model was loaded."""


# Engine ----------------------------------------------------------------------------


class EngineCrashed(FaultRecord, frozen=True, kw_only=True, tag="engine_crashed"):
    """The engine's process ended by itself.

    `exit_code` is negative for a signal; `log` holds its last lines (no private text).
    """

    exit_code: int
    log: tuple[str, ...] = ()


class EngineDidNotStart(FaultRecord, frozen=True, kw_only=True, tag="engine_did_not_start"):
    """The engine's process could not be started or said nothing in time."""

    reason: str
    log: tuple[str, ...] = ()


class EngineCrashedTwice(FaultRecord, frozen=True, kw_only=True, tag="engine_crashed_twice"):
    """The brake: this model ended its process twice and is not loaded again by itself."""

    path: str
    log: tuple[str, ...] = ()


class EngineRefused(FaultRecord, frozen=True, kw_only=True, tag="engine_refused"):
    """llama.cpp returned an error code for a step that should have worked."""

    step: str
    code: int


class PromptTooLong(FaultRecord, frozen=True, kw_only=True, tag="prompt_too_long"):
    """The prompt leaves no room for an answer in the context."""

    prompt_tokens: int
    context: int


class NoChatTemplate(FaultRecord, frozen=True, kw_only=True, tag="no_chat_template"):
    """The model has no chat format; nothing is made up in its place."""

    name: str


class ChatTemplateFailed(FaultRecord, frozen=True, kw_only=True, tag="chat_template_failed"):
    """The file's template has an error, took too long or wanted too much memory."""

    reason: str


class NotCapable(FaultRecord, frozen=True, kw_only=True, tag="not_capable"):
    """The loaded model cannot do what was asked; `capability` is a member of Capability."""

    name: str
    capability: str


class NotTogether(FaultRecord, frozen=True, kw_only=True, tag="not_together"):
    """A request asks for two things that exclude each other, named as in its fields."""

    first: str
    second: str


class ConstraintInvalid(FaultRecord, frozen=True, kw_only=True, tag="constraint_invalid"):
    """A grammar or JSON schema that cannot be used."""

    reason: str


class AdapterUnsuited(FaultRecord, frozen=True, kw_only=True, tag="adapter_unsuited"):
    """A LoRA adapter or image projector that does not go with the model."""

    path: str
    reason: str


class ImageUnreadable(FaultRecord, frozen=True, kw_only=True, tag="image_unreadable"):
    """An image of a prompt, counted from 1, that cannot be read."""

    number: int


# Documents -------------------------------------------------------------------------


class DocumentMissing(FaultRecord, frozen=True, kw_only=True, tag="document_missing"):
    """There is no such file."""

    path: str


class DocumentUnreadable(FaultRecord, frozen=True, kw_only=True, tag="document_unreadable"):
    """The operating system refused the file, or it is no regular file."""

    path: str
    reason: str


class DocumentKindUnknown(FaultRecord, frozen=True, kw_only=True, tag="document_kind_unknown"):
    """A kind of file that this version does not read."""

    path: str


class DocumentDamaged(FaultRecord, frozen=True, kw_only=True, tag="document_damaged"):
    """The file is not what it should be inside."""

    path: str


class DocumentLocked(FaultRecord, frozen=True, kw_only=True, tag="document_locked"):
    """The document asks for a password."""

    path: str


class DocumentEmpty(FaultRecord, frozen=True, kw_only=True, tag="document_empty"):
    """Nothing to read: no text at all, or pages that are only images."""

    path: str
    pages: int = 0


class OneDocumentAtATime(FaultRecord, frozen=True, kw_only=True, tag="one_document_at_a_time"):
    """Several documents were given at once; `path` is read, `others` are not."""

    path: str
    others: int


class DocumentTooLarge(FaultRecord, frozen=True, kw_only=True, tag="document_too_large"):
    """Reading went over the limits for time or memory and was ended."""

    path: str


# Language --------------------------------------------------------------------------


class LanguageUnknown(FaultRecord, frozen=True, kw_only=True, tag="language_unknown"):
    """A language name or code that is not in the list."""

    name: str


class LanguageUnsure(FaultRecord, frozen=True, kw_only=True, tag="language_unsure"):
    """The source language could not be told from the text."""


class AnswerEmpty(FaultRecord, frozen=True, kw_only=True, tag="answer_empty"):
    """The model wrote nothing that could be used."""


class NothingToDo(FaultRecord, frozen=True, kw_only=True, tag="nothing_to_do"):
    """The text is empty."""


# Storage ---------------------------------------------------------------------------


class StoreUnwritable(FaultRecord, frozen=True, kw_only=True, tag="store_unwritable"):
    """The database cannot be written: full disk, permissions, hardware."""

    path: str
    reason: str


class StoreBusy(FaultRecord, frozen=True, kw_only=True, tag="store_busy"):
    """Another program holds the database."""

    path: str


class StoreDamaged(FaultRecord, frozen=True, kw_only=True, tag="store_damaged"):
    """The database file is not sound; it is kept as it is."""

    path: str


class StoreFromNewerVersion(FaultRecord, frozen=True, kw_only=True, tag="store_from_newer_version"):
    """The database was made by a newer Parlance; it is opened for reading only."""

    path: str
    version: int


class SettingsUnreadable(FaultRecord, frozen=True, kw_only=True, tag="settings_unreadable"):
    """The settings file could not be understood; it was set aside, defaults are in force."""

    path: str
    kept_as: str


class FileUnwritable(FaultRecord, frozen=True, kw_only=True, tag="file_unwritable"):
    """A file that the person asked for could not be written."""

    path: str
    reason: str


# Anything else ---------------------------------------------------------------------


class Unexpected(FaultRecord, frozen=True, kw_only=True, tag="unexpected"):
    """A defect of Parlance: an exception that no adapter named."""

    error: str
    where: str


Fault = (
    ModelNotFound
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
    | ConstraintInvalid
    | AdapterUnsuited
    | ImageUnreadable
    | DocumentMissing
    | DocumentUnreadable
    | DocumentKindUnknown
    | DocumentDamaged
    | DocumentLocked
    | DocumentEmpty
    | DocumentTooLarge
    | OneDocumentAtATime
    | LanguageUnknown
    | LanguageUnsure
    | NothingToDo
    | AnswerEmpty
    | StoreUnwritable
    | StoreBusy
    | StoreDamaged
    | StoreFromNewerVersion
    | SettingsUnreadable
    | FileUnwritable
    | Unexpected
)


class FaultError(Exception):
    """Carries a fault up to whoever shows it."""

    def __init__(self, fault: Fault) -> None:
        """Wrap `fault`."""
        super().__init__(repr(fault))
        self.fault = fault
