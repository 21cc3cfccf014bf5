"""A finished summary as a text to keep: its sources under numbers, its doubts marked.

The same numbers stand on the command line, in files and in what is copied.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import Block
from parlance.contract.document_wording import WARNINGS
from parlance.contract.summary import Source
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.wording import as_it_is

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.document import Document
    from parlance.contract.summary import DocumentLabel, Sentence, SummaryResult

    Translate = Callable[[str], str]

SUFFIXES = (".md", ".docx", ".html", ".txt")
"""Formats that are written here; PDF needs Qt, and is written by services/printing.py."""

QUOTE_LETTERS = 300
DOUBT_SIGN = "[?]"

_UNTITLED = QT_TRANSLATE_NOOP("Wording", "Summary")
_SOURCES = QT_TRANSLATE_NOOP("Wording", "Sources")
_PAGE = QT_TRANSLATE_NOOP("Wording", "p. {number}")
_SLIDE = QT_TRANSLATE_NOOP("Wording", "slide {number}")
_SHEET = QT_TRANSLATE_NOOP("Wording", "sheet {name}")
_PARAGRAPH = QT_TRANSLATE_NOOP("Wording", "paragraph {number}")
_DOUBTS = QT_TRANSLATE_NOOP(
    "Wording", "{sign} stands behind numbers and names that were not found in the documents."
)
_READ = QT_TRANSLATE_NOOP("Wording", "{read} of {all} paragraphs read ({share})")
_WITHOUT_TEXT = QT_TRANSLATE_NOOP("Wording", "pages without text: {pages}")
_BROKEN = QT_TRANSLATE_NOOP("Wording", "pages that could not be read: {pages}")
_MOST_PAGES = 12

# Signs that mean something to Markdown wherever they stand in a line.
_SIGNS = re.compile(r"[\\`*\[\]<&|]|(?<!\w)_|_(?!\w)|~(?=~)")
# And such that mean something only where a line begins or, a heading, ends.
_LINE_SIGNS = re.compile(r"\A[#>+=-]|\A\d{1,9}(?P<end>[.)])(?=\s|\Z)|#+\Z")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})\s*")
_CLOSING = re.compile(r"[*_`~]+")


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """A source under its number, from 1 in the order of the text.

    Attributes:
        document: label and title of the document, or nothing where there is only one.
        block: None where the document is not at hand any more.
        quote: what the source says, in one line; empty without the block.
    """

    number: int
    source: Source
    document: str = ""
    block: Block | None = None
    quote: str = ""


def citations(
    sentences: Sequence[Sentence],
    labels: Sequence[DocumentLabel],
    documents: Sequence[Document] = (),
) -> tuple[Citation, ...]:
    """Return every source of the sentences once, in the order in which they are named.

    `documents` are those of the labels, as far as they are at hand, in any order.
    """
    found = {document.sha256: document for document in documents}
    cited: dict[tuple[int, int, int, int], Citation] = {}
    for source in (source for sentence in sentences for source in sentence.sources):
        key = place_key(source)
        if key not in cited and source.document < len(labels):
            label = labels[source.document]
            block = _block(found.get(label.sha256), source.block)
            cited[key] = Citation(
                number=len(cited) + 1,
                source=source,
                document=_name(label) if len(labels) > 1 else "",
                block=block,
                quote=_quote(block, source) if block else "",
            )
    return tuple(cited.values())


def numbered(text: str, sentences: Sequence[Sentence], cited: Sequence[Citation]) -> str:
    """Return the Markdown of a summary with numbers behind sentences and signs at doubts."""
    numbers = {place_key(citation.source): citation.number for citation in cited}
    marks: list[tuple[int, str]] = []
    for sentence in sentences:
        marks += [(doubt.end, f" {DOUBT_SIGN}") for doubt in sentence.doubts]
        named = [numbers[key] for key in map(place_key, sentence.sources) if key in numbers]
        if named:
            marks.append((sentence.end, "".join(f" [{number}]" for number in sorted(set(named)))))
    pieces: list[str] = []
    start = 0
    for place, mark in sorted(((_after_signs(text, end), mark) for end, mark in marks)):
        pieces += [text[start:place], mark]
        start = max(start, place)
    return "".join((*pieces, text[start:]))


def place_key(source: Source) -> tuple[int, int, int, int]:
    """Return what two sources have in common that are the same place."""
    return source.document, source.block, source.start, source.end


def exported_markdown(
    result: SummaryResult,
    documents: Sequence[Document],
    *,
    sources: bool = True,
    translate: Translate = as_it_is,
) -> str:
    """Return a summary as Markdown: title, text, how much was read, warnings, sources.

    `documents` are those it was made of, as far as they are at hand: without them sources
    are named but not quoted. `translate` turns sentences into the person's language.
    """
    cited = citations(result.sentences, result.documents, documents) if sources else ()
    parts = [f"# {escaped(result.title) or translate(_UNTITLED)}"]
    parts.append(closed(numbered(result.text, result.sentences, cited)))
    parts.append("---")
    parts += [escaped(line) for line in coverage_lines(result, translate)]
    if any(sentence.doubts for sentence in result.sentences):
        parts.append(translate(_DOUBTS).format(sign=DOUBT_SIGN))
    if cited:
        parts.append(f"## {translate(_SOURCES)}")
        # A number between brackets alone is no link.
        parts += [
            f"[{citation.number}] {escaped(_where(citation, translate))}" for citation in cited
        ]
    return "\n\n".join(parts) + "\n"


def source_line(citation: Citation, translate: Translate = as_it_is) -> str:
    """Return a source as one line of plain text: number, document, place, quotation."""
    return f"[{citation.number}] {_where(citation, translate)}"


def _where(citation: Citation, translate: Translate) -> str:
    place = place_text(citation.block, citation.source.block, translate)
    where = f"{citation.document}, {place}" if citation.document else place
    quote = f": “{citation.quote}”" if citation.quote else ""
    return f"{where}{quote}"


def place_text(block: Block | None, number: int, translate: Translate = as_it_is) -> str:
    """Return where block `number` stands: page, slide or sheet, and under which headings."""
    parts: list[str] = []
    if block is not None:
        if block.page is not None:
            parts.append(translate(_PAGE).format(number=block.page))
        if block.slide is not None:
            parts.append(translate(_SLIDE).format(number=block.slide))
        if block.sheet is not None:
            parts.append(translate(_SHEET).format(name=block.sheet))
        if block.section:
            parts.append(" › ".join(block.section))
    return ", ".join(parts) or translate(_PARAGRAPH).format(number=number + 1)


def coverage_lines(result: SummaryResult, translate: Translate = as_it_is) -> list[str]:
    """Return a line for each document: how much of it was read, and what was not."""
    lines: list[str] = []
    for label in result.documents:
        share = label.blocks_read / label.blocks if label.blocks else 1.0
        # Never 100 % of what was not read to the end.
        percent = int(share * 100)
        parts = [
            translate(_READ).format(read=label.blocks_read, all=label.blocks, share=f"{percent}%")
        ]
        if label.empty_pages:
            parts.append(translate(_WITHOUT_TEXT).format(pages=_pages(label.empty_pages)))
        if label.broken_pages:
            parts.append(translate(_BROKEN).format(pages=_pages(label.broken_pages)))
        parts += [translate(WARNINGS[warning]) for warning in label.warnings]
        name = f"{_name(label)}: " if len(result.documents) > 1 else ""
        lines.append(f"{name}{'; '.join(parts)}")
    return lines


def exported(
    result: SummaryResult,
    documents: Sequence[Document],
    suffix: str,
    *,
    translate: Translate = as_it_is,
) -> bytes:
    """Return a summary as a file of the format `suffix`, one of SUFFIXES; else as Markdown."""
    markdown = exported_markdown(result, documents, translate=translate)
    title, language = result.title, language_of(result, documents)
    # Each writer is imported when it is needed: python-docx alone takes 0.2 s.
    match suffix.lower():
        case ".html":
            from parlance.documents.writing.html import written_html  # noqa: PLC0415

            return written_html(markdown, title=title, language=language).encode()
        case ".docx":
            from parlance.documents.writing.docx import written_docx  # noqa: PLC0415

            return written_docx(markdown, title=title, language=language)
        case ".txt":
            from parlance.documents.writing.plain import written_plain  # noqa: PLC0415

            return written_plain(markdown).encode()
        case _:
            return markdown.encode("utf-8", "replace")


def language_of(result: SummaryResult, documents: Sequence[Document]) -> str:
    """Return the ISO 639-1 code of the language that a summary is written in, or nothing."""
    languages = {document.language for document in documents}
    return result.options.language or (languages.pop() if len(languages) == 1 else "")


def escaped(text: str) -> str:
    """Return a line of text as Markdown that shows the same line, at its begin or within one."""
    line = _SIGNS.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split()))
    return _LINE_SIGNS.sub(_escaped_sign, line)


def _escaped_sign(sign: re.Match[str]) -> str:
    return f"{sign[0][:-1]}\\{sign['end']}" if sign["end"] else f"\\{sign[0]}"


def closed(markdown: str) -> str:
    """Return a text whose last piece of code is ended: what follows would be in it."""
    from parlance.documents.writing.parts import tokens_of  # noqa: PLC0415 - loads a parser

    tokens = tokens_of(markdown) if "```" in markdown or "~~~" in markdown else []
    if not tokens or tokens[-1].type != "fence" or tokens[-1].level or not tokens[-1].map:
        return markdown
    first, _ = tokens[-1].map
    _, *inside = markdown.rstrip().split("\n")[first:]
    fence = _FENCE.fullmatch(inside[-1]) if inside else None
    if fence and fence[1].startswith(tokens[-1].markup):
        return markdown
    return f"{markdown.rstrip()}\n{tokens[-1].markup}"


def _name(label: DocumentLabel) -> str:
    return f"{label.label}: {label.title}" if label.label else label.title


def _block(document: Document | None, number: int) -> Block | None:
    if document is None or not 0 <= number < len(document.blocks):
        return None
    return document.blocks[number]


def _quote(block: Block, source: Source) -> str:
    quote = " ".join(block.text[source.start : source.end].split())
    return quote if len(quote) <= QUOTE_LETTERS else f"{quote[:QUOTE_LETTERS].rstrip()}…"


def _pages(pages: Sequence[int]) -> str:
    first = ", ".join(str(page) for page in pages[:_MOST_PAGES])
    return first if len(pages) <= _MOST_PAGES else f"{first}, … ({len(pages)})"


def _after_signs(text: str, place: int) -> int:
    """Return where a mark goes that belongs behind `place`.

    Not between a word and the signs that end its emphasis, and not behind the bar that
    ends a row of a table.
    """
    line = text.rfind("\n", 0, place) + 1
    if text.startswith("|", line):
        return line + len(text[line:place].rstrip("| "))
    closing = _CLOSING.match(text, place)
    if closing is None or text[closing.end() : closing.end() + 1].isalnum():
        return place
    return closing.end()
