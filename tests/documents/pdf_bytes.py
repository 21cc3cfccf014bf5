"""Writes small PDFs by hand, sound or with one thing wrong."""

from __future__ import annotations

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


def _stream(texts: list[Text]) -> bytes:
    parts = []
    for item in texts:
        shown = item.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        parts.append(f"BT /F1 {item.size} Tf {item.x} {item.y} Td ({shown}) Tj ET")
    body = "\n".join(parts).encode("cp1252")
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body)


def pdf(
    pages: list[list[Text]], *, title: str = "", outline: list[tuple[str, int]] | None = None
) -> bytes:
    """Return a PDF of these pages; `outline` has titles and page numbers from 1."""
    outline = outline or []
    first_page, first_entry = 4, 4 + 2 * len(pages)
    kids = " ".join(f"{first_page + 2 * n} 0 R" for n in range(len(pages)))
    root = "<< /Type /Catalog /Pages 2 0 R"
    objects: dict[int, bytes] = {
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    }
    for number, texts in enumerate(pages):
        at = first_page + 2 * number
        objects[at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {at + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        objects[at + 1] = _stream(texts)
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
                f" /Dest [{first_page + 2 * (page - 1)} 0 R /Fit] >>"
            ).encode()
    objects[1] = f"{root} >>".encode()
    info = max(objects) + 1
    objects[info] = f"<< /Title ({title}) >>".encode("cp1252")
    return _file(objects, f"/Root 1 0 R /Info {info} 0 R")


def locked_pdf() -> bytes:
    """Return a PDF whose password (RC4, 40 bits) nobody knows."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
        4: b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"ab" * 32, b"cd" * 32),
    }
    return _file(objects, "/Root 1 0 R /Encrypt 4 0 R /ID [<00112233> <00112233>]")


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
