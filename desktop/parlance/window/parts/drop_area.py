"""Where documents are dropped: an area that says so, and a veil while something hovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.parts.controls import IconLabel, TextButton, TextLabel, restyle
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look

_DROP_HEIGHT = 196
_MOST_DROP_HEIGHT = 340


def local_paths(urls: Iterable[QUrl]) -> list[str]:
    """Return the paths of those that are files or folders of this computer."""
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


class DropArea(QFrame):
    """Says what can be dropped, and offers to choose it in a dialog.

    Signals:
        files_wanted, folder_wanted: the person wants a dialog.
    """

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, look: Look, kinds: str) -> None:
        """Wait for documents; `kinds` says which."""
        super().__init__()
        self.setProperty("kind", "drop")
        self.setMinimumHeight(scaled(_DROP_HEIGHT))
        self.setMaximumHeight(scaled(_MOST_DROP_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(look, "file-up", "accent", 32), 0, middle)
        words = TextLabel(
            self.tr("Drop documents or folders anywhere here"),
            pixels=TypeSize.TITLE,
            weight=QFont.Weight.DemiBold,
        )
        column.addWidget(words, 0, middle)
        said = TextLabel(kinds, role="muted", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(said)
        column.addSpacing(Space.TINY)
        self.files = TextButton(look, self.tr("Choose files…"), kind="primary")
        self.files.clicked.connect(self.files_wanted)
        self.folder = TextButton(look, self.tr("Choose a folder…"))
        self.folder.clicked.connect(self.folder_wanted)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addStretch(1)
        line.addWidget(self.files)
        line.addWidget(self.folder)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def show_drop(self, *, is_over: bool) -> None:
        """Light up while a document hovers over the window."""
        restyle(self, over=is_over)


class DropVeil(QFrame):
    """Covers the place while something hovers over it that can be dropped."""

    def __init__(self, look: Look, parent: QWidget, words: str = "") -> None:
        """Start hidden; it says `words`, and never takes the drop itself."""
        super().__init__(parent)
        self.setProperty("kind", "main")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area = QFrame()
        area.setProperty("kind", "drop")
        restyle(area, over=True)
        around = QVBoxLayout(self)
        around.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        around.addWidget(area)
        column = QVBoxLayout(area)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._icon = IconLabel(look, "file-up", "accent", 40)
        column.addWidget(self._icon, 0, middle)
        weight = QFont.Weight.DemiBold
        self._words = TextLabel(words, pixels=TypeSize.HEADLINE, weight=weight, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        column.addStretch(1)
        self.hide()

    def say(self, words: str, *, is_taken: bool) -> None:
        """Say what would become of it, or why it cannot be dropped."""
        self._words.setText(words)
        self._icon.show_icon("file-up" if is_taken else "info", "accent" if is_taken else "muted")

    def show_over(self, *, is_over: bool) -> None:
        """Cover the parent, or no more."""
        parent = self.parentWidget()
        if is_over and parent is not None:
            self.setGeometry(parent.rect())
            self.raise_()
        self.setVisible(is_over)
