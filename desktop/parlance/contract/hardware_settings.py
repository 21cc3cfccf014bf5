"""The settings that decide how models use this computer: their types and descriptions."""

from __future__ import annotations

from typing import Annotated

from parlance.contract.model_settings import CacheChoice
from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP

MOST_PARALLEL = 128
"""Requests at a time; llama.cpp's state of each takes memory also while it is idle."""

_MOST_MIB = 1_048_576

ContextLength = Annotated[
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
        cost=QT_TRANSLATE_NOOP("Settings", "memory, more for each token"),
        ge=0,
        le=1_048_576,
        zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        reload=True,
    ),
]

GpuLayers = Annotated[
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
        cost=QT_TRANSLATE_NOOP("Settings", "memory of the GPU"),
        ge=-1,
        le=999,
        zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        reload=True,
    ),
]

ExpertLayers = Annotated[
    int,
    described(
        QT_TRANSLATE_NOOP("Settings", "Layers whose experts stay with the processor"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Only for mixtures of experts, most of whose weights rest at any moment: kept in "
            "the computer's memory, they leave room on the GPU for all the rest. Automatic "
            "keeps as few there as the GPU's memory allows.",
        ),
        group=Group.HARDWARE,
        widget=Widget.NUMBER,
        ge=-1,
        le=999,
        zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        reload=True,
    ),
]

CachePrecision = Annotated[
    CacheChoice,
    described(
        QT_TRANSLATE_NOOP("Settings", "Precision of the context memory"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 "
            "takes a quarter and makes answers worse. Automatic takes f16 where it fits.",
        ),
        group=Group.HARDWARE,
        widget=Widget.CHOICE,
        reload=True,
    ),
]

FlashAttention = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Flash attention"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "A faster way to compute that takes less memory, used where the device has it. "
            "Switch it off only if answers are broken on your GPU.",
        ),
        group=Group.HARDWARE,
        widget=Widget.SWITCH,
        reload=True,
    ),
]

KeepInMemory = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Keep the model in memory"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The system may not move the model to disk while it rests. Other programs have "
            "less memory, then.",
        ),
        group=Group.HARDWARE,
        widget=Widget.SWITCH,
        cost=QT_TRANSLATE_NOOP("Settings", "memory that other programs lack"),
        reload=True,
    ),
]

ThreadCount = Annotated[
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
]

ParallelRequests = Annotated[
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
        cost=QT_TRANSLATE_NOOP("Settings", "memory for each request"),
        ge=0,
        le=MOST_PARALLEL,
        zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        reload=True,
    ),
]

KeptMemory = Annotated[
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
        cost=QT_TRANSLATE_NOOP("Settings", "memory, at most so much"),
        ge=-1,
        le=_MOST_MIB,
        zero=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        unit=QT_TRANSLATE_NOOP("Settings", "MiB"),
        reload=True,
    ),
]

StatesOnDisk = Annotated[
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
        cost=QT_TRANSLATE_NOOP("Settings", "disk space, at most so much"),
        ge=0,
        le=_MOST_MIB,
        zero=QT_TRANSLATE_NOOP("Settings", "None kept"),
        unit=QT_TRANSLATE_NOOP("Settings", "MiB"),
        reload=True,
    ),
]

GuessingAhead = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Guess words ahead"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Where an answer repeats what was read, as summaries and edits do, several words "
            "are checked at once. The text is the same, only sooner; where guesses fail, it "
            "switches itself off.",
        ),
        group=Group.HARDWARE,
        widget=Widget.SWITCH,
        cost=QT_TRANSLATE_NOOP("Settings", "a little computing time where guesses fail"),
        reload=True,
    ),
]

DraftModelKey = Annotated[
    str,
    described(
        QT_TRANSLATE_NOOP("Settings", "Model that guesses ahead"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "A small model of the same family writes ahead, and this one checks several of "
            "its words at once. The text stays the same; both take memory.",
        ),
        group=Group.HARDWARE,
        widget=Widget.HIDDEN,
        private=True,
        reload=True,
    ),
]

UnloadMinutes = Annotated[
    int,
    described(
        QT_TRANSLATE_NOOP("Settings", "Unload when idle"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "After so many minutes without a question a model gives its memory back. It is "
            "loaded again when it is asked.",
        ),
        group=Group.HARDWARE,
        widget=Widget.NUMBER,
        cost=QT_TRANSLATE_NOOP("Settings", "time to load the model again"),
        ge=0,
        le=1440,
        zero=QT_TRANSLATE_NOOP("Settings", "Never"),
        unit=QT_TRANSLATE_NOOP("Settings", "minutes"),
    ),
]

KeepSeveral = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Keep several models loaded"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Models for different tasks stay loaded side by side while they fit. What was "
            "used longest ago goes first.",
        ),
        group=Group.HARDWARE,
        widget=Widget.SWITCH,
        cost=QT_TRANSLATE_NOOP("Settings", "memory for each loaded model"),
    ),
]

SaveBattery = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Save the battery"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Without a charger, use half of the processor's cores. Answers take longer and "
            "the battery lasts longer.",
        ),
        group=Group.HARDWARE,
        widget=Widget.SWITCH,
        cost=QT_TRANSLATE_NOOP("Settings", "time: answers take longer"),
    ),
]
