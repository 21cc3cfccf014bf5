"""The rail: a button for each place, its name below its icon while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QVBoxLayout

from parlance.window.parts.controls import NavButton, PlaceButton, Surface
from parlance.window.parts.icons import Icons
from parlance.window.parts.scale import scaled
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from parlance.window.parts.look import Look

_LOGO: Final = 32
_GAP: Final = 4
_AROUND: Final = 26
_BESIDE: Final = 10


class Rail(Surface):
    """Leads to the places; the last one stands at the foot, and below it what is no place.

    Attributes:
        buttons: in the order in which they were added.
    """

    accessible_role: Final = QAccessible.Role.PageTabList

    def __init__(self, look: Look) -> None:
        """Start without places."""
        super().__init__("rail")
        self._look = look
        self.buttons: list[PlaceButton] = []
        self._all: list[NavButton] = []
        self._group = QButtonGroup(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._logo = QLabel()
        side = scaled(_LOGO)
        self._logo.setPixmap(Icons().pixmap("parlance", "", side, self.devicePixelRatioF()))
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._logo.setContentsMargins(0, 0, 0, Space.MEDIUM)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_BESIDE, _AROUND // 2, _BESIDE, _AROUND // 2)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._logo)

    def add(self, icon: str, name: str, keys: str, *, is_last: bool = False) -> PlaceButton:
        """Add the button of a place that `keys` of shortcut_keys lead to, the last at the foot."""
        if is_last:
            self._column.addStretch()
        button = PlaceButton(self._look, icon, name)
        self._look.shortcuts.tip(button, name, keys)
        self.buttons.append(button)
        self._group.addButton(button)
        self._append(button)
        return button

    def add_other(self, icon: str, name: str, keys: str) -> NavButton:
        """Add a button below the places that opens something beside them."""
        button = NavButton(self._look, icon, name)
        self._look.shortcuts.tip(button, name, keys)
        self._append(button)
        return button

    def _append(self, button: NavButton) -> None:
        self._all.append(button)
        self._column.addWidget(button)

    def mark(self, index: int) -> None:
        """Show one place as the one where the person is; none for a place without a button."""
        self._group.setExclusive(False)
        for place, button in enumerate(self.buttons):
            button.setChecked(place == index)
        self._group.setExclusive(True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the buttons need without their names, the longest one wide."""
        count = len(self._all)
        widest = max((each.minimumSizeHint().width() for each in self._all), default=0)
        width = max(scaled(Measure.RAIL), widest + 2 * _BESIDE)
        return QSize(width, count * (NavButton.low_height() + _GAP) + _AROUND)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same width, and the height that the layout wants."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from button to button; only Space and Enter lead to a place."""
        here = self.focusWidget()
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key(), 0)
        if step and isinstance(here, NavButton):
            to = (self._all.index(here) + step) % len(self._all)
            self._all[to].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the logo, then the names, where there is no room for them."""
        super().resizeEvent(event)
        count = len(self._all)
        needed = count * (NavButton.full_height() + _GAP) + _AROUND
        self._logo.setVisible(self.height() >= needed + self._logo.sizeHint().height() + _GAP)
        for button in self._all:
            button.show_name(is_shown=self.height() >= needed)
