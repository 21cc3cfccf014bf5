"""The queue of documents: what each row says, and what people hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationItem
from parlance.contract.visible import visible_name
from parlance.window.parts.words import filled
from parlance.window.queue.queue_list import QueueList, QueueWords
from parlance.window.queue.rows import QueueRow, row_hint, sign_of
from parlance.window.translation.documents_words import item_words, share_done
from parlance.window.translation.words import name_of

if TYPE_CHECKING:
    from parlance.services.translation_documents import TranslationDocuments
    from parlance.window.parts.look import Look

_SHOWN_ROWS: Final = 8


class DocumentQueue(QueueList[TranslationItem]):
    """The queue of documents with its buttons; hidden while it is empty."""

    def __init__(self, look: Look, documents: TranslationDocuments) -> None:
        """Follow `documents`."""
        super().__init__(look, documents, _words(), shown_rows=_SHOWN_ROWS)

    def row(self, item: TranslationItem) -> QueueRow:
        """Return the title of a document, its language, and how far it is."""
        whole = item_words(item, whole=True)
        return QueueRow(
            title=visible_name(item.title),
            words=item_words(item),
            heard=whole,
            hint=row_hint((visible_name(item.path), whole), item.fault),
            sign=sign_of(item.state, working="languages"),
            colour=_colour(item),
            share=share_done(item),
        )

    def title(self, item: TranslationItem) -> str:
        """Return what the buttons call a document: it is there once for each language."""
        language = name_of(item.options.target)
        return filled(self.tr("%1, %2"), visible_name(item.title), language)

    def is_finished(self, item: TranslationItem) -> bool:
        """Whether a document is done and written as it is now."""
        return item.state is ItemState.DONE and bool(item.written) and not item.is_stale


def _words() -> QueueWords:
    translate = QCoreApplication.translate
    return QueueWords(
        name=translate("DocumentQueue", "Queue of documents"),
        again=translate("DocumentQueue", "Translate again"),
        cleared=translate("DocumentQueue", "Finished documents stay in the list below"),
    )


def _colour(item: TranslationItem) -> str:
    if item.state is ItemState.FAILED:
        return "danger"
    return "notice" if item.is_stale else "muted"
