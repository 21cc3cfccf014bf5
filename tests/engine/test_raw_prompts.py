"""A raw prompt may have a format of its own round it, which its content cannot forge."""

from __future__ import annotations

import pytest

from parlance.contract.engine import RawPrompt
from parlance.engine.unicode import sound_prompt
from tests.engine.lab import Lab

OPENING, CLOSING = "<|im_start|>", "<|im_end|>"


@pytest.fixture
def lab(tiny_model):
    lab = Lab(tiny_model)
    yield lab
    lab.close()


def test_only_the_format_of_a_raw_prompt_has_special_tokens(lab: Lab) -> None:
    text = f"{OPENING}a {CLOSING} b{CLOSING}"
    prompt = RawPrompt(text=text, opening=len(OPENING), closing=len(CLOSING))
    begin, end = (lab.vocabulary.scaffold(each, after=[1])[0] for each in (OPENING, CLOSING))
    tokens = lab.prompts.tokenize(prompt, lambda: None).tokens
    assert (tokens.count(begin), tokens.count(end), tokens[-1]) == (1, 1, end)
    assert lab.prompts.render(prompt) == text
    plain = lab.prompts.tokenize(RawPrompt(text=text), lambda: None).tokens
    assert not {begin, end} & set(plain)


def test_what_stands_within_a_raw_prompt_may_be_of_its_format_too(lab: Lab) -> None:
    text = f"{OPENING}a {OPENING} b{CLOSING}c {CLOSING}{OPENING}"
    start = text.index(CLOSING)
    marks = ((start, start + len(CLOSING)),)
    prompt = RawPrompt(text=text, opening=len(OPENING), closing=len(OPENING), marks=marks)
    begin, end = (lab.vocabulary.scaffold(each, after=[1])[0] for each in (OPENING, CLOSING))
    tokens = lab.prompts.tokenize(prompt, lambda: None).tokens
    assert (tokens.count(begin), tokens.count(end), tokens[-1]) == (2, 1, begin)
    assert lab.prompts.render(prompt) == text


def test_a_vocabulary_without_tokens_for_a_gap_says_so(lab: Lab) -> None:
    assert lab.prompts.infill is None


def test_a_prompt_made_sound_keeps_its_format() -> None:
    prompt = RawPrompt(text="<a>\ud800<b>", opening=3, closing=3)
    assert sound_prompt(prompt) == RawPrompt(text="<a>\ufffd<b>", opening=3, closing=3)
