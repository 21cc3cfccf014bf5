"""What an answer of a chat rests on: places in the documents that are attached."""

from __future__ import annotations

import msgspec

from parlance.contract.attachments import AttachmentId
from parlance.contract.document import Block, DocumentWarning
from parlance.contract.summary import FoundBy


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """A passage of an attached document that an answer rests on.

    Attributes:
        name: what the document is called.
        spans: the parts of the block's text that say it (code points), in order.
        score: how much of the answer's sentences is found there, summed over them.
    """

    attachment: AttachmentId
    name: str
    block: Block
    spans: tuple[tuple[int, int], ...]
    score: float
    found_by: FoundBy


class ReadShare(msgspec.Struct, frozen=True, kw_only=True):
    """How much of an attached document the model has been sent for a question.

    Attributes:
        share: of its words, 0 to 1, all messages up to the question together.
        fresh: the share that the question itself added.
        pages: of the document (or slides), 0 where the format has none; words: of all of it.
        parts: first and last numbers of the blocks that were sent, in reading order.
        warnings: what of the file is not in the document, and so in no share of it.
    """

    attachment: AttachmentId
    name: str
    share: float
    fresh: float
    pages: int
    words: int
    parts: tuple[tuple[int, int], ...]
    warnings: tuple[DocumentWarning, ...] = ()
