"""Puts chips beside each other, in as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP: Final = 6


class ChipFlow(QWidget):
    """Lays widgets out from the leading edge, or from the trailing one."""

    def __init__(self, *, from_end: bool = False) -> None:
        """Start empty."""
        super().__init__()
        self._from_end = from_end
        self._chips: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> tuple[QWidget, ...]:
        """What is shown, in order."""
        return tuple(self._chips)

    def show_chips(self, chips: Sequence[QWidget]) -> None:
        """Show these in this order; those that are not among them are deleted."""
        for gone in self._chips:
            if gone not in chips:
                gone.hide()
                gone.deleteLater()
        self._chips = list(chips)
        before: QWidget | None = None
        for chip in self._chips:
            if chip.parentWidget() is not self:
                chip.setParent(self)
            chip.show()
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        self.settle()

    def settle(self) -> None:
        """Lay out anew: a chip wants another width."""
        self.updateGeometry()
        self._arrange(self.width(), is_real=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at the present width."""
        return QSize(self.width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height at the present width."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """More lines are needed where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        return self._arrange(width, is_real=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.settle()

    def _arrange(self, width: int, *, is_real: bool) -> int:
        top = 0
        for line in self._lines(width):
            used = sum(size.width() for _, size in line) + _GAP * (len(line) - 1)
            left = max(0, width - used) if self._from_end else 0
            height = max(size.height() for _, size in line)
            for chip, size in line:
                if is_real:
                    place = QRect(left, top, size.width(), height)
                    whole = QRect(0, 0, width, top + height)
                    chip.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))
                left += size.width() + _GAP
            top += height + _GAP
        return max(0, top - _GAP)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        lines: list[list[tuple[QWidget, QSize]]] = []
        used = 0
        for chip in self._chips:
            hint = chip.sizeHint()
            size = QSize(min(hint.width(), max(1, width)), hint.height())
            if lines and used + _GAP + size.width() <= width:
                lines[-1].append((chip, size))
                used += _GAP + size.width()
            else:
                lines.append([(chip, size)])
                used = size.width()
        return lines
