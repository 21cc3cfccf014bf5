"""Electronic books: the chapters of the spine in their order.

Source: EPUB 3.3 (W3C), which has what EPUB 2 had: META-INF/container.xml names the package
document, whose spine names the chapters.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

import msgspec

from parlance.contract.document import DocumentFacts, DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.encodings import decode_declared
from parlance.documents.formats.html import Page, declared_encoding
from parlance.documents.wire import Blocks, Opened, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
MAX_PACKAGE_BYTES = 16 * 1024 * 1024
MAX_CHAPTERS = 20_000
FACT_LETTERS = 300
_FONTS = (
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
)
"""Ways to make fonts useless outside their book; the text is not encrypted by these."""

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


class _Book(msgspec.Struct, frozen=True):
    """What the package document says, and where the chapters are."""

    title: str
    facts: DocumentFacts
    chapters: tuple[str, ...]


def read_epub(archive: Archive) -> Iterator[Opened | Blocks | Warned]:
    """Yield the chapters of a book; a damaged one is left out with a warning.

    Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE).
    """
    if is_encrypted(archive):
        raise Refusal(Reason.ENCRYPTED)
    book = _book(archive)
    yield Opened(format=DocumentFormat.EPUB, title=book.title, facts=book.facts)
    blocks = BlockList()
    warned: set[DocumentWarning] = set()
    for chapter in book.chapters:
        warning = yield from _add_chapter(blocks, archive, chapter)
        if warning is not None and warning not in warned:
            warned.add(warning)
            yield Warned(warning=warning)
        yield Blocks(blocks=blocks.take())


def _add_chapter(
    blocks: BlockList, archive: Archive, chapter: str
) -> Generator[Blocks, None, DocumentWarning | None]:
    """Append a chapter, and return what is to be said of it."""
    try:
        content = archive.read(chapter)
        decoded = decode_declared(content, declared_encoding(content))
        if decoded is None:
            return DocumentWarning.PARTS_UNREADABLE
        page = Page(decoded.text, xml=True)
        yield from page.add_to(blocks)
    except Refusal:
        return DocumentWarning.PARTS_UNREADABLE
    return next(iter(page.warnings), None)


def is_encrypted(archive: Archive) -> bool:
    """Return whether more of a book than its fonts is encrypted. Raises Refusal."""
    if not archive.has(ENCRYPTION):
        return False
    methods = [
        element.get("Algorithm", "")
        for data in _named(_tree(archive, ENCRYPTION), "EncryptedData")
        for element in _named(data, "EncryptionMethod")
    ]
    return any(method not in _FONTS for method in methods)


def _book(archive: Archive) -> _Book:
    files = _named(_tree(archive, CONTAINER), "rootfile")
    place = next((unquote(file.get("full-path", "")) for file in files), "")
    package = _tree(archive, place)
    folder = posixpath.dirname(place)
    items = {item.get("id", ""): item for item in _named(package, "item")}
    spine = [items.get(entry.get("idref", "")) for entry in _named(package, "itemref")]
    chapters = [
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in spine[:MAX_CHAPTERS]
        if item is not None and _is_chapter(item)
    ]
    if not chapters:
        raise Refusal(Reason.DAMAGED)
    facts = DocumentFacts(
        author=_fact(package, "creator"),
        subject=_fact(package, "subject"),
        created=_fact(package, "date"),
    )
    return _Book(_fact(package, "title"), facts, tuple(dict.fromkeys(chapters)))


def _is_chapter(item: Element) -> bool:
    is_page = item.get("media-type", _PAGES[0]) in _PAGES
    return is_page and "nav" not in item.get("properties", "").split()


def _tree(archive: Archive, name: str) -> Element:
    """Return the root of a part; books of the first edition have a document type.

    Raises Refusal (DAMAGED, TOO_LARGE).
    """
    from lxml import etree  # noqa: PLC0415 - only books and office documents need it

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(archive.read(name, MAX_PACKAGE_BYTES), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refusal(Reason.DAMAGED) from error


def _named(root: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name, in whatever namespace an old or sloppy book has them."""
    return root.iter(f"{{*}}{name}")


def _fact(package: Element, name: str) -> str:
    element = next(_named(package, name), None)
    return " ".join((element.text or "").split())[:FACT_LETTERS] if element is not None else ""
