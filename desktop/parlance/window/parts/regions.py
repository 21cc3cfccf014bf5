"""F6 and Shift+F6: from one region of a window to the next, back to where the keyboard was."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from parlance.window.parts.reading_order import tab_stops

if TYPE_CHECKING:
    from parlance.window.parts.shortcuts import Shortcuts

_ORDER: Final = "region"


class RegionOrder(IntEnum):
    """In which order regions come."""

    RAIL = 1
    SIDE = 2
    PLACE = 3
    RESULT = 4
    SOURCE = 5
    JOBS = 6
    STATUS = 7


def mark_region(widget: QWidget, order: RegionOrder, first: QWidget | None = None) -> None:
    """Have F6 stop at a widget while it is seen and something in it takes the keyboard.

    What lies in a region and is none itself belongs to it; regions may lie within others.
    `first` gets the keyboard where nothing in the region had it before.
    """
    widget.setProperty(_ORDER, int(order))
    if first is not None:
        widget.setFocusProxy(first)


class Regions(QObject):
    """Moves the keyboard between the regions of a window."""

    def __init__(self, window: QWidget, shortcuts: Shortcuts) -> None:
        """Listen to F6, or the keys that stand for it, in `window`."""
        super().__init__(window)
        self._window = window
        everywhere = Qt.ShortcutContext.WindowShortcut
        shortcuts.add("next_region", window, lambda: self.go(1), everywhere)
        shortcuts.add("previous_region", window, lambda: self.go(-1), everywhere)

    def go(self, by: int) -> None:
        """Go on by 1 or -1, past regions in which nothing takes the keyboard."""
        regions = self.regions()
        if not regions:
            return
        here = _region_of(self._window.focusWidget())
        now = regions.index(here) if here in regions else -1 if by > 0 else 0
        for step in range(1, len(regions) + 1):
            target = _target(regions[(now + by * step) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def regions(self) -> list[QWidget]:
        """Return those that are seen, in their order."""
        seen = [
            widget
            for widget in self._window.findChildren(QWidget)
            if widget.property(_ORDER) is not None and widget.isVisible()
        ]
        return sorted(seen, key=lambda widget: int(widget.property(_ORDER)))


def _region_of(widget: QWidget | None) -> QWidget | None:
    """Return the innermost region in which a widget lies."""
    while widget is not None and widget.property(_ORDER) is None:
        widget = widget.parentWidget()
    return widget


def _target(region: QWidget) -> QWidget | None:
    """Return what takes the keyboard: what had it here last, else the first that can."""
    last: QWidget | None = region.focusWidget()
    first: QWidget | None = region.focusProxy()
    if last is not None and _takes_keys(last) and _region_of(last) is region:
        return last
    if first is not None and _takes_keys(first):
        return first
    stops = tab_stops(region)
    return next((each for each in stops if _region_of(each) is region), None)


def _takes_keys(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()
