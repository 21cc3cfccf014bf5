"""What a model wrote in one of the places, with the prompts that it was written for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.confidence import Portion
from parlance.contract.engine import Begun, RawPrompt, Request
from parlance.services.model_states import OwnModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.history import Message
    from parlance.contract.hosts import Engine
    from parlance.contract.summary import SummaryResult
    from parlance.contract.translation import LiveParagraph, TranslationOptions
    from parlance.services.chat import ChatService
    from parlance.work.translation.tools import TranslationTools

    Portions = Callable[[Engine, Cancel], Sequence[Portion]]


class Origin(StrEnum):
    """Where a text was written."""

    CHAT = "chat"
    TRANSLATION = "translation"
    SUMMARY = "summary"
    OWN = "own"


@dataclass(frozen=True, kw_only=True)
class Written:
    """A text to weigh.

    Attributes:
        portions: returns it in portions with their prompts, for the model that is loaded, in a
            job; raises FaultError and Cancelled.
        want: whose model weighs it.
        author: name of the model that wrote it; empty where nobody knows.
    """

    origin: Origin
    portions: Portions
    want: Task | OwnModel
    author: str = ""


def written_in_chat(chat: ChatService, message: Message) -> Written:
    """Return an answer of the conversation that is shown, with what would be sent for it now."""
    place = next(n for n, each in enumerate(chat.messages) if each.id == message.id)
    path, ask, planner = chat.messages[:place], chat.next_ask(), chat.stores.planner

    def portions(engine: Engine, cancel: Cancel) -> Sequence[Portion]:
        request = planner.request(path, ask, engine, cancel).request
        begun = Begun(reasoning=message.reasoning) if message.reasoning else None
        request = msgspec.structs.replace(request, conversation="", begun=begun)
        return [Portion(request=request, text=message.text)]

    return Written(
        origin=Origin.CHAT,
        portions=portions,
        want=OwnModel(key=ask.options.model or "", context=ask.options.context),
        author=message.measurements.model,
    )


def written_as_translation(
    paragraphs: Sequence[LiveParagraph], options: TranslationOptions, tools: TranslationTools
) -> Written:
    """Return a translation, each paragraph after the prompt of the model's family for it."""

    def portions(_engine: Engine, _cancel: Cancel) -> Sequence[Portion]:
        from parlance.work.translation.portions import portions_of  # noqa: PLC0415 - when wanted

        return portions_of(paragraphs, options, tools)

    return Written(origin=Origin.TRANSLATION, portions=portions, want=Task.TRANSLATE)


def written_as_summary(result: SummaryResult) -> Written:
    """Return a summary as a bare text: the prompt that it came of is not kept."""
    request = Request(prompt=RawPrompt(text=""), max_tokens=1)

    def portions(_engine: Engine, _cancel: Cancel) -> Sequence[Portion]:
        return [Portion(request=request, text=result.text)]

    return Written(
        origin=Origin.SUMMARY,
        portions=portions,
        want=Task.SUMMARIZE,
        author=result.measurements.model,
    )
