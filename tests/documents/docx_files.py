"""DOCX files of every shape that is translated, and what is looked at in those that come out."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from lxml import etree
from tests.documents.office_files import (
    CORE,
    W,
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

if TYPE_CHECKING:
    from collections.abc import Mapping

_C = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
P = f"{{{W}}}p"
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
NOTE_SIGN = "<w:r><w:footnoteRef/></w:r>"
PICTURE = '<w:r><w:pict w:rsidR="p1"/></w:r>'
BREAK = "<w:r><w:br/></w:r>"
DELETED = '<w:del w:id="9" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>'
FORMULA = "<m:oMath><m:r><m:t>x2</m:t></m:r></m:oMath>"


def field(instruction: str, result: str) -> str:
    """Return a field with its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result) if result else ""}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def link(content: str) -> str:
    """Return a link to somewhere in the document."""
    return f'<w:hyperlink w:anchor="there">{content}</w:hyperlink>'


def inserted(content: str) -> str:
    """Return what was inserted with changes tracked."""
    return f'<w:ins w:id="7" w:author="A">{content}</w:ins>'


def control(content: str, properties: str = "") -> str:
    """Return a content control."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def bookmarked(content: str, number: int = 1) -> str:
    """Return content with a bookmark around it."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="b{number}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def box(choice: str, fallback: str) -> str:
    """Return a text box that is in the file twice."""
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"<w:txbxContent>{choice}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:textbox>"
        f"<w:txbxContent>{fallback}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of cells that hold blocks."""
    lines = ("".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>") for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(lines)}</w:tbl>"


def rich_body() -> str:
    """Return a body with every shape that is translated."""
    bold, big = "<w:b/>", '<w:sz w:val="40"/><w:lang w:val="en-US"/>'
    return "".join(
        (
            paragraph("First heading", styled("H1")),
            paragraph(runs=run("Plain and ") + run("bold", bold) + run(" words.") + NOTE),
            paragraph("Second heading", styled("H2") + "<w:jc w:val='center'/>"),
            paragraph(
                runs=run("See ") + link(run("the ", "<w:u/>") + run("place", "<w:i/>")) + run(".")
            ),
            paragraph("An item", in_list("1")),
            paragraph(runs=run("Page ") + field(" PAGE ", "3") + run(" of it")),
            paragraph(runs=run("Go ") + field(' HYPERLINK "x" ', "elsewhere") + run(" now")),
            paragraph(runs=bookmarked(run("Marked ") + bookmarked(run("part"), 2) + run(" here"))),
            paragraph(runs=run("Was ") + DELETED + inserted(run("is")) + run(" so")),
            paragraph(runs=run("Sum ") + FORMULA + run(" of") + BREAK + run("two") + PICTURE),
            paragraph(runs=run("Big ", big) + control(run("held", big)) + run(" one", big)),
            paragraph(runs=box(paragraph("In the box"), paragraph("In the box"))),
            control(paragraph("In a control")),
            table(
                (paragraph("Cell one"), paragraph("12")),
                (
                    paragraph("Outer") + table((paragraph("Inner"), paragraph("Two"))),
                    paragraph("Last"),
                ),
            ),
            paragraph("Odd ⟦1⟧ letters"),
            "<w:sectPr/>",
        )
    )


def rich_members() -> dict[str, str | bytes]:
    """Return the members of a document with every shape, in all its parts."""
    members = docx_members(
        rich_body(),
        styles=style("H1", "heading 1") + style("H2", "heading 2"),
        settings="<w:zoom w:percent='100'/><w:compat/>",
        footnotes=f'<w:footnote w:id="2">{paragraph(runs=NOTE_SIGN + run(" Below"))}</w:footnote>',
    )
    members["[Content_Types].xml"] = _TYPES
    members["_rels/.rels"] = relations(
        ("r1", "officeDocument", "word/document.xml"), ("r2", CORE, "docProps/core.xml")
    )
    members["word/header1.xml"] = word_part("hdr", paragraph("At the top"))
    members["word/_rels/document.xml.rels"] = relations(
        ("r1", "styles", "styles.xml"),
        ("r2", "settings", "settings.xml"),
        ("r3", "footnotes", "footnotes.xml"),
        ("r4", "header", "header1.xml"),
    )
    members["docProps/core.xml"] = (
        f'<c:coreProperties xmlns:c="{_C}" xmlns:dc="{_DC}"><dc:title>Its title</dc:title>'
        "</c:coreProperties>"
    )
    members["word/media/picture.png"] = bytes(range(256)) * 8
    return members


def rich_docx() -> bytes:
    """Return a document with every shape."""
    return zipped(rich_members())


def members_of(content: bytes) -> dict[str, bytes]:
    """Return the members of an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body_of(content: bytes) -> etree._Element:
    """Return the root of the main part."""
    return etree.fromstring(members_of(content)["word/document.xml"])


def letters(content: bytes) -> list[tuple[str, tuple[str, ...]]]:
    """Return every letter of the main part with the properties of its run, but language.

    Of a space, those that can be seen.
    """
    found: list[tuple[str, tuple[str, ...]]] = []
    for text in body_of(content).iter(f"{{{W}}}t"):
        run_of = text.getparent()
        look = None if run_of is None else run_of.find(f"{{{W}}}rPr")
        signs = () if look is None else tuple(_said(sign) for sign in look)
        kept = tuple(sign for sign in signs if not sign.startswith(("lang", "rtl")))
        lines = tuple(sign for sign in kept if sign.startswith(("u ", "strike", "highlight")))
        found.extend((each, lines if each == " " else kept) for each in text.text or "")
    return found


def _said(sign: etree._Element) -> str:
    return f"{etree.QName(sign).localname} {' '.join(map(str, sign.attrib.values()))}"


def things(content: bytes) -> dict[str, int]:
    """Return how many there are of everything that is no text in the main part."""
    counts: dict[str, int] = {}
    names: Mapping[str, bool] = dict.fromkeys(
        (
            *("hyperlink", "ins", "del", "sdt", "footnoteReference", "pict", "br", "fldChar"),
            *("bookmarkStart", "bookmarkEnd", "oMath", "drawing", "instrText", "tbl", "p"),
        ),
        True,
    )
    for element in body_of(content).iter(etree.Element):
        name = etree.QName(element).localname
        if name in names:
            counts[name] = counts.get(name, 0) + 1
    return counts
