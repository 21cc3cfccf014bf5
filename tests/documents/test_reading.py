"""Documents of every kind and in every state, read by the real process."""

from __future__ import annotations

import hashlib
import io
import os
import random
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.documents.pdf_bytes import Picture, Text, column, locked_pdf, pdf

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.document import BlockKind, Document, DocumentWarning, ReadProgress
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentLocked,
    DocumentMissing,
    DocumentTooLarge,
    DocumentUnreadable,
    FaultError,
)
from parlance.documents.read import DocumentReader

if TYPE_CHECKING:
    from pathlib import Path

PARAGRAPH = [
    "This is the first paragraph of the page, which goes on over some lines and is hyph-",
    "enated at the end of one of them, as was usual in the days of lead and paper, and it",
    "ends here (so).",
]
SECOND = [
    "A second paragraph begins here and it has just two lines on this page of the little",
    "document.",
]


@pytest.fixture
def reader(nursery: Nursery) -> DocumentReader:
    return DocumentReader(nursery)


def book(pages: int) -> list[list[Text]]:
    return [
        [
            Text(72, 770, "A running head"),
            Text(290, 20, f"Page {number} of {pages}"),
            Text(72, 730, f"Chapter {number}", 18),
            *column(PARAGRAPH, y=690),
            *column(SECOND, y=630),
        ]
        for number in range(1, pages + 1)
    ]


def read(reader: DocumentReader, path: Path) -> Document:
    *progress, document = reader.read(str(path), Cancel())
    assert all(isinstance(item, ReadProgress) for item in progress)
    assert isinstance(document, Document)
    return document


def fault_of(reader: DocumentReader, path: Path | str) -> object:
    with pytest.raises(FaultError) as caught:
        list(reader.read(str(path), Cancel()))
    return caught.value.fault


def test_a_pdf_becomes_headings_and_paragraphs_with_their_pages(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "book.pdf"
    path.write_bytes(pdf(book(4), title="The Book"))
    items = list(reader.read(str(path), Cancel()))
    progress = [item for item in items if isinstance(item, ReadProgress)]
    assert [(p.done, p.total) for p in progress] == [(n, 4) for n in range(5)]
    document = items[-1]
    assert isinstance(document, Document)
    assert (document.title, document.pages, document.warnings) == ("The Book", 4, ())
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    first = document.blocks[:3]
    assert [(b.id, b.kind, b.page) for b in first] == [
        (0, BlockKind.HEADING, 1),
        (1, BlockKind.PARAGRAPH, 1),
        (2, BlockKind.PARAGRAPH, 1),
    ]
    whole = " ".join(PARAGRAPH).replace("hyph- enated", "hyphenated")
    assert [b.text for b in first] == ["Chapter 1", whole, " ".join(SECOND)]
    assert document.blocks[-1].section == ("Chapter 4",)
    assert document.blocks[-1].page == 4


def test_the_outline_says_what_is_a_heading(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    pages = [[Text(72, 700, "1 Plain start"), *column(PARAGRAPH, y=680)]]
    path.write_bytes(pdf(pages, outline=[("Plain start", 1)]))
    document = read(reader, path)
    assert document.blocks[0].kind is BlockKind.HEADING
    assert document.title == "1 Plain start"


def test_pages_that_are_images_are_counted_and_blank_ones_are_not(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([column(PARAGRAPH), [Picture()], [], column(SECOND)]))
    document = read(reader, path)
    assert document.empty_pages == (2,)
    assert document.warnings == (DocumentWarning.PAGES_WITHOUT_TEXT,)


def test_a_scan_has_nothing_to_read(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([[], []]))
    assert fault_of(reader, path) == DocumentEmpty(path=str(path), pages=2)


def test_a_locked_and_a_cut_off_pdf_are_told_apart(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(locked_pdf())
    assert fault_of(reader, path) == DocumentLocked(path=str(path))
    path.write_bytes(pdf(book(3))[:2000])
    assert fault_of(reader, path) == DocumentDamaged(path=str(path))


def test_a_pdf_with_bytes_changed_at_random_gives_text_or_a_fault(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    sound = pdf(book(3))
    chance = random.Random(3)
    for _ in range(12):
        content = bytearray(sound)
        for _ in range(20):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(bytes(content))
        try:
            assert read(reader, path).blocks
        except FaultError as error:
            kinds = (DocumentDamaged, DocumentEmpty, DocumentLocked, DocumentTooLarge)
            assert isinstance(error.fault, kinds)  # noqa: PT017


def test_letters_that_share_a_glyph_are_put_in_order(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "salam.pdf"
    path.write_bytes(_arabic_pdf())
    assert read(reader, path).blocks[0].text == "سلام"


def _arabic_pdf() -> bytes:
    """Return a page that shows سلام as three glyphs, one of them لا, as LibreOffice does."""
    from tests.documents.pdf_bytes import _file

    cmap = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <41> <0645> <42> <06440627> <43> <0633> endbfchar endcmap end end"""
    body = b"BT /F1 20 Tf 72 700 Td (ABC) Tj ET"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R"
        b" /Resources << /Font << /F1 4 0 R >> >> >>"
    )
    return _file(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            3: page,
            4: font,
            5: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body),
            6: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
        },
        "/Root 1 0 R",
    )


def test_markdown_keeps_its_structure(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text(
        "---\ntitle: 'My notes'\n---\n# One\n\ntext *with* `code`\ngoes on\n\n## Two\n\n"
        "- a\n  1. b\n- c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```py\nx = 1\n```\n> said\n",
        "utf-8",
    )
    document = read(reader, path)
    assert document.title == "My notes"
    assert [(b.kind, b.level, b.section, b.text) for b in document.blocks] == [
        (BlockKind.HEADING, 1, (), "One"),
        (BlockKind.PARAGRAPH, 0, ("One",), "text with code goes on"),
        (BlockKind.HEADING, 2, ("One",), "Two"),
        (BlockKind.LIST, 0, ("One", "Two"), "- a\n  1. b\n- c"),
        (BlockKind.TABLE, 0, ("One", "Two"), "x\ty\n1\t2"),
        (BlockKind.CODE, 0, ("One", "Two"), "x = 1"),
        (BlockKind.QUOTE, 0, ("One", "Two"), "said"),
    ]


def test_markdown_that_the_parser_gives_up_on_is_read_as_text(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "nested.md"
    path.write_text(">" * 10_000 + " the text inside")
    assert "the text inside" in read(reader, path).blocks[0].text


def test_a_text_file_is_read_by_paragraphs(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a text.txt"
    path.write_bytes("\ufeffFirst.\r\n\r\nZweiter Absatz – ja.\r\n".encode())
    document = read(reader, path)
    assert [b.text for b in document.blocks] == ["First.", "Zweiter Absatz – ja."]
    assert (document.title, document.encoding, document.pages) == ("a text", "utf-8-sig", 0)


def test_a_guessed_encoding_is_said(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    text = "Voilà l'été à la forêt, où les élèves préfèrent être assis près du chêne. " * 5
    path.write_bytes(text.encode("cp1252"))
    document = read(reader, path)
    assert "élèves préfèrent" in document.blocks[0].text
    assert document.warnings == (DocumentWarning.ENCODING_GUESSED,)


def test_a_huge_file_of_one_line_is_read_whole(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("word and " * 1_000_000, "utf-8")
    document = read(reader, path)
    assert document.words == 2_000_000
    assert document.warnings == ()


def test_other_kinds_are_named_whatever_their_suffix(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x7fELF" + bytes(100))
    assert fault_of(reader, path) == DocumentKindUnknown(path=str(path))
    pictures = (
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"BM12\0\0\0\0\0\0",
    )
    for start in pictures:
        path.write_bytes(start + bytes(100))
        assert fault_of(reader, path) == DocumentIsImage(path=str(path))


def test_an_archive_and_noise_are_no_text(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "renamed.txt"
    for name, fault in (
        ("word/document.xml", DocumentDamaged),  # without what makes it a document of an office
        ("photos/a.png", DocumentKindUnknown),
    ):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr(name, "<w/>")
        path.write_bytes(buffer.getvalue())
        assert fault_of(reader, path) == fault(path=str(path))
    path.write_bytes(b"X" + random.Random(1).randbytes(50_000))
    assert fault_of(reader, path) == DocumentKindUnknown(path=str(path))


def test_nothing_to_read_is_said(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for content in (b"", b" \n\t\n ", b"\xef\xbb\xbf"):
        path.write_bytes(content)
        assert fault_of(reader, path) == DocumentEmpty(path=str(path))


def test_what_is_no_file_is_refused_at_once(reader: DocumentReader, tmp_path: Path) -> None:
    missing = str(tmp_path / "no.txt")
    assert fault_of(reader, missing) == DocumentMissing(path=missing)
    assert fault_of(reader, "a\0b") == DocumentMissing(path="a\0b")
    assert isinstance(fault_of(reader, tmp_path), DocumentUnreadable)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert isinstance(fault_of(reader, tmp_path / "pipe"), DocumentUnreadable)
        assert isinstance(fault_of(reader, "/dev/zero"), DocumentUnreadable)


def test_a_file_of_many_gigabytes_is_refused_before_it_is_read(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)
    assert fault_of(reader, path) == DocumentTooLarge(path=str(path))


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_file_name_that_is_no_unicode_is_read(reader: DocumentReader, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(name, "wb") as file:  # noqa: PTH123 - a name in bytes
        file.write(b"Text.")
    *_, document = reader.read(os.fsdecode(name), Cancel())
    assert isinstance(document, Document)


def test_a_stop_ends_the_reading(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf(book(300)))
    cancel = Cancel()
    reading = reader.read(str(path), cancel)
    assert next(reading) == ReadProgress(done=0, total=300)
    asker = threading.Thread(target=cancel.request)
    asker.start()
    asker.join()
    with pytest.raises(Cancelled):
        list(reading)


def test_what_arrived_before_the_reader_died_is_a_document(
    nursery: Nursery, tmp_path: Path
) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf(book(2000)))
    reading = DocumentReader(nursery).read(str(path), Cancel())
    for item in reading:
        if isinstance(item, ReadProgress) and item.done == 3:
            for child in nursery._children:
                child.kill()
        document = item
    assert isinstance(document, Document)
    assert DocumentWarning.CUT_SHORT in document.warnings
    assert document.blocks[0].text == "Chapter 1"
    assert document.pages == 2000
