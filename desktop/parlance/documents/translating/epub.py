"""Electronic books, translated chapter by chapter; what is no text stays byte for byte.

Source: EPUB 3.3 (W3C), and the contents (NCX) of EPUB 2.
"""

from __future__ import annotations

import html
import posixpath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from lxml import etree

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.segments import Unit, UnitKind
from parlance.contract.tagged import looks_tagged
from parlance.documents.encodings import decode_declared
from parlance.documents.formats.epub import (
    CONTAINER,
    MAX_CHAPTERS,
    MAX_PACKAGE_BYTES,
    is_encrypted,
)
from parlance.documents.formats.html import declared_encoding
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.encoded import exact_text
from parlance.documents.translating.html import encoded_pieces, spliced
from parlance.documents.translating.html_attributes import escaped, label_text, quoted
from parlance.documents.translating.html_tokens import TokenKind, attributes, tokens
from parlance.documents.translating.html_walk import LABEL_FLOW, Found, Walk
from parlance.documents.translating.repacking import repacked
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from lxml.etree import _Element as Element

    from parlance.contract.segments import UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.encoded import EncodedText
    from parlance.documents.translating.html import Piece
    from parlance.documents.translating.html_tokens import Token

NCX_TYPE = "application/x-dtbncx+xml"
_PAGES = ("application/xhtml+xml", "text/html")
_OF_PACKAGE = frozenset({"title", "description"})
_OF_CONTENTS = frozenset({"text"})


class _Book(NamedTuple):
    """Where the parts of a book are: the package document, the pages, the old contents."""

    package: str
    pages: tuple[str, ...]
    contents: tuple[str, ...]
    title: str
    language: str


class _Word(NamedTuple):
    """A text of a part that is no page: where it stands, and how it reads."""

    start: int
    end: int
    text: str


def open_epub(archive: Archive) -> Translatable:
    """Return a book to be translated. Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE)."""
    if is_encrypted(archive):
        raise Refusal(Reason.ENCRYPTED)
    return _OpenBook(archive, _book(archive))


class _OpenBook:
    """A book that is open.

    Attributes:
        groups: none.
    """

    groups: tuple[UnitGroup, ...] = ()

    def __init__(self, archive: Archive, book: _Book) -> None:
        self._archive = archive
        self._parts = book
        self._firsts: dict[str, int] = {}
        self._is_damaged = False

    @property
    def opened(self) -> UnitsOpened:
        """What the book says of itself."""
        warnings = (DocumentWarning.PARTS_UNREADABLE,) if self._is_damaged else ()
        return UnitsOpened(
            format=DocumentFormat.EPUB,
            title=self._parts.title,
            language=self._parts.language,
            warnings=warnings,
        )

    def units(self) -> Iterator[Unit]:
        """Yield the units of the pages, then those of the contents and the package."""
        number = 0
        for name in self._parts.pages:
            source = self._source(name)
            if source is None:
                continue
            self._firsts[name] = number
            for found in Walk(source.text, xml=True, first=number).found():
                if isinstance(found, Found):
                    number += 1
                    yield found.unit
        for name, wanted in self._others():
            source = self._source(name)
            if source is None:
                continue
            self._firsts[name] = number
            for word in _words(source.text, wanted):
                yield Unit(id=number, kind=UnitKind.LABEL, text=word.text, flow=LABEL_FLOW)
                number += 1

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the book with its translations."""
        parts: dict[str, bytes] = {}
        for name in self._parts.pages:
            content = yield from self._page(name, targets, target)
            if content is not None:
                parts[name] = content
        for name, wanted in self._others():
            content = self._other(name, wanted, targets)
            yield b""
            if content is not None:
                parts[name] = content
        if parts:
            package = parts.get(self._parts.package) or self._archive.read(self._parts.package)
            parts[self._parts.package] = _declared(package, target)
        yield from repacked(self._archive, parts)

    def _others(self) -> Iterator[tuple[str, frozenset[str]]]:
        yield from ((name, _OF_CONTENTS) for name in self._parts.contents)
        yield self._parts.package, _OF_PACKAGE

    def _source(self, name: str) -> EncodedText | None:
        """Return a part as text; None, once and for all, for one that cannot be read."""
        try:
            content = self._archive.read(name)
            decoded = decode_declared(content, declared_encoding(content))
        except Refusal:
            decoded = None
        if decoded is None:
            self._is_damaged = True
            return None
        return exact_text(content, decoded)

    def _page(
        self, name: str, targets: Mapping[int, str], target: TargetLanguage
    ) -> Generator[bytes, None, bytes | None]:
        """Return a page with its translations; None if it has none. Yields empty bytes."""
        source = self._source(name) if name in self._firsts else None
        if source is None:
            return None
        pieces = yield from spliced(
            source.text, targets, target, xml=True, first=self._firsts[name]
        )
        return None if pieces is None else b"".join(encoded_pieces(source, pieces))

    def _other(self, name: str, wanted: frozenset[str], targets: Mapping[int, str]) -> bytes | None:
        source = self._source(name) if name in self._firsts else None
        if source is None:
            return None
        pieces: list[Piece] = []
        at = 0
        for number, word in enumerate(_words(source.text, wanted), self._firsts[name]):
            text = targets.get(number, word.text)
            if text != word.text:
                pieces += [(source.text[at : word.start], False), (escaped(text), True)]
                at = word.end
        pieces.append((source.text[at:], False))
        return b"".join(encoded_pieces(source, pieces)) if at else None


def _words(source: str, wanted: frozenset[str]) -> Iterator[_Word]:
    """Yield the texts of the elements with these names that hold nothing but text."""
    inside: list[Token] = []
    name = ""
    for token in tokens(source, xml=True):
        if token.kind in (TokenKind.START, TokenKind.END):
            closes = token.kind is TokenKind.END and token.name == name
            if name and closes and len(inside) == 1 and inside[0].kind is TokenKind.TEXT:
                yield from _word(source, inside[0])
            opens = token.kind is TokenKind.START and not token.empty and token.name in wanted
            name, inside = (token.name if opens else ""), []
        elif name:
            inside.append(token)


def _word(source: str, token: Token) -> Iterator[_Word]:
    written = source[token.start : token.end]
    start = token.start + len(written) - len(written.lstrip())
    end = token.end - len(written) + len(written.rstrip())
    text = label_text(html.unescape(written))
    # Markup that was made text is for nobody to translate as it stands.
    if any(map(str.isalpha, text)) and "<" not in text and not looks_tagged(text):
        yield _Word(start, end, text)


def _declared(package: bytes, target: TargetLanguage) -> bytes:
    """Return a package document that names its new language, and which way its pages go."""
    decoded = decode_declared(package, declared_encoding(package))
    if decoded is None:
        return package
    source = exact_text(package, decoded)
    pieces: list[Piece] = []
    at, is_language = 0, False
    for token in tokens(source.text, xml=True):
        start, end, text = token.start, token.end, ""
        if is_language and token.kind is TokenKind.TEXT:
            text = target.code
        elif token.kind is TokenKind.START and token.name == "spine":
            start, end, text = _turned(source.text, token, target)
        is_language = token.kind is TokenKind.START and token.name == "language"
        if text:
            pieces += [(source.text[at:start], False), (text, True)]
            at = end
    pieces.append((source.text[at:], False))
    return b"".join(encoded_pieces(source, pieces))


def _turned(source: str, spine: Token, target: TargetLanguage) -> tuple[int, int, str]:
    """Return what is written where, so that pages are turned as the language runs."""
    name = "page-progression-direction"
    way = "rtl" if target.right_to_left else "ltr"
    for attribute in attributes(source, spine, xml=True):
        if attribute.name == name:
            written = source[attribute.start : attribute.end]
            return attribute.start, attribute.end, quoted(way, written)
    at = spine.start + source[spine.start : spine.end].index("spine") + len("spine")
    return at, at, f' {name}="{way}"' if target.right_to_left else ""


def _book(archive: Archive) -> _Book:
    files = _tree(archive, CONTAINER).iter("{*}rootfile")
    place = next((unquote(file.get("full-path", "")) for file in files), "")
    package = _tree(archive, place)
    folder = posixpath.dirname(place)
    items = {item.get("id", ""): item for item in package.iter("{*}item")}
    spine = [items.get(entry.get("idref", "")) for entry in package.iter("{*}itemref")]
    pages = [item for item in spine if item is not None and _is_page(item)]
    pages += [item for item in items.values() if "nav" in item.get("properties", "").split()]
    contents = [item for item in items.values() if item.get("media-type") == NCX_TYPE]
    if not pages:
        raise Refusal(Reason.DAMAGED)
    return _Book(
        place,
        _places(folder, pages[:MAX_CHAPTERS]),
        _places(folder, contents),
        _fact(package, "title"),
        _fact(package, "language"),
    )


def _is_page(item: Element) -> bool:
    return item.get("media-type", _PAGES[0]) in _PAGES


def _places(folder: str, items: list[Element]) -> tuple[str, ...]:
    places = (
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "")))) for item in items
    )
    return tuple(dict.fromkeys(places))


def _tree(archive: Archive, name: str) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(archive.read(name, MAX_PACKAGE_BYTES), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refusal(Reason.DAMAGED) from error


def _fact(package: Element, name: str) -> str:
    element = next(package.iter(f"{{*}}{name}"), None)
    return " ".join((element.text or "").split()) if element is not None else ""
