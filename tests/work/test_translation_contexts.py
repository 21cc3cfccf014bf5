"""What stands before a unit goes into its prompt, and begins where that of the one before does."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.segments import Unit, UnitKind
from parlance.work.translation.around import (
    CONTEXT_LETTERS,
    STRETCH_LETTERS,
    STRETCH_UNITS,
    Contexts,
)

MOST = 3


def units(lengths: list[int], flow: int = 0, first: int = 0) -> list[Unit]:
    """Return paragraphs of so many letters, each of a letter of its own."""
    return [
        Unit(
            id=first + number,
            kind=UnitKind.PARAGRAPH,
            text=chr(0x4E00 + number) * length,
            flow=flow,
        )
        for number, length in enumerate(lengths)
    ]


def before(lengths: list[int], room: int = 10_000) -> list[tuple[str, ...]]:
    paragraphs = units(lengths)
    contexts = Contexts(paragraphs, MOST, room)
    return [contexts(unit) for unit in paragraphs]


def test_the_contexts_of_units_in_a_row_share_their_beginning() -> None:
    found = before([400] * 40)
    shared = sum(after[: len(earlier)] == earlier for earlier, after in pairwise(found))
    assert shared >= 30
    assert all(len(context) >= MOST for context in found[MOST:])


def test_what_stands_in_another_flow_is_no_context() -> None:
    body, notes = units([100] * 4), units([100] * 2, flow=1, first=4)
    contexts = Contexts([*body, *notes], MOST, 10_000)
    assert contexts(notes[0]) == ()
    assert contexts(notes[1]) == (notes[0].text,)


def test_who_follows_no_context_gets_none() -> None:
    paragraphs = units([100] * 4)
    contexts = Contexts(paragraphs, 0, 10_000)
    assert [contexts(unit) for unit in paragraphs] == [()] * 4


@given(
    st.lists(st.integers(min_value=1, max_value=2 * STRETCH_LETTERS), max_size=40),
    st.integers(min_value=0, max_value=4000),
)
def test_a_context_is_the_nearest_text_and_never_too_long(lengths: list[int], room: int) -> None:
    texts = [unit.text for unit in units(lengths)]
    for place, context in enumerate(before(lengths, room)):
        assert context == tuple(texts[place - len(context) : place])
        assert sum(map(len, context)) <= min(STRETCH_LETTERS, room)
        assert len(context) <= MOST + STRETCH_UNITS
        nearest = texts[max(0, place - MOST) : place]
        if sum(map(len, nearest)) <= min(CONTEXT_LETTERS, room):
            assert len(context) >= len(nearest)
