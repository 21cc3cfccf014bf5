"""Reasoning is told from the answer wherever the text is cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.engine import Channel
from parlance.engine.prompting.reasoning import (
    ReasoningSplitter,
    open_tag,
    overlap,
    template_reasons,
)

CASES = [
    ("<think>why</think>\n\nthis", None, "why", "this"),
    ("\n<thinking>\nwhy\n</thinking>this", None, "why\n", "this"),
    ("[THINK]why[/THINK]this", None, "why", "this"),
    ("<|START_THINKING|>why<|END_THINKING|><|START_RESPONSE|>this", None, "why", "this"),
    (
        "<|channel|>analysis<|message|>why<|end|><|start|>assistant<|channel|>final<|message|>this",
        None,
        "why",
        "this",
    ),
    ("<|channel|>final<|message|>this", None, "", "this"),
    ("why</think>this", "</think>", "why", "this"),
    ("why < not </thin", "</think>", "why < not </thin", ""),
    ("this is a <think> tag </think>", None, "", "this is a <think> tag </think>"),
    ("<thin", None, "", "<thin"),
    ("<b>bold</b>", None, "", "<b>bold</b>"),
    ("<think></think>this", None, "", "this"),
    ("", None, "", ""),
]


def split(pieces: list[str], closing: str | None) -> tuple[str, str]:
    splitter = ReasoningSplitter(closing)
    parts = [part for piece in pieces for part in splitter.feed(piece)] + splitter.finish()
    assert all(text for _channel, text in parts)
    texts = {channel: "".join(text for c, text in parts if c is channel) for channel in Channel}
    return texts[Channel.REASONING], texts[Channel.ANSWER]


@pytest.mark.parametrize(("text", "closing", "reasoning", "answer"), CASES)
def test_reasoning_and_answer_come_apart(text, closing, reasoning, answer) -> None:
    assert split([text], closing) == (reasoning, answer)
    assert split(list(text), closing) == (reasoning, answer)


@given(st.sampled_from(CASES), st.lists(st.integers(0, 80), max_size=6))
def test_it_does_not_matter_where_the_text_is_cut(case, cuts) -> None:
    text, closing, reasoning, answer = case
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [text[a:b] for a, b in pairwise(edges)]
    assert split(pieces, closing) == (reasoning, answer)


@given(st.text(max_size=40).filter(lambda text: "<" not in text and "[" not in text))
def test_a_text_without_tags_loses_nothing_but_its_leading_space(text) -> None:
    assert split(list(text), None) == ("", text.lstrip())


def test_a_letter_is_not_held_back_longer_than_needed() -> None:
    splitter = ReasoningSplitter()
    assert splitter.feed("<thin") == []
    assert splitter.feed("ner") == [(Channel.ANSWER, "<thinner")]


def test_a_prompt_that_ends_inside_a_block_is_noticed() -> None:
    assert open_tag("<|im_start|>assistant\n<think>\n") == "</think>"
    assert open_tag("<think>\n\n</think>\n\n") is None
    assert open_tag("assistant\n") is None


def test_templates_that_know_reasoning_are_told() -> None:
    assert template_reasons("{% if enable_thinking %}")
    assert not template_reasons("{{ messages }}")


def test_overlap_is_the_longest_possible_start() -> None:
    assert overlap("abc<th", "<think>") == 3
    assert overlap("aab", "aabaab") == 3
    assert overlap("<think>", "<think>") == 0
    assert overlap("", "x") == 0
