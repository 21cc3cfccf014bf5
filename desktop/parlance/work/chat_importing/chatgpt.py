"""ChatGPT's export: `conversations.json`, each conversation a mapping of nodes.

What its nodes hold was learned from descriptions of the export that users wrote; OpenAI
documents none of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import LeftOut, PortableMessage
from parlance.contract.engine import Role
from parlance.contract.history import Measurements, MessageState
from parlance.storage.records import storable
from parlance.work.chat_importing.fields import Fields
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import fenced
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.tree import BETWEEN, Counts, Node, arranged

if TYPE_CHECKING:
    from parlance.work.chat_importing.fields import Where

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_MARKS = re.compile(" ?\ue200[^\ue200\ue201]{0,4000}\ue201")
"""Where sources are named, in letters that only ChatGPT's own page can show."""

_SOUNDS = frozenset(
    (
        "audio_asset_pointer",
        "video_container_asset_pointer",
        "real_time_user_audio_video_asset_pointer",
    )
)
_THINKING = frozenset(("thoughts", "reasoning_recap"))


def is_chatgpt(value: dict[str, object]) -> bool:
    """Return whether an object is a conversation of ChatGPT."""
    return isinstance(value.get("mapping"), dict)


def read_chatgpt(value: object, where: Where) -> Draft:
    """Return the conversation. Raises FaultError."""
    fields, counts = Fields(value, where), Counts()
    mapping = fields.fields("mapping")
    nodes = [_node(name, mapping.fields(name), counts) for name in mapping.names()]
    tree = arranged(nodes, fields.name("current_node"), where, counts)
    return Draft(
        title=fields.text("title"),
        created=moment(fields.any("create_time")),
        tree=tree,
        counts=counts,
    )


def _node(name: str, fields: Fields, counts: Counts) -> Node:
    content = None
    if fields.any("message") is not None:
        content = _message(fields.fields("message"), counts)
    return Node(name, fields.name("parent"), fields.where, content)


def _message(fields: Fields, counts: Counts) -> PortableMessage | None:
    about = fields.loose("metadata")
    word = fields.fields("author").text("role")
    if word == "tool":
        counts.add(LeftOut.TOOLS)
        return None
    role = _ROLES.get(word)
    if role is None:
        raise fields.where.at("author").at("role").wrong(word or None)
    content = fields.fields("content")
    if fields.text("recipient") not in {"", "all"}:
        counts.add(LeftOut.TOOLS)
        return None
    if about.is_on("is_visually_hidden_from_conversation"):
        if role is not Role.SYSTEM:
            counts.add(LeftOut.HIDDEN)
        return None
    text, reasoning = _content(content, counts)
    _count_files(about, counts)
    stopped = about.loose("finish_details").loose_text("type") == "interrupted"
    return PortableMessage(
        role=role,
        text=_MARKS.sub("", text),
        reasoning=reasoning,
        created=moment(fields.any("create_time")),
        state=MessageState.STOPPED if stopped else MessageState.COMPLETE,
        measurements=Measurements(
            model=about.loose_text("model_slug") if role is Role.ASSISTANT else ""
        ),
    )


def _content(fields: Fields, counts: Counts) -> tuple[str, str]:
    """Return text and reasoning of a message."""
    match fields.text("content_type"):
        case "text" | "multimodal_text":
            return _parts(fields, counts), ""
        case "code":
            return fenced(fields.text("text"), fields.loose_text("language")), ""
        case "thoughts":
            thoughts = (
                f"{each.loose_text('summary')}{BETWEEN}{each.loose_text('content')}".strip()
                for each in fields.objects("thoughts")
            )
            return "", BETWEEN.join(each for each in thoughts if each)
        case "reasoning_recap":
            return "", ""
        case "user_editable_context" | "model_editable_context":
            counts.add(LeftOut.HIDDEN)
        case _:
            counts.add(LeftOut.OTHERS)
    return "", ""


def _parts(fields: Fields, counts: Counts) -> str:
    texts: list[str] = []
    place = fields.where.at("parts")
    for number, part in enumerate(fields.items("parts")):
        if isinstance(part, str):
            texts.append(storable(part))
            continue
        inner = Fields(part, place.at(number))
        match inner.loose_text("content_type"):
            case "image_asset_pointer":
                counts.add(LeftOut.PICTURES)
            case "audio_transcription":
                texts.append(inner.text("text"))
            case kind if kind in _SOUNDS:
                counts.add(LeftOut.SOUNDS)
            case _:
                counts.add(LeftOut.OTHERS)
    return "\n".join(text for text in texts if text)


def _count_files(about: Fields, counts: Counts) -> None:
    """Count what was attached; pictures stand among the parts as well."""
    for each in about.loose_objects("attachments"):
        kind = each.loose_text("mime_type") or each.loose_text("mimeType")
        if not kind.startswith("image/"):
            counts.add(LeftOut.FILES)
