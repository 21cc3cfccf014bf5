"""One question in several variants at once: what is sent, what it costs, what it comes to."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Failed,
    Piece,
    RawPrompt,
    Request,
    Role,
    Turn,
)
from parlance.contract.faults import FaultError, NotCapable, NothingToDo
from parlance.contract.models import Capability
from parlance.contract.prompting import (
    MOST_TOKENS,
    Style,
    VariantAsked,
    VariantEnded,
    VariantFailed,
    VariantGrown,
)
from parlance.contract.sampling import GREEDY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Prompt
    from parlance.contract.hosts import Engine
    from parlance.contract.prompting import Variant, VariantEvent

QUESTION: Final = "Q:"
ANSWER: Final = "A:"
"""Before the lines of a prompt for a model that knows no chat."""

_LABEL: Final = re.compile(r"^[^\W\d_][\w ]{0,24}[::]\s*")
_MARKS: Final = re.compile(r"[^\w\s.,/%-]|_")


def ask_variants(
    question: str, variants: Sequence[Variant], engine: Engine, cancel: Cancel
) -> Iterator[VariantEvent]:
    """Ask all variants in one batch, and yield their answers as they grow, mixed.

    Nothing is drawn: what differs comes of the prompts. Raises FaultError (NothingToDo for no
    question, NotCapable for a model that does not write) and Cancelled.
    """
    if not question.strip() or not variants:
        raise FaultError(NothingToDo())
    description = engine.describe()
    if Capability.GENERATE not in description.capabilities:
        capability = Capability.GENERATE.value
        raise FaultError(NotCapable(name=description.name, capability=capability))
    chats = Capability.CHAT in description.capabilities
    requests = [request_of(question, variant, chats=chats) for variant in variants]
    for number, request in enumerate(requests):
        yield _asked(number, request.prompt, engine, cancel)
    for number, event in engine.run(enumerate(requests), cancel):
        yield from _told(number, event)


def request_of(question: str, variant: Variant, *, chats: bool) -> Request:
    """Return what is sent for a variant, to a model that chats or to one that continues."""
    if chats:
        prompt: Prompt = ChatPrompt(turns=_turns(question, variant), thinking=False)
        return Request(prompt=prompt, sampling=GREEDY, max_tokens=MOST_TOKENS)
    prompt = RawPrompt(text=_text(question, variant))
    stop = (f"\n{QUESTION}",)
    return Request(prompt=prompt, sampling=GREEDY, max_tokens=MOST_TOKENS, stop=stop)


def final_answer(text: str) -> str:
    """Return what an answer comes to: its last line that says something, without a label."""
    lines = [line.strip() for line in text.splitlines() if _plain(line)]
    if not lines:
        return ""
    last = lines[-1].strip("*# ")
    bare = _LABEL.sub("", last)
    return (bare or last).strip("* ")


def agree(one: str, other: str) -> bool:
    """Whether two final answers say the same, or one says it in more words."""
    first, second = _plain(one), _plain(other)
    if not first or not second:
        return False
    shorter, longer = sorted((first, second), key=len)
    return f" {shorter} " in f" {longer} "


def groups_of(answers: Sequence[str]) -> list[list[int]]:
    """Return the places of answers that agree, the largest group first; empty ones are left out."""
    groups: list[list[int]] = []
    for place, answer in enumerate(answers):
        if not _plain(answer):
            continue
        group = next((each for each in groups if agree(answers[each[0]], answer)), None)
        if group is None:
            groups.append([place])
        else:
            group.append(place)
    return sorted(groups, key=len, reverse=True)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = _MARKS.sub(" ", folded).split()
    return " ".join(found for word in words if (found := word.strip(".,-/")))


def _turns(question: str, variant: Variant) -> tuple[Turn, ...]:
    asked = _asked_with(question, variant)
    if variant.style is not Style.FEW_SHOT:
        return (Turn(Role.USER, asked),)
    turns: list[Turn] = []
    for example in variant.examples:
        turns += (Turn(Role.USER, example.question), Turn(Role.ASSISTANT, example.answer))
    if variant.instruction.strip() and turns:
        # A wish stands before all of it, as the first that is read.
        turns[0] = Turn(Role.USER, f"{variant.instruction.strip()}\n\n{turns[0].content}")
        asked = question
    return (*turns, Turn(Role.USER, asked))


def _text(question: str, variant: Variant) -> str:
    blocks = [
        f"{QUESTION} {example.question}\n{ANSWER} {example.answer}"
        for example in (variant.examples if variant.style is Style.FEW_SHOT else ())
    ]
    wish = variant.instruction.strip()
    is_last = variant.style is Style.STEP_BY_STEP
    asked = f"{question}\n{wish}" if wish and is_last else question
    blocks.append(f"{QUESTION} {asked}\n{ANSWER}")
    return "\n\n".join([wish, *blocks] if wish and not is_last else blocks)


def _asked_with(question: str, variant: Variant) -> str:
    wish = variant.instruction.strip()
    if not wish:
        return question
    if variant.style is Style.STEP_BY_STEP:
        return f"{question}\n\n{wish}"
    return f"{wish}\n\n{question}"


def _asked(number: int, prompt: Prompt, engine: Engine, cancel: Cancel) -> VariantAsked:
    """Return what a prompt looks like and costs, as far as that can be told."""
    try:
        text, tokens = engine.render(prompt, cancel), engine.count_prompt(prompt, cancel)
    except FaultError as error:
        if not isinstance(error.fault, NotCapable):
            raise
        return VariantAsked(number=number, prompt="", tokens=None)
    return VariantAsked(number=number, prompt=text, tokens=tokens)


def _told(number: int, event: Event) -> Iterator[VariantEvent]:
    match event:
        case Piece(text=text, channel=Channel.ANSWER) if text:
            yield VariantGrown(number=number, text=text)
        case Done(usage=usage, stop=stop):
            yield VariantEnded(number=number, usage=usage, stop=stop)
        case Failed(fault=fault):
            yield VariantFailed(number=number, fault=fault)
        case _:
            pass
