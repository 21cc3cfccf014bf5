"""Which passages of attached documents an answer rests on, and how much of them was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.citations import Citation, ReadShare
from parlance.contract.document import BlockKind
from parlance.work.attachment_frames import blocks_of_parts, name_of, parts_of_blocks
from parlance.work.attachment_passages import share_of
from parlance.work.summary.grounding import Grounds
from parlance.work.summary.spans import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from parlance.contract.attachments import AttachmentId
    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Document
    from parlance.contract.history import Message
    from parlance.contract.summary import Source
    from parlance.work.summary.grounding import Meanings

    DocumentOf = Callable[[AttachmentId], Document]

MOST_CITATIONS = 6
SOURCES_OF_SENTENCE = 2

LEAST_SHARE = 0.2
"""A passage that says less than this share of what the best one says is not shown."""


def answer_citations(
    answer: str,
    path: Sequence[Message],
    document_of: DocumentOf,
    cancel: Cancel,
    *,
    meanings: Meanings | None = None,
) -> tuple[Citation, ...]:
    """Return the passages that say what an answer (Markdown) says, the most telling first.

    Only what the messages of `path` sent is looked at: what the model could not read it
    cannot have answered from. Raises FaultError (the store's) and Cancelled.
    """
    sent = _sent_documents(path, document_of)
    if not sent or not answer.strip():
        return ()
    numbers = list(sent)
    grounds = Grounds(list(sent.values()), meanings)
    found: dict[tuple[int, int], list[Source]] = {}
    for start, end in sentence_spans(answer):
        cancel.check()
        sources = grounds.sources_of(answer[start:end], limit=SOURCES_OF_SENTENCE, cancel=cancel)
        for source in sources:
            found.setdefault((source.document, source.block), []).append(source)
    blocks = {(n, block.id): block for n, each in enumerate(sent.values()) for block in each.blocks}
    citations = [
        Citation(
            attachment=numbers[place[0]],
            name=name_of(sent[numbers[place[0]]]),
            block=blocks[place],
            spans=_merged((source.start, source.end) for source in sources),
            score=sum(source.score for source in sources),
            found_by=sources[0].found_by,
        )
        for place, sources in found.items()
        if blocks[place].kind is not BlockKind.HEADING
    ]
    citations.sort(key=lambda each: (-each.score, each.attachment, each.block.id))
    least = LEAST_SHARE * citations[0].score if citations else 0.0
    return tuple(each for each in citations if each.score >= least)[:MOST_CITATIONS]


def read_shares(path: Sequence[Message], document_of: DocumentOf) -> tuple[ReadShare, ...]:
    """Return how much of each document was sent up to the last message of `path`.

    Only documents that this message sent something of, or had no room for, are told of.
    Raises FaultError (the store's).
    """
    told: list[ReadShare] = []
    for reading in path[-1].readings:
        document = document_of(reading.attachment)
        blocks = {
            block.id
            for message in path
            for each in message.readings
            if each.attachment == reading.attachment
            for block in blocks_of_parts(each.parts, document)
        }
        is_whole = len(blocks) == len(document.blocks)
        told.append(
            ReadShare(
                attachment=reading.attachment,
                name=name_of(document),
                share=1.0 if is_whole else share_of(blocks, document),
                fresh=reading.share,
                pages=document.pages,
                words=document.words,
                parts=parts_of_blocks(blocks),
                warnings=document.warnings,
            )
        )
    return tuple(told)


def _sent_documents(
    path: Iterable[Message], document_of: DocumentOf
) -> dict[AttachmentId, Document]:
    """Return the documents with only those blocks that were sent, which keep their numbers."""
    sent: dict[AttachmentId, set[int]] = {}
    known: dict[AttachmentId, Document] = {}
    for message in path:
        for reading in message.readings:
            id_ = reading.attachment
            if id_ not in known:
                known[id_] = document_of(id_)
            blocks = blocks_of_parts(reading.parts, known[id_])
            sent.setdefault(id_, set()).update(block.id for block in blocks)
    return {
        id_: msgspec.structs.replace(
            known[id_],
            blocks=tuple(block for block in known[id_].blocks if block.id in blocks),
        )
        for id_, blocks in sent.items()
        if blocks
    }


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
