"""The chosen model and what has become of it, as the window shows it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.faults import Fault
from parlance.contract.models import ModelDescription, ModelEntry

DEFAULTS: Final = {
    Task.CHAT: "model",
    Task.TRANSLATE: "translation_model",
    Task.SUMMARIZE: "summary_model",
}
"""The field of the settings that names the model of a task."""

DEFAULT_TASKS: Final = tuple(DEFAULTS)
"""What a model can be the default for."""


class ModelPhase(StrEnum):
    """How far the chosen model is."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    RESTING = "resting"
    """Unloaded because nobody used it; the next question loads it again."""

    FAILED = "failed"


class ModelState(msgspec.Struct, frozen=True, kw_only=True):
    """The chosen model and what has become of it. `share` is the part loaded, 0 to 1."""

    phase: ModelPhase = ModelPhase.NONE
    entry: ModelEntry | None = None
    share: float = 0.0
    description: ModelDescription | None = None
    fault: Fault | None = None


class OwnModel(msgspec.Struct, frozen=True, kw_only=True):
    """The model that a conversation has chosen for itself.

    Attributes:
        key: empty for the chat's.
        context: tokens that it needs at least to be loaded with; None for what the settings say.
    """

    key: str = ""
    context: int | None = None
