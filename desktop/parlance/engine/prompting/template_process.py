"""The process that renders chat templates, which are programs from strangers.

Jinja's sandbox keeps a template from reaching the system, but not from running for
ever or filling the memory. There is a limit for the memory, and a process that takes too
long is killed. On Linux that is a copy of this one (`template_worker.py`): the engine, which
started this one, may start no other by then.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import TEMPLATES
from parlance.children.streams import begin_child
from parlance.engine.prompting.template_wire import (
    TemplateCall,
    TemplateError,
    TemplateReady,
    TemplateText,
)
from parlance.engine.prompting.template_worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template

    from parlance.engine.prompting.template_wire import TemplateAnswer, TemplateOptions

_REASON_LENGTH = 200

_MOST_LETTERS = 1_000_000
_MOST_TIMES = 4
"""A prompt holds no more than so many letters and times the contents: all of it is tokenized."""


def main() -> int:
    """Answer calls until the input closes."""
    pipes = begin_child(TEMPLATES)
    compile_template = _compiler()
    enclose()

    def answer(call: TemplateCall) -> TemplateAnswer:
        return _answer(compile_template, call)

    pipes.writer.write(TemplateReady())
    with Worker(answer) as worker:
        for call in FrameReader(pipes.incoming, msgspec.msgpack.Decoder(TemplateCall)):
            pipes.writer.write(worker.answer(call))
    return 0


def _answer(compile_template: Callable[[str], Template], call: TemplateCall) -> TemplateAnswer:
    try:
        text = _render(compile_template, call)
    except MemoryError:
        return TemplateError(reason="it wants too much memory")
    except Exception as error:  # noqa: BLE001 - a stranger's program can raise anything
        reason = f"{type(error).__name__}: {error}"
        return TemplateError(reason=" ".join(reason.split())[:_REASON_LENGTH])
    contents = sum(len(turn.content) for turn in call.turns)
    if len(text) > _MOST_LETTERS + _MOST_TIMES * contents:
        return TemplateError(reason=f"it writes {len(text):,} letters")
    return TemplateText(text=text)


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
