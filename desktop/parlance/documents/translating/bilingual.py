"""Source and translation side by side: a table with a row for each unit, as DOCX or HTML."""

from __future__ import annotations

import io
import re
from html import escape
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.languages import BY_CODE
from parlance.contract.segments import UnitKind
from parlance.contract.tagged import TagForm, split_tags
from parlance.documents.translating.codec import TargetLanguage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

    from parlance.contract.segments import Unit

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PAGE = """<!DOCTYPE html>
<html{lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"\
 content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ margin: 2rem auto; max-width: 70rem; padding: 0 1rem; line-height: 1.5;
  font-family: Inter, Vazirmatn, "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif; }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed; }}
th, td {{ border: 1px solid #8888; padding: .35rem .6rem; text-align: start;
  vertical-align: top; overflow-wrap: anywhere; }}
.heading {{ font-weight: bold; }}
.item::before {{ content: "• "; }}
.note, .label {{ font-size: .9em; }}
.mark {{ text-align: center; opacity: .7; }}
</style>
</head>
<body>
<table>
<thead><tr>{head}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""


class BilingualRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row: a unit and its translation, or the mark of a page if both are empty."""

    source: str
    target: str
    kind: UnitKind = UnitKind.PARAGRAPH
    mark: str = ""


class BilingualTable(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of two languages, each running its own way."""

    title: str
    source: TargetLanguage
    target: TargetLanguage
    rows: tuple[BilingualRow, ...]


def bilingual_table(
    units: Sequence[Unit],
    targets: Mapping[int, str],
    *,
    title: str,
    source: TargetLanguage,
    target: TargetLanguage,
) -> BilingualTable:
    """Return the units with their translations; one without any has its source twice."""
    rows = tuple(_rows(units, targets))
    return BilingualTable(title=title, source=source, target=target, rows=rows)


def bilingual_html(table: BilingualTable) -> str:
    """Return a whole page that needs nothing else."""
    languages = (table.source, table.target)
    head = "".join(f"<th{_attributes(each)}>{escape(_name(each))}</th>" for each in languages)
    rows = "\n".join(_html_row(row, languages) for row in table.rows)
    return _PAGE.format(
        lang=f' lang="{escape(table.target.code)}"',
        title=escape(_FORBIDDEN.sub("", table.title)),
        head=head,
        rows=rows,
    )


def bilingual_docx(table: BilingualTable) -> bytes:
    """Return the bytes of a document with the table."""
    # Imported here because only writing a document needs it.
    import docx  # noqa: PLC0415

    document = docx.Document()
    properties = document.core_properties
    properties.title = "".join(each for each in table.title if each.isprintable())[:255]
    properties.language = table.target.code
    properties.author = properties.last_modified_by = properties.comments = ""
    made = document.add_table(rows=1, cols=2, style="Table Grid")
    languages = (table.source, table.target)
    rows = made._tbl  # noqa: SLF001 - the library adds rows one by one, each slower
    head = made.rows[0]._tr  # noqa: SLF001
    rows.replace(head, _word_row([_name(each) for each in languages], languages, bold=True))
    for row in table.rows:
        if row.mark:
            rows.append(_word_mark(row.mark))
            continue
        sign = "• " if row.kind is UnitKind.ITEM else ""
        bold = row.kind is UnitKind.HEADING
        texts = [sign + row.source, sign + row.target]
        rows.append(_word_row(texts, languages, bold=bold))
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def shown(text: str, unit: Unit) -> str:
    """Return a unit's text as people read it: objects by what they read as."""
    literals = {tag.number: tag.literal for tag in unit.tags}
    return "".join(
        part
        if isinstance(part, str)
        else literals.get(part.number, "")
        if part.form is TagForm.OBJECT
        else ""
        for part in split_tags(text)
    )


def _rows(units: Sequence[Unit], targets: Mapping[int, str]) -> Iterator[BilingualRow]:
    place: int | str | None = None
    for unit in units:
        here = unit.slide or unit.page or unit.group or None
        if here is not None and here != place and unit.kind is not UnitKind.LABEL:
            place = here
            yield BilingualRow(source="", target="", mark=f"– {here} –")
        target = targets.get(unit.id, "") or unit.text
        yield BilingualRow(
            source=shown(unit.text, unit), target=shown(target, unit), kind=unit.kind
        )


def _name(language: TargetLanguage) -> str:
    known = BY_CODE.get(language.code)
    return known.own_name if known else language.code


def _attributes(language: TargetLanguage) -> str:
    lang = f' lang="{escape(language.code)}"' if language.code else ""
    return f'{lang} dir="{"rtl" if language.right_to_left else "ltr"}"'


def _html_row(row: BilingualRow, languages: Sequence[TargetLanguage]) -> str:
    if row.mark:
        return f'<tr><td class="mark" colspan="2">{escape(_FORBIDDEN.sub("", row.mark))}</td></tr>'
    cells = "".join(
        f'<td class="{row.kind.value}"{_attributes(language)}>{_html_text(text)}</td>'
        for text, language in zip((row.source, row.target), languages, strict=True)
    )
    return f"<tr>{cells}</tr>"


def _html_text(text: str) -> str:
    return escape(_FORBIDDEN.sub("", text)).replace("\n", "<br>")


def _word_row(texts: Sequence[str], languages: Sequence[TargetLanguage], *, bold: bool) -> _Element:
    row = _element("w:tr")
    for text, language in zip(texts, languages, strict=True):
        cell = _element("w:tc")
        paragraph = _element("w:p")
        if language.right_to_left:
            properties = _element("w:pPr")
            properties.append(_element("w:bidi"))
            paragraph.append(properties)
        for at, line in enumerate(_FORBIDDEN.sub("", text).split("\n")):
            if at:
                broken = _element("w:r")
                broken.append(_element("w:br"))
                paragraph.append(broken)
            paragraph.append(_run(line, language, bold=bold))
        cell.append(paragraph)
        row.append(cell)
    return row


def _run(text: str, language: TargetLanguage, *, bold: bool) -> _Element:
    run = _element("w:r")
    properties = _element("w:rPr")
    if bold:
        properties.append(_element("w:b"))
        properties.append(_element("w:bCs"))
    if language.right_to_left:
        properties.append(_element("w:rtl"))
    if language.code:
        name = "w:bidi" if language.right_to_left else "w:val"
        properties.append(_element("w:lang", {name: language.code}))
    run.append(properties)
    words = _element("w:t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run


def _word_mark(mark: str) -> _Element:
    """Return a row of one cell over both columns."""
    row, cell, properties = _element("w:tr"), _element("w:tc"), _element("w:tcPr")
    properties.append(_element("w:gridSpan", {"w:val": "2"}))
    cell.append(properties)
    paragraph, aligned = _element("w:p"), _element("w:pPr")
    aligned.append(_element("w:jc", {"w:val": "center"}))
    paragraph.append(aligned)
    run, words = _element("w:r"), _element("w:t")
    words.text = _FORBIDDEN.sub("", mark)
    run.append(words)
    paragraph.append(run)
    cell.append(paragraph)
    row.append(cell)
    return row


def _element(name: str, attributes: Mapping[str, str] | None = None) -> _Element:
    from docx.oxml import OxmlElement  # noqa: PLC0415 - only writing a document needs it
    from docx.oxml.ns import qn  # noqa: PLC0415

    made: _Element = OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(qn(key), value)
    return made
