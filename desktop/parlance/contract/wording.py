"""The sentences that people read for faults and facts, in one place.

Each fault has a sentence (what happened) and a remedy (what is safe, and what to do now).
Gaps in braces are filled from the fault's details. Window and command line use the same
wording; the window passes its translator, the command line none.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.backup_wording import BACKUP_FAULTS
from parlance.contract.chat_wording import CHAT_FAULTS
from parlance.contract.document_wording import DOCUMENT_FAULTS
from parlance.contract.engine import StopReason
from parlance.contract.fault_safety import SAFE
from parlance.contract.fault_wording import FAULTS, Wording
from parlance.contract.hub_wording import HUB_FAULTS
from parlance.contract.preset_wording import PRESET_FAULTS
from parlance.contract.server_wording import SERVER_FAULTS
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation_wording import TRANSLATION_FAULTS
from parlance.contract.unsupported import Purpose, purpose_of
from parlance.contract.update_wording import UPDATE_FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable


def as_it_is(text: str) -> str:
    """Return `text`: what the command line translates with."""
    return text


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

SENTENCES: dict[type[faults.FaultRecord], Wording] = {
    **FAULTS,
    **BACKUP_FAULTS,
    **CHAT_FAULTS,
    **DOCUMENT_FAULTS,
    **HUB_FAULTS,
    **UPDATE_FAULTS,
    **PRESET_FAULTS,
    **SERVER_FAULTS,
    **TRANSLATION_FAULTS,
}

STOPS: dict[StopReason, str] = {
    StopReason.END: QT_TRANSLATE_NOOP("Wording", "finished"),
    StopReason.LENGTH: QT_TRANSLATE_NOOP("Wording", "length limit reached"),
    StopReason.CONTEXT: QT_TRANSLATE_NOOP("Wording", "context full"),
    StopReason.STOP_STRING: QT_TRANSLATE_NOOP("Wording", "stop text reached"),
    StopReason.CANCELLED: QT_TRANSLATE_NOOP("Wording", "stopped"),
}

SIZES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Wording", "{size} B"),
    QT_TRANSLATE_NOOP("Wording", "{size} KB"),
    QT_TRANSLATE_NOOP("Wording", "{size} MB"),
    QT_TRANSLATE_NOOP("Wording", "{size} GB"),
    QT_TRANSLATE_NOOP("Wording", "{size} TB"),
)
_WHOLE_UNITS = 2
_COUNTS = frozenset({"prompt_tokens", "context", "number", "layers", "gpu_layers", "threads"})
_STEP = 1000.0


def _plain_number(value: float, places: int) -> str:
    return f"{value:.{places}f}"


def size_text(
    size_bytes: float,
    translate: Callable[[str], str] = as_it_is,
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


def filled(
    template: str,
    gaps: dict[str, object],
    size: Callable[[float], str],
    number: Callable[[int], str] = str,
    text: Callable[[str], str] = as_it_is,
) -> str:
    """Return `template` with its gaps filled.

    `size` writes those whose names end in _bytes, `number` those that count something: codes,
    versions and lines of a file stay as they are. `text` writes names and paths.
    """

    def shown(name: str, value: object) -> object:
        if isinstance(value, str):
            return text(value)
        if not isinstance(value, int):
            return value
        if name.endswith("_bytes"):
            return size(value)
        return number(value) if name in _COUNTS else value

    return template.format(**{name: shown(name, value) for name, value in gaps.items()})


def _wording(fault: faults.Fault) -> Wording:
    wording = SENTENCES[type(fault)]
    if isinstance(fault, faults.ModelNotSupported):
        purpose = purpose_of(fault.architecture)
        if purpose is not None:
            return Wording(wording.sentence, SUBSTITUTES[purpose])
    return wording


def describe_fault(
    fault: faults.Fault,
    translate: Callable[[str], str] = as_it_is,
    *,
    size: Callable[[float], str] = size_text,
    number: Callable[[int], str] = str,
    text: Callable[[str], str] = as_it_is,
) -> Wording:
    """Return the sentence and remedy of `fault`, gaps filled; `size` writes bytes.

    The remedy begins with what is safe, where something could be thought lost.
    """
    wording = _wording(fault)
    gaps = fault.details()
    advice = [each for each in (SAFE.get(type(fault), ""), wording.remedy) if each]
    return Wording(
        filled(translate(wording.sentence), gaps, size, number, text),
        filled(" ".join(map(translate, advice)), gaps, size, number, text),
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
