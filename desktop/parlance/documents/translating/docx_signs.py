"""What the elements in runs and around text of a DOCX mean."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.segments import TagKind
from parlance.documents.office.docx_text import MATH, WORD
from parlance.documents.office.markup import ALTERNATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

MAX_LITERAL = 500

Key = tuple[object, ...]
"""What runs that look the same have in common."""

PROPERTIES = frozenset(
    WORD.tags("pPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "rubyPr", "fldData")
)
CONTROL = frozenset(WORD.tags("sdt"))
_BINDINGS = frozenset(
    (
        *WORD.tags("dataBinding"),
        "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding",
    )
)
"""What says of a control which data it shows."""
_FONTS = frozenset(WORD.tags("rFonts"))
_HINT = frozenset(WORD.tags("hint"))
_NO_LOOK = frozenset(WORD.tags("lang", "noProof", "rtl", "rPrChange", "ins", "del"))
"""What makes no run look different, or is set anew for the language that is written."""
_CHOICES = ("dropDownList", "comboBox", "date", "picture", "docPartList")
_CHECKBOX = "{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"
_ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"
_ANCHOR_STRICT = "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}anchor"
_LETTERS = WORD.tags("t") + MATH.tags("t")
_PRIVATE_USE = range(0xE000, 0xF900)

RUBY = frozenset(WORD.tags("ruby"))
SYMBOL = frozenset(WORD.tags("sym"))
DROPPED = frozenset(WORD.tags("lastRenderedPageBreak"))
CHARACTERS: dict[object, str] = {
    tag: sign
    for name, sign in (("noBreakHyphen", "\u2011"), ("softHyphen", "\u00ad"))
    for tag in WORD.tags(name)
}
IN_RUN: dict[object, tuple[TagKind, str, bool]] = {
    tag: (kind, literal, at_edge)
    for names, kind, literal, at_edge in (
        (("tab", "ptab"), TagKind.BREAK, "\t", True),
        (("br", "cr"), TagKind.BREAK, "\n", True),
        (("drawing", "pict", "object"), TagKind.PICTURE, "", False),
        (
            ("footnoteReference", "endnoteReference", "commentReference"),
            TagKind.NOTE,
            "",
            False,
        ),
        (("footnoteRef", "endnoteRef", "annotationRef"), TagKind.NOTE, "", True),
        (("pgNum", "dayShort", "monthShort", "yearShort"), TagKind.FIELD, "", False),
        (("dayLong", "monthLong", "yearLong"), TagKind.FIELD, "", False),
    )
    for tag in WORD.tags(*names)
}
IN_RUN[ALTERNATE] = (TagKind.PICTURE, "", False)


class Around(StrEnum):
    """What is done with something in a paragraph that is no run."""

    LINK = "link"
    KEPT_AROUND = "kept_around"
    SIMPLE_FIELD = "simple_field"
    CONTROL = "control"
    THROUGH = "through"
    """It only says what its text is about, or which way it runs."""
    FORMULA = "formula"
    PICTURE = "picture"
    NOTHING = "nothing"
    """It is of the paragraph, or found anew: properties, marks of spelling."""


IN_PARAGRAPH: dict[object, Around] = {
    tag: around
    for tags, around in (
        (WORD.tags("hyperlink"), Around.LINK),
        (WORD.tags("ins", "moveTo", "customXml"), Around.KEPT_AROUND),
        (WORD.tags("fldSimple"), Around.SIMPLE_FIELD),
        (WORD.tags("sdt"), Around.CONTROL),
        (WORD.tags("smartTag", "dir", "bdo"), Around.THROUGH),
        (MATH.tags("oMath", "oMathPara"), Around.FORMULA),
        ((ALTERNATE,), Around.PICTURE),
        (WORD.tags("proofErr") + tuple(PROPERTIES), Around.NOTHING),
    )
    for tag in tags
}


def look_key(look: Element | None) -> Key:
    """Return what two runs have in common that look the same."""
    if look is None:
        return ()
    signs: list[object] = []
    for sign in look:
        tag = sign.tag
        if tag not in _NO_LOOK:
            plain = tag not in _FONTS and not len(sign)
            signs.append((tag, *sign.items()) if plain else _sign_key(sign))
    return tuple(signs)


def _sign_key(sign: Element) -> object:
    if len(sign):
        return etree.tostring(sign, method="c14n")
    return (sign.tag, *sorted(item for item in sign.items() if item[0] not in _HINT))


def inside(element: Element) -> Iterator[Element]:
    """Yield what stands in something around text, without what describes it."""
    if element.tag in CONTROL:
        for content in element.iterchildren(*WORD.tags("sdtContent")):
            yield from content
        return
    yield from (child for child in element if child.tag not in PROPERTIES)


def free(control: Element) -> None:
    """Cut a control off from the data it shows: programs would put those back in its place."""
    for properties in control.iterchildren(*WORD.tags("sdtPr")):
        for binding in [each for each in properties if each.tag in _BINDINGS]:
            properties.remove(binding)


def is_choice(properties: Element) -> bool:
    """Whether what a control shows was chosen, or only asks to be filled in."""
    if any(WORD.child(properties, name) is not None for name in (*_CHOICES, "showingPlcHdr")):
        return True
    return properties.find(_CHECKBOX) is not None


def is_anchored(picture: Element) -> bool:
    """Whether a picture stands beside the text, and not in its line."""
    return next(picture.iter(_ANCHOR, _ANCHOR_STRICT), None) is not None


def literal_of(elements: Iterable[Element]) -> str:
    """Return what elements show, as one line of bounded length."""
    letters = (node.text or "" for element in elements for node in element.iter(*_LETTERS))
    return " ".join("".join(letters).split())[:MAX_LITERAL]


def symbol_of(node: Element) -> str:
    """Return a letter that is given with its font; nothing for places in that font."""
    try:
        code = int((WORD.get(node, "char") or "")[:6], 16)
        return "" if code in _PRIVATE_USE else chr(code)
    except ValueError:
        return ""
