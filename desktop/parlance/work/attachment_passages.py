"""What of the attached documents is sent with a question: all that fits, else what matters.

A document that fits is sent whole. Of one that does not, the blocks that answer the question
are sent, with their neighbours and the headings above them; where no block stands out, the
headings and blocks from all over. A further question adds what it needs and was not sent
yet; what earlier messages sent is never changed, so that the engine need not read it again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from parlance.contract.attachments import AttachmentKind, Choosing, Reading
from parlance.contract.document import BlockKind, count_words
from parlance.contract.engine import Role
from parlance.contract.faults import FaultError
from parlance.work.attachment_frames import (
    block_text,
    parts_of_blocks,
    place_mark,
)
from parlance.work.attachment_ranking import BlockIndex, Vectors, with_context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from parlance.contract.attachments import Attachment, AttachmentId
    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Document
    from parlance.contract.history import Message
    from parlance.contract.hosts import Engine
    from parlance.work.attaching import Contents
    from parlance.work.attachment_ranking import Place
    from parlance.work.summary.grounding import Meanings

Key = TypeVar("Key")
Value = TypeVar("Value")

FIRST_SHARE = 0.6
"""Of the room, for the first question about a document that does not fit: others may follow."""

FLOOR_SHARE = 0.5
"""If what answers the question fills less of that, blocks from all over are added up to it."""

RESENT_SHARE = 0.25
"""A document that has left the context is sent whole again if it takes less of the room."""

NEIGHBOURS = 1
AFTER_HEADING = 3
"""Blocks that go with a heading that was found."""

MOST_HEADINGS = 60
FRAME_TOKENS = 80
NAME_TOKENS = 30
"""Of a document of which nothing is sent."""
BLOCK_TOKENS = 2
MARK_TOKENS = 8
GAP_TOKENS = 12
_OPEN_DOCUMENTS = 12
_OPEN_INDEXES = 4


class _Opened:
    """A document with what was computed about it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.vectors = Vectors()
        self.words = [count_words(block.text) for block in document.blocks]
        self.tokens: tuple[str, list[int]] = ("", [])

    def count(self, engine: Engine, cancel: Cancel) -> list[int]:
        """Return the tokens of each block as it is sent, in the vocabulary of the model."""
        model = engine.describe().path
        if self.tokens[0] != model:
            texts = [block_text(block) for block in self.document.blocks]
            counted = engine.count_all(texts, cancel)
            marks = _mark_tokens(self.document)
            self.tokens = (model, [sum(both) for both in zip(counted, marks, strict=True)])
        return self.tokens[1]


@dataclass
class _Candidate:
    """A document that something may be sent of; `fresh` ones are told of in any case."""

    id: AttachmentId
    opened: _Opened
    tokens: list[int]
    sent: set[int]
    fresh: bool
    chosen: set[int]

    @property
    def whole(self) -> int:
        return FRAME_TOKENS + sum(self.tokens)


class PassagePlanner:
    """Plans what is sent of documents; keeps what it computed about those used last.

    It is the `Contents` of `turn_text` too, which then decodes no document twice.
    Safe to use from several threads.
    """

    def __init__(
        self, store: Contents, find_meanings: Callable[[], Meanings | None] = lambda: None
    ) -> None:
        """Take documents from `store`; `find_meanings` returns an embedding model, if any."""
        self._store = store
        self._find_meanings = find_meanings
        self._lock = threading.Lock()
        self._opened: OrderedDict[AttachmentId, _Opened] = OrderedDict()
        self._indexes: OrderedDict[tuple[AttachmentId, ...], BlockIndex] = OrderedDict()

    def plan(
        self,
        path: Sequence[Message],
        engine: Engine,
        room: int,
        cancel: Cancel,
        *,
        first_kept: int = 0,
    ) -> tuple[Reading, ...]:
        """Return what of the documents of a conversation is sent with its last message.

        `path` leads to the question; messages before index `first_kept` are not sent any
        more. `room` is how many tokens documents may take in this message. Raises FaultError
        (the store's, the engine's) and Cancelled.
        """
        candidates = self._candidates(path, engine, cancel, first_kept)
        # Each new document is named, also where nothing of it can be sent.
        room -= NAME_TOKENS * max(0, sum(each.fresh for each in candidates) - 1)
        if not candidates or room <= 0:
            return _readings(candidates, Choosing.WORDS)
        left = _take_whole(candidates, room)
        rest = [each for each in candidates if len(each.chosen) < len(each.tokens)]
        if not rest:
            return _readings(candidates, Choosing.WHOLE)
        hits, choosing = self._hits(_question(path), rest, cancel)
        _take_hits(rest, hits, left)
        return _readings(candidates, choosing)

    def document(self, attachment: AttachmentId) -> Document:
        """Return a document, without reading it again if it was used lately.

        Raises FaultError (the store's).
        """
        return self._open(attachment).document

    def image(self, attachment: AttachmentId) -> bytes:
        """Return the file of a picture. Raises FaultError (the store's)."""
        return self._store.image(attachment)

    def _candidates(
        self, path: Sequence[Message], engine: Engine, cancel: Cancel, first_kept: int
    ) -> list[_Candidate]:
        own = {each.id for each in path[-1].attachments}
        sent = _sent(path[first_kept:-1])
        found: list[_Candidate] = []
        for attachment in _documents_of(path):
            opened = self._open(attachment.id)
            before = sent.get(attachment.id, set())
            if len(before) == len(opened.words):
                continue
            found.append(
                _Candidate(
                    id=attachment.id,
                    opened=opened,
                    tokens=opened.count(engine, cancel),
                    sent=before,
                    fresh=attachment.id in own,
                    chosen=set(),
                )
            )
        return found

    def _hits(
        self, question: str, rest: Sequence[_Candidate], cancel: Cancel
    ) -> tuple[list[Place], Choosing]:
        index = self._index(rest)
        meanings = self._find_meanings()
        if meanings is not None:
            try:
                vectors = [each.opened.vectors for each in rest]
                return index.by_meaning(question, vectors, meanings, cancel), Choosing.MEANING
            except FaultError:  # the embedding model was unloaded meanwhile
                pass
        return index.by_words(question), Choosing.WORDS

    # What is kept --------------------------------------------------------------------

    def _open(self, attachment: AttachmentId) -> _Opened:
        with self._lock:
            known = self._opened.get(attachment)
        opened = known or _Opened(self._store.document(attachment))
        with self._lock:
            return _kept(self._opened, attachment, opened, _OPEN_DOCUMENTS)

    def _index(self, rest: Sequence[_Candidate]) -> BlockIndex:
        key = tuple(each.id for each in rest)
        with self._lock:
            known = self._indexes.get(key)
        index = known or BlockIndex([each.opened.document for each in rest])
        with self._lock:
            return _kept(self._indexes, key, index, _OPEN_INDEXES)


def _kept(places: OrderedDict[Key, Value], key: Key, value: Value, most: int) -> Value:
    """Keep the value used last, and those before it up to `most`; return it."""
    places[key] = value
    places.move_to_end(key)
    while len(places) > most:
        places.popitem(last=False)
    return value


def share_of(blocks: Iterable[int], document: Document) -> float:
    """Return the share of a document's words that these blocks have, 0 to 1."""
    words = [count_words(block.text) for block in document.blocks]
    return _share(blocks, words)


# The steps of a plan -------------------------------------------------------------------


def _take_whole(candidates: Sequence[_Candidate], room: int) -> int:
    """Choose the documents that fit whole, the smallest first; return the room left.

    None takes more than an even share of the room that is left, so that a large one leaves
    something to the others, to those that do not fit either.
    """
    waiting = [each for each in candidates if not each.sent]
    waiting.sort(key=lambda each: each.whole)
    fresh = sum(each.fresh for each in waiting)
    left = room
    for each in waiting:
        most = left // max(1, fresh) if each.fresh else int(room * RESENT_SHARE)
        if each.whole <= min(left, most):
            each.chosen = set(range(len(each.tokens)))
            left -= each.whole
            fresh -= each.fresh
    return left


def _take_hits(rest: Sequence[_Candidate], hits: Sequence[Place], room: int) -> None:
    """Choose blocks of the documents that do not fit, within the room."""
    is_first = any(each.fresh for each in rest)
    budget = int(room * FIRST_SHARE) if is_first else room
    purse = _Purse(rest, budget)
    for number, block in hits:
        group = _group(rest[number].opened.document, block)
        purse.take(number, group) or purse.take(number, (block,))
    if is_first and purse.spent < FLOOR_SHARE * budget:
        fresh = [number for number, each in enumerate(rest) if each.fresh]
        purse.limit = int(FLOOR_SHARE * budget)
        for number, block in _spread(rest, fresh):
            purse.take(number, (block,))


class _Purse:
    """Tokens that can be spent on blocks."""

    def __init__(self, rest: Sequence[_Candidate], limit: int) -> None:
        self._rest = rest
        self._framed: set[int] = set()
        self.limit = limit
        self.spent = 0

    def take(self, number: int, blocks: Iterable[int]) -> bool:
        """Choose all of these blocks, if they can be paid; say whether they were."""
        each = self._rest[number]
        new = [block for block in blocks if block not in each.chosen and block not in each.sent]
        frame = 0 if number in self._framed else FRAME_TOKENS
        price = frame + GAP_TOKENS + sum(each.tokens[block] for block in new)
        if self.spent + price > self.limit:
            return False
        if new:
            self.spent += price
            self._framed.add(number)
            each.chosen.update(new)
        return True


def _group(document: Document, block: int) -> list[int]:
    """Return a block with its neighbours and the headings that it stands under."""
    after = AFTER_HEADING if document.blocks[block].kind is BlockKind.HEADING else NEIGHBOURS
    first = max(0, block - NEIGHBOURS)
    last = min(len(document.blocks) - 1, block + after)
    return [*_headings_above(document, first), *range(first, last + 1)]


def _headings_above(document: Document, block: int) -> list[int]:
    found: list[int] = []
    wanted = len(document.blocks[block].section)
    for number in range(block - 1, -1, -1):
        if wanted <= 0:
            break
        each = document.blocks[number]
        if each.kind is BlockKind.HEADING and len(each.section) < wanted:
            found.append(number)
            wanted = len(each.section)
    return found


def _spread(rest: Sequence[_Candidate], numbers: Sequence[int]) -> Iterator[Place]:
    """Yield the beginnings, the headings, then blocks from all over, ever more densely."""
    documents = [(number, rest[number].opened.document) for number in numbers]
    yield from ((number, 0) for number, _ in documents)
    for number, document in documents:
        outline = sorted(document.outline, key=lambda block: block.level)[:MOST_HEADINGS]
        yield from ((number, block.id) for block in outline)
    step = max((len(document.blocks) for _, document in documents), default=0)
    while step > 1:
        step //= 2
        for number, document in documents:
            yield from ((number, block) for block in range(0, len(document.blocks), step))


def _readings(candidates: Iterable[_Candidate], choosing: Choosing) -> tuple[Reading, ...]:
    made: list[Reading] = []
    for each in candidates:
        if not each.chosen and not each.fresh:
            continue
        is_whole = len(each.chosen) == len(each.tokens)
        made.append(
            Reading(
                attachment=each.id,
                choosing=Choosing.WHOLE if is_whole else choosing,
                parts=parts_of_blocks(each.chosen),
                share=1.0 if is_whole else _share(each.chosen, each.opened.words),
            )
        )
    return tuple(made)


def _share(blocks: Iterable[int], words: Sequence[int]) -> float:
    total = sum(words)
    return sum(words[block] for block in blocks) / total if total else 1.0


def _documents_of(path: Sequence[Message]) -> list[Attachment]:
    """Return the documents of a conversation, each once, those of the question first."""
    ordered = chain(path[-1].attachments, *(message.attachments for message in path[:-1]))
    found = {each.id: each for each in ordered if each.kind is AttachmentKind.DOCUMENT}
    return list(found.values())


def _sent(messages: Iterable[Message]) -> dict[AttachmentId, set[int]]:
    sent: dict[AttachmentId, set[int]] = {}
    for reading in chain.from_iterable(message.readings for message in messages):
        numbers = sent.setdefault(reading.attachment, set())
        for first, last in reading.parts:
            numbers.update(range(first, last + 1))
    return sent


def _question(path: Sequence[Message]) -> str:
    asked = [message.text for message in path if message.role is Role.USER]
    return with_context(path[-1].text, asked[-2] if len(asked) > 1 else "")


def _mark_tokens(document: Document) -> list[int]:
    """Return what stands around each block, in tokens at most."""
    marks: list[int] = []
    place = ""
    for block in document.blocks:
        here = place_mark(block)
        marks.append(BLOCK_TOKENS + (MARK_TOKENS if here != place else 0))
        place = here
    return marks
