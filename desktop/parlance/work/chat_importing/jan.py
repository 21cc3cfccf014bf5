"""Jan's threads: a folder for each, with `thread.json` and `messages.jsonl`.

Messages follow each other, without versions; each line has its part of the text in a list
of contents, as OpenAI's interface for threads has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import LeftOut, PortableMessage
from parlance.contract.engine import Role
from parlance.contract.history import Measurements, MessageState
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import image_attachment, without_thoughts
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.tree import BETWEEN, Counts, arranged, linear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.chat_exchange import PortableAttachment
    from parlance.work.chat_importing.fields import Where

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}


def is_jan_thread(value: dict[str, object]) -> bool:
    """Return whether an object is a `thread.json`."""
    is_named = isinstance(value.get("id"), str) and isinstance(value.get("assistants"), list)
    return value.get("object") == "thread" or (is_named and "mapping" not in value)


def is_jan_message(value: dict[str, object]) -> bool:
    """Return whether an object is a line of a `messages.jsonl`."""
    return isinstance(value.get("thread_id"), str) and "role" in value and "content" in value


def read_jan(thread: object, messages: Sequence[tuple[object, Where]], where: Where) -> Draft:
    """Return a conversation; `thread` is None without its `thread.json`. Raises FaultError."""
    fields, counts = Fields({} if thread is None else thread, where), Counts()
    used = _model(fields)
    nodes = linear(
        [(_message(Fields(value, place), used, counts), place) for value, place in messages]
    )
    return Draft(
        title=fields.text("title") or fields.loose("metadata").loose_text("title"),
        created=moment(fields.any("created")) or moment(fields.any("created_at")),
        instructions=_instructions(fields),
        pinned=fields.is_on("isFavorite"),
        tree=arranged(nodes, nodes[-1].name if nodes else None, where, counts),
        counts=counts,
    )


def _message(fields: Fields, used: str, counts: Counts) -> PortableMessage | None:
    word = fields.text("role")
    if word == "tool":
        counts.add(LeftOut.TOOLS)
        return None
    role = _ROLES.get(word)
    if role is None:
        raise fields.where.at("role").wrong(fields.any("role"))
    text, reasoning, attachments = _content(fields, counts)
    about = fields.loose("metadata")
    if about.any("tool_calls"):
        counts.add(LeftOut.TOOLS)
    if role is Role.ASSISTANT:
        tagged, text = without_thoughts(text)
        reasoning = BETWEEN.join(each for each in (reasoning, tagged) if each)
    is_stopped = fields.loose_text("status") in {"stopped", "error"}
    return PortableMessage(
        role=role,
        text=text,
        reasoning=reasoning,
        created=moment(fields.any("created_at")),
        state=MessageState.STOPPED if is_stopped else MessageState.COMPLETE,
        measurements=_measured(about, used) if role is Role.ASSISTANT else Measurements(),
        attachments=attachments,
    )


def _content(fields: Fields, counts: Counts) -> tuple[str, str, tuple[PortableAttachment, ...]]:
    if not isinstance(fields.any("content"), list):
        return fields.text("content"), "", ()
    texts: list[str] = []
    thoughts: list[str] = []
    images: list[PortableAttachment] = []
    for part in fields.objects("content"):
        match part.text("type"):
            case "text":
                texts.append(_value(part))
            case "reasoning":
                thoughts.append(_value(part))
            case "image_url" | "image":
                address = part.loose("image_url").loose_text("url") or part.loose_text("image")
                if (image := image_attachment("image", address, counts)) is not None:
                    images.append(image)
            case "tool_call":
                counts.add(LeftOut.TOOLS)
            case _:
                counts.add(LeftOut.OTHERS)
    return BETWEEN.join(texts), BETWEEN.join(thoughts), tuple(images)


def _value(part: Fields) -> str:
    """Return the text of a part, which stands in an object of its own or not."""
    return (
        part.text("text")
        if isinstance(part.any("text"), str)
        else part.fields("text").text("value")
    )


def _model(fields: Fields) -> str:
    own = fields.loose("model").loose_text("id")
    if own:
        return own
    for each in fields.loose_objects("assistants"):
        return each.loose("model").loose_text("id")
    return ""


def _instructions(fields: Fields) -> str:
    for each in fields.loose_objects("assistants"):
        return each.loose_text("instructions")
    return ""


def _measured(about: Fields, used: str) -> Measurements:
    usage, speed = about.loose("usage"), about.loose("tokenSpeed")
    return Measurements(
        model=about.loose_text("modelId") or used,
        prompt_tokens=usage.whole("inputTokens"),
        generated_tokens=usage.whole("outputTokens") or speed.whole("tokenCount"),
        tokens_per_second=max(0.0, speed.number("tokenSpeed")),
    )
