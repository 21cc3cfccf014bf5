"""Shows rich text at its full height: code cards, quotations, links, selection.

One view owns one document for its whole life. (`QTextEdit.setDocument` in PySide6
keeps every document alive.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QPainter,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolButton

from parlance.window.parts.fonts import text_font
from parlance.window.rich.builder import MarkdownBuilder
from parlance.window.rich.colours import code_of, colour_card
from parlance.window.rich.decorations import CARD_FOOT, card_rect, paint_card, paint_marks
from parlance.window.rich.direction import plain_copy
from parlance.window.rich.formats import (
    CARD_HEADER,
    LIST_INDENT,
    Formats,
)
from parlance.window.rich.tail import StreamingTail
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QUrl
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look
    from parlance.window.rich.builder import CodeCard
    from parlance.window.rich.colours import CodeColours

_DECORATIONS = (">", "---", "***", "___", "- -", "* *", "_ _")
_SCROLL_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class RichText(QTextBrowser):
    """One text, as high as its content.

    Signals:
        link_clicked: a link was activated; it holds where it leads.
    """

    link_clicked = Signal(str)

    def __init__(
        self,
        look: Look,
        colours: CodeColours,
        parent: QWidget | None = None,
        *,
        is_aside: bool = False,
    ) -> None:
        """Start empty; an aside is smaller and muted."""
        super().__init__(parent)
        self._look = look
        self._colours = colours
        self._is_aside = is_aside
        self._formats = self._new_formats()
        self._builder = MarkdownBuilder(self._formats)
        self._tail: StreamingTail | None = None
        self._cards: list[CodeCard] = []
        self._uncoloured: list[CodeCard] = []
        self._copy_buttons: list[QToolButton] = []
        self._decorated = False
        self._prepare()

    def _new_formats(self) -> Formats:
        if self._is_aside:
            return Formats(self._look.palette, TypeSize.INTERFACE, "muted")
        return Formats(self._look.palette)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        document = self.document()
        document.setDocumentMargin(0)
        document.setIndentWidth(LIST_INDENT)
        document.setDefaultFont(self._formats.font)
        self.anchorClicked.connect(self._on_anchor_clicked)

    @property
    def formats(self) -> Formats:
        """The formats that the text is built in."""
        return self._formats

    @property
    def cards(self) -> list[CodeCard]:
        """The code cards of the text, in order."""
        return self._cards

    def show_markdown(self, text: str) -> None:
        """Show a whole text."""
        self.begin()
        self.append_markdown(text)
        self.finish()

    def show_plain(self, text: str) -> None:
        """Show text as it was typed, each paragraph in its own direction."""
        self.begin()
        self._tail = None
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        block = self._formats.paragraph()
        block.setTopMargin(0)
        block.setBottomMargin(0)
        cursor.setBlockFormat(block)
        cursor.insertText(text, self._formats.base)

    def begin(self) -> None:
        """Empty the document and take the palette that is in force now."""
        if self._formats.palette is not self._look.palette:
            self._formats = self._new_formats()
            self._builder = MarkdownBuilder(self._formats)
        self.document().clear()
        self._cards, self._uncoloured, self._decorated = [], [], False
        self._tail = StreamingTail(self.document(), self._builder)

    def append_markdown(self, text: str) -> None:
        """Append text that arrives."""
        if self._tail is None:
            self.begin()
        tail = self._tail
        if tail is not None:
            known = len(tail.final_cards)
            tail.push(text)
            self._cards = tail.cards
            self._decorated = self._decorated or any(mark in text for mark in _DECORATIONS)
            self._want_colours(tail.final_cards[known:])

    def finish(self) -> None:
        """The text is whole."""
        tail = self._tail
        if tail is None:
            return
        known = len(tail.final_cards)
        tail.finish()
        self._tail = None
        self._cards = tail.cards
        self._want_colours(tail.final_cards[known:])

    def fit(self, width: int) -> int:
        """Lay the text out for a width; return the height that it takes."""
        if self.width() != width:
            # The view lays its document out for the width of its viewport, whatever the
            # document was told, and a hidden view hears of a new size only when shown.
            self.resize(width, self.height())
        if self.viewport().width() != width:
            self.viewport().resize(width, self.viewport().height())
        self.document().setTextWidth(width)
        height = self.document().size().height()
        ends_in_card = self._cards and self._cards[-1].last == self.document().blockCount() - 1
        # A document does not count the margin below its last block; the card stands in it.
        return round(height + 0.5) + (CARD_FOOT if ends_in_card else 0)

    def ideal_width(self, widest: int) -> int:
        """Return the width that the text would like, at most `widest`."""
        self.fit(widest)
        return min(widest, int(self.document().idealWidth()) + 2)

    def arrange(self, rect: QRect) -> None:
        """Stand at `rect`, whose width is the one last fitted."""
        self.setGeometry(rect)
        self._place_copy_buttons()

    def colour_next(self) -> bool:
        """Colour one code card; return whether more are waiting."""
        if self._uncoloured:
            colour_card(self.document(), self._uncoloured.pop(0), self._look.palette)
            self.viewport().update()
        return bool(self._uncoloured)

    def loadResource(  # noqa: N802 - Qt's name
        self, _kind: int, _name: QUrl | str
    ) -> QByteArray:
        """Load nothing: text of a model must not read files or open connections.

        The empty bytes stand for it: at None the document would read the file itself.
        """
        return QByteArray()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the selected text without the isolates that keep code in order."""
        data = QMimeData()
        data.setText(plain_copy(self.textCursor().selection().toPlainText()))
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave scrolling to what the text stands in."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave scrolling keys to what the text stands in."""
        is_scrolling = event.key() in _SCROLL_KEYS or event.matches(
            QKeySequence.StandardKey.MoveToStartOfDocument
        )
        if is_scrolling:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint cards and quotation bars, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = QRectF(event.rect())
        for card in self._cards:
            rect = card_rect(self.document(), card)
            if rect.intersects(shown):
                paint_card(painter, self._look.palette, rect, card)
        if self._decorated:
            paint_marks(painter, self._look.palette, self.document(), shown)
        painter.end()
        super().paintEvent(event)

    def _want_colours(self, cards: list[CodeCard]) -> None:
        wanted = [card for card in cards if card.language]
        if wanted:
            self._uncoloured += wanted
            self._colours.ask(self)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_clicked.emit(url.toString())

    def _place_copy_buttons(self) -> None:
        while len(self._copy_buttons) < len(self._cards):
            self._copy_buttons.append(self._new_copy_button(len(self._copy_buttons)))
        for number, button in enumerate(self._copy_buttons):
            button.setVisible(number < len(self._cards))
            if number < len(self._cards):
                rect = card_rect(self.document(), self._cards[number])
                size = button.sizeHint()
                top = rect.top() + (CARD_HEADER - size.height()) / 2
                button.move(round(rect.right() - size.width() - 6), round(top))

    def _new_copy_button(self, number: int) -> QToolButton:
        button = QToolButton(self.viewport())
        button.setText(self.tr("Copy"))
        button.setAccessibleName(self.tr("Copy code"))
        button.setProperty("kind", "quiet")
        button.setFont(text_font(TypeSize.META))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: self._on_copy_clicked(number))
        return button

    def _on_copy_clicked(self, number: int) -> None:
        if number < len(self._cards):
            code = code_of(self.document(), self._cards[number])
            QGuiApplication.clipboard().setText(code)
