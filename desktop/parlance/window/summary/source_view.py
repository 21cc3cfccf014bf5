"""The documents of a summary: their text or their pages, with what it draws on highlighted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from parlance.contract.document import BlockKind
from parlance.contract.visible import visible_name
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import ElidedLabel, IconButton, Line, TextLabel, give_tip
from parlance.window.parts.margins import set_margins
from parlance.window.parts.segments import Segments
from parlance.window.parts.words import fault_words, filled, number
from parlance.window.summary.find_bar import FindBar
from parlance.window.summary.page_view import PageView
from parlance.window.summary.result_words import place_words
from parlance.window.summary.source_pages import SourcePages
from parlance.window.summary.text_source import NO_BLOCK, TextSource
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from parlance.contract.document import Block, Document
    from parlance.contract.faults import Fault
    from parlance.contract.summary import Sentence, Source
    from parlance.services.sources import SourceService
    from parlance.window.parts.look import Look

_TEXT, _PAGES = "text", "pages"
_LONGEST_OUTLINE = 400
_OUTLINE_CHARACTERS = 70


class SourceView(QWidget):
    """Shows one document at a time; pictures of pages come from `sources`.

    Signals:
        block_chosen: number of the document, and ids of the blocks that were clicked.
    """

    block_chosen = Signal(int, object)

    def __init__(self, look: Look, sources: SourceService) -> None:
        """Start without documents."""
        super().__init__()
        self._look = look
        self._documents: Sequence[Document] = ()
        self._used: dict[int, set[int]] = {}
        self._at = 0
        self._password = ""
        self._shown: tuple[Source, ...] = ()
        self._wants_pages = True
        self._goes = False
        self.text = TextSource(look)
        self.pages = PageView(look)
        self._drawn = SourcePages(self.pages, sources)
        self.find_bar = FindBar(look)
        self._make_controls(look)
        self._lay_out()
        self._connect()

    def _make_controls(self, look: Look) -> None:
        self.document_box = ChoiceBox()
        self.document_box.setAccessibleName(self.tr("Document"))
        self.document_box.setMinimumContentsLength(10)
        self.outline_box = ChoiceBox()
        self.outline_box.setAccessibleName(self.tr("Go to a heading"))
        self.outline_box.setMinimumContentsLength(8)
        for box in (self.document_box, self.outline_box):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.kinds = Segments(
            ((_PAGES, self.tr("Pages")), (_TEXT, self.tr("Text"))), self.tr("How it is shown")
        )
        self._title = ElidedLabel(role="muted")
        self._find_button = IconButton(look, "search", self.tr("Find in the document"))
        self._smaller = IconButton(look, "minus", self.tr("Zoom out"), size=16)
        self._larger = IconButton(look, "plus", self.tr("Zoom in"), size=16)
        self._page_label = TextLabel(role="muted", pixels=TypeSize.META)
        self._place = ElidedLabel(role="muted", pixels=TypeSize.META)

    def _lay_out(self) -> None:
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        line.setContentsMargins(Space.MEDIUM, Space.CLOSE, Space.MEDIUM, Space.CLOSE)
        line.setSpacing(Space.CLOSE)
        line.addWidget(self._title, 2)
        line.addWidget(self.document_box, 2)
        line.addWidget(self.outline_box, 1)
        line.addWidget(self.kinds)
        line.addWidget(self._find_button)
        self._place_room = QWidget()
        place = QHBoxLayout(self._place_room)
        set_margins(place, Space.LARGE, Space.TINY, Space.MEDIUM, Space.TINY)
        place.setSpacing(Space.TINY)
        place.addWidget(self._place, 1)
        for control in (self._page_label, self._smaller, self._larger):
            place.addWidget(control)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.find_bar, self._place_room):
            column.addWidget(widget)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.document_box.activated.connect(self.show_document)
        self.outline_box.activated.connect(self._on_heading)
        self.kinds.chosen.connect(self._on_kind)
        self._find_button.clicked.connect(self.open_find)
        self._smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        self._larger.clicked.connect(lambda: self.pages.zoom_by(1))
        self.text.place_changed.connect(self._on_place)
        self.text.block_clicked.connect(lambda block: self.block_chosen.emit(self._at, [block]))
        self.pages.page_changed.connect(self._on_page)
        self.pages.page_clicked.connect(self._on_page_clicked)
        self.find_bar.found_changed.connect(self._on_found)
        self.find_bar.reached.connect(self._on_reached)
        self.find_bar.closed.connect(self._on_find_closed)
        self._drawn.areas_found.connect(self._on_areas)
        self._drawn.lost.connect(self._on_pages_lost)
        self._look.shortcuts.add("find", self, self.open_find)

    @property
    def document(self) -> int:
        """Number of the document that is shown."""
        return self._at

    @property
    def shows_pages(self) -> bool:
        """Whether pictures of pages are shown."""
        return self._stack.currentWidget() is self.pages

    def show_documents(self, documents: Sequence[Document], password: str = "") -> None:
        """Show other documents, the first of them; `password` opens those that are locked."""
        self._documents = documents
        self._password = password
        self._used, self._shown = {}, ()
        self._wants_pages = True
        self.document_box.clear()
        for each in documents:
            self.document_box.addItem(visible_name(each.title))
        self.document_box.setVisible(len(documents) > 1)
        self._title.setVisible(len(documents) <= 1)
        self._head.setVisible(bool(documents))
        self._place_room.setVisible(bool(documents))
        self._at = NO_BLOCK
        if documents:
            self.show_document(0)
        else:
            self._drawn.close()
            self.find_bar.search_in(())
            self.text.show_blocks(())
            self._stack.setCurrentWidget(self.text)

    def focus_text(self, reason: Qt.FocusReason) -> None:
        """Take the keyboard to what is shown."""
        shown: QWidget = self.pages if self.shows_pages else self.text
        shown.setFocus(reason)

    def show_document(self, number_of: int) -> None:
        """Show one of the documents from its beginning."""
        if number_of == self._at or not 0 <= number_of < len(self._documents):
            return
        self._at = number_of
        self._shown = ()
        document = self._documents[number_of]
        self.document_box.setCurrentIndex(number_of)
        self._title.show_text(visible_name(document.title))
        self.text.show_blocks(document.blocks)
        self.text.show_used(self._used.get(number_of, ()))
        self.find_bar.search_in(document.blocks)
        self._fill_outline(document)
        self._drawn.open(document, self._password)
        has_pages = self._drawn.is_open
        self.kinds.setVisible(has_pages)
        self.kinds.button(_PAGES).setEnabled(has_pages)
        self.kinds.button(_PAGES).setToolTip("")
        self.kinds.button(_PAGES).setAccessibleDescription("")
        self._show_kind(as_pages=has_pages and self._wants_pages)

    def show_used(self, sentences: Iterable[Sentence]) -> None:
        """Mark the blocks that the sentences draw on."""
        self._used = {}
        for sentence in sentences:
            for source in sentence.sources:
                self._used.setdefault(source.document, set()).add(source.block)
        self.text.show_used(self._used.get(self._at, ()))

    def show_sources(self, sources: Sequence[Source], *, go: bool) -> None:
        """Highlight sources; `go` brings the best one into view, in its document."""
        if go and sources:
            self.show_document(sources[0].document)
        self._goes = go
        before = self._shown
        self._shown = tuple(source for source in sources if source.document == self._at)
        spans: dict[int, list[tuple[int, int]]] = {}
        for source in self._shown:
            spans.setdefault(source.block, []).append((source.start, source.end))
        self.text.show_marked(spans)
        if self._shown != before:
            self._highlight_areas()
        if go and self._shown:
            self._go(self._shown[0].block, self._shown[0].start)

    def go_to_block(self, document: int, block: int) -> None:
        """Bring a block into view, the whole of it highlighted."""
        self.show_document(document)
        found = self._block(block)
        if found is not None:
            self._shown = ()
            self.text.show_marked({block: [(0, len(found.text))]})
            self._drawn.highlight(())
            self._go(block, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the search with Escape, from wherever in the document."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            event.accept()
            self.find_bar.close_search()
        else:
            super().keyPressEvent(event)

    def open_find(self) -> None:
        """Search in the text of the document."""
        if self._documents:
            self._show_kind(as_pages=False)
            self.find_bar.open_at(self.text.top_block)

    def _go(self, block: int, start: int) -> None:
        found = self._block(block)
        if found is None:
            return
        if self.shows_pages and found.page is not None:
            self.pages.go_to(found.page)
        elif self.shows_pages:
            self._show_kind(as_pages=False)
        self.text.go_to(block, start)

    def _block(self, block: int) -> Block | None:
        if not 0 <= self._at < len(self._documents):
            return None
        blocks = self._documents[self._at].blocks
        return blocks[block] if 0 <= block < len(blocks) else None

    # The head ----------------------------------------------------------------------------

    def _fill_outline(self, document: Document) -> None:
        self.outline_box.clear()
        self.outline_box.addItem(self.tr("Contents"), NO_BLOCK)
        headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
        for heading in headings[:_LONGEST_OUTLINE]:
            words = visible_name(" ".join(heading.text.split())[:_OUTLINE_CHARACTERS])
            self.outline_box.addItem("\u2003" * max(0, heading.level - 1) + words, heading.id)
        self.outline_box.setVisible(bool(headings))

    def _on_heading(self, index: int) -> None:
        block = self.outline_box.itemData(index)
        if block != NO_BLOCK:
            self._go(block, 0)
        self.outline_box.setCurrentIndex(0)

    def _on_kind(self, kind: str) -> None:
        self._wants_pages = kind == _PAGES
        self._swap(as_pages=self._wants_pages)

    def _swap(self, *, as_pages: bool) -> None:
        """Show the other view, at the place where this one was."""
        reached = self.text.current_block
        block = reached if self.text.is_visible(reached) else self.text.top_block
        page = self.pages.page
        self._show_kind(as_pages=as_pages)
        found = self._block(block)
        if as_pages and found is not None and found.page is not None:
            self.pages.go_to(found.page)
        elif not as_pages and page > 1:
            self._go_to_page(page)

    def _go_to_page(self, page: int) -> None:
        for block in self._documents[self._at].blocks:
            if block.page == page:
                self.text.go_to(block.id)
                return

    def _show_kind(self, *, as_pages: bool) -> None:
        self.kinds.choose(_PAGES if as_pages else _TEXT)
        self._stack.setCurrentWidget(self.pages if as_pages else self.text)
        for widget in (self._page_label, self._smaller, self._larger):
            widget.setVisible(as_pages)
        if as_pages:
            self._on_page(self.pages.page)
        else:
            self._on_place(self.text.top_block)

    def _on_place(self, block: int) -> None:
        found = self._block(block)
        if self.shows_pages:
            return
        words = place_words(found) if found is not None else ""
        self._place.show_text(
            words or visible_name(self._documents[self._at].title) if found else ""
        )

    def _on_page(self, page: int) -> None:
        if self.shows_pages and 0 <= self._at < len(self._documents):
            self._place.show_text("")
            pages = self._documents[self._at].pages
            words = filled(self.tr("Page %1 of %2"), number(max(1, page)), number(pages))
            self._page_label.setText(words)

    # Pages -------------------------------------------------------------------------------

    def _highlight_areas(self) -> None:
        places = ((self._block(each.block), each) for each in self._shown)
        self._drawn.highlight(
            (block.page, block.text[source.start : source.end])
            for block, source in places
            if block is not None and block.page is not None
        )

    def _on_areas(self, page: int) -> None:
        best = self._block(self._shown[0].block) if self._shown else None
        if self._goes and best is not None and best.page == page and self.shows_pages:
            self._goes = False  # what comes later must not move what is being read
            self.pages.go_to(page)

    def _on_pages_lost(self, fault: Fault) -> None:
        """Where pages cannot be shown there is still their text."""
        why = fault_words(fault).sentence
        self.kinds.button(_PAGES).setEnabled(False)
        give_tip(self.kinds.button(_PAGES), why)
        self.kinds.button(_PAGES).setAccessibleDescription(why)
        self._show_kind(as_pages=False)

    def _on_page_clicked(self, page: int) -> None:
        blocks = self._documents[self._at].blocks
        self.block_chosen.emit(self._at, [block.id for block in blocks if block.page == page])

    # Search ------------------------------------------------------------------------------

    def _on_found(self) -> None:
        spans: dict[int, list[tuple[int, int]]] = {}
        for block, start, end in self.find_bar.places:
            spans.setdefault(block, []).append((start, end))
        self.text.show_found(spans)

    def _on_reached(self, block: int, start: int, _end: int) -> None:
        if not self.text.is_visible(block, start):
            self.text.go_to(block, start)

    def _on_find_closed(self) -> None:
        self.text.show_found({})
        if self._wants_pages and self._drawn.is_open and not self.shows_pages:
            self._swap(as_pages=True)
        self.focus_text(Qt.FocusReason.OtherFocusReason)
