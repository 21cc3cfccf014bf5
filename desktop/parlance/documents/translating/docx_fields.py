"""The fields of a DOCX: where each begins and ends, and which hold a table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.documents.office.docx_text import WORD

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SIGN = frozenset(WORD.tags("fldChar"))
_INSTRUCTION = frozenset(WORD.tags("instrText"))
_SIMPLE = WORD.tags("fldSimple")
_PARAGRAPH = WORD.tags("p")
_RUN = frozenset(WORD.tags("r"))
_STORIES = WORD.tags("txbxContent", "footnote", "endnote", "comment")
_CONTENTS = frozenset({"TOC", "TOA", "INDEX", "BIBLIOGRAPHY"})
_REPEATING = frozenset({"REF", "STYLEREF", "TITLE"})


class _Open:
    """A field whose end has not come."""

    __slots__ = ("begin", "instruction", "separate")

    def __init__(self, begin: Element) -> None:
        self.begin = begin
        self.separate: Element | None = None
        self.instruction: list[str] = []

    @property
    def kind(self) -> str:
        return kind_of_field("".join(self.instruction))


class Fields:
    """The fields of a part; signs without their other half are in none of them.

    Attributes:
        ends: from the sign where a field begins to that where it ends, in one paragraph or,
            of tables of contents, in another.
        links: from where a link begins to where its text does; its field is in `ends` too.
        torn: what stands around text and holds the beginning of a field, but not its end,
            with that end.
        contents: paragraphs in which a table of contents over several paragraphs begins,
            each with the one in which it ends.
        endings: the latter, each with the sign where the table ends.
        has_contents: whether there is any table of contents or index.
        repeats: whether any field shows words that stand elsewhere too.
    """

    def __init__(self, root: Element) -> None:
        """Find them; takes time in proportion to the part."""
        self.ends: dict[Element, Element] = {}
        self.links: dict[Element, Element] = {}
        self.torn: dict[Element, Element] = {}
        self.contents: dict[Element, Element] = {}
        self.endings: dict[Element, Element] = {}
        kinds = {kind_of_field(WORD.get(field, "instr") or "") for field in root.iter(*_SIMPLE)}
        self.has_contents = not kinds.isdisjoint(_CONTENTS)
        self.repeats = not kinds.isdisjoint(_REPEATING)
        stories: dict[Element | None, list[_Open]] = {}
        for sign in root.iter(*_SIGN, *_INSTRUCTION):
            story = next(sign.iterancestors(*_STORIES), None)
            self._take(sign, stories.setdefault(story, []))

    def _take(self, sign: Element, fields: list[_Open]) -> None:
        if sign.tag in _INSTRUCTION:
            if fields and fields[-1].separate is None:
                fields[-1].instruction.append(sign.text or "")
            return
        match WORD.get(sign, "fldCharType"):
            case "begin":
                fields.append(_Open(sign))
            case "separate" if fields:
                fields[-1].separate = sign
            case "end" if fields:
                self._add(fields.pop(), sign)
            case _:
                pass

    def _add(self, field: _Open, end: Element) -> None:
        first = next(field.begin.iterancestors(*_PARAGRAPH), None)
        last = next(end.iterancestors(*_PARAGRAPH), None)
        kind = field.kind
        self.has_contents = self.has_contents or kind in _CONTENTS
        self.repeats = self.repeats or kind in _REPEATING
        if first is None or last is None:
            return
        if first is not last:
            if kind in _CONTENTS:
                self._add_contents(field.begin, end, first, last)
            return
        self.ends[field.begin] = end
        around_end = set(_around(end, first))
        for torn in set(_around(field.begin, first)) - around_end:
            self.torn[torn] = end
        separate = field.separate
        if kind == "HYPERLINK" and separate is not None:
            places = {_place(field.begin), _place(separate), _place(end)}
            if len(places) == 1:
                self.links[field.begin] = separate

    def _add_contents(self, begin: Element, end: Element, first: Element, last: Element) -> None:
        self.contents[first] = last
        self.endings[last] = end
        self.ends[begin] = end
        self.torn.update(dict.fromkeys(_around(begin, first), end))


def kind_of_field(instruction: str) -> str:
    """Return the first word of a field's instruction, in capitals."""
    words = instruction[:200].split(maxsplit=1)
    return words[0].upper() if words else ""


def _around(sign: Element, paragraph: Element) -> list[Element]:
    """Return what stands around a sign within its paragraph, but for its run."""
    found: list[Element] = []
    for above in sign.iterancestors():
        if above is paragraph:
            break
        if above.tag not in _RUN:
            found.append(above)
    return found


def _place(sign: Element) -> Element | None:
    """Return what the run of a sign stands in."""
    run = sign.getparent()
    return None if run is None else run.getparent()
