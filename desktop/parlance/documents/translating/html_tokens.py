"""A page's source as tokens that know where they stand, so that all else can be left as it is.

Own, not the standard library's parser: that one changes what it takes for a comment or a script
from release to release, and says lines and columns. Everything that is opened and never closed
takes all that follows, as in browsers; so no place is looked at twice, and the time is linear.

Source: HTML Living Standard 13.2.5 (WHATWG), XML 1.0 (W3C).
"""

from __future__ import annotations

import html
import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_ATTRIBUTES = 200
"""Of one tag; those behind are not looked at."""

_RAW = frozenset(["script", "style", "textarea", "xmp", "iframe", "noembed", "noframes"])
_MARKUP = re.compile(r"<(?=[a-zA-Z!?/])")
_XML_MARKUP = re.compile(r"<(?=[^\W\d]|[!?/])")
_TAG = re.compile(r"</?([^\s/>]+)")
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?:(>)|([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+|(?=>)))?+)"
)
_UNCLOSED = re.compile(r"\s*+=\s*+[\"']")
_COMMENT_END = re.compile(r"--!?>")
_SUBSET_END = re.compile(r"\]\s*+>")


class TokenKind(Enum):
    """What a piece of source is."""

    TEXT = auto()
    LITERAL = auto()
    """Text without entities: an XML section of character data, its brackets included."""
    START = auto()
    END = auto()
    RAW = auto()
    """An element whose content is no markup, from its start tag to behind its end tag."""
    ASIDE = auto()
    """A comment, a declaration, an instruction."""


class Token(NamedTuple):
    """A piece of the source; `name` of an element without its prefix, small in HTML."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    empty: bool = False


class Attribute(NamedTuple):
    """An attribute and where its value stands, with its quotes; at `end` if it has none."""

    name: str
    value: str
    start: int
    end: int


def tokens(source: str, *, xml: bool = False) -> Iterator[Token]:
    """Yield the source in order, without a gap; `xml` if it is XHTML or other XML."""
    at, size = 0, len(source)
    markup = _XML_MARKUP if xml else _MARKUP
    while at < size:
        match = markup.search(source, at)
        begin = size if match is None else match.start()
        if begin > at:
            yield Token(TokenKind.TEXT, at, begin)
        if begin == size:
            return
        token = _markup(source, begin, xml)
        yield token
        at = token.end
        if token.name == "title" and token.kind is TokenKind.START and not xml:
            end = _raw_end(source, at, "title")  # its content has entities but no tags
            if end > at:
                yield Token(TokenKind.TEXT, at, end)
            at = end


def _markup(source: str, at: int, xml: bool) -> Token:  # noqa: FBT001 - private
    sign = source[at + 1]
    if sign == "!":
        return _declaration(source, at, xml)
    if sign == "?":
        end = source.find("?>", at) + 1 if xml else source.find(">", at)
        return Token(TokenKind.ASIDE, at, end + 1 if end > 0 else len(source))
    match = _TAG.match(source, at)
    if match is None:  # `</>` and `</ `
        end = source.find(">", at)
        return Token(TokenKind.ASIDE, at, end + 1 if end > 0 else len(source))
    end = _tag_end(source, match.end())
    if end < 0:
        return Token(TokenKind.ASIDE, at, len(source))
    return _tag(source, at, end, xml=xml, name=match.group(1).rpartition(":")[2])


def _tag(source: str, at: int, end: int, *, xml: bool, name: str) -> Token:
    if not xml:
        name = name.lower()
    if source[at + 1] == "/":
        return Token(TokenKind.END, at, end, name)
    if not xml and name in _RAW:
        return Token(TokenKind.RAW, at, _behind_raw(source, end, name), name)
    return Token(TokenKind.START, at, end, name, empty=xml and source[end - 2] == "/")


def _declaration(source: str, at: int, xml: bool) -> Token:  # noqa: FBT001 - private
    if source.startswith("<!--", at):
        if not xml and source.startswith((">", "->"), at + 4):
            return Token(TokenKind.ASIDE, at, source.index(">", at) + 1)
        if xml:
            end = source.find("-->", at + 4) + 3
            return Token(TokenKind.ASIDE, at, end if end > 3 else len(source))  # noqa: PLR2004
        match = _COMMENT_END.search(source, at + 4)
        return Token(TokenKind.ASIDE, at, match.end() if match else len(source))
    if xml and source.startswith("<![CDATA[", at):
        end = source.find("]]>", at)
        return Token(
            TokenKind.LITERAL if end > 0 else TokenKind.ASIDE,
            at,
            end + 3 if end > 0 else len(source),
        )
    end = source.find(">", at)
    subset = source.find("[", at, end) if end > 0 else -1
    if xml and subset > 0:
        match = _SUBSET_END.search(source, subset)
        end = match.end() - 1 if match else -1
    return Token(TokenKind.ASIDE, at, end + 1 if end > 0 else len(source))


def _tag_end(source: str, at: int) -> int:
    """Return where a tag ends whose name ends at `at`; below 0 if it does not."""
    while True:
        match = _ATTRIBUTE.match(source, at)
        if match is None:
            return -1
        at = match.end()
        if match.group(1):
            return at
        if match.group(3) is None and _UNCLOSED.match(source, at):
            return -1


def _raw_end(source: str, at: int, name: str) -> int:
    match = _raw_closing(name).search(source, at)
    return match.start() if match else len(source)


def _behind_raw(source: str, at: int, name: str) -> int:
    end = _raw_end(source, at, name)
    behind = source.find(">", end)
    return behind + 1 if behind > 0 else len(source)


_CLOSINGS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in (*_RAW, "title")}


def _raw_closing(name: str) -> re.Pattern[str]:
    return _CLOSINGS[name]


def attributes(source: str, token: Token, *, xml: bool = False) -> Iterator[Attribute]:
    """Yield the attributes of a start tag that have a value; the first of each name counts."""
    tag = _TAG.match(source, token.start)
    at = tag.end() if tag else token.end
    seen = set()
    for _ in range(MAX_ATTRIBUTES):
        match = _ATTRIBUTE.match(source, at)
        if match is None or match.group(1):
            return
        at = match.end()
        name, written = match.group(2), match.group(3)
        if not xml:
            name = name.lower()
        if name in seen:
            continue
        seen.add(name)
        if written is None:
            yield Attribute(name, "", at, at)
            continue
        start, end = match.span(3)
        value = written[1:-1] if written[:1] in ("'", '"') else written
        if xml and written == value and value.endswith("/") and end == token.end - 1:
            value, end = value[:-1], end - 1
        yield Attribute(name, html.unescape(value), start, end)
