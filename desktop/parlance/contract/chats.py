"""What a chat has besides its messages: folders, presets, settings of its own."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final, NewType

import msgspec

from parlance.contract.attachments import Attachment
from parlance.contract.sampling import Beams, Constraint
from parlance.contract.sampling_choice import SamplingChoice

FolderId = NewType("FolderId", int)
AssistantId = NewType("AssistantId", int)
SavedPromptId = NewType("SavedPromptId", int)
QueuedId = NewType("QueuedId", int)


class Folder(msgspec.Struct, frozen=True, kw_only=True):
    """A folder of the list of conversations; folders do not stand in each other."""

    id: FolderId
    name: str


class ChatMode(StrEnum):
    """What becomes of a text: a turn of a chat, or a text that is simply continued."""

    CHAT = "chat"
    COMPLETE = "complete"


class FreeText(msgspec.Struct, frozen=True, tag="free_text"):
    """Answers are free text, whatever schema or grammar the assistant has."""


NO_BEAMS: Final = Beams(width=1)
"""No beam search, though the assistant has one."""


class ChatOptions(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a conversation or an assistant has set by itself; None leaves it to who is below.

    From below: the model's recommendation, the settings, the settings of the model, the
    assistant, the conversation.

    Attributes:
        model: key of the model that answers.
        context: tokens that the model is loaded with.
        thinking, effort, reasoning_tokens: as in ChatPrompt.
        max_tokens, min_tokens, stop, beams, constraint: as in Request; NO_BEAMS and FreeText
            switch off what stands below.
        drafts: whether guesses are made ahead.
    """

    model: str | None = None
    system_prompt: str | None = None
    context: int | None = None
    sampling: SamplingChoice = SamplingChoice()
    thinking: bool | None = None
    effort: str | None = None
    reasoning_tokens: int | None = None
    max_tokens: int | None = None
    min_tokens: int | None = None
    stop: tuple[str, ...] | None = None
    beams: Beams | None = None
    constraint: Constraint | FreeText | None = None
    drafts: bool | None = None


NO_OPTIONS = ChatOptions()


def merged(below: ChatOptions, above: ChatOptions) -> ChatOptions:
    """Return the options of both; what `above` sets counts, what it switches off is not set."""
    changes: dict[str, object] = {
        name: value
        for name, value in msgspec.structs.asdict(above).items()
        if value is not None and name != "sampling"
    }
    if above.beams == NO_BEAMS:
        changes["beams"] = None
    if isinstance(above.constraint, FreeText):
        changes["constraint"] = None
    return msgspec.structs.replace(
        below, **changes, sampling=below.sampling.with_changes(above.sampling)
    )


def written_constraint(options: ChatOptions) -> Constraint | None:
    """Return the schema or grammar that the options hold; None for free text."""
    constraint = options.constraint
    return None if isinstance(constraint, FreeText) else constraint


def differences(options: ChatOptions) -> tuple[str, ...]:
    """Return the names of what is set, those of the sampling as `sampling.top_k`."""
    own = [
        name
        for name, value in msgspec.structs.asdict(options).items()
        if value is not None and name != "sampling"
    ]
    return (*own, *(f"sampling.{name}" for name in options.sampling.chosen()))


def shareable(options: ChatOptions) -> ChatOptions:
    """Return the options for a file that others get: without a model in a folder of this computer.

    A model of the Hub keeps its name, which is the same everywhere.
    """
    model = options.model or ""
    is_path = PurePosixPath(model).is_absolute() or PureWindowsPath(model).is_absolute()
    return msgspec.structs.replace(options, model=None) if is_path else options


class Assistant(msgspec.Struct, frozen=True, kw_only=True):
    """A named preset of how to answer.

    Attributes:
        opening: texts offered on the empty page, to begin with.
    """

    id: AssistantId
    name: str
    description: str = ""
    options: ChatOptions = NO_OPTIONS
    opening: tuple[str, ...] = ()


class SavedPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """A text of the prompt library; {{name}} in it is asked for before it is used."""

    id: SavedPromptId
    name: str
    text: str


class Queued(msgspec.Struct, frozen=True, kw_only=True):
    """A message that waits until the answer before it is written, or the model is there."""

    id: QueuedId
    text: str
    attachments: tuple[Attachment, ...] = ()
