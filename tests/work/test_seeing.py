"""Pages and pictures read by a model that sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage

from parlance.contract.cancel import Cancel
from parlance.contract.document import (
    Block,
    BlockKind,
    Document,
    DocumentFormat,
    DocumentWarning,
    PageImage,
)
from parlance.contract.engine import ChatPrompt, Priority, StopReason
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentMissing,
    DocumentUnreadable,
    EngineRefused,
    FaultError,
    ImageUnreadable,
)
from parlance.contract.models import Capability
from parlance.contract.summary import SummaryProgress, SummaryStage
from parlance.work.seeing import Sight, png, see_pages, see_picture
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from parlance.contract.engine import Request

SEEING = msgspec.structs.replace(
    DESCRIPTION, capabilities=DESCRIPTION.capabilities | {Capability.SEE}
)
STARTS = {
    "PNG": b"\x89PNG\r\n\x1a\n",
    "JPEG": b"\xff\xd8\xff\xe0",
    "GIF": b"GIF89a",
    "BMP": b"BM",
    "TIFF": b"II*\0",
}


def seeing(
    script: Callable[[Request], Reply | str] | Sequence[Reply | str],
) -> ScriptedEngine:
    return ScriptedEngine(script, description=SEEING)


def page_image(number: int, width: int = 4) -> PageImage:
    pixels = bytes((number + at) % 256 for at in range(3 * width * 2))
    return PageImage(page=number, width=width, height=2, pixels=pixels)


def render(number: int, width: int, cancel: Cancel) -> PageImage:
    cancel.check()
    assert width == 1200
    return page_image(number)


def page_of(request: Request) -> int:
    """Return which page the request shows: its first pixel tells."""
    assert isinstance(request.prompt, ChatPrompt)
    (picture,) = request.prompt.turns[0].images
    return QColor(QImage.fromData(picture).pixel(0, 0)).red()


def scanned() -> Document:
    """Return a document of five pages, the second and the last two of them pictures."""
    texts = (
        (1, BlockKind.HEADING, "Chapter", ()),
        (1, BlockKind.PARAGRAPH, "Text of page 1.", ("Chapter",)),
        (3, BlockKind.PARAGRAPH, "Text of page 3.", ("Chapter",)),
    )
    blocks: list[Block] = []
    start = 0
    for number, (page, kind, text, section) in enumerate(texts):
        level = int(kind is BlockKind.HEADING)
        blocks.append(
            Block(
                id=number,
                kind=kind,
                text=text,
                level=level,
                page=page,
                section=section,
                start=start,
            )
        )
        start = blocks[-1].end + 2
    return Document(
        path="scan.pdf",
        title="Chapter",
        blocks=tuple(blocks),
        sha256="0",
        format=DocumentFormat.PDF,
        pages=5,
        empty_pages=(2, 4, 5),
        warnings=(DocumentWarning.PAGES_WITHOUT_TEXT,),
    )


def seen(
    events: Iterator[SummaryProgress | Document],
) -> tuple[list[SummaryProgress], Document]:
    *progress, document = events
    assert isinstance(document, Document)
    told = [item for item in progress if isinstance(item, SummaryProgress)]
    assert len(told) == len(progress)
    return told, document


def test_text_of_empty_pages_is_put_where_it_belongs() -> None:
    engine = seeing(lambda request: f"Seen on {page_of(request)}.\n\nMore of it.")
    progress, document = seen(see_pages(scanned(), engine, render, Cancel()))
    assert [(block.page, block.text, block.seen) for block in document.blocks] == [
        (1, "Chapter", False),
        (1, "Text of page 1.", False),
        (2, "Seen on 2.", True),
        (2, "More of it.", True),
        (3, "Text of page 3.", False),
        (4, "Seen on 4.", True),
        (4, "More of it.", True),
        (5, "Seen on 5.", True),
        (5, "More of it.", True),
    ]
    assert [block.id for block in document.blocks] == list(range(9))
    text = document.text
    assert all(text[block.start : block.end] == block.text for block in document.blocks)
    assert {block.section for block in document.blocks[1:]} == {("Chapter",)}
    assert document.empty_pages == ()
    assert document.warnings == (DocumentWarning.PAGES_SEEN,)
    assert {item.stage for item in progress} == {SummaryStage.SEEING}
    assert [(item.done, item.total) for item in progress] == [(n, 3) for n in range(4)]
    assert progress[-1].tokens_written > 0


def test_the_request_is_a_picture_and_waits_behind_chats() -> None:
    engine = seeing(["Text."])
    list(see_pages(scanned(), engine, render, Cancel()))
    request = engine.requests[0]
    assert request.priority is Priority.DOCUMENT
    assert 0 < request.max_tokens <= 2048
    assert isinstance(request.prompt, ChatPrompt)
    (turn,) = request.prompt.turns
    assert turn.images[0].startswith(STARTS["PNG"])


def test_without_a_model_that_sees_nothing_changes() -> None:
    engine = ScriptedEngine(["Text."])
    document = scanned()
    assert list(see_pages(document, engine, render, Cancel())) == [document]
    assert engine.requests == []
    whole = msgspec.structs.replace(document, empty_pages=())
    assert list(see_pages(whole, seeing(["Text."]), render, Cancel())) == [whole]


def test_pages_without_text_and_pages_that_fail_stay_empty() -> None:
    def script(request: Request) -> Reply | str:
        if page_of(request) == 2:
            return Reply(fault=ImageUnreadable(number=1))
        return "```\n \n```" if page_of(request) == 4 else "```text\nFenced text.\n```"

    progress, document = seen(see_pages(scanned(), seeing(script), render, Cancel()))
    assert document.empty_pages == (2, 4)
    assert document.blocks[-1].text == "Fenced text."
    assert set(document.warnings) == {
        DocumentWarning.PAGES_WITHOUT_TEXT,
        DocumentWarning.PAGES_SEEN,
    }
    assert progress[-1].done == 3


def test_a_page_that_cannot_be_drawn_stays_empty() -> None:
    def broken(number: int, _width: int, _cancel: Cancel) -> PageImage:
        if number < 5:
            raise FaultError(DocumentDamaged(path="scan.pdf"))
        return page_image(number)

    engine = seeing(["Text."])
    progress, document = seen(see_pages(scanned(), engine, broken, Cancel()))
    assert document.empty_pages == (2, 4)
    assert len(engine.requests) == 1
    assert [item.done for item in progress][-1] == 3
    assert sorted({item.done for item in progress}) == [item.done for item in progress]


def test_pages_none_of_which_can_be_drawn_are_done_too() -> None:
    def broken(_number: int, _width: int, _cancel: Cancel) -> PageImage:
        raise FaultError(DocumentDamaged(path="scan.pdf"))

    progress, document = seen(see_pages(scanned(), seeing([]), broken, Cancel()))
    assert document == scanned()
    assert progress[-1].done == progress[-1].total == 3


def test_a_page_is_drawn_only_when_its_turn_comes() -> None:
    drawn: list[int] = []

    def noting(number: int, _width: int, _cancel: Cancel) -> PageImage:
        drawn.append(number)
        return page_image(number)

    engine = ScriptedEngine([Reply(pieces=("A.",), pause_after=0)], description=SEEING, window=1)
    events = see_pages(scanned(), engine, noting, Cancel())
    engine.go_on.set()
    next(events)
    next(events)
    assert drawn == [2]
    events.close()


def test_an_answer_that_was_cut_off_is_said() -> None:
    engine = seeing([Reply(pieces=("A very long page",), stop=StopReason.LENGTH)])
    _, document = seen(see_pages(scanned(), engine, render, Cancel()))
    assert DocumentWarning.CUT_SHORT in document.warnings


def test_a_model_that_fails_ends_the_work() -> None:
    fault = EngineRefused(step="decode", code=1)
    with pytest.raises(FaultError) as caught:
        list(see_pages(scanned(), seeing([Reply(fault=fault)]), render, Cancel()))
    assert caught.value.fault == fault


def test_a_document_of_pictures_alone_becomes_text() -> None:
    blank = msgspec.structs.replace(scanned(), blocks=(), empty_pages=(1, 2), pages=2)
    sentence = "This is an English sentence on a page that was scanned years ago."
    _, document = seen(see_pages(blank, seeing([sentence]), render, Cancel()))
    assert [(block.page, block.text) for block in document.blocks] == [
        (1, sentence),
        (2, sentence),
    ]
    assert document.language == "en"


def test_unseen_letters_in_an_answer_are_taken_out() -> None:
    _, document = seen(see_pages(scanned(), seeing(["Te\u200bxt\u202e here."]), render, Cancel()))
    assert document.blocks[-1].text == "Text here."


def picture(tmp_path: Path, kind: str = "PNG") -> str:
    path = tmp_path / f"photo.{kind.lower()}"
    path.write_bytes(STARTS[kind] + bytes(100))
    return str(path)


def picture_fault(path: str, engine: ScriptedEngine) -> object:
    with pytest.raises(FaultError) as caught:
        list(see_picture(path, engine, Cancel()))
    return caught.value.fault


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP"])
def test_a_picture_file_becomes_a_document(tmp_path: Path, kind: str) -> None:
    engine = seeing(["A sign.\n\nKeep out."])
    path = picture(tmp_path, kind)
    progress, document = seen(see_picture(path, engine, Cancel()))
    assert [block.text for block in document.blocks] == ["A sign.", "Keep out."]
    assert all(block.seen and block.page is None for block in document.blocks)
    assert (document.title, document.path, document.pages) == ("photo", path, 0)
    assert document.warnings == (DocumentWarning.PAGES_SEEN,)
    assert [item.done for item in progress] == [0, 1]
    assert len(document.sha256) == 64


def test_a_picture_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = picture(tmp_path)
    assert picture_fault(path, ScriptedEngine()) == DocumentIsImage(path=path)
    assert picture_fault(path, seeing([""])) == DocumentEmpty(path=path)
    fault = ImageUnreadable(number=1)
    assert picture_fault(path, seeing([Reply(fault=fault)])) == DocumentDamaged(path=path)
    missing = str(tmp_path / "no.png")
    assert picture_fault(missing, seeing(["x"])) == DocumentMissing(path=missing)
    assert isinstance(picture_fault(str(tmp_path), seeing(["x"])), DocumentUnreadable)
    other = picture(tmp_path, "TIFF")
    assert picture_fault(other, seeing(["x"])) == DocumentKindUnknown(path=other)


def test_a_page_as_png_is_the_page() -> None:
    image = PageImage(page=1, width=5, height=3, pixels=bytes(range(45)))
    decoded = QImage.fromData(png(image))
    assert (decoded.width(), decoded.height()) == (5, 3)
    colours = [QColor(decoded.pixel(x, y)) for y in range(3) for x in range(5)]
    shown = [part for each in colours for part in (each.red(), each.green(), each.blue())]
    assert bytes(shown) == image.pixels


def test_what_draws_is_ended_when_all_is_seen(tmp_path: Path) -> None:
    class Fake:
        closed = False

        def page(self, number: int, width: int, cancel: Cancel) -> PageImage:
            return render(number, width, cancel)

        def close(self) -> None:
            self.closed = True

    fake = Fake()
    asked: list[tuple[str, str]] = []

    def open_pages(path: str, password: str) -> Fake:
        asked.append((path, password))
        return fake

    sight = Sight(seeing(["Text."]), open_pages)
    assert seen(sight.pages(scanned(), "secret", Cancel()))[1].empty_pages == ()
    assert (asked, fake.closed) == ([("scan.pdf", "secret")], True)
    assert seen(sight.picture(picture(tmp_path), Cancel()))[1].words == 1
