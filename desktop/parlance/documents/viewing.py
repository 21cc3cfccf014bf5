"""Pages of a PDF as pictures, drawn by a process that lives as long as they are looked at."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import PAGE_VIEW
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentLocked,
    DocumentMissing,
    DocumentPasswordWrong,
    DocumentTooLarge,
    DocumentUnreadable,
    FaultError,
)
from parlance.documents.viewing_wire import (
    Drawn,
    DrawPage,
    FindText,
    Found,
    FromView,
    OpenPages,
    PagesOpened,
)
from parlance.documents.wire import Reason, Refused

if TYPE_CHECKING:
    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.document import PageArea, PageImage
    from parlance.contract.faults import Fault

_ABORTED = ("SIGABRT", "SIGKILL", "SIGXCPU", "SIGTRAP")
"""How a process ends that has used up its memory or time."""


class PageViewer:
    """Draws pages of one PDF and finds text on them; for one thread.

    The process is started by the first wish, and by the next one after it has crashed.
    """

    def __init__(self, nursery: Nursery, path: str, password: str = "") -> None:
        """Start nothing yet."""
        self._nursery = nursery
        self._path = path
        self._password = password
        self._child: Child[FromView] | None = None
        self._is_open = False

    def page(self, number: int, width: int, cancel: Cancel) -> PageImage:
        """Return page `number` (from 1) as a picture about `width` pixels wide.

        Widths are kept between 200 and 3,000 pixels, and a picture below 30 million.
        Raises FaultError (Document…: also DocumentDamaged if this page cannot be drawn)
        and Cancelled, which ends the process.
        """
        answer = self._ask(DrawPage(page=number, width=width), cancel)
        if not isinstance(answer, Drawn) or answer.image is None:
            raise FaultError(DocumentDamaged(path=self._path))
        return answer.image

    def areas(self, number: int, text: str, cancel: Cancel) -> tuple[PageArea, ...]:
        """Return where `text` stands on page `number` (from 1): a rectangle for each line.

        Nothing if it does not stand there. Raises as `page`.
        """
        # What is no Unicode cannot be sent, and stands on no page.
        text = text.encode("utf-8", "replace").decode()
        answer = self._ask(FindText(page=number, text=text), cancel)
        return answer.areas if isinstance(answer, Found) else ()

    def close(self) -> None:
        """End the process. Safe to call again; a later wish would start it anew."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.end(patience=0)

    def _ask(self, wish: DrawPage | FindText, cancel: Cancel) -> FromView:
        cancel.check()
        try:
            child = self._child or self._start()
            with cancel.waking(child.kill):
                if not self._is_open:
                    self._open(child)
                child.send(wish)
                return self._received(child)
        except BaseException:
            # Whatever it would still answer, nobody waits for that any more.
            self.close()
            cancel.check()  # a process that was ended on request has no fault
            raise

    def _start(self) -> Child[FromView]:
        decoder: msgspec.msgpack.Decoder[FromView] = msgspec.msgpack.Decoder(FromView)
        try:
            self._child = self._nursery.start("page-view", decoder)
        except ChildDidNotStart as error:
            raise FaultError(DocumentUnreadable(path=self._path, reason=error.reason)) from error
        self._is_open = False
        return self._child

    def _open(self, child: Child[FromView]) -> None:
        name = os.fsencode(Path(self._path).absolute())
        child.send(OpenPages(path=name, password=self._password))
        answer = self._received(child)
        if not isinstance(answer, PagesOpened):
            raise FaultError(DocumentDamaged(path=self._path))
        self._is_open = True

    def _received(self, child: Child[FromView]) -> FromView:
        """Return the next answer. Raises FaultError if there is none, or a refusal."""
        try:
            answer = child.receive(PAGE_VIEW.silence_seconds)
        except ChildSilent as error:
            raise FaultError(DocumentTooLarge(path=self._path)) from error
        except FrameError:  # it was ended in the middle of one
            answer = None
        if answer is None:
            raise FaultError(self._fault_of_end(child))
        if isinstance(answer, Refused):
            raise FaultError(_fault_of(answer, self._path))
        return answer

    def _fault_of_end(self, child: Child[FromView]) -> Fault:
        outcome = child.wait(1.0)
        if outcome is None or outcome.signal_name in _ABORTED:
            return DocumentTooLarge(path=self._path)
        return DocumentDamaged(path=self._path)


def _fault_of(refused: Refused, path: str) -> Fault:
    match refused.reason:
        case Reason.MISSING:
            return DocumentMissing(path=path)
        case Reason.UNREADABLE:
            return DocumentUnreadable(path=path, reason=refused.detail)
        case Reason.LOCKED:
            return DocumentLocked(path=path)
        case Reason.PASSWORD_WRONG:
            return DocumentPasswordWrong(path=path)
        case Reason.TOO_LARGE:
            return DocumentTooLarge(path=path)
        case _:
            return DocumentDamaged(path=path)
