"""The list of the settings' pages, with the field that searches all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from parlance.contract.setting_fields import GROUP_TITLES, Group
from parlance.window.parts.controls import Surface
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.fonts import text_font
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.settings.controls import setting_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from parlance.window.parts.look import Look

_ICONS: Final = {
    Group.GENERAL: "settings",
    Group.APPEARANCE: "eye",
    Group.LANGUAGES: "globe",
    Group.MODELS: "boxes",
    Group.HARDWARE: "cpu",
    Group.GENERATION: "sliders-horizontal",
    Group.CHAT: "message-square-text",
    Group.TRANSLATE: "languages",
    Group.SUMMARIZE: "file-text",
    Group.NETWORK: "shield-check",
    Group.SHORTCUTS: "zap",
    Group.ADVANCED: "puzzle",
    Group.ABOUT: "info",
}


class PageList(Surface):
    """Chooses a page, or what is looked for on all of them.

    Signals:
        chosen: the Group whose page is wanted.
        typed: the words that are looked for; empty when nothing is.
        entered: the person wants to go to the first thing found.
    """

    chosen = Signal(object)
    typed = Signal(str)
    entered = Signal()

    def __init__(self, look: Look, groups: Iterable[Group]) -> None:
        """List `groups`; none is chosen."""
        super().__init__("side")
        mark_region(self, RegionOrder.SIDE)
        self._look = look
        self._is_clearing = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_text_changed)
        self.search.returnPressed.connect(self.entered)
        self._sign: QAction = self.search.addAction(
            QIcon(), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(self.search, self._sign)
        self.pages = QListWidget()
        self.pages.setProperty("kind", "pages")
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setFont(text_font(TypeSize.INTERFACE))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in groups:
            item = QListWidgetItem(setting_words(GROUP_TITLES[group]))
            item.setData(Qt.ItemDataRole.UserRole, group)
            self.pages.addItem(item)
        self.pages.itemSelectionChanged.connect(self._on_selected)
        self._lay_out()
        self._paint()
        look.changed.connect(self._paint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NEAR, Space.NEAR, Space.NEAR, Space.NEAR)
        column.setSpacing(Space.NEAR)
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)

    def show_chosen(self, group: Group | None) -> None:
        """Show which page is open, without telling it."""
        self.pages.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
        self.pages.setCurrentRow(-1)
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == group:
                self.pages.setCurrentItem(item)
        self.pages.blockSignals(False)  # noqa: FBT003

    def clear_search(self) -> None:
        """Empty the field without telling it."""
        # Blocked signals would leave the button there that clears the field.
        self._is_clearing = True
        self.search.clear()
        self._is_clearing = False

    def _on_text_changed(self, text: str) -> None:
        if not self._is_clearing:
            self.typed.emit(text)

    def _items(self) -> list[QListWidgetItem]:
        return [self.pages.item(row) for row in range(self.pages.count())]

    def _on_selected(self) -> None:
        for item in self.pages.selectedItems():
            self.chosen.emit(Group(item.data(Qt.ItemDataRole.UserRole)))

    def _paint(self) -> None:
        self._sign.setIcon(self._look.icon("search", "faint", size=16))
        for item in self._items():
            group = Group(item.data(Qt.ItemDataRole.UserRole))
            item.setIcon(self._look.icon(_ICONS[group], "muted", size=16))
