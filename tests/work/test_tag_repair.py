"""Tags of translations: mended, put back, and texts between them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.segments import HintKind, TagKind, UnitTag
from parlance.contract.tagged import tag_faults, tags_in, without_tags
from parlance.work.translation.splitting import rejoined, split_at_tags
from parlance.work.translation.tag_repair import placed, repaired

BOLD = (UnitTag(number=1, kind=TagKind.FORMAT),)
LINK = (UnitTag(number=1, kind=TagKind.LINK),)
NOTE = (UnitTag(number=1, kind=TagKind.NOTE),)


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("a ⟦1⟧b⟦/1⟧ c", "a ⟦1⟧b⟦/1⟧ c", "a ⟦1⟧b⟦/1⟧ c"),
        ("a⟦1/⟧ b", "a⟦1/⟧ b⟦1/⟧", "a⟦1/⟧ b"),
        ("a⟦1/⟧ b", "a⟦1/⟧ ⟦7/⟧ b", "a⟦1/⟧ b"),
        ("a⟦1/⟧ b", "a⟦1⟧ b", "a⟦1/⟧ b"),
        ("a ⟦1⟧b⟦/1⟧ c", "a ⟦1⟧b⟦1⟧ c", "a ⟦1⟧b⟦/1⟧ c"),
        ("a ⟦1⟧b⟦/1⟧ c", "a ⟦/1⟧b⟦1⟧ c", "a ⟦1⟧b⟦/1⟧ c"),
        ("a ⟦1⟧b⟦/1⟧", "a ⟦1⟧b", "a ⟦1⟧b⟦/1⟧"),
        ("⟦1⟧a⟦/1⟧ b", "a⟦/1⟧ b", "⟦1⟧a⟦/1⟧ b"),
        ("⟦1/⟧a b", "a b", "⟦1/⟧a b"),
        ("a b⟦1/⟧", "a b", "a b⟦1/⟧"),
        ("a b⟦1/⟧⟦2/⟧", "a b", "a b⟦1/⟧⟦2/⟧"),
        ("⟦1⟧a⟦/1⟧ ⟦2⟧b⟦/2⟧", "⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧", "⟦1⟧a⟦2⟧bc⟦/2⟧⟦/1⟧"),
        ("⟦1⟧a⟦/1⟧⟦2⟧b⟦/2⟧", "⟦1⟧a⟦2⟧⟦/1⟧b⟦/2⟧", "⟦1⟧a⟦/1⟧⟦2⟧b⟦/2⟧"),
        ("a ⟦1⟧b⟦/1⟧ c", "⟦1⟧b⟦/1⟧ a ⟦1⟧c⟦/1⟧", "⟦1⟧b⟦/1⟧ a c"),
    ],
)
def test_what_can_only_be_meant_one_way_is_mended(source: str, target: str, mended: str) -> None:
    assert repaired(source, target) == mended


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("a ⟦1⟧b⟦/1⟧ c", "a b c"),
        ("a ⟦1⟧b⟦/1⟧ c", "a ⟦1⟧b c"),
        ("a⟦1/⟧ b", "a b"),
        ("⟦1⟧a⟦/1⟧ b", "a b"),
    ],
)
def test_what_might_be_meant_otherwise_is_not_guessed(source: str, target: str) -> None:
    assert repaired(source, target) is None


@pytest.mark.parametrize(
    ("source", "tags", "translation", "target", "kinds"),
    [
        (
            "Please ask ⟦1⟧Anna Weber⟦/1⟧ first.",
            BOLD,
            "Bitte fragen Sie zuerst Anna Weber.",
            "Bitte fragen Sie zuerst ⟦1⟧Anna Weber⟦/1⟧.",
            [],
        ),
        (
            "It grew by ⟦1⟧12 %⟦/1⟧ in Iran.",
            BOLD,
            "En Iran, cela a augmenté de 12 %.",
            "En Iran, cela a augmenté de ⟦1⟧12 %⟦/1⟧.",
            [],
        ),
        (
            "Run ⟦1⟧MAKE check⟦/1⟧ now.",
            BOLD,
            "اکنون make check را اجرا کنید.",
            "اکنون ⟦1⟧make check⟦/1⟧ را اجرا کنید.",
            [],
        ),
        (
            "⟦1⟧Note:⟦/1⟧ the door stays open.",
            BOLD,
            "Hinweis: Die Tür bleibt offen.",
            "⟦1⟧Hinweis:⟦/1⟧ Die Tür bleibt offen.",
            [],
        ),
        (
            "The shop is open. ⟦1⟧Do not smoke.⟦/1⟧",
            BOLD,
            "החנות פתוחה. אין לעשן.",
            "החנות פתוחה. ⟦1⟧אין לעשן.⟦/1⟧",
            [],
        ),
        (
            "A ⟦1⟧very old⟦/1⟧ house.",
            BOLD,
            "Ein sehr altes Haus.",
            "Ein ⟦1⟧⟦/1⟧sehr altes Haus.",
            [HintKind.FORMAT_LOST],
        ),
        (
            "You can read more in the ⟦1⟧user guide⟦/1⟧ of the printer.",
            LINK,
            "Mehr dazu lesen Sie im Handbuch des Druckers.",
            "Mehr dazu lesen Sie im ⟦1⟧Handbuch⟦/1⟧ des Druckers.",
            [HintKind.OBJECT_MOVED],
        ),
        (
            "The king died in Rome.⟦1/⟧",
            NOTE,
            "国王死于罗马。",
            "国王死于罗马。⟦1/⟧",
            [],
        ),
        (
            "The king died in Rome⟦1/⟧. His son was young.",
            NOTE,
            "Der König starb in Rom. Sein Sohn war jung.",
            "Der König starb in Rom⟦1/⟧. Sein Sohn war jung.",
            [HintKind.OBJECT_MOVED],
        ),
        (
            "The king died in Rome.⟦1/⟧ His son was young.",
            NOTE,
            "شاه در رم درگذشت. پسرش جوان بود.",
            "شاه در رم درگذشت.⟦1/⟧ پسرش جوان بود.",
            [HintKind.OBJECT_MOVED],
        ),
        (
            "First line⟦1/⟧Second line",
            (UnitTag(number=1, kind=TagKind.BREAK, literal="\n"),),
            "Erste Zeile\nZweite Zeile",
            "Erste Zeile⟦1/⟧Zweite Zeile",
            [],
        ),
        (
            "Delete ⟦1/⟧ of ⟦2/⟧ files?",
            (
                UnitTag(number=1, kind=TagKind.PLACEHOLDER, literal="%d"),
                UnitTag(number=2, kind=TagKind.PLACEHOLDER, literal="{all}"),
            ),
            "{all}個のうち%d個を削除しますか？",
            "⟦2/⟧個のうち⟦1/⟧個を削除しますか？",
            [],
        ),
        (
            "The ⟦1/⟧ house",
            (UnitTag(number=1, kind=TagKind.PICTURE),),
            "Das Haus",
            "Das ⟦1/⟧ Haus",
            [HintKind.OBJECT_MOVED],
        ),
        (
            "The old⟦1/⟧ house",
            (UnitTag(number=1, kind=TagKind.OTHER),),
            "Das alte Haus",
            "Das alte⟦1/⟧ Haus",
            [],
        ),
    ],
)
def test_tags_go_back_to_where_they_belong(
    source: str, tags: tuple[UnitTag, ...], translation: str, target: str, kinds: list[HintKind]
) -> None:
    put = placed(source, tags, translation)
    assert put.target == target
    assert [hint.kind for hint in put.hints] == kinds


def test_what_was_lost_is_named() -> None:
    put = placed("A ⟦1⟧very old⟦/1⟧ house.", BOLD, "Ein sehr altes Haus.")
    assert put.hints[0].detail == "very old"


_KINDS = st.sampled_from(TagKind)
_WORDS = st.sampled_from(
    [
        "Rome ",
        "12 % ",
        "the old ",
        "man. ",
        "A: ",
        "水稻在春天播种。",
        "پل بسته شد. ",
        "ก่อน",
        "x",
        " ",
        "e\u0301",
    ]
)


@st.composite
def _tagged(draw: st.DrawFn) -> tuple[str, tuple[UnitTag, ...]]:
    """A text with sound tags."""
    text, number, opened = "", 0, []
    for step in draw(st.lists(st.sampled_from("wwwopc"), max_size=20)):
        if step == "w":
            text += draw(_WORDS)
        elif step == "c" and opened:
            text += f"⟦/{opened.pop()}⟧"
        elif step in "op":
            number += 1
            text += f"⟦{number}⟧" if step == "o" else f"⟦{number}/⟧"
            opened += [number] if step == "o" else []
    text += "".join(f"⟦/{each}⟧" for each in reversed(opened))
    literals = st.sampled_from(["", "", "%s", "\n", "x"])
    tags = tuple(
        UnitTag(number=each, kind=draw(_KINDS), literal=draw(literals))
        for each in range(1, number + 1)
    )
    return text, tags


_ANY = st.one_of(st.text("ab ⟦⟧/12%s\n。", max_size=40), st.lists(_WORDS, max_size=8).map("".join))


@settings(max_examples=120, deadline=None)
@given(_tagged(), _ANY)
def test_tags_put_back_are_always_sound(
    unit: tuple[str, tuple[UnitTag, ...]], translation: str
) -> None:
    source, tags = unit
    put = placed(source, tags, translation)
    assert not tag_faults(source, put.target)
    length = len(without_tags(put.target))
    assert all(0 <= hint.start <= hint.end <= length for hint in put.hints)


@settings(max_examples=120, deadline=None)
@given(_tagged(), st.data())
def test_what_is_mended_is_sound_and_keeps_its_words(
    unit: tuple[str, tuple[UnitTag, ...]], data: st.DataObject
) -> None:
    source, _ = unit
    shuffled = data.draw(st.permutations([*map(str, tags_in(source)), "ein", " Wort", "⟦9⟧"]))
    target = "".join(shuffled)
    mended = repaired(source, target)
    assert mended is None or not tag_faults(source, mended)
    assert mended is None or without_tags(mended).split() == without_tags(target).split()


@settings(max_examples=60, deadline=None)
@given(_tagged())
def test_sound_tags_need_no_mending(unit: tuple[str, tuple[UnitTag, ...]]) -> None:
    source, _ = unit
    assert repaired(source, source) == source


@settings(max_examples=60, deadline=None)
@given(_tagged())
def test_pieces_come_together_again(unit: tuple[str, tuple[UnitTag, ...]]) -> None:
    source, _ = unit
    pieces = split_at_tags(source)
    if pieces is not None:
        assert rejoined(pieces, [piece.text for piece in pieces]) == source


def test_clauses_are_translated_alone_and_words_are_not() -> None:
    source = "The library is closed.⟦1/⟧ ⟦2⟧Come again on Monday morning.⟦/2⟧"
    pieces = split_at_tags(source)
    assert pieces is not None
    assert [piece.text for piece in pieces] == [
        "The library is closed.",
        "Come again on Monday morning.",
    ]
    assert rejoined(pieces, ["Die Bücherei ist zu.", "Kommen Sie am Montag wieder. "]) == (
        "Die Bücherei ist zu.⟦1/⟧ ⟦2⟧Kommen Sie am Montag wieder.⟦/2⟧"
    )
    assert split_at_tags("Read the ⟦1⟧long user guide⟦/1⟧ before you start.") is None
    assert split_at_tags("Press ⟦1⟧Stop⟦/1⟧ to end it all.") is None
    assert split_at_tags("No tags at all here.") is None


@pytest.mark.parametrize("text", ["\n", "1 ", "x x"])
def test_hints_are_of_the_text_without_tags(text: str) -> None:
    tags = (
        UnitTag(number=1, kind=TagKind.LINK),
        UnitTag(number=2, kind=TagKind.BREAK),
        UnitTag(number=3, kind=TagKind.OTHER, literal="\n"),
    )
    put = placed("Rome ⟦1⟧Rome ⟦/1⟧Rome⟦2/⟧Rome Rome ⟦3/⟧", tags, text)
    length = len(without_tags(put.target))
    assert put.hints
    assert all(hint.end <= length for hint in put.hints)


def test_a_pair_never_crosses_another() -> None:
    source = "⟦1⟧Rome and Paris⟦/1⟧, ⟦2⟧Paris⟦/2⟧, ⟦3⟧Paris, or Oslo⟦/3⟧"
    tags = tuple(UnitTag(number=each, kind=TagKind.FORMAT) for each in (1, 2, 3))
    put = placed(source, tags, "Rome and Paris, or Oslo")
    assert not tag_faults(source, put.target)
    assert put.target.startswith("⟦1⟧Rome and ⟦2⟧Paris⟦/2⟧⟦/1⟧")


_LITERALS = {
    "objects": ("word{0}⟦{0}/⟧ ", TagKind.OTHER, ""),
    "literals": ("word{0} ⟦{0}/⟧ ", TagKind.PLACEHOLDER, "mot"),
    "links": ("⟦{0}⟧word{0}⟦/{0}⟧ and ", TagKind.LINK, ""),
    "the same words": ("⟦{0}⟧autre⟦/{0}⟧ and ", TagKind.FORMAT, ""),
}


@pytest.mark.parametrize("name", _LITERALS)
def test_thousands_of_tags_are_put_back_soon(name: str) -> None:
    pattern, kind, literal = _LITERALS[name]
    numbers = range(1, 2001)
    source = "".join(pattern.format(number) for number in numbers).strip()
    tags = tuple(UnitTag(number=number, kind=kind, literal=literal) for number in numbers)
    begun = time.perf_counter()
    put = placed(source, tags, "mot autre " * 2000)
    assert time.perf_counter() - begun < 2
    assert not tag_faults(source, put.target)
