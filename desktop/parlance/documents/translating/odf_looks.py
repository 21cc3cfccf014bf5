"""What the automatic styles of OpenDocument make of spans, and which way paragraphs run."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from lxml import etree

from parlance.documents.office.odf_styles import MAX_ANCESTORS, OFFICE, STYLE, TABLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from parlance.documents.translating.codec import TargetLanguage

_STYLE = STYLE.tags("")[0]
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_MODE = f"{_STYLE}writing-mode"
_ALIGN = f"{_FO}text-align"
_UNSEEN = re.compile(
    r"\{.*\}(?:(?:language|country|script|rfc-language-tag)(?:-asian|-complex)?"
    r"|rsid|paragraph-rsid)"
)
_OPPOSITE = {"left": "right", "right": "left"}
_ASIAN = ("zh", "ja", "ko")
_COMPLEX = ("ar", "fa", "he", "ur", "hi", "bn", "th")
_BEFORE_BODY = frozenset(OFFICE.tags("master-styles", "body"))


class Looks:
    """The automatic styles of one part.

    What stands in styles.xml is given too, because styles there are above those of the text.
    """

    def __init__(self, root: Element, named: Element | None) -> None:
        """Take the styles of `root`; `named` is the root of styles.xml."""
        self._root = root
        self._automatic = dict(_styles(root.iterchildren(*OFFICE.tags("automatic-styles"))))
        above = () if named is None else named.iterchildren(*OFFICE.tags("styles"))
        self._named = dict(_styles(above))
        self._seen: dict[str, tuple[object, ...]] = {}
        self._turned: dict[tuple[str, str, str], str] = {}

    def seen(self, span: Element) -> tuple[object, ...]:
        """Return what a span changes that can be seen, nothing if it changes nothing."""
        name = TEXT.get(span, "style-name") or ""
        if name not in self._seen:
            self._seen[name] = self._change(name)
        return self._seen[name]

    def turn(self, paragraph: Element, language: TargetLanguage) -> None:
        """Let a paragraph run as its language does, by a style made from its own."""
        self._turn(paragraph, "paragraph", TEXT.tags("style-name")[0], language)

    def turn_table(self, table: Element, language: TargetLanguage) -> None:
        """Let the columns of a table follow each other as its language runs."""
        self._turn(table, "table", TABLE.tags("style-name")[0], language)

    def hides_table(self, table: Element) -> bool:
        """Return whether a sheet is not shown."""
        style = self._automatic.get(("table", TABLE.get(table, "style-name") or ""))
        look = None if style is None else STYLE.child(style, "table-properties")
        return look is not None and TABLE.get(look, "display") == "false"

    def _turn(
        self, element: Element, family: str, attribute: str, language: TargetLanguage
    ) -> None:
        name = element.get(attribute) or ""
        runs_left = self._value(family, name, _MODE) in ("rl-tb", "rl")
        if runs_left == language.right_to_left:
            return
        mode = "rl-tb" if language.right_to_left else "lr-tb"
        key = (family, name, mode)
        if key not in self._turned:
            self._turned[key] = self._derived(family, name, mode)
        element.set(attribute, self._turned[key])

    def _change(self, name: str) -> tuple[object, ...]:
        style = self._automatic.get(("text", name))
        if style is None:
            return (name,) if name else ()
        kept = tuple(
            (str(inner.tag), tuple(sorted(pairs)))
            for inner in style.iterdescendants(tag=etree.Element)
            if (pairs := [pair for pair in inner.items() if not _UNSEEN.fullmatch(str(pair[0]))])
        )
        above = STYLE.get(style, "parent-style-name") or ""
        return (above, kept) if above or kept else ()

    def _value(self, family: str, name: str, attribute: str) -> str | None:
        """Return what a style says of paragraphs or tables, with those above it."""
        for _ in range(MAX_ANCESTORS):
            style = self._automatic.get((family, name))
            if style is None:
                style = self._named.get((family, name))
            if style is None:
                style = self._named.get((family, ""))  # the default of all
                name = ""
            if style is None:
                return None
            look = STYLE.child(style, f"{family}-properties")
            value = None if look is None else look.get(attribute)
            if value is not None or not name:
                return value
            name = STYLE.get(style, "parent-style-name") or ""
        return None

    def _derived(self, family: str, name: str, mode: str) -> str:
        known = self._automatic.get((family, name))
        if known is None:
            style = self._root.makeelement(f"{_STYLE}style")
            style.set(f"{_STYLE}family", family)
            if name:
                style.set(f"{_STYLE}parent-style-name", name)
        else:
            style = copy.deepcopy(known)
            style.tail = None
        number = len(self._turned) + 1
        while (family, f"D{number}") in self._automatic or (family, f"D{number}") in self._named:
            number += 1
        style.set(f"{_STYLE}name", f"D{number}")
        look = STYLE.child(style, f"{family}-properties")
        if look is None:
            look = style.makeelement(f"{_STYLE}{family}-properties")
            style.insert(0, look)
        look.set(_MODE, mode)
        side = self._value(family, name, _ALIGN)
        if side in _OPPOSITE:
            look.set(_ALIGN, _OPPOSITE[side])
        self._automatic[family, f"D{number}"] = style
        self._home().append(style)
        return f"D{number}"

    def _home(self) -> Element:
        home = next(self._root.iterchildren(*OFFICE.tags("automatic-styles")), None)
        if home is None:
            home = self._root.makeelement(OFFICE.tags("automatic-styles")[0])
            at = next((at for at, child in enumerate(self._root) if child.tag in _BEFORE_BODY), 0)
            self._root.insert(at, home)
        return home


def declare_language(styles: Element, language: TargetLanguage) -> bool:
    """Set the language of the default styles; return whether there were any."""
    code, _, country = language.code.partition("-")
    look = f"{_FO}language", f"{_FO}country"
    if code in _ASIAN or code in _COMPLEX:
        script = "asian" if code in _ASIAN else "complex"
        look = f"{_STYLE}language-{script}", f"{_STYLE}country-{script}"
    found = False
    for default in styles.iter(*STYLE.tags("default-style")):
        for text in default.iterchildren(*STYLE.tags("text-properties")):
            text.set(look[0], code)
            text.set(look[1], country or "none")
            found = True
    return found


def _styles(groups: Iterable[Element]) -> Iterable[tuple[tuple[str, str], Element]]:
    for group in groups:
        for style in group.iterchildren(*STYLE.tags("style", "default-style")):
            yield (STYLE.get(style, "family") or "", STYLE.get(style, "name") or ""), style
