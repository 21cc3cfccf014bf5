"""What parent and page view say to each other."""

from __future__ import annotations

import msgspec

from parlance.contract.document import PageArea, PageImage
from parlance.documents.wire import Refused


class OpenPages(msgspec.Struct, frozen=True, kw_only=True, tag="open_pages"):
    """Open the PDF at `path` (bytes: file names need not be Unicode); comes first, once."""

    path: bytes
    password: str = ""


class DrawPage(msgspec.Struct, frozen=True, kw_only=True, tag="draw_page"):
    """Draw a page (from 1), so many pixels wide if it may be; answered by Drawn."""

    page: int
    width: int


class FindText(msgspec.Struct, frozen=True, kw_only=True, tag="find_text"):
    """Find where a text stands on a page (from 1); answered by Found."""

    page: int
    text: str


class PagesOpened(msgspec.Struct, frozen=True, kw_only=True, tag="pages_opened"):
    """The PDF is open and has so many pages."""

    pages: int


class Drawn(msgspec.Struct, frozen=True, kw_only=True, tag="drawn"):
    """The page; None if it cannot be drawn."""

    image: PageImage | None


class Found(msgspec.Struct, frozen=True, kw_only=True, tag="found"):
    """Where the text stands, line by line; none if it does not stand there."""

    areas: tuple[PageArea, ...]


ToView = OpenPages | DrawPage | FindText
FromView = PagesOpened | Drawn | Found | Refused
