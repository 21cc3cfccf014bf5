"""Inspect in the real app: the starter model is asked, walked and searched."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any

import pytest

from parlance.contract.inspection_choosing import Fate
from parlance.window.inspect.views import View
from parlance.window.place_names import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.app import App

pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")]

ANSWERED_MS = 60_000


def shot(app: App, name: str) -> None:
    if folder := os.environ.get("SHOTS"):
        app.window.grab().save(f"{folder}/{name}.png")


def view_of(app: App, name: View) -> Any:
    app.window.show_place(Place.INSPECT)
    return app.window.inspect.show_view(name)


def test_a_text_is_walked_with_the_starter_model(app: App, qtbot: QtBot) -> None:
    view = view_of(app, View.NEXT)
    service: Any = view._service
    view.prompt.edit.setPlainText("How do I translate a")
    view.prompt.button.click()
    qtbot.waitUntil(lambda: service.found is not None and not service.busy, timeout=ANSWERED_MS)
    first = service.found
    assert math.fsum(math.exp(each.logprob) for each in first.likeliest) > 0.9
    assert first.steps[0].kept == app.models.state.description.vocabulary_size  # type: ignore[union-attr]
    for _ in range(3):
        before = service.found
        view.figure.chosen.emit(0)
        qtbot.waitUntil(lambda b=before: service.found is not b and not service.busy)
    assert len(service.walk.tokens()) == 3
    shot(app, "next")
    service.go_to(0)
    qtbot.waitUntil(lambda: service.found == first)


def test_a_prompt_is_decoded_and_the_search_is_that_of_the_engine(app: App, qtbot: QtBot) -> None:
    view = view_of(app, View.DECODING)
    service: Any = view._service
    view.prompt.edit.setPlainText("How do I translate a document?")
    view.prompt.form.button("chat").click()
    view.tokens.setValue(8)
    view.prompt.button.click()
    qtbot.waitUntil(lambda: not service.busy, timeout=ANSWERED_MS)
    assert service.fault is service.tree_fault is None
    shot(app, "decoding")
    greedy, *_, searched = service.ways
    best = service.tree.way_to(service.tree.outcome[0])
    assert searched.logprob == pytest.approx(best[-1].logprob, abs=1e-2)
    text = "".join(node.token.text for node in best if node.fate is not Fate.ENDED)
    assert text.strip() == searched.text.strip()
    assert greedy.logprob == pytest.approx(math.fsum(each.logprob for each in greedy.tokens))


def test_the_speed_is_measured_and_the_memory_is_that_of_the_plan(app: App, qtbot: QtBot) -> None:
    view = view_of(app, View.FIGURES)
    qtbot.waitUntil(lambda: view.memory.loaded.text() != "", timeout=ANSWERED_MS)
    memory: Any = view.memory._memory
    need = memory.plan.shares[-1].need
    use = memory.use(memory.start)
    assert use.weights_bytes == need.weights_bytes
    assert use.cache_bytes + use.state_bytes == need.context_bytes
    speed: Any = view.speed._speed
    view.speed.measure.click()
    qtbot.waitUntil(
        lambda: speed.progress is None and speed.record is not None, timeout=ANSWERED_MS
    )
    assert speed.fault is None
    curve = speed.record.curve
    assert [point.together for point in curve.points] == [1, 2, 4, 8, 16]
    assert all(math.isfinite(point.rate) and point.rate > 0 for point in curve.points)
    assert curve.bandwidth > 0
    for together in (1, 16):  # memory is read once for all, and the texts of each
        read = curve.weights_bytes + together * curve.depth * curve.cell_bytes
        assert curve.most(together) == pytest.approx(together * curve.bandwidth / read)
    shot(app, "speed")
    view.speed.measure.click()
    view.speed.measure.click()  # it is stopped, and what was measured stays
    assert speed.progress is None
    assert speed.record.curve == curve


def test_the_card_of_the_model_in_use_is_read(app: App, qtbot: QtBot) -> None:
    view = view_of(app, View.CARD)
    qtbot.waitUntil(lambda: view.overview.text().startswith("Parlance Starter"))
    assert "5,377,280" in view.weights.whole.text()
    shot(app, "card")


def test_an_answer_of_the_chat_is_weighed_after_what_was_sent(app: App, qtbot: QtBot) -> None:
    chat: Any = app.window._services.chats.chat
    chat.send("What is the capital of France?")
    qtbot.waitUntil(
        lambda: len(chat.messages) == 2 and chat.activity.phase == "idle", timeout=ANSWERED_MS
    )
    app.window.confidence.show_last()
    service: Any = app.window._services.inspections.confidence
    qtbot.waitUntil(lambda: not service.busy, timeout=ANSWERED_MS)
    assert service.fault is None
    assert service.prompt.endswith("What is the capital of France?<|end|><|assistant|>")
    view: Any = app.window.inspect.show_view(View.CONFIDENCE)
    shot(app, "confidence")
    text = "".join(each.token.text for each in view.text.tokens)
    assert text.strip() == chat.messages[-1].text.strip()
    # It was drawn from these probabilities, so most of it was to be expected.
    assert sum(each.standing.rank == 1 for each in view.text.tokens) > len(view.text.tokens) / 2


def test_variants_of_a_question_are_asked_together(app: App, qtbot: QtBot) -> None:
    view = view_of(app, View.PROMPTING)
    service: Any = view._prompting
    view.question.setPlainText("What is Parlance?")
    view.go.click()
    qtbot.waitUntil(lambda: not service.busy, timeout=ANSWERED_MS)
    shot(app, "prompting")
    assert service.fault is None
    for run in service.runs:
        assert run.usage.prompt_tokens == run.prompt_tokens > 0
        assert "What is Parlance?" in run.prompt
