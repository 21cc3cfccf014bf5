"""What the window says of attachments that were sent: how much was read, what answers rest on."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from parlance.contract.attachments import AttachmentId
from parlance.contract.citations import Citation, ReadShare
from parlance.contract.document import Document
from parlance.contract.engine import Role
from parlance.contract.history import Message, MessageState
from parlance.services.pictures import picture_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.history import MessageId
    from parlance.services.jobs import Jobs
    from parlance.work.attachment_passages import PassagePlanner
    from parlance.work.summary.grounding import Meanings

PICTURE_SIDE = 1600
"""Pixels; enough to look at a picture in a dialog."""

_MOST_KEPT = 400


class MessageNotes(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one message.

    Attributes:
        shares: of a question, how much of each document was sent; citations: of an answer.
    """

    shares: tuple[ReadShare, ...] = ()
    citations: tuple[Citation, ...] = ()


NO_NOTES = MessageNotes()


class _Found(msgspec.Struct, frozen=True):
    wish: _Wish
    notes: MessageNotes


class _Opened(msgspec.Struct, frozen=True):
    attachment: AttachmentId
    document: Document


class _Pictured(msgspec.Struct, frozen=True):
    attachment: AttachmentId
    image: QImage


class _Wish(msgspec.Struct, frozen=True):
    """Notes of the last message of `path` are wanted."""

    path: tuple[Message, ...]

    @property
    def key(self) -> tuple[MessageId, int, int]:
        last = self.path[-1]
        return last.id, len(last.text), hash(last.readings)


class AttachmentNotes(QObject):
    """Looks up in one thread, the newest wish first, and keeps what was found.

    Signals:
        found: MessageId; notes_of() knows now.
        document_opened: AttachmentId, Document; picture_opened: AttachmentId, QImage.
        failed: Fault that keeps one of these from being opened.
    """

    found = Signal(object)
    document_opened = Signal(object, object)
    picture_opened = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        planner: Callable[[], PassagePlanner],
        jobs: Jobs,
        *,
        find_meanings: Callable[[], Meanings | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Know nothing; `planner` is that of the conversation on screen."""
        super().__init__(parent)
        self._planner = planner
        self._jobs = jobs
        self._find_meanings = find_meanings
        self._known: OrderedDict[tuple[MessageId, int, int], MessageNotes] = OrderedDict()
        self._wanted: dict[tuple[MessageId, int, int], _Wish] = {}
        self._is_busy = False

    def notes_of(self, path: Sequence[Message]) -> MessageNotes | None:
        """Return what is known of the last message of `path`, the messages before it first.

        None where it has to be looked up; `found` follows, unless something fails. What has
        no document before it has no notes, and neither has an answer that is being written.
        """
        last = path[-1] if path else None
        if last is None or not any(message.readings for message in path):
            return NO_NOTES
        if last.state is MessageState.WRITING or (last.role is Role.USER and not last.readings):
            return NO_NOTES
        wish = _Wish(tuple(path))
        if wish.key in self._known:
            self._known.move_to_end(wish.key)
            return self._known[wish.key]
        self._wanted[wish.key] = wish
        self._look_up()
        return None

    def open_document(self, attachment: AttachmentId) -> None:
        """Have a document opened, to be shown; `document_opened` follows, or `failed`."""
        planner = self._planner()

        def work(_cancel: Cancel) -> Iterator[object]:
            yield _Opened(attachment, planner.document(attachment))

        self._jobs.start(work, advanced=self._on_opened, ended=self._on_failed)

    def open_picture(self, attachment: AttachmentId) -> None:
        """Have a picture opened, to be shown; `picture_opened` follows, or `failed`."""
        planner = self._planner()

        def work(_cancel: Cancel) -> Iterator[object]:
            yield _Pictured(attachment, picture_of(planner.image(attachment), PICTURE_SIDE))

        self._jobs.start(work, advanced=self._on_opened, ended=self._on_failed)

    def forget(self) -> None:
        """Forget what is known: another store numbers its messages anew."""
        self._known.clear()
        self._wanted.clear()

    def _look_up(self) -> None:
        if self._is_busy or not self._wanted:
            return
        self._is_busy = True
        _, wish = self._wanted.popitem()
        planner, meanings = self._planner(), self._find_meanings
        self._jobs.start(
            lambda cancel: _looked_up(wish, planner, meanings, cancel),
            advanced=self._on_found,
            ended=self._on_ended,
        )

    def _on_found(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, _Found):
                self._known[item.wish.key] = item.notes
                while len(self._known) > _MOST_KEPT:
                    self._known.popitem(last=False)
                self.found.emit(item.wish.path[-1].id)

    def _on_ended(self, _fault: Fault | None) -> None:
        self._is_busy = False  # what cannot be looked up is merely not said
        self._look_up()

    def _on_opened(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, _Opened):
                self.document_opened.emit(item.attachment, item.document)
            elif isinstance(item, _Pictured):
                self.picture_opened.emit(item.attachment, item.image)

    def _on_failed(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)


def _looked_up(
    wish: _Wish,
    planner: PassagePlanner,
    find_meanings: Callable[[], Meanings | None],
    cancel: Cancel,
) -> Iterator[object]:
    # In the job: it grounds answers as summaries are, which a start does without.
    from parlance.work.attachment_sources import (  # noqa: PLC0415
        answer_citations,
        read_shares,
    )

    last = wish.path[-1]
    if last.role is Role.USER:
        yield _Found(wish, MessageNotes(shares=read_shares(wish.path, planner.document)))
        return
    citations = answer_citations(
        last.text, wish.path, planner.document, cancel, meanings=find_meanings()
    )
    yield _Found(wish, MessageNotes(citations=citations))
