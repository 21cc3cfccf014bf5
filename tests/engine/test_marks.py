"""Contents are found again in what a template made of their marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.engine import Role, Turn
from parlance.engine.prompting.templates import Marks, Neutral, Part

CONTENTS = st.lists(st.text(max_size=20), max_size=4)


def turns(contents: list[str]) -> tuple[Turn, ...]:
    return tuple(Turn(Role.USER, content) for content in contents)


@given(CONTENTS)
def test_contents_come_back_between_the_scaffold(contents) -> None:
    marks = Marks(turns(contents))
    rendered = "<s>" + "".join(f"[{turn.content}]" for turn in marks.turns) + "</s>"
    parts = marks.split(rendered)
    assert parts is not None
    assert (
        "".join(part.text for part in parts)
        == "<s>" + "".join(f"[{content}]" for content in contents) + "</s>"
    )
    assert [part.text for part in parts if part.content] == [c for c in contents if c]


@given(CONTENTS)
def test_trimming_is_done_where_the_template_trims(contents) -> None:
    marks = Marks(turns(contents))
    parts = marks.split("".join(f"[{turn.content.strip()}]" for turn in marks.turns))
    assert parts is not None
    assert "".join(part.text for part in parts) == "".join(
        f"[{content.strip()}]" for content in contents
    )


@pytest.mark.parametrize(
    "alter",
    [
        str.upper,
        str.lower,
        str.title,
        lambda text: text.replace("\n", " "),
        lambda text: text.replace('"', '\\"'),
        lambda text: text.replace("<", "&lt;"),
        lambda text: text[:12],
        lambda _text: "",
        lambda text: " ".join(text),
    ],
)
def test_an_altered_or_lost_mark_is_noticed(alter) -> None:
    marks = Marks(turns(["one", "two"]))
    rendered = "".join(alter(turn.content) for turn in marks.turns)
    assert marks.split(rendered) is None


def test_a_content_that_a_template_writes_twice_comes_twice() -> None:
    marks = Marks(turns(["one"]))
    twice = [Part("one", content=True, role=Role.USER)] * 2
    assert marks.split(marks.turns[0].content * 2) == twice


def test_special_tokens_are_broken_up_whatever_their_case() -> None:
    neutral = Neutral(("<|end|>", "</s>", "x"))
    assert "<|end|>" not in neutral.text("a <|end|> b")
    assert "</s>" not in neutral.text("</S></s>").lower()
    assert neutral.text("plain x") == "plain x"
    within = Neutral(("<|a|>", "a|>", "|>b")).text("<|a|>b")
    assert not any(text in within for text in ("<|a|>", "a|>", "|>b"))
    assert Neutral(()).text("<|end|>") == "<|end|>"
