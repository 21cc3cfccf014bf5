"""Open WebUI's export: a list of chats, each with a `history` of messages by their names."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import LeftOut, PortableMessage
from parlance.contract.engine import Role
from parlance.contract.history import Measurements
from parlance.storage.records import storable
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import image_attachment, text_attachment, without_thoughts
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.tree import BETWEEN, Counts, Node, arranged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.chat_exchange import PortableAttachment
    from parlance.work.chat_importing.fields import Where

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_OPENING = re.compile(r"<details\b(?P<attributes>[^<>]{0,20000})>")
_KIND = re.compile(r'\btype="(?P<kind>reasoning|tool_calls|code_interpreter)"')
_CLOSING = "</details>"
_SUMMARY = re.compile(r"\A\s*<summary>[^<>]{0,400}</summary>")
_QUOTED = re.compile(r"^> ?", re.MULTILINE)


def is_open_webui(value: dict[str, object]) -> bool:
    """Return whether an object is a chat of Open WebUI, with or without what it is kept in."""
    chat = value.get("chat")
    inner = chat if isinstance(chat, dict) else value
    history = inner.get("history")
    has_history = isinstance(history, dict) and "messages" in history
    return has_history or (inner is chat and isinstance(inner.get("messages"), list))


def read_open_webui(value: object, where: Where) -> Draft:
    """Return the conversation. Raises FaultError."""
    fields, counts = Fields(value, where), Counts()
    chat = fields.fields("chat") if isinstance(fields.any("chat"), dict) else fields
    history = chat.fields("history")
    if "messages" in history:
        nodes, current = _of_history(history, counts), history.name("currentId")
    else:
        nodes = _of_list(chat, counts)
        current = nodes[-1].name if nodes else None
    return Draft(
        title=chat.text("title") or fields.loose_text("title"),
        created=moment(fields.any("created_at")) or moment(chat.any("timestamp")),
        instructions=chat.loose("params").loose_text("system") or chat.loose_text("system"),
        pinned=fields.is_on("pinned"),
        tree=arranged(nodes, current, where, counts),
        counts=counts,
    )


def _of_history(history: Fields, counts: Counts) -> list[Node]:
    nodes: list[Node] = []
    messages = history.fields("messages")
    for name in messages.names():
        message = messages.fields(name)
        nodes.append(Node(name, message.name("parentId"), message.where, _message(message, counts)))
    return nodes


def _of_list(chat: Fields, counts: Counts) -> list[Node]:
    nodes: list[Node] = []
    for number, message in enumerate(chat.objects("messages")):
        name = message.name("id") or f"#{number}"
        before = nodes[-1].name if nodes else None
        parent = message.name("parentId") if "parentId" in message else before
        nodes.append(Node(name, parent, message.where, _message(message, counts)))
    return nodes


def _message(fields: Fields, counts: Counts) -> PortableMessage | None:
    word = fields.text("role")
    if word == "tool":
        counts.add(LeftOut.TOOLS)
        return None
    role = _ROLES.get(word)
    if role is None:
        raise fields.where.at("role").wrong(fields.any("role"))
    attachments = list(_attachments(fields, counts))
    text, reasoning = _text(fields, attachments, counts), ""
    if role is Role.ASSISTANT:
        text, reasoning = _answer(text, counts)
    return PortableMessage(
        role=role,
        text=text,
        reasoning=reasoning,
        created=moment(fields.any("timestamp")),
        measurements=_measured(fields) if role is Role.ASSISTANT else Measurements(),
        attachments=tuple(attachments),
    )


def _text(fields: Fields, attachments: list[PortableAttachment], counts: Counts) -> str:
    if not isinstance(fields.any("content"), list):
        return fields.text("content")
    texts: list[str] = []
    for part in fields.objects("content"):
        match part.text("type"):
            case "text":
                texts.append(part.text("text"))
            case "image_url":
                address = part.loose("image_url").loose_text("url")
                if (image := image_attachment("image", address, counts)) is not None:
                    attachments.append(image)
            case _:
                counts.add(LeftOut.OTHERS)
    return BETWEEN.join(texts)


def _answer(text: str, counts: Counts) -> tuple[str, str]:
    """Return an answer without its foldable parts, and what it says of its thoughts."""
    texts: list[str] = []
    thoughts: list[str] = []
    place = 0
    while opening := _OPENING.search(text, place):
        kind = _KIND.search(opening["attributes"])
        if kind is None:
            texts.append(text[place : opening.end()])
            place = opening.end()
            continue
        end = text.find(_CLOSING, opening.end())
        if end < 0:
            break
        texts.append(text[place : opening.start()])
        if kind["kind"] == "reasoning":
            thoughts.append(_thought(text[opening.end() : end]))
        else:
            counts.add(LeftOut.TOOLS)
        place = end + len(_CLOSING)
    texts.append(text[place:])
    tagged, answer = without_thoughts("".join(texts).strip() if place else text)
    return answer, BETWEEN.join(each for each in (*thoughts, tagged) if each)


def _thought(inside: str) -> str:
    return html.unescape(_QUOTED.sub("", _SUMMARY.sub("", inside).strip("\n")))


def _attachments(fields: Fields, counts: Counts) -> Iterator[PortableAttachment]:
    for each in fields.loose_objects("files"):
        name = each.loose_text("name") or "?"
        if each.loose_text("type") == "image":
            image = image_attachment(name, each.loose_text("url"), counts)
            if image is not None:
                yield image
            continue
        text = each.loose("file").loose("data").loose_text("content")
        if text:
            yield text_attachment(name, text)
        else:
            counts.add(LeftOut.FILES)


def _measured(fields: Fields) -> Measurements:
    usage = fields.loose("usage")
    return Measurements(
        model=storable(fields.loose_text("modelName") or fields.loose_text("model")),
        prompt_tokens=usage.whole("prompt_tokens") or usage.whole("prompt_eval_count"),
        generated_tokens=usage.whole("completion_tokens") or usage.whole("eval_count"),
    )
