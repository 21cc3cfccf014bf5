"""Rich documents of LibreOffice and of others, translated: it opens every file that comes out."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import msgspec
import pytest
from lxml import etree

from parlance.contract.cancel import Cancel
from parlance.contract.document import DocumentFormat
from parlance.contract.segments import Extracted, OutputOptions
from parlance.contract.tagged import tag_faults
from parlance.documents.translating.documents import DocumentTranslator
from parlance.documents.translating.placing import Written
from tests.documents.office_files import written_docx, written_odp, written_odt, written_pptx
from tests.documents.translators import GERMAN, PERSIAN, backwards, changed_members, emptied, upper
from tests.office import rich_documents as files
from tests.office.libreoffice import (
    LibreOffice,
    found_in,
    images_in_pdf,
    missing_program,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from tests.documents.translators import Translator
    from tests.office.libreoffice import Found

pytestmark = [
    pytest.mark.skipif(bool(missing_program()), reason=missing_program() or "all is there"),
    pytest.mark.timeout(300),
]

TURNED = 0.75
"""Share of the paragraphs that has to run from right to left; code and contents stay."""
DECLARING = {"styles.xml", "meta.xml", "docProps/core.xml", "word/styles.xml"}
"""Members that name the language of their document."""
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")


class Way(msgspec.Struct, frozen=True):
    """How documents are translated, and what may be another then."""

    translate: Translator
    to_persian: bool = False
    keeps_looks: bool = False
    keeps_links: bool = True


WAYS = {
    "upper": Way(upper, keeps_looks=True),
    "emptied": Way(emptied, keeps_links=False),  # LibreOffice drops links without words
    "backwards": Way(backwards),
    "persian": Way(upper, to_persian=True),
}


class Case(msgspec.Struct):
    """A document, and its translations by the name of their way."""

    source: Path
    made: dict[str, Path] = {}
    faults: list[str] = []


class Campaign:
    """Translates documents in real processes, and lets LibreOffice look at what comes out."""

    def __init__(self, folder: Path, nursery: Nursery) -> None:
        self.folder = folder
        self.office = LibreOffice(folder)
        self.translator = DocumentTranslator(nursery)

    def written(self, name: str, content: bytes) -> Path:
        """Return a source."""
        path = self.folder / name
        path.write_bytes(content)
        return path

    def by_office(self, sources: list[Path], suffix: str, mark: str) -> list[Path]:
        """Return sources as LibreOffice writes them in another format, under other names."""
        copies = self.office.converted(sources, suffix, self.folder / f"made-{mark}")
        assert sorted(copies) == sorted(sources)
        return [
            copy.rename(self.folder / f"{copy.stem}-{mark}.{suffix}") for copy in copies.values()
        ]

    def extracted(self, path: Path) -> Extracted:
        *_, document = self.translator.extract(str(path), Cancel())
        assert isinstance(document, Extracted)
        return document

    def translated(self, source: Path) -> Case:
        """Return a document translated in all ways; what has to hold without LibreOffice does."""
        document = self.extracted(source)
        case = Case(source)
        for name, way in WAYS.items():
            targets = {unit.id: way.translate(unit) or "" for unit in document.units}
            assert not any(tag_faults(unit.text, targets[unit.id]) for unit in document.units)
            case.made[name] = self.write(document, targets, name, to_persian=way.to_persian)
        wanted = [_legal(upper(unit)) for unit in document.units]
        again = [unit.text for unit in self.extracted(case.made["upper"]).units]
        if again != wanted:
            case.faults.append(f"its units are others: {sorted(set(again) ^ set(wanted))}")
        same = {unit.id: unit.text for unit in document.units}
        unchanged = self.write(document, same, "same")
        if zipfile.is_zipfile(source):
            self._compare_members(case, unchanged)
        else:
            assert unchanged.read_bytes() == source.read_bytes()
        return case

    def write(
        self,
        document: Extracted,
        targets: Mapping[int, str],
        name: str,
        *,
        to_persian: bool = False,
        output: OutputOptions = OutputOptions(),  # noqa: B008 - it is frozen
    ) -> Path:
        stem, _, suffix = document.path.rpartition("/")[2].rpartition(".")
        suffix = "docx" if document.output is DocumentFormat.DOCX else suffix
        destination = self.folder / f"{stem}--{name}.{suffix}"
        language = PERSIAN if to_persian else GERMAN
        *_, written = self.translator.write(
            document, targets, language, destination, Cancel(), output=output
        )
        assert isinstance(written, Written)
        return destination

    def _compare_members(self, case: Case, unchanged: Path) -> None:
        source = case.source.read_bytes()
        changed = changed_members(source, unchanged.read_bytes())
        if changed := changed - DECLARING:
            case.faults.append(f"{changed} changed without a translation")
        for name, path in case.made.items():
            for member in changed_members(source, path.read_bytes()):
                if not member.endswith((".xml", ".xhtml", ".html", ".ncx", ".opf")):
                    case.faults.append(f"{name}: {member} changed")

    def looked_at(self, cases: list[Case], suffix: str) -> None:
        """Note what LibreOffice finds else in translations than in their sources."""
        paths = [path for case in cases for path in (case.source, *case.made.values())]
        printed = self.office.converted(paths, "pdf", self.folder / "printed")
        opened = self.office.converted(paths, suffix, self.folder / "opened")
        for case in cases:
            images = images_in_pdf(printed[case.source])
            expected = found_in(opened[case.source])
            for name, path in case.made.items():
                if path not in printed or path not in opened:
                    case.faults.append(f"{name}: not opened")
                    continue
                if images_in_pdf(printed[path]) != images:
                    case.faults.append(f"{name}: images of the PDF")
                found = found_in(opened[path])
                case.faults += [
                    f"{name}: {fault}"
                    for fault in _others(name, expected, found, is_page=path.suffix == ".html")
                ]


def _legal(text: str) -> str:
    """Return a text without what no page may hold, as LibreOffice writes it for controls."""
    return _CONTROLS.sub("", text).strip()


def _others(name: str, expected: Found, found: Found, *, is_page: bool) -> Iterator[str]:
    way = WAYS[name]
    for what, count in expected.counts.items():
        if found.counts[what] != count:
            yield f"{found.counts[what]} {what}, not {count}"
    if way.keeps_links and found.links != expected.links:
        yield f"links {sorted(set(found.links) ^ set(expected.links))}"
    if found.marks != expected.marks:
        yield f"marks {sorted(set(found.marks) ^ set(expected.marks))}"
    # In pages the numbers of notes are words of their links.
    counted = way.keeps_links or not is_page
    if counted and sorted(found.text) != sorted(expected.text):
        yield "letters were lost or came in"
    if way.keeps_looks and found.letters != expected.letters:
        yield f"looks: {_first_difference(expected, found)}"
    if way.to_persian and found.turned < TURNED and not is_page:
        yield f"{found.turned:.2f} of the paragraphs are turned"


def _first_difference(expected: Found, found: Found) -> str:
    pairs = enumerate(zip(expected.letters, found.letters, strict=False))
    at = next((at for at, (one, other) in pairs if one != other), 0)
    one, other = expected.letters[at : at + 1], found.letters[at : at + 1]
    signs = (one[0][1] ^ other[0][1]) if one and other else ()
    return f"at {at}: {expected.text[at : at + 20]} / {found.text[at : at + 20]}: {sorted(signs)}"


@pytest.fixture
def campaign(tmp_path: Path, nursery: Nursery) -> Campaign:
    return Campaign(tmp_path, nursery)


def _run(campaign: Campaign, sources: list[Path], suffix: str) -> None:
    cases = [campaign.translated(source) for source in sources]
    campaign.looked_at(cases, suffix)
    faults = [f"{case.source.name}: {fault}" for case in cases for fault in case.faults]
    assert not faults, "\n".join(faults)


def test_texts_keep_their_looks_notes_tables_links_and_images(campaign: Campaign) -> None:
    word = [
        campaign.written("shapes.docx", files.shapes_docx()),
        campaign.written("library.docx", files.library_docx()),
        campaign.written("written.docx", written_docx()),
    ]
    open_document = campaign.by_office(word, "odt", "o")
    open_document.append(campaign.written("note.odt", written_odt()))
    again = campaign.by_office(open_document, "docx", "d")
    _run(campaign, [*word, *open_document, *again], "odt")


def test_slides_keep_their_looks_tables_links_and_images(campaign: Campaign) -> None:
    shows = [
        campaign.written("show.pptx", files.library_pptx()),
        campaign.written("chart.pptx", written_pptx()),
    ]
    open_document = campaign.by_office(shows, "odp", "o")
    open_document.append(campaign.written("talk.odp", written_odp()))
    again = campaign.by_office(open_document, "pptx", "p")
    _run(campaign, [*shows, *open_document, *again], "odp")


def test_sheets_keep_their_looks_links_and_images(campaign: Campaign) -> None:
    book = campaign.written("book.xlsx", files.library_xlsx())
    [open_document] = campaign.by_office([book], "ods", "o")
    again = campaign.by_office([open_document], "xlsx", "x")
    _run(campaign, [book, open_document, *again], "ods")


def test_pages_keep_their_looks_tables_links_and_images(campaign: Campaign) -> None:
    shapes = campaign.written("shapes.docx", files.shapes_docx())
    page = campaign.written("page.html", files.web_page())
    made = campaign.by_office([shapes], "html", "h")
    _run(campaign, [page, *made], "odt")


def test_books_stay_sound_with_all_that_is_in_them(campaign: Campaign) -> None:
    sources = [
        campaign.written("shapes.docx", files.shapes_docx()),
        campaign.written("library.docx", files.library_docx()),
    ]
    for book in campaign.by_office(sources, "epub", "e"):
        case = campaign.translated(book)
        assert not case.faults, f"{book.name}: {case.faults}"
        for path in case.made.values():
            assert _elements(path) == _elements(book)


def _elements(book: Path) -> list[tuple[str, int, int, int]]:
    """Return how many links, images and tables the pages of a book have."""
    found = []
    with zipfile.ZipFile(book) as archive:
        assert archive.infolist()[0].filename == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        for name in archive.namelist():
            if name.endswith((".xhtml", ".ncx", ".opf")):
                root = etree.fromstring(archive.read(name))
                tags = [etree.QName(each).localname for each in root.iter(etree.Element)]
                found.append((name, tags.count("a"), tags.count("img"), tags.count("table")))
    assert len(found) > 1
    return found


def test_what_is_written_anew_is_opened(campaign: Campaign) -> None:
    """Older and reflowed formats come out as DOCX, and so do tables in two languages."""
    library = campaign.written("library.docx", files.library_docx())
    made = [
        path
        for suffix in ("doc", "rtf", "pdf")
        for path in campaign.by_office([library], suffix, suffix)
    ]
    shapes = campaign.written("shapes.docx", files.shapes_docx())
    written = []
    for path in (*made, shapes):
        document = campaign.extracted(path)
        targets = {unit.id: upper(unit) for unit in document.units}
        options = OutputOptions(bilingual=path is shapes)
        written.append(campaign.write(document, targets, "upper", output=options))
    printed = campaign.office.converted(written, "pdf", campaign.folder / "printed")
    opened = campaign.office.converted(written, "odt", campaign.folder / "opened")
    assert list(printed) == list(opened) == written
    for path, copy in opened.items():
        found = found_in(copy)
        words = "onevery" if path.stem.startswith("shapes") else "part5ofit"
        assert words in found.text, path.name
        assert images_in_pdf(printed[path]) == (1 if path.stem.startswith("library-doc") else 0)
