"""Other ways to say a sentence of the translation, in a list beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import fault_words, kept_apart
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from parlance.contract.faults import Fault
    from parlance.contract.translation import LiveParagraph
    from parlance.services.translation import TranslationService
    from parlance.window.parts.look import Look
    from parlance.window.translation.live_marks import LiveMarks
    from parlance.window.translation.live_target import TargetText

CLICK_PAUSE_MS: Final = 400
"""A click may be the first of two, or the person may only want the caret there."""

_WIDTH: Final = 420
_LEAST_WIDTH: Final = 220
_MOST_HEIGHT: Final = 260
_GAP: Final = 4


class AlternativesList(QFrame):
    """A list over the panes that takes no keyboard until it is asked to.

    Attributes:
        over: the widget it lies over.

    Signals:
        chosen: the words that the person chose.
        left: the person goes back to the text with Escape.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Lie over `parent`, hidden."""
        super().__init__(parent)
        self.over = parent
        self._place = QRect()
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.view = QListWidget()
        self.view.setAccessibleName(self.tr("Other ways to say it"))
        self.view.setFont(text_font(TypeSize.INTERFACE))
        self.view.setWordWrap(True)
        self.view.setSpacing(Space.HAIR)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.view.itemClicked.connect(self._on_chosen)
        self.view.itemActivated.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TINY)
        column.addWidget(self.words)
        column.addWidget(self.view)
        self.hide()

    def open_by(self, place: QRect) -> None:
        """Show that others are looked for, below `place` or above it."""
        self._place = place
        self._say(self.tr("Looking for other ways to say it…"))
        self.show()
        self.raise_()

    def show_found(self, found: tuple[str, ...]) -> None:
        """List what was found."""
        if not found:
            self._say(self.tr("No others were found."))
            return
        has_keyboard = self.hasFocus()
        self.view.clear()
        for text in found:
            item = QListWidgetItem(kept_apart(text))
            item.setData(Qt.ItemDataRole.UserRole, text)
            item.setToolTip("")
            self.view.addItem(item)
        self.words.setText(self.tr("Other ways to say it"))
        self.view.show()
        self.view.setCurrentRow(0)
        self._settle()
        if has_keyboard:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, fault: Fault) -> None:
        """Say what went wrong."""
        self._say(fault_words(fault).sentence)

    def take_keyboard(self) -> None:
        """Let the person choose with the keyboard."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        (self.view if self.view.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, words: str) -> None:
        self.view.clear()
        self.view.hide()
        self.words.setText(words)
        self.setAccessibleName(words)
        announce(self, words)
        self._settle()

    def _settle(self) -> None:
        """Be as large as what is listed, within the panes."""
        room = self.over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        width = min(max(scaled(_LEAST_WIDTH), scaled(_WIDTH)), room.width())
        self.view.setFixedWidth(width - 2 * Space.SMALL - 2)
        heights = [self.view.sizeHintForRow(row) + 6 for row in range(self.view.count())]
        self.view.setFixedHeight(min(sum(heights) + 4, scaled(_MOST_HEIGHT)))
        self.setFixedWidth(width)
        self.adjustSize()
        left = max(room.left(), min(self._place.left(), room.right() - width))
        top = self._place.bottom() + _GAP
        if top + self.height() > room.bottom():
            top = max(room.top(), self._place.top() - _GAP - self.height())
        self.move(QPoint(left, top))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class Alternatives(QObject):
    """Asks for other ways to say a sentence and puts the chosen one into the text."""

    def __init__(
        self,
        look: Look,
        service: TranslationService,
        target: TargetText,
        marks: LiveMarks,
        *,
        over: QWidget,
    ) -> None:
        """Follow clicks into the translation; the list lies over `over`."""
        super().__init__(over)
        self._service = service
        self._target = target
        self._marks = marks
        self._asked: tuple[LiveParagraph, int] | None = None
        self.list = AlternativesList(over)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(CLICK_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        edit = target.edit
        edit.clicked.connect(self._on_clicked)
        edit.edited.connect(self.close)
        edit.verticalScrollBar().valueChanged.connect(self.close)
        edit.viewport().installEventFilter(self)
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(edit.setFocus)
        target.changed.connect(self._on_changed)
        service.alternatives_found.connect(self._on_found)
        service.alternatives_failed.connect(self._on_failed)
        look.changed.connect(self.close)

    def close(self) -> None:
        """Take the list away."""
        self._pause.stop()
        self._asked = None
        self.list.hide()

    def ask_at_caret(self) -> None:
        """Look for other ways to say the sentence at the caret; the list gets the keyboard."""
        if self._ask(self._target.edit.textCursor().position()):
            self.list.take_keyboard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave when the person presses elsewhere, or twice."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self.close()
        return super().eventFilter(watched, event)

    def _on_clicked(self, position: int) -> None:
        if self._marks.sentence_at(position) is not None and not self._service.busy:
            self._pause.start()

    def _on_pause(self) -> None:
        cursor = self._target.edit.textCursor()
        if not cursor.hasSelection():
            self._ask(cursor.position())

    def _ask(self, position: int) -> bool:
        found = self._marks.sentence_at(position)
        if found is None:
            self.close()
            return False
        self._asked = found
        paragraph, number = found
        pair = paragraph.sentences[number]
        span = self._target.sentence(paragraph, pair.target_start, pair.target_end)
        edit, over = self._target.edit, self.list.over
        place = edit.rect_of(span)
        self.list.open_by(QRect(edit.viewport().mapTo(over, place.topLeft()), place.size()))
        self._service.alternatives(paragraph.index, number)
        return True

    def _on_found(self, paragraph: int, sentence: int, found: tuple[str, ...]) -> None:
        if self._asked is not None and (self._asked[0].index, self._asked[1]) == (
            paragraph,
            sentence,
        ):
            self.list.show_found(found)

    def _on_failed(self, fault: Fault) -> None:
        if self._asked is not None:
            self.list.show_fault(fault)

    def _on_changed(self) -> None:
        if self._asked is not None and not self._is_as_asked():
            self.close()

    def _is_as_asked(self) -> bool:
        assert self._asked is not None
        asked = self._asked[0]
        shown = self._target.paragraphs
        return (
            asked.index < len(shown)
            and shown[asked.index].target == asked.target
            and self._target.holds(asked.index)
        )

    def _on_chosen(self, words: str) -> None:
        if self._asked is None:
            return
        paragraph, number = self._asked
        self._asked = None
        pair = paragraph.sentences[number]
        was = paragraph.target[pair.target_start : pair.target_end]
        space = was[len(was.rstrip()) :]  # the gap to the next sentence stays
        self._target.reword(paragraph.index, pair.target_start, pair.target_end, words + space)
        self._target.edit.setFocus()
