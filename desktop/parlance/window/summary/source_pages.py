"""The pages of one document: what is asked for, what has come, and what cannot be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from parlance.contract import faults
from parlance.contract.document import DocumentFormat
from parlance.window.summary.area_wishes import AreaWishes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.document import Document, PageArea, PageImage
    from parlance.services.sources import SourceService
    from parlance.window.summary.area_wishes import Wish
    from parlance.window.summary.page_view import PageView

_NO_TOKEN: Final = -1
_FIRST_PAGES: Final = 3
"""So many fail before the document is taken to have no page that can be shown."""
_OF_THE_DOCUMENT: Final = (
    faults.DocumentLocked,
    faults.DocumentPasswordWrong,
    faults.DocumentMissing,
    faults.DocumentUnreadable,
    faults.DocumentTooLarge,
)


class SourcePages(QObject):
    """Brings pages from the service to the view.

    Signals:
        areas_found: the page on which they are highlighted now.
        lost: Fault; no page of the document can be shown.
    """

    areas_found = Signal(int)
    lost = Signal(object)

    def __init__(self, view: PageView, sources: SourceService) -> None:
        """Start without a document."""
        super().__init__(view)
        self._view = view
        self._sources = sources
        self._token = _NO_TOKEN
        self._pages = 0
        self._failed: set[int] = set()
        self._any_drawn = False
        self._areas = AreaWishes(self._ask_areas)
        view.page_wanted.connect(self._on_page_wanted)
        sources.page_arrived.connect(self._on_picture)
        sources.areas_found.connect(self._on_areas)
        sources.failed.connect(self._on_failed)

    @property
    def is_open(self) -> bool:
        """Whether there are pages that may be shown."""
        return self._token != _NO_TOKEN

    def open(self, document: Document, password: str) -> None:
        """Show the pages of a document in place of those before; only PDFs have any."""
        self.close()
        if document.format is DocumentFormat.PDF and document.pages > 0:
            self._token = self._sources.open(document, password)
            self._pages = document.pages
            self._view.show_pages(document.pages)

    def close(self) -> None:
        """Show no pages any more."""
        if self.is_open:
            self._sources.close(self._token)
        self._token = _NO_TOKEN
        self._failed.clear()
        self._any_drawn = False
        self._areas.forget()
        self._view.show_pages(0)

    def highlight(self, wishes: Iterable[Wish]) -> None:
        """Highlight texts where they stand on their pages, in place of others."""
        self._view.show_areas({})
        if self.is_open:
            self._areas.want(wishes)

    def _on_page_wanted(self, page: int, width: int) -> None:
        if self.is_open:
            self._sources.want_page(self._token, page, width)

    def _ask_areas(self, page: int, words: str) -> None:
        self._sources.want_areas(self._token, page, words)

    def _on_picture(self, token: int, image: PageImage) -> None:
        if token == self._token:
            self._any_drawn = True
            self._failed.discard(image.page)
            self._view.show_picture(image)

    def _on_areas(self, token: int, page: int, areas: tuple[PageArea, ...]) -> None:
        if token == self._token and self._areas.take(page, areas):
            self._view.show_areas(self._areas.found)
            self.areas_found.emit(page)

    def _on_failed(self, token: int, page: int, fault: faults.Fault) -> None:
        if token != self._token:
            return
        self._failed.add(page)
        first = range(1, min(_FIRST_PAGES, self._pages) + 1)
        untried = [each for each in first if each not in self._failed]
        is_hopeless = not untried and not self._any_drawn
        if page == 0 or is_hopeless or isinstance(fault, _OF_THE_DOCUMENT):
            self.close()
            self.lost.emit(fault)
            return
        self._view.show_failed(page)
        if not self._any_drawn:
            self._view.ask_for(untried[0])
