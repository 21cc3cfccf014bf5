"""Terms as a table of text: a term and its translation in each line.

A first line may name the columns: `source`, `target`, `case`, `forms`, `note`, or the
languages themselves ("en", "French"). Other forms of a target stand between bars. Without
such a line the columns are taken in this order.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.contract.translation import Term
from parlance.documents.encodings import computer_language, decode_text
from parlance.documents.formats.delimited import SAMPLE_LETTERS, delimiter_of
from parlance.documents.glossaries.gathering import (
    Gathered,
    TermsError,
    language_code,
    named_language,
    tidy,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.translation import Glossary

_COLUMNS = ("source", "target", "case", "forms", "note")
_LANGUAGES = ("source_language", "target_language")
_NAMES = {
    **{name: name for name in (*_COLUMNS, *_LANGUAGES)},
    "term": "source",
    "source term": "source",
    "translation": "target",
    "target term": "target",
    "match case": "case",
    "case sensitive": "case",
    "inflected": "forms",
    "notes": "note",
    "comment": "note",
    "description": "note",
    "source language": "source_language",
    "source_lang": "source_language",
    "target language": "target_language",
    "target_lang": "target_language",
}
_YES = frozenset({"yes", "true", "1", "x", "y", "case"})
_BAR = "|"
_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"')
_LINE_END = re.compile(r"\r\n|\r|\n")
_FOUR_COLUMNS = 4


def read_delimited_terms(content: bytes, *, tabs: bool) -> tuple[Glossary, ...]:
    """Return the terms of a CSV or TSV file, by pair of languages. Raises TermsError.

    Both languages are "" where the file does not say them.
    """
    decoded = decode_text(content, language=computer_language())
    if decoded is None:
        raise TermsError("it is no text")
    text = decoded.text.removeprefix("\ufeff")
    kind = DocumentFormat.TSV if tabs else DocumentFormat.CSV
    sign = "\t" if tabs else delimiter_of(text[:SAMPLE_LETTERS], kind)
    rows = _rows(text, sign)
    first = next(rows, None)
    if first is None:
        return ()
    table = _Table(first[1])
    if not table.has_header:
        table.take(*first)
    for line, row in rows:
        table.take(line, row)
    return table.gathered.glossaries()


def write_delimited_terms(glossaries: Sequence[Glossary], *, tabs: bool) -> bytes:
    """Return terms as a CSV or TSV file, with a mark by which Excel knows its encoding."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter="\t" if tabs else ",", lineterminator="\r\n")
    alone = glossaries[0] if len(glossaries) == 1 else None
    if alone is None:
        writer.writerow((*_LANGUAGES, *_COLUMNS))
    else:
        languages = alone.source_language, alone.target_language
        names = languages if all(map(named_language, languages)) else _COLUMNS[:2]
        writer.writerow((*names, *_COLUMNS[2:]))
    for glossary in glossaries:
        before = () if alone else (glossary.source_language, glossary.target_language)
        writer.writerows((*before, *_cells(term)) for term in glossary.terms)
    return written.getvalue().encode("utf-8-sig")


class _Table:
    """A table on its way to terms: which of its columns is what."""

    def __init__(self, first: Sequence[str]) -> None:
        names = [_NAMES.get(cell.strip().lower(), "") for cell in first]
        languages = [
            (index, code)
            for index, cell in enumerate(first)
            if not names[index] and (code := named_language(cell))
        ]
        self.gathered = Gathered()
        self._targets: list[tuple[int, str]] = []
        self._source = ""
        self.has_header = True
        self._columns = {name: names.index(name) for name in names if name}
        many = len({code for _, code in languages}) == len(languages) > 1
        if "source" in names and ("target" in names or not languages):
            pass
        elif many and (languages[0][0] == 0 or "source" in names):
            # A column of terms beside those of the languages only numbers or names them.
            self._columns["source"], self._source = languages[0]
            self._take_targets(languages[1:])
        elif "source" in names:
            self._take_targets(languages)
        else:
            self.has_header = False
            self._columns = _usual_columns(first)

    def _take_targets(self, languages: list[tuple[int, str]]) -> None:
        self._targets = languages
        for _, code in languages:
            self.gathered.begin(self._source, code)

    def take(self, line: int, row: Sequence[str]) -> None:
        """Take in a row. Raises TermsError."""

        def cell(name: str) -> str:
            index = self._columns.get(name, len(row))
            return tidy(row[index]) if index < len(row) else ""

        if not any(map(tidy, row)):
            return
        forms = tuple(form for form in map(tidy, cell("forms").split(_BAR)) if form)
        term = Term(
            source=cell("source"),
            target=cell("target"),
            match_case=cell("case").lower() in _YES,
            inflected=forms,
            note=cell("note"),
        )
        if not self._targets:
            source, target = (language_code(cell(name)) for name in _LANGUAGES)
            self.gathered.add(source, target, term, line)
            return
        is_pair = len(self._targets) == 1
        for index, code in self._targets:
            target = tidy(row[index]) if index < len(row) else ""
            if target or is_pair:  # in a table of many languages a gap is only a gap
                self.gathered.add(self._source, code, _into(term, target, is_pair=is_pair), line)


def _into(term: Term, target: str, *, is_pair: bool) -> Term:
    return Term(
        source=term.source,
        target=target,
        match_case=term.match_case,
        inflected=term.inflected if is_pair else (),
        note=term.note,
    )


def _usual_columns(row: Sequence[str]) -> dict[str, int]:
    """Return the columns of a table that does not name them; some have languages at the end."""
    if len(row) == _FOUR_COLUMNS and all(map(named_language, row[2:])):
        return {"source": 0, "target": 1, "source_language": 2, "target_language": 3}
    return {name: index for index, name in enumerate(_COLUMNS)}


def _cells(term: Term) -> tuple[str, ...]:
    forms = (tidy(form.replace(_BAR, "/")) for form in term.inflected)
    return (
        tidy(term.source),
        tidy(term.target),
        "yes" if term.match_case else "",
        f" {_BAR} ".join(form for form in forms if form),
        tidy(term.note),
    )


def _rows(text: str, sign: str) -> Iterator[tuple[int, list[str]]]:
    """Yield rows that have something, with the number of their last line. Raises TermsError."""
    ends = re.compile(rf"{re.escape(sign)}|\r\n|\r|\n|\Z")
    line, at = 1, 0
    row: list[str] = []
    while at < len(text):
        quoted = _QUOTED.match(text, at)
        if quoted is None and text.startswith('"', at):
            raise TermsError("a cell does not end", line)
        value = quoted.group(1).replace('""', '"') if quoted else ""
        after = quoted.end() if quoted else at
        end = ends.search(text, after)
        stop, at = end.span() if end else (len(text), len(text))
        row.append(value + text[after:stop])
        line += len(_LINE_END.findall(value))
        if text[stop:at] == sign and at < len(text):
            continue
        if any(map(str.strip, row)):
            yield line, row
        row = []
        line += 1
