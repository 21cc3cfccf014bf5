"""Exports of the web page of llama.cpp's server: JSON with `conv` and `messages`, or lines.

Of lines the first is the conversation (`type` is `session`), each other one a message. They
may hold the shown path only: then the parent of the first message is not among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import LeftOut, PortableMessage
from parlance.contract.engine import Role
from parlance.contract.history import Measurements
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import image_attachment, text_attachment, without_thoughts
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.tree import Counts, Node, arranged

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.chat_exchange import PortableAttachment
    from parlance.work.chat_importing.fields import Where

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_WITH_TEXT = frozenset(("textFile", "pdfFile", "context", "TEXT", "PDF", "LEGACY_CONTEXT"))
_IMAGES = frozenset(("imageFile", "IMAGE"))
_SOUNDS = frozenset(("audioFile", "AUDIO"))


def is_llama_cpp(value: dict[str, object]) -> bool:
    """Return whether an object is a conversation with its messages."""
    return isinstance(value.get("conv"), dict) and isinstance(value.get("messages"), list)


def is_llama_cpp_head(value: dict[str, object]) -> bool:
    """Return whether an object is the first of the lines of a conversation."""
    return value.get("type") == "session"


def read_llama_cpp(value: object, where: Where) -> Draft:
    """Return a conversation. Raises FaultError."""
    fields = Fields(value, where)
    return _read(fields.fields("conv"), list(fields.objects("messages")), where)


def read_llama_cpp_lines(lines: Sequence[tuple[object, Where]], where: Where) -> Draft:
    """Return the conversation of lines, of which the first is the head. Raises FaultError."""
    head, *rest = (Fields(value, place) for value, place in lines)
    messages = [line.fields("message") for line in rest if line.any("type") == "message"]
    return _read(head, messages, where)


def _read(head: Fields, messages: Sequence[Fields], where: Where) -> Draft:
    counts = Counts()
    nodes = [_node(number, message, counts) for number, message in enumerate(messages)]
    times = [moment(message.any("timestamp")) for message in messages]
    return Draft(
        title=head.text("name"),
        created=min((time for time in times if time), default=moment(head.any("lastModified"))),
        pinned=head.is_on("pinned"),
        tree=arranged(nodes, head.name("currNode"), where, counts),
        counts=counts,
    )


def _node(number: int, fields: Fields, counts: Counts) -> Node:
    name = fields.name("id") or f"#{number}"
    content = None if fields.text("type") == "root" else _message(fields, counts)
    return Node(name, fields.name("parent"), fields.where, content)


def _message(fields: Fields, counts: Counts) -> PortableMessage | None:
    word = fields.text("role")
    if fields.loose_text("toolCalls") not in {"", "[]"}:
        counts.add(LeftOut.TOOLS)
    if word == "tool":
        counts.add(LeftOut.TOOLS)
        return None
    role = _ROLES.get(word)
    if role is None:
        raise fields.where.at("role").wrong(fields.any("role"))
    text = fields.text("content")
    reasoning = fields.text("reasoningContent", "thinking")
    if role is Role.ASSISTANT and not reasoning:
        reasoning, text = without_thoughts(text)
    return PortableMessage(
        role=role,
        text=text,
        reasoning=reasoning,
        created=moment(fields.any("timestamp")),
        measurements=_measured(fields) if role is Role.ASSISTANT else Measurements(),
        attachments=tuple(_attachments(fields, counts)),
    )


def _attachments(fields: Fields, counts: Counts) -> Iterator[PortableAttachment]:
    for each in fields.loose_objects("extra"):
        kind, name = each.loose_text("type"), each.loose_text("name") or "?"
        if kind in _WITH_TEXT and (text := each.loose_text("content")):
            yield text_attachment(name, text)
        elif kind in _IMAGES:
            image = image_attachment(name, each.loose_text("base64Url"), counts)
            if image is not None:
                yield image
        elif kind in _SOUNDS:
            counts.add(LeftOut.SOUNDS)
        else:
            counts.add(LeftOut.FILES)


def _measured(fields: Fields) -> Measurements:
    timings = fields.loose("timings")
    tokens, spent = timings.whole("predicted_n"), timings.number("predicted_ms")
    return Measurements(
        model=fields.loose_text("model"),
        prompt_tokens=timings.whole("prompt_n"),
        generated_tokens=tokens,
        ttft_ms=max(0.0, timings.number("prompt_ms")),
        tokens_per_second=tokens / spent * 1000 if spent > 0 else 0.0,
    )
