"""Markdown as parts of a document, one after the other, for the formats that have no nesting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from parlance.text.direction import Direction, direction_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from markdown_it.token import Token

_LINKS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
# No XML can hold these, halves of surrogate pairs among them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class PartKind(Enum):
    """What a part is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    CODE = auto()
    RULE = auto()
    TABLE = auto()


@dataclass(frozen=True, kw_only=True)
class Run:
    """Text of one look; `link` is where it leads to, if anywhere."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, kw_only=True)
class Part:
    """A paragraph, or whatever stands in place of one.

    Attributes:
        level: of a heading, from 1.
        depth: of lists that it stands in; 0 outside of all.
        number: of an item in a numbered list; None with a bullet.
        list_number, outermost: of its list and of the outermost one around it, from 1 in
            their order; 0 outside of all.
        rows: of a table, each of cells; the first row is its head.
    """

    kind: PartKind
    runs: Runs = ()
    level: int = 0
    depth: int = 0
    number: int | None = None
    list_number: int = 0
    outermost: int = 0
    quoted: bool = False
    rows: tuple[tuple[Runs, ...], ...] = ()

    @property
    def text(self) -> str:
        """What it says; cells of a table with spaces between them."""
        if self.rows:
            return " ".join(text_of(cell) for row in self.rows for cell in row)
        return text_of(self.runs)

    @property
    def is_right_to_left(self) -> bool:
        """Whether it begins on the right: by its first strong letter."""
        return is_right_to_left(self.text)


def parts_of(markdown: str) -> tuple[Part, ...]:
    """Return the parts of a text in CommonMark with tables and strikethrough."""
    return _Walk().parts(tokens_of(markdown))


def tokens_of(markdown: str) -> list[Token]:
    """Return the tokens of a text: HTML is text, and no picture is fetched from anywhere."""
    # Imported here because only writing a file needs it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return parser.parse(_FORBIDDEN.sub("\ufffd", markdown))


def runs_of(children: Sequence[Token]) -> Runs:
    """Return the text within a paragraph; of a picture, what is said in place of it."""
    runs: list[Run] = []
    look = Run(text="")
    for token in children:
        name, _, place = token.type.partition("_")
        match name:
            case "text" | "code" | "image":
                content = text_of(runs_of(token.children)) if token.children else token.content
                runs.append(replace(look, text=content, code=name == "code"))
            case "softbreak" | "hardbreak":
                runs.append(replace(look, text="\n" if name == "hardbreak" else " "))
            case "strong" | "em" | "s" | "link":
                look = _changed(look, name, token, is_open=place == "open")
            case _:
                pass
    return tuple(run for run in runs if run.text)


def text_of(runs: Runs) -> str:
    """Return the text of runs without their looks."""
    return "".join(run.text for run in runs)


def is_right_to_left(text: str) -> bool:
    """Return whether a text is read from right to left."""
    return direction_of(text) is Direction.RIGHT_TO_LEFT


def safe_link(target: str) -> str:
    """Return a link to the web or a mail address as it is; any other is none."""
    return target if _LINKS.match(target) else ""


def _changed(look: Run, name: str, token: Token, *, is_open: bool) -> Run:
    match name:
        case "strong":
            return replace(look, bold=is_open)
        case "em":
            return replace(look, italic=is_open)
        case "s":
            return replace(look, strike=is_open)
        case _:
            target = str(token.attrs.get("href", "")) if is_open else ""
            return replace(look, link=safe_link(target))


@dataclass
class _List:
    """A list that is open: the number of its next item (None for bullets), and its own."""

    next_number: int | None
    list_number: int


@dataclass
class _Walk:
    """Where a walk over tokens stands."""

    lists: list[_List] = field(default_factory=list)
    quotes: int = 0
    list_count: int = 0
    item: _List | None = None
    made: list[Part] = field(default_factory=list)

    def parts(self, tokens: Sequence[Token]) -> tuple[Part, ...]:
        handlers: dict[str, Callable[[Token], None]] = {
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._open_item,
            "blockquote_open": self._quote,
            "blockquote_close": self._quote,
            "fence": self._code,
            "code_block": self._code,
            "hr": self._rule,
        }
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type == "table_open":
                end = next(i for i in range(index, len(tokens)) if tokens[i].type == "table_close")
                self._add(PartKind.TABLE, rows=tuple(_rows(tokens[index:end])))
                index = end
            elif token.type == "inline":
                self._text(token, tokens[index - 1])
            elif (handle := handlers.get(token.type)) is not None:
                handle(token)
            index += 1
        return tuple(self.made)

    def _add(
        self,
        kind: PartKind,
        runs: Runs = (),
        *,
        level: int = 0,
        rows: tuple[tuple[Runs, ...], ...] = (),
    ) -> None:
        self.made.append(
            Part(
                kind=kind,
                runs=runs,
                level=level,
                rows=rows,
                depth=len(self.lists),
                list_number=self.lists[-1].list_number if self.lists else 0,
                outermost=self.lists[0].list_number if self.lists else 0,
                quoted=self.quotes > 0,
            )
        )

    def _text(self, token: Token, opened: Token) -> None:
        runs = runs_of(token.children or ())
        if self.item is not None:
            item, self.item = self.item, None
            self._add(PartKind.ITEM, runs)
            number = item.next_number
            self.made[-1] = replace(self.made[-1], number=number)
            item.next_number = None if number is None else number + 1
        elif opened.type == "heading_open":
            self._add(PartKind.HEADING, runs, level=int(opened.tag[1]))
        else:
            self._add(PartKind.PARAGRAPH, runs)

    def _open_list(self, token: Token) -> None:
        self.list_count += 1
        ordered = token.type == "ordered_list_open"
        start = int(token.attrs.get("start", 1)) if ordered else None
        self.lists.append(_List(next_number=start, list_number=self.list_count))

    def _close_list(self, _token: Token) -> None:
        self.lists.pop()

    def _open_item(self, _token: Token) -> None:
        self.item = self.lists[-1]

    def _quote(self, token: Token) -> None:
        self.quotes += token.nesting

    def _code(self, token: Token) -> None:
        self._add(PartKind.CODE, (Run(text=token.content.rstrip("\n"), code=True),))

    def _rule(self, _token: Token) -> None:
        self._add(PartKind.RULE)


def _rows(tokens: Sequence[Token]) -> Iterator[tuple[Runs, ...]]:
    row: list[Runs] = []
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "inline":
            row.append(runs_of(token.children or ()))
        elif token.type == "tr_close":
            yield tuple(row)
