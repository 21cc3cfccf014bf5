"""The lines of a catalogue (PO): where each field of an entry stands, and how it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LINE_LETTERS = 76

Splice = tuple[int, int, str]
"""Start and end in a text, and what comes there."""

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|$)")
_FIELD = re.compile(
    r'[ \t]*(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,2})\])?[ \t]*"(.*)"[ \t]*\Z'
)
_MORE = re.compile(r'[ \t]*"(.*)"[ \t]*\Z')
_ESCAPE = re.compile(r"\\(.)")
_UNESCAPED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_ESCAPED = {letter: f"\\{sign}" for sign, letter in _UNESCAPED.items()} | {
    "\\": "\\\\",
    '"': '\\"',
}
_TO_ESCAPE = re.compile('[\\\\"\n\t\r\a\b\f\v]')
_FLAGS = re.compile(r"#,(?!~)")


class Field(msgspec.Struct):
    """A value of an entry, and where its lines begin and end (without the last line's end)."""

    parts: list[str]
    start: int
    end: int

    @property
    def text(self) -> str:
        """The whole value."""
        return "".join(self.parts)


class Entry(msgspec.Struct):
    """A message.

    Attributes:
        asked, plural: the message, and how it is for several; answers: by plural form.
        notes: comments of the program's makers; flags: such as "c-format".
        flags_at: where the first line of flags begins, or -1.
        begins_at: where a line of flags would have to stand.
    """

    asked: Field | None = None
    plural: Field | None = None
    context: Field | None = None
    answers: dict[int, Field] = {}
    notes: list[str] = []
    flags: list[str] = []
    flags_at: int = -1
    begins_at: int = -1

    @property
    def is_header(self) -> bool:
        """Whether this says what the catalogue is."""
        return self.asked is not None and not self.asked.text and self.context is None

    @property
    def comment(self) -> str:
        """What translators should know."""
        context = [self.context.text] if self.context and self.context.text else []
        return "\n".join([*self.notes, *context])

    def flagged(self, flag: str, line_end: str) -> Splice:
        """Return what adds a flag."""
        if self.flags_at >= 0:
            at = self.flags_at + len("#,")
            return at, at, f" {flag}," if self.flags else f" {flag}"
        return self.begins_at, self.begins_at, f"#, {flag}{line_end}"


def entries_of(text: str) -> Iterator[Entry]:
    """Yield the entries of a catalogue; those that are out of use are passed over."""
    entry, field = Entry(), None
    for line in _LINE.finditer(text):
        content = line.group(1)
        if content.lstrip().startswith("#") or not content.strip():
            if entry.answers or (not content.strip() and entry.asked):
                yield entry
                entry = Entry()
            field = None
            _take_comment(entry, content, line.start())
            continue
        more = _MORE.match(content)
        if more and field is not None:
            field.parts.append(_unescaped(more.group(1)))
            field.end = line.end(1)
            continue
        named = _FIELD.match(content)
        if named and named.group(1) in {"msgid", "msgctxt"} and entry.answers:
            yield entry
            entry = Entry()
        field = _take_field(entry, named, line) if named else None
    if entry.asked is not None:
        yield entry


def quoted(keyword: str, text: str, line_end: str) -> str:
    """Return the lines of a field, as the tools of gettext write them."""
    lines = text.split("\n")
    ended = [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    alone = len(ended) <= 1
    whole = f'{keyword} "{_escaped(text)}"'
    if alone and len(whole) <= LINE_LETTERS:
        return whole
    parts = [f'"{_escaped(part)}"' for line in ended for part in _wrapped(line)]
    return line_end.join([f'{keyword} ""', *parts])


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return `text` with other words at some places."""
    pieces: list[str] = []
    at = 0
    for start, end, words in sorted(splices, key=lambda splice: splice[0]):
        pieces += [text[at:start], words]
        at = end
    return "".join([*pieces, text[at:]])


def _take_comment(entry: Entry, content: str, at: int) -> None:
    content = content.lstrip()
    if content.startswith("#."):
        entry.notes.append(content[2:].strip())
    elif _FLAGS.match(content):
        if entry.flags_at < 0:
            entry.flags_at = at
        entry.flags += [flag.strip() for flag in content[2:].split(",") if flag.strip()]
    elif content.startswith("#|") and entry.begins_at < 0:
        entry.begins_at = at


def _take_field(entry: Entry, named: re.Match[str], line: re.Match[str]) -> Field:
    if entry.begins_at < 0:
        entry.begins_at = line.start()
    field = Field([_unescaped(named.group(3))], line.start(), line.end(1))
    match named.group(1):
        case "msgid":
            entry.asked = field
        case "msgid_plural":
            entry.plural = field
        case "msgctxt":
            entry.context = field
        case _:
            entry.answers[int(named.group(2) or 0)] = field
    return field


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda sign: _UNESCAPED.get(sign.group(1), sign.group(1)), text)


def _escaped(text: str) -> str:
    return _TO_ESCAPE.sub(lambda sign: _ESCAPED[sign.group()], text)


def _wrapped(line: str) -> Iterator[str]:
    """Yield parts of a line that end with blanks, each about as wide as a window."""
    part = ""
    for word in re.findall(r"\S*\s*", line):
        if part and len(part) + len(word.rstrip()) > LINE_LETTERS:
            yield part
            part = ""
        part += word
    if part:
        yield part
