"""Pieces are whole characters, and stop strings end them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.engine import Channel
from parlance.engine.prompting.reasoning import ReasoningSplitter
from parlance.engine.scheduling.answer import AnswerText


def spoken(chunks: list[bytes], stop: tuple[str, ...] = ()) -> tuple[str, bool]:
    answer = AnswerText(stop, None)
    pieces = []
    for chunk in chunks:
        pieces += answer.feed(chunk)
        if answer.stopped:
            break
    pieces += answer.finish()
    return "".join(piece.text for piece in pieces), answer.stopped


@given(st.text(max_size=30), st.lists(st.integers(0, 120), max_size=8))
def test_bytes_cut_anywhere_give_the_same_text(text, cuts) -> None:
    data = text.encode("utf-8", "replace")
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    chunks = [data[a:b] for a, b in pairwise(edges)]
    assert spoken(chunks) == (data.decode(), False)


@given(st.text("ab", max_size=30), st.lists(st.text("ab", min_size=1, max_size=4), max_size=3))
def test_the_answer_ends_before_the_first_stop_string(text, stop) -> None:
    expected, stopped = text, False
    for end in range(len(text) + 1):
        found = [text[:end].find(word) for word in stop if word in text[:end]]
        if found:
            expected, stopped = text[: min(found)], True
            break
    assert spoken([letter.encode() for letter in text], tuple(stop)) == (expected, stopped)


def test_an_empty_stop_string_is_ignored() -> None:
    assert spoken([b"text"], ("",)) == ("text", False)


def test_stop_strings_do_not_end_the_reasoning() -> None:
    answer = AnswerText(("stop",), ReasoningSplitter())
    pieces = answer.feed(b"<think>stop</think>go stop")
    assert answer.stopped
    assert [(piece.channel, piece.text) for piece in pieces] == [
        (Channel.REASONING, "stop"),
        (Channel.ANSWER, "go "),
    ]
    assert answer.finish() == []
