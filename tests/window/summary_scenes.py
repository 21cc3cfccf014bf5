"""What the pictures of summaries show: sources, warnings, answers, pages, Persian."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from parlance.contract.document import (
    Block,
    BlockKind,
    DocumentFormat,
    DocumentWarning,
    PageArea,
    PageImage,
)
from parlance.contract.faults import DocumentDamaged, DocumentLocked
from parlance.contract.summary import (
    AnswerResult,
    ItemState,
    ResultCheck,
    SummaryProgress,
    SummaryStage,
)
from tests.window import fake_reading as reading

if TYPE_CHECKING:
    from parlance.contract.document import Document
    from parlance.contract.summary import QueueItem
    from tests.screens import Stage
    from tests.window.fakes import FakeSources

_SOON_MS = 60
_A4 = 1.4142


def _show(stage: Stage, item: QueueItem) -> None:
    window = stage.window
    window.show_place(window.summary)
    stage.summary.queue.show(*stage.summary.queue.items, item)
    window.summary.show_item(item.id)


def _follow(stage: Stage, sentence: int) -> None:
    """Choose a sentence of the summary and go to its source."""
    text = stage.window.summary.reading.result.column.text
    text.choose(sentence)
    QTimer.singleShot(_SOON_MS, lambda: text.followed.emit(sentence))


def source(stage: Stage) -> None:
    """A sentence, and the place in the document that says it."""
    _show(stage, reading.item_of(reading.RESULT, (reading.REPORT,)))
    _follow(stage, 3)


def persian(stage: Stage) -> None:
    """The same of a Persian report."""
    _show(stage, reading.item_of(reading.PERSIAN_RESULT, (reading.PERSIAN_REPORT,)))
    _follow(stage, 1)


def warnings(stage: Stage) -> None:
    """Everything that can be said against a summary, at once."""
    checks = (ResultCheck.TOO_LONG, ResultCheck.REPEATS)
    result = msgspec.structs.replace(
        reading.RESULT,
        documents=(reading.WARNED,),
        checks=checks,
        cut_short=2,
        dropped_notes=3,
        reused=11,
    )
    document = msgspec.structs.replace(
        reading.REPORT,
        encoding="windows-1252",
        empty_pages=(3, 4, 12),
        warnings=(DocumentWarning.PAGES_WITHOUT_TEXT, DocumentWarning.ENCODING_GUESSED),
    )
    _show(stage, reading.item_of(result, (document,)))


def left_out(stage: Stage) -> None:
    """A summary of several documents, of which some could not be read."""
    documents = (reading.REPORT, reading.PERSIAN_REPORT)
    result = reading.result_of(reading.SUMMARY, documents, reading.SENTENCES)
    faults = (
        DocumentLocked(path="/ada/Contract, signed.pdf"),
        DocumentDamaged(path="/ada/صورت‌جلسه.docx"),
    )
    _show(stage, reading.item_of(result, documents, left_out=faults))


def answers(stage: Stage) -> None:
    """Two questions and their answers under the summary."""
    documents = (reading.REPORT,)
    first = "Revenue rose by 12 percent, mostly because customers who had bought before came back."
    second = "It follows in spring. Maria Kowalski leads it."
    item = reading.item_of(reading.RESULT, documents)
    stage.summary.questions.kept[item.id] = (
        AnswerResult(
            question="Why did revenue rise?",
            text=first,
            blocks_read=len(reading.REPORT.blocks),
            blocks=len(reading.REPORT.blocks),
            sentences=reading.sentences_of(first, [(first, [(reading.REPORT, 2, "Revenue rose")])]),
        ),
        AnswerResult(
            question="What about the third warehouse?",
            text=second,
            blocks_read=4,
            blocks=len(reading.REPORT.blocks),
            sentences=reading.sentences_of(
                second,
                [
                    ("It follows in spring.", [(reading.REPORT, 5, "The third follows in spring")]),
                    ("Maria Kowalski leads it.", []),
                ],
                doubts=("Maria Kowalski",),
            ),
        ),
    )
    _show(stage, item)
    bar = stage.window.summary.reading.result.column.verticalScrollBar()
    timer = QTimer(stage.window, singleShot=True, interval=2 * _SOON_MS)  # ends with it
    timer.timeout.connect(lambda: bar.setValue(bar.maximum()))
    timer.start()


def writing(stage: Stage) -> None:
    """The text arrives."""
    blocks = len(reading.REPORT.blocks)
    progress = SummaryProgress(
        stage=SummaryStage.WRITING,
        done=0,
        total=1,
        blocks_read=blocks,
        blocks=blocks,
        tokens_read=1_204,
        tokens_written=96,
        seconds_left=4.0,
    )
    item = reading.item_of(
        None, (reading.REPORT,), state=ItemState.WORKING, progress=progress, title="Annual report"
    )
    _show(stage, item)
    queue = stage.summary.queue
    text = reading.SUMMARY[:190]
    for at in range(0, len(text), 12):
        queue.write(item.id, text[at : at + 12])


# Pages -------------------------------------------------------------------------------------


def _paper() -> Document:
    """Return the report as a PDF of two pages."""
    placed = [
        Block(id=0, kind=block.kind, text=block.text, level=block.level, page=1 + number // 8)
        for number, block in enumerate(reading.REPORT.blocks)
    ]
    return reading.document_of(placed, title="report.pdf", form=DocumentFormat.PDF, pages=2)


def pages(stage: Stage) -> None:
    """The page of a PDF, with the source of a sentence highlighted on it."""
    document = _paper()
    _show(
        stage,
        reading.item_of(
            reading.result_of(reading.SUMMARY, (document,), reading.SENTENCES), (document,)
        ),
    )
    _follow(stage, 1)
    for wait in (1, 2, 3):
        timer = QTimer(stage.window, singleShot=True, interval=wait * _SOON_MS)  # ends with it
        timer.timeout.connect(lambda: _deliver(stage.summary.sources, document))
        timer.start()


def _deliver(sources: FakeSources, document: Document) -> None:
    """Give the pages and the places on them that were asked for."""
    while sources.wanted:
        match sources.wanted.pop(0):
            case ("page", int(token), int(page), int(width)):
                sources.page_arrived.emit(token, _picture(document, page, width))
            case ("areas", int(token), int(page), str(words)):
                sources.areas_found.emit(token, page, _areas(document, page, words))
            case _:
                pass


def _places(document: Document, page: int) -> list[tuple[QRectF, Block]]:
    """Return where each block of a page stands, in shares of its size."""
    found: list[tuple[QRectF, Block]] = []
    top = 0.08
    for block in document.blocks:
        if block.page == page:
            lines = block.text.count("\n") + 1 + len(block.text) // 78
            height = 0.022 * lines
            found.append((QRectF(0.12, top, 0.76, height), block))
            top += height + 0.024
    return found


def _picture(document: Document, page: int, width: int) -> PageImage:
    height = round(width * _A4)
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    for place, block in _places(document, page):
        font = QFont("Inter")
        font.setPixelSize(max(1, round(width * (0.026 if block.level else 0.018))))
        font.setBold(block.kind is BlockKind.HEADING)
        painter.setFont(font)
        line = QRectF(
            place.left() * width,
            place.top() * height,
            place.width() * width,
            place.height() * height,
        )
        painter.drawText(line, Qt.TextFlag.TextWordWrap, block.text.replace("\t", "      "))
    painter.end()
    stride, row = image.bytesPerLine(), 3 * width
    raw = bytes(image.constBits())
    pixels = b"".join(raw[at : at + row] for at in range(0, height * stride, stride))
    return PageImage(page=page, width=width, height=height, pixels=pixels)


def _areas(document: Document, page: int, words: str) -> tuple[PageArea, ...]:
    return tuple(
        PageArea(
            left=place.left() - 0.01, top=place.top(), right=place.right(), bottom=place.bottom()
        )
        for place, block in _places(document, page)
        if words in block.text or block.text in words
    )
