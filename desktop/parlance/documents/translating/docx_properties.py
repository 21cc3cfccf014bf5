"""What a DOCX says of itself outside its text: its title, its language, its settings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.tagged import split_tags
from parlance.documents.office.docx_text import WORD
from parlance.documents.office.packages import DC, fact, given_title
from parlance.documents.translating.tagging import TaggedBuilder, has_letters
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.office.packages import Package

_UPDATE_TO_END = (
    "hdrShapeDefaults footnotePr endnotePr compat docVars rsids attachedSchema themeFontLang "
    "clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions "
    "readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags "
    "decimalSymbol listSeparator"
)
_AFTER_UPDATE = frozenset(WORD.tags(*_UPDATE_TO_END.split()))
"""Settings that come after the wish for new fields."""
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Properties:
    """The title and the language that the package gives.

    Attributes:
        title: empty where nobody gave one, or where it has no letters.
        drawn: the same as a unit has it.
        language: as it is said; empty if it is not.
    """

    def __init__(self, package: Package) -> None:
        """Read them, as far as they can be read."""
        self._name = package.related("", "core-properties")
        self._root: Element | None = None
        if self._name is not None:
            try:
                self._root = whole_tree(package.archive, self._name)
            except Refusal:  # the document is not worse for it
                self._name = None
        root = self._root
        given = "" if root is None else given_title(root)
        self.title = given if has_letters(given) else ""
        self.language = "" if root is None else fact(root, f"{DC}language")
        builder = TaggedBuilder()
        builder.text(self.title)
        self.drawn = builder.taken()

    def written(self, title: str | None, language: str) -> Iterator[tuple[str, bytes]]:
        """Yield the part with a new title, if there is one, and a new language."""
        if self._root is None or self._name is None:
            return
        if title is not None and title != self.drawn.text:
            literals = {tag.number: tag.literal for tag in self.drawn.tags}
            parts = (
                part if isinstance(part, str) else literals.get(part.number, "")
                for part in split_tags(title)
            )
            _set(self._root, f"{DC}title", _NOT_IN_XML.sub("", "".join(parts)))
        _set(self._root, f"{DC}language", language)
        yield self._name, part_bytes(self._root)


def _set(root: Element, tag: str, text: str) -> None:
    element = next(root.iter(tag), None)
    if element is None:
        element = etree.SubElement(root, tag, nsmap={"dc": DC[1:-1]})
    element.text = text


def refresh_fields(package: Package) -> Iterator[tuple[str, bytes]]:
    """Yield the settings with the wish that fields are computed anew on opening."""
    name = package.related(package.main, "settings")
    if name is None:
        return
    try:
        root = whole_tree(package.archive, name)
    except Refusal:  # the person can do it by hand
        return
    space = str(root.tag).rpartition("}")[0] + "}"
    sign = WORD.child(root, "updateFields")
    if sign is None:
        place = next((at for at, each in enumerate(root) if _comes_after(each, space)), len(root))
        sign = root.makeelement(f"{space}updateFields")
        root.insert(place, sign)
    sign.set(f"{space}val", "true")
    yield name, part_bytes(root)


def _comes_after(sign: Element, space: str) -> bool:
    tag = sign.tag
    return tag in _AFTER_UPDATE or (isinstance(tag, str) and not tag.startswith(space))
