"""How long files take to become text, and how much memory: ours beside other libraries.

Ours is timed as the window has it: from the file's name to the document with the language of
every block, through the child that stands ready and its pipe; then with a child that has to
be started first. Its memory is that of the process that reads. The others are timed in a
process of their own from the first import to the text, without headings, pages or places.
What is not installed is left out, and said.
Memory is the peak above that of a bare interpreter. Idle machines tell the most.
"""

from __future__ import annotations

import importlib.util
import random
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tests.documents.pdf_bytes import Text, column, pdf

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5
PAGES = 300
PAGE_LETTERS, LINE_LETTERS = 1700, 85
PARAGRAPHS = 2500
ROWS = 5000
SLIDES = 60
CHAPTERS = 60

_COMMON = """
the of and to in a is that for it as was with be by on not he his but at are this have from
they which one were all would there their we him been has when who will no more if out up
said what about than into them can only other time new some could these two may first then
do any like now over such our man even most made after also many before must well back
through years where much your way down should because long each just those people how little
good world make very year still see own work men day get here between
"""
_WORDS = _COMMON.split()


class Rival(msgspec.Struct, frozen=True):
    """Another library: the module it is, and statements that leave the text in `text`."""

    name: str
    module: str
    statements: str


class Case(msgspec.Struct, frozen=True):
    """A file to read, what writes it (with the module that takes), and rivals."""

    name: str
    suffix: str
    write: Callable[[Path], None]
    needs: str = ""
    rivals: tuple[Rival, ...] = ()


def _text(chance: random.Random, letters: int) -> str:
    words: list[str] = []
    while letters > 0:
        words.append(chance.choice(_WORDS))
        letters -= len(words[-1]) + 1
    return " ".join(words)


def _write_pdf(path: Path) -> None:
    chance = random.Random(1)
    lines = PAGE_LETTERS // LINE_LETTERS
    pages = [
        [
            Text(72, 770, "A running head"),
            Text(72, 730, f"Chapter {number}", 18),
            *column([_text(chance, LINE_LETTERS) for _ in range(lines)]),
        ]
        for number in range(1, PAGES + 1)
    ]
    path.write_bytes(pdf(pages))


def _write_docx(path: Path) -> None:
    import docx

    chance = random.Random(2)
    document = docx.Document()
    for number in range(PARAGRAPHS):
        if number % 12 == 0:
            document.add_heading(f"Chapter {number // 12}", 1)
        document.add_paragraph(_text(chance, 400))
    document.save(str(path))


def _write_odt(path: Path) -> None:
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P

    chance = random.Random(3)
    document = OpenDocumentText()
    for number in range(PARAGRAPHS):
        if number % 12 == 0:
            document.text.addElement(H(outlinelevel=1, text=f"Chapter {number // 12}"))
        document.text.addElement(P(text=_text(chance, 400)))
    document.save(str(path))


def _write_pptx(path: Path) -> None:
    import pptx

    chance = random.Random(4)
    presentation = pptx.Presentation()
    for number in range(SLIDES):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = f"Slide {number}"
        slide.placeholders[1].text = _text(chance, 300)
    presentation.save(str(path))


def _write_xlsx(path: Path) -> None:
    import openpyxl

    chance = random.Random(5)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sales")
    sheet.append(["Region", "Name", "Year", "Sum"])
    for _ in range(ROWS):
        row = [_text(chance, 8), _text(chance, 20), chance.randrange(3000), chance.random()]
        sheet.append(row)
    book.save(path)


def _page(chance: random.Random) -> str:
    body = "".join(f"<h2>Part</h2><p>{_text(chance, 600)}</p>" for _ in range(30))
    head = '<head xmlns="http://www.w3.org/1999/xhtml"><title>A page</title></head>'
    return f'<html xmlns="http://www.w3.org/1999/xhtml">{head}<body>{body}</body></html>'


def _write_html(path: Path) -> None:
    path.write_text(f"<!DOCTYPE html>{_page(random.Random(6))}", "utf-8")


def _write_epub(path: Path) -> None:
    chance = random.Random(7)
    names = [f"c{number}.xhtml" for number in range(CHAPTERS)]
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
        '<rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/>'
        "</rootfiles></container>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("p.opf", package)
        for name in names:
            archive.writestr(name, _page(chance))


def _write_text(path: Path) -> None:
    chance = random.Random(8)
    path.write_text("\n\n".join(_text(chance, 400) for _ in range(PARAGRAPHS)), "utf-8")


def _write_csv(path: Path) -> None:
    chance = random.Random(9)
    rows = (f"{_text(chance, 8)},{_text(chance, 20)},{chance.random()}" for _ in range(ROWS))
    path.write_text("\n".join(("region,name,sum", *rows)), "utf-8")


_PYPDF = Rival(
    "pypdf", "pypdf", "import pypdf\ntext = [p.extract_text() for p in pypdf.PdfReader(PATH).pages]"
)
_DOCX = Rival(
    "python-docx", "docx", "import docx\ntext = [p.text for p in docx.Document(PATH).paragraphs]"
)
_ODFPY = Rival(
    "odfpy",
    "odf",
    "from odf import opendocument, teletype, text as t\n"
    "d = opendocument.load(PATH)\n"
    "text = [teletype.extractText(p) for p in d.getElementsByType(t.P)]",
)
_PPTX = Rival(
    "python-pptx",
    "pptx",
    "import pptx\n"
    "text = [s.text_frame.text for d in pptx.Presentation(PATH).slides for s in d.shapes]",
)
_OPENPYXL = Rival(
    "openpyxl",
    "openpyxl",
    "import openpyxl\n"
    "b = openpyxl.load_workbook(PATH, read_only=True, data_only=True)\n"
    "text = [r for s in b for r in s.iter_rows(values_only=True)]",
)
_SOUP = Rival(
    "beautifulsoup4",
    "bs4",
    "import bs4\ntext = bs4.BeautifulSoup(open(PATH).read(), 'html.parser').get_text()",
)

CASES = (
    Case(f"PDF, {PAGES} pages", ".pdf", _write_pdf, rivals=(_PYPDF,)),
    Case(f"DOCX, {PARAGRAPHS} paragraphs", ".docx", _write_docx, "docx", (_DOCX,)),
    Case(f"ODT, {PARAGRAPHS} paragraphs", ".odt", _write_odt, "odf", (_ODFPY,)),
    Case(f"PPTX, {SLIDES} slides", ".pptx", _write_pptx, "pptx", (_PPTX,)),
    Case(f"XLSX, {ROWS} rows", ".xlsx", _write_xlsx, "openpyxl", (_OPENPYXL,)),
    Case(f"EPUB, {CHAPTERS} chapters", ".epub", _write_epub),
    Case("HTML, 20 kB", ".html", _write_html, rivals=(_SOUP,)),
    Case(f"CSV, {ROWS} rows", ".csv", _write_csv),
    Case("plain text, 1 MB", ".txt", _write_text),
)

_PEAK = """
import resource, sys
unit = 1 if sys.platform == "darwin" else 1024
def peak(who):
    return resource.getrusage(who).ru_maxrss * unit / 1e6
"""
_OURS = """
import statistics, time
from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.documents.read import READER, DocumentReader
from parlance.text.detection import detect
nursery = Nursery()
detect("Its model is loaded once, by whatever needs it first.")
if READY:
    nursery.keep_ready(READER)
taken = []
for _ in range(RUNS):
    time.sleep(0.5 if READY else 0)  # the next child starts meanwhile, as between two files
    started = time.perf_counter()
    *_, document = DocumentReader(nursery).read(PATH, Cancel())
    taken.append(time.perf_counter() - started)
nursery.close()
print(statistics.median(taken), 0, len(document.text))
"""
_READER_ALONE = """
import os, time
from parlance.documents.reader import answer
from parlance.documents.wire import ReadRequest
import msgspec
suffix = os.path.splitext(PATH)[1]
frames = answer(ReadRequest(path=os.fsencode(PATH), suffix=suffix))
letters = sum(len(msgspec.msgpack.encode(frame)) for frame in frames)
print(0, peak(resource.RUSAGE_SELF), letters)
"""
_THEIRS = """
print(time.time() - float(sys.argv[2]), peak(resource.RUSAGE_SELF), len(str(text)))
"""


def _measure(script: str) -> tuple[float, float]:
    """Return the seconds and the megabytes that a script of its own process prints."""
    starting = (
        "import sys, time, subprocess\n"
        "print(subprocess.run([sys.executable, '-c', sys.argv[1], '', str(time.time())],"
        "check=True, capture_output=True, text=True).stdout)"
    )
    done = subprocess.run(
        [sys.executable, "-c", starting, script], check=True, capture_output=True, text=True
    )
    seconds, megabytes, letters = done.stdout.split()
    if not int(letters):
        raise RuntimeError("nothing was read")
    return float(seconds), float(megabytes)


def _median(script: str, bare: float) -> tuple[float, float]:
    runs = [_measure(script) for _ in range(RUNS)]
    return statistics.median(run[0] for run in runs), statistics.median(
        run[1] - bare for run in runs
    )


def report() -> None:
    """Print medians, and how many times as long others take."""
    _, bare = _measure(f"import time\n{_PEAK}\ntext = 'x'\n{_THEIRS}")
    print(f"\nreading (medians of {RUNS}; memory above the {bare:.0f} MB of an interpreter)")
    with tempfile.TemporaryDirectory() as folder:
        for case in CASES:
            _report_case(case, Path(folder, f"file{case.suffix}"), bare)


def _report_case(case: Case, path: Path, bare: float) -> None:
    if case.needs and not importlib.util.find_spec(case.needs):
        print(f"{case.name}: left out, {case.needs} is not installed to write it")
        return
    case.write(path)
    place = f"PATH = {str(path)!r}\n{_PEAK}\n"
    try:
        seconds, _ = _measure(f"READY, RUNS = True, {RUNS}\n{place}{_OURS}")
        cold, _ = _measure(f"READY, RUNS = False, {RUNS}\n{place}{_OURS}")
        megabytes = _measure(place + _READER_ALONE)[1] - bare
    except subprocess.CalledProcessError as error:
        print(f"{case.name}: not read ({error.stderr.strip().splitlines()[-1:]})", flush=True)
        return
    print(
        f"{case.name:24} ours         {seconds:7.3f} s  {megabytes:5.0f} MB"
        f"  (with the start of a child {cold:.3f} s)",
        flush=True,
    )
    for rival in case.rivals:
        if not importlib.util.find_spec(rival.module):
            print(f"{'':24} {rival.name}: not installed")
            continue
        theirs, memory = _median(f"{place}import time\n{rival.statements}\n{_THEIRS}", bare)
        ratio = theirs / seconds
        print(
            f"{'':24} {rival.name:12} {theirs:7.3f} s  {memory:5.0f} MB  x {ratio:.1f}", flush=True
        )


if __name__ == "__main__":
    report()
