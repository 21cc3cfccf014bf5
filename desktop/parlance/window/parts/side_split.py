"""A column beside what is chosen in it: its border moves, and it folds away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from parlance.contract.appearance import SideBar
from parlance.window.parts.controls import IconButton
from parlance.window.parts.scale import half_scaled, scaled
from parlance.window.theme import Measure

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look

_NARROWEST: Final = 190
_WIDEST: Final = 480
_LEAST_MAIN: Final = 430
"""Where less than this would be left for the main part, the column folds by itself."""


class _Handle(QSplitterHandle):
    """A hairline; Qt lets the pointer take hold of it a few pixels beside it too."""

    def __init__(self, look: Look, splitter: QSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line without what is only there to be taken hold of."""
        painter = QPainter(self)
        painter.fillRect(self.contentsRect(), self._look.palette.colour("border"))
        painter.end()


class SideSplit(QSplitter):
    """Shows a column at the leading edge, and the main part beside it.

    Attributes:
        button: folds the column and unfolds it; stands where the place wants it.

    Signals:
        changed: the person made the column wider or narrower, folded or unfolded it.
    """

    changed = Signal()

    def __init__(self, look: Look, side: QWidget, main: QWidget) -> None:
        """Show both, the column as wide as the design has it."""
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._side = side
        self._wish = SideBar()
        self._yields = False
        self._is_narrow = False
        self._opened = False
        self.button = IconButton(look, "panel-left", "")
        self.button.setParent(main)  # until a place has it in a line of its own
        self.button.clicked.connect(self.toggle)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(side)
        self.addWidget(main)
        self.setStretchFactor(1, 1)
        side.setMinimumWidth(half_scaled(_NARROWEST))
        side.setMaximumWidth(half_scaled(_WIDEST))
        self.splitterMoved.connect(self._on_moved)
        self._show()

    @property
    def is_folded(self) -> bool:
        """Whether the column is out of sight."""
        if self._yields:
            return True
        return not self._opened if self._is_narrow else self._wish.is_folded

    @property
    def state(self) -> SideBar:
        """How the person wants the column; whether there is room for it is another matter."""
        return self._wish

    def restore(self, state: SideBar) -> None:
        """Stand as a person left it; nothing is told."""
        self._wish = state
        self._show()

    def toggle(self) -> None:
        """Fold the column, or unfold it even where little room is left beside it."""
        is_folded = self.is_folded
        if self._is_narrow:
            self._opened = is_folded
        else:
            self._wish = SideBar(width=self._wish.width, is_folded=not is_folded)
        self._show()
        if not self._is_narrow:
            self.changed.emit()

    def give_way(self, *, is_needed: bool) -> None:
        """Fold the column for as long as something else needs its room."""
        if is_needed != self._yields:
            self._yields = is_needed
            self._show()

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """Return the line between the two."""
        return _Handle(self._look, self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the width of the column; fold it where it leaves no room."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._width() + scaled(_LEAST_MAIN)
        if is_narrow != self._is_narrow:
            self._is_narrow, self._opened = is_narrow, False
            self._show()
        self._share()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the column at the other edge on the button, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show()

    def _width(self) -> int:
        width = self._wish.width or half_scaled(Measure.LIST)
        return min(max(width, self._side.minimumWidth()), self._side.maximumWidth())

    def _share(self) -> None:
        self.setSizes([self._width(), max(1, self.width() - self._width() - self.handleWidth())])

    def _show(self) -> None:
        is_folded = self.is_folded
        self._side.setVisible(not is_folded)
        self._share()
        self.button.show_icon("panel-right" if self.isRightToLeft() else "panel-left")
        show, hide = self.tr("Show the side bar"), self.tr("Hide the side bar")
        self.button.rename(show if is_folded else hide)
        self.button.setEnabled(not self._yields)

    def _on_moved(self) -> None:
        self._wish = SideBar(width=self.sizes()[0], is_folded=self._wish.is_folded)
        self.changed.emit()
