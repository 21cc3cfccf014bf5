"""The frames between the engine's process and its client.

Requests and answers carry an id, so that any number can be on the way at once.
"""

from __future__ import annotations

import msgspec

from parlance.contract.engine import Event, Prompt, Request
from parlance.contract.faults import Fault
from parlance.contract.models import LoadOptions, ModelDescription
from parlance.modelfile.header import Header

# To the engine ----------------------------------------------------------------------


class Load(msgspec.Struct, frozen=True, kw_only=True, tag="load"):
    """Load a model whose header was read already; answered by Loading and Loaded."""

    options: LoadOptions
    header: Header


class Run(msgspec.Struct, frozen=True, kw_only=True, tag="run"):
    """Generate; answered by Events that end with Done or Failed."""

    id: int
    request: Request


class Stop(msgspec.Struct, frozen=True, kw_only=True, tag="stop"):
    """Stop these requests and questions now.

    Each request still ends with its Done, at once if it had not begun. A question may
    be answered still, by what nobody waits for.
    """

    ids: tuple[int, ...]


class Count(msgspec.Struct, frozen=True, kw_only=True, tag="count"):
    """Count the tokens of contents; answered by Counted."""

    id: int
    texts: tuple[str, ...]


class CountPrompt(msgspec.Struct, frozen=True, kw_only=True, tag="count_prompt"):
    """Count the tokens of a whole prompt; answered by Counted or Refused."""

    id: int
    prompt: Prompt


class Render(msgspec.Struct, frozen=True, kw_only=True, tag="render"):
    """Render a prompt as text; answered by Rendered or Refused."""

    id: int
    prompt: Prompt


Question = Count | CountPrompt | Render
ToEngine = Load | Run | Stop | Question

# From the engine --------------------------------------------------------------------


class Loading(msgspec.Struct, frozen=True, kw_only=True, tag="loading"):
    """Share of the model that is loaded, 0 to 1."""

    share: float


class Loaded(msgspec.Struct, frozen=True, kw_only=True, tag="loaded"):
    """The model is ready."""

    description: ModelDescription


class LoadFailed(msgspec.Struct, frozen=True, kw_only=True, tag="load_failed"):
    """The model could not be loaded."""

    fault: Fault


class Events(msgspec.Struct, frozen=True, kw_only=True, tag="events"):
    """What one step brought, with the ids of the requests."""

    events: tuple[tuple[int, Event], ...]


class Counted(msgspec.Struct, frozen=True, kw_only=True, tag="counted"):
    """Answer to Count, tokens of each text, and to CountPrompt, one number."""

    id: int
    tokens: tuple[int, ...]


class Rendered(msgspec.Struct, frozen=True, kw_only=True, tag="rendered"):
    """Answer to Render."""

    id: int
    text: str


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """A question that could not be answered, and why."""

    id: int
    fault: Fault


Answer = Counted | Rendered | Refused
FromEngine = Loading | Loaded | LoadFailed | Events | Counted | Rendered | Refused
