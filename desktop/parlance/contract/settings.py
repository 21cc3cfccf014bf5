"""The settings: one frozen record whose fields describe themselves.

The settings page, its help, the command line's overrides and the tests are driven by
the descriptions that stand beside each field: title, sentence, range, cost.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from parlance.contract.models import LoadOptions
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Theme(StrEnum):
    """Which palette the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Group(StrEnum):
    """The page of the settings on which a field stands."""

    APPEARANCE = "appearance"
    MODELS = "models"
    HARDWARE = "hardware"
    GENERATION = "generation"


class Widget(StrEnum):
    """What kind of control edits a field."""

    CHOICE = "choice"
    NUMBER = "number"
    DECIMAL = "decimal"
    FOLDER = "folder"
    TEXT = "text"
    HIDDEN = "hidden"


def _meta(  # noqa: PLR0913
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
) -> Meta:
    extra = {"group": group, "widget": widget, "zero": zero, "unit": unit, "reload": reload}
    return Meta(title=title, description=sentence, ge=ge, le=le, extra=extra)


AUTOMATIC_TEMPERATURE = -0.1
"""One step of the control below 0: what the model's makers recommend."""

_MIB = 1024**2
_MOST_MIB = 1_048_576

MOST_PARALLEL = 128
"""Requests at a time; llama.cpp's state of each takes memory also while it is idle."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Every setting, with its default. Replaced as a whole, never changed in place."""

    theme: Annotated[
        Theme,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Theme"),
            QT_TRANSLATE_NOOP("Settings", "Light, dark, or whatever the system says."),
            group=Group.APPEARANCE,
            widget=Widget.CHOICE,
        ),
    ] = Theme.SYSTEM
    models_folder: Annotated[
        str,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Models folder"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "A folder of your own with GGUF files, listed beside the Hugging Face cache. "
                "Files in it are used where they are and never changed.",
            ),
            group=Group.MODELS,
            widget=Widget.FOLDER,
        ),
    ] = ""
    model: Annotated[
        str,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Model"),
            QT_TRANSLATE_NOOP("Settings", "The model that is loaded when the app starts."),
            group=Group.MODELS,
            widget=Widget.HIDDEN,
        ),
    ] = "starter"
    context: Annotated[
        int,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Context length"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How many tokens the model can keep in view, prompt and answer together. "
                "More takes more memory.",
            ),
            group=Group.HARDWARE,
            widget=Widget.NUMBER,
            ge=0,
            le=1_048_576,
            zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            reload=True,
        ),
    ] = 0
    gpu_layers: Annotated[
        int,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "GPU layers"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How many layers of the model run on the GPU. 0 uses the processor alone; "
                "automatic uses the GPU when there is one.",
            ),
            group=Group.HARDWARE,
            widget=Widget.NUMBER,
            ge=-1,
            le=999,
            zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            reload=True,
        ),
    ] = -1
    threads: Annotated[
        int,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Threads"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How many processor cores the model uses. Automatic takes the physical cores; "
                "more than that is slower, not faster.",
            ),
            group=Group.HARDWARE,
            widget=Widget.NUMBER,
            ge=0,
            le=256,
            zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            reload=True,
        ),
    ] = 0
    parallel: Annotated[
        int,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Requests at a time"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How many answers, paragraphs or passages the model works on together. More are "
                "done sooner as a whole, but each of them takes longer and has its own part "
                "of the memory.",
            ),
            group=Group.HARDWARE,
            widget=Widget.NUMBER,
            ge=0,
            le=MOST_PARALLEL,
            zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            reload=True,
        ),
    ] = 0
    kept_mib: Annotated[
        int,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Memory for earlier conversations"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How much of the computer's memory may hold conversations that are not open just "
                "now, so that they go on at once. Automatic takes an eighth of the memory, at "
                "most 8 GiB, as it is needed; 0 keeps none.",
            ),
            group=Group.HARDWARE,
            widget=Widget.NUMBER,
            ge=-1,
            le=_MOST_MIB,
            zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            unit=QT_TRANSLATE_NOOP("Settings", "MiB"),
            reload=True,
        ),
    ] = -1
    states_mib: Annotated[
        int,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Keep conversations ready on disk"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How much disk space may hold conversations so that they go on at once after a "
                "restart of the app. Without it a long conversation is read again, which can "
                "take minutes. 0 keeps none.",
            ),
            group=Group.HARDWARE,
            widget=Widget.NUMBER,
            ge=0,
            le=_MOST_MIB,
            zero=QT_TRANSLATE_NOOP("Settings", "None kept"),
            unit=QT_TRANSLATE_NOOP("Settings", "MiB"),
            reload=True,
        ),
    ] = 4096
    temperature: Annotated[
        float,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Temperature"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How freely a chat answer is worded: 0 always takes the likeliest word, "
                "higher values vary more. Translations and summaries always use 0.",
            ),
            group=Group.GENERATION,
            widget=Widget.DECIMAL,
            ge=AUTOMATIC_TEMPERATURE,
            le=2.0,
            zero=QT_TRANSLATE_NOOP("Settings", "As the model recommends"),
        ),
    ] = AUTOMATIC_TEMPERATURE
    system_prompt: Annotated[
        str,
        _meta(
            QT_TRANSLATE_NOOP("Settings", "Instructions for every chat"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Told to the model before each conversation. It takes tokens of the context.",
            ),
            group=Group.GENERATION,
            widget=Widget.TEXT,
        ),
    ] = ""
    source_language: Annotated[
        str,
        _meta("", "", group=Group.GENERATION, widget=Widget.HIDDEN),
    ] = ""
    target_language: Annotated[
        str,
        _meta("", "", group=Group.GENERATION, widget=Widget.HIDDEN),
    ] = "fr"


def load_options(settings: Settings) -> LoadOptions:
    """Return how a model is to be loaded; which one is left open."""
    kept = settings.kept_mib
    return LoadOptions(
        path="",
        context=settings.context,
        gpu_layers=settings.gpu_layers,
        threads=settings.threads,
        parallel=settings.parallel,
        kept_bytes=kept if kept < 0 else kept * _MIB,
        states_bytes=settings.states_mib * _MIB,
    )


class FieldDescription(msgspec.Struct, frozen=True, kw_only=True):
    """What a settings page needs to know of one field.

    Attributes:
        zero: word shown for the lowest value when that is no amount, as "automatic".
        unit: what a number counts; empty where the title tells it.
        reload: whether a loaded model has to be loaded again for it to take effect.
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
        choices=tuple(member.value for member in kind) if is_choice else (),
    )


def describe_settings() -> tuple[FieldDescription, ...]:
    """Return the description of every field, in the order of the record."""
    hints = get_type_hints(Settings, include_extras=True)
    defaults = Settings()
    return tuple(
        _description(name, hints[name], getattr(defaults, name))
        for name in Settings.__struct_fields__
        if get_origin(hints[name]) is Annotated
    )
