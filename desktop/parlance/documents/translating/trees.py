"""Parts of archives as they are changed: parsed whole, written as they were but for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from parlance.documents.office.markup import MAX_TREE_BYTES
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def whole_tree(archive: Archive, name: str) -> Element:
    """Return the root of a part with its comments. Raises Refusal (DAMAGED, TOO_LARGE)."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        strip_cdata=False,
    )
    with archive.open(name, MAX_TREE_BYTES) as member:
        try:
            root = etree.parse(member, parser).getroot()
        except etree.XMLSyntaxError as error:
            raise Refusal(Reason.DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise Refusal(Reason.DAMAGED)
    return root


def part_bytes(root: Element) -> bytes:
    """Return a part as it is written into its archive."""
    document = root.getroottree()
    return etree.tostring(
        document, xml_declaration=True, encoding="UTF-8", standalone=document.docinfo.standalone
    )


def likeness(
    element: Element, attributes: frozenset[str], children: frozenset[str] = frozenset()
) -> tuple[str, tuple[tuple[str, str], ...], tuple[object, ...], str]:
    """Return what two elements have in common if they say the same, but for what is named."""
    kept = tuple(sorted((name, value) for name, value in element.items() if name not in attributes))
    inner = tuple(
        likeness(child, attributes, children)
        for child in element.iterchildren(tag=etree.Element)
        if child.tag not in children
    )
    return str(element.tag), kept, inner, (element.text or "").strip()
