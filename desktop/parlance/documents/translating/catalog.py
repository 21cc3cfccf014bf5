"""Catalogues of translations (PO): messages get their translations, marked as not yet looked at.

The file is never written as a whole: only the lines that answer a message are, and flags.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.contract.languages import known_code
from parlance.contract.segments import Unit, UnitKind
from parlance.documents.translating.catalog_lines import entries_of, quoted, spliced
from parlance.documents.translating.catalog_plurals import number_of_forms, plural_formula
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.encoded import declared_text
from parlance.documents.translating.messages import message_of
from parlance.documents.translating.tagging import has_letters
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.segments import UnitGroup
    from parlance.documents.translating.catalog_lines import Entry, Splice
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.encoded import EncodedText
    from parlance.documents.translating.messages import Message

MAX_FORMS = 6
FIRST_ENTRIES = 20
"""The header stands among these, if there is one."""

HEADER_BYTES = 16 * 1024
_DECLARED = re.compile(rb"Content-Type:[^\n]{0,200}?charset=([\w.:-]{1,40})", re.IGNORECASE)
_FORMS = re.compile(r"^Plural-Forms:[ \t]*([^\n]*)", re.MULTILINE)
# Of the lines as they stand in the file, where a long value goes on behind a line's end.
_RAW_FORMS = re.compile(r'(?<=["n])Plural-Forms:(?:[^"\\\r\n]|"[ \t]*(?:\r\n|\r|\n)[ \t]*")*')
_DECLARED_LANGUAGE = re.compile(r"^Language:[ \t]*([^\n]*)", re.MULTILINE)
_LANGUAGE = re.compile(r'("|\\n)Language:[^"\\\r\n]*')
_CHARSET = re.compile(r'(charset=)[^\s;"\\]+', re.IGNORECASE)
_PROJECT = re.compile(r"^Project-Id-Version:[ \t]*([^\n]*)", re.MULTILINE)
_FUZZY = "fuzzy"


def open_catalog(content: bytes, encoding: str = "") -> Catalog:
    """Return a catalogue, in the encoding that its header names.

    Raises Refusal (KIND_UNKNOWN if it is no text, NOT_DECODABLE).
    """
    source = declared_text(content, _declared_charset(content), encoding)
    if source is None:
        raise Refusal(Reason.KIND_UNKNOWN)
    return Catalog(source)


def _declared_charset(content: bytes) -> str:
    found = _DECLARED.search(content[:HEADER_BYTES])
    name = found.group(1).decode("ascii") if found else ""
    return "" if name == "CHARSET" else name


class Catalog:
    """A catalogue of messages and their translations."""

    def __init__(self, source: EncodedText) -> None:
        """Read its header."""
        self._source = source
        start = islice(entries_of(source.text), FIRST_ENTRIES)
        self._header = next((entry for entry in start if entry.is_header), None)
        answer = self._header.answers.get(0) if self._header else None
        header = answer.text if answer else ""
        forms = _FORMS.search(header)
        self._forms = min(number_of_forms(forms.group(1)), MAX_FORMS) if forms else 0
        language = _DECLARED_LANGUAGE.search(header)
        self._language = language.group(1).strip() if language else ""
        project = _PROJECT.search(header)
        title = project.group(1).strip() if project else ""
        self.opened = UnitsOpened(
            format=DocumentFormat.PO,
            title="" if title.startswith("PACKAGE") else title,
            encoding=source.encoding,
            warnings=source.warnings,
        )
        self.groups: tuple[UnitGroup, ...] = ()

    def units(self) -> Iterator[Unit]:
        """Yield the messages, each plural form for itself."""
        number = 0
        for entry in entries_of(self._source.text):
            for _, message, existing in self._messages(entry):
                yield Unit(
                    id=number,
                    kind=UnitKind.MESSAGE,
                    text=message.text,
                    tags=message.tags,
                    flow=number,  # messages of a program do not follow each other as text
                    comment=entry.comment,
                    existing=existing,
                    is_fuzzy=_FUZZY in entry.flags,
                )
                number += 1

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the catalogue with new answers, flagged as fuzzy."""
        splices: list[Splice] = []
        formula = self._other_formula(target)
        number = 0
        has_plurals = False
        for entry in entries_of(self._source.text):
            yield b""  # a sign of life: catalogues may be long
            changed: dict[int, str] = {}
            for form, message, existing in self._messages(entry):
                words = targets.get(number, "")
                number += 1
                if words and words != (existing or message.text):
                    changed[form] = message.written(words)
            if entry.plural is not None and not entry.is_header:
                has_plurals = True
                splices += self._surplus(entry, number_of_forms(formula))
                changed = _in_forms(entry, changed, number_of_forms(formula))
            if changed:
                splices += self._changes(entry, changed)
        fits = self._source.holds("".join(words for _, _, words in splices))
        splices += self._header_changes(
            target.code.replace("-", "_"), formula if has_plurals else "", utf8=not fits
        )
        yield self._source.written(spliced(self._source.text, splices))

    def _messages(self, entry: Entry) -> Iterator[tuple[int, Message, str]]:
        """Yield each plural form that is a unit: its number, what is asked, what is there."""
        if entry.is_header or entry.asked is None or not entry.answers:
            return
        forms = self._number_of_forms(entry)
        for form in range(forms):
            asked = entry.asked
            if entry.plural is not None and (form > 0 or forms == 1):
                asked = entry.plural
            message = message_of(asked.text, entry.flags)
            answer = entry.answers.get(form)
            existing = message.existing(answer.text) if answer and answer.text else ""
            # What a person translated in a way that no tags follow stays as it is.
            by_person = answer is not None and answer.text and _FUZZY not in entry.flags
            if has_letters(message.text) and not (by_person and not existing):
                yield form, message, existing

    def _number_of_forms(self, entry: Entry) -> int:
        if entry.plural is None:
            return 1
        return max(self._forms, min(max(entry.answers) + 1, MAX_FORMS))

    def _changes(self, entry: Entry, changed: Mapping[int, str]) -> Iterator[Splice]:
        end = self._source.line_end
        if _FUZZY not in entry.flags:
            yield entry.flagged(_FUZZY, end)
        after = max(answer.end for answer in entry.answers.values())
        for form, text in changed.items():
            answer = entry.answers.get(form)
            keyword = "msgstr" if entry.plural is None else f"msgstr[{form}]"
            lines = quoted(keyword, text, end)
            if answer is not None:
                yield answer.start, answer.end, lines
            else:
                yield after, after, end + lines

    def _other_formula(self, target: TargetLanguage) -> str:
        """Return how the target counts, where the catalogue does not say that already."""
        is_same = known_code(self._language) == target.code
        return "" if is_same and self._forms else plural_formula(target.code)

    def _surplus(self, entry: Entry, forms: int) -> Iterator[Splice]:
        """Yield what takes away the answers that the target has no form for."""
        text = self._source.text
        for form, answer in entry.answers.items():
            if forms and form >= forms and 0 in entry.answers:
                yield answer.start, _behind_line_end(text, answer.end), ""

    def _header_changes(self, language: str, formula: str, *, utf8: bool) -> list[Splice]:
        """Return the header with language and formula, and with the encoding if it is another."""
        if self._header is None or 0 not in self._header.answers:
            return []
        answer = self._header.answers[0]
        if ":" not in answer.text:  # a message that says nothing
            return []
        raw = self._source.text[answer.start : answer.end]
        if _LANGUAGE.search(raw):
            text = _LANGUAGE.sub(rf"\g<1>Language: {language}", raw, count=1)
        else:
            text = f'{raw}{self._source.line_end}"Language: {language}\\n"'
        if formula:
            line = f"Plural-Forms: {formula}"
            if _RAW_FORMS.search(text):
                text = _RAW_FORMS.sub(line, text, count=1)
            else:
                text = f'{text}{self._source.line_end}"{line}\\n"'
        if utf8:
            text = _CHARSET.sub(r"\g<1>UTF-8", text, count=1)
        return [] if text == raw else [(answer.start, answer.end, text)]


def _in_forms(entry: Entry, changed: Mapping[int, str], forms: int) -> dict[int, str]:
    """Return what changes of an entry with plurals, in the forms of the target.

    Forms that the source does not have say what its last one does, which is for many.
    """
    known = {form: answer.text for form, answer in entry.answers.items()}
    known.update(changed)
    if not forms or not any(known.values()):
        return dict(changed)
    last = known[max(known)]
    if forms == 1:
        wanted = {0: last or known.get(0, "")}
    else:
        wanted = {form: known.get(form) or last for form in range(forms)}
    return {
        form: text
        for form, text in wanted.items()
        if text and (form not in entry.answers or text != entry.answers[form].text)
    }


def _behind_line_end(text: str, at: int) -> int:
    if text.startswith("\r\n", at):
        return at + 2
    return at + 1 if text[at : at + 1] in {"\r", "\n"} else at
