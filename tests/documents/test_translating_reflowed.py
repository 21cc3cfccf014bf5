"""Documents that come out as new ones: reflowed, or as a table of both languages."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from tests.documents.pdf_bytes import Text, column, pdf

from parlance.contract.cancel import Cancel
from parlance.contract.document import BlockKind, Document, DocumentFormat
from parlance.contract.segments import Extracted, OutputOptions, Unit, UnitKind, UnitsNote
from parlance.documents.blocks import BlockList
from parlance.documents.translating.bilingual import (
    bilingual_docx,
    bilingual_html,
    bilingual_table,
)
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.documents import DocumentTranslator
from parlance.documents.translating.reflowed import ReflowedDocument
from parlance.documents.writing.parts import PartKind, parts_of

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.children.nursery import Nursery

FRENCH = TargetLanguage(code="fr")
ENGLISH = TargetLanguage(code="en")
PERSIAN = TargetLanguage(code="fa", right_to_left=True)


def document() -> Document:
    blocks = BlockList()
    blocks.add(BlockKind.HEADING, "The *title*", level=2, page=1)
    blocks.add(BlockKind.PARAGRAPH, "# no heading\nand a second line", page=1)
    blocks.add(BlockKind.LIST, "- one\n  1. two\n- 3", page=2)
    blocks.add(BlockKind.TABLE, "Name\tCount\nApple | pie\t2", page=2)
    blocks.add(BlockKind.CODE, "x = `1`", page=2)
    blocks.add(BlockKind.QUOTE, "1. said ⟦1⟧ somebody", page=3)
    return Document(path="a.pdf", title="T", blocks=blocks.result(), sha256="0", pages=3)


def test_units_are_paragraphs_items_and_cells_and_code_is_none() -> None:
    units = list(ReflowedDocument(document()).units())
    assert [(unit.kind, unit.text, unit.page) for unit in units] == [
        (UnitKind.HEADING, "The *title*", 1),
        (UnitKind.PARAGRAPH, "# no heading⟦1/⟧and a second line", 1),
        (UnitKind.ITEM, "one", 2),
        (UnitKind.ITEM, "two", 2),
        (UnitKind.CELL, "Name", 2),
        (UnitKind.CELL, "Count", 2),
        (UnitKind.CELL, "Apple | pie", 2),
        (UnitKind.PARAGRAPH, "1. said ⟦1/⟧ somebody", 3),
    ]
    assert units[1].section == ("The *title*",)


def test_the_text_reads_the_same_as_markdown_with_marks_of_pages() -> None:
    parts = parts_of(ReflowedDocument(document()).markdown({}, FRENCH))
    assert [(part.kind, part.text) for part in parts] == [
        (PartKind.PARAGRAPH, "– 1 –"),
        (PartKind.HEADING, "The *title*"),
        (PartKind.PARAGRAPH, "# no heading\nand a second line"),
        (PartKind.PARAGRAPH, "– 2 –"),
        (PartKind.ITEM, "one"),
        (PartKind.ITEM, "two"),
        (PartKind.ITEM, "3"),
        (PartKind.TABLE, "Name Count Apple | pie 2"),
        (PartKind.CODE, "x = `1`"),
        (PartKind.PARAGRAPH, "– 3 –"),
        (PartKind.PARAGRAPH, "1. said ⟦1⟧ somebody"),
    ]


def test_translations_stand_in_place_and_run_their_way() -> None:
    targets = {0: "عنوان", 3: "PDF یعنی سند", 7: "گفت ⟦1/⟧"}
    parts = parts_of(ReflowedDocument(document()).markdown(targets, PERSIAN))
    texts = [part.text for part in parts]
    assert "عنوان" in texts
    assert "گفت ⟦1⟧" in texts
    item = next(part for part in parts if "PDF" in part.text)
    assert item.is_right_to_left


LINES = st.text(
    st.sampled_from("ab1.)#*_`[]<>&|~+-=!\\ é")
    | st.characters(exclude_categories=["C", "Z", "Mn"]),  # letters that nobody sees are left out
    min_size=1,
    max_size=30,
)


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_no_text_is_taken_for_signs_of_markdown(line: str) -> None:
    blocks = BlockList()
    blocks.add(BlockKind.PARAGRAPH, f"a\n{line}\nb")
    blocks.add(BlockKind.LIST, f"- {line}")
    blocks.add(BlockKind.TABLE, f"x\t{line}\ny\tz")
    found = Document(path="a", title="T", blocks=blocks.result(), sha256="0")
    parts = parts_of(ReflowedDocument(found).markdown({}, FRENCH))
    kept = " ".join(line.split())
    paragraph = next(part for part in parts if part.kind is PartKind.PARAGRAPH)
    assert " ".join(paragraph.text.split()) == " ".join(f"a {kept} b".split())
    if kept:
        assert [p.text.strip() for p in parts if p.kind is PartKind.ITEM] in ([kept], [""])


def test_a_list_that_begins_indented_is_a_list() -> None:
    blocks = BlockList()
    text = "    - deep one\n    - deep two\n            - far below\n- out again"
    blocks.add(BlockKind.LIST, text)
    found = Document(path="a", title="T", blocks=blocks.result(), sha256="0")
    parts = parts_of(ReflowedDocument(found).markdown({}, FRENCH))
    items = [part.text.strip() for part in parts if part.kind is PartKind.ITEM]
    assert items == ["deep one", "deep two", "far below", "out again"]
    assert len(parts) == len(items)


def book() -> bytes:
    words = [
        "This is the first paragraph of the page, which goes on over some lines and it",
        "ends here, after a while.",
    ]
    pages = [[Text(72, 730, f"Chapter {n}", 18), *column(words, y=690)] for n in (1, 2)]
    return pdf(pages, title="The Book")


@pytest.mark.parametrize(
    "output", [DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.MARKDOWN]
)
def test_a_pdf_comes_out_as_a_new_document(
    nursery: Nursery, tmp_path: Path, output: DocumentFormat
) -> None:
    path = tmp_path / "book.pdf"
    path.write_bytes(book())
    translator = DocumentTranslator(nursery)
    *_, found = translator.extract(str(path), Cancel())
    assert isinstance(found, Extracted)
    assert found.notes == (UnitsNote.REFLOWED,)
    assert (found.format, found.output) == (DocumentFormat.PDF, DocumentFormat.DOCX)
    assert found.language == "en"
    targets = {unit.id: f"Ü{unit.id}" for unit in found.units}
    destination = tmp_path / "out"
    options = OutputOptions(output=output)
    list(translator.write(found, targets, FRENCH, destination, Cancel(), output=options))
    content = destination.read_bytes()
    if output is DocumentFormat.DOCX:
        text = "\n".join(p.text for p in docx.Document(io.BytesIO(content)).paragraphs)
    else:
        text = content.decode()
    assert all(target in text for target in targets.values())
    assert "– 2 –" in text
    assert "first paragraph" not in text


UNITS = (
    Unit(id=0, kind=UnitKind.HEADING, text="A <title>", slide=1),
    Unit(id=1, kind=UnitKind.ITEM, text="one ⟦1⟧two⟦/1⟧", slide=1),
    Unit(id=2, kind=UnitKind.PARAGRAPH, text="left\x01 alone", slide=2),
)


def test_both_languages_stand_side_by_side_each_in_its_direction() -> None:
    table = bilingual_table(
        UNITS, {0: "عنوان", 1: "یک ⟦1⟧دو⟦/1⟧"}, title="T & <t>", source=ENGLISH, target=PERSIAN
    )
    page = LexborHTMLParser(bilingual_html(table))
    rows = [[cell.text() for cell in row.css("td")] for row in page.css("tbody tr")]
    assert rows == [
        ["– 1 –"],
        ["A <title>", "عنوان"],
        ["one two", "یک دو"],
        ["– 2 –"],
        ["left alone", "left alone"],
    ]
    cells = page.css("tbody tr")[1].css("td")
    assert [(c.attributes["dir"], c.attributes["lang"]) for c in cells] == [
        ("ltr", "en"),
        ("rtl", "fa"),
    ]
    made = docx.Document(io.BytesIO(bilingual_docx(table))).tables[0]
    texts = [[cell.text for cell in row.cells] for row in made.rows]
    assert texts[0] == ["English", "فارسی"]
    assert texts[3] == ["• one two", "• یک دو"]
    first, second = made.rows[2].cells
    assert first.paragraphs[0]._p.find(f".//{qn('w:bidi')}") is None
    assert second.paragraphs[0]._p.find(f".//{qn('w:bidi')}") is not None
    assert second.paragraphs[0].runs[0].bold
