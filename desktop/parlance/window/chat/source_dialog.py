"""Shows the place of a source in an attached document, in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from parlance.contract.attachments import AttachmentId, AttachmentKind
from parlance.contract.summary import FoundBy, Sentence, Source
from parlance.services.attachment_records import file_name
from parlance.window.parts.reading_order import ReadDialog
from parlance.window.parts.scale import room_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from parlance.contract.attachments import Attachment
    from parlance.contract.citations import Citation, ReadShare
    from parlance.contract.document import Document
    from parlance.contract.history import Message
    from parlance.services.attachment_notes import AttachmentNotes, MessageNotes
    from parlance.services.sources import SourceService
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(860, 680)
_LEAST_PICTURE: Final = QSize(240, 180)


class _Wish(msgspec.Struct, frozen=True, kw_only=True):
    """A document that shall be shown, with places to go to and blocks that were read."""

    attachment: AttachmentId
    name: str
    sources: tuple[Source, ...] = ()
    read: tuple[tuple[int, int], ...] = ()


class SourceDialog(ReadDialog):
    """One document; it can stand beside the chat while people read on."""

    def __init__(self, look: Look, sources: SourceService, title: str, parent: QWidget) -> None:
        """Start without a document."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(room_for(_SIZE))
        # Documents are painted by a room of their own, which a chat without any does without.
        from parlance.window.summary.source_view import SourceView  # noqa: PLC0415

        self.view = SourceView(look, sources)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        QShortcut(QKeySequence.StandardKey.Close, self).activated.connect(self.close)
        self.finished.connect(lambda: self.view.show_documents(()))

    def show_document(
        self,
        document: Document,
        sources: Sequence[Source] = (),
        read: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Show a document: at `sources`, highlighted; `read` blocks are marked in the margin."""
        self.view.show_documents((document,))
        blocks = [block for first, last in read for block in range(first, last + 1)]
        used = [_whole(document, block) for block in blocks if block < len(document.blocks)]
        self.view.show_used([Sentence(start=0, end=0, sources=(*used, *sources))])
        if sources:
            self.view.show_sources(sources, go=True)
        elif used:
            self.view.text.go_to(used[0].block)
        self.view.focus_text(Qt.FocusReason.OtherFocusReason)


class PictureDialog(ReadDialog):
    """One picture, as large as there is room for it."""

    def __init__(self, image: QImage, title: str, parent: QWidget) -> None:
        """Show `image`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._pixmap = QPixmap.fromImage(image)
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._label.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.addWidget(self._label)
        margin = QSize(40, 40)
        self.resize((image.size() + margin).boundedTo(_SIZE).expandedTo(_LEAST_PICTURE))
        QShortcut(QKeySequence.StandardKey.Close, self).activated.connect(self.close)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture into the room; it is never made larger than it is."""
        super().resizeEvent(event)
        room = self.contentsRect().size() - QSize(24, 24)
        room = room.boundedTo(self._pixmap.size())
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self._label.setPixmap(self._pixmap.scaled(room, keep, smooth))


class SourceOpener(QObject):
    """Opens documents for whoever shows chips, shares or sources.

    Attributes:
        notes: what is known of messages.
    """

    def __init__(
        self,
        look: Look,
        notes: AttachmentNotes,
        sources: SourceService,
        messages: Callable[[], Sequence[Message]],
        parent: QWidget,
    ) -> None:
        """Dialogs stand before `parent`; `messages` are those of the conversation shown."""
        super().__init__(parent)
        self._look = look
        self._sources = sources
        self._messages = messages
        self._owner = parent
        self._wishes: list[_Wish] = []
        self.notes = notes
        notes.document_opened.connect(self._on_opened)
        notes.picture_opened.connect(self._on_pictured)

    def notes_of(self, message: Message) -> MessageNotes | None:
        """Return what is known of a message of the conversation; None while it is looked up."""
        path: list[Message] = []
        for each in self._messages():
            if each.id == message.id:
                break
            path.append(each)
        return self.notes.notes_of([*path, message])

    def open_attachment(self, attachment: Attachment) -> None:
        """Show a picture, or a document from its beginning."""
        wish = _Wish(attachment=attachment.id, name=file_name(attachment))
        if attachment.kind is AttachmentKind.DOCUMENT:
            self._want(wish)
        else:
            self._note(wish)
            self.notes.open_picture(attachment.id)

    def open_share(self, share: ReadShare) -> None:
        """Show which parts of a document were read."""
        self._want(_Wish(attachment=share.attachment, name=share.name, read=share.parts))

    def open_citation(self, citation: Citation) -> None:
        """Show the place of a source."""
        sources = tuple(
            Source(
                document=0,
                block=citation.block.id,
                start=start,
                end=end,
                score=citation.score,
                found_by=citation.found_by,
            )
            for start, end in citation.spans
        )
        self._want(_Wish(attachment=citation.attachment, name=citation.name, sources=sources))

    def _want(self, wish: _Wish) -> None:
        self._note(wish)
        self.notes.open_document(wish.attachment)

    def _note(self, wish: _Wish) -> None:
        self._wishes = [each for each in self._wishes if each.attachment != wish.attachment]
        self._wishes.append(wish)

    def _taken(self, attachment: AttachmentId) -> _Wish | None:
        """Return what was wanted of an attachment, once."""
        wish = next((each for each in self._wishes if each.attachment == attachment), None)
        if wish is not None:
            self._wishes.remove(wish)
        return wish

    def _on_pictured(self, attachment: AttachmentId, image: QImage) -> None:
        wish = self._taken(attachment)
        if wish is not None and not image.isNull():
            PictureDialog(image, wish.name, self._owner).show()

    def _on_opened(self, attachment: AttachmentId, document: Document) -> None:
        wish = self._taken(attachment)
        if wish is None:
            return
        dialog = SourceDialog(self._look, self._sources, wish.name, self._owner)
        dialog.show_document(document, wish.sources, wish.read)
        dialog.show()


def _whole(document: Document, block: int) -> Source:
    return Source(
        document=0,
        block=block,
        start=0,
        end=len(document.blocks[block].text),
        score=1.0,
        found_by=FoundBy.MODEL,
    )
