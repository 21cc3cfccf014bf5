"""Which parts of a text are looked up in a dictionary."""

from __future__ import annotations

import pytest

from parlance.text.spelling import spellable


def words(text: str) -> list[str]:
    found = list(spellable(text))
    for start, word in found:
        assert text[start : start + len(word)] == word
    return [word for _, word in found]


@pytest.mark.parametrize(
    ("text", "looked_up"),
    [
        ("Ther is a catt.", ["Ther", "is", "catt"]),
        ("It's the dogs’ turn, l’été", ["It's", "the", "dogs", "turn", "l’été"]),
        ("see https://exmple.org/thiss and www.thatt.de or a@bcd.ef", ["see", "and", "or"]),
        ("run `pritn()` now\n```\nfoo bra\n``` done", ["run", "now", "done"]),
        ("in ~/dokuments/fil.txt or /etc/pswd", ["in", "or"]),
        ("NASA and iPhone and x86 and a_bcd", ["and", "and", "and"]),
        ("⟦1⟧word⟦/1⟧ {{gapp}} @naem #tagg", ["word"]),
        ("Straße über naïve привет سلام", ["Straße", "über", "naïve", "привет", "سلام"]),
        ("well-knwon", ["well", "knwon"]),
        ("x" * 61, []),
        ("", []),
    ],
)
def test_words_are_found_and_nothing_else(text: str, looked_up: list[str]) -> None:
    assert words(text) == looked_up
