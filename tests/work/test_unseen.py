"""Documents that only a model that sees can read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, DocumentWarning
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    Fault,
    FaultError,
)
from parlance.contract.summary import SummaryProgress, SummaryStage
from parlance.documents.plain import document_from_text
from parlance.work.unseen import looked_at, unseen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRESS = SummaryProgress(stage=SummaryStage.SEEING, done=1, total=1)


class Seer:
    """Finds `text` in everything."""

    def __init__(self, text: str) -> None:
        self.text = text

    def pages(
        self, document: Document, password: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Document]:
        cancel.check()
        yield PROGRESS
        yield replace(document, blocks=document_from_text(f"{self.text}{password}").blocks)

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        return self.pages(document_from_text("", title=path), "", cancel)


def looked(document: Document, seeing: Seer | None) -> tuple[list[SummaryProgress], Document]:
    events = looked_at(document, seeing, "!", Cancel())
    progress: list[SummaryProgress] = []
    while True:
        try:
            progress.append(next(events))
        except StopIteration as end:
            return progress, end.value


def test_only_pictures_and_pages_without_text_may_be_seen(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"scan")
    scan = unseen(str(path), DocumentEmpty(path=str(path), pages=2))
    assert scan is not None
    assert (scan.title, scan.pages, scan.empty_pages) == ("scan", 2, (1, 2))
    assert scan.sha256 == hashlib.sha256(b"scan").hexdigest()
    assert scan.warnings == (DocumentWarning.PAGES_WITHOUT_TEXT,)
    picture = unseen("gone.png", DocumentIsImage(path="gone.png"))
    assert picture is not None
    assert (picture.pages, picture.sha256, picture.warnings) == (0, "", ())
    for fault in (DocumentEmpty(path="a"), DocumentDamaged(path="a")):
        assert unseen("a", fault) is None


def test_what_has_text_is_not_looked_at() -> None:
    document = document_from_text("All here.")
    assert looked(document, Seer("never")) == ([], document)


@pytest.mark.parametrize(("pages", "text"), [(0, "seen"), (2, "seen!")])
def test_pages_and_pictures_are_looked_at(pages: int, text: str) -> None:
    blank = Document(path="a", title="a", blocks=(), sha256="", pages=pages)
    progress, document = looked(blank, Seer("seen"))
    assert progress == [PROGRESS]
    assert document.text == text


@pytest.mark.parametrize(
    ("pages", "fault"),
    [(0, DocumentIsImage(path="a")), (2, DocumentEmpty(path="a", pages=2))],
)
def test_without_a_model_that_sees_there_is_no_text(pages: int, fault: Fault) -> None:
    blank = Document(path="a", title="a", blocks=(), sha256="", pages=pages)
    with pytest.raises(FaultError) as caught:
        looked(blank, None)
    assert caught.value.fault == fault
