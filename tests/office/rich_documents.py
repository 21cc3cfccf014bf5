"""Rich documents of the office formats, which other programs can open, for long campaigns."""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import Any

from tests.documents.docx_files import bookmarked, control, field, inserted, link, table
from tests.documents.office_files import (
    CORE,
    RELS,
    cell,
    docx_members,
    in_list,
    paragraph,
    relations,
    run,
    style,
    styled,
    word_part,
    zipped,
)

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_PARTS = (
    "styles",
    "numbering",
    "settings",
    "footnotes",
    "endnotes",
    "comments",
    "header",
    "footer",
)
_BOLD, _ITALIC, _UNDER = "<w:b/>", "<w:i/>", '<w:u w:val="single"/>'
_RTL = '<w:rtl/><w:lang w:bidi="ar-SA"/>'
_NOTE_SIGN = "<w:r><w:footnoteRef/></w:r>"
_SAID = "the of and to in a house garden evening window that for it was with by on not"
_WORDS = _SAID.split()
_NUMBERS = iter(range(1, 10**6))


def picture(colour: tuple[int, int, int] = (200, 30, 30), side: int = 12) -> bytes:
    """Return a PNG of one colour."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)

    rows = (b"\x00" + bytes(colour) * side) * side
    header = struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, content) for kind, content in chunks)


# Text, by hand ----------------------------------------------------------------------


def shapes_docx() -> bytes:
    """Return a DOCX with every shape that real documents have, in all its parts."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": relations(
            ("r1", "officeDocument", "word/document.xml"), ("r2", CORE, "docProps/core.xml")
        ),
        "word/document.xml": _with_pictures(word_part("document", f"<w:body>{_body()}</w:body>")),
        "word/_rels/document.xml.rels": _document_relations(),
        "word/media/red.png": picture(),
        "word/media/blue.png": picture((20, 40, 220)),
        "docProps/core.xml": (
            '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/'
            'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>A book of shapes</dc:title></c:coreProperties>"
        ),
    }
    for name, (root, content) in _small_parts().items():
        members[f"word/{name}.xml"] = word_part(root, content)
    return zipped(members)


def _content_types() -> str:
    kinds = {"document": "document.main"} | {name: name for name in _PARTS}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORDPROCESSING}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{overrides}</Types>"
    )


def _document_relations() -> str:
    lines = [(f"p{name}", name, f"{name}.xml") for name in _PARTS]
    lines += [("i1", "image", "media/red.png"), ("i2", "image", "media/blue.png")]
    made = relations(*lines)
    outer = (
        f'<Relationship Id="l1" Type="{_R}/hyperlink" Target="https://example.org/a?b=1" '
        'TargetMode="External"/></Relationships>'
    )
    assert RELS in made
    return made.replace("</Relationships>", outer)


def _with_pictures(part: str) -> str:
    addresses = (
        f'xmlns:r="{_R}" xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" '
        f'xmlns:pic="{_DRAWING}/picture" '
    )
    return part.replace("<w:document ", f"<w:document {addresses}", 1)


def _small_parts() -> dict[str, tuple[str, str]]:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="%{level + 1}."/></w:lvl>'
        for level in range(3)
    )
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
        + style("Normal", "Normal")
        + "".join(
            style(
                f"H{at}", f"heading {at}", above="Normal", look=f'<w:outlineLvl w:val="{at - 1}"/>'
            )
            for at in range(1, 6)
        )
        + style("Code", "HTML Preformatted", above="Normal")
        + '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>'
        f"<w:rPr>{_BOLD}</w:rPr></w:style>"
    )
    sign = "<w:r><w:footnoteRef/></w:r>"
    end_sign = "<w:r><w:endnoteRef/></w:r>"
    note = paragraph(runs=sign + run(" A note with ") + run("bold", _BOLD) + run(" words"))
    comment = paragraph(runs=run("A comment on ") + run("this", _ITALIC))
    return {
        "styles": ("styles", styles),
        "numbering": (
            "numbering",
            f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "settings": ("settings", '<w:zoom w:percent="100"/><w:compat/>'),
        "footnotes": ("footnotes", _notes("footnote", note)),
        "endnotes": ("endnotes", _notes("endnote", paragraph(runs=end_sign + run(" At the end")))),
        "comments": (
            "comments",
            f'<w:comment w:id="5" w:author="A" w:initials="A">{comment}</w:comment>',
        ),
        "header": ("hdr", paragraph(runs=run("On every ") + run("page", _BOLD))),
        "footer": (
            "ftr",
            paragraph(runs=run("Page ") + field(" PAGE ", "1") + run(" of the book")),
        ),
    }


def _notes(name: str, content: str) -> str:
    line = "<w:p><w:r><w:{}/></w:r></w:p>"
    return (
        f'<w:{name} w:type="separator" w:id="-1">{line.format("separator")}</w:{name}>'
        f'<w:{name} w:type="continuationSeparator" w:id="0">'
        f"{line.format('continuationSeparator')}</w:{name}>"
        f'<w:{name} w:id="2">{content}</w:{name}>'
    )


def _body() -> str:
    return "".join((*_headings(), *_paragraphs(), *_blocks(), _section()))


def _headings() -> list[str]:
    made = [_contents()]
    for level in range(1, 6):
        title = bookmarked(run(f"Heading of level {level}"), 100 + level)
        made.append(paragraph(look=styled(f"H{level}"), runs=title))
        made.append(paragraph(f"Text under the heading of level {level}."))
    return made


def _contents() -> str:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-5" \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    lines = [
        f'<w:hyperlink w:anchor="b{100 + level}">{run(f"Heading of level {level}")}'
        f"<w:r><w:tab/></w:r>{run('1')}</w:hyperlink>"
        for level in range(1, 6)
    ]
    inner = [paragraph(runs=begin + lines[0]), *(paragraph(runs=line) for line in lines[1:-1])]
    inner.append(paragraph(runs=lines[-1] + end))
    properties = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    return control("".join(inner), properties)


def _paragraphs() -> list[str]:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    end_note = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    comment = (
        f'<w:commentRangeStart w:id="5"/>{run("remarked")}<w:commentRangeEnd w:id="5"/>'
        '<w:r><w:commentReference w:id="5"/></w:r>'
    )
    deleted = '<w:del w:id="9" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    outer = f'<w:hyperlink r:id="l1">{run("the ", _UNDER)}{run("place", _ITALIC)}</w:hyperlink>'
    formula = "<m:oMath><m:r><m:t>x+2</m:t></m:r></m:oMath>"
    rows = [
        run("Plain and ") + run("bold", _BOLD) + run(" and ") + run("slanted", _ITALIC) + run("."),
        run("A word") + note + run(" with a note, and one") + end_note + run(" at the end."),
        run("Some words are ") + comment + run(" upon."),
        run("See ") + outer + run(", or ") + link(run("inside")) + run(" of it."),
        run("Go ") + field(' HYPERLINK "https://example.org/f" ', "elsewhere") + run(" now."),
        run("It is page ") + field(" PAGE ", "3") + run(" of ") + field(" NUMPAGES ", "9"),
        bookmarked(run("A marked ") + bookmarked(run("part"), 2) + run(" is here.")),
        run("It was ") + deleted + inserted(run("is ") + run("now", _BOLD)) + run(" so."),
        run("A sum ") + formula + run(" of one") + "<w:r><w:br/></w:r>" + run("and two."),
        run("A ") + control(run("held", _BOLD)) + run(" word in a control."),
        run("A picture ") + _image("i1") + run(" stands in the text."),
        run("Split acr", _BOLD) + run("oss ru", _BOLD) + run("ns", _BOLD) + run(" of one look."),
        run("Said in Arabic: ") + run("مرحبا بكم", _RTL) + run(" is a welcome."),
        run("A ")
        + run("strong", '<w:rStyle w:val="Strong"/>')
        + run(" word")
        + "<w:r><w:tab/></w:r>"
        + run("after"),
    ]
    made = [paragraph(runs=row) for row in rows]
    made.append(paragraph(runs=run("مرحبا بكم في البيت", _RTL), look="<w:bidi/>"))
    made.append(paragraph("let x = 1", styled("Code")))
    made += [paragraph(f"An item {level}", in_list("1", level)) for level in range(3)]
    return made


def _blocks() -> list[str]:
    wide = cell(paragraph("A wide cell"), '<w:gridSpan w:val="2"/>')
    tall = cell(paragraph("A tall cell"), '<w:vMerge w:val="restart"/>')
    under = cell(paragraph(), "<w:vMerge/>")
    grid = "<w:tblGrid>" + '<w:gridCol w:w="2000"/>' * 3 + "</w:tblGrid>"
    merged = (
        f"<w:tbl><w:tblPr/>{grid}<w:tr>{wide}{cell(paragraph('Third'))}</w:tr>"
        f"<w:tr>{tall}{cell(paragraph('Inner two'))}{cell(paragraph('12'))}</w:tr>"
        f"<w:tr>{under}{cell(paragraph('Low two'))}{cell(paragraph('Low three'))}</w:tr></w:tbl>"
    )
    inner = table((paragraph("Nested one"), paragraph("Nested two"))).replace(
        "<w:tblGrid/>", '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>'
    )
    outer = table((paragraph("Outer"), inner + paragraph("After the inner"))).replace(
        "<w:tblGrid/>", '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>', 1
    )
    bold = paragraph(runs=run("In the ") + run("box", _BOLD))
    return [
        merged,
        paragraph("Between the tables."),
        outer,
        paragraph(runs=run("Beside a box.") + _box(bold)),
        control(paragraph("A whole paragraph in a control")),
        paragraph(runs=_image("i2")),
    ]


def _section() -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="pheader"/>'
        '<w:footerReference w:type="default" r:id="pfooter"/>'
        '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    )


def _image(relation: str) -> str:
    number = next(_NUMBERS)
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="300000" cy="300000"/>'
        f'<wp:docPr id="{number}" name="Picture {number}" descr="A square of one colour"/>'
        f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="a.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="300000" cy="300000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _box(content: str) -> str:
    """Return a text box that is in the file twice, as programs write it."""
    number = next(_NUMBERS)
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>900000</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>90000</wp:posOffset></wp:positionV>'
        '<wp:extent cx="1800000" cy="600000"/><wp:wrapSquare wrapText="bothSides"/>'
        f'<wp:docPr id="{number}" name="Box"/><a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom></wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        '<v:shape style="position:absolute;width:140pt;height:47pt"><v:textbox>'
        f"{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def book(paragraphs: int) -> bytes:
    """Return a DOCX with bold and slanted words, links and footnotes; 15 paragraphs are a page."""
    chance = random.Random(1)
    notes: list[str] = []
    body = "".join(_book_paragraph(chance, at, notes) for at in range(paragraphs))
    heading = style("H1", "heading 1", look='<w:outlineLvl w:val="0"/>')
    return zipped(docx_members(body + "<w:sectPr/>", styles=heading, footnotes="".join(notes)))


def _book_paragraph(chance: random.Random, at: int, notes: list[str]) -> str:
    def words(count: int) -> str:
        return " ".join(chance.choices(_WORDS, k=count))

    if at % 30 == 0:
        return paragraph(f"Chapter {at // 30 + 1}", styled("H1"))
    runs = run(words(12) + " ")
    if at % 2:
        runs += run(words(2), _BOLD) + run(f" {words(8)} ")
    if at % 3 == 0:
        runs += run(words(3), _ITALIC) + run(f" {words(5)} ")
    if at % 5 == 0:
        runs += link(run(words(2), _UNDER)) + run(f" {words(6)} ")
    if at % 7 == 0:
        runs += f'<w:r><w:footnoteReference w:id="{at + 1}"/></w:r>'
        content = paragraph(runs=_NOTE_SIGN + run(f" {words(9)}"))
        notes.append(f'<w:footnote w:id="{at + 1}">{content}</w:footnote>')
    return paragraph(runs=runs + run(f"{words(12)}."))


# Text, slides and sheets, by libraries -------------------------------------------------


def library_docx() -> bytes:
    """Return a DOCX by a library: styles, lists, pictures, a table, a header, tabs."""
    import docx
    from docx.shared import Pt, RGBColor

    document = docx.Document()
    document.add_heading("The title of it", 0)
    for level in range(1, 6):
        document.add_heading(f"Part {level} of it", level)
        line = document.add_paragraph("Some ")
        line.add_run("bold").bold = True
        line.add_run(" and ")
        big = line.add_run("large red")
        big.font.size, big.font.color.rgb = Pt(20), RGBColor(200, 0, 0)
        line.add_run(" words,\tthen a tab\nand a line.")
    for text in ("white", "thin"):
        document.add_paragraph(text, style="List Bullet")
    document.add_picture(io.BytesIO(picture((0, 150, 0))))
    cells = document.add_table(rows=3, cols=3)
    for row in range(3):
        for column in range(3):
            cells.cell(row, column).text = f"Cell {row} and {column}"
    cells.cell(0, 0).merge(cells.cell(1, 1))
    document.sections[0].header.paragraphs[0].text = "At the top"
    return _saved(document)


def library_pptx() -> bytes:
    """Return slides: runs, links, groups, a table, pictures, notes, a chart, right to left."""
    from pptx import Presentation
    from pptx.util import Inches

    show = Presentation()
    show.core_properties.title = "A talk"
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = "The talk of all"
    first.placeholders[1].text = "by somebody"
    second = show.slides.add_slide(show.slide_layouts[1])
    second.shapes.title.text = "Points to make"
    _fill_points(second.placeholders[1].text_frame)
    second.notes_slide.notes_text_frame.text = "Say it slowly.\nAnd twice."
    third = show.slides.add_slide(show.slide_layouts[6])
    places = [(Inches(1 + at), Inches(1 + at), Inches(2), Inches(1)) for at in range(4)]
    group = third.shapes.add_group_shape().shapes.add_group_shape()
    group.shapes.add_textbox(*places[0]).text_frame.text = "In two groups"
    group.shapes.add_picture(io.BytesIO(picture()), *places[1])
    third.shapes.add_picture(io.BytesIO(picture((0, 0, 250))), *places[2])
    cells = third.shapes.add_table(3, 3, *places[3]).table
    for row in range(3):
        for column in range(3):
            cells.cell(row, column).text = f"Cell {row} and {column}"
    cells.cell(0, 0).merge(cells.cell(0, 1))
    return _saved(show)


def _fill_points(frame: Any) -> None:
    from pptx.util import Pt

    frame.text = "one"
    line = frame.add_paragraph()
    line.level = 1
    for text, look in (("Some ", None), ("bold", "bold"), (" and ", None), ("large", "size")):
        part = line.add_run()
        part.text = text
        if look == "bold":
            part.font.bold = True
        elif look:
            part.font.size = Pt(32)
    linked = frame.add_paragraph()
    for text, address in (("See ", ""), ("the page", "https://example.org/"), (" there", "")):
        part = linked.add_run()
        part.text = text
        if address:
            part.hyperlink.address = address
    arabic = frame.add_paragraph()
    arabic.text = "مرحبا بكم"
    arabic._p.get_or_add_pPr().set("rtl", "1")
    broken = frame.add_paragraph()
    broken.text = "A line\vand another"


def library_xlsx() -> bytes:
    """Return a workbook: rich texts, merged cells, links, comments, formulas, a picture."""
    import openpyxl
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.comments import Comment
    from openpyxl.drawing.image import Image

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Sales"
    sheet.append(["Region", "A longer name", "Sum"])
    for at in range(4):
        sheet.append([f"Place {at % 2}", f"The name of number {at}", at * 2.5])
    sheet.append(["Total", None, "=SUM(C2:C5)"])
    sheet["A8"] = CellRichText("Some ", TextBlock(InlineFont(b=True), "bold"), " words")
    sheet["A9"] = "A wide cell"
    sheet.merge_cells("A9:C9")
    sheet["A10"] = "A link to go to"
    sheet["A10"].hyperlink = "https://example.org/"
    sheet["A11"] = "With a comment"
    sheet["A11"].comment = Comment("A remark on it", "A")
    sheet.add_image(Image(io.BytesIO(picture())), "E2")
    other = book.create_sheet("Other")
    other["A1"] = "Text of another sheet"
    other["A2"] = "مرحبا بكم"
    return _saved(book)


def _saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def web_page() -> bytes:
    """Return a page with everything that text stands in."""
    import base64

    image = base64.b64encode(picture()).decode()
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A page of it</title></head>
<body><h1>The <em>first</em> heading</h1>
<p>Plain and <b>bold</b> and <i>slanted <u>words</u></i>, and <a href="https://example.org/a">a
link</a> to <code>x = 1</code>.</p>
<p>A picture <img src="data:image/png;base64,{image}" alt="A red square"> in a line.<br>And
more.</p>
<ul><li>One item<ul><li>A deeper one</li></ul></li><li>Two &amp; three</li></ul>
<table border="1"><tr><td colspan="2">A wide cell</td></tr><tr><td>Left</td><td>
<table><tr><td>Nested</td></tr></table></td></tr></table>
<p dir="rtl">مرحبا بكم</p><pre>let y = 2</pre>
<blockquote>Somebody <strong>said</strong> this.</blockquote></body></html>
""".encode()
