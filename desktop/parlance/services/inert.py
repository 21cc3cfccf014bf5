"""Documents that load nothing, whatever their text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QTextDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


def nothing() -> QImage:
    """Return what a document is given for everything it asks for: one transparent dot.

    Where it is given no picture, or an empty one, Qt opens the file of that name by itself.
    """
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(0)
    return dot


class InertDocument(QTextDocument):
    """A document that never loads what its text names."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:  # noqa: N802 - Qt's name
        """Load nothing."""
        return nothing()
