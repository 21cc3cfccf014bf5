"""Office files written for tests: by the libraries of other programs, and by hand."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
R_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_WORD_ADDRESSES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Return an archive of `members`."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def relations(*entries: tuple[str, str, str], address: str = R) -> str:
    """Return a .rels part of (id, kind, target); a kind may be a whole address."""
    lines = (
        f'<Relationship Id="{name}" Target="{target}" '
        f'Type="{kind if "/" in kind else f"{address}/{kind}"}"/>'
        for name, kind, target in entries
    )
    return f'<Relationships xmlns="{RELS}">{"".join(lines)}</Relationships>'


def word_part(root: str, content: str, address: str = W) -> str:
    """Return a part of a DOCX, with the prefixes w, mc, m, wps and v."""
    return f'<w:{root} xmlns:w="{address}" {_WORD_ADDRESSES}>{content}</w:{root}>'


def docx_members(body: str, *, address: str = W, **parts: str) -> dict[str, str | bytes]:
    """Return a DOCX of a hand-made body; `parts` are styles, numbering, footnotes, endnotes."""
    links = R if address == W else R_STRICT
    entries = [(f"r{name}", name, f"{name}.xml") for name in parts]
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml"), address=links),
        "word/document.xml": word_part("document", f"<w:body>{body}</w:body>", address),
        "word/_rels/document.xml.rels": relations(*entries, address=links),
    }
    for name, content in parts.items():
        members[f"word/{name}.xml"] = word_part(name, content, address)
    return members


def docx(body: str, **parts: str) -> bytes:
    """Return a DOCX of a hand-made body."""
    return zipped(docx_members(body, **parts))


def run(text: str, look: str = "") -> str:
    """Return a run of a DOCX."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str = "", look: str = "", runs: str = "") -> str:
    """Return a paragraph of a DOCX."""
    properties = f"<w:pPr>{look}</w:pPr>" if look else ""
    return f"<w:p>{properties}{run(text) if text else ''}{runs}</w:p>"


def style(name: str, title: str, *, above: str = "", look: str = "") -> str:
    """Return a paragraph style of a DOCX."""
    based = f'<w:basedOn w:val="{above}"/>' if above else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>{based}'
        f"<w:pPr>{look}</w:pPr></w:style>"
    )


def styled(name: str) -> str:
    """Return what gives a paragraph its style."""
    return f'<w:pStyle w:val="{name}"/>'


def in_list(number: str, level: int = 0) -> str:
    """Return what makes a paragraph an item."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def cell(content: str, look: str = "") -> str:
    """Return a cell of a table of a DOCX."""
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{content}</w:tc>"


def shape(text: str, place: str = "", *, about: str = "", look: str = "") -> str:
    """Return a shape of a slide, one paragraph for each line; `place` is its placeholder."""
    lines = "".join(f"<a:p>{look}<a:r><a:t>{line}</a:t></a:r></a:p>" for line in text.split("\n"))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" {about}/><p:cNvSpPr/><p:nvPr>{place}</p:nvPr>'
        f"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>{lines}</p:txBody></p:sp>"
    )


def slide(shapes: str, *, root: str = "sld", about: str = "") -> str:
    """Return a slide, or its notes."""
    return (
        f'<p:{root} xmlns:p="{P}" xmlns:a="{A}" xmlns:r="{R}" {about}>'
        f"<p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:{root}>"
    )


def pptx_members(*slides: str) -> dict[str, str | bytes]:
    """Return a presentation; the parts of its slides are numbered from the last one."""
    count = len(slides)
    names = [f"slide{count - at}.xml" for at in range(count)]
    listed = "".join(f'<p:sldId id="{256 + at}" r:id="s{at}"/>' for at in range(count))
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("r1", "officeDocument", "/ppt/presentation.xml")),
        "ppt/presentation.xml": (
            f'<p:presentation xmlns:p="{P}" xmlns:r="{R}"><p:sldIdLst>{listed}</p:sldIdLst>'
            "</p:presentation>"
        ),
        "ppt/_rels/presentation.xml.rels": relations(
            *((f"s{at}", "slide", f"slides/{name}") for at, name in enumerate(names))
        ),
    }
    members |= {f"ppt/slides/{name}": part for name, part in zip(names, slides, strict=True)}
    return members


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF_ADDRESSES = " ".join(
    f'xmlns:{name}="{_ODF}{address}:1.0"'
    for name, address in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
        ("presentation", "presentation"),
        ("svg", "svg-compatible"),
        ("meta", "meta"),
    )
)


def odf(
    body: str, *, kind: str = "text", automatic: str = "", styles: str | bytes = ""
) -> dict[str, str | bytes]:
    """Return an OpenDocument file of a hand-made body."""
    content = (
        f"<office:document-content {_ODF_ADDRESSES}>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": content,
    }
    if isinstance(styles, bytes):
        members["styles.xml"] = styles
    elif styles:
        members["styles.xml"] = (
            f"<office:document-styles {_ODF_ADDRESSES}><office:styles>{styles}</office:styles>"
            "</office:document-styles>"
        )
    return members


def bomb(
    name: str, before: bytes, filling: bytes, after: bytes, *, size: int, told: int | None = None
) -> dict[str, tuple[bytes, int, int]]:
    """Return a member that unpacks to about `size` bytes: packed bytes, checksum, told size."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = filling * (1024 * 1024 // len(filling))
    packed = [packer.compress(before)]
    checksum, length = zlib.crc32(before), len(before)
    for _ in range(size // len(block)):
        packed.append(packer.compress(block))
        checksum, length = zlib.crc32(block, checksum), length + len(block)
    packed.extend((packer.compress(after), packer.flush()))
    checksum, length = zlib.crc32(after, checksum), length + len(after)
    return {name: (b"".join(packed), checksum, length if told is None else told)}


def zipped_by_hand(
    members: Mapping[str, tuple[bytes, int, int]], *, flags: int = 0, method: int = 8
) -> bytes:
    """Return an archive of packed members with the sizes that they tell."""
    file, directory = io.BytesIO(), io.BytesIO()
    for name, (packed, checksum, told) in members.items():
        _write_member(file, directory, name.encode(), packed, (flags, method, checksum, told))
    start = file.tell()
    file.write(directory.getvalue())
    end = (0, 0, len(members) & 0xFFFF, len(members) & 0xFFFF, file.tell() - start, start, 0)
    file.write(b"PK\x05\x06" + struct.pack("<4H2LH", *end))
    return file.getvalue()


def _write_member(
    file: IO[bytes],
    directory: IO[bytes],
    name: bytes,
    packed: bytes,
    about: tuple[int, int, int, int],
) -> None:
    flags, method, checksum, told = about
    place = file.tell()
    common = struct.pack("<5H3L", 20, flags, method, 0, 33, checksum, len(packed), told)
    lengths = struct.pack("<2H", len(name), 0)
    file.write(b"PK\x03\x04" + common + lengths + name + packed)
    rest = struct.pack("<3H2L", 0, 0, 0, 0, place)
    directory.write(b"PK\x01\x02" + struct.pack("<H", 20) + common + lengths + rest + name)


def packed(content: bytes) -> tuple[bytes, int, int]:
    """Return an honest member for `zipped_by_hand`."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packer.compress(content) + packer.flush()
    return data, zlib.crc32(content), len(content)


# What the libraries of other programs write. Imported inside: few tests need them all.


def written_docx() -> bytes:
    """Return a DOCX with headings, lists, a quote, a caption, a table and a page header."""
    from docx import Document

    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.subject = " The  Book ", "A. Writer", "Trees"
    document.add_heading("Trees of the north", 0)
    document.add_heading("Birches", 1)
    document.add_paragraph("Birches are pale.")
    document.add_heading("Bark", 2)
    for text, look in (
        ("white", "List Bullet"),
        ("thin", "List Bullet"),
        ("peel", "List Number"),
        ("dry", "List Number"),
        ("A tree is a tree.", "Quote"),
        ("Figure 1: bark", "Caption"),
    ):
        document.add_paragraph(text, style=look)
    table = document.add_table(rows=2, cols=3)
    for row in range(2):
        for column in range(3):
            table.cell(row, column).text = f"{row}\n{column}"
    table.cell(0, 0).merge(table.cell(0, 1))
    document.sections[0].header.paragraphs[0].text = "on every page"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def written_pptx() -> bytes:
    """Return three slides: a title, points with notes, and one without a title."""
    from pptx import Presentation

    show = Presentation()
    show.core_properties.author = "A. Speaker"
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = "The talk"
    first.placeholders[1].text = "by somebody"
    second = show.slides.add_slide(show.slide_layouts[1])
    second.shapes.title.text = "Points"
    frame = second.placeholders[1].text_frame
    frame.text = "one"
    deeper = frame.add_paragraph()
    deeper.text, deeper.level = "deeper", 1
    second.notes_slide.notes_text_frame.text = "Say it slowly.\nTwice."
    _fill_slide(show.slides.add_slide(show.slide_layouts[6]))
    file = io.BytesIO()
    show.save(file)
    return file.getvalue()


def _fill_slide(slide: Any) -> None:
    """Add a text in groups, a table with merged cells, and a chart."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches

    place = (Inches(1), Inches(1), Inches(2), Inches(2))
    box = slide.shapes.add_group_shape().shapes.add_group_shape().shapes.add_textbox(*place)
    box.text_frame.text = "In two groups"
    table = slide.shapes.add_table(2, 2, *place).table
    for row in range(2):
        for column in range(2):
            table.cell(row, column).text = f"{row}{column}"
    table.cell(0, 0).merge(table.cell(0, 1))
    data = CategoryChartData()
    data.categories = ["a"]
    data.add_series("s", (1,))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.PIE, *place, data).chart
    chart.chart_title.text_frame.text = "Shares"


def written_odt() -> bytes:
    """Return an ODT with headings, a note, a frame, a list, a quote and a table."""
    from odf import dc, meta, text
    from odf.opendocument import OpenDocumentText
    from odf.style import Style

    document = OpenDocumentText()
    document.meta.addElement(dc.Title(text="The ODT"))
    document.meta.addElement(meta.InitialCreator(text="O. Author"))
    document.styles.addElement(Style(name="Quotations", family="paragraph"))
    for element in (
        text.H(outlinelevel=1, text="Top"),
        text.H(outlinelevel=2, text="Under"),
        _odt_paragraph(),
        _odt_list(),
        text.P(text="Quoted", stylename="Quotations"),
        _odt_table(),
    ):
        document.text.addElement(element)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _odt_paragraph() -> Any:
    from odf import draw, text

    line = text.P(text="Some")
    line.addElement(text.S(c=2))
    line.addText("words")
    line.addElement(text.LineBreak())
    note = text.Note(noteclass="footnote")
    note.addElement(text.NoteCitation(text="1"))
    body = text.NoteBody()
    body.addElement(text.P(text="A note."))
    note.addElement(body)
    line.addElement(note)
    line.addText("and more")
    frame = draw.Frame()
    box = draw.TextBox()
    box.addElement(text.P(text="In a frame"))
    frame.addElement(box)
    line.addElement(frame)
    return line


def _odt_list() -> Any:
    from odf import text

    def listed(*contents: Any) -> Any:
        made = text.List()
        for content in contents:
            item = text.ListItem()
            for element in content:
                item.addElement(element)
            made.addElement(item)
        return made

    return listed([text.P(text="a")], [text.P(text="b"), listed([text.P(text="c")])])


def _odt_table() -> Any:
    from odf import table, text

    made = table.Table()
    for _ in range(2):
        row = table.TableRow()
        wide = table.TableCell(numbercolumnsspanned=2)
        wide.addElement(text.P(text="wide"))
        row.addElement(wide)
        row.addElement(table.CoveredTableCell())
        last = table.TableCell()
        last.addElement(text.P(text="x"))
        last.addElement(text.P(text="y"))
        row.addElement(last)
        made.addElement(row)
    return made


def written_odp() -> bytes:
    """Return two slides with notes, of which the first has a title."""
    from odf import draw
    from odf.opendocument import OpenDocumentPresentation
    from odf.presentation import Notes
    from odf.style import MasterPage, PageLayout

    show = OpenDocumentPresentation()
    layout = PageLayout(name="L")
    show.automaticstyles.addElement(layout)
    show.masterstyles.addElement(MasterPage(name="M", pagelayoutname=layout))
    for number in (1, 2):
        page = draw.Page(name=f"p{number}", masterpagename="M")
        group = draw.G()
        group.addElement(_odp_frame("grouped"))
        page.addElement(group)
        if number == 1:
            page.addElement(_odp_frame("The\ntitle", "title"))
        notes = Notes()
        notes.addElement(_odp_frame("Say this.", "notes"))
        notes.addElement(_odp_frame("9", "page-number"))
        page.addElement(notes)
        show.presentation.addElement(page)
    file = io.BytesIO()
    show.save(file)
    return file.getvalue()


def _odp_frame(content: str, place: str | None = None) -> Any:
    from odf import draw, text
    from odf.namespaces import PRESENTATIONNS

    made = draw.Frame()
    if place:
        made.setAttrNS(PRESENTATIONNS, "class", place)
    box = draw.TextBox()
    for line in content.split("\n"):
        box.addElement(text.P(text=line))
    made.addElement(box)
    return made
