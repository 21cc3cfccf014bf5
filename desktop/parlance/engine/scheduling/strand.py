"""A line of text in the model's memory, or on its way there."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Adapter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.engine.llama.vision import ImageChunk

_COMPARED = 512
_NUMBERS = 1 << 31


class Scope(msgspec.Struct, frozen=True):
    """What the computed values of a text depend on, besides its tokens.

    Attributes:
        adapters: LoRA adapters that were applied.
        source: what the encoder of an encoder-decoder model had read.
    """

    adapters: tuple[Adapter, ...] = ()
    source: tuple[int, ...] = ()


class Checkpoint(msgspec.Struct, frozen=True):
    """What a memory that cannot drop a tail held after its first `length` tokens."""

    length: int
    state: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Media:
    """An image among the tokens of a text, from `start` on.

    Its cells have numbers below 0, which no token has, made of what is in it.
    """

    start: int
    image: ImageChunk

    @property
    def end(self) -> int:
        """Where the tokens go on."""
        return self.start + self.image.cells


class Strand:
    """Tokens of one sequence: those in memory, and those that are to follow.

    Whoever generates appends to `tokens`; a step computes some of what is missing. When
    memory is lost (a parking, a step that was given up), `done` falls back and the same
    steps compute it again.

    Attributes:
        tokens: all that shall be in memory.
        done: how many of them are.
        sequence: llama.cpp's number of the sequence, while it has one.
        outputs_from: logits are wanted from this token on; always for the last one.
        borders: lengths at which a memory that cannot drop a tail is worth keeping.
        checkpoints: what was kept there, shortest first.
        media: the images among the tokens, in order.
    """

    __slots__ = (
        "borders",
        "checkpoints",
        "done",
        "media",
        "outputs_from",
        "scope",
        "sequence",
        "tokens",
    )

    def __init__(
        self,
        tokens: Iterable[int],
        scope: Scope,
        *,
        borders: Iterable[int] = (),
        media: Sequence[Media] = (),
    ) -> None:
        """Start with nothing in memory."""
        self.tokens = array("i", tokens)
        self.done = 0
        self.sequence: int | None = None
        self.scope = scope
        self.outputs_from = len(self.tokens) - 1
        self.borders = set(borders)
        self.checkpoints: list[Checkpoint] = []
        self.media = media

    @property
    def missing(self) -> int:
        """How many tokens are still to be computed."""
        return len(self.tokens) - self.done

    @property
    def next_image(self) -> Media | None:
        """The image that comes next, if nothing stands before it any more."""
        return next((media for media in self.media if media.start == self.done), None)

    def position(self, index: int) -> int:
        """Return where llama.cpp counts the token at `index`: images may take fewer places."""
        if not self.media:
            return index
        return index - sum(m.image.cells - m.image.positions for m in self.media if m.end <= index)

    def outside_images(self, length: int) -> int:
        """Return `length`, or where the image begins that it would cut."""
        return next((m.start for m in self.media if m.start < length < m.end), length)

    def append(self, token: int) -> None:
        """Add a token that was chosen; what follows it is wanted next."""
        self.outputs_from = len(self.tokens)
        self.tokens.append(token)

    def clear(self) -> None:
        """Have no tokens."""
        del self.tokens[:]

    def slice_end(self, limit: int, *, stop_at_borders: bool) -> int:
        """Return where the next slice of at most `limit` tokens ends."""
        end = min(self.done + limit, len(self.tokens))
        for media in self.media:
            if self.done < media.start:
                end = min(end, media.start)
        if stop_at_borders:
            end = min((border for border in self.borders if self.done < border < end), default=end)
        return end


def common_length(first: array[int], second: array[int]) -> int:
    """Return how many tokens two texts begin with in common."""
    length = min(len(first), len(second))
    for start in range(0, length, _COMPARED):
        end = min(start + _COMPARED, length)
        if first[start:end] != second[start:end]:
            return next(place for place in range(start, end) if first[place] != second[place])
    return length


def image_numbers(identity: int, cells: int) -> range:
    """Return numbers below 0 for the cells of an image, by what is in it."""
    first = identity % (_NUMBERS - cells)
    return range(first - _NUMBERS, first - _NUMBERS + cells)
