"""Scenes of Tokens, by the names under which they are rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QTimer

from parlance.contract.engine import Role
from parlance.contract.faults import ModelFileDamaged
from parlance.contract.inspection_tokens import SampleCounts, VocabularyReading
from parlance.window.inspect.tokens_view import TokensView
from parlance.window.inspect.views import View
from tests.window.fake_tokens import MERGES, UNIGRAM, part_of, reading_of
from tests.window.fakes import qwen_entry, starter_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens import Stage
    from tests.window.fake_tokens import FakeTokens

TEXT = "The cats sat\non the mät. 😀"
PARTS = (
    *("The", " cat", "s", " sat", "\n", "on", " the", " m", b"\xc3", b"\xa4", "t", "."),
    *(" ", b"\xf0", b"\x9f", b"\x98", b"\x80"),
)
PERSIAN = "گربه روی فرش نشست."


def _view(stage: Stage) -> TokensView:
    stage.window.show_place(stage.window.inspect)
    view = stage.window.inspect.show_view(View.TOKENS)
    assert isinstance(view, TokensView)
    return view


def _fill(stage: Stage) -> FakeTokens:
    tokens = stage.inspections.tokens
    one, two = starter_entry(), qwen_entry()
    tokens.shown, tokens.others, tokens.in_use = (
        (one, two),
        (msgspec.structs.replace(qwen_entry(), key="x", name="Gemma 3"),),
        one.path,
    )
    tokens.show(
        TEXT,
        reading_of(one.path, *PARTS),
        reading_of(two.path, "The cats", " sat", "\n", "on the", " mät.", " 😀", begins=False),
    )
    return tokens


def tokens(stage: Stage) -> None:
    view = _view(stage)
    _fill(stage)
    next(iter(view.blocks.values())).strip.choose(2)
    stage.inspections.tokens.show_story(MERGES)


def tokens_unigram(stage: Stage) -> None:
    view = _view(stage)
    made = _fill(stage)
    made.show_story(UNIGRAM)
    made.show_samples(
        SampleCounts(path=made.shown[0].path, counts=(16, 41, 60, 38, 30, 70, 66, 21, 48, 38)),
        SampleCounts(path=made.shown[1].path, counts=(13, 16, 30, 20, 18, 29, 27, 14, 22, 20)),
    )
    QTimer.singleShot(40, lambda: view.verticalScrollBar().setValue(10_000))


def tokens_template(stage: Stage) -> None:
    view = _view(stage)
    _fill(stage)
    stage.inspections.template.show(
        part_of(None, "<|begin|>", "<|system|>"),
        part_of(Role.SYSTEM, "Answer", " in", " one", " sentence", "."),
        part_of(None, "<|end|>", "<|user|>"),
        part_of(Role.USER, "What", " is", " a", " to", "ken", "?"),
        part_of(None, "<|end|>", "<|assistant|>"),
        part_of(Role.ASSISTANT, "A", " piece", " of", " text", "."),
        part_of(None, "<|end|>", "<|assistant|>"),
    )
    QTimer.singleShot(40, lambda: view.verticalScrollBar().setValue(10_000))


def tokens_persian(stage: Stage) -> None:
    _view(stage)
    made = stage.inspections.tokens
    made.shown, made.in_use = (starter_entry(),), starter_entry().path
    made.show(PERSIAN, reading_of(made.in_use, "گربه", " روی", " فر", "ش", " نشست", "."))


def tokens_damaged(stage: Stage) -> None:
    _view(stage)
    made = stage.inspections.tokens
    made.shown, made.in_use = (starter_entry(),), starter_entry().path
    fault = ModelFileDamaged(path=made.in_use, reason="it is cut off inside its header")
    made.show(TEXT, VocabularyReading(path=made.in_use, fault=fault))


def tokens_of_none(stage: Stage) -> None:
    _view(stage)


SCENES: dict[str, Callable[[Stage], None]] = {
    "inspect-tokens": tokens,
    "inspect-tokens-unigram": tokens_unigram,
    "inspect-tokens-template": tokens_template,
    "inspect-tokens-persian": tokens_persian,
    "inspect-tokens-damaged": tokens_damaged,
    "inspect-tokens-none": tokens_of_none,
}
