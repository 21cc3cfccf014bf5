"""The buttons on code cards that copy the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.rich.colours import code_of
from parlance.window.rich.decorations import card_rect, shown_cards
from parlance.window.rich.formats import CARD_HEADER
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QTextBrowser

    from parlance.window.rich.builder import CodeCard

_ALL_AT_ONCE: Final = 12
"""With more cards than this, only those in sight have a button."""


class CopyButtons(QObject):
    """Real buttons, which the keyboard and screen readers find."""

    def __init__(self, view: QTextBrowser) -> None:
        """Stand on the cards of `view`."""
        super().__init__(view)
        self._view = view
        self._cards: Sequence[CodeCard] = ()
        self._buttons: list[QToolButton] = []
        self._shown: Sequence[CodeCard] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place_in_sight)

    def place(self, cards: Sequence[CodeCard]) -> None:
        """Stand on these cards, whose document is laid out."""
        self._cards = cards
        if len(cards) <= _ALL_AT_ONCE:
            self._place(cards)
        else:
            self._place_in_sight()

    def note_painted(self) -> None:
        """Another part of the view may have come into sight."""
        if len(self._cards) > _ALL_AT_ONCE and not self._soon.isActive():
            self._soon.start()

    def _place_in_sight(self) -> None:
        seen = QRectF(self._view.viewport().visibleRegion().boundingRect())
        cards = shown_cards(self._view.document(), self._cards, seen) if seen.height() else ()
        self._place(cards)

    def _place(self, cards: Sequence[CodeCard]) -> None:
        self._shown = cards
        while len(self._buttons) < len(cards):
            self._buttons.append(self._new_button(len(self._buttons)))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(cards))
            if number < len(cards):
                rect = card_rect(self._view.document(), cards[number])
                size = button.sizeHint()
                top = rect.top() + (scaled(CARD_HEADER) - size.height()) / 2
                button.move(round(rect.right() - size.width() - 6), round(top))

    def _new_button(self, number: int) -> QToolButton:
        button = QToolButton(self._view.viewport())
        button.setText(self.tr("Copy"))
        button.setAccessibleName(self.tr("Copy code"))
        button.setProperty("kind", "quiet")
        button.setFont(text_font(TypeSize.META))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: self._on_clicked(number))
        return button

    def _on_clicked(self, number: int) -> None:
        if number < len(self._shown):
            code = code_of(self._view.document(), self._shown[number])
            QGuiApplication.clipboard().setText(code)
