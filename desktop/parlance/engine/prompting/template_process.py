"""The process that renders chat templates, which are programs from strangers.

Jinja's sandbox keeps a template from reaching the system, but not from running for
ever or filling the memory. This process has a limit for its memory, and is killed when
it takes too long.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import TEMPLATES
from parlance.children.streams import begin_child
from parlance.contract.engine import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template

_REASON_LENGTH = 200


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


TemplateAnswer = TemplateReady | TemplateText | TemplateError


def main() -> int:
    """Answer calls until the input closes."""
    pipes = begin_child(TEMPLATES)
    compile_template = _compiler()
    pipes.writer.write(TemplateReady())
    for call in FrameReader(pipes.incoming, msgspec.msgpack.Decoder(TemplateCall)):
        pipes.writer.write(_answer(compile_template, call))
    return 0


def _answer(compile_template: Callable[[str], Template], call: TemplateCall) -> TemplateAnswer:
    try:
        return TemplateText(text=_render(compile_template, call))
    except MemoryError:
        return TemplateError(reason="it wants too much memory")
    except Exception as error:  # noqa: BLE001 - a stranger's program can raise anything
        reason = f"{type(error).__name__}: {error}"
        return TemplateError(reason=" ".join(reason.split())[:_REASON_LENGTH])


def _render(compile_template: Callable[[str], Template], call: TemplateCall) -> str:
    messages = [{"role": turn.role.value, "content": turn.content} for turn in call.turns]
    return compile_template(call.template).render(
        messages=messages,
        bos_token=call.begin,
        eos_token=call.end,
        add_generation_prompt=True,
        tools=None,
        documents=None,
        **_reasoning(call.options),
    )


def _reasoning(options: TemplateOptions) -> dict[str, object]:
    """Return what is said of reasoning, under the names that families have given it.

    What is not asked for is left out, so that a template falls back to its own default.
    """
    told: dict[str, object] = {
        "enable_thinking": options.thinking,
        "thinking": options.thinking,
    }
    if options.effort:
        told["reasoning_effort"] = options.effort
    if options.reasoning_tokens is not None:
        told["thinking_budget"] = options.reasoning_tokens
    return told


def _compiler() -> Callable[[str], Template]:
    """Return a compiler of templates in the environment that Hugging Face gives them.

    Source: transformers, `utils/chat_template_utils.py`, `_compile_jinja_template`.
    """
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415 - after the hello

    from parlance.engine.prompting.template_extras import Generation, raise_exception, to_json  # noqa: PLC0415

    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[Generation, "jinja2.ext.loopcontrols"],
    )
    environment.filters["tojson"] = to_json
    environment.globals["raise_exception"] = raise_exception
    environment.globals["strftime_now"] = _strftime_now
    return lru_cache(maxsize=4)(environment.from_string)


def _strftime_now(form: str) -> str:
    return datetime.now().astimezone().strftime(form)
