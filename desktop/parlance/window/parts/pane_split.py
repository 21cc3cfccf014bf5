"""Two panes beside or below each other, which share the room as the person left them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from parlance.contract.appearance import PaneShare

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look

_WHOLE: Final = 1000
_HANDLE: Final = 7


class _Handle(QSplitterHandle):
    """A hairline that is easy to take hold of."""

    def __init__(self, look: Look, splitter: QSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line in the middle."""
        line = QRect(self.rect())
        if self.orientation() == Qt.Orientation.Horizontal:
            line.setLeft(line.center().x())
            line.setWidth(1)
        else:
            line.setTop(line.center().y())
            line.setHeight(1)
        painter = QPainter(self)
        painter.fillRect(line, self._look.palette.colour("border"))
        painter.end()


class PaneSplit(QSplitter):
    """Has a hairline between its panes; neither can be pushed away by the mouse.

    Attributes:
        share: what the person has given the first pane.

    Signals:
        changed: `share` is another one.
    """

    changed = Signal()

    def __init__(self, look: Look, first: QWidget, second: QWidget, usual: PaneShare) -> None:
        """Stand beside each other; `usual` is in force until the person moves the border."""
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._usual = usual
        self.share = PaneShare()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_HANDLE)
        self.addWidget(first)
        self.addWidget(second)
        self.splitterMoved.connect(self._on_moved)
        self.share_room()

    def restore(self, share: PaneShare) -> None:
        """Share the room as the person left it; nothing is told."""
        self.share = share
        self.share_room()

    def stand(self, orientation: Qt.Orientation) -> None:
        """Stand beside or below each other, each way with its own share."""
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self.share_room()

    def share_room(self) -> None:
        """Give each pane its part."""
        share, usual = self.share, self._usual
        is_beside = self.orientation() == Qt.Orientation.Horizontal
        first = share.beside or usual.beside if is_beside else share.below or usual.below
        # What is not the size of the room Qt takes as shares of it.
        self.setSizes([first, _WHOLE - first])

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """Return the line between the panes."""
        return _Handle(self._look, self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the panes' widths when the layout is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.share_room()

    def _on_moved(self) -> None:
        first, second = self.sizes()
        part = min(max(round(_WHOLE * first / max(1, first + second)), 1), _WHOLE - 1)
        if self.orientation() == Qt.Orientation.Horizontal:
            self.share = replace(self.share, beside=part)
        else:
            self.share = replace(self.share, below=part)
        self.changed.emit()
