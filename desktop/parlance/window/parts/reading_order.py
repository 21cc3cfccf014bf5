"""Tab goes through a window as it is read: row by row, from the leading edge on.

Qt goes by the order in which widgets were made, so that what is built later comes after
everything else. Here the order is found where the widgets stand, at each press of Tab.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QMainWindow,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_BOXES: Final = (QAbstractSpinBox, QComboBox, QKeySequenceEdit)
"""What Qt puts into them leads the keyboard on to them."""
_OVERLAP: Final = 2
"""Pixels by which neighbours may lie over each other and still be beside each other."""


class _Part(NamedTuple):
    """A child with what takes the keyboard in it, in order."""

    place: QRect
    stops: list[QWidget]


class ReadWindow(QMainWindow):
    """A window through which Tab goes as it is read."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Give the keyboard to the next, or the previous."""
        return go_on(self, forward=forward)


class ReadDialog(QDialog):
    """A dialog through which Tab goes as it is read."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Give the keyboard to the next, or the previous."""
        return go_on(self, forward=forward)


def tab_stops(root: QWidget, current: QWidget | None = None) -> list[QWidget]:
    """Return what Tab stops at in `root`, in reading order.

    `current` is among them in any case: it is where one goes on from.
    """
    is_stop = root is current or takes_tab(root)
    own = [root] if is_stop else []
    return own + _within(root, current)


def takes_tab(widget: QWidget) -> bool:
    """Return whether Tab stops at a widget."""
    if not widget.isVisible() or not widget.isEnabled():
        return False
    chosen = _chosen_beside(widget)
    if chosen is not None:
        # The arrow keys lead to the others. Qt leaves the policy with the one chosen first.
        return chosen is widget
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not _leads_on(widget)


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next of a window, or the previous; return whether there is one."""
    current = QApplication.focusWidget()
    if current is not None and not window.isAncestorOf(current):
        current = None
    stops = tab_stops(window, current)
    if window in stops:
        stops.remove(window)
    others = [each for each in stops if each is not current]
    if not others:
        return False
    here = stops.index(current) if current in stops else -1 if forward else 0
    target = stops[(here + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _show(target)
    return True


def _within(parent: QWidget, current: QWidget | None) -> list[QWidget]:
    parts = []
    # children() would make and end wrappers of what is no widget too, which ended actions that
    # text fields own (PySide6 6.11).
    for child in parent.findChildren(QWidget, options=_DIRECT):
        if child.isWindow() or not _is_seen(child, current):
            continue
        stops = tab_stops(child, current)
        if stops:
            parts.append(_Part(child.geometry(), stops))
    return [stop for part in _in_order(parts, parent) for stop in part.stops]


def _is_seen(child: QWidget, current: QWidget | None) -> bool:
    # What has the keyboard is asked for a successor when it has just been hidden.
    if child.isVisible():
        return True
    return current is not None and (child is current or child.isAncestorOf(current))


def _chosen_beside(widget: QWidget) -> QAbstractButton | None:
    """Return the chosen one of the group of which a button is, where only one can be chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return None
    chosen = group.checkedButton()
    return chosen if chosen is not None and chosen.isVisible() and chosen.isEnabled() else None


def _leads_on(widget: QWidget) -> bool:
    """Return whether the keyboard goes on to another.

    Of what Qt itself made nothing is asked: PySide6 6.11 takes the focusProxy() of a widget for its
    child, and a view that became the child of its own viewport went at the next collection.
    """
    return isinstance(widget.parentWidget(), _BOXES) or widget.focusProxy() is not None


def _in_order(parts: Sequence[_Part], parent: QWidget) -> list[_Part]:
    """Sort by the recursive X-Y cut (Nagy and Seth, 1984): into rows, those into columns."""
    if len(parts) < 2:  # noqa: PLR2004 - one is in order
        return list(parts)
    rows = _cut(parts, lambda place: (place.top(), place.bottom()))
    if len(rows) > 1:
        return [part for row in rows for part in _in_order(row, parent)]
    columns = _cut(parts, lambda place: (place.left(), place.right()))
    if len(columns) > 1:
        columns = columns[::-1] if parent.isRightToLeft() else columns
        return [part for column in columns for part in _in_order(column, parent)]
    return sorted(parts, key=lambda part: (part.place.top(), part.place.left()))


def _cut(parts: Sequence[_Part], span: Callable[[QRect], tuple[int, int]]) -> list[list[_Part]]:
    """Return groups between which a line can be drawn across `span`, in its direction."""
    groups: list[list[_Part]] = []
    end = 0
    for part in sorted(parts, key=lambda part: span(part.place)):
        first, last = span(part.place)
        if not groups or first > end - _OVERLAP:
            groups.append([])
            end = last
        groups[-1].append(part)
        end = max(end, last)
    return groups


def _show(widget: QWidget) -> None:
    """Scroll to a widget; Qt does so only within the area that the keyboard was in."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
