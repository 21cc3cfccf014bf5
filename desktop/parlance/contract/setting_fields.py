"""How a field of the settings describes itself: title, sentence, range, cost."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Final, cast, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Group(StrEnum):
    """The page of the settings on which a field stands, in the order of the pages."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    LANGUAGES = "languages"
    MODELS = "models"
    HARDWARE = "hardware"
    GENERATION = "generation"
    CHAT = "chat"
    TRANSLATE = "translate"
    SUMMARIZE = "summarize"
    NETWORK = "network"
    SHORTCUTS = "shortcuts"
    ADVANCED = "advanced"
    ABOUT = "about"


GROUP_TITLES: Final = {
    Group.GENERAL: QT_TRANSLATE_NOOP("Settings", "General"),
    Group.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Group.LANGUAGES: QT_TRANSLATE_NOOP("Settings", "Languages"),
    Group.MODELS: QT_TRANSLATE_NOOP("Settings", "Models and folders"),
    Group.HARDWARE: QT_TRANSLATE_NOOP("Settings", "Hardware"),
    Group.GENERATION: QT_TRANSLATE_NOOP("Settings", "Generation"),
    Group.CHAT: QT_TRANSLATE_NOOP("Settings", "Chat"),
    Group.TRANSLATE: QT_TRANSLATE_NOOP("Settings", "Translate"),
    Group.SUMMARIZE: QT_TRANSLATE_NOOP("Settings", "Summarize"),
    Group.NETWORK: QT_TRANSLATE_NOOP("Settings", "Privacy and network"),
    Group.SHORTCUTS: QT_TRANSLATE_NOOP("Settings", "Shortcuts"),
    Group.ADVANCED: QT_TRANSLATE_NOOP("Settings", "Advanced"),
    Group.ABOUT: QT_TRANSLATE_NOOP("Settings", "About"),
}


class Widget(StrEnum):
    """What kind of control edits a field."""

    CHOICE = "choice"
    NUMBER = "number"
    DECIMAL = "decimal"
    TEXT = "text"
    SWITCH = "switch"
    FOLDERS = "folders"
    LANGUAGE = "language"
    """The code of a language; the empty one stands for finding it out."""

    INTERFACE_LANGUAGE = "interface_language"
    HIDDEN = "hidden"


def described(  # noqa: PLR0913
    title: str,
    sentence: str,
    *,
    group: Group,
    widget: Widget,
    ge: float | None = None,
    le: float | None = None,
    zero: str = "",
    unit: str = "",
    reload: bool = False,
    cost: str = "",
    private: bool = False,
) -> Meta:
    """Return what stands beside the type of a field, as FieldDescription explains it."""
    extra = {
        "group": group,
        "widget": widget,
        "zero": zero,
        "unit": unit,
        "reload": reload,
        "cost": cost,
        "private": private,
    }
    return Meta(title=title, description=sentence, ge=ge, le=le, extra=extra)


class FieldDescription(msgspec.Struct, frozen=True, kw_only=True):
    """What a settings page needs to know of one field.

    Attributes:
        zero: word shown for the lowest value when that is no amount, as "automatic".
        unit: what a number counts; empty where the title tells it.
        reload: whether a loaded model has to be loaded again for it to take effect.
        cost: what another value than the default takes or gives: memory, time, disk, tokens.
        private: whether it tells of the person or of this computer, as a folder does.
        choices: values of an enumeration, else empty.
    """

    name: str
    title: str
    sentence: str
    group: Group
    widget: Widget
    default: object
    minimum: float | None
    maximum: float | None
    zero: str
    unit: str
    reload: bool
    cost: str
    private: bool
    choices: tuple[str, ...]


def _description(name: str, annotated: object, default: object) -> FieldDescription:
    kind, meta = get_args(annotated)[:2]
    extra = cast("dict[str, Any]", meta.extra)
    is_choice = isinstance(kind, type) and issubclass(kind, StrEnum)
    return FieldDescription(
        name=name,
        title=meta.title,
        sentence=meta.description,
        group=extra["group"],
        widget=extra["widget"],
        default=default,
        minimum=meta.ge,
        maximum=meta.le,
        zero=extra["zero"],
        unit=extra["unit"],
        reload=extra["reload"],
        cost=extra["cost"],
        private=extra["private"],
        choices=tuple(member.value for member in kind) if is_choice else (),
    )


def describe_fields(record: type[msgspec.Struct]) -> tuple[FieldDescription, ...]:
    """Return the description of every field, in the order of the record."""
    hints = get_type_hints(record, include_extras=True)
    defaults = record()
    return tuple(
        _description(name, hints[name], getattr(defaults, name))
        for name in record.__struct_fields__
        if get_origin(hints[name]) is Annotated
    )
