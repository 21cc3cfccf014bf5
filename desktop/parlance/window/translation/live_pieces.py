"""The paragraphs of a text in a pane: where each stands, while the text changes.

Places are positions as Qt counts them (UTF-16 units); Python counts code points.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.window.parts.utf16 import utf16_length

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from parlance.contract.translation import LiveText


@dataclass(slots=True)
class Piece:
    """A paragraph, and what stands before it."""

    before: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a text: so much removed at a position, so much put there."""

    position: int
    removed: int
    added: int


class Pieces:
    """Paragraphs one after the other, and what stands behind the last."""

    def __init__(self, pieces: Iterable[tuple[str, str]] = (), after: str = "") -> None:
        """Begin with pairs of what stands before a paragraph and the paragraph."""
        self._pieces = [Piece(before, text) for before, text in pieces]
        self._after = after
        self._places: list[tuple[int, int, int]] | None = None

    def __len__(self) -> int:
        """Return the number of paragraphs."""
        return len(self._pieces)

    def text(self, index: int) -> str:
        """Return a paragraph."""
        return self._pieces[index].text

    def whole(self) -> str:
        """Return all of the text."""
        return "".join(each.before + each.text for each in self._pieces) + self._after

    def parts(self) -> tuple[tuple[tuple[str, str], ...], str]:
        """Return what can be given to another one."""
        return tuple((each.before, each.text) for each in self._pieces), self._after

    def replace(self, index: int, text: str) -> None:
        """Put another text in place of a paragraph."""
        self._pieces[index].text = text
        self._places = None

    def span(self, index: int) -> tuple[int, int]:
        """Return where a paragraph begins and ends."""
        _, start, end = self._all_places()[index]
        return start, end

    def region(self, index: int) -> tuple[int, int]:
        """Return the same with what stands before it; at the end that behind the last."""
        places = self._all_places()
        if index == len(places):
            start = places[-1][2] if places else 0
            return start, start + utf16_length(self._after)
        begin, _, end = places[index]
        return begin, end

    def at(self, position: int) -> int | None:
        """Return which paragraph stands at a position, its end included."""
        index = self._owner(position)
        if index == len(self._pieces):
            return None
        start, _ = self.span(index)
        return index if start <= position else None

    def edited(self, change: Change, read: Callable[[int, int], str], length: int) -> list[int]:
        """Follow a change; return the paragraphs that are others than before.

        `read` gives a part of the text as it is now, `length` is how long it is now.
        """
        total = self.region(len(self._pieces))[1]
        removed_end = min(change.position + change.removed, total)
        added_end = min(change.position + change.added, length)
        first, last = self._owner(change.position), self._owner(removed_end)
        begin, end = self.region(first)[0], self.region(last)[1]
        before = [self._pieces[each].text for each in range(first, min(last + 1, len(self)))]
        if first == last:
            self._put(first, read(begin, end + length - total))
        else:
            self._put(first, read(begin, added_end))
            for index in range(first + 1, last):
                self._pieces[index] = Piece("", "")
            self._put_rest(last, read(added_end, end + length - total))
        self._places = None
        return [first + at for at, text in enumerate(before) if self.text(first + at) != text]

    def _put(self, index: int, text: str) -> None:
        if index == len(self._pieces):
            self._after = text
            return
        piece = self._pieces[index]
        if text.startswith(piece.before):
            piece.text = text[len(piece.before) :]
            return
        head = len(text) - len(text.lstrip())
        piece.before, piece.text = text[:head], text[head:]

    def _put_rest(self, index: int, text: str) -> None:
        if index == len(self._pieces):
            self._after = text
        else:
            head = len(text) - len(text.lstrip()) if text.strip() else len(text)
            self._pieces[index] = Piece(text[:head], text[head:])

    def _owner(self, position: int) -> int:
        return bisect_left(self._all_places(), position, key=lambda place: place[2])

    def _all_places(self) -> list[tuple[int, int, int]]:
        if self._places is None:
            self._places = []
            at = 0
            for piece in self._pieces:
                start = at + utf16_length(piece.before)
                end = start + utf16_length(piece.text)
                self._places.append((at, start, end))
                at = end
        return self._places


def narrowed(change: Change, old: str, new: str) -> Change:
    """Return a change without what it took away and put back; Qt tells of too much.

    `old` and `new` are the texts of before and now that the change speaks of.
    """
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    same_head, same_tail = utf16_length(old[:head]), utf16_length(old[len(old) - tail :])
    return Change(
        change.position + same_head,
        utf16_length(old) - same_head - same_tail,
        utf16_length(new) - same_head - same_tail,
    )


def located(text: str, live: LiveText) -> tuple[Pieces, frozenset[int]]:
    """Return the paragraphs of a translation's source in `text`, and those not found in it.

    Those at the beginning and at the end are found while somebody types in the middle.
    """
    paragraphs = live.paragraphs
    pieces: list[tuple[str, str]] = []
    at = 0
    for each in paragraphs:
        end = _end_of(text, each.source, at + len(each.before))
        if not text.startswith(each.before, at) or end is None:
            break
        pieces.append((each.before, text[at + len(each.before) : end]))
        at = end
    if pieces and not _ends_line(text, at):  # more was written at its end
        at -= len("".join(pieces.pop()))
    found = len(pieces)
    if found == len(paragraphs):
        return Pieces(pieces, text[at:]), frozenset()
    rest = text[at:]
    after = live.after if live.after and rest.endswith(live.after) else ""
    rest = rest.removesuffix(after)
    ends: list[tuple[str, str]] = []
    for each in paragraphs[:found:-1]:
        if not rest.endswith(each.before + each.source):
            break
        ends.append((each.before, each.source))
        rest = rest[: len(rest) - len(each.before) - len(each.source)]
    lost = range(found, len(paragraphs) - len(ends))
    head = len(rest) - len(rest.lstrip())
    pieces += [(rest[:head], rest[head:])] + [("", "")] * (len(lost) - 1) + ends[::-1]
    return Pieces(pieces, after), frozenset(lost)


def _ends_line(text: str, at: int) -> bool:
    """Return whether nothing but space stands between a place and the end of its line."""
    line = text.find("\n", at)
    return not text[at : line if line >= 0 else len(text)].strip()


def _end_of(text: str, source: str, at: int) -> int | None:
    """Return where `source` ends in `text`, whose wrapped lines it joins; None if not there."""
    if text.startswith(source, at):
        return at + len(source)
    for each in source:
        if each == " " and text[at : at + 1].isspace():
            at = _behind_space(text, at)
        elif text[at : at + 1] == each:
            at += 1
        else:
            return None
    return at


def _behind_space(text: str, at: int) -> int:
    """Return where a break between wrapped lines ends; a space alone is no break."""
    end = at
    while text[end : end + 1].isspace():
        end += 1
    return end if "\n" in text[at:end] else at + 1


def raw_offset(source: str, raw: str, index: int) -> int:
    """Return where a code point of joined lines stands in the lines as they were."""
    if source == raw:
        return index
    end = _end_of(raw, source[:index], 0)
    return len(raw) if end is None else end


def paired(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Return for each of `new` which of `old` it takes the place of.

    Equal ones at both ends are pairs, those between them follow their order.
    """
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = min(len(old), len(new)) - head - tail
    places: list[int | None] = list(range(head + middle))
    places += [None] * (len(new) - head - middle - tail)
    return places + list(range(len(old) - tail, len(old)))
