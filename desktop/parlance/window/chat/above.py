"""What stands between two messages: where the context ends, and what is sent instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from parlance.window.chat.wishes import (
    DigestRemoved,
    DigestWanted,
    LargerContextWanted,
    NewFromDigestWanted,
)
from parlance.window.parts.controls import IconButton, IconLabel, TextButton, TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.parts.words import filled, plural, short_tokens, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look

_NARROW: Final = 640


class Divider(QWidget):
    """Says how many messages above are not sent any more, and what can be done about it.

    Signals:
        asked: a Wish.
    """

    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        """Start with nothing to say."""
        super().__init__()
        self._look = look
        self.words = TextLabel(role="muted", pixels=TypeSize.META, weight=QFont.Weight.Medium)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.larger = TextButton(look, "", kind="link")
        self.digest = TextButton(look, self.tr("Send a summary of them instead"), kind="link")
        self.fresh = TextButton(look, self.tr("New chat from a summary"), kind="link")
        self.larger.clicked.connect(lambda: self.asked.emit(LargerContextWanted()))
        self.digest.clicked.connect(lambda: self.asked.emit(DigestWanted()))
        self.fresh.clicked.connect(lambda: self.asked.emit(NewFromDigestWanted()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.MEDIUM)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.SMALL)
        for button in (self.larger, self.digest, self.fresh):
            self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._actions.insertStretch(0, 1)
        self._actions.addStretch(1)
        column.addLayout(self._actions)

    def show_row(self, row: Row) -> None:
        """Speak of what `row` has above it."""
        words = self.tr("%Ln earlier message(s) are not sent any more", "", row.left_out)
        if row.left_out == 1:
            words = self.tr("One earlier message is not sent any more")
        self.words.setText(plural(words, row.left_out))
        around = row.around
        self.larger.setVisible(around.larger_context > 0)
        context = short_tokens(around.larger_context)
        if around.larger_bytes:
            offer = self.tr("Larger context: %1, about %2 more memory…")
        else:
            offer = self.tr("Larger context: %1…")
        self.larger.say(filled(offer, context, size_words(around.larger_bytes)))
        for button in (self.digest, self.fresh):
            button.setEnabled(not around.is_busy)

    def height_for(self, width: int) -> int:
        """Stand side by side where there is room, else one below the other; tell the height."""
        directions = QBoxLayout.Direction
        is_narrow = width < scaled(_NARROW)
        self._actions.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._actions.setSpacing(0 if is_narrow else Space.SMALL)
        layout = self.layout()
        if layout is None:
            return 0
        layout.invalidate()
        return self.sizeHint().height()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line on both sides of the words."""
        painter = QPainter(self)
        painter.setPen(self._look.palette.colour("strong"))
        place = self.words.geometry()
        y = place.center().y()
        painter.drawLine(0, y, place.left() - 12, y)
        painter.drawLine(place.right() + 12, y, self.width(), y)
        painter.end()


class DigestCard(QFrame):
    """The summary that is sent in place of the messages above it.

    Signals:
        asked: a Wish.
        folded: it was folded or unfolded.
    """

    asked = Signal(object)
    folded = Signal()

    def __init__(self, look: Look) -> None:
        """Start empty and folded."""
        super().__init__()
        self._look = look
        self._row: Row | None = None
        self.setProperty("kind", "card")
        self.fold = QToolButton()
        self.fold.setProperty("kind", "fold")
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setIconSize(scaled_size(QSize(16, 16)))
        self.fold.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
        self.fold.clicked.connect(self._on_fold_clicked)
        self.remove = IconButton(
            look, "x", self.tr("Remove the summary and send the messages again"), size=14
        )
        self.remove.clicked.connect(self._on_remove_clicked)
        self.text = TextLabel(wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        set_margins(column, Space.MEDIUM, Space.CLOSE, Space.CLOSE, Space.CLOSE)
        column.setSpacing(Space.TINY)
        head = QHBoxLayout()
        head.addWidget(IconLabel(look, "layers", "accent", 16))
        head.addWidget(self.fold)
        head.addStretch(1)
        head.addWidget(self.remove)
        column.addLayout(head)
        column.addWidget(self.text)

    def show_row(self, row: Row) -> None:
        """Show the summary above `row`."""
        self._row = row
        digest = row.digest
        if digest is None:
            return
        words = self.tr("Summary, sent in place of %Ln message(s)", "", row.replaced)
        self.fold.setText(plural(words, row.replaced))
        shown = self.tr("Hide the summary") if row.digest_open else self.tr("Show the summary")
        self.fold.setAccessibleName(f"{self.fold.text()}. {shown}")
        arrow = "chevron-down" if row.digest_open else "chevron-right"
        if self.isRightToLeft() and not row.digest_open:
            arrow = "chevron-left"
        self.fold.setIcon(self._look.icon(arrow, "muted", size=16))
        self.text.setText(digest.text)
        self.text.setAccessibleName(self.tr("Summary of the earlier messages"))
        self.text.setVisible(row.digest_open)

    def height_for(self, width: int) -> int:
        """Return the height that it needs at a width."""
        layout = self.layout()
        if layout is None:
            return 0
        self.ensurePolished()  # the border of the card takes room too
        layout.invalidate()
        return layout.totalHeightForWidth(width)

    def _on_fold_clicked(self) -> None:
        if self._row is not None:
            self._row.digest_open = not self._row.digest_open
            self.show_row(self._row)
            self.folded.emit()

    def _on_remove_clicked(self) -> None:
        if self._row is not None and self._row.digest is not None:
            self.asked.emit(DigestRemoved(self._row.digest))
