"""Conversations as texts to keep: Markdown and what is made of it, and our own JSON.

JSON has everything, all versions among them, and comes back as it was
(`work/chat_importing/parlance.py` says what stands in it). The other formats have the path
that is shown, for people to read.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from parlance import __version__
from parlance.contract.chat_exchange import ChatFileKind
from parlance.contract.chats import shareable
from parlance.contract.engine import Role
from parlance.contract.history import MessageState
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.wording import as_it_is
from parlance.work.chat_importing.parlance import FORMAT, VERSION
from parlance.work.exporting import closed, escaped

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.chat_exchange import PortableChat, PortableMessage

    Translate = Callable[[str], str]

_UNTITLED = QT_TRANSLATE_NOOP("Wording", "Conversation")
_YOU = QT_TRANSLATE_NOOP("Wording", "You")
_ANSWER = QT_TRANSLATE_NOOP("Wording", "Answer")
_REASONING = QT_TRANSLATE_NOOP("Wording", "Reasoning")
_INSTRUCTIONS = QT_TRANSLATE_NOOP("Wording", "Instructions")
_ATTACHED = QT_TRANSLATE_NOOP("Wording", "Attached: {names}")
_CUT_OFF = QT_TRANSLATE_NOOP("Wording", "This answer was not finished.")
_BEGUN = QT_TRANSLATE_NOOP("Wording", "Begun on {date}")
_MODELS = QT_TRANSLATE_NOOP("Wording", "Models: {names}")
_EXPORTED = QT_TRANSLATE_NOOP("Wording", "Exported from Parlance on {date}")

_BETWEEN = "\n\n"
_FENCES = ("```", "~~~")
_NO_BREAK = "\u00a0"


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    """A file of our own format."""

    format: str = FORMAT
    version: int = VERSION
    program: str
    exported: str
    conversations: Sequence[object]


def exported_json(chats: Sequence[PortableChat], now: datetime | None = None) -> bytes:
    """Return a file that import reads back: all of the conversations."""
    head = _Head(
        program=f"Parlance {__version__}",
        exported=(now or datetime.now().astimezone()).isoformat(timespec="seconds"),
        conversations=[_with_words(msgspec.to_builtins(_shareable(chat))) for chat in chats],
    )
    return msgspec.json.format(msgspec.json.encode(head), indent=1) + b"\n"


def exported_markdown(
    chat: PortableChat,
    *,
    with_reasoning: bool = False,
    as_typed: bool = False,
    translate: Translate = as_it_is,
    now: datetime | None = None,
) -> str:
    """Return a conversation as Markdown: its title, when and with which models, its messages.

    `as_typed` has what the person wrote look as it was typed, which takes signs that are not
    in it: for formats that are made of this. `translate` turns the words that are added into
    the person's language.
    """
    parts = [f"# {escaped(chat.title) or translate(_UNTITLED)}"]
    parts.append(_facts(chat, translate, now or datetime.now().astimezone()))
    if chat.options.system_prompt:
        parts.append(_quoted(translate(_INSTRUCTIONS), chat.options.system_prompt))
    for message in chat.path:
        parts.append("---")
        parts += _message(
            message, with_reasoning=with_reasoning, as_typed=as_typed, translate=translate
        )
    return _BETWEEN.join(part for part in parts if part) + "\n"


def exported(
    chat: PortableChat,
    kind: ChatFileKind,
    *,
    with_reasoning: bool = False,
    translate: Translate = as_it_is,
) -> bytes:
    """Return a conversation as a file; PDF needs Qt, and is written by services/printing.py."""
    if kind is ChatFileKind.JSON:
        return exported_json([chat])
    as_typed = kind is not ChatFileKind.MARKDOWN
    markdown = exported_markdown(
        chat, with_reasoning=with_reasoning, as_typed=as_typed, translate=translate
    )
    # Each writer is imported when it is needed: python-docx alone takes 0.2 s.
    match kind:
        case ChatFileKind.HTML:
            from parlance.documents.writing.html import written_html  # noqa: PLC0415

            return written_html(markdown, title=chat.title).encode()
        case ChatFileKind.DOCX:
            from parlance.documents.writing.docx import written_docx  # noqa: PLC0415

            return written_docx(markdown, title=chat.title)
        case ChatFileKind.TEXT:
            from parlance.documents.writing.plain import written_plain  # noqa: PLC0415

            return written_plain(markdown).encode()
        case _:
            return markdown.encode("utf-8", "replace")


def only(chat: PortableChat, chosen: set[int]) -> PortableChat:
    """Return a conversation with some of its messages alone, by their numbers.

    They follow each other on one path, in their order.
    """
    kept = [message for number, message in enumerate(chat.messages) if number in chosen]
    messages = tuple(
        msgspec.structs.replace(
            message, parent=number - 1 if number else None, shown=True, readings=()
        )
        for number, message in enumerate(kept)
    )
    return msgspec.structs.replace(chat, messages=messages, digests=())


def when(seconds: float) -> str:
    """Return a time where this computer is, `2026-05-12 14:03`; empty for none."""
    if seconds <= 0:
        return ""
    try:
        return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return ""


def _facts(chat: PortableChat, translate: Translate, now: datetime) -> str:
    lines: list[str] = []
    if begun := when(chat.created):
        lines.append(translate(_BEGUN).format(date=begun))
    if chat.models:
        lines.append(translate(_MODELS).format(names=", ".join(map(escaped, chat.models))))
    lines.append(translate(_EXPORTED).format(date=now.strftime("%Y-%m-%d %H:%M")))
    return "\\\n".join(lines)


def _message(
    message: PortableMessage, *, with_reasoning: bool, as_typed: bool, translate: Translate
) -> list[str]:
    is_answer = message.role is Role.ASSISTANT
    who = message.measurements.model or translate(_ANSWER) if is_answer else translate(_YOU)
    parts = [f"## {' · '.join(each for each in (escaped(who), when(message.created)) if each)}"]
    if message.attachments:
        names = ", ".join(escaped(each.name) for each in message.attachments)
        parts.append(translate(_ATTACHED).format(names=names))
    if with_reasoning and message.reasoning:
        parts.append(_quoted(translate(_REASONING), message.reasoning))
    parts.append(_typed(message.text) if as_typed and not is_answer else closed(message.text))
    if is_answer and message.state is not MessageState.COMPLETE:
        parts.append(f"*{translate(_CUT_OFF)}*")
    return parts


def _quoted(title: str, text: str) -> str:
    lines = f"**{title}**{_BETWEEN}{closed(text)}".split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _typed(text: str) -> str:
    """Return what a person typed as Markdown that looks like it, line by line.

    Who types the fences of a piece of code means them.
    """
    if any(line.lstrip().startswith(_FENCES) for line in text.split("\n")):
        return closed(text)
    paragraphs = (_line_by_line(part) for part in text.replace("\t", "    ").split(_BETWEEN))
    return _BETWEEN.join(part for part in paragraphs if part)


def _line_by_line(text: str) -> str:
    shown = [
        _NO_BREAK * (len(line) - len(line.lstrip())) + escaped(line)
        for line in text.split("\n")
        if line.strip()
    ]
    return "\\\n".join(shown)


def _shareable(chat: PortableChat) -> PortableChat:
    """Return a conversation without the name of a folder of this computer."""
    return msgspec.structs.replace(chat, options=shareable(chat.options))


def _with_words(value: object) -> object:
    """Return values with words for the numbers that JSON does not have."""
    match value:
        case float() if not math.isfinite(value):
            return 0.0 if math.isnan(value) else str(value)
        case dict():
            return {key: _with_words(each) for key, each in value.items()}
        case list() | tuple():
            return [_with_words(each) for each in value]
        case _:
            return value
