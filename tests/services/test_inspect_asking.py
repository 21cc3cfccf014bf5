"""Inspect asks the model in use, also one that another place has had loaded for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.catalogue import Task
from parlance.contract.prompting import Style, Variant
from parlance.services.inspect_confidence import ConfidenceService
from parlance.services.inspect_next import NextService
from parlance.services.inspect_prompting import PromptingService, RunPhase
from parlance.services.model_states import ModelPhase
from tests.scripted_engine import ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.contract.cancel import Cancel


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Where the model of translations is in use, after that of the chat."""
    with open_desk(tmp_path, ScriptedEngine()) as opened:
        opened.models.load("first")
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        opened.settings.replace(translation_model="second")

        def translate(cancel: Cancel) -> Iterator[str]:
            with opened.models.ensure_for(Task.TRANSLATE, cancel):
                yield "translated"

        with qtbot.waitSignal(opened.jobs.start(translate).ended):
            pass
        assert used(opened) == "second"
        yield opened


def used(desk: Desk) -> str:
    return desk.engine.loads[-1].path.removesuffix(".gguf")


def test_the_next_token_is_that_of_the_model_in_use(desk: Desk, qtbot: QtBot) -> None:
    service = NextService(desk.engine, desk.models, desk.jobs)
    service.ask("one", as_chat=False)
    qtbot.waitUntil(lambda: not service.busy and service.found is not None)
    assert (used(desk), desk.models.current_key) == ("second", "second")


def test_variants_are_asked_of_the_model_in_use(desk: Desk, qtbot: QtBot) -> None:
    service = PromptingService(desk.engine, desk.models, desk.jobs)
    service.ask("one", [Variant(style=Style.ZERO_SHOT)])
    qtbot.waitUntil(lambda: not service.busy)
    assert service.runs[0].phase is RunPhase.DONE
    assert (used(desk), desk.models.current_key) == ("second", "second")


def test_a_text_is_weighed_by_the_model_in_use(desk: Desk, qtbot: QtBot) -> None:
    service = ConfidenceService(desk.engine, desk.models, desk.jobs)
    service.weigh_text("the cat", "a cat")
    qtbot.waitUntil(lambda: not service.busy)
    assert service.share == 1.0
    assert (used(desk), desk.models.current_key) == ("second", "second")
