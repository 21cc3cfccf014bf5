"""The queue of summaries: what each row says, and what people hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.summary import ItemState, QueueItem
from parlance.contract.visible import visible_name
from parlance.window.queue.queue_list import QueueList, QueueWords
from parlance.window.queue.rows import QueueRow, row_hint, sign_of
from parlance.window.summary.words import (
    encoded_document,
    item_title,
    item_words,
    share_done,
    whole_item_words,
)

if TYPE_CHECKING:
    from parlance.services.summary import SummaryService
    from parlance.window.parts.look import Look

_SHOWN_ROWS: Final = 6


class SummaryQueue(QueueList[QueueItem]):
    """The queue of summaries with its buttons; hidden while it is empty."""

    def __init__(self, look: Look, queue: SummaryService) -> None:
        """Follow `queue`."""
        super().__init__(look, queue, _words(), shown_rows=_SHOWN_ROWS)

    def row(self, item: QueueItem) -> QueueRow:
        """Return the title of a summary, its state, and how far it is."""
        return QueueRow(
            title=item_title(item),
            words=item_words(item),
            heard=whole_item_words(item),
            hint=_hint(item),
            sign=sign_of(item.state, working="file-text"),
            colour="danger" if item.state is ItemState.FAILED else "muted",
            share=share_done(item),
        )

    def title(self, item: QueueItem) -> str:
        """Return what the buttons call a summary."""
        return item_title(item)

    def is_finished(self, item: QueueItem) -> bool:
        """Whether a summary is done and remembered."""
        return item.state is ItemState.DONE and item.summary is not None

    def can_be_read_otherwise(self, item: QueueItem) -> bool:
        """Whether another encoding may be what a document wants."""
        return encoded_document(item.documents) is not None or super().can_be_read_otherwise(item)


def _words() -> QueueWords:
    translate = QCoreApplication.translate
    return QueueWords(
        name=translate("SummaryQueue", "Queue"),
        again=translate("SummaryQueue", "Summarize again"),
        cleared=translate("SummaryQueue", "Finished summaries stay in the list below"),
    )


def _hint(item: QueueItem) -> str:
    lines = [visible_name(path) for path in item.paths] or [item_title(item)]
    if item.progress is not None:
        lines.append(whole_item_words(item))
    return row_hint(lines, item.fault)
