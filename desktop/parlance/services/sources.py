"""Pages of source documents as pictures, for the source view."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.document import DocumentFormat, PageArea, PageImage
from parlance.contract.faults import Fault, FaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol

    from parlance.contract.document import Document
    from parlance.services.jobs import Jobs

    class Pages(Protocol):
        """Draws pages of one document and finds text on them (documents.viewing)."""

        def page(self, number: int, width: int, cancel: Cancel) -> PageImage:
            """Return a page as a picture. Raises FaultError and Cancelled."""

        def areas(self, number: int, text: str, cancel: Cancel) -> tuple[PageArea, ...]:
            """Return where a text stands on a page. Raises FaultError and Cancelled."""

        def close(self) -> None:
            """End what draws."""

    OpenPages = Callable[[str, str], Pages]


class _Wish(msgspec.Struct, frozen=True):
    """A page so many pixels wide; with a text, its place on that page."""

    token: int
    page: int
    width: int = 0
    text: str | None = None


class _Arrived(msgspec.Struct, frozen=True):
    """What came of a wish."""

    wish: _Wish
    result: PageImage | tuple[PageArea, ...] | Fault


class _Wishes:
    """What is wanted and not begun, newest first; safe from several threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wanted: dict[tuple[int, int, bool], _Wish] = {}
        self._views: dict[int, tuple[Pages, Cancel]] = {}
        self._closing: list[Pages] = []
        self._over = False
        self._served = False

    def open(self, token: int, pages: Pages) -> bool:
        """Take wishes for `token`; return whether nobody serves them yet."""
        with self._changed:
            self._views[token] = (pages, Cancel())
            was_served, self._served = self._served, True
            return not was_served

    def put(self, wish: _Wish) -> None:
        """Want this, in place of what was wanted of the same page; dropped if not open."""
        with self._changed:
            if wish.token in self._views:
                key = (wish.token, wish.page, wish.text is not None)
                self._wanted.pop(key, None)
                self._wanted[key] = wish
                self._changed.notify()

    def close(self, token: int) -> None:
        """Want nothing more of `token`; what is being done for it is stopped."""
        with self._changed:
            pages, cancel = self._views.pop(token, (None, None))
            for key in [key for key in self._wanted if key[0] == token]:
                del self._wanted[key]
            if pages is not None:
                self._closing.append(pages)
            self._changed.notify()
        if cancel is not None:
            cancel.request()

    def end(self) -> None:
        """Close every token and let nobody wait."""
        with self._changed:
            self._over = True
            tokens = list(self._views)
        for token in tokens:
            self.close(token)
        with self._changed:
            self._changed.notify()

    def give_up(self) -> None:
        """Close and forget everything: who served the wishes is gone."""
        with self._changed:
            left = [*self._closing, *(pages for pages, _ in self._views.values())]
            self._closing.clear()
            self._views.clear()
            self._wanted.clear()
            self._served = False
        for pages in left:
            pages.close()

    def serve(self) -> Iterator[_Arrived]:
        """Yield what comes of the wishes, one after the other, until no token is open."""
        while (taken := self._take()) is not None:
            wish, pages, cancel = taken
            with suppress(Cancelled):  # its token was closed
                yield _Arrived(wish, _granted(wish, pages, cancel))

    def _take(self) -> tuple[_Wish, Pages, Cancel] | None:
        while True:
            with self._changed:
                while not (self._closing or self._wanted or self._over) and self._views:
                    self._changed.wait()
                closing, self._closing = self._closing, []
                if not closing:
                    if self._over or not self._views:
                        self._served = False
                        return None
                    _, wish = self._wanted.popitem()
                    return wish, *self._views[wish.token]
            for pages in closing:
                pages.close()


def _granted(wish: _Wish, pages: Pages, cancel: Cancel) -> PageImage | tuple[PageArea, ...] | Fault:
    try:
        if wish.text is None:
            return pages.page(wish.page, wish.width, cancel)
        return pages.areas(wish.page, wish.text, cancel)
    except FaultError as error:
        return error.fault


class SourceService(QObject):
    """Draws pages of PDFs in one thread, the newest wish first.

    Signals:
        page_arrived: token, PageImage.
        areas_found: token, page, tuple of PageArea; none where the page cannot be searched.
        failed: token, page, Fault. A later wish is tried again, but with page 0, where it
            is none of one page: the token is closed then.
    """

    page_arrived = Signal(int, object)
    areas_found = Signal(int, int, object)
    failed = Signal(int, int, object)

    def __init__(self, jobs: Jobs, *, open_pages: OpenPages, parent: QObject | None = None) -> None:
        """Start with nothing open; `open_pages` makes what draws, of a path and a password."""
        super().__init__(parent)
        self._jobs = jobs
        self._open_pages = open_pages
        self._wishes = _Wishes()
        self._open: set[int] = set()
        self._next_token = 1

    def open(self, document: Document, password: str = "") -> int:
        """Return a token for the pages of `document`; only PDFs have any."""
        token = self._next_token
        self._next_token += 1
        if document.format is not DocumentFormat.PDF or not document.path:
            return token
        self._open.add(token)
        if self._wishes.open(token, self._open_pages(document.path, password)):
            self._jobs.start(self._serve, advanced=self._on_advanced, ended=self._on_ended)
        return token

    def want_page(self, token: int, page: int, width: int) -> None:
        """Have a page (from 1) drawn so many pixels wide; a newer wish for it wins."""
        self._wishes.put(_Wish(token, page, width))

    def want_areas(self, token: int, page: int, text: str) -> None:
        """Have the places found where `text` stands on a page (from 1); a newer wish wins."""
        self._wishes.put(_Wish(token, page, text=text))

    def close(self, token: int) -> None:
        """Tell nothing more of `token`, and end the process that drew for it."""
        self._open.discard(token)
        self._wishes.close(token)

    def _serve(self, cancel: Cancel) -> Iterator[object]:
        with cancel.waking(self._wishes.end):
            yield from self._wishes.serve()

    def _on_advanced(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, _Arrived) and item.wish.token in self._open:
                self._tell(item.wish, item.result)

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self._wishes.give_up()
            for token in sorted(self._open):
                self.failed.emit(token, 0, fault)

    def _tell(self, wish: _Wish, result: PageImage | tuple[PageArea, ...] | Fault) -> None:
        if isinstance(result, PageImage):
            self.page_arrived.emit(wish.token, result)
        elif isinstance(result, tuple):
            self.areas_found.emit(wish.token, wish.page, result)
        elif wish.text is None:
            self.failed.emit(wish.token, wish.page, result)
        else:
            # Its picture tells what is wrong with the page.
            self.areas_found.emit(wish.token, wish.page, ())
