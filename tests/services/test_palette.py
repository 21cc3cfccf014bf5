"""What fits what is typed: fuzzy, whatever letters of a script are used."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.history import Conversation, ConversationId
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.services.matching import fuzzy, places_of
from parlance.services.palette import (
    HitKind,
    command_hits,
    in_groups,
    model_hits,
    text_hits,
    title_hits,
)

COMMANDS = (("New chat", "Ctrl+N"), ("Export all conversations…", ""), ("Go to Models", "Ctrl+4"))


def marked(typed: str, text: str) -> list[str]:
    match = fuzzy(typed, text)
    return [text[begin:end] for begin, end in match.spans] if match else []


def conversation(number: int, title: str, preview: str = "") -> Conversation:
    return Conversation(
        id=ConversationId(number), title=title, preview=preview, created=0.0, updated=0.0
    )


@pytest.mark.parametrize(
    ("typed", "text", "places"),
    [
        ("new", "New chat", ["New"]),
        ("CHAT new", "New chat", ["New", "chat"]),
        ("nc", "New chat", ["N", "c"]),
        ("hat", "New chat", ["hat"]),
        ("كتاب", "این کتاب", ["کتاب"]),
        ("日本", "これは日本語", ["日本"]),
        ("été", "L’e\u0301te\u0301 dernier", ["e\u0301te\u0301"]),
        ("１２", "Nummer 12", ["12"]),
        ("strasse", "Die Straße", ["Straße"]),
        ("zz", "New chat", []),
        ("tahc", "New chat", []),
    ],
)
def test_what_is_typed_is_found_and_marked(typed: str, text: str, places: list[str]) -> None:
    assert marked(typed, text) == places


def test_the_beginning_counts_more_than_the_middle_and_that_more_than_letters_apart() -> None:
    scores = [fuzzy("mod", text) for text in ("Models", "Go to Models", "Commodore", "my old dog")]
    assert all(scores)
    numbers = [match.score for match in scores if match]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) == 4


@pytest.mark.parametrize(
    ("typed", "text", "places"),
    [
        ("the", "The other theme", ["The", "the"]),
        ("key dat", "Rental: key dates", ["key", "dat"]),
        ("日本", "これは日本語", ["日本"]),
        ("یاد", "یادداشت", ["یاد"]),
        ("zz", "The other", []),
        ("", "The other", []),
    ],
)
def test_a_preview_is_marked_where_a_word_begins(typed: str, text: str, places: list[str]) -> None:
    assert [text[begin:end] for begin, end in places_of(typed, text)] == places


@given(st.text(max_size=30), st.text(max_size=60))
def test_places_lie_within_the_text_and_apart(typed: str, text: str) -> None:
    match = fuzzy(typed, text)
    for spans in (places_of(typed, text), match.spans if match else ()):
        end = -1
        for begin, until in spans:
            assert end < begin < until <= len(text)
            end = until


def test_without_a_text_all_commands_and_the_newest_conversations_are_offered() -> None:
    assert [hit.name for hit in command_hits("", COMMANDS)] == [name for name, _ in COMMANDS]
    listed = [conversation(number, f"Number {number}") for number in range(20)]
    assert [hit.key for hit in title_hits("", listed)] == list(range(6))
    assert model_hits("", [_entry("Qwen3")]) == []


def test_the_best_group_comes_first() -> None:
    hits = [
        *title_hits("models", [conversation(1, "About boats")]),
        *command_hits("models", COMMANDS),
        *model_hits("models", [_entry("Models of mine"), _entry("Qwen3")]),
    ]
    groups = in_groups(hits)
    assert [group[0].kind for group in groups] == [HitKind.MODEL, HitKind.COMMAND]
    assert groups[1][0].key == 2


def test_what_is_known_by_its_title_is_not_told_twice() -> None:
    one, two = conversation(1, "Lease", "the lease"), conversation(2, "Letter", "of the lease")
    titles = title_hits("lease", [one, two])
    texts = text_hits("lease", [one, two], titles)
    assert [hit.key for hit in titles] == [1]
    assert [(hit.key, hit.detail_spans) for hit in texts] == [(2, ((7, 12),))]


def _entry(name: str) -> ModelEntry:
    return ModelEntry(
        key=name, path=f"{name}.gguf", name=name, origin=ModelOrigin.FOLDER, size_bytes=1
    )
