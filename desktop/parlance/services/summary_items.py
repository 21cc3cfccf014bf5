"""An entry of the queue of summaries: what it shows, and what the window need not know."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.document import ReadOptions
from parlance.contract.summary import (
    ItemState,
    QueueItem,
    SummaryPiece,
    SummaryProgress,
)
from parlance.contract.visible import visible_name
from parlance.services.summary_making import LOCKED, Made, Order, Prepared
from parlance.storage.summary_queue import KeptItem
from parlance.work.summary.making import identity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.history import SummaryId
    from parlance.contract.summary import SummaryOptions, SummaryResult
    from parlance.services.summary_making import Stamp

_TITLE_LETTERS = 80


class QueueEntry:
    """One entry of the queue.

    Attributes:
        item: as the window shows it; replaced as a whole.
        pasted: the text, where it is no file.
        read: password and encoding, as the person gave them.
        stamps: what its files were when they were read.
        leaves_locked: of several files, those that want a password are left out.
        noted_as: the hash under which notes on its documents are kept, once there may be any.
        is_open: its documents are as they are on the disk now, so that it can be worked on.
    """

    def __init__(
        self, item: QueueItem, *, pasted: str = "", read: ReadOptions | None = None
    ) -> None:
        """Begin with nothing read."""
        self.item = item
        self.pasted = pasted
        self.read = read or ReadOptions()
        self.stamps: tuple[Stamp, ...] = ()
        self.leaves_locked = False
        self.noted_as = ""
        self.is_open = False

    @property
    def order(self) -> Order:
        """What a job is to be given."""
        return Order(
            paths=self.item.paths,
            pasted=self.pasted,
            options=self.item.options,
            read=self.read,
            documents=self.item.documents,
            stamps=self.stamps,
            left_out=self.item.left_out,
            leaves_locked=self.leaves_locked,
        )

    @property
    def kept(self) -> KeptItem | None:
        """What is to be there again after a restart; None for what is done."""
        item = self.item
        if item.state is ItemState.DONE:
            return None
        return KeptItem(
            title=item.title,
            paths=item.paths,
            pasted=self.pasted,
            options=item.options,
            encoding=self.read.encoding,
            noted_as=self.noted_as,
            text=item.text,
            stopped=item.state is ItemState.STOPPED,
        )

    def read_as(self, read: ReadOptions) -> None:
        """Have its files read anew, with what `read` says and what was said before beside it.

        With neither a password nor an encoding, the encoding is detected again.
        """
        keeps_encoding = bool(read.password) and not read.encoding
        self.read = ReadOptions(
            password=read.password or self.read.password,
            encoding=self.read.encoding if keeps_encoding else read.encoding,
        )
        self.stamps, self.leaves_locked = (), False
        self.item = replace(self.item, documents=(), fault=None)

    def wait(self) -> None:
        """Get in line; what its files are will be looked at again.

        Whoever has it go on without the password that was asked for, wants it without the
        files that need one. What was left out for another reason is tried again.
        """
        self.leaves_locked |= isinstance(self.item.fault, LOCKED)
        if self.item.left_out:
            self.stamps = ()
        self.is_open = False
        self.item = replace(
            self.item, state=ItemState.WAITING, progress=None, fault=None, left_out=()
        )

    def show(self, **changes: object) -> None:
        """Change the record."""
        self.item = replace(self.item, **changes)

    def begin(self) -> bool:
        """Have its summary made anew; return whether there was a text that goes."""
        had_text = bool(self.item.text)
        self.is_open = False
        self.noted_as = identity(self.item.documents)
        self.item = replace(
            self.item,
            state=ItemState.WORKING,
            progress=None,
            text="",
            result=None,
            summary=None,
        )
        return had_text

    def hear(self, events: Sequence[object]) -> str:
        """Take in what a job tells; return the text that is new."""
        pieces: list[str] = []
        changes: dict[str, object] = {}
        for event in events:
            match event:
                case SummaryProgress():
                    changes["progress"] = event
                case SummaryPiece(text=text):
                    pieces.append(text)
                case Prepared():
                    self.stamps = event.stamps
                    changes |= self._prepared(event)
                case Made(result=result, summary=summary):
                    changes |= _done(result, summary)
                case _:
                    pass
        new = "".join(pieces)
        self.item = replace(self.item, **{"text": self.item.text + new, **changes})
        return new

    def _prepared(self, event: Prepared) -> dict[str, object]:
        if self.item.state is ItemState.WORKING:
            self.noted_as = identity(event.documents)
        return {"documents": event.documents, "paths": event.paths, "left_out": event.left_out}


def _done(result: SummaryResult, summary: SummaryId | None) -> dict[str, object]:
    return {
        "state": ItemState.DONE,
        "progress": None,
        "fault": None,
        "text": result.text,
        "result": result,
        "summary": summary,
    }


def file_item(number: int, paths: tuple[str, ...], options: SummaryOptions) -> QueueItem:
    """Return an entry for files; it is called as they are."""
    names = (os.path.basename(path) or path for path in paths)  # noqa: PTH119 - "/" too
    title = ", ".join(map(visible_name, names))
    return QueueItem(id=number, title=title, paths=paths, options=options)


def text_item(number: int, text: str, options: SummaryOptions) -> QueueItem:
    """Return an entry for a pasted text; it is called by its first line."""
    return QueueItem(id=number, title=_first_line(text), paths=(), options=options)


def _first_line(text: str) -> str:
    line = visible_name(" ".join(text.strip()[: 4 * _TITLE_LETTERS].partition("\n")[0].split()))
    return line if len(line) <= _TITLE_LETTERS else f"{line[:_TITLE_LETTERS].rstrip()}…"


def kept_entry(number: int, kept: KeptItem) -> QueueEntry:
    """Return what an entry of an earlier run has become: it goes on when the person says so."""
    item = QueueItem(
        id=number,
        title=kept.title,
        paths=kept.paths,
        options=kept.options,
        state=ItemState.STOPPED if kept.stopped else ItemState.PAUSED,
        text=kept.text,
    )
    entry = QueueEntry(item, pasted=kept.pasted, read=ReadOptions(encoding=kept.encoding))
    entry.noted_as = kept.noted_as
    return entry
