"""The language and direction of paragraphs and runs of a DOCX."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from lxml import etree

from parlance.documents.office.docx_text import WORD, is_on
from parlance.documents.translating.trees import SPACE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.docx_pieces import Words
    from parlance.documents.translating.docx_signs import Key

_EAST_ASIAN = frozenset({"zh", "ja", "ko", "yue"})
_COMPLEX_CODES = "as bn bo dz gu hi km kn lo ml mr my ne or pa sa si ta te th ti"
_COMPLEX = frozenset(_COMPLEX_CODES.split())
"""Languages whose letters Word sets with the fonts and sizes of complex scripts."""

# The formats want properties in an order of their own.
_BIDI_TO_END = (
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
    "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_AFTER_BIDI = frozenset(WORD.tags(*_BIDI_TO_END.split()))
_AFTER_LANGUAGE = frozenset(WORD.tags("eastAsianLayout", "specVanish", "oMath", "rPrChange"))
_AFTER_DIRECTION = _AFTER_LANGUAGE | frozenset(WORD.tags("cs", "em", "lang"))
_STYLE_TO_SIZE = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs"
)
_ORDER = _STYLE_TO_SIZE.split()
_TURNS = WORD.tags("rtl")
_TWINS = (("b", "bCs"), ("i", "iCs"), ("sz", "szCs"))
"""Properties that letters of complex scripts have of their own."""


class Turning:
    """Gives paragraphs and runs the language that is written, and its direction.

    `styled` says that some style turns text to the right by itself, `turned` that some run
    does.
    """

    def __init__(self, target: TargetLanguage, *, styled: bool, turned: bool) -> None:
        """Turn to `target`."""
        self._target = target
        self._styled = styled
        self._turned = turned and not target.right_to_left
        self._known: dict[tuple[str, Key, bool], Element] = {}

    def run(self, words: Words | None, space: str) -> Element:
        """Return a new run of the vocabulary `space` that looks as `words`, for letters.

        Its last element takes them.
        """
        source = None if words is None else words.look
        key = () if words is None else words.key
        was = self._turned and source is not None and _is_turned(source)
        known = self._known.get((space, key, was))
        if known is None:
            run = etree.Element(f"{space}r", nsmap={"w": space[1:-1]})
            run.append(self._made(source, space, was=was))
            etree.SubElement(run, f"{space}t").set(SPACE, "preserve")
            known = self._known[space, key, was] = run
        return copy.copy(known)  # with all that is in it

    def paragraph(self, paragraph: Element, space: str) -> None:
        """Let a paragraph run in the direction of the language."""
        first = next(iter(paragraph), None)
        properties = first if first is not None and first.tag == f"{space}pPr" else None
        sign = None if properties is None else WORD.child(properties, "bidi")
        if self._target.right_to_left:
            if sign is not None and is_on(sign):
                return
        elif sign is None and not self._styled:
            return
        if properties is None:
            properties = paragraph.makeelement(f"{space}pPr")
            paragraph.insert(0, properties)
        set_sign(properties, f"{space}bidi", _AFTER_BIDI, on=self._wanted)

    @property
    def _wanted(self) -> bool | None:
        """Whether direction is said: right to left, explicitly not, or not at all."""
        return True if self._target.right_to_left else False if self._styled else None

    def _made(self, source: Element | None, space: str, *, was: bool) -> Element:
        if source is None:
            look = etree.Element(f"{space}rPr", nsmap={"w": space[1:-1]})
        else:
            look = copy.deepcopy(source)
            look.tail = None
        for name in ("noProof", "rPrChange", "ins", "del"):
            _remove(look, f"{space}{name}")
        if _is_complex(self._target):
            _copy_twins(look, space, to_complex=True)
        elif was:
            _copy_twins(look, space, to_complex=False)
        set_sign(look, f"{space}rtl", _AFTER_DIRECTION, on=self._wanted)
        _name_language(look, space, self._target)
        return look


def _is_turned(look: Element) -> bool:
    sign = next(look.iterchildren(*_TURNS), None)
    return sign is not None and is_on(sign)


def _is_complex(target: TargetLanguage) -> bool:
    return target.right_to_left or target.code.partition("-")[0] in _COMPLEX


def declare_language(root: Element, target: TargetLanguage) -> None:
    """Make `target` the language of all text in a document with these styles."""
    space = str(root.tag).rpartition("}")[0] + "}"
    at = root
    for name in ("docDefaults", "rPrDefault", "rPr"):
        found = WORD.child(at, name)
        if found is None:
            found = at.makeelement(f"{space}{name}")
            at.insert(0, found)
        at = found
    _name_language(at, space, target)


def turns(root: Element) -> bool:
    """Whether any style or run of a part writes from right to left."""
    return any(is_on(sign) for sign in root.iter(*WORD.tags("bidi", "rtl")))


def _name_language(look: Element, space: str, target: TargetLanguage) -> None:
    tag = f"{space}lang"
    sign = look.find(tag)
    if sign is None:
        sign = look.makeelement(tag)
        look.insert(_place(look, _AFTER_LANGUAGE), sign)
    name = "eastAsia" if target.code.partition("-")[0] in _EAST_ASIAN else "val"
    if _is_complex(target):
        name = "bidi"
    sign.set(f"{space}{name}", target.code)


def set_sign(properties: Element, tag: str, after: frozenset[str], *, on: bool | None) -> None:
    """Say yes or no among properties, before those of `after`; None says nothing."""
    _remove(properties, tag)
    if on is None:
        return
    sign = properties.makeelement(tag)
    if not on:
        sign.set(tag.rpartition("}")[0] + "}val", "0")
    properties.insert(_place(properties, after), sign)


def _remove(properties: Element, tag: str) -> None:
    for sign in properties.findall(tag):
        properties.remove(sign)


def _place(properties: Element, after: frozenset[str]) -> int:
    """Return where something goes that comes before what is in `after`."""
    vocabulary = str(properties.tag).rpartition("}")[0]
    for at, sign in enumerate(properties):
        tag = sign.tag
        if tag in after or (isinstance(tag, str) and tag.rpartition("}")[0] != vocabulary):
            return at
    return len(properties)


def _copy_twins(look: Element, space: str, *, to_complex: bool) -> None:
    """Keep bold bold when the letters get the properties of the other scripts."""
    for latin, other in _TWINS:
        source, copied = (latin, other) if to_complex else (other, latin)
        sign = look.find(f"{space}{source}")
        if sign is None or look.find(f"{space}{copied}") is not None:
            continue
        twin = copy.deepcopy(sign)
        twin.tag = f"{space}{copied}"
        before = frozenset(f"{space}{name}" for name in _ORDER[: _ORDER.index(copied)])
        look.insert(sum(1 for child in look if child.tag in before), twin)
