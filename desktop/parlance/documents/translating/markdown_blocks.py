"""What a block of Markdown is to a translator: a text with tags, and the nodes behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from parlance.contract.segments import TagKind, UnitKind
from parlance.contract.tagged import TagForm, split_tags
from parlance.documents.translating.markdown_nodes import Node, NodeKind
from parlance.documents.translating.markdown_writing import plain
from parlance.documents.translating.tagging import TaggedBuilder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it.token import Token

    from parlance.contract.segments import UnitTag
    from parlance.contract.tagged import Tag

BODY_FLOW, LABEL_FLOW, NOTE_FLOW = 0, 1, 2
_BOX = re.compile(r"\[[ xX]\] ")
_ALERT = re.compile(r"\[![A-Za-z]+\]\Z")


class Block(NamedTuple):
    """The content of a block, and where it stands.

    Attributes:
        kind: as markdown_writing has it; prefix: of the lines behind the first.
        lead, trail: what stands around the unit's text.
        pieces: nodes by the numbers of their tags, of pairs both sides.
    """

    unit: int
    start: int
    end: int
    kind: str
    prefix: str
    text: str
    tags: tuple[UnitTag, ...]
    lead: tuple[Node, ...]
    trail: tuple[Node, ...]
    pieces: dict[int, tuple[Node, Node | None]]


class Label(NamedTuple):
    """What is said in place of a picture.

    Attributes:
        start: in the source; offset: in the content of its passage.
        text: what is said; tail: what stands behind it, where its own words name the picture.
    """

    unit: int
    start: int
    offset: int
    text: str
    tail: str

    def written(self, words: str) -> tuple[str, int]:
        """Return what is written in its place, and how many letters that replaces.

        A picture that is named by its own words is named by the old ones beside the new.
        """
        if self.tail == "]":
            return f"{words}][{self.text}", len(self.text)
        if self.tail == "][]":
            return f"{words}][{self.text}", len(self.text) + len("][")
        return words, len(self.text)


class Passage(NamedTuple):
    """Lines of a block that are translated: their content, and what is found in it."""

    content: str
    block: Block | None
    labels: tuple[Label, ...]


class Place(NamedTuple):
    """Where a block is among others."""

    kind: UnitKind
    flow: int
    level: int
    is_item: bool


def place_of(opened: Sequence[Token]) -> Place:
    """Return what stands within these blocks."""
    names = [token.type for token in opened]
    last = opened[-1] if opened else None
    above = names[-2] if len(names) > 1 else ""
    is_item = above == "list_item_open"
    if last is not None and last.type == "heading_open":
        return Place(UnitKind.HEADING, BODY_FLOW, int(last.tag[1:]), is_item)
    if last is not None and last.type in ("td_open", "th_open"):
        return Place(UnitKind.CELL, BODY_FLOW, 0, is_item)
    if "footnote_reference_open" in names:
        return Place(UnitKind.NOTE, NOTE_FLOW, 0, is_item)
    return Place(UnitKind.ITEM if is_item else UnitKind.PARAGRAPH, BODY_FLOW, 0, is_item)


def apart(found: list[Node], place: Place) -> list[Node]:
    """Return nodes in which the box of a task, or the sign of a notice, is an object."""
    first = found[0] if found else None
    if first is None or first.kind is not NodeKind.TEXT:
        return found
    box = _BOX.match(first.text) if place.is_item else None
    if box is not None:
        sign = Node(NodeKind.OBJECT, "", box.group(), "", TagKind.OTHER)
        return [sign, first._replace(text=first.text[box.end() :]), *found[1:]]
    if _ALERT.match(first.text) and len(found) > 1 and found[1] == Node(NodeKind.TEXT, " "):
        return [Node(NodeKind.OBJECT, "", f"{first.text}\n", "", TagKind.OTHER), *found[2:]]
    return found


def trimmed(found: Sequence[Node]) -> tuple[int, int]:
    """Return the part that is left without what says nothing at its ends."""
    low, high = 0, len(found)
    mates: dict[int, int] = {}
    opened: list[int] = []
    for at, node in enumerate(found):
        if node.kind is NodeKind.OPEN:
            opened.append(at)
        elif node.kind is NodeKind.CLOSE and opened:
            mates[opened.pop()] = at
    while low < high:
        if _is_outside(found[low]):
            low += 1
        elif _is_outside(found[high - 1]):
            high -= 1
        elif mates.get(low) == high - 1:
            low, high = low + 1, high - 1
        else:
            break
    return low, high


def _is_outside(node: Node) -> bool:
    if node.kind is NodeKind.OBJECT:
        return not node.text.strip()
    return node.kind is NodeKind.TEXT and not node.text.strip()


def drawn(
    found: Sequence[Node],
) -> tuple[str, tuple[UnitTag, ...], dict[int, tuple[Node, Node | None]], tuple[str, str]]:
    """Return nodes as a text, its tags, the nodes behind them, and the blanks around it."""
    builder = TaggedBuilder()
    pieces: dict[int, tuple[Node, Node | None]] = {}
    opened: list[tuple[int, Node]] = []
    for node in found:
        match node.kind:
            case NodeKind.TEXT:
                builder.text(plain(node.text))
            case NodeKind.OBJECT:
                pieces[builder.object(node.tag, node.text)] = (node, None)
            case NodeKind.OPEN:
                opened.append((builder.open(node.tag), node))
            case NodeKind.CLOSE:
                number, first = opened.pop()
                if builder.close(number):
                    pieces[number] = (first, node)
    made = builder.taken()
    return made.text, made.tags, pieces, (made.lead, made.trail)


def translated(block: Block, target: str) -> list[Node]:
    """Return what a translation says as nodes; formats that lost their text are left out."""
    literals = {tag.number: tag.literal for tag in block.tags}
    made: list[Node] = []
    for part in split_tags(target):
        if isinstance(part, str):
            made.append(Node(NodeKind.TEXT, plain(part)))
            continue
        node = _side(block, part)
        if node is None:
            made.append(Node(NodeKind.TEXT, literals.get(part.number, "")))
        elif _ends_empty(made, node):
            made.pop()
        else:
            made.append(node)
    return made


def relabelled(node: Node, words: Mapping[int, str]) -> Node:
    """Return a picture with other words, if there are some for its place in the content."""
    if node.label is None or node.label[0] not in words:
        return node
    start, end = node.label
    old, tail = node.raw[2 : 2 + end - start], node.raw[2 + end - start :]
    text, taken = Label(0, 0, start, old, tail).written(words[start])
    return node._replace(raw=f"![{text}{node.raw[2 + taken :]}")


def _side(block: Block, tag: Tag) -> Node | None:
    piece = block.pieces.get(tag.number)
    if piece is None:
        return None
    return piece[1] if tag.form is TagForm.CLOSE else piece[0]


def _ends_empty(made: Sequence[Node], node: Node) -> bool:
    is_format = node.kind is NodeKind.CLOSE and node.tag is TagKind.FORMAT
    return is_format and bool(made) and made[-1].kind is NodeKind.OPEN
