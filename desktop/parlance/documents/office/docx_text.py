"""What stands in a paragraph of a DOCX: what is read of it, what leads away from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.documents.office.markup import ALTERNATE, Names, branch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

WORD = Names(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
MATH = Names(
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
WRAPPERS = frozenset(
    WORD.tags("hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo")
    + WORD.tags("sdtContent", "ruby", "rubyBase")
)
"""What stands around text and says nothing itself; a ruby's reading aid is not read."""
BOX = frozenset(WORD.tags("txbxContent"))
MAX_FIELDS = 64
"""Fields in fields; a table of contents with links has three."""

_PRIVATE_USE = range(0xE000, 0xF900)
_LOOK = frozenset(WORD.tags("rPr"))
_VANISH = frozenset(WORD.tags("vanish"))
_STYLE = frozenset(WORD.tags("rStyle"))
_TEXT = frozenset(WORD.tags("t"))
_FIELD = frozenset(WORD.tags("fldChar"))


class Found:
    """What was found in a paragraph.

    Attributes:
        parts: pieces of its text.
        notes: kinds and numbers of the notes that it refers to.
        boxes: text boxes that are anchored in it.
        hides: whether hidden text was left out.
    """

    __slots__ = ("boxes", "hides", "notes", "parts")

    def __init__(self) -> None:
        """Start with nothing."""
        self.parts: list[str] = []
        self.notes: list[tuple[str, str]] = []
        self.boxes: list[Element] = []
        self.hides = False

    @property
    def text(self) -> str:
        """The text."""
        return "".join(self.parts)


class Inline:
    """Reads paragraphs in their order: fields go on from one to the next."""

    def __init__(self, hides: Callable[[str], bool]) -> None:
        """Leave out runs in styles for which `hides` says so."""
        self._hides = hides
        self._fields: list[bool] = []  # whether each open one is still in its instruction
        self._muted = False
        self._actions = self._table()

    def read(self, paragraph: Element) -> Found:
        """Return what is in a paragraph."""
        found = Found()
        self._walk(paragraph, found)
        if self._muted:
            # Instructions end where they began; one without end must not take the rest along.
            self._fields = [instructs for instructs in self._fields if not instructs]
            self._muted = False
        return found

    def _table(self) -> dict[object, Callable[[Element, Found], None]]:
        actions: dict[tuple[str, ...], Callable[[Element, Found], None]] = {
            WORD.tags("r"): self._run,
            WORD.tags("t"): self._text,
            WORD.tags("tab", "ptab"): lambda _node, found: self._say("\t", found),
            WORD.tags("br", "cr"): lambda _node, found: self._say("\n", found),
            WORD.tags("noBreakHyphen"): lambda _node, found: self._say("\u2011", found),
            WORD.tags("sym"): self._symbol,
            WORD.tags("fldChar"): self._field,
            WORD.tags("footnoteReference"): lambda node, found: _refer("footnote", node, found),
            WORD.tags("endnoteReference"): lambda node, found: _refer("endnote", node, found),
            WORD.tags("drawing", "pict", "object"): self._drawing,
            WORD.tags("sdt"): self._control,
            (ALTERNATE,): self._alternate,
            MATH.tags("oMath", "oMathPara"): self._formula,
            tuple(WRAPPERS): self._walk,
        }
        return {tag: action for tags, action in actions.items() for tag in tags}

    def _walk(self, node: Element, found: Found) -> None:
        actions = self._actions
        for child in node:
            action = actions.get(child.tag)
            if action is not None:
                action(child, found)

    def _run(self, run: Element, found: Found) -> None:
        actions = self._actions
        hidden = False
        for child in run:
            tag = child.tag
            if tag in _LOOK:
                hidden = self._is_hidden(child)
            elif not hidden or tag in _FIELD:
                action = actions.get(tag)
                if action is not None:
                    action(child, found)
            elif tag in _TEXT and child.text and child.text.strip():
                found.hides = found.hides or not self._muted

    def _is_hidden(self, look: Element) -> bool:
        hidden = False
        for sign in look:
            if sign.tag in _VANISH:
                return is_on(sign)
            if sign.tag in _STYLE:
                hidden = self._hides(WORD.get(sign, "val") or "")
        return hidden

    def _text(self, node: Element, found: Found) -> None:
        if node.text:
            self._say(node.text, found)

    def _say(self, text: str, found: Found) -> None:
        if not self._muted:
            found.parts.append(text)

    def _symbol(self, node: Element, found: Found) -> None:
        try:
            code = int((WORD.get(node, "char") or "")[:6], 16)
            if code not in _PRIVATE_USE:  # those are places in some font
                self._say(chr(code), found)
        except ValueError:
            pass

    def _field(self, node: Element, _found: Found) -> None:
        match WORD.get(node, "fldCharType"):
            case "begin" if len(self._fields) < MAX_FIELDS:
                self._fields.append(True)
            case "separate" if self._fields:
                self._fields[-1] = False
            case "end" if self._fields:
                self._fields.pop()
            case _:
                pass
        self._muted = any(self._fields)

    def _drawing(self, node: Element, found: Found) -> None:
        found.boxes.extend(_boxes(node))

    def _control(self, node: Element, found: Found) -> None:
        for content in control_content(node):
            self._walk(content, found)

    def _alternate(self, node: Element, found: Found) -> None:
        chosen = branch(node)
        if chosen is not None:
            self._walk(chosen, found)

    def _formula(self, node: Element, found: Found) -> None:
        self._say("".join(_formula(node)), found)


def is_on(sign: Element) -> bool:
    """Return whether a property that is present holds."""
    return WORD.get(sign, "val") not in ("0", "false", "off")


def control_content(control: Element) -> Iterator[Element]:
    """Yield what a content control holds, unless it only asks to be filled in."""
    if WORD.child(control, "sdtPr", "showingPlcHdr") is None:
        yield from control.iterchildren(*WORD.tags("sdtContent"))


def _refer(kind: str, node: Element, found: Found) -> None:
    found.notes.append((kind, WORD.get(node, "id") or ""))


def _boxes(node: Element) -> Iterator[Element]:
    """Yield the text boxes in a drawing, one form of each; those in boxes come with them."""
    for child in node:
        if child.tag in BOX:
            yield child
        elif child.tag == ALTERNATE:
            chosen = branch(child)
            if chosen is not None:
                yield from _boxes(chosen)
        elif len(child):
            yield from _boxes(child)


_LETTERS = frozenset(MATH.tags("t"))
_BETWEEN: dict[object, str] = {
    tag: sign
    for name, sign in (("den", "/"), ("sup", "^"), ("sub", "_"))
    for tag in MATH.tags(name)
}


def _formula(node: Element) -> Iterator[str]:
    """Yield the letters of a formula, with signs where it leaves its line."""
    for child in node:
        if child.tag in _LETTERS:
            yield child.text or ""
            continue
        inner = "".join(_formula(child))
        sign = _BETWEEN.get(child.tag)
        if inner and sign:
            yield sign + (f"({inner})" if len(inner) > 1 else inner)
        elif inner:
            yield inner
