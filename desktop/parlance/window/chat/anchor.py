"""What a person is reading, so that it can stay where it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from parlance.window.chat.message import MessageView


@dataclass(frozen=True)
class Anchor:
    """The line at the top of the window.

    Attributes:
        row: its message.
        position: where the line begins in the text of the message, as Qt counts.
        top: where the line stood in its message, in pixels.
    """

    row: int
    position: int
    top: int

    def moved(self, view: MessageView) -> int:
        """Return by how many pixels the line stands lower in its message than it did."""
        found = _top_of(view, self.position)
        return found - self.top if found is not None else 0


def anchor_at(row: int, view: MessageView, height: int) -> Anchor | None:
    """Return the line of `view` that is `height` pixels below its top, if one is there."""
    body = view.body()
    if body.isHidden() or not body.y() <= height < body.y() + body.height():
        return None
    position = body.cursorForPosition(QPoint(0, height - body.y())).position()
    top = _top_of(view, position)
    return Anchor(row, position, top) if top is not None else None


def _top_of(view: MessageView, position: int) -> int | None:
    body = view.body()
    if position >= body.document().characterCount():
        return None
    cursor = QTextCursor(body.document())
    cursor.setPosition(position)
    return body.y() + body.cursorRect(cursor).top()
