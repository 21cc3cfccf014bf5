"""The process that renders templates: what its own failures are taken for."""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.contract.faults import ChatTemplateFailed, FaultError
from parlance.engine.prompting import templates
from parlance.engine.prompting.template_wire import (
    TemplateCall,
    TemplateEnded,
    TemplateOptions,
    TemplateReady,
    TemplateText,
)
from parlance.engine.prompting.templates import RendererGone, _Renderer

CALL = TemplateCall(template="", turns=(), options=TemplateOptions(), begin="", end="")
READY, TEXT = TemplateReady(), TemplateText(text="said")
OWN_FAILURES = (None, ChildSilent(), FrameError("no frame"), READY)
"""What a process says that does not end for a template's sake."""


class _Child:
    """Says what it was given, one after the other; at the end it is gone."""

    log = ()

    def __init__(self, *words: Any) -> None:
        self.words = deque(words)
        self.ended = False

    def send(self, _frame: object) -> None:
        pass

    def receive(self, _seconds: float) -> Any:
        word = self.words.popleft() if self.words else None
        if isinstance(word, Exception):
            raise word
        return word

    def end(self, patience: float) -> None:
        self.ended = patience == 0


class _Nursery:
    """Has some children, and then none."""

    def __init__(self, *children: _Child) -> None:
        self.children = deque(children)

    def start(self, _name: str, _decoder: object) -> _Child:
        if not self.children:
            raise ChildDidNotStart("Operation not permitted")
        return self.children.popleft()


@pytest.fixture(params=[True, False], ids=["in copies", "in itself"])
def runs_in_copies(request, monkeypatch) -> bool:
    monkeypatch.setattr(templates, "_RUNS_IN_COPIES", request.param)
    return request.param


def renderer(*children: _Child) -> _Renderer:
    made = _Renderer(_Nursery(*children))  # type: ignore[arg-type]
    made.warm()
    return made


@pytest.mark.parametrize("first", OWN_FAILURES[:-1])
def test_one_that_is_never_ready_is_ended_and_another_is_tried(first) -> None:
    never = _Child(first)
    rendering = renderer(never, _Child(READY, TEXT))
    assert never.ended
    assert rendering.call(CALL) == TEXT


@pytest.mark.parametrize("first", OWN_FAILURES[:-1])
def test_where_no_other_can_be_started_the_engine_ends(first, runs_in_copies) -> None:
    rendering = renderer(_Child(first))
    for _time in range(2):
        if runs_in_copies:
            with pytest.raises(RendererGone, match="not permitted"):
                rendering.call(CALL)
        else:
            with pytest.raises(FaultError) as raised:
                rendering.call(CALL)
            assert raised.value.fault == ChatTemplateFailed(reason="Operation not permitted")


@pytest.mark.parametrize("word", OWN_FAILURES)
def test_its_end_is_blamed_on_a_template_only_where_that_ran_in_it(word, runs_in_copies) -> None:
    child = _Child(READY, word)
    rendering = renderer(child, _Child(READY, TEXT))
    if runs_in_copies:
        with pytest.raises(RendererGone):
            rendering.call(CALL)
    else:
        with pytest.raises(FaultError) as raised:
            rendering.call(CALL)
        assert isinstance(raised.value.fault, ChatTemplateFailed)
        assert rendering.call(CALL) == TEXT
    assert child.ended


def test_a_template_that_ended_a_copy_is_told_and_the_next_is_rendered(runs_in_copies) -> None:
    rendering = renderer(_Child(READY, TemplateEnded(reason="too long"), TEXT))
    with pytest.raises(FaultError) as raised:
        rendering.call(CALL)
    assert raised.value.fault == ChatTemplateFailed(reason="too long")
    assert rendering.call(CALL) == TEXT
