"""Packages of Office Open XML: which part leads to which, and what they say of themselves."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

import msgspec

from parlance.contract.document import DocumentFacts
from parlance.documents.office.markup import tree
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive

CONTENT_TYPES = "[Content_Types].xml"
MAX_FACT_LETTERS = 300

DC = "{http://purl.org/dc/elements/1.1/}"
_CREATED = "{http://purl.org/dc/terms/}created"
_DEFAULT_TITLES = ("powerpoint presentation", "word document", "untitled", "slide 1")
"""What programs write when nobody gave a title."""


class Relation(msgspec.Struct, frozen=True):
    """A way from one part to another: the last word of its type, and the part's name."""

    kind: str
    target: str


class Package:
    """An archive of parts."""

    def __init__(self, archive: Archive, usual: str) -> None:
        """Find the main part, `usual` if nothing leads to one. Raises Refusal(DAMAGED)."""
        if not archive.has(CONTENT_TYPES):
            raise Refusal(Reason.DAMAGED)
        self.archive = archive
        self._relations: dict[str, dict[str, Relation]] = {}
        self._top = self._some_relations("")
        self.main = self._first(self._top, "officeDocument") or usual
        if not archive.has(self.main):
            raise Refusal(Reason.DAMAGED)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what leads from `part` to others in this archive. Raises Refusal."""
        if part in self._relations:
            return self._relations[part]
        folder, name = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.archive.has(listing):
            return {}
        relations: dict[str, Relation] = {}
        for entry in tree(self.archive, listing):
            target = unquote(entry.get("Target", ""))
            if entry.get("TargetMode") != "External" and target:
                kind = entry.get("Type", "").rpartition("/")[2]
                place = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                relations[entry.get("Id", "")] = Relation(kind, place)
        self._relations[part] = relations
        return relations

    def related(self, part: str, kind: str) -> str | None:
        """Return the part of `kind` that belongs to `part`, if it is there."""
        return self._first(self._some_relations(part), kind)

    def opening(self) -> tuple[str, DocumentFacts]:
        """Return the title and the facts that the package gives, empty where it is silent."""
        part = self._first(self._top, "core-properties")
        if part is None:
            return "", DocumentFacts()
        try:
            root = tree(self.archive, part)
        except Refusal:  # the document is not worse for it
            return "", DocumentFacts()
        return given_title(root), DocumentFacts(
            author=fact(root, f"{DC}creator"),
            subject=fact(root, f"{DC}subject"),
            created=fact(root, _CREATED),
        )

    def _some_relations(self, part: str) -> dict[str, Relation]:
        try:
            return self.relations(part)
        except Refusal:
            return {}

    def _first(self, relations: dict[str, Relation], kind: str) -> str | None:
        found = (relation.target for relation in relations.values() if relation.kind == kind)
        return next((target for target in found if self.archive.has(target)), None)


def given_title(root: Element) -> str:
    """Return the title, unless a program made it up."""
    title = fact(root, f"{DC}title")
    return "" if title.casefold() in _DEFAULT_TITLES else title


def fact(root: Element, *tags: str) -> str:
    """Return the text of the first element with one of `tags` as one line of bounded length."""
    for tag in tags:
        element = next(root.iter(tag), None)
        text = " ".join((element.text or "").split()) if element is not None else ""
        if text:
            return text[:MAX_FACT_LETTERS]
    return ""
