"""Finding a model: what suits this computer, and everything else on the Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from parlance.contract.faults import Offline
from parlance.contract.fit import Wish
from parlance.window.models.discover_cards import CatalogueCards
from parlance.window.models.discover_filters import DiscoverFilters, suits
from parlance.window.models.discover_results import ROW_HEIGHT, HubResults
from parlance.window.models.having import having_of
from parlance.window.models.repository import RepositoryPage
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QShowEvent

    from parlance.contract.fit import Recommendation
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.models import ModelsService
    from parlance.window.models.discover_card import Having
    from parlance.window.parts.look import Look

WIDTH = 920
FEW = 4
"""Cards shown before the person asks for all of them."""
_NEAR_END = 400
"""Pixels before the end of what is here at which more is asked for."""


class DiscoverView(QStackedWidget):
    """The search with its results, and the page of a repository in place of them.

    Signals:
        downloads_wanted, settings_wanted: the person wants to go there.
    """

    downloads_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self,
        look: Look,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        models: ModelsService,
    ) -> None:
        """Follow the services; nothing is asked before it is seen."""
        super().__init__()
        self._look = look
        self._discovery = discovery
        self._downloads = downloads
        self._models = models
        self._is_asked = False
        self._shows_all = False
        self.filters = DiscoverFilters(look)
        self.cards = CatalogueCards(look, self._having)
        self.results = HubResults(look)
        self.fault = FaultBar(look, (Remedy.RETRY, Remedy.SETTINGS), can_close=False)
        self.failure = FaultBar(look, (Remedy.SETTINGS,))
        self.page = RepositoryPage(look, discovery, downloads, models)
        self.all = TextButton(look, "", kind="link")
        self.more = TextButton(look, self.tr("Show more"))
        self.stop = TextButton(look, self.tr("Stop"), kind="link")
        self.clear = TextButton(look, self.tr("Clear the search"), kind="link")
        self._catalogue_title = _heading("")
        self._hub_title = _heading(self.tr("On the Hugging Face Hub"))
        self._hub_words = TextLabel(role="muted", wrap=True)
        self._scroll = ScrollColumn(WIDTH)
        self._browse = QWidget()
        self._found = QFrame()
        self._found.setProperty("kind", "card")
        self._lay_out()
        self._connect()

    # Layout --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = self._scroll.column
        column.addWidget(self.filters)
        column.addWidget(self.failure)
        column.addSpacing(Space.SMALL)
        column.addLayout(_line(self._catalogue_title, self.all))
        column.addWidget(self.cards)
        column.addSpacing(Space.SMALL)
        column.addLayout(_line(self._hub_title, self.clear))
        column.addWidget(self.fault)
        inside = QVBoxLayout(self._found)
        inside.setContentsMargins(0, Space.TINY, 0, Space.TINY)
        inside.addWidget(self.results)
        column.addWidget(self._found)
        column.addLayout(_line(self._hub_words, self.stop))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        whole = QVBoxLayout(self._browse)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.addWidget(self._browse)
        self.addWidget(self.page)
        self.failure.hide()

    def _connect(self) -> None:
        discovery = self._discovery
        self.filters.changed.connect(self._search)
        self.cards.get_clicked.connect(discovery.prepare)
        self.cards.sizes_clicked.connect(lambda made: discovery.open(made.entry.repo))
        self.cards.downloads_clicked.connect(self.downloads_wanted)
        self.results.opened.connect(discovery.open)
        self.results.row_entered.connect(self._on_row_entered)
        self.fault.remedy_clicked.connect(self._on_remedy)
        self.failure.remedy_clicked.connect(self._on_remedy)
        self.all.clicked.connect(self._on_all)
        self.more.clicked.connect(discovery.more)
        self.stop.clicked.connect(discovery.stop)
        self.clear.clicked.connect(self.filters.clear)
        self.page.downloads_wanted.connect(self.downloads_wanted)
        self.page.settings_wanted.connect(self.settings_wanted)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        discovery.recommended.connect(self._show_catalogue)
        discovery.found.connect(self._show_results)
        discovery.page_changed.connect(self._show_page)
        discovery.consent_wanted.connect(self.open)
        discovery.failed.connect(self.failure.show_fault)
        self._downloads.changed.connect(self.cards.show_having)
        self._models.listed.connect(self.cards.show_having)
        self._look.shortcuts.add("find", self, self._on_find)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the catalogue and the Hub's list when the view is first seen."""
        super().showEvent(event)
        if not self._is_asked:
            self._is_asked = True
            self._show_catalogue()
            self._search()

    def open(self, repo: str) -> None:
        """Show the page of a repository."""
        self._discovery.open(repo)

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on."""
        if self.currentWidget() is self.page:
            self.page.take_focus()
        else:
            self.filters.field.setFocus()

    # Asking --------------------------------------------------------------------------

    def _search(self) -> None:
        query = self.filters.query
        languages = (query.language,) if query.language else self._discovery.languages
        wish = Wish(
            tasks=(query.task,) if query.task else (),
            languages=languages,
            context=self._discovery.page.context,
        )
        self.failure.hide()
        self._shows_all = False
        self._discovery.recommend(wish)
        self._discovery.search(query)

    def _on_remedy(self, remedy: str) -> None:
        if remedy == Remedy.SETTINGS:
            self.settings_wanted.emit()
        elif self._discovery.results.models:
            self._discovery.more()
        else:
            self._search()

    def _on_find(self) -> None:
        if self.currentWidget() is not self.page:
            self._scroll.verticalScrollBar().setValue(0)
            self.filters.field.setFocus()
            self.filters.field.selectAll()

    def _on_scrolled(self, value: int) -> None:
        if value and self._scroll.verticalScrollBar().maximum() - value < _NEAR_END:
            state = self._discovery.results
            if state.after and not state.busy and state.fault is None:
                self._discovery.more()

    def _on_row_entered(self, index: QModelIndex) -> None:
        inside = self._scroll.widget()
        if inside is not None and index.isValid():
            place = self.results.mapTo(inside, self.results.visualRect(index).center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, ROW_HEIGHT)

    def _on_all(self) -> None:
        self._shows_all = True
        self._show_catalogue()

    # Showing -------------------------------------------------------------------------

    def _show_catalogue(self) -> None:
        state, query = self._discovery.catalogue, self.filters.query
        found = tuple(made for made in state.recommendations if suits(made.entry, query))
        first = tuple(made for made in found if made.recommended) or found
        is_filtered = bool(query.text) or len(found) < len(state.recommendations)
        few = found[:FEW] if is_filtered else first[:FEW]
        shown = found if self._shows_all else few
        title = self.tr("Recommended for this computer")
        if is_filtered or self._shows_all:
            title = self.tr("From the catalogue")
        self._catalogue_title.setText(title)
        self._catalogue_title.setVisible(bool(found))
        self.all.say(filled(self.tr("Show all %1"), number(len(found))))
        self.all.setVisible(len(found) > len(shown))
        self.cards.show_recommendations(shown)
        if state.fault is not None:
            self.failure.show_fault(state.fault)

    def _show_results(self) -> None:
        state = self._discovery.results
        self.results.show_models(state.models)
        self._found.setVisible(bool(state.models))
        self.fault.show_fault(state.fault)
        self.stop.setVisible(state.busy)
        self.more.setVisible(bool(state.after) and not state.busy and state.fault is None)
        self._hub_words.setText(self._hub_state_words())
        self._hub_words.setVisible(bool(self._hub_words.text()))
        is_nothing = not (state.models or state.busy or state.fault)
        self.clear.setVisible(is_nothing and self._is_asked)
        settle_layouts()

    def _hub_state_words(self) -> str:
        state = self._discovery.results
        if state.busy:
            return self.tr("Asking the Hub for more…") if state.models else self.tr("Searching…")
        if isinstance(state.fault, Offline):
            return self.tr("Without a network there is the catalogue, above.")
        if not state.models and state.fault is None and self._is_asked:
            return self.tr("The Hub has no GGUF model like this.")
        return ""

    def _show_page(self) -> None:
        page = self._discovery.page
        wanted = self.page if page.repo else self._browse
        if self.currentWidget() is not wanted:
            self.setCurrentWidget(wanted)
            if self.isVisible():
                self.take_focus()

    def _having(self, made: Recommendation) -> Having:
        return having_of(made, self._discovery, self._downloads, self._models)


def _heading(text: str) -> TextLabel:
    return TextLabel(text, pixels=TypeSize.READING, weight=QFont.Weight.DemiBold)


def _line(first: QWidget, second: QWidget) -> FlowLine:
    line = FlowLine()
    line.addWidget(first)
    line.add_stretch()
    line.addWidget(second)
    return line
