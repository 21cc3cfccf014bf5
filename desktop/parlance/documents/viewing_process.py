"""The page view: a process that draws pages of one PDF and finds text on them.

It lives as long as somebody looks at the document, and may be ended at any time.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_never

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import PAGE_VIEW, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.contract.document import PageImage
from parlance.documents.viewing_wire import (
    Drawn,
    DrawPage,
    FindText,
    Found,
    OpenPages,
    PagesOpened,
    ToView,
)
from parlance.documents.wire import Reason, Refusal, Refused

if TYPE_CHECKING:
    from parlance.contract.document import PageArea
    from parlance.documents.viewing_wire import FromView

MIN_WIDTH, MAX_WIDTH = 200, 3000
MAX_PIXELS = 30_000_000
"""A page that is much taller than wide is drawn narrower than it was asked for."""

_CHANNELS = 3


def main() -> int:
    """Open what is asked for and answer until the input closes; return the exit status."""
    try:
        pipes = begin_child(PAGE_VIEW)
        prefer_as_victim()
        decoder: msgspec.msgpack.Decoder[ToView] = msgspec.msgpack.Decoder(ToView)
        view = PageView()
        for wish in FrameReader(pipes.incoming, decoder):
            if isinstance(wish, OpenPages):
                enclose(read=(Path(os.fsdecode(wish.path)),))
            pipes.writer.write(view.answer(wish))
    except BrokenPipeError:  # the parent wants no more
        return 0
    sys.stderr.flush()
    return 0


class PageView:
    """One open PDF."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._document: Any = None

    def answer(self, wish: ToView) -> FromView:
        """Return the answer to a wish."""
        try:
            match wish:
                case OpenPages():
                    return self._open(wish)
                case DrawPage(page=page, width=width):
                    return Drawn(image=draw(self._document, page, width))
                case FindText(page=page, text=text):
                    return Found(areas=find(self._document, page, text))
                case _:
                    assert_never(wish)
        except Refusal as refusal:
            return refusal.refused
        except MemoryError:
            return Refused(reason=Reason.TOO_LARGE)

    def _open(self, wish: OpenPages) -> FromView:
        # Imported here: it loads PDFium, which can wait until the hello is sent.
        from parlance.documents.pdf import open_pdf  # noqa: PLC0415

        path = Path(os.fsdecode(wish.path))
        try:
            # PDFium calls every file that it cannot open damaged.
            with path.open("rb"):
                pass
        except FileNotFoundError:
            return Refused(reason=Reason.MISSING)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return Refused(reason=Reason.UNREADABLE, detail=reason)
        self._document = open_pdf(path, wish.password)
        return PagesOpened(pages=len(self._document))


def draw(document: Any, number: int, width: int) -> PageImage | None:
    """Return page `number` (from 1) about `width` pixels wide; None if it cannot be drawn."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - loads PDFium

    try:
        page = document[number - 1]
        try:
            across, down = page.get_size()
            if across <= 0 or down <= 0:
                return None
            width = min(max(width, MIN_WIDTH), MAX_WIDTH)
            scale = min(width / across, (MAX_PIXELS / (across * down)) ** 0.5)
            bitmap = page.render(scale=scale, rev_byteorder=True)
            try:
                return PageImage(
                    page=number, width=bitmap.width, height=bitmap.height, pixels=_packed(bitmap)
                )
            finally:
                bitmap.close()
        finally:
            page.close()
    except (pdfium.PdfiumError, IndexError, ValueError):
        return None


def find(document: Any, number: int, text: str) -> tuple[PageArea, ...]:
    """Return where `text` stands on page `number` (from 1); nothing if it does not."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - loads PDFium

    from parlance.documents.places import areas_of  # noqa: PLC0415 - with PDFium

    try:
        page = document[number - 1]
        try:
            return areas_of(page, text)
        finally:
            page.close()
    except (pdfium.PdfiumError, IndexError, ValueError):
        return ()


def _packed(bitmap: Any) -> bytes:
    """Return the bitmap's rows without what fills them up."""
    row, stride = bitmap.width * _CHANNELS, bitmap.stride
    pixels = bytes(bitmap.buffer)
    if row == stride:
        return pixels[: row * bitmap.height]
    return b"".join(pixels[at : at + row] for at in range(0, stride * bitmap.height, stride))
