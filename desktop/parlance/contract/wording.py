"""The sentences that people read for faults and facts, in one place.

Each fault has a sentence (what happened) and a remedy (what to do now). Gaps in
braces are filled from the fault's details. Window and command line use the same
wording; the window passes its translator, the command line none.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract import faults
from parlance.contract.document import DocumentWarning
from parlance.contract.engine import StopReason
from parlance.contract.models import PlacementReason
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.unsupported import Purpose, purpose_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.models import Placement


def _as_it_is(text: str) -> str:
    return text


class Wording(msgspec.Struct, frozen=True):
    """What happened, and what to do about it."""

    sentence: str
    remedy: str


def _w(sentence: str, remedy: str) -> Wording:
    return Wording(sentence, remedy)


FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.ModelNotFound: _w(
        QT_TRANSLATE_NOOP("Wording", "There is no model called “{name}” on this computer."),
        QT_TRANSLATE_NOOP("Wording", "See Models (or “parlance models list”) for what there is."),
    ),
    faults.ModelFileMissing: _w(
        QT_TRANSLATE_NOOP("Wording", "The model file {path} is not there."),
        QT_TRANSLATE_NOOP("Wording", "Put it back, or choose another model under Models."),
    ),
    faults.ModelFileUnreadable: _w(
        QT_TRANSLATE_NOOP("Wording", "The model file {path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Check its permissions and the drive it is on."),
    ),
    faults.NotAModelFile: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} is not a GGUF model file."),
        QT_TRANSLATE_NOOP("Wording", "Choose a file whose name ends in .gguf, downloaded whole."),
    ),
    faults.ModelFileDamaged: _w(
        QT_TRANSLATE_NOOP("Wording", "The model file {path} is damaged: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Download it again; part of it may be missing."),
    ),
    faults.ModelNotSupported: _w(
        QT_TRANSLATE_NOOP(
            "Wording", "{path} is a model of the kind “{architecture}”, which cannot be run."
        ),
        QT_TRANSLATE_NOOP("Wording", "Choose another model under Models."),
    ),
    faults.NotEnoughMemory: _w(
        QT_TRANSLATE_NOOP(
            "Wording",
            "The model needs {needed_bytes} of memory, and {available_bytes} are free.",
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Close other programs, shorten the context, or choose a smaller model."
        ),
    ),
    faults.NoModelLoaded: _w(
        QT_TRANSLATE_NOOP("Wording", "No model is loaded."),
        QT_TRANSLATE_NOOP("Wording", "Choose one under Models."),
    ),
    faults.EngineCrashed: _w(
        QT_TRANSLATE_NOOP("Wording", "The model stopped unexpectedly. Your text is safe."),
        QT_TRANSLATE_NOOP("Wording", "Start it again to go on."),
    ),
    faults.EngineDidNotStart: _w(
        QT_TRANSLATE_NOOP("Wording", "The model could not be started: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Try again; “parlance doctor” checks the installation."),
    ),
    faults.EngineCrashedTwice: _w(
        QT_TRANSLATE_NOOP(
            "Wording", "This model stopped unexpectedly twice and is not started again by itself."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Its file may be damaged: download it again, or choose another model."
        ),
    ),
    faults.EngineRefused: _w(
        QT_TRANSLATE_NOOP("Wording", "The model could not go on ({step}, code {code})."),
        QT_TRANSLATE_NOOP("Wording", "Try again; if it happens again, load the model anew."),
    ),
    faults.PromptTooLong: _w(
        QT_TRANSLATE_NOOP(
            "Wording",
            "This is {prompt_tokens} tokens long, and the context holds {context}.",
        ),
        QT_TRANSLATE_NOOP("Wording", "Shorten the text, or raise the context length in Settings."),
    ),
    faults.NoChatTemplate: _w(
        QT_TRANSLATE_NOOP("Wording", "The model “{name}” has no chat format of its own."),
        QT_TRANSLATE_NOOP(
            "Wording", "Choose an instruct or chat model; a base model only continues text."
        ),
    ),
    faults.ChatTemplateFailed: _w(
        QT_TRANSLATE_NOOP("Wording", "The model's own chat format does not work: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Choose another copy of this model, or another model."),
    ),
    faults.NotCapable: _w(
        QT_TRANSLATE_NOOP("Wording", "The model “{name}” cannot do this ({capability})."),
        QT_TRANSLATE_NOOP("Wording", "Choose a model that was made for it under Models."),
    ),
    faults.NotTogether: _w(
        QT_TRANSLATE_NOOP("Wording", "“{first}” and “{second}” cannot be asked for together."),
        QT_TRANSLATE_NOOP("Wording", "Leave one of them out."),
    ),
    faults.ConstraintInvalid: _w(
        QT_TRANSLATE_NOOP("Wording", "The grammar or JSON schema cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Correct it and ask again."),
    ),
    faults.AdapterUnsuited: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} does not go with this model: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Use a file that was made for this very model."),
    ),
    faults.ImageUnreadable: _w(
        QT_TRANSLATE_NOOP("Wording", "Image {number} cannot be read."),
        QT_TRANSLATE_NOOP("Wording", "Save it as PNG or JPEG and add it again."),
    ),
    faults.DocumentMissing: _w(
        QT_TRANSLATE_NOOP("Wording", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Wording", "Check the name and the folder."),
    ),
    faults.DocumentUnreadable: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Check its permissions, or copy it to another folder."),
    ),
    faults.DocumentKindUnknown: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} is a kind of file that Parlance does not read yet."),
        QT_TRANSLATE_NOOP("Wording", "Save it as PDF, Markdown or plain text."),
    ),
    faults.DocumentDamaged: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} is damaged, or not what its name says."),
        QT_TRANSLATE_NOOP("Wording", "Open it in the program that made it and save it again."),
    ),
    faults.DocumentLocked: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} is protected with a password."),
        QT_TRANSLATE_NOOP("Wording", "Save a copy without the password and use that."),
    ),
    faults.DocumentEmpty: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} has no text that could be read."),
        QT_TRANSLATE_NOOP(
            "Wording", "If its pages are scanned images, recognize the text with another program."
        ),
    ),
    faults.DocumentTooLarge: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} took too much time or memory to read."),
        QT_TRANSLATE_NOOP("Wording", "Split it into smaller files."),
    ),
    faults.OneDocumentAtATime: _w(
        QT_TRANSLATE_NOOP(
            "Wording", "Only {path} is being read; documents that were left out: {others}."
        ),
        QT_TRANSLATE_NOOP("Wording", "Open the others one after the other."),
    ),
    faults.LanguageUnknown: _w(
        QT_TRANSLATE_NOOP("Wording", "“{name}” is not a language that Parlance knows."),
        QT_TRANSLATE_NOOP("Wording", "Use a code such as “en” or a name such as “French”."),
    ),
    faults.LanguageUnsure: _w(
        QT_TRANSLATE_NOOP("Wording", "The language of the text could not be told for sure."),
        QT_TRANSLATE_NOOP("Wording", "Choose the language that it is written in."),
    ),
    faults.AnswerEmpty: _w(
        QT_TRANSLATE_NOOP("Wording", "The model wrote nothing that could be used."),
        QT_TRANSLATE_NOOP("Wording", "Try again, or choose another model under Models."),
    ),
    faults.NothingToDo: _w(
        QT_TRANSLATE_NOOP("Wording", "There is no text."),
        QT_TRANSLATE_NOOP("Wording", "Type or paste some, or drop a document."),
    ),
    faults.StoreUnwritable: _w(
        QT_TRANSLATE_NOOP("Wording", "Nothing can be saved in {path}: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Free some space or check the folder's permissions."),
    ),
    faults.StoreBusy: _w(
        QT_TRANSLATE_NOOP("Wording", "Another program is using {path}."),
        QT_TRANSLATE_NOOP("Wording", "Close it and try again."),
    ),
    faults.StoreDamaged: _w(
        QT_TRANSLATE_NOOP("Wording", "The file with your conversations, {path}, is damaged."),
        QT_TRANSLATE_NOOP("Wording", "It was kept as it is. Restore it from a backup."),
    ),
    faults.StoreFromNewerVersion: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} was made by a newer Parlance."),
        QT_TRANSLATE_NOOP("Wording", "It is opened for reading only. Update Parlance to go on."),
    ),
    faults.SettingsUnreadable: _w(
        QT_TRANSLATE_NOOP("Wording", "The settings in {path} could not be read."),
        QT_TRANSLATE_NOOP("Wording", "They were kept as {kept_as}; the defaults are in force."),
    ),
    faults.FileUnwritable: _w(
        QT_TRANSLATE_NOOP("Wording", "{path} could not be written: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Choose another place, or free some space."),
    ),
    faults.Unexpected: _w(
        QT_TRANSLATE_NOOP("Wording", "Something went wrong inside Parlance: {error}."),
        QT_TRANSLATE_NOOP("Wording", "Your text is safe. Please report it with the details."),
    ),
}

# Remedies for ModelNotSupported, where another kind of model does the same.
SUBSTITUTES = {
    Purpose.TRANSLATION: QT_TRANSLATE_NOOP(
        "Wording",
        "To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.",
    ),
    Purpose.REWRITING: QT_TRANSLATE_NOOP(
        "Wording",
        "To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, "
        "under Models.",
    ),
    Purpose.UNDERSTANDING: QT_TRANSLATE_NOOP(
        "Wording",
        "To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in "
        "GGUF under Models.",
    ),
}

STOPS: dict[StopReason, str] = {
    StopReason.END: QT_TRANSLATE_NOOP("Wording", "finished"),
    StopReason.LENGTH: QT_TRANSLATE_NOOP("Wording", "length limit reached"),
    StopReason.CONTEXT: QT_TRANSLATE_NOOP("Wording", "context full"),
    StopReason.STOP_STRING: QT_TRANSLATE_NOOP("Wording", "stop text reached"),
    StopReason.CANCELLED: QT_TRANSLATE_NOOP("Wording", "stopped"),
}

PLACEMENTS: dict[PlacementReason, str] = {
    PlacementReason.ALL_ON_GPU: QT_TRANSLATE_NOOP("Wording", "all {layers} layers on {device}"),
    PlacementReason.PARTLY_ON_GPU: QT_TRANSLATE_NOOP(
        "Wording", "{gpu_layers} of {layers} layers on {device}"
    ),
    PlacementReason.GPU_TOO_FULL: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: the GPU has too little free memory"
    ),
    PlacementReason.NO_GPU_FOUND: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: no GPU was found"
    ),
    PlacementReason.BUILD_WITHOUT_GPU: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: llama.cpp was built without GPU support"
    ),
    PlacementReason.SWITCHED_OFF: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: GPU layers are set to 0"
    ),
}

WARNINGS: dict[DocumentWarning, str] = {
    DocumentWarning.PAGES_WITHOUT_TEXT: QT_TRANSLATE_NOOP("Wording", "some pages have no text"),
    DocumentWarning.PAGES_UNREADABLE: QT_TRANSLATE_NOOP("Wording", "some pages could not be read"),
    DocumentWarning.ENCODING_GUESSED: QT_TRANSLATE_NOOP("Wording", "the text encoding was guessed"),
    DocumentWarning.CUT_SHORT: QT_TRANSLATE_NOOP("Wording", "reading was cut short"),
}

SIZES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Wording", "{size} B"),
    QT_TRANSLATE_NOOP("Wording", "{size} KB"),
    QT_TRANSLATE_NOOP("Wording", "{size} MB"),
    QT_TRANSLATE_NOOP("Wording", "{size} GB"),
    QT_TRANSLATE_NOOP("Wording", "{size} TB"),
)
_WHOLE_UNITS = 2
_STEP = 1000.0


def _plain_number(value: float, places: int) -> str:
    return f"{value:.{places}f}"


def size_text(
    size_bytes: float,
    translate: Callable[[str], str] = _as_it_is,
    *,
    number: Callable[[float, int], str] = _plain_number,
) -> str:
    """Return a size as people read it, in powers of 1000: `4.7 GB`.

    `number` writes a value with so many decimal places.
    """
    value, unit = float(size_bytes), 0
    while value >= _STEP and unit < len(SIZES) - 1:
        value, unit = value / _STEP, unit + 1
    places = 0 if unit < _WHOLE_UNITS else 1
    return translate(SIZES[unit]).format(size=number(value, places))


def count_text(count: float) -> str:
    """Return a large number as people say it: `5.4M`, `8B`."""
    value = float(count)
    for unit in ("", "K", "M"):
        if value < _STEP:
            return f"{value:.3g}{unit}"
        value /= _STEP
    return f"{value:.3g}B"


def _filled(template: str, gaps: dict[str, object], size: Callable[[float], str]) -> str:
    shown = {
        name: size(value) if name.endswith("_bytes") and isinstance(value, int) else value
        for name, value in gaps.items()
    }
    return template.format(**shown)


def _wording(fault: faults.Fault) -> Wording:
    wording = FAULTS[type(fault)]
    if isinstance(fault, faults.ModelNotSupported):
        purpose = purpose_of(fault.architecture)
        if purpose is not None:
            return Wording(wording.sentence, SUBSTITUTES[purpose])
    return wording


def describe_fault(
    fault: faults.Fault,
    translate: Callable[[str], str] = _as_it_is,
    *,
    size: Callable[[float], str] = size_text,
) -> Wording:
    """Return the sentence and remedy of `fault`, gaps filled; `size` writes bytes."""
    wording = _wording(fault)
    gaps = fault.details()
    return Wording(
        _filled(translate(wording.sentence), gaps, size),
        _filled(translate(wording.remedy), gaps, size),
    )


def report_fault(fault: faults.Fault, version: str, system: str) -> str:
    """Return what a report to the makers needs: the fault's name and all its details.

    Details hold paths, codes and log lines, never what people or models wrote. The
    person's home folder is shortened to “~”.
    """
    lines = [f"Parlance {version}, {system}", type(fault).__name__]
    for name, value in fault.details().items():
        if isinstance(value, tuple):
            lines += [f"{name}:", *(f"    {line}" for line in value)]
        else:
            lines.append(f"{name}: {value}")
    return "\n".join(lines).replace(str(Path.home()), "~")


def describe_placement(placement: Placement, translate: Callable[[str], str] = _as_it_is) -> str:
    """Return where the model runs and why, as a part of a sentence."""
    gaps = msgspec.structs.asdict(placement)
    return _filled(translate(PLACEMENTS[placement.reason]), gaps, size_text)
