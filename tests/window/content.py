"""What stands in the pictures and in some tests: conversations, documents, models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import Block, BlockKind, Document, DocumentWarning
from parlance.contract.engine import Role
from parlance.contract.faults import DocumentEmpty, DocumentLocked, EngineCrashed, NotAModelFile
from parlance.contract.history import MessageState, SummaryId
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.summary import (
    DocumentLabel,
    FoundBy,
    ItemState,
    QueueItem,
    Sentence,
    Source,
    SummaryOptions,
    SummaryProgress,
    SummaryResult,
    SummaryStage,
)
from parlance.contract.translation import TranslationResult
from tests.window.fake_translation import done, live_text
from tests.window.fakes import (
    DAY,
    conversation,
    measured,
    qwen_entry,
    starter_entry,
    summary_record,
)

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.window.translation.panel import TranslationPanel
    from tests.window.fake_chats import FakeChats
    from tests.window.fake_translation import FakeTranslations
    from tests.window.fakes import FakeChat, FakeSummary

CODE = '''Here is a small function that groups your expenses by month and adds them up. It needs \
nothing beyond the standard library.

```python
from collections import defaultdict

def by_month(rows: list[dict]) -> dict[str, float]:
    """Sum the amounts of *rows* per calendar month."""
    totals = defaultdict(float)
    for row in rows:
        totals[row["date"][:7]] += row["amount"]  # "2026-11"
    return dict(totals)
```

With your file it gives:

| Month | Entries | Total | Change |
|:--|--:|--:|--:|
| September 2026 | 41 | €1,204.10 | |
| October 2026 | 38 | €1,087.55 | −9.7 % |
'''
PERSIAN = """تابع `by_month()` هزینه‌ها را بر اساس **ماه** گروه‌بندی و جمع می‌کند. کلید \
هر گروه هفت نویسهٔ نخست تاریخ است، مانند `2026-11`، و برای اجرا فقط به Python نیاز دارد.

| ماه | جمع |
|---|--:|
| مهر | ۱۲۰۴ |
| آبان | ۱۰۸۷ |

1. فایل را باز کنید
2. تابع را صدا بزنید
"""
MIXED = """## What to check

- [x] The notice period is **three months**
- [ ] Ask for the deposit in writing; see [the tenants' guide](https://example.org/guide)
  1. by letter
  2. or by e-mail

> A verbal promise is hard to prove.

混合中文和 English 的段落，以及日本語。 Maths stays as code for now: $E = mc^2$.

---

Done 🚀
"""


def fill_lists(chats: FakeChats, summary: FakeSummary) -> None:
    chat = chats.chat
    chats.listing.show(
        conversation(1, "Monthly expenses in Python", "Here is a small function that groups…"),
        conversation(2, "Rental contract: key dates", "The notice period is three months, and"),
        conversation(3, "Email to the landlord, polite", "Dear Mr Okafor, thank you for…"),
        conversation(4, "خلاصهٔ گزارش جلسه", "سه تصمیم اصلی گرفته شد: نخست…", DAY),
        conversation(5, "Sourdough timetable", "Start the levain at 21:00 so that…", DAY),
        conversation(6, "日本語の手紙を直す", "とても丁寧な文章です。二か所だけ…", 3 * DAY),
        conversation(7, "Regex for invoice numbers", "Use a named group so the match", 4 * DAY),
        conversation(8, "Packing list for Lisbon", "Four days, mild weather: layers", 30 * DAY),
    )
    first = chats.listing.conversations[0]
    chat.current, chat.title = first.id, first.title
    chat.context.show(system=210, messages=2910, reserved=1024, total=8192)
    summary.history.show(
        summary_record("Annual report 2025.pdf", "The company grew by 12 %."),
        summary_record("گزارش سالانه.pdf", "سه تصمیم اصلی گرفته شد.", DAY, number=2),
        summary_record("", "A pasted text about bees and their dances.", 3 * DAY, number=3),
        summary_record(
            "Tenancy agreement with all its annexes, signed.docx",
            "The notice period is three months.",
            9 * DAY,
            number=4,
        ),
        summary_record("Old draft.odt", "Nothing of it was used.", 40 * DAY, number=5, deleted=1e9),
    )


def fill_chat(chat: FakeChat) -> None:
    ask, tell = Role.USER, Role.ASSISTANT
    facts = measured()
    chat.messages = (
        chat.message(ask, "What should I check in my rental contract?"),
        chat.message(tell, MIXED, measurements=facts),
        chat.message(
            ask,
            "Write a Python function that groups my expenses by month, and show what it gives "
            "for expenses.csv.",
        ),
        chat.message(tell, CODE, measurements=facts),
        chat.message(ask, "همین را کوتاه به فارسی توضیح بده"),
        chat.message(tell, PERSIAN, measurements=measured(tokens=96)),
    )
    chat.opened.emit()


def stream_chat(chat: FakeChat) -> None:
    fill_chat(chat)
    chat.messages = chat.messages[:-1]
    chat.opened.emit()
    message = chat.begin_answer()
    for start in range(0, 150, 7):
        chat.piece_arrived.emit(message.id, "answer", PERSIAN[start : start + 7])


def reasoning_chat(chat: FakeChat) -> None:
    chat.messages = (
        chat.message(Role.USER, "Is 91 a prime number?"),
        chat.message(
            Role.ASSISTANT,
            "No: **91 = 7 × 13**.",
            reasoning="I try the small primes.\n\n- 2, 3 and 5 do not divide it\n- 7 × 13 = 91",
            measurements=measured(tokens=42),
        ),
        chat.message(Role.USER, "And 97?"),
    )
    chat.opened.emit()
    message = chat.begin_answer()
    chat.piece_arrived.emit(message.id, "reasoning", "Now 97. The primes up to 9 are 2, 3, 5, 7")


def faulty_chat(chat: FakeChat) -> None:
    tell = Role.ASSISTANT
    chat.messages = (
        chat.message(Role.USER, "Tell me a story"),
        chat.message(
            tell,
            "Once upon a time there was a lighthouse keeper who",
            state=MessageState.STOPPED,
            measurements=measured(tokens=12),
        ),
        chat.message(Role.USER, "Go on"),
        chat.message(tell, "kept a diary of every ship", state=MessageState.INTERRUPTED),
        chat.message(Role.USER, "And then?"),
    )
    chat.opened.emit()
    message = chat.begin_answer()
    chat.context.leave_out(2)
    chat.finish(
        message,
        EngineCrashed(exit_code=-9),
        text="He saw a light that was not his",
        state=MessageState.INTERRUPTED,
        measurements=measured(tokens=9),
    )


ENGLISH = (
    "The notice period is three months. It begins on the first day of the month after the "
    "letter has arrived.\n\nPlease write to us if anything is unclear."
)
TRANSLATED = (
    "مهلت اطلاع سه ماه است. این مهلت از نخستین روزِ ماهِ پس از رسیدن نامه آغاز می‌شود.\n\n"
    "اگر چیزی روشن نیست، لطفاً برای ما بنویسید."
)


def fill_translation(services: FakeTranslations, panel: TranslationPanel) -> None:
    live, text = services.live, panel.text
    live.set_options(msgspec.structs.replace(live.options, source="", target="fa"))
    text.source.show_text(ENGLISH)
    text.go.click()
    live.detected.emit("en", 0.98)
    begun = live_text(ENGLISH)
    live.text_begun.emit(begun)
    for paragraph, target in zip(begun.paragraphs, TRANSLATED.split("\n\n"), strict=True):
        live.paragraph_changed.emit(done(paragraph, target))
    live.end()
    live.finished.emit(
        TranslationResult(
            source_language="en",
            target_language="fa",
            source=ENGLISH,
            text=TRANSLATED,
            measurements=measured(),
        )
    )


SUMMARY = """The report describes **a year of growth** with two warnings.

- Revenue rose by 12 % to €4.1 million, mostly from repeat customers.
- Two of three warehouses moved to Rotterdam; the third follows in spring.
- The board expects *slower* growth, because energy prices are still uncertain.

The auditors found no errors, and ask for better records of small purchases.
"""


REPORT = "/ada/Annual report 2025.pdf"


EMPTY_PAGES = (3, 4, 12)
_FIXED = {
    0: (BlockKind.HEADING, "Growth"),
    1: (
        BlockKind.PARAGRAPH,
        "Revenue rose by 12 % to €4.1 million, mostly from repeat customers.",
    ),
    140: (BlockKind.HEADING, "Warehouses"),
    141: (
        BlockKind.PARAGRAPH,
        "Two of three warehouses moved to Rotterdam; the third follows.",
    ),
    300: (BlockKind.HEADING, "Outlook"),
    301: (
        BlockKind.PARAGRAPH,
        "The board expects slower growth, for energy prices are uncertain.",
    ),
}
"""What the summary draws on, by number of the block."""
_TOPICS = (
    "In week {n} the warehouse shipped {m} parcels, {k} of them abroad.",
    "Item {n} of the stock was counted twice; {k} pieces were missing both times.",
    "The supplier of item {n} asked for {k} days more than the contract says.",
    "Complaint {n} was settled within {k} days; the customer ordered again.",
    "The energy used in week {n} fell by {k} % after the gates were mended.",
    "Of the {m} letters of week {n}, {k} were about the new opening hours.",
)
BLOCKS = 412
"""What the report has, and what the pictures say was read of it."""


def _report_texts() -> list[tuple[BlockKind, str]]:
    texts: list[tuple[BlockKind, str]] = []
    for number in range(BLOCKS):
        if number in _FIXED:
            texts.append(_FIXED[number])
        elif number % 29 == 0:
            texts.append((BlockKind.HEADING, f"Annex {number // 29}"))
        else:
            topic = _TOPICS[number % len(_TOPICS)]
            text = topic.format(n=number % 52 + 1, m=900 + 7 * number % 800, k=2 + number % 17)
            texts.append((BlockKind.PARAGRAPH, text))
    return texts


def summary_document(path: str = REPORT, **more: object) -> Document:
    """Return a report of 412 blocks on the nine of its twelve pages that have text."""
    pages = [page for page in range(1, 13) if page not in EMPTY_PAGES]
    blocks: list[Block] = []
    start = 0
    section: tuple[str, ...] = ()
    for number, (kind, text) in enumerate(_report_texts()):
        is_heading = kind is BlockKind.HEADING
        blocks.append(
            Block(
                id=number,
                kind=kind,
                text=text,
                level=1 if is_heading else 0,
                page=pages[number * len(pages) // BLOCKS],
                section=() if is_heading else section,
                start=start,
            )
        )
        section = (text,) if is_heading else section
        start += len(text) + 2
    document = Document(
        path=path,
        title="Annual report 2025",
        blocks=tuple(blocks),
        sha256="0" * 64,
        pages=12,
        empty_pages=EMPTY_PAGES,
        warnings=(DocumentWarning.PAGES_WITHOUT_TEXT,),
    )
    return msgspec.structs.replace(document, **more)


def run_summary(service: FakeSummary) -> QueueItem:
    """Let the report be summarized: 7 of 18 passages are read."""
    item = service.queue.add((REPORT,))
    service.queue.change(
        item.id,
        state=ItemState.WORKING,
        documents=(summary_document(),),
        progress=SummaryProgress(
            stage=SummaryStage.READING,
            done=7,
            total=18,
            blocks_read=160,
            blocks=BLOCKS,
            tokens_read=8200,
            tokens_written=640,
            seconds_left=170.0,
        ),
    )
    return item


def summary_result() -> SummaryResult:
    return SummaryResult(
        options=SummaryOptions(),
        text=SUMMARY,
        documents=(
            DocumentLabel(
                title="Annual report 2025",
                path=REPORT,
                sha256="0" * 64,
                blocks_read=BLOCKS,
                blocks=BLOCKS,
                words=summary_document().words,
                pages=12,
                empty_pages=EMPTY_PAGES,
                warnings=(DocumentWarning.PAGES_WITHOUT_TEXT,),
            ),
        ),
        sentences=_sentences(),
        passages=18,
        measurements=measured(),
    )


def _sentences() -> tuple[Sentence, ...]:
    found = []
    for said, block in (
        ("Revenue rose by 12 % to €4.1 million, mostly from repeat customers.", 1),
        ("Two of three warehouses moved to Rotterdam; the third follows in spring.", 141),
        ("The board expects *slower* growth, because energy prices are still uncertain.", 301),
    ):
        start = SUMMARY.index(said)
        text = summary_document().blocks[block].text
        source = Source(
            document=0, block=block, start=0, end=len(text), score=0.9, found_by=FoundBy.MODEL
        )
        found.append(Sentence(start=start, end=start + len(said), sources=(source,)))
    return tuple(found)


def finish_summary(service: FakeSummary) -> QueueItem:
    """Let the report be done."""
    item = run_summary(service)
    service.queue.write(item.id, SUMMARY)
    result = summary_result()
    service.queue.change(
        item.id, state=ItemState.DONE, result=result, text=result.text, summary=SummaryId(1)
    )
    return item


def fail_summary(service: FakeSummary, fault: Fault | None = None) -> QueueItem:
    """Let a scan fail, for want of text or as `fault` says."""
    item = service.queue.add(("/ada/scan.pdf",))
    fault = fault or DocumentEmpty(path="/ada/scan.pdf", pages=12)
    service.queue.change(item.id, state=ItemState.FAILED, fault=fault)
    return item


def fill_queue(service: FakeSummary) -> tuple[QueueItem, ...]:
    """Fill the queue with an entry in every state."""
    done = finish_summary(service)
    running = run_summary(service)
    queue = service.queue
    queue.change(running.id, title="گزارش سالانهٔ شرکت.pdf", paths=("/ada/گزارش سالانهٔ شرکت.pdf",))
    opening = queue.add(("/ada/Minutes.docx",))
    progress = SummaryProgress(stage=SummaryStage.OPENING, done=12, total=40)
    queue.change(opening.id, state=ItemState.OPENING, progress=progress)
    paused = queue.add(("/ada/A very long name of a workbook with many sheets.xlsx",))
    queue.change(
        paused.id,
        state=ItemState.PAUSED,
        progress=SummaryProgress(stage=SummaryStage.READING, done=3, total=9),
    )
    failed = fail_summary(service, DocumentLocked(path="/ada/scan.pdf"))
    waiting = queue.add(("/ada/notes.md",))
    return (done, running, opening, paused, failed, waiting)


def models() -> tuple[ModelEntry, ...]:
    qwen = qwen_entry()
    return (
        starter_entry(),
        qwen,
        msgspec.structs.replace(
            qwen,
            key="gemma",
            name="Gemma 3 12B Instruct with a long name that does not fit on a line of the list",
            repo="google/gemma-3-12b-it-qat-q4_0-gguf",
            architecture="gemma3",
            parameters=11_770_000_000,
            quantization="Q4_0",
            size_bytes=8_100_000_000,
            trained_context=131_072,
        ),
        ModelEntry(
            key="/models/notes.gguf",
            path="/models/notes.gguf",
            name="notes",
            origin=ModelOrigin.FOLDER,
            size_bytes=12_300,
            problem=NotAModelFile(path="/models/notes.gguf"),
        ),
    )
