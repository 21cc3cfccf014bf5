"""An entry of the queue of documents: what it shows, and what the window need not know."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.document import ReadOptions
from parlance.contract.summary import ItemState
from parlance.contract.translation import ProjectReport, TranslationItem, TranslationProgress
from parlance.contract.visible import visible_name
from parlance.documents.translating.placing import Written
from parlance.work.translation.projects import DocumentOrder, Opened, Stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.segments import Extracted, OutputOptions, Segment
    from parlance.contract.translation import TranslationOptions


class TranslationEntry:
    """One entry of the queue.

    Attributes:
        item: as the window shows it; replaced as a whole.
        read: password and encoding, as the person gave them.
        extracted: the document, once it was opened.
        is_open: it was opened in this run, so that it can be worked on.
    """

    def __init__(self, item: TranslationItem, *, extracted: Extracted | None = None) -> None:
        """Begin with what is known."""
        self.item = item
        self.read = ReadOptions()
        self.extracted = extracted
        self.is_open = False

    @property
    def order(self) -> DocumentOrder:
        """What a job is to be given."""
        item = self.item
        return DocumentOrder(
            path=item.path,
            options=item.options,
            output=item.output,
            read=self.read,
            groups=item.groups,
            project=item.project,
        )

    def read_as(self, read: ReadOptions) -> None:
        """Have the file opened anew, with what `read` says and what was said before beside it."""
        self.read = ReadOptions(
            password=read.password or self.read.password,
            encoding=read.encoding or self.read.encoding,
        )
        self.is_open = False

    def wait(self) -> None:
        """Get in line; what its file is will be looked at again."""
        self.is_open = False
        self.show(state=ItemState.WAITING, progress=None, fault=None)

    def show(self, **changes: object) -> None:
        """Change the record."""
        self.item = replace(self.item, **changes)

    def hear(self, events: Sequence[object]) -> tuple[Segment, ...]:
        """Take in what a job tells; return the segments that are new."""
        fresh: list[Segment] = []
        for event in events:
            match event:
                case TranslationProgress():
                    self.show(progress=event)
                case Opened():
                    self.extracted = event.extracted
                    title = event.extracted.title or self.item.title
                    self.show(project=event.project, title=title)
                case Stored(segments=segments):
                    fresh += segments
                    self.show(is_stale=bool(self.item.written))
                case ProjectReport():
                    self.show(report=event)
                case Written():
                    self.show(written=event.path, is_stale=False)
                case _:
                    pass
        return tuple(fresh)


def new_item(
    number: int, path: str, options: TranslationOptions, output: OutputOptions
) -> TranslationItem:
    """Return an entry for a file; it is called as the file is until it was opened."""
    title = visible_name(os.path.basename(path) or path)  # noqa: PTH119 - "/" too
    return TranslationItem(id=number, path=path, title=title, options=options, output=output)
