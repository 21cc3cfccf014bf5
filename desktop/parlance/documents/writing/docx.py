"""Markdown becomes a DOCX file with real headings, lists, tables and links."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from parlance.documents.writing.parts import PartKind, is_right_to_left, parts_of, text_of

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import _Cell as Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run as DocxRun

    from parlance.documents.writing.parts import Part, Run, Runs

_DEEPEST = 3
"""The styles of lists are there for so many levels."""

_PAGE_MM = (210, 297)
_MARGIN_MM = 25
_CODE_FONT = "DejaVu Sans Mono"


def written_docx(markdown: str, *, title: str = "", language: str = "") -> bytes:
    """Return the bytes of a document on A4 pages; `language` is an ISO 639-1 code or empty."""
    # Imported here because only writing a document needs it.
    import docx  # noqa: PLC0415

    document = docx.Document()
    _set_page(document)
    _set_properties(document, title, language)
    writer = _Writer(document)
    for part in parts_of(markdown):
        writer.write(part)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _set_page(document: Docx) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    section = document.sections[0]
    section.page_width, section.page_height = Mm(_PAGE_MM[0]), Mm(_PAGE_MM[1])
    section.left_margin = section.right_margin = Mm(_MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)


def _set_properties(document: Docx, title: str, language: str) -> None:
    """Say what the document is; the template says that it is nobody's."""
    properties = document.core_properties
    properties.title = "".join(each for each in title if each.isprintable())[:255]
    properties.language = language
    properties.author = properties.last_modified_by = properties.comments = ""


class _Writer:
    """Appends parts to a document."""

    def __init__(self, document: Docx) -> None:
        self._document = document
        self._lists: dict[int, int] = {}

    def write(self, part: Part) -> None:
        """Append one."""
        match part.kind:
            case PartKind.HEADING:
                self._paragraph(part, f"Heading {part.level}")
            case PartKind.ITEM:
                self._item(part)
            case PartKind.TABLE:
                self._table(part)
            case PartKind.RULE:
                _draw_line_below(self._document.add_paragraph())
            case _:
                depth = min(part.depth, _DEEPEST)
                inside = "List Continue" if depth < 2 else f"List Continue {depth}"  # noqa: PLR2004
                style = "Quote" if part.quoted else inside if part.depth else "Normal"
                self._paragraph(part, style)

    def _paragraph(self, part: Part, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        # Code runs from left to right, whatever is written in its comments.
        right_to_left = part.is_right_to_left and part.kind is not PartKind.CODE
        _fill(paragraph, part.runs, right_to_left=right_to_left)
        return paragraph

    def _item(self, part: Part) -> None:
        depth = min(part.depth, _DEEPEST)
        style = "List Bullet" if part.number is None else "List Number"
        paragraph = self._paragraph(part, style if depth == 1 else f"{style} {depth}")
        if part.number is None:
            return
        if part.list_number not in self._lists:
            self._lists[part.list_number] = self._new_numbers(paragraph, part.number)
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
        numbering = properties.get_or_add_numPr()  # type: ignore[attr-defined] # made at run time
        numbering.get_or_add_ilvl().val = 0
        numbering.get_or_add_numId().val = self._lists[part.list_number]

    def _new_numbers(self, paragraph: Paragraph, start: int) -> int:
        """Return numbers that begin anew: those of a style go on from list to list."""
        numbering = self._document.part.numbering_part.element
        of_style = paragraph.style.element.pPr.numPr.numId.val  # type: ignore[union-attr]
        shape = numbering.num_having_numId(of_style).abstractNumId.val
        numbers = numbering.add_num(shape)
        numbers.add_lvlOverride(ilvl=0).add_startOverride(start)
        number: int = numbers.numId
        return number

    def _table(self, part: Part) -> None:
        columns = max(len(row) for row in part.rows)
        table = self._document.add_table(rows=0, cols=columns, style="Table Grid")
        if part.is_right_to_left:
            _mark(table._tbl.tblPr, "w:bidiVisual", before="w:tblW")  # noqa: SLF001
        for number, row in enumerate(part.rows):
            cells = table.add_row().cells
            for cell, runs in zip(cells, row, strict=False):
                _fill_cell(cell, runs, bold=number == 0)
        if part.rows:
            # The head stands again at the top of each page.
            _mark(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001
        self._document.add_paragraph()


def _fill_cell(cell: Cell, runs: Runs, *, bold: bool) -> None:
    paragraph = cell.paragraphs[0]
    _fill(paragraph, runs, right_to_left=is_right_to_left(text_of(runs)))
    if bold:
        for run in paragraph.runs:
            run.bold = True


def _fill(paragraph: Paragraph, runs: Runs, *, right_to_left: bool) -> None:
    if right_to_left:
        _run_right_to_left(paragraph)
    for run in runs:
        made = _linked(paragraph, run) if run.link else paragraph.add_run(run.text)
        made.bold = run.bold or None
        made.italic = run.italic or None
        made.font.strike = run.strike or None
        if run.code:
            made.font.name = _CODE_FONT
        if right_to_left:
            made.font.rtl = True


def _run_right_to_left(paragraph: Paragraph) -> None:
    """Have a paragraph begin on the right.

    In such a paragraph “left” means where lines begin (ECMA-376, part 4, 14.11.2).
    """
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    _mark(paragraph._p.get_or_add_pPr(), "w:bidi", before="w:jc")  # noqa: SLF001


def _linked(paragraph: Paragraph, run: Run) -> DocxRun:
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import RGBColor  # noqa: PLC0415

    target = paragraph.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), target)
    made = paragraph.add_run(run.text)
    made.font.underline = True
    made.font.color.rgb = RGBColor(0x1F, 0x5F, 0xBF)
    link.append(made._r)  # noqa: SLF001 - the library has no call for links
    paragraph._p.append(link)  # type: ignore[arg-type] # noqa: SLF001
    return made


def _draw_line_below(paragraph: Paragraph) -> None:
    from docx.oxml import parse_xml  # noqa: PLC0415
    from docx.oxml.ns import nsdecls  # noqa: PLC0415

    line = '<w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/>'
    border = parse_xml(f"<w:pBdr {nsdecls('w')}>{line}</w:pBdr>")
    paragraph._p.get_or_add_pPr().append(border)  # type: ignore[arg-type] # noqa: SLF001


def _mark(properties: object, name: str, before: str = "") -> None:
    """Add an element without content: before another one, which the schema has come later."""
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    element = OxmlElement(name)
    later = properties.find(qn(before)) if before else None  # type: ignore[attr-defined]
    if later is None:
        properties.append(element)  # type: ignore[attr-defined]
    else:
        later.addprevious(element)
