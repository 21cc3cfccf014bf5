"""What several programs write in the same way: thoughts in tags, pictures in addresses."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

from parlance.contract.attachments import AttachmentKind
from parlance.contract.chat_exchange import LeftOut, PortableAttachment
from parlance.storage.records import storable
from parlance.work.attaching import text_document

if TYPE_CHECKING:
    from parlance.work.chat_importing.tree import Counts

MOST_IMAGE_BYTES = 32 * 1024 * 1024
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM")
"""What the files begin with that an engine can see."""

_TAGS = (("<think>", "</think>"), ("<thinking>", "</thinking>"))
_LONGEST_NAME = 200
_BACKTICKS = re.compile("`+")
_LEAST_FENCE = 3


def without_thoughts(text: str) -> tuple[str, str]:
    """Return what was thought before an answer, in tags at its beginning, and the answer."""
    begun = text.lstrip()
    for opening, closing in _TAGS:
        if begun.startswith(opening):
            thoughts, _, answer = begun[len(opening) :].partition(closing)
            return thoughts.strip(), answer.lstrip("\n")
    return "", text


def text_attachment(name: str, text: str) -> PortableAttachment:
    """Return a file of which the export has the text."""
    shown = attachment_name(name)
    return PortableAttachment(
        kind=AttachmentKind.DOCUMENT, name=shown, document=text_document(shown, text)
    )


def image_attachment(name: str, address: str, counts: Counts) -> PortableAttachment | None:
    """Return a picture that is in its address (`data:image/png;base64,…`), or count it."""
    head, comma, content = address.partition(",")
    image = b""
    is_here = head.startswith("data:image/") and head.endswith(";base64") and comma
    if is_here and len(content) <= MOST_IMAGE_BYTES * 4 // 3 + 4:
        try:
            image = base64.b64decode(content, validate=True)
        except (binascii.Error, ValueError):
            image = b""
    if not image.startswith(_PICTURES):
        counts.add(LeftOut.PICTURES)
        return None
    return PortableAttachment(kind=AttachmentKind.IMAGE, name=attachment_name(name), image=image)


def attachment_name(name: str) -> str:
    """Return a file's name without the folders of another computer."""
    last = name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    clean = " ".join(storable(last).split())
    return clean[:_LONGEST_NAME] or "?"


def fenced(code: str, language: str = "") -> str:
    """Return a listing as Markdown shows it."""
    longest = max(map(len, _BACKTICKS.findall(code)), default=0)
    fence = "`" * max(_LEAST_FENCE, longest + 1)
    word = "".join(letter for letter in language if letter.isalnum() or letter in "+-#_.")
    return f"{fence}{word}\n{code}\n{fence}"
