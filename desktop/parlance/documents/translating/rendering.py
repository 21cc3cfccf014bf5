"""New documents of translations: reflowed ones, and tables of both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.contract.tagged import without_tags
from parlance.documents.translating.bilingual import (
    bilingual_docx,
    bilingual_html,
    bilingual_table,
)
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.writing.docx import written_docx
from parlance.documents.writing.html import written_html
from parlance.text.direction import Direction, direction_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from parlance.contract.segments import Extracted, Unit

REFLOWED_OUTPUTS = (DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.MARKDOWN)
BILINGUAL_OUTPUTS = (DocumentFormat.DOCX, DocumentFormat.HTML)
_SAMPLED_UNITS = 200


def rendered(markdown: str, output: DocumentFormat, *, title: str, language: str) -> bytes:
    """Return Markdown as a file of one of REFLOWED_OUTPUTS; DOCX instead of any other."""
    if output is DocumentFormat.MARKDOWN:
        return markdown.encode("utf-8", "replace")
    if output is DocumentFormat.HTML:
        page = written_html(markdown, title=title, language=language)
        return page.encode("utf-8", "replace")
    return written_docx(markdown, title=title, language=language)


def rendered_table(
    extracted: Extracted,
    targets: Mapping[int, str],
    target: TargetLanguage,
    output: DocumentFormat,
) -> bytes:
    """Return source and translation side by side, as HTML or else as DOCX."""
    source = TargetLanguage(
        code=extracted.language, right_to_left=_runs_right_to_left(extracted.units)
    )
    table = bilingual_table(
        extracted.units, targets, title=extracted.title, source=source, target=target
    )
    if output is DocumentFormat.HTML:
        return bilingual_html(table).encode("utf-8", "replace")
    return bilingual_docx(table)


def _runs_right_to_left(units: Sequence[Unit]) -> bool:
    """Whether most of the text runs from right to left."""
    step = max(1, len(units) // _SAMPLED_UNITS)
    ways = [direction_of(without_tags(unit.text)) for unit in units[::step]]
    return ways.count(Direction.RIGHT_TO_LEFT) > ways.count(Direction.LEFT_TO_RIGHT)
