"""What can be set about a chat, in words: titles, values, who says what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.chats import NO_BEAMS, FreeText
from parlance.contract.option_fields import FieldKind
from parlance.contract.sampling import Beams, Grammar, JsonSchema, LogitBias, Mirostat
from parlance.contract.sampling_fields import field_of
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.standing import Origin
from parlance.window.parts.model_chip import short_name
from parlance.window.parts.words import decimal, filled, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.models import ModelEntry
    from parlance.contract.option_fields import OptionField
    from parlance.contract.sampling import Constraint

BANNED: Final = -1e9
"""What stands for minus infinity: that is no number in JSON."""

_LONGEST: Final = 40
_MIROSTAT: Final = {
    Mirostat.OFF: QT_TRANSLATE_NOOP("Sampling", "off"),
    Mirostat.V1: QT_TRANSLATE_NOOP("Sampling", "version 1"),
    Mirostat.V2: QT_TRANSLATE_NOOP("Sampling", "version 2"),
}
_EFFORTS: Final = {
    "none": QT_TRANSLATE_NOOP("Sampling", "none at all"),
    "minimal": QT_TRANSLATE_NOOP("Sampling", "minimal"),
    "low": QT_TRANSLATE_NOOP("Sampling", "low"),
    "medium": QT_TRANSLATE_NOOP("Sampling", "medium"),
    "high": QT_TRANSLATE_NOOP("Sampling", "high"),
    "xhigh": QT_TRANSLATE_NOOP("Sampling", "very high"),
    "max": QT_TRANSLATE_NOOP("Sampling", "the highest"),
}
_UNSET: Final = {
    "seed": QT_TRANSLATE_NOOP("Sampling", "by chance"),
    "thinking": QT_TRANSLATE_NOOP("Sampling", "as the model does"),
    "effort": QT_TRANSLATE_NOOP("Sampling", "as the model does"),
    "reasoning_tokens": QT_TRANSLATE_NOOP("Sampling", "no limit"),
    "context": QT_TRANSLATE_NOOP("Sampling", "automatic"),
    "max_tokens": QT_TRANSLATE_NOOP("Sampling", "no limit"),
    "model": QT_TRANSLATE_NOOP("Sampling", "none is chosen"),
    "beams": QT_TRANSLATE_NOOP("Sampling", "off"),
    "constraint": QT_TRANSLATE_NOOP("Sampling", "off"),
}
_ORIGINS: Final = {
    Origin.MODEL: QT_TRANSLATE_NOOP("Sampling", "As recommended (%1)"),
    Origin.SETTINGS: QT_TRANSLATE_NOOP("Sampling", "As in the settings (%1)"),
    Origin.ASSISTANT: QT_TRANSLATE_NOOP("Sampling", "As the assistant has it (%1)"),
}
_BELOW: Final = {
    Origin.MODEL: QT_TRANSLATE_NOOP("Sampling", "Recommended: %1"),
    Origin.SETTINGS: QT_TRANSLATE_NOOP("Sampling", "In the settings: %1"),
    Origin.ASSISTANT: QT_TRANSLATE_NOOP("Sampling", "In the assistant: %1"),
}
_DEFAULT: Final = QT_TRANSLATE_NOOP("Sampling", "As usual (%1)")
_USUAL: Final = QT_TRANSLATE_NOOP("Sampling", "Usual: %1")


def option_words(text: str) -> str:
    """Translate a text that was marked for the context “Sampling”."""
    return QCoreApplication.translate("Sampling", text) if text else ""


def title_words(name: str) -> str:
    """Return what a field is called; names as in contract.chats.differences."""
    return option_words(field_of(name).title)


def effort_words(level: str) -> str:
    """Return what a level of effort is called; a model's own word where it is unknown."""
    return option_words(_EFFORTS[level]) if level in _EFFORTS else level


def mirostat_words(version: Mirostat) -> str:
    """Return what a version of Mirostat is called."""
    return option_words(_MIROSTAT[version])


def standing_words(name: str, value: object, origin: Origin, models: Iterable[ModelEntry]) -> str:
    """Return who says what counts where the conversation has set nothing, and what that is."""
    sentence = _DEFAULT if _is_usual(name, origin) else _ORIGINS[origin]
    return filled(option_words(sentence), value_words(name, value, models))


def below_words(name: str, value: object, origin: Origin, models: Iterable[ModelEntry]) -> str:
    """Return what would count if the conversation's own value were taken away."""
    sentence = _USUAL if _is_usual(name, origin) else _BELOW[origin]
    return filled(option_words(sentence), value_words(name, value, models))


def _is_usual(name: str, origin: Origin) -> bool:
    """Whether nobody recommends what counts: it is simply so."""
    is_recommended = name.startswith("sampling.") and name != "sampling.seed"
    return origin is Origin.MODEL and not is_recommended


def value_words(name: str, value: object, models: Iterable[ModelEntry] = ()) -> str:
    """Return a value of a field as people read it, on one line."""
    field = field_of(name)
    if value is None or value == NO_BEAMS or isinstance(value, FreeText):
        return unset_words(field)
    if field.neutral_words and value == field.neutral:
        return option_words(field.neutral_words)
    if name == "model":
        return _model_words(str(value), models)
    if name == "effort":
        return effort_words(str(value))
    return _kind_words(field, value)


def unset_words(field: OptionField) -> str:
    """Return what it is called when nobody has set a field."""
    if field.name in _UNSET:
        return option_words(_UNSET[field.name])
    if field.neutral_words:
        return option_words(field.neutral_words)
    return QCoreApplication.translate("Sampling", "none")


def _model_words(key: str, models: Iterable[ModelEntry]) -> str:
    entry = next((each for each in models if each.key == key), None)
    return short_name(entry) if entry is not None else shortened(key.rsplit("/", 1)[-1])


def switch_words(*, is_on: bool) -> str:
    """Return what a switch is called when it is on or off."""
    translate = QCoreApplication.translate
    return translate("Sampling", "on") if is_on else translate("Sampling", "off")


def _kind_words(field: OptionField, value: object) -> str:
    match value:
        case bool():
            return switch_words(is_on=value)
        case Mirostat():
            return mirostat_words(value)
        case int():
            return f"{number(value)} {option_words(field.unit)}".strip()
        case float():
            return shortest(value, field.places)
        case Beams() | JsonSchema() | Grammar():
            return _record_words(value)
        case _:
            return _text_words(field, value)


def _record_words(value: Beams | Constraint) -> str:
    match value:
        case Beams(width=width):
            return filled(QCoreApplication.translate("Sampling", "width %1"), number(width))
        case JsonSchema():
            return QCoreApplication.translate("Sampling", "JSON schema")
        case Grammar():
            return QCoreApplication.translate("Sampling", "grammar")


def _text_words(field: OptionField, value: object) -> str:
    if field.kind is FieldKind.BIASES and isinstance(value, tuple):
        return number(len(value)) if value else option_words("off")
    if isinstance(value, tuple):
        said = "  ".join(escaped(str(each)) for each in value)
        return shortened(said) or QCoreApplication.translate("Sampling", "none")
    return shortened(" ".join(str(value).split()))


def shortened(text: str) -> str:
    """Return a text cut to what one line has room for."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def shortest(value: float, places: int) -> str:
    """Return a decimal with no more places than it has, and at least one."""
    for count in range(1, places):
        if abs(round(value, count) - value) < 10**-places / 2:
            return decimal(value, count)
    return decimal(value, max(1, places))


def escaped(text: str) -> str:
    """Return a text on one line, with its line breaks and tabs as signs."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def unescaped(line: str) -> str:
    """Return what escaped() was given; a sign that it does not know stays as it is."""
    signs = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    result, rest = "", line
    while "\\" in rest:
        before, _, rest = rest.partition("\\")
        sign = rest[:1]
        result += before + signs.get(sign, "\\" + sign)
        rest = rest[1:]
    return result + rest


def biases_text(biases: Iterable[LogitBias]) -> str:
    """Return biases of tokens as lines to edit."""
    return "\n".join(
        f"{each.token} {'-inf' if each.bias <= BANNED else f'{each.bias:g}'}" for each in biases
    )


def read_biases(text: str) -> tuple[tuple[LogitBias, ...], str]:
    """Return the biases that lines of text say, and the first line that says none, or nothing."""
    found: list[LogitBias] = []
    for line in text.splitlines():
        parts = line.replace(":", " ").replace("=", " ").split()
        if not parts:
            continue
        bias = _bias(parts)
        if bias is None:
            return tuple(found), line.strip()
        found.append(bias)
    return tuple(found), ""


def _bias(parts: list[str]) -> LogitBias | None:
    try:
        token, amount = (int(parts[0]), float(parts[1])) if len(parts) == 2 else (-1, 0.0)  # noqa: PLR2004
    except ValueError:
        return None
    if token < 0 or amount != amount or amount == float("inf"):  # noqa: PLR0124 - not a number
        return None
    return LogitBias(token=token, bias=max(BANNED, amount))
