"""Attributes of a page that are translated or that name the language, and where they stand."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from parlance.documents.translating.html_names import LABELS, META_LABELS, RIGHT_TO_LEFT
from parlance.documents.translating.html_tokens import attributes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.html_tokens import Attribute, Token

UNNUMBERED = -1
_LOOKED_FOR = re.compile(
    r"[\s\"'](?:alt|title|placeholder|aria-label|(?:xml:)?lang|dir|translate|class|name|property"
    r"|http-equiv|type|label|(?:epub:)?type|role)\s*+=",
    re.IGNORECASE,
)
_BUTTONS = frozenset({"submit", "button", "reset"})
_HELD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"[ \t\n\r\f]+")


class SpotRole(Enum):
    """What is written at a spot."""

    LABEL = auto()
    LANGUAGE = auto()
    DIRECTION = auto()
    ROOT_LANGUAGE = auto()
    """There is no attribute yet."""
    ROOT_DIRECTION = auto()


class Spot(NamedTuple):
    """A place of the source that is written anew: an attribute's value, or where one may stand.

    `unit` is the label's number; `text` what stands there, without quotes and entities.
    """

    role: SpotRole
    start: int
    end: int
    text: str
    unit: int = UNNUMBERED


class Marks(NamedTuple):
    """What a start tag says of its element's text."""

    labels: tuple[Attribute, ...] = ()
    languages: tuple[Attribute, ...] = ()
    direction: Attribute | None = None
    is_left: bool = False
    """It is not to be translated."""
    is_note: bool = False

    @property
    def language(self) -> str:
        """The language that its text is in, if the tag says so."""
        return next((item.value for item in self.languages if item.value.strip()), "")


UNMARKED = Marks()
_NOTES = frozenset(["footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"])


def marks(source: str, token: Token, *, xml: bool) -> Marks:
    """Return what is to be known of a start tag."""
    if _LOOKED_FOR.search(source, token.start, token.end) is None:
        return UNMARKED
    found = {item.name.lower(): item for item in attributes(source, token, xml=xml)}
    values = {name: item.value.strip().lower() for name, item in found.items()}
    roles = f"{values.get('epub:type', '')} {values.get('role', '')}".split()
    return Marks(
        labels=tuple(_labels(token.name, found, values)),
        languages=tuple(found[name] for name in ("lang", "xml:lang") if name in found),
        direction=found.get("dir"),
        is_left=values.get("translate") == "no" or "notranslate" in values.get("class", "").split(),
        is_note=not _NOTES.isdisjoint(roles),
    )


def _labels(
    name: str, found: Mapping[str, Attribute], values: Mapping[str, str]
) -> Iterator[Attribute]:
    for item in found.values():
        match item.name.lower():
            case label if label in LABELS:
                yield item
            case "content" if name == "meta":
                if {values.get("name"), values.get("property")} & META_LABELS:
                    yield item
            case "value" if name == "input":
                if values.get("type") in _BUTTONS:
                    yield item
            case "label" if name in ("optgroup", "option", "track"):
                yield item


def primary(code: str) -> str:
    """Return a language's code without script and region."""
    return re.split(r"[-_]", code.strip().lower())[0]


def runs_right_to_left(code: str) -> bool:
    """Return whether a language is written from right to left."""
    return primary(code) in RIGHT_TO_LEFT


def label_text(value: str) -> str:
    """Return an attribute's value as a unit's text."""
    return _BLANKS.sub(" ", value).strip()


def escaped(text: str, *, blank: str = "\u00a0") -> str:
    """Return text as it stands between tags; `blank` is how a no-break space is written."""
    text = _HELD.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text if blank == "\u00a0" else text.replace("\u00a0", blank)


def quoted(text: str, written: str) -> str:
    """Return an attribute's value, with the quotes that it is `written` with or some."""
    if written[:1] == "'":
        return f"'{escaped(text).replace(chr(39), '&#39;')}'"
    return f'"{escaped(text).replace(chr(34), "&quot;")}"'


class Writer:
    """Says what is written at the spots of one source."""

    def __init__(
        self,
        source: str,
        targets: Mapping[int, str],
        target: TargetLanguage,
        *,
        right_to_left: bool,
    ) -> None:
        """Write `targets` into `source`, which runs from the right if it says so."""
        self._source = source
        self.targets = targets
        self._target = target
        self._was = right_to_left

    def at(self, spot: Spot) -> str | None:
        """Return what is to stand at a spot; None if nothing changes."""
        written = self._source[spot.start : spot.end]
        match spot.role:
            case SpotRole.LABEL:
                text = self.targets.get(spot.unit)
                if text is None or text == label_text(spot.text):
                    return None
                return quoted(text, written)
            case SpotRole.LANGUAGE:
                same = spot.text.strip() == self._target.code
                return None if same else quoted(self._target.code, written)
            case SpotRole.DIRECTION:
                return self._turned(spot, written)
            case SpotRole.ROOT_LANGUAGE:
                return f' {spot.text}="{self._target.code}"'
            case SpotRole.ROOT_DIRECTION:
                return ' dir="rtl"' if self._target.right_to_left else None

    def _turned(self, spot: Spot, written: str) -> str | None:
        before = "rtl" if self._was else "ltr"
        after = "rtl" if self._target.right_to_left else "ltr"
        if before == after or spot.text.strip().lower() != before:
            return None
        return quoted(after, written)

    def between(self, start: int, end: int, spots: tuple[Spot, ...]) -> str:
        """Return a stretch of the source with its spots as they are to be."""
        pieces = []
        for spot in spots:
            text = self.at(spot) if start <= spot.start and spot.end <= end else None
            if text is not None:
                pieces += [self._source[start : spot.start], text]
                start = spot.end
        return "".join([*pieces, self._source[start:end]])
