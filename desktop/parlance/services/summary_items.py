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
from parlance.services.summary_making import Made, Order, Prepared
from parlance.storage.summary_queue import KeptItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.history import SummaryId
    from parlance.contract.summary import SummaryOptions, SummaryResult
    from parlance.services.summary_making import Stamp

_TITLE_LETTERS = 80

IN_LINE = frozenset((ItemState.WAITING, ItemState.OPENING))
UNDER_WAY = IN_LINE | {ItemState.WORKING}


class QueueEntry:
    """One entry of the queue.

    Attributes:
        item: as the window shows it; replaced as a whole.
        pasted: the text, where it is no file.
        read: password and encoding, as the person gave them.
        stamps: what its files were when they were read.
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
            text=item.text,
            stopped=item.state is ItemState.STOPPED,
        )

    def wait(self) -> None:
        """Get in line; what its files are will be looked at again."""
        self.is_open = False
        self.item = replace(self.item, state=ItemState.WAITING, progress=None, fault=None)

    def open(self) -> None:
        """Have its documents read."""
        self.item = replace(self.item, state=ItemState.OPENING, progress=None)

    def begin(self) -> bool:
        """Have its summary made anew; return whether there was a text that goes."""
        had_text = bool(self.item.text)
        self.is_open = False
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
                    changes |= {"documents": event.documents, "paths": event.paths}
                case Made(result=result, summary=summary):
                    changes |= _done(result, summary)
                case _:
                    pass
        new = "".join(pieces)
        self.item = replace(self.item, **{"text": self.item.text + new, **changes})
        return new


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
    title = ", ".join(os.path.basename(path) or path for path in paths)  # noqa: PTH119 - "/" too
    return QueueItem(id=number, title=title, paths=paths, options=options)


def text_item(number: int, text: str, options: SummaryOptions) -> QueueItem:
    """Return an entry for a pasted text; it is called by its first line."""
    return QueueItem(id=number, title=_first_line(text), paths=(), options=options)


def _first_line(text: str) -> str:
    line = " ".join(text.strip()[: 4 * _TITLE_LETTERS].partition("\n")[0].split())
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
    return QueueEntry(item, pasted=kept.pasted, read=ReadOptions(encoding=kept.encoding))
