"""What the automatic styles of OpenDocument make of spans, and which way paragraphs run."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.languages import FontScript, font_script
from parlance.documents.office.odf_styles import (
    DRAWING,
    MAX_ANCESTORS,
    OFFICE,
    STYLE,
    TABLE,
    TEXT,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
_SUFFIXES = {
    FontScript.WESTERN: "",
    FontScript.EAST_ASIAN: "-asian",
    FontScript.COMPLEX: "-complex",
}
_NO_LANGUAGE = "zxx"
"""What is said of text in no language, such as code."""
_SCRIPT_LETTERS = 4
_COUNTRY_LETTERS = (2, 3)
_PROPERTIES = frozenset(STYLE.tags("paragraph-properties", "table-properties"))
_FRAMES = frozenset(DRAWING.tags("frame"))
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
        self._adapted: dict[tuple[str, str], str] = {}
        self._made = 0

    def seen(self, span: Element) -> tuple[object, ...]:
        """Return what a span changes that can be seen, nothing if it changes nothing."""
        name = TEXT.get(span, "style-name") or ""
        if name not in self._seen:
            self._seen[name] = self._change(name)
        return self._seen[name]

    def turn(self, paragraph: Element, language: TargetLanguage) -> None:
        """Let a paragraph be in a language, and run as it does, by a style made from its own."""
        self._adapt(paragraph, "paragraph", TEXT.tags("style-name")[0], language)

    def speak(self, span: Element, language: TargetLanguage) -> None:
        """Let a span be in a language, by a style made from its own."""
        self._adapt(span, "text", TEXT.tags("style-name")[0], language)

    def turn_tables(self, paragraph: Element, language: TargetLanguage) -> None:
        """Let the columns of the tables that a paragraph is in follow each other as it runs."""
        for table in paragraph.iterancestors(*TABLE.tags("table")):
            home = table.getparent()
            if home is None or home.tag not in _FRAMES:  # those of slides have other styles
                self._adapt(table, "table", TABLE.tags("style-name")[0], language)

    def hides_table(self, table: Element) -> bool:
        """Return whether a sheet is not shown."""
        style = self._automatic.get(("table", TABLE.get(table, "style-name") or ""))
        look = None if style is None else STYLE.child(style, "table-properties")
        return look is not None and TABLE.get(look, "display") == "false"

    def _adapt(
        self, element: Element, family: str, attribute: str, language: TargetLanguage
    ) -> None:
        name = element.get(attribute) or ""
        key = family, name
        if key not in self._adapted:
            self._adapted[key] = other = self._other(family, name, language)
            self._adapted[family, other] = other
        if self._adapted[key] != name:
            element.set(attribute, self._adapted[key])

    def _other(self, family: str, name: str, language: TargetLanguage) -> str:
        """Return the name of a style that is as `name`, but for its language and direction."""
        runs_left = self._value(family, name, _MODE) in ("rl-tb", "rl")
        turns = family != "text" and runs_left != language.right_to_left
        wanted = named_language(language)
        key = next(iter(wanted))
        said = None if family == "table" else self._value(family, name, key, of="text")
        speaks = said not in (None, wanted[key], _NO_LANGUAGE)
        if not turns and not speaks:
            return name
        style = self._derived(family, name)
        if turns:
            look = _properties(style, family)
            look.set(_MODE, "rl-tb" if language.right_to_left else "lr-tb")
            side = self._value(family, name, _ALIGN)
            if side in _OPPOSITE:
                look.set(_ALIGN, _OPPOSITE[side])
        if speaks:
            _name(_properties(style, "text"), wanted)
        return STYLE.get(style, "name") or ""

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

    def _value(self, family: str, name: str, attribute: str, *, of: str = "") -> str | None:
        """Return what a style says of its own kind, or of another, with those above it."""
        for _ in range(MAX_ANCESTORS):
            style = self._automatic.get((family, name))
            if style is None:
                style = self._named.get((family, name))
            if style is None:
                style = self._named.get((family, ""))  # the default of all
                name = ""
            if style is None:
                return None
            look = STYLE.child(style, f"{of or family}-properties")
            value = None if look is None else look.get(attribute)
            if value is not None or not name:
                return value
            name = STYLE.get(style, "parent-style-name") or ""
        return None

    def _derived(self, family: str, name: str) -> Element:
        """Return a new automatic style that is as `name`."""
        known = self._automatic.get((family, name))
        if known is None:
            style = self._root.makeelement(f"{_STYLE}style")
            style.set(f"{_STYLE}family", family)
            if name:
                style.set(f"{_STYLE}parent-style-name", name)
        else:
            style = copy.deepcopy(known)
            style.tail = None
        number = self._made + 1
        while (family, f"D{number}") in self._automatic or (family, f"D{number}") in self._named:
            number += 1
        self._made = number
        style.set(f"{_STYLE}name", f"D{number}")
        self._automatic[family, f"D{number}"] = style
        self._home().append(style)
        return style

    def _home(self) -> Element:
        home = next(self._root.iterchildren(*OFFICE.tags("automatic-styles")), None)
        if home is None:
            home = self._root.makeelement(OFFICE.tags("automatic-styles")[0])
            at = next((at for at, child in enumerate(self._root) if child.tag in _BEFORE_BODY), 0)
            self._root.insert(at, home)
        return home


def named_language(language: TargetLanguage) -> dict[str, str | None]:
    """Return what text properties say of a language, by attribute; the first is its code."""
    code, *subtags = language.code.split("-")
    script = next((tag for tag in subtags if len(tag) == _SCRIPT_LETTERS), None)
    country = next((tag for tag in subtags if len(tag) in _COUNTRY_LETTERS), "none")
    suffix = _SUFFIXES[font_script(language.code)]
    space = _STYLE if suffix else _FO
    return {
        f"{space}language{suffix}": code,
        f"{space}country{suffix}": country,
        f"{space}script{suffix}": script,
        f"{_STYLE}rfc-language-tag{suffix}": None,
    }


def declare_language(styles: Element, language: TargetLanguage) -> bool:
    """Set the language of the default styles; return whether there were any.

    Other styles that say the same as these did go with them.
    """
    wanted = named_language(language)
    key = next(iter(wanted))
    defaults = [
        text
        for default in styles.iter(*STYLE.tags("default-style"))
        for text in default.iterchildren(*STYLE.tags("text-properties"))
    ]
    before = {text.get(key) for text in defaults} - {None}
    for group in styles.iterchildren(*OFFICE.tags("styles")):
        for style in group.iterchildren(*STYLE.tags("style")):
            look = STYLE.child(style, "text-properties")
            if look is not None and look.get(key) in before:
                defaults.append(look)
    for text in defaults:
        _name(text, wanted)
    return bool(defaults)


def _name(look: Element, wanted: Mapping[str, str | None]) -> None:
    for attribute, value in wanted.items():
        if value is None:
            look.attrib.pop(attribute, None)
        else:
            look.set(attribute, value)


def _properties(style: Element, kind: str) -> Element:
    """Return the properties of a kind in a style, which has those of text behind all others."""
    look = STYLE.child(style, f"{kind}-properties")
    if look is None:
        look = style.makeelement(f"{_STYLE}{kind}-properties")
        others = [child for child in style if child.tag in _PROPERTIES]
        if kind == "text" and others:
            others[-1].addnext(look)
        else:
            style.insert(0, look)
    return look


def _styles(groups: Iterable[Element]) -> Iterable[tuple[tuple[str, str], Element]]:
    for group in groups:
        for style in group.iterchildren(*STYLE.tags("style", "default-style")):
            yield (STYLE.get(style, "family") or "", STYLE.get(style, "name") or ""), style
