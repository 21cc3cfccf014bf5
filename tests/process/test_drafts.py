"""Guessing ahead, through a real engine's process: what is told of it, and its faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Done
from parlance.contract.faults import DraftModelUnsuited, FaultError, NoModelLoaded
from parlance.contract.models import LoadOptions
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model, write_recurrent_model
from tests.process.asking import events_of, loaded, raw, text_of

if TYPE_CHECKING:
    from pathlib import Path

WORDS = tuple(f"x{number}" for number in range(30))
SAID = "".join(WORDS * 10)


@pytest.fixture(scope="module")
def speaking(tmp_path_factory) -> Path:
    """A model that says thirty tokens again and again."""
    model = TinyModel(speaks=WORDS, ends=False)
    return write_model(tmp_path_factory.mktemp("speaking") / "speaking.gguf", model)


def test_answers_are_the_same_with_and_without_and_with_a_model(nursery, speaking) -> None:
    options: tuple[dict[str, object], ...] = (
        {},
        {"drafts": False},
        {"draft_model": str(speaking)},
        {"drafts": False, "draft_model": str(speaking)},
    )
    for fields in options:
        with loaded(nursery, speaking, **fields) as engine:
            assert engine.describe().drafts
            events = events_of(engine, raw("\n", max_tokens=300))
            assert text_of(events) == SAID
            assert isinstance(events[-1], Done)
            usage = events[-1].usage
            assert usage.generated_tokens == 300
            assert usage.accepted_tokens <= usage.drafted_tokens
            if fields == {"drafts": False}:
                assert usage.drafted_tokens == 0


def test_a_model_that_takes_nothing_back_says_so_and_needs_no_other(
    nursery, speaking, tmp_path
) -> None:
    path = write_recurrent_model(tmp_path / "mamba.gguf")
    with loaded(nursery, path, draft_model=str(speaking)) as engine:
        assert not engine.describe().drafts
        events = events_of(engine, raw("text " * 20, max_tokens=30))
        assert isinstance(events[-1], Done)
        assert events[-1].usage.drafted_tokens == 0


def test_a_draft_model_of_another_vocabulary_is_refused(nursery, speaking, tmp_path) -> None:
    other = TinyModel(speaks=(*WORDS[:-1], "zz"), ends=False)
    path = str(write_model(tmp_path / "other.gguf", other))
    engine = LocalEngine(nursery)
    options = LoadOptions(path=str(speaking), threads=1, draft_model=path)
    with pytest.raises(FaultError) as refused:
        list(engine.load(options, Cancel()))
    assert isinstance(refused.value.fault, DraftModelUnsuited)
    assert refused.value.fault.path == path
    with pytest.raises(FaultError) as nothing:
        engine.describe()
    assert isinstance(nothing.value.fault, NoModelLoaded)
    engine.close()
