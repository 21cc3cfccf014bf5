"""What happened, and what to do about it: the sentences of most faults."""

from __future__ import annotations

import msgspec

from parlance.contract import faults
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Wording(msgspec.Struct, frozen=True):
    """What happened, and what to do about it."""

    sentence: str
    remedy: str


def wording(sentence: str, remedy: str) -> Wording:
    """Return a pair whose strings the tables mark for translation."""
    return Wording(sentence, remedy)


FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.ModelNotFound: wording(
        QT_TRANSLATE_NOOP("Wording", "There is no model called “{name}” on this computer."),
        QT_TRANSLATE_NOOP("Wording", "See Models (or “parlance models list”) for what there is."),
    ),
    faults.ModelFileMissing: wording(
        QT_TRANSLATE_NOOP("Wording", "The model file {path} is not there."),
        QT_TRANSLATE_NOOP("Wording", "Put it back, or choose another model under Models."),
    ),
    faults.ModelFileUnreadable: wording(
        QT_TRANSLATE_NOOP("Wording", "The model file {path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Check its permissions and the drive it is on."),
    ),
    faults.NotAModelFile: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is not a GGUF model file."),
        QT_TRANSLATE_NOOP("Wording", "Choose a file whose name ends in .gguf, downloaded whole."),
    ),
    faults.ModelFileDamaged: wording(
        QT_TRANSLATE_NOOP("Wording", "The model file {path} is damaged: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Download it again; part of it may be missing."),
    ),
    faults.ModelNotSupported: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} is a model of the kind “{architecture}”, which cannot be run."
        ),
        QT_TRANSLATE_NOOP("Wording", "Choose another model under Models."),
    ),
    faults.NotEnoughMemory: wording(
        QT_TRANSLATE_NOOP(
            "Wording",
            "The model needs {needed_bytes} of memory, and {available_bytes} are free.",
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Close other programs, shorten the context, or choose a smaller model."
        ),
    ),
    faults.NoModelLoaded: wording(
        QT_TRANSLATE_NOOP("Wording", "No model is loaded."),
        QT_TRANSLATE_NOOP("Wording", "Choose one under Models."),
    ),
    faults.EngineCrashed: wording(
        QT_TRANSLATE_NOOP("Wording", "The model stopped unexpectedly. Your text is safe."),
        QT_TRANSLATE_NOOP("Wording", "Start it again to go on."),
    ),
    faults.EngineDidNotStart: wording(
        QT_TRANSLATE_NOOP("Wording", "The model could not be started: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Try again; “parlance doctor” checks the installation."),
    ),
    faults.EngineCrashedTwice: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "This model stopped unexpectedly twice and is not started again by itself."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Its file may be damaged: download it again, or choose another model."
        ),
    ),
    faults.EngineRefused: wording(
        QT_TRANSLATE_NOOP("Wording", "The model could not go on ({step}, code {code})."),
        QT_TRANSLATE_NOOP("Wording", "Try again; if it happens again, load the model anew."),
    ),
    faults.OutputNotFinite: wording(
        QT_TRANSLATE_NOOP("Wording", "The model produces no valid output."),
        QT_TRANSLATE_NOOP(
            "Wording", "Its file may be damaged: check it, or download it again, under Models."
        ),
    ),
    faults.PromptTooLong: wording(
        QT_TRANSLATE_NOOP(
            "Wording",
            "This is {prompt_tokens} tokens long, and the context holds {context}.",
        ),
        QT_TRANSLATE_NOOP("Wording", "Shorten the text, or raise the context length in Settings."),
    ),
    faults.NoChatTemplate: wording(
        QT_TRANSLATE_NOOP("Wording", "The model “{name}” has no chat format of its own."),
        QT_TRANSLATE_NOOP(
            "Wording", "Choose an instruct or chat model; a base model only continues text."
        ),
    ),
    faults.ChatTemplateFailed: wording(
        QT_TRANSLATE_NOOP("Wording", "The model's own chat format does not work: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Choose another copy of this model, or another model."),
    ),
    faults.NotCapable: wording(
        QT_TRANSLATE_NOOP("Wording", "The model “{name}” cannot do this ({capability})."),
        QT_TRANSLATE_NOOP("Wording", "Choose a model that was made for it under Models."),
    ),
    faults.NotTogether: wording(
        QT_TRANSLATE_NOOP("Wording", "“{first}” and “{second}” cannot be asked for together."),
        QT_TRANSLATE_NOOP("Wording", "Leave one of them out."),
    ),
    faults.ConstraintInvalid: wording(
        QT_TRANSLATE_NOOP("Wording", "The grammar or JSON schema cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Correct it and ask again."),
    ),
    faults.AdapterUnsuited: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} does not go with this model: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Use a file that was made for this very model."),
    ),
    faults.ImageUnreadable: wording(
        QT_TRANSLATE_NOOP("Wording", "Image {number} cannot be read."),
        QT_TRANSLATE_NOOP("Wording", "Save it as PNG or JPEG and add it again."),
    ),
    faults.LanguageUnknown: wording(
        QT_TRANSLATE_NOOP("Wording", "“{name}” is not a language that Parlance knows."),
        QT_TRANSLATE_NOOP("Wording", "Use a code such as “en” or a name such as “French”."),
    ),
    faults.LanguageUnsure: wording(
        QT_TRANSLATE_NOOP("Wording", "The language of the text could not be told for sure."),
        QT_TRANSLATE_NOOP("Wording", "Choose the language that it is written in."),
    ),
    faults.AnswerEmpty: wording(
        QT_TRANSLATE_NOOP("Wording", "The model wrote nothing that could be used."),
        QT_TRANSLATE_NOOP("Wording", "Try again, or choose another model under Models."),
    ),
    faults.NothingToDo: wording(
        QT_TRANSLATE_NOOP("Wording", "There is no text."),
        QT_TRANSLATE_NOOP("Wording", "Type or paste some, or drop a document."),
    ),
    faults.StoreUnwritable: wording(
        QT_TRANSLATE_NOOP("Wording", "Nothing can be saved in {path}: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Free some space or check the folder's permissions."),
    ),
    faults.StoreBusy: wording(
        QT_TRANSLATE_NOOP("Wording", "Another program is using {path}."),
        QT_TRANSLATE_NOOP("Wording", "Close it and try again."),
    ),
    faults.StoreDamaged: wording(
        QT_TRANSLATE_NOOP("Wording", "The file with your conversations, {path}, is damaged."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "It is kept as it is. Repair it: from a backup, or with what of it can still be read.",
        ),
    ),
    faults.StoreFromNewerVersion: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} was made by a newer Parlance."),
        QT_TRANSLATE_NOOP("Wording", "It is opened for reading only. Update Parlance to go on."),
    ),
    faults.SettingsUnreadable: wording(
        QT_TRANSLATE_NOOP("Wording", "The settings in {path} could not be read."),
        QT_TRANSLATE_NOOP("Wording", "They were kept as {kept_as}; the defaults are in force."),
    ),
    faults.SettingsFileForeign: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} holds no settings of Parlance."),
        QT_TRANSLATE_NOOP("Wording", "Choose a file that was exported from the settings."),
    ),
    faults.FileUnwritable: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} could not be written: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Choose another place, or free some space."),
    ),
    faults.Unexpected: wording(
        QT_TRANSLATE_NOOP("Wording", "Something went wrong inside Parlance: {error}."),
        QT_TRANSLATE_NOOP("Wording", "Your text is safe. Please report it with the details."),
    ),
}
