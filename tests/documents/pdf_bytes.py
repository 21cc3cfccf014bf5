"""Writes small PDFs by hand, sound or with one thing wrong."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Sequence

import msgspec


class Text(msgspec.Struct, frozen=True):
    """A line on a page of 600 x 800 points, in Helvetica."""

    x: float
    y: float
    text: str
    size: float = 10.0


def column(
    lines: list[str], *, x: float = 72, y: float = 700, step: float = 14, size: float = 10
) -> list[Text]:
    """Return lines below each other."""
    return [Text(x, y - number * step, line, size) for number, line in enumerate(lines)]


class Picture(msgspec.Struct, frozen=True):
    """A grey square on a page, as a scanner leaves it."""

    x: float = 50
    y: float = 50
    side: float = 500


Item = Text | Picture
Cipher = Callable[[int, bytes], bytes]
"""Encrypts the content of an object, by its number."""


def _drawn(items: Sequence[Item], before_text: str = "") -> bytes:
    parts = [before_text]
    for item in items:
        if isinstance(item, Picture):
            parts.append(f"q {item.side} 0 0 {item.side} {item.x} {item.y} cm /Im1 Do Q")
            continue
        shown = item.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        parts.append(f"BT /F1 {item.size} Tf {item.x} {item.y} Td ({shown}) Tj ET")
    return "\n".join(parts).encode("cp1252")


def _stream(body: bytes, extra: bytes = b"") -> bytes:
    return b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(body), extra, body)


def _unchanged(_number: int, content: bytes) -> bytes:
    return content


def _objects(
    pages: Sequence[Sequence[Item]],
    cipher: Cipher = _unchanged,
    page_extra: str = "",
    before_text: str = "",
) -> dict[int, bytes]:
    """Return the objects of a PDF: 1 is free for the root, 3 the font, pages from 5 on."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    grey = _stream(
        cipher(4, bytes([128])),
        b" /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
        b" /BitsPerComponent 8",
    )
    objects: dict[int, bytes] = {
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: grey,
    }
    for number, items in enumerate(pages):
        at = 5 + 2 * number
        objects[at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {at + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >>"
            f" {page_extra} >>"
        ).encode()
        objects[at + 1] = _stream(cipher(at + 1, _drawn(items, before_text)))
    return objects


def pdf(
    pages: Sequence[Sequence[Item]],
    *,
    title: str = "",
    outline: Sequence[tuple[str, int]] = (),
    info: str = "",
    page_extra: str = "",
    before_text: str = "",
) -> bytes:
    """Return a PDF of these pages; `outline` has titles and page numbers from 1.

    `info` is put into what the document says of itself, `page_extra` into every page,
    `before_text` before what is drawn on it.
    """
    objects = _objects(pages, page_extra=page_extra, before_text=before_text)
    first_entry = max(objects) + 1
    root = "<< /Type /Catalog /Pages 2 0 R"
    if outline:
        root += f" /Outlines {first_entry} 0 R"
        last = first_entry + len(outline)
        objects[first_entry] = (
            f"<< /Type /Outlines /First {first_entry + 1} 0 R /Last {last} 0 R >>".encode()
        )
        for number, (name, page) in enumerate(outline, start=1):
            following = f" /Next {first_entry + number + 1} 0 R" if number < len(outline) else ""
            objects[first_entry + number] = (
                f"<< /Title ({name}) /Parent {first_entry} 0 R{following}"
                f" /Dest [{5 + 2 * (page - 1)} 0 R /Fit] >>"
            ).encode()
    objects[1] = f"{root} >>".encode()
    last = max(objects) + 1
    objects[last] = f"<< /Title ({title}) {info} >>".encode("cp1252")
    return _file(objects, f"/Root 1 0 R /Info {last} 0 R")


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_ID = bytes.fromhex("00112233445566778899aabbccddeeff")
_RIGHTS = -4


def encrypted_pdf(pages: Sequence[Sequence[Item]], *, user: str = "", owner: str = "o") -> bytes:
    """Return a PDF that `user` opens (RC4, 40 bits; ISO 32000-1, 7.6.3); anybody if empty."""
    user_key, owner_key = (
        (word.encode("latin-1") + _PADDING)[:32] for word in (user, owner or user)
    )
    owner_entry = _rc4(_md5(owner_key)[:5], user_key)
    key = _md5(user_key + owner_entry + struct.pack("<i", _RIGHTS) + _ID)[:5]

    def cipher(number: int, content: bytes) -> bytes:
        return _rc4(_md5(key + struct.pack("<I", number)[:3] + b"\0\0")[:10], content)

    objects = _objects(pages, cipher)
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    last = max(objects) + 1
    objects[last] = b"<< /Filter /Standard /V 1 /R 2 /P %d /O <%s> /U <%s> >>" % (
        _RIGHTS,
        owner_entry.hex().encode(),
        _rc4(key, _PADDING).hex().encode(),
    )
    return _file(objects, f"/Root 1 0 R /Encrypt {last} 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]")


def _md5(content: bytes) -> bytes:
    return hashlib.md5(content, usedforsecurity=False).digest()


def _rc4(key: bytes, content: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def bomb_pdf(mebibytes: int, unit: bytes = b"0 0 m 9 9 l ") -> bytes:
    """Return a small PDF whose page unpacks to so much of `unit`."""
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    # What follows a full flush rests on nothing before it, and may stand there many times.
    piece = packer.compress(unit * (1024 * 1024 // len(unit))) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = head + piece * mebibytes + packer.flush()
    objects = _objects([[]])
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[6] = _stream(packed, b" /Filter /FlateDecode")
    return _file(objects, "/Root 1 0 R")


def odd_tree_pdf(kids: str, count: int) -> bytes:
    """Return a PDF whose tree of pages is not what it should be (object 2 is its root)."""
    objects = _objects([[Text(72, 700, "A page.")]])
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[2] = f"<< /Type /Pages /Count {count} /Kids [{kids}] >>".encode()
    return _file(objects, "/Root 1 0 R")


def locked_pdf() -> bytes:
    """Return a PDF whose password (RC4, 40 bits) nobody knows."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
        4: b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"ab" * 32, b"cd" * 32),
    }
    return _file(objects, "/Root 1 0 R /Encrypt 4 0 R /ID [<00112233> <00112233>]")


def lam_alef_pdf() -> bytes:
    """Return a page that shows سلام as three glyphs, one of them لا, as LibreOffice does."""
    letters = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <41> <0645> <42> <06440627> <43> <0633> endbfchar endcmap end end"""
    objects = _objects([[Text(72, 700, "ABC", 20)]])
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[3] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    objects[7] = _stream(letters)
    return _file(objects, "/Root 1 0 R")


def drawn_font_pdf(text: str, *, size: float) -> bytes:
    """Return a page with letters that are drawn (Type 3), 20 times as large as their font."""
    objects = _objects([[Text(72, 700, text, size)]])
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[3] = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 20 20] /FontMatrix [1 0 0 1 0 0]"
        b" /FirstChar 97 /LastChar 98 /Widths [12 12] /CharProcs << /a 7 0 R /b 7 0 R >>"
        b" /Encoding << /Type /Encoding /Differences [97 /a /b] >> >>"
    )
    objects[7] = _stream(b"12 0 0 0 10 14 d1 0 0 10 14 re f")
    return _file(objects, "/Root 1 0 R")


def form_pdf(side: float, words: Text) -> bytes:
    """Return a page of these words, and a picture in a form: `side` of its width and height."""
    objects = _objects([[words]], before_text="/Fm1 Do")
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[5] = objects[5].replace(b"/Im1 4 0 R", b"/Fm1 7 0 R")
    objects[7] = _stream(
        b"q %.2f 0 0 %.2f 0 0 cm /Im1 Do Q" % (side, side),
        b" /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Matrix [600 0 0 800 0 0]"
        b" /Resources << /XObject << /Im1 4 0 R >> >>",
    )
    return _file(objects, "/Root 1 0 R")


def _file(objects: dict[int, bytes], trailer: str) -> bytes:
    out = b"%PDF-1.4\n"
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for number in sorted(objects):
        out += b"%010d 00000 n \n" % places[number]
    size = len(objects) + 1
    return out + f"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{table}\n%%EOF\n".encode()
