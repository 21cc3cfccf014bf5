"""What the engine and the process that renders chat templates say to each other."""

from __future__ import annotations

import msgspec

from parlance.contract.engine import Turn


class TemplateReady(msgspec.Struct, frozen=True, kw_only=True, tag="ready"):
    """Jinja is imported; from now on answers come at once."""


class TemplateOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What a template is told besides the turns.

    Attributes:
        effort: word for how hard to reason; empty tells nothing.
        reasoning_tokens: after how many tokens the reasoning is ended; None tells nothing.
    """

    thinking: bool = True
    effort: str = ""
    reasoning_tokens: int | None = None


class TemplateCall(msgspec.Struct, frozen=True, kw_only=True, tag="call"):
    """Render `template` for these turns; `begin` and `end` are the model's own tokens."""

    template: str
    turns: tuple[Turn, ...]
    options: TemplateOptions
    begin: str
    end: str


class TemplateText(msgspec.Struct, frozen=True, kw_only=True, tag="text"):
    """The rendered prompt."""

    text: str


class TemplateError(msgspec.Struct, frozen=True, kw_only=True, tag="error"):
    """What the template raised."""

    reason: str


class TemplateEnded(msgspec.Struct, frozen=True, kw_only=True, tag="ended"):
    """The template brought down the process that ran it, or that had to be ended."""

    reason: str


TemplateAnswer = TemplateReady | TemplateText | TemplateError | TemplateEnded
