"""Sound files of every format that is read, and ways to spoil them."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING, Final

import openpyxl

from tests.documents import office_files
from tests.documents.compound_files import compound_file
from tests.documents.docx_files import rich_docx
from tests.documents.pdf_bytes import Text as Words
from tests.documents.pdf_bytes import encrypted_pdf, form_pdf, pdf
from tests.documents.test_formats import PAGE, PO, RTF, SRT, VTT, epub, mail
from tests.window import content

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

_NUMBERS: Final = (b"-1", b"0", b"99999999999999999999", b"4294967295", b"1e308", b"NaN", b"")
_LEVELS: Final = b"".join(
    b'<!ENTITY %c "%s">' % (98 + level, b"&%c;" % (97 + level) * 10) for level in range(9)
)
_LAUGHS: Final = b"".join(
    (b'<!DOCTYPE x [<!ENTITY a "ha">', _LEVELS, b'<!ENTITY s SYSTEM "file:///etc/passwd">]>')
)


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    for number in range(30):
        book.active.append([f"row {number}", number, f"=A{number + 1}"])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _mail() -> bytes:
    message = mail()
    message.set_content("The text of it.\n\nAnd more.")
    message.add_attachment(rich_docx(), maintype="application", subtype="octet-stream")
    return message.as_bytes()


def _table() -> bytes:
    cells = '<table:table-cell office:value-type="string"><text:p>cell</text:p></table:table-cell>'
    rows = f"<table:table-row>{cells * 4}</table:table-row>" * 9
    sheet = f'<table:table table:name="one">{rows}</table:table>'
    return office_files.zipped(office_files.odf(sheet, kind="spreadsheet"))


def sound_files() -> dict[str, bytes]:
    """Return one file of each format, by a name for it."""
    pages = [[Words(72, 700, f"Chapter {page}", 18), Words(72, 650, "Words.")] for page in range(4)]
    return {
        "a.pdf": pdf(pages, title="A title", outline=[("One", 1), ("Two", 2)]),
        "form.pdf": form_pdf(300, Words(72, 700, "In a form")),
        "locked.pdf": encrypted_pdf(pages),
        "a.docx": rich_docx(),
        "written.docx": office_files.written_docx(),
        "a.pptx": office_files.written_pptx(),
        "a.odt": office_files.written_odt(),
        "a.odp": office_files.written_odp(),
        "a.xlsx": _workbook(),
        "a.ods": _table(),
        "a.xls": compound_file("Workbook"),
        "a.doc": compound_file("WordDocument"),
        "a.epub": epub(),
        "a.rtf": RTF,
        "a.html": PAGE.encode(),
        "a.eml": _mail(),
        "a.md": f"{content.MIXED}\n{content.CODE}".encode(),
        "a.srt": SRT.encode(),
        "a.vtt": VTT.encode(),
        "a.po": PO.encode(),
        "a.csv": b"a;b;c\n1;2;3\n4;5;6\n" * 20,
        "a.py": b"import os\n\n\ndef one():\n    return os\n" * 9,
        "a.txt": content.PERSIAN.encode("utf-16"),
    }


def truncated(chance: random.Random, sound: bytes) -> bytes:
    return sound[: chance.randrange(len(sound))]


def flipped(chance: random.Random, sound: bytes) -> bytes:
    found = bytearray(sound)
    for _ in range(chance.choice((1, 4, 40))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def zeroed(chance: random.Random, sound: bytes) -> bytes:
    at = chance.randrange(len(sound))
    width = chance.choice((4, 64, 4096))
    return sound[:at] + bytes(width) + sound[at + width :]


def repeated(chance: random.Random, sound: bytes) -> bytes:
    at = chance.randrange(len(sound))
    piece = sound[at : at + chance.choice((16, 512, 20_000))]
    return sound[:at] + piece * chance.choice((2, 50)) + sound[at:]


def overwritten(chance: random.Random, sound: bytes) -> bytes:
    """Put extreme numbers in place of four bytes."""
    at = chance.randrange(max(1, len(sound) - 4))
    number = chance.choice((0, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF))
    return sound[:at] + struct.pack("<I", number) + sound[at + 4 :]


def renumbered(chance: random.Random, sound: bytes) -> bytes:
    """Replace a few of the numbers that are written in digits."""
    places = [at for at in range(len(sound)) if 48 <= sound[at] <= 57]
    for at in sorted(chance.sample(places, min(5, len(places))), reverse=True):
        sound = sound[:at] + chance.choice(_NUMBERS) + sound[at + 1 :]
    return sound


def in_a_member(chance: random.Random, sound: bytes) -> bytes:
    """Spoil what one member of an archive holds, and pack it soundly."""
    if not zipfile.is_zipfile(io.BytesIO(sound)):
        return flipped(chance, sound)
    with zipfile.ZipFile(io.BytesIO(sound)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([name for name in members if members[name]])
    members[name] = chance.choice(_WITHIN)(chance, members[name])
    if chance.random() < 0.2:
        del members[chance.choice(list(members))]
    return office_files.zipped(members)


def with_entities(_chance: random.Random, part: bytes) -> bytes:
    """Let a part of XML declare entities that grow without end and name a file, and use them."""
    root = part.find(b"<", part.find(b"?>") + 1)
    end = part.find(b">", root)
    if root < 0 or end < 0:
        return part
    return part[:root] + _LAUGHS + part[root : end + 1] + b"&j;&s;" + part[end + 1 :]


def deepened(_chance: random.Random, part: bytes) -> bytes:
    """Nest an element of XML in itself."""
    at = part.find(b"<", len(part) // 2)
    return part[:at] + b"<a>" * 30_000 + part[at:]


_WITHIN: Final[tuple[Callable[[random.Random, bytes], bytes], ...]] = (
    truncated,
    flipped,
    zeroed,
    repeated,
    renumbered,
    with_entities,
    deepened,
)
WAYS: Final = (*_WITHIN, overwritten, in_a_member, in_a_member, in_a_member)
