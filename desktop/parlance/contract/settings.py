"""The settings: one frozen record whose fields describe themselves.

The settings page, its help, the command line's overrides and the tests are driven by
the descriptions that stand beside each field: title, sentence, range, cost.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from parlance.contract.models import LoadOptions, ModelSources
from parlance.contract.setting_fields import Group, Widget, describe_fields, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.setting_fields import FieldDescription


class Theme(StrEnum):
    """Which palette the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


AUTOMATIC_TEMPERATURE = -0.1
"""One step of the control below 0: what the model's makers recommend."""

_MIB = 1024**2
_MOST_MIB = 1_048_576

MOST_PARALLEL = 128
"""Requests at a time; llama.cpp's state of each takes memory also while it is idle."""


class ModelSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What one model has set differently from the settings; None where it has not."""

    context: int | None = None
    gpu_layers: int | None = None
    threads: int | None = None
    temperature: float | None = None
    system_prompt: str | None = None


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Every setting, with its default. Replaced as a whole, never changed in place."""

    theme: Annotated[
        Theme,
        described(
            QT_TRANSLATE_NOOP("Settings", "Theme"),
            QT_TRANSLATE_NOOP("Settings", "Light, dark, or whatever the system says."),
            group=Group.APPEARANCE,
            widget=Widget.CHOICE,
        ),
    ] = Theme.SYSTEM
    models_folders: Annotated[
        tuple[str, ...],
        described(
            QT_TRANSLATE_NOOP("Settings", "Models folders"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Folders of your own with GGUF files, listed beside the Hugging Face cache. "
                "Files in them are used where they are and never changed.",
            ),
            group=Group.MODELS,
            widget=Widget.FOLDERS,
        ),
    ] = ()
    models_files: Annotated[
        tuple[str, ...],
        described("", "", group=Group.MODELS, widget=Widget.HIDDEN),
    ] = ()
    model: Annotated[
        str,
        described(
            QT_TRANSLATE_NOOP("Settings", "Model"),
            QT_TRANSLATE_NOOP("Settings", "The model that is loaded when the app starts."),
            group=Group.MODELS,
            widget=Widget.HIDDEN,
        ),
    ] = "starter"
    translation_model: Annotated[
        str,
        described("", "", group=Group.MODELS, widget=Widget.HIDDEN),
    ] = ""
    summary_model: Annotated[
        str,
        described("", "", group=Group.MODELS, widget=Widget.HIDDEN),
    ] = ""
    per_model: Annotated[
        dict[str, ModelSettings],
        described("", "", group=Group.MODELS, widget=Widget.HIDDEN),
    ] = msgspec.field(default_factory=dict)
    offline: Annotated[
        bool,
        described(
            QT_TRANSLATE_NOOP("Settings", "Stay offline"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Never open a connection. Only the model manager ever does; everything else "
                "works without a network anyhow.",
            ),
            group=Group.NETWORK,
            widget=Widget.SWITCH,
        ),
    ] = False
    downloads_at_a_time: Annotated[
        int,
        described(
            QT_TRANSLATE_NOOP("Settings", "Downloads at a time"),
            QT_TRANSLATE_NOOP(
                "Settings", "How many models are fetched together; the others wait in order."
            ),
            group=Group.NETWORK,
            widget=Widget.NUMBER,
            ge=1,
            le=4,
        ),
    ] = 2
    speed_limit_kib: Annotated[
        int,
        described(
            QT_TRANSLATE_NOOP("Settings", "Speed limit"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "What all downloads together may take of the connection, so that others have "
                "some of it too.",
            ),
            group=Group.NETWORK,
            widget=Widget.NUMBER,
            ge=0,
            le=_MOST_MIB,
            zero=QT_TRANSLATE_NOOP("Settings", "None"),
            unit=QT_TRANSLATE_NOOP("Settings", "KiB a second"),
        ),
    ] = 0
    context: Annotated[
        int,
        described(
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
        described(
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
        described(
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
        described(
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
        described(
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
        described(
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
        described(
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
        described(
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
        described("", "", group=Group.GENERATION, widget=Widget.HIDDEN),
    ] = ""
    target_language: Annotated[
        str,
        described("", "", group=Group.GENERATION, widget=Widget.HIDDEN),
    ] = "fr"


def load_options(settings: Settings, key: str = "") -> LoadOptions:
    """Return how the model `key` is to be loaded; its path is left open."""
    settings = settings_of(settings, key)
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


def model_sources(settings: Settings) -> ModelSources:
    """Return the places of models that the person has named."""
    return ModelSources(folders=settings.models_folders, files=settings.models_files)


def settings_of(settings: Settings, key: str) -> Settings:
    """Return the settings as they are for the model `key`."""
    own = settings.per_model.get(key)
    if own is None:
        return settings
    changed = {
        name: value for name, value in msgspec.structs.asdict(own).items() if value is not None
    }
    return msgspec.structs.replace(settings, **changed)


def describe_settings() -> tuple[FieldDescription, ...]:
    """Return the description of every field, in the order of the record."""
    return describe_fields(Settings)
