"""The side of the help: a search over all pages, and the contents or what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
)

from parlance.contract.help import HelpPage
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import Surface, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import half_scaled
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    TwoLineDelegate,
)
from parlance.window.parts.words import plain_hint, plural
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QAction

    from parlance.contract.help import HelpHit, HelpText
    from parlance.window.parts.look import Look

_ICONS: Final = {
    HelpPage.FIRST_STEPS: "play",
    HelpPage.HOW_IT_WORKS: "lightbulb",
    HelpPage.CHAT: "message-square-text",
    HelpPage.DOCUMENTS: "file-text",
    HelpPage.TRANSLATE: "languages",
    HelpPage.MODELS: "boxes",
    HelpPage.INSPECT: "microscope",
    HelpPage.SPEED: "cpu",
    HelpPage.SERVERS: "server",
    HelpPage.PRIVACY: "shield-check",
    HelpPage.SETTINGS: "settings",
    HelpPage.KEYBOARD: "zap",
    HelpPage.KEEP: "package-open",
    HelpPage.TROUBLE: "triangle-alert",
    HelpPage.ACCESSIBILITY: "eye",
    HelpPage.COMMAND_LINE: "chevron-right",
}
_WIDTH: Final = 280
_ROLE: Final = Qt.ItemDataRole.UserRole
_HIT: Final = int(_ROLE) + 10


class HelpContents(Surface):
    """Chooses a page, or a section that a search found.

    Signals:
        chosen: name of a HelpPage and of a section, which may be empty.
        typed: the words that are looked for.
    """

    chosen = Signal(str, str)
    typed = Signal(str)

    def __init__(self, look: Look, pages: Iterable[HelpText]) -> None:
        """List `pages`."""
        super().__init__("side")
        self._look = look
        self.setFixedWidth(half_scaled(_WIDTH))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._open_first)
        self._sign: QAction = self.search.addAction(
            QIcon(), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(self.search, self._sign)
        self.pages = self._new_pages(pages)
        self.hits = QListView()
        self._found = QStandardItemModel(self)
        self.none = TextLabel(
            self.tr("No page has these words. Try fewer, or others."), role="muted", wrap=True
        )
        self._lay_out()
        self._paint()
        look.changed.connect(self._paint)

    def show_chosen(self, page: HelpPage) -> None:
        """Show which page is open, without telling it."""
        self.pages.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
        self.pages.setCurrentRow(list(HelpPage).index(page))
        self.pages.blockSignals(False)  # noqa: FBT003

    def show_hits(self, hits: Sequence[HelpHit]) -> None:
        """List what was found."""
        self._found.clear()
        by_page: dict[str, list[HelpHit]] = {}
        for hit in hits:
            by_page.setdefault(hit.page_title, []).append(hit)
        for title, of_page in by_page.items():
            self._found.appendRow(_heading(title))
            for hit in of_page:
                self._found.appendRow(_row(hit))
        self._stack.setCurrentWidget(self.hits if hits else self.none)
        count = len(hits)
        said = plural(self.tr("%Ln section(s) found", "", count), count)
        announce(self.search, said if hits else self.none.text())

    def _new_pages(self, pages: Iterable[HelpText]) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "pages")
        made.setAccessibleName(self.tr("Contents of the help"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFont(text_font(TypeSize.INTERFACE))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setToolTip(plain_hint(page.title))
            item.setData(_ROLE, page.page.value)
            made.addItem(item)
        made.itemSelectionChanged.connect(self._on_selected)
        return made

    def _lay_out(self) -> None:
        self.hits.setModel(self._found)
        self.hits.setItemDelegate(TwoLineDelegate(self._look, self.hits))
        self.hits.setAccessibleName(self.tr("What the search found"))
        self.hits.setFrameShape(QFrame.Shape.NoFrame)
        self.hits.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.hits.setMouseTracking(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.clicked.connect(self._open)
        self.hits.activated.connect(self._open)
        self.hits.selectionModel().currentChanged.connect(self._open)
        self.none.setAlignment(self.none.alignment() | Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        for each in (self.pages, self.hits, self.none):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NEAR, Space.NEAR, Space.NEAR, Space.NEAR)
        column.setSpacing(Space.NEAR)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)

    def _on_typed(self, typed: str) -> None:
        if typed.strip():
            self.typed.emit(typed)
        else:
            self._stack.setCurrentWidget(self.pages)

    def _on_selected(self) -> None:
        for item in self.pages.selectedItems():
            self.chosen.emit(str(item.data(_ROLE)), "")

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(_HIT)
        if hit is not None:
            self.chosen.emit(hit.page.value, hit.anchor)

    def _open_first(self) -> None:
        if self._stack.currentWidget() is self.hits:
            self.hits.setCurrentIndex(self._found.index(1, 0))  # below the first heading
            self.hits.setFocus()

    def _paint(self) -> None:
        self._sign.setIcon(self._look.icon("search", "faint", size=16))
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            page = HelpPage(item.data(_ROLE))
            item.setIcon(self._look.icon(_ICONS[page], "muted", size=16))


def _heading(title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(title, TITLE_ROLE)
    item.setEnabled(False)
    return item


def _row(hit: HelpHit) -> QStandardItem:
    item = QStandardItem(f"{hit.title}. {hit.snippet}")
    item.setData(hit.title, TITLE_ROLE)
    item.setData(hit.snippet, PREVIEW_ROLE)
    item.setData(hit, _HIT)
    item.setToolTip(plain_hint(hit.snippet))
    return item
