"""PDFs: their lines and pages, tables, notes and captions; broken and hostile ones."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.pdf_bytes import (
    Item,
    Picture,
    Text,
    bomb_pdf,
    column,
    encrypted_pdf,
    locked_pdf,
    odd_tree_pdf,
    pdf,
)

from parlance.contract.cancel import Cancel
from parlance.contract.document import (
    BlockKind,
    Document,
    DocumentFacts,
    DocumentFormat,
    DocumentWarning,
)
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentLocked,
    DocumentTooLarge,
    FaultError,
)
from parlance.documents.pages import broken_pages, empty_pages, page_blocks
from parlance.documents.pdf import read_pdf
from parlance.documents.read import DocumentReader
from parlance.documents.tables import Part, Row, with_tables
from parlance.documents.wire import Line, Opened, PageLines, Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.children.nursery import Nursery
    from parlance.contract.document import Block

PROSE = [
    "The committee met in the spring and spoke about the budget of the coming year, which",
    "had grown by a tenth. Nobody was against it, although some asked where the money for",
    "the new roof would come from, and whether it could wait for another year or two.",
]
TABLE = [
    ("Region", "2023", "2024", "Change"),
    ("North and East", "1,200", "1,350", "+12.5 %"),
    ("South", "900", "880", "-2.2 %"),
    ("West", "", "1,010", "new"),
]


def opened(content: bytes, tmp_path: Path, password: str = "") -> tuple[Opened, list[PageLines]]:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    first, *pages = read_pdf(path, password)
    assert isinstance(first, Opened)
    lines = [page for page in pages if isinstance(page, PageLines)]
    assert len(lines) == len(pages)
    return first, lines


def blocks_of(pages: Sequence[Sequence[Item]], tmp_path: Path) -> tuple[Block, ...]:
    return page_blocks(opened(pdf(pages), tmp_path)[1], ())


def table(
    rows: Sequence[Sequence[str]], *, y: float = 600, at: Sequence[float] = (72, 220, 300, 380)
) -> list[Text]:
    return [
        Text(x, y - 14 * number, cell)
        for number, row in enumerate(rows)
        for x, cell in zip(at, row, strict=False)
        if cell
    ]


def reason_of(content: bytes, tmp_path: Path, password: str = "") -> Reason:
    with pytest.raises(Refusal) as caught:
        opened(content, tmp_path, password)
    return caught.value.refused.reason


def fault_of(nursery: Nursery, path: str) -> object:
    with pytest.raises(FaultError) as caught:
        list(DocumentReader(nursery).read(path, Cancel()))
    return caught.value.fault


def with_broken_page(content: bytes, page: int) -> bytes:
    """Put a number in the place of a page's object."""
    at = content.index(b"%d 0 obj" % (3 + 2 * page))
    end = content.index(b"endobj", at)
    return content[:at] + (b"%d 0 obj\n5" % (3 + 2 * page)).ljust(end - at) + content[end:]


def test_a_pdf_says_what_it_is(tmp_path: Path) -> None:
    info = "/Author (A. Writer) /Subject (Money) /CreationDate (D:20240229101500Z)"
    first, _ = opened(pdf([column(PROSE)], title="Report", info=info), tmp_path)
    assert first.format is DocumentFormat.PDF
    assert (first.title, first.pages) == ("Report", 1)
    assert first.facts == DocumentFacts(author="A. Writer", subject="Money", created="2024-02-29")


def test_a_table_keeps_its_rows_and_columns(tmp_path: Path) -> None:
    page = [*column(PROSE), *table(TABLE), *column(PROSE, y=500)]
    before, found, after = blocks_of([page], tmp_path)
    assert [before.kind, found.kind, after.kind] == [
        BlockKind.PARAGRAPH,
        BlockKind.TABLE,
        BlockKind.PARAGRAPH,
    ]
    assert found.text.split("\n") == ["\t".join(row) for row in TABLE]
    assert found.page == 1
    assert before.text == after.text == " ".join(PROSE)


def test_a_cell_that_goes_on_below_stays_one(tmp_path: Path) -> None:
    rows = [
        Text(72, 600, "Item"), Text(300, 600, "Price"),
        Text(72, 570, "A chair of oak, with"), Text(300, 570, "120"),
        Text(72, 559, "a seat of leather"),
        Text(72, 540, "A table"), Text(300, 540, "300"),
        Text(72, 510, "A lamp"), Text(300, 510, "45"),
    ]  # fmt: skip
    (found,) = blocks_of([rows], tmp_path)
    assert found.kind is BlockKind.TABLE
    assert found.text.split("\n") == [
        "Item\tPrice",
        "A chair of oak, with a seat of leather\t120",
        "A table\t300",
        "A lamp\t45",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [("1", "Introduction", "3"), ("2", "What was done", "7"), ("3", "What came of it", "12")],
        [("Preface", "2"), ("The first chapter", "5"), ("The last chapter", "90")],
        [("Preface . . . . . . . .", "ii"), ("One . . . . . . .", "5"), ("Two . . . . .", "9")],
        [("1.", "Open the box"), ("2.", "Take it out"), ("3.", "Close the box again")],
        [("\u2022", "bread"), ("\u2022", "milk"), ("\u2022", "eggs and cheese")],
    ],
    ids=["numbered contents", "contents", "dots", "numbers", "bullets"],
)
def test_contents_and_lists_are_no_tables(rows: list[tuple[str, ...]], tmp_path: Path) -> None:
    blocks = blocks_of([table(rows, at=(72, 180, 400))], tmp_path)
    assert BlockKind.TABLE not in {block.kind for block in blocks}
    words = " ".join(" ".join(row) for row in rows).split()
    assert " ".join(block.text for block in blocks).split() == words


@pytest.mark.parametrize("across", [False, True], ids=["column by column", "across"])
def test_an_article_in_two_columns_is_no_table(tmp_path: Path, *, across: bool) -> None:
    words = "the words of a narrow column that go"
    left = [Text(40, 700 - 12 * n, f"Left {n}, {words}") for n in range(20)]
    right = [Text(320, 700 - 12 * n, f"Right {n}, {words}") for n in range(20)]
    pairs = [item for pair in zip(left, right, strict=True) for item in pair]
    blocks = blocks_of([pairs if across else left + right], tmp_path)
    assert BlockKind.TABLE not in {block.kind for block in blocks}
    text = " ".join(block.text for block in blocks)
    assert (text.index("Left 19") < text.index("Right 0")) is not across


HTML = """<h1>Report</h1><p>{prose}</p>
<table cellpadding=4 width=100%><tr><th>Region</th><th>2023</th><th>What was noted</th></tr>
<tr><td>North</td><td align=right>1,200</td><td>{prose}</td></tr>
<tr><td>South</td><td align=right>900</td><td>Shrank</td></tr></table>
<p>After it.</p><p dir=rtl>سلام دنیا، این یک متن است.</p>
<table cellpadding=4 width=80%><tr><td>منطقه</td><td>سال</td><td>یادداشت</td></tr>
<tr><td>شمال</td><td>۱۲۰۰</td><td>رشد کرد</td></tr>
<tr><td>جنوب</td><td>۹۰۰</td><td>کم شد</td></tr></table>"""


@pytest.mark.usefixtures("qapp")
def test_a_pdf_that_qt_wrote_keeps_headings_and_tables(tmp_path: Path) -> None:
    """Qt writes all text scaled, and PDFium joins cells of one row with those of another."""
    from PySide6.QtGui import QFont, QPdfWriter, QTextDocument

    path = tmp_path / "qt.pdf"
    prose = " ".join(PROSE)
    document = QTextDocument()
    # The app's own font is so many pixels high, which is next to nothing on paper.
    document.setDefaultFont(QFont("DejaVu Sans", 10))
    document.setHtml(HTML.format(prose=prose))
    document.print_(QPdfWriter(str(path)))
    _, *pages = read_pdf(path)
    blocks = page_blocks([page for page in pages if isinstance(page, PageLines)], ())
    assert (blocks[0].kind, blocks[0].text) == (BlockKind.HEADING, "Report")
    assert (blocks[1].kind, blocks[1].text) == (BlockKind.PARAGRAPH, prose)
    tables = [block.text.split("\n") for block in blocks if block.kind is BlockKind.TABLE]
    assert tables[0] == [
        "Region\t2023\tWhat was noted",
        f"North\t1,200\t{prose}",
        "South\t900\tShrank",
    ]
    assert tables[1] == ["یادداشت\tسال\tمنطقه", "رشد کرد\t۱۲۰۰\tشمال", "کم شد\t۹۰۰\tجنوب"]


def test_columns_of_a_table_in_arabic_begin_at_the_right() -> None:
    def row(number: int, *parts: Part) -> Row:
        line = Line(" ".join(part.text for part in parts), 0.1, 0.6, 0.9 - 0.02 * number, 10.0)
        return Row(line, parts, 10 / 800)

    names = ("المنطقة", "الشمال", "الجنوب")
    rows = [
        row(number, Part(name, 300, 340), Part(str(2000 - number), 60, 90))
        for number, name in enumerate(names)
    ]
    assert [line.text for line in with_tables(rows)] == [
        f"{name}\t{2000 - number}" for number, name in enumerate(names)
    ]


def test_notes_at_the_foot_of_a_page_are_notes(tmp_path: Path) -> None:
    page = [
        *column(PROSE, y=700),
        *column(PROSE, y=600),
        Text(72, 120, "1 See the report of the year before, page 12, where the", 7),
        Text(72, 111, "roof is described at length.", 7),
        Text(72, 100, "2 Without the tax.", 7),
    ]
    blocks = blocks_of([page], tmp_path)
    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH] * 2 + [BlockKind.NOTE] * 2
    assert blocks[2].text == (
        "1 See the report of the year before, page 12, where the roof is described at length."
    )
    assert blocks[3].text == "2 Without the tax."


def test_small_print_without_a_mark_is_no_note(tmp_path: Path) -> None:
    page = [*column(PROSE, y=700), Text(72, 300, "Source: our own figures.", 7)]
    assert BlockKind.NOTE not in {block.kind for block in blocks_of([page], tmp_path)}


@pytest.mark.parametrize(
    "caption",
    [
        "Figure 3: The roof, seen from the north",
        "Table A.2. Costs by year",
        "TABLE IV: Costs",
        "Abbildung 12: Das Dach",
        "Abb. 2 – Das Dach",
        "Tableau 1 : Les coûts",
        "شکل ۳: نمای شمالی",
        "جدول ۲- هزینه‌ها",
        "图 3 系统结构",
        "表2：费用",
    ],
)
def test_a_caption_is_known_by_its_word_and_number(caption: str) -> None:
    def line(text: str, base: float) -> Line:
        return Line(text, 0.1, 0.8, base, 10.0)

    above = [line(text, 0.8 - 0.02 * number) for number, text in enumerate(PROSE)]
    page = PageLines(number=1, lines=(*above, line(caption, 0.7)))
    blocks = page_blocks([page], ())
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, " ".join(PROSE)),
        (BlockKind.CAPTION, caption),
    ]


@pytest.mark.parametrize(
    "text", ["Figure 3 shows the roof.", "Table of costs", "图3所示的系统", "Tables 1 and 2: both"]
)
def test_a_sentence_about_a_figure_is_no_caption(text: str) -> None:
    page = PageLines(number=1, lines=(Line(text, 0.1, 0.8, 0.5, 10.0),))
    assert [block.kind for block in page_blocks([page], ())] == [BlockKind.PARAGRAPH]


def test_a_scan_is_told_from_a_blank_page(tmp_path: Path) -> None:
    pages = [column(PROSE), [], [Picture()], [Picture(), Text(290, 20, "4")]]
    _, found = opened(pdf(pages), tmp_path)
    assert [page.picture for page in found] == [False, False, True, True]
    assert empty_pages(found) == (3, 4)
    assert broken_pages(found) == ()


def test_a_page_of_outlines_is_a_picture(tmp_path: Path) -> None:
    _, (page,) = opened(bomb_pdf(1, b"0 0 m 9 9 l S "), tmp_path)
    assert page == PageLines(number=1, lines=(), picture=True)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_lines_stand_where_they_are_shown(turn: int, tmp_path: Path) -> None:
    box = f"/Rotate {turn} /CropBox [50 100 550 700]"
    _, (page,) = opened(pdf([[Text(100, 400, "Here it is")]], page_extra=box), tmp_path)
    assert page.lines is not None
    (line,) = page.lines
    u, v = 50 / 500, 300 / 600
    expected = {0: (u, v), 90: (v, 1 - u), 180: (1 - u, 1 - v), 270: (1 - v, u)}[turn]
    assert (line.left, line.base) == pytest.approx(expected)


def test_a_password_opens_a_pdf(tmp_path: Path) -> None:
    content = encrypted_pdf([column(PROSE)], user="secret", owner="owner")
    for password in ("secret", "owner"):
        _, pages = opened(content, tmp_path, password)
        assert page_blocks(pages, ())[0].text == " ".join(PROSE)
    assert reason_of(content, tmp_path) is Reason.LOCKED
    assert reason_of(content, tmp_path, "guess") is Reason.PASSWORD_WRONG
    assert reason_of(content, tmp_path, "пароль") is Reason.PASSWORD_WRONG
    assert reason_of(locked_pdf(), tmp_path) is Reason.LOCKED


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    _, pages = opened(encrypted_pdf([column(PROSE)], owner="owner"), tmp_path)
    assert page_blocks(pages, ())[0].text == " ".join(PROSE)


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.4\n" + random.Random(6).randbytes(5000),
        pdf([column(PROSE)] * 3)[:-400],
        pdf([column(PROSE)] * 3)[:900],
        odd_tree_pdf("2 0 R", 1),
        odd_tree_pdf("2 0 R 2 0 R", 100_000_000),
        odd_tree_pdf("", 0),
    ],
    ids=["random inside", "cut", "half", "loop", "loop of many", "no pages"],
)
def test_what_is_no_sound_pdf_is_damaged(nursery: Nursery, content: bytes, tmp_path: Path) -> None:
    path = str(tmp_path / "a.pdf")
    Path(path).write_bytes(content)
    assert fault_of(nursery, path) == DocumentDamaged(path=path)


def test_a_wrong_number_of_pages_takes_no_memory(tmp_path: Path) -> None:
    first, pages = opened(odd_tree_pdf("5 0 R", 100_000_000), tmp_path)
    assert first.pages == len(pages) == 1


def test_junk_before_and_after_does_no_harm(tmp_path: Path) -> None:
    content = b"junk\n" * 20 + pdf([column(PROSE)]) + b"\njunk" * 20
    assert page_blocks(opened(content, tmp_path)[1], ())[0].text == " ".join(PROSE)


def test_one_broken_page_leaves_the_others(tmp_path: Path) -> None:
    content = with_broken_page(pdf([column(PROSE)] * 3), 2)
    _, pages = opened(content, tmp_path)
    assert broken_pages(pages) == (2,)
    assert [block.page for block in page_blocks(pages, ())] == [1, 3]


def test_a_bomb_ends_in_a_sentence(nursery: Nursery, tmp_path: Path) -> None:
    path = str(tmp_path / "bomb.pdf")
    Path(path).write_bytes(bomb_pdf(2500, b" "))
    assert Path(path).stat().st_size < 3_000_000
    assert fault_of(nursery, path) == DocumentTooLarge(path=path)


def test_bytes_changed_at_random_leave_text_or_a_fault(nursery: Nursery, tmp_path: Path) -> None:
    path = str(tmp_path / "a.pdf")
    sound = encrypted_pdf([[*table(TABLE), *column(PROSE, y=500)]] * 3)
    chance = random.Random(11)
    for _ in range(6):
        content = bytearray(sound)
        for _ in range(20):
            content[chance.randrange(10, len(content))] = chance.randrange(256)
        Path(path).write_bytes(content)
        try:
            *_, document = DocumentReader(nursery).read(path, Cancel())
        except FaultError as error:
            kinds = (DocumentDamaged, DocumentEmpty, DocumentLocked, DocumentTooLarge)
            assert isinstance(error.fault, kinds)  # noqa: PT017
        else:
            assert isinstance(document, Document)
            assert document.blocks


def test_scans_and_broken_pages_are_named(nursery: Nursery, tmp_path: Path) -> None:
    path = str(tmp_path / "a.pdf")
    Path(path).write_bytes(with_broken_page(pdf([column(PROSE), [], [Picture()], []]), 2))
    *_, document = DocumentReader(nursery).read(path, Cancel())
    assert isinstance(document, Document)
    assert (document.empty_pages, document.broken_pages) == ((3,), (2,))
    assert document.warnings == (
        DocumentWarning.PAGES_WITHOUT_TEXT,
        DocumentWarning.PAGES_UNREADABLE,
    )


_shares = st.floats(-0.2, 1.2)
_lines = st.builds(
    Line,
    text=st.text(st.sampled_from("ab1 \t-.\x02سAB表图:"), min_size=1, max_size=12),
    left=_shares,
    right=_shares,
    base=_shares,
    size=st.sampled_from([0.0, 5.0, 10.0, 10.0, 18.0]),
)
_pages = st.lists(st.none() | st.lists(_lines, max_size=8), max_size=4)


@given(_pages)
def test_any_lines_become_numbered_blocks(pages: list[list[Line] | None]) -> None:
    sent = [
        PageLines(number=number, lines=None if lines is None else tuple(lines))
        for number, lines in enumerate(pages, start=1)
    ]
    blocks = page_blocks(sent, ())
    assert [block.id for block in blocks] == list(range(len(blocks)))
    assert all(block.text.strip() and 1 <= (block.page or 0) <= len(pages) for block in blocks)


_parts = st.builds(
    lambda text, left, wide: Part(text, left, left + wide),
    st.text(st.sampled_from("ab1 س."), min_size=1, max_size=5),
    st.floats(0, 500),
    st.floats(0, 100),
)
_rows = st.lists(st.tuples(st.lists(_parts, min_size=1, max_size=4), st.floats(0, 30)), max_size=8)


@given(_rows)
def test_any_rows_keep_their_words(given_rows: list[tuple[list[Part], float]]) -> None:
    base = 1.0
    rows = []
    for parts, step in given_rows:
        base -= step / 800
        text = " ".join(part.text for part in parts)
        rows.append(Row(Line(text, 0.1, 0.9, base, 10.0), tuple(parts), 10 / 800))
    lines = with_tables(rows)
    words = sorted(word for row in rows for word in row.line.text.split())
    assert sorted(word for line in lines for word in line.text.split()) == words
