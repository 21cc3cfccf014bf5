"""Claude's export: `conversations.json`, each conversation a list of messages.

Messages name the one before them in newer exports only; in older ones they simply follow
each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import LeftOut, PortableMessage
from parlance.contract.engine import Role
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import fenced, text_attachment
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.tree import BETWEEN, Counts, Node, arranged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.chat_exchange import PortableAttachment
    from parlance.work.chat_importing.fields import Where

_ROLES = {"human": Role.USER, "user": Role.USER, "assistant": Role.ASSISTANT}


def is_claude(value: dict[str, object]) -> bool:
    """Return whether an object is a conversation of Claude."""
    return isinstance(value.get("chat_messages"), list)


def read_claude(value: object, where: Where) -> Draft:
    """Return the conversation. Raises FaultError."""
    fields, counts = Fields(value, where), Counts()
    nodes = list(_nodes(fields, counts))
    current = fields.name("current_leaf_message_uuid") or (nodes[-1].name if nodes else None)
    return Draft(
        title=fields.text("name"),
        created=moment(fields.any("created_at")),
        pinned=fields.is_on("is_starred"),
        tree=arranged(nodes, current, where, counts),
        counts=counts,
    )


def _nodes(fields: Fields, counts: Counts) -> Iterator[Node]:
    before: str | None = None
    for number, message in enumerate(fields.objects("chat_messages")):
        name = message.name("uuid") or f"#{number}"
        parent = message.name("parent_message_uuid") if "parent_message_uuid" in message else before
        yield Node(name, parent, message.where, _message(message, counts))
        before = name


def _message(fields: Fields, counts: Counts) -> PortableMessage:
    role = _ROLES.get(fields.text("sender"))
    if role is None:
        raise fields.where.at("sender").wrong(fields.any("sender"))
    text, reasoning = _content(fields, counts)
    return PortableMessage(
        role=role,
        text=text,
        reasoning=reasoning,
        created=moment(fields.any("created_at")),
        attachments=_attachments(fields, counts),
    )


def _content(fields: Fields, counts: Counts) -> tuple[str, str]:
    texts: list[str] = []
    thoughts: list[str] = []
    for block in fields.objects("content"):
        match block.text("type"):
            case "text":
                texts.append(block.text("text"))
            case "thinking":
                thoughts.append(block.text("thinking"))
            case "tool_use" if block.loose_text("name") == "artifacts":
                texts.append(_artifact(block.loose("input"), counts))
            case "tool_use" | "tool_result":
                counts.add(LeftOut.TOOLS)
            case "token_budget" | "flag":
                pass  # they say nothing to anybody
            case _:
                counts.add(LeftOut.OTHERS)
    text = BETWEEN.join(each for each in texts if each.strip())
    return text or fields.text("text"), BETWEEN.join(each for each in thoughts if each)


def _artifact(fields: Fields, counts: Counts) -> str:
    """Return what Claude wrote beside the conversation, as a listing in it."""
    content = fields.loose_text("content")
    if not content:
        counts.add(LeftOut.TOOLS)
        return ""
    title = " ".join(fields.loose_text("title").split())
    language = fields.loose_text("language") or fields.loose_text("type").rsplit(".", 1)[-1]
    listing = content if "markdown" in language else fenced(content, language)
    return f"**{title}**{BETWEEN}{listing}" if title else listing


def _attachments(fields: Fields, counts: Counts) -> tuple[PortableAttachment, ...]:
    made: list[PortableAttachment] = []
    for each in fields.loose_objects("attachments"):
        text = each.loose_text("extracted_content")
        if text:
            made.append(text_attachment(each.loose_text("file_name") or "text.txt", text))
        else:
            counts.add(LeftOut.FILES)
    names = {each.name for each in made}
    for each in fields.loose_objects("files"):
        if each.loose_text("file_name") not in names:
            kind = each.loose_text("file_kind")
            counts.add(LeftOut.PICTURES if kind == "image" else LeftOut.FILES)
    return tuple(made)
