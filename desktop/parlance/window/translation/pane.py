"""One side of the translation: a text, what can be done with it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from parlance.window.parts.controls import ElidedLabel, restyle
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.language_box import LanguageBox
from parlance.window.translation.live_edit import LiveEdit
from parlance.window.translation.words import counts_words, direction_in

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from parlance.window.parts.look import Look

__all__ = ["LanguageBox", "PanePair", "TextPane"]

_NARROW: Final = 460
"""Below this width, in pixels of the design, two texts stand one below the other."""


class TextPane(QFrame):
    """A text with a foot for figures and buttons.

    Attributes:
        below: for lines between the text and the foot.
    """

    def __init__(self, look: Look, name: str, placeholder: str) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("kind", "pane")
        # Both panes are equally wide, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.edit = LiveEdit(look, name, placeholder)
        self.edit.installEventFilter(self)
        self.counts = ElidedLabel(role="faint", pixels=TypeSize.META)
        self.below = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.HAIR)
        self.foot.addWidget(self.counts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TINY)
        column.addWidget(self.edit, 1)
        column.addLayout(self.below)
        column.addLayout(self.foot)
        self.edit.textChanged.connect(self._count)
        self.run_as("")
        self._count()

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.edit.text

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.edit.setPlainText(text)

    def run_as(self, code: str) -> None:
        """Let the text run as a language does; without one, each paragraph as it begins."""
        self.edit.run(direction_in(code))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark the pane that has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        text = self.edit.toPlainText()
        self.counts.show_text(counts_words(text) if text else "")


class PanePair(QWidget):
    """Two texts beside each other, or one below the other where there is no room for that."""

    def __init__(self, source: TextPane, target: TextPane, gap: int) -> None:
        """Show both, `gap` pixels between them."""
        super().__init__()
        self._gap = gap
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)
        self._line.addWidget(source, 1)
        self._line.addWidget(target, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the line where it is too narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(_NARROW)
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._line.setSpacing(Space.SMALL if is_narrow else self._gap)
