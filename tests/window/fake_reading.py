"""Services of a summary that hold what a test gives them, and documents to show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.document import (
    Block,
    BlockKind,
    Document,
    DocumentFormat,
    DocumentWarning,
    PageImage,
)
from parlance.contract.history import Measurements
from parlance.contract.summary import (
    AnswerResult,
    DocumentLabel,
    Doubt,
    DoubtKind,
    FoundBy,
    ItemState,
    QueueItem,
    Sentence,
    Source,
    SummaryOptions,
    SummaryResult,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.faults import Fault


class FakeQueue(QObject):
    """The queue of summaries."""

    item_changed = Signal(int)
    piece_arrived = Signal(int, str)
    text_reset = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[int, QueueItem] = {}
        self.passwords: dict[int, str] = {}
        self.asked: list[tuple[str, int]] = []

    def item(self, item: int) -> QueueItem | None:
        return self.known.get(item)

    def password_of(self, item: int) -> str:
        return self.passwords.get(item, "")

    def put(self, item: QueueItem) -> None:
        self.known[item.id] = item
        self.item_changed.emit(item.id)

    def change(self, item: int, **changes: object) -> None:
        self.put(msgspec.structs.replace(self.known[item], **changes))

    def write(self, item: int, text: str) -> None:
        known = self.known[item]
        self.known[item] = msgspec.structs.replace(known, text=known.text + text)
        self.piece_arrived.emit(item, text)

    def begin(self, item: int) -> None:
        self.known[item] = msgspec.structs.replace(self.known[item], text="", result=None)
        self.text_reset.emit(item)

    def pause(self, item: int) -> None:
        self.asked.append(("pause", item))

    def resume(self, item: int) -> None:
        self.asked.append(("resume", item))

    def stop(self, item: int) -> None:
        self.asked.append(("stop", item))


class FakeQuestions(QObject):
    """The questions; a test gives the answers."""

    progressed = Signal(int, object)
    piece_arrived = Signal(int, str)
    answered = Signal(int, object)
    failed = Signal(int, object)
    stopped = Signal(int)
    busy_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.asked: list[tuple[int, str]] = []
        self.kept: dict[int, list[AnswerResult]] = {}

    def ask(self, item: int, question: str) -> None:
        self.asked.append((item, question))
        self._be(is_busy=True)

    def stop(self) -> None:
        self._be(is_busy=False)
        self.stopped.emit(self.asked[-1][0])

    def answers(self, item: int) -> tuple[AnswerResult, ...]:
        return tuple(self.kept.get(item, ()))

    def give(self, answer: AnswerResult) -> None:
        item = self.asked[-1][0]
        self.kept.setdefault(item, []).append(answer)
        self._be(is_busy=False)
        self.answered.emit(item, answer)

    def fail(self, fault: Fault) -> None:
        self._be(is_busy=False)
        self.failed.emit(self.asked[-1][0], fault)

    def _be(self, *, is_busy: bool) -> None:
        self.busy = is_busy
        self.busy_changed.emit(is_busy)


class FakeExports(QObject):
    """Notes what was to be saved."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.written: list[tuple[str, SummaryResult]] = []

    def save(self, path: str, result: SummaryResult, _documents: Sequence[Document]) -> None:
        self.written.append((path, result))
        self.saved.emit(path)

    def markdown(self, result: SummaryResult, documents: Sequence[Document]) -> str:
        return f"{result.text}\n\nSources: {', '.join(each.title for each in documents)}"


class FakeSources(QObject):
    """Pages of one grey; a test asks for them to arrive."""

    page_arrived = Signal(int, object)
    areas_found = Signal(int, int, object)
    failed = Signal(int, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[str, str]] = []
        self.closed: list[int] = []
        self.pages: list[tuple[int, int]] = []
        self.areas: list[tuple[int, str]] = []

    def open(self, document: Document, password: str = "") -> int:
        self.opened.append((document.path, password))
        return len(self.opened)

    def want_page(self, token: int, page: int, width: int) -> None:  # noqa: ARG002
        self.pages.append((page, width))

    def want_areas(self, token: int, page: int, text: str) -> None:  # noqa: ARG002
        self.areas.append((page, text))

    def close(self, token: int) -> None:
        self.closed.append(token)

    def deliver(self, token: int, page: int, width: int = 200, height: int = 260) -> None:
        image = PageImage(
            page=page, width=width, height=height, pixels=b"\xf4" * (width * height * 3)
        )
        self.page_arrived.emit(token, image)


@dataclass
class FakeServices:
    """The bundle that the window is given."""

    queue: FakeQueue = field(default_factory=FakeQueue)
    questions: FakeQuestions = field(default_factory=FakeQuestions)
    exports: FakeExports = field(default_factory=FakeExports)
    sources: FakeSources = field(default_factory=FakeSources)


def document_of(
    blocks: Sequence[tuple[BlockKind, str] | Block],
    *,
    title: str = "Annual report",
    form: DocumentFormat = DocumentFormat.TEXT,
    pages: int = 0,
) -> Document:
    """Return a document; starts and ids of its blocks are worked out."""
    made: list[Block] = []
    start = 0
    section: tuple[str, ...] = ()
    for number, given in enumerate(blocks):
        block = given if isinstance(given, Block) else Block(id=0, kind=given[0], text=given[1])
        level = 1 if block.kind is BlockKind.HEADING and not block.level else block.level
        block = msgspec.structs.replace(
            block, id=number, start=start, section=block.section or section, level=level
        )
        if block.kind is BlockKind.HEADING:
            section = (block.text,)
        made.append(block)
        start += len(block.text) + 2
    return Document(
        path=f"/ada/{title}",
        title=title,
        blocks=tuple(made),
        sha256="0" * 64,
        format=form,
        pages=pages,
    )


def sentences_of(
    markdown: str,
    parts: Sequence[tuple[str, Sequence[tuple[Document, int, str]]]],
    doubts: Sequence[str] = (),
    documents: Sequence[Document] = (),
) -> tuple[Sentence, ...]:
    """Return sentences of `markdown` by their text, each with (document, block, words)."""
    made: list[Sentence] = []
    at = 0
    for text, places in parts:
        start = markdown.index(text, at)
        at = start + len(text)
        sources = []
        for document, block, words in places:
            begin = document.blocks[block].text.index(words)
            sources.append(
                Source(
                    document=documents.index(document) if documents else 0,
                    block=block,
                    start=begin,
                    end=begin + len(words),
                    score=0.9,
                    found_by=FoundBy.WORDS,
                )
            )
        found = tuple(
            Doubt(
                kind=DoubtKind.NUMBER if any(c.isdigit() for c in doubt) else DoubtKind.NAME,
                start=start + text.index(doubt),
                end=start + text.index(doubt) + len(doubt),
            )
            for doubt in doubts
            if doubt in text
        )
        made.append(Sentence(start=start, end=at, sources=tuple(sources), doubts=found))
    return tuple(made)


def label_of(document: Document, *, letter: str = "", read: int | None = None) -> DocumentLabel:
    return DocumentLabel(
        title=document.title,
        path=document.path,
        sha256=document.sha256,
        blocks_read=len(document.blocks) if read is None else read,
        blocks=len(document.blocks),
        words=document.words,
        label=letter,
        pages=document.pages,
    )


def result_of(
    text: str,
    documents: Sequence[Document],
    sentences: tuple[Sentence, ...] = (),
    **changes: object,
) -> SummaryResult:
    several = len(documents) > 1
    result = SummaryResult(
        options=SummaryOptions(),
        text=text,
        documents=tuple(
            label_of(document, letter="ABCDE"[at] if several else "")
            for at, document in enumerate(documents)
        ),
        sentences=sentences,
        measurements=Measurements(),
    )
    return msgspec.structs.replace(result, **changes)


def item_of(
    result: SummaryResult | None,
    documents: Sequence[Document],
    *,
    number: int = 1,
    state: ItemState = ItemState.DONE,
    **changes: object,
) -> QueueItem:
    item = QueueItem(
        id=number,
        title=", ".join(document.title for document in documents),
        paths=tuple(document.path for document in documents),
        options=SummaryOptions(),
        state=state,
        documents=tuple(documents),
        text=result.text if result is not None else "",
        result=result,
    )
    return msgspec.structs.replace(item, **changes)


# A report, told in English -----------------------------------------------------------

REPORT = document_of(
    [
        (BlockKind.HEADING, "Annual report 2025"),
        (BlockKind.HEADING, "Results"),
        (
            BlockKind.PARAGRAPH,
            "Revenue rose by 12 percent to 4.1 million euros, mostly because customers who had "
            "bought before came back. Costs grew more slowly than revenue did.",
        ),
        (
            BlockKind.TABLE,
            "Quarter\tRevenue (thousand euros)\tStaff\nFirst\t940\t38\nSecond\t1,010\t41\n"
            "Third\t1,060\t41\nFourth\t1,090\t44",
        ),
        (BlockKind.HEADING, "Warehouses"),
        (
            BlockKind.PARAGRAPH,
            "Two of the three warehouses moved to Rotterdam in August. The third follows in "
            "spring, when its lease in Antwerp ends.",
        ),
        (BlockKind.LIST, "Rotterdam: 4,200 square metres\nUtrecht: 1,800 square metres"),
        (BlockKind.QUOTE, "We ship within a day, and we mean it. (The director)"),
        (BlockKind.HEADING, "Outlook"),
        (
            BlockKind.PARAGRAPH,
            "The board expects slower growth in the coming year, because the price of energy "
            "remains uncertain and two large customers are merging.",
        ),
        Block(
            id=0,
            kind=BlockKind.PARAGRAPH,
            text="Stamped: received on 3 February 2026, registry of companies.",
            seen=True,
        ),
        (BlockKind.CODE, "total = sum(quarters)\nassert total == 4_100"),
        (BlockKind.NOTE, "The auditors found no errors."),
    ]
)
SUMMARY = """The report describes **a year of growth** 🚀 with two warnings.

- Revenue rose by 12 percent to 4.1 million euros, mostly from [repeat customers](https://a.b/c).
- Two of three warehouses moved to *Rotterdam*; Maria Kowalski leads the third, with 312 people.
- The board expects slower growth, because energy prices are uncertain.

| Quarter | Revenue |
|---|---|
| First | 940 |
| Fourth | 1,090 |
"""
SENTENCES = sentences_of(
    SUMMARY,
    [
        ("The report describes **a year of growth** 🚀 with two warnings.", []),
        (
            "Revenue rose by 12 percent to 4.1 million euros, mostly from "
            "[repeat customers](https://a.b/c).",
            [(REPORT, 2, "Revenue rose by 12 percent to 4.1 million euros")],
        ),
        (
            "Two of three warehouses moved to *Rotterdam*; Maria Kowalski leads the third, "
            "with 312 people.",
            [(REPORT, 5, "Two of the three warehouses moved to Rotterdam in August.")],
        ),
        (
            "The board expects slower growth, because energy prices are uncertain.",
            [
                (REPORT, 9, "The board expects slower growth in the coming year"),
                (REPORT, 5, "The third follows in spring"),
            ],
        ),
        ("| First | 940 |", [(REPORT, 3, "First\t940")]),
        ("| Fourth | 1,090 |", [(REPORT, 3, "Fourth\t1,090")]),
    ],
    doubts=("Maria Kowalski", "312"),
)
RESULT = result_of(SUMMARY, (REPORT,), SENTENCES)

# The same in Persian -----------------------------------------------------------------

PERSIAN_REPORT = document_of(
    [
        (BlockKind.HEADING, "گزارش سالانه ۱۴۰۴"),
        (
            BlockKind.PARAGRAPH,
            "درآمد شرکت ۱۲ درصد رشد کرد و به ۴٫۱ میلیون یورو رسید. بیشترِ این رشد از مشتریان "
            "قدیمی بود که دوباره خرید کردند.",
        ),
        (BlockKind.TABLE, "سه‌ماهه\tدرآمد\tکارکنان\nنخست\t۹۴۰\t۳۸\nچهارم\t۱۰۹۰\t۴۴"),
        (
            BlockKind.PARAGRAPH,
            "دو انبار از سه انبار در ماه اوت به Rotterdam منتقل شد و سومی در بهار می‌رود.",
        ),
        (BlockKind.LIST, "انبار روتردام: ۴۲۰۰ متر مربع\nانبار اوترخت: ۱۸۰۰ متر مربع"),
        (BlockKind.QUOTE, "ما یک‌روزه می‌فرستیم."),
    ],
    title="گزارش سالانه.pdf",
)
PERSIAN_SUMMARY = """**درآمد** شرکت ۱۲ درصد رشد کرد.

- دو انبار به `Rotterdam` منتقل شد و ۳۱۲ نفر در آن کار می‌کنند.

| سه‌ماهه | درآمد |
|---|---|
| نخست | ۹۴۰ |
"""
PERSIAN_SENTENCES = sentences_of(
    PERSIAN_SUMMARY,
    [
        ("**درآمد** شرکت ۱۲ درصد رشد کرد.", [(PERSIAN_REPORT, 1, "درآمد شرکت ۱۲ درصد رشد کرد")]),
        (
            "دو انبار به `Rotterdam` منتقل شد و ۳۱۲ نفر در آن کار می‌کنند.",
            [(PERSIAN_REPORT, 3, "دو انبار از سه انبار در ماه اوت به Rotterdam منتقل شد")],
        ),
        ("| نخست | ۹۴۰ |", [(PERSIAN_REPORT, 2, "نخست\t۹۴۰")]),
    ],
    doubts=("۳۱۲",),
)
PERSIAN_RESULT = result_of(PERSIAN_SUMMARY, (PERSIAN_REPORT,), PERSIAN_SENTENCES)

PAPER = document_of(
    [
        Block(id=0, kind=BlockKind.PARAGRAPH, text=f"Page {page} says what it says.", page=page)
        for page in range(1, 41)
    ],
    title="paper.pdf",
    form=DocumentFormat.PDF,
    pages=40,
)
PAPER_SUMMARY = "Page seven says something. Page thirty says the same."
PAPER_RESULT = result_of(
    PAPER_SUMMARY,
    (PAPER,),
    sentences_of(
        PAPER_SUMMARY,
        [
            ("Page seven says something.", [(PAPER, 6, "Page 7 says")]),
            ("Page thirty says the same.", [(PAPER, 29, "Page 30 says")]),
        ],
    ),
)
WARNED = msgspec.structs.replace(
    label_of(REPORT),
    pages=12,
    empty_pages=(3, 4, 12),
    warnings=(DocumentWarning.PAGES_WITHOUT_TEXT, DocumentWarning.ENCODING_GUESSED),
)
