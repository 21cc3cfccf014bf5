"""The XML of office documents: parsed with bounds, without entities, nothing fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive

MAX_TREE_BYTES = 32 * 1024 * 1024
"""Of a part that is held as a whole; the text itself is streamed."""

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATE = f"{_COMPATIBILITY}AlternateContent"
_CHOICE, _FALLBACK = f"{_COMPATIBILITY}Choice", f"{_COMPATIBILITY}Fallback"
_BLANKS = re.compile(r"[ \t]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_SOFT_HYPHEN = "\u00ad"


class Names:
    """A vocabulary of names, of which the strict form of a format has a second address."""

    def __init__(self, *addresses: str) -> None:
        """Take its addresses, the usual one first."""
        self._prefixes = tuple(f"{{{address}}}" for address in addresses)
        self._children: dict[str, tuple[str, ...]] = {}

    def tags(self, *names: str) -> tuple[str, ...]:
        """Return the full tags of `names`."""
        return tuple(prefix + name for name in names for prefix in self._prefixes)

    def get(self, element: Element, name: str) -> str | None:
        """Return an attribute, None without it."""
        for prefix in self._prefixes:
            value = element.get(prefix + name)
            if value is not None:
                return value
        return None

    def child(self, element: Element, *path: str) -> Element | None:
        """Return the first child of that name, its first child of the next name, and so on."""
        at: Element | None = element
        for name in path:
            if at is None:
                return None
            tags = self._children.get(name)
            if tags is None:
                tags = self._children[name] = self.tags(name)
            at = next(at.iterchildren(*tags), None)
        return at


def tree(archive: Archive, name: str) -> Element:
    """Return the root of a part. Raises Refusal (DAMAGED, TOO_LARGE)."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    with archive.open(name, MAX_TREE_BYTES) as member:
        try:
            root = etree.parse(member, parser).getroot()
        except etree.XMLSyntaxError as error:
            raise Refusal(Reason.DAMAGED) from error
    _refuse_doctype(root)
    return root


def streamed(
    archive: Archive, name: str, tags: Sequence[str], inside: Collection[str]
) -> Iterator[Element]:
    """Yield a part's elements with `tags` right in one with a tag of `inside`.

    Each is emptied when the next is asked for, so that the part need not fit into memory.
    Raises Refusal (DAMAGED, TOO_LARGE), perhaps after many.
    """
    with archive.open(name) as member:
        events = etree.iterparse(
            member,
            events=("end",),
            tag=tags,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            collect_ids=False,
        )
        looked_at = False
        try:
            for _, element in events:
                parent = element.getparent()
                if parent is None or parent.tag not in inside:
                    continue
                if not looked_at:
                    _refuse_doctype(element)
                    looked_at = True
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del parent[0]
        except etree.XMLSyntaxError as error:
            raise Refusal(Reason.DAMAGED) from error


def _refuse_doctype(element: Element) -> None:
    # Office formats have none; what is declared there is for attacks.
    if element.getroottree().docinfo.doctype:
        raise Refusal(Reason.DAMAGED)


def local_name(element: Element) -> str:
    """Return an element's name without its vocabulary."""
    return str(element.tag).rpartition("}")[2]


def branch(alternate: Element) -> Element | None:
    """Return what is read of several forms of the same thing: the first, not its substitute."""
    return next(alternate.iterchildren(_CHOICE, _FALLBACK), None)


def prose(text: str) -> str:
    """Return a text with single spaces, without signs where words may be broken."""
    if _SOFT_HYPHEN in text:
        text = text.replace(_SOFT_HYPHEN, "")
    # Looked for first, because replacing is slow and most texts have nothing to replace.
    if "  " in text or "\t" in text:
        text = _BLANKS.sub(" ", text)
    if "\n" in text:
        text = _AROUND_BREAK.sub("\n", text)
    return text.strip(" \n")


def whole(text: str | None, default: int, low: int, high: int) -> int:
    """Return the number that `text` is, kept within `low` and `high`."""
    try:
        return min(max(int((text or "")[:12]), low), high)
    except ValueError:
        return default
