"""Shows rich text at its full height: code cards, quotations, links, selection.

One view owns one document for its whole life. (`QTextEdit.setDocument` in PySide6
keeps every document alive.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QPainter, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip

from parlance.contract.visible import visible_lines
from parlance.services.inert import nothing
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, plain_hint
from parlance.window.rich.builder import MarkdownBuilder
from parlance.window.rich.colours import colouring
from parlance.window.rich.copy_buttons import CopyButtons
from parlance.window.rich.copying import copied
from parlance.window.rich.decorations import (
    CARD_FOOT,
    card_rect,
    paint_card,
    paint_grids,
    paint_marks,
    shown_cards,
)
from parlance.window.rich.formats import LIST_INDENT, Formats
from parlance.window.rich.formulas import FormulaObjects
from parlance.window.rich.links import shown_address
from parlance.window.rich.tail import StreamingTail
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QMimeData, QRect, QUrl
    from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from parlance.contract.formulas import Formula
    from parlance.services.formulas import Formulas
    from parlance.window.parts.look import Look
    from parlance.window.rich.builder import CodeCard
    from parlance.window.rich.colours import CodeColours

_DECORATIONS = (">", "---", "***", "___", "- -", "* *", "_ _")
_DONE: Final = object()
_AT_ONCE: Final = 16_000
"""Characters that are shown before the window answers again; then `_A_TURN` at a time."""
_A_TURN: Final = 2_000
_SCROLL_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class RichText(QTextBrowser):
    """One text, as high as its content; nothing in it hides or turns the order of letters.

    Signals:
        link_clicked: a link was activated; it holds where it leads.
        grew: more of a long text is there, or pictures of formulas; its height is another.
    """

    link_clicked = Signal(str)
    grew = Signal()

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
        self._formulas: FormulaObjects | None = None
        self._builder = MarkdownBuilder(self._formats)
        self._tail: StreamingTail | None = None
        self._cards: list[CodeCard] = []
        self._uncoloured: list[CodeCard] = []
        self._colouring: Generator[None, None, None] | None = None
        self._copy_buttons = CopyButtons(self)
        self._decorated = self._has_tables = False
        self._arrived = ""
        self._is_whole = False
        self._settled: list[Formula] = []
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._on_turn)
        self._prepare()

    def _new_formats(self) -> Formats:
        if self._is_aside:
            size = TypeSize.INTERFACE
            return Formats(self._look.palette, size, "muted", has_painted_grid=True)
        return Formats(self._look.palette, has_painted_grid=True)

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
        document.setIndentWidth(scaled(LIST_INDENT))
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

    def use_formulas(self, formulas: Formulas | None) -> None:
        """Show TeX as formulas from the next text on; their pictures come from `formulas`.

        `grew` says when pictures have arrived, and the text wants to be fitted anew.
        """
        if formulas is not None and self._formulas is None:
            self._formulas = FormulaObjects(formulas, self._formats, self.document())
            self._builder = MarkdownBuilder(self._formats, self._formulas)
            formulas.settled.connect(self._on_formulas_settled)

    def link_text(self, address: str) -> str:
        """Return what the link to `address` reads that was activated last; empty if none was."""
        cursor = self.textCursor()
        place, words, is_there = cursor.selectionStart(), "", False
        iterator = cursor.block().begin()
        while not iterator.atEnd():
            part = iterator.fragment()
            iterator += 1
            if part.charFormat().anchorHref() == address:
                words += part.text()
                is_there |= part.position() <= place <= part.position() + part.length()
            elif is_there:
                break
            else:
                words = ""
        return words if is_there else ""

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
        cursor.insertText(visible_lines(text), self._formats.base)

    def begin(self) -> None:
        """Empty the document and take the palette that is in force now."""
        if self._formats.palette is not self._look.palette:
            self._formats = self._new_formats()
            if self._formulas is not None:
                self._formulas.formats = self._formats
            self._builder = MarkdownBuilder(self._formats, self._formulas)
        self.document().clear()
        self._builder.forget_from(0)
        self._cards, self._uncoloured = [], []
        self._decorated = self._has_tables = False
        self._colouring = None
        self._arrived, self._is_whole, self._settled = "", False, []
        self._turns.stop()
        self._tail = StreamingTail(self.document(), self._builder)

    def append_markdown(self, text: str) -> None:
        """Append text that arrives; of a very long one the rest comes a little at a time."""
        if self._tail is None:
            self.begin()
        self._arrived += visible_lines(text)
        if not self._turns.isActive():
            self._push(_AT_ONCE)
        if self._arrived:
            self._turns.start()

    def finish(self) -> None:
        """The text is whole."""
        self._is_whole = True
        if not self._arrived:
            self._finish()

    def fit(self, width: int) -> int:
        """Lay the text out for a width; return the height that it takes."""
        if self.width() != width:
            # The view lays its document out for the width of its viewport, whatever the
            # document was told, and a hidden view hears of a new size only when shown.
            self.resize(width, self.height())
        if self.viewport().width() != width:
            self.viewport().resize(width, self.viewport().height())
        if self.document().textWidth() != width:  # it lays everything out, changed or not
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
        self._copy_buttons.place(self._cards)

    def colour_next(self) -> bool:
        """Colour some lines of code; return whether more are waiting."""
        if self._colouring is None and self._uncoloured:
            card = self._uncoloured.pop(0)
            self._colouring = colouring(self.document(), card, self._look.palette)
        if self._colouring is not None and next(self._colouring, _DONE) is _DONE:
            self._colouring = None
        return self._colouring is not None or bool(self._uncoloured)

    def loadResource(  # noqa: N802 - Qt's name
        self, _kind: int, _name: QUrl | str
    ) -> QImage:
        """Load nothing: text of a model must not read files or open connections."""
        return nothing()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the selection as clean text and as HTML without our looks."""
        return copied(self.textCursor().selection())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show where a link leads while the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            address = self.anchorAt(event.pos())
            hint = plain_hint(shown_address(address)) if address else ""
            QToolTip.showText(event.globalPos(), hint, self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out for a new width, and only then: a view that is shown hears of its size again."""
        if self.document().textWidth() == event.size().width():
            before = QSize(event.size().width(), event.oldSize().height())
            event = QResizeEvent(event.size(), before)
        super().resizeEvent(event)

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
        for card in shown_cards(self.document(), self._cards, shown):
            rect = card_rect(self.document(), card)
            if rect.intersects(shown):
                paint_card(painter, self._look.palette, rect, card)
        if self._decorated:
            paint_marks(painter, self._look.palette, self.document(), shown)
        painter.end()
        self._copy_buttons.note_painted()
        super().paintEvent(event)
        if self._has_tables:  # over the tint of their headers
            painter = QPainter(self.viewport())
            paint_grids(painter, self._look.palette, self.document(), shown)
            painter.end()

    def _push(self, characters: int) -> None:
        tail = self._tail
        text, self._arrived = self._arrived[:characters], self._arrived[characters:]
        if tail is not None and text:
            known = len(tail.final_cards)
            tail.push(text)
            self._cards = tail.cards
            self._decorated = self._decorated or any(mark in text for mark in _DECORATIONS)
            self._has_tables = self._has_tables or "|" in text
            self._want_colours(tail.final_cards[known:])

    def _finish(self) -> None:
        tail, self._tail = self._tail, None
        if tail is not None:
            known = len(tail.final_cards)
            tail.finish()
            self._cards = tail.cards
            self._want_colours(tail.final_cards[known:])
            self._describe_formulas()

    def _on_turn(self) -> None:
        """Do a little of what waits: more of the text, then formulas that are known now."""
        if self._arrived:
            self._push(_A_TURN)
            if self._is_whole and not self._arrived:
                self._finish()
        elif self._settled:
            self._settle(self._settled.pop())
        if not self._arrived and not self._settled:
            self._turns.stop()
            if self._tail is None:
                self._describe_formulas()
        self.grew.emit()

    def _describe_formulas(self) -> None:
        """Tell a screen reader the TeX of the formulas, which the text has as pictures."""
        sources = self._formulas.sources() if self._formulas is not None else ""
        words = filled(self.tr("Formulas, in order: %1"), sources) if sources else ""
        self.setAccessibleDescription(words)

    def _want_colours(self, cards: list[CodeCard]) -> None:
        wanted = [card for card in cards if card.language]
        if wanted:
            self._uncoloured += wanted
            self._colours.ask(self, {card.language for card in wanted})

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_clicked.emit(url.toString())

    def _on_formulas_settled(self, settled: list[Formula]) -> None:
        if self._formulas is None:
            return
        self._settled += [formula for formula in settled if self._formulas.awaits(formula)]
        if self._settled:
            self._turns.start()

    def _settle(self, formula: Formula) -> None:
        """Show what became of a formula.

        One at a time: Qt lays out everything that stands between two that change at once.
        """
        if self._formulas is None:
            return
        for shift in self._formulas.settle({formula}) or ():
            if self._tail is not None:
                self._tail.shift(shift.position, shift.by)
