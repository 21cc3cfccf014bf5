"""A weighed text is shaded token by token; all of its places are reached by keys and read aloud."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QToolTip

from parlance.contract.engine import Role, Score, TokenLogprob
from parlance.contract.faults import NotCapable
from parlance.contract.history import Measurements
from parlance.services.written import Origin
from parlance.window.chat.wishes import ConfidenceWanted
from parlance.window.inspect.confidence_view import ConfidenceView
from parlance.window.inspect.shaded_text import format_of, shade
from parlance.window.inspect.token_text import share_words, shown_token
from parlance.window.inspect.views import View
from parlance.window.inspect.weighed import (
    details_of,
    facts_of,
    least_sure,
    token_in_text,
    weighed_of,
)
from parlance.window.palette_part import PalettePart
from parlance.window.parts.controls import TextButton
from parlance.window.place_names import Place
from parlance.window.theme import DARK, LIGHT, contrast
from tests.window.fake_reading import REPORT, item_of, result_of
from tests.window.inspect_confidence_scenes import ANSWER, PERSIAN, part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.palette import Command
    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene
    from tests.window.fake_inspect import FakeConfidence

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")
Underline = QTextCharFormat.UnderlineStyle


def token(text: str, probability: float = 0.5, raw: bytes = b"") -> TokenLogprob:
    return TokenLogprob(token=7, text=text, logprob=math.log(probability), part=raw)


@pytest.fixture
def confidence(scene: Scene) -> FakeConfidence:
    return scene.services.inspections.confidence


@pytest.fixture
def view(scene: Scene) -> ConfidenceView:
    scene.window.show_place(Place.INSPECT)
    found = scene.window.inspect.show_view(View.CONFIDENCE)
    assert isinstance(found, ConfidenceView)
    return found


@pytest.mark.parametrize(
    ("text", "raw", "alone", "within"),
    [
        (" the", b"", "␣the", " the"),
        ("a\tb ", b"", "a⇥b␣", "a⇥b "),
        ("\n\n", b"", "⏎⏎", "⏎\n⏎\n"),
        ("\ufffd", b"\xe2\x82", "⟨E2 82⟩", "⟨E2 82⟩"),
        ("a\u202eb\x07", b"", "a\ufffdb\ufffd", "a\ufffdb\ufffd"),
    ],
)
def test_what_cannot_be_seen_of_a_token_has_a_sign(
    text: str, raw: bytes, alone: str, within: str
) -> None:
    assert shown_token(token(text, raw=raw)) == alone
    assert token_in_text(token(text, raw=raw)) == within


def test_small_shares_have_more_places() -> None:
    told = [share_words(each) for each in (1.0, 0.1234, 0.001234, 0.00001, 0.0)]
    assert told == ["100.0 %", "12.3 %", "0.12 %", "<0.01 %", "0.00 %"]


def test_the_figures_are_those_of_the_score() -> None:
    weighed = weighed_of(part(ANSWER))
    score = Score(tokens=part(ANSWER).score.tokens)
    perplexity, mean, count = facts_of(weighed)
    assert perplexity == f"Perplexity {score.perplexity:.2f}"
    assert mean == f"Mean log-probability {score.logprob / len(ANSWER):.2f}"
    assert count == f"{len(ANSWER)} tokens"
    first = least_sure(weighed, 2)
    assert [ANSWER[place][1] for place in first] == [0.001, 0.004]
    assert "rank 4" in details_of(weighed[first[0]])
    assert "Nothing was likelier" in details_of(weighed[1])


def test_shades_grow_darker_differ_by_their_lines_and_leave_the_text_readable(look: Look) -> None:
    assert len({format_of(look, step).underlineStyle() for step in range(5)}) == 5
    for palette in (LIGHT, DARK):
        look._palette = palette
        grounds = [shade(look, step).name() for step in range(5)]
        ratios = [contrast(palette.text, ground) for ground in grounds]
        assert ratios == sorted(ratios, reverse=True)
        assert ratios[-1] > 4.5
    look._palette = LIGHT


def test_a_text_of_ones_own_is_weighed_and_stopped(
    view: ConfidenceView, confidence: FakeConfidence, qtbot: QtBot
) -> None:
    assert not view.go.isEnabled()
    assert view.text.isHidden()
    view.prompt.setPlainText("Before")
    view.own.setPlainText("A text")
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    assert confidence.asked == [("A text", "Before")]
    confidence.grow(part(ANSWER[:10], share=0.5))
    assert view.progress.value() == 50
    assert (len(view.text.tokens), view.least.isVisibleTo(view)) == (10, False)
    confidence.grow(part(ANSWER[10:]))
    qtbot.mouseClick(view.halt, Qt.MouseButton.LeftButton)
    assert confidence.asked[-1] == "stop"
    assert view.halt.isHidden()
    assert len(view.text.tokens) == len(ANSWER)
    assert len(view.least.findChildren(TextButton)) == 8
    view.own.setPlainText("Another")
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    assert view.text.tokens == []


def test_keys_go_from_token_to_token_and_tell_of_each(
    view: ConfidenceView, confidence: FakeConfidence, qtbot: QtBot
) -> None:
    confidence.weigh_text("x")
    confidence.grow(part(ANSWER))
    confidence.end()
    text = view.text
    view.take_focus()
    assert text.hasFocus()
    assert text.place == 0
    for key, place in (("Right", 1), ("Right", 2), ("Left", 1), ("End", 27), ("Right", 27)):
        qtbot.keyClick(text, getattr(Qt.Key, f"Key_{key}"))
        assert text.place == place
        assert view.details.text() == details_of(text.tokens[place])
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert text.place == 0
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(text, Qt.Key.Key_Left)
    assert text.place == 1


def test_the_pointer_finds_the_token_that_stands_there(
    view: ConfidenceView, confidence: FakeConfidence, qtbot: QtBot
) -> None:
    confidence.weigh_text("x")
    confidence.grow(part(ANSWER))
    confidence.end()
    text = view.text
    for place in (1, 5, 20):
        spot = text.rectangle(place).center().toPoint() + QPoint(3, 0)
        qtbot.mouseClick(text, Qt.MouseButton.LeftButton, pos=spot)
        assert text.place == place
        hint = QHelpEvent(QEvent.Type.ToolTip, spot, text.mapToGlobal(spot))
        QApplication.sendEvent(text, hint)
        assert f"{ANSWER[place][1] * 100:.1f} %" in QToolTip.text()
    QToolTip.hideText()


def test_the_least_sure_places_lead_to_their_tokens(
    view: ConfidenceView, confidence: FakeConfidence, qtbot: QtBot
) -> None:
    confidence.weigh_text("x")
    confidence.grow(part(ANSWER))
    confidence.end()
    first, second, *_rest = view.least.findChildren(TextButton)
    for button, place in ((first, 26), (second, 27)):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert view.text.place == place


def test_the_picture_is_told_in_words_and_as_a_table(
    view: ConfidenceView, confidence: FakeConfidence
) -> None:
    confidence.weigh_text("x")
    confidence.grow(part(ANSWER))
    words = view.text.accessibleDescription()
    assert words.startswith("Perplexity 3.62")
    assert "⟨F0 9F 8F⟩" in words
    heads, first, *_rest = view.text.table()
    assert heads[0] == "Token"
    assert first == ("The", "1000", "0.62", f"{math.log(0.62):.6g}", "1", "The")
    assert len(view.text.table()) == len(ANSWER) + 1
    assert b"Colosse" in view.text.svg()


def test_what_was_not_weighed_stands_in_the_text_without_a_shade(
    view: ConfidenceView, confidence: FakeConfidence
) -> None:
    confidence.weigh_text("x")
    confidence.grow(part(PERSIAN, unscored="در"))
    start, end, step = view.text.spans_in(0, 8)[0]
    assert (start, end, step) == (2, 7, 1)
    assert "no probability" in view.notes.text()


def test_it_says_who_weighs_what_another_wrote(
    scene: Scene, confidence: FakeConfidence, qtbot: QtBot
) -> None:
    chat = scene.chat
    chat.add(Role.USER, "When?")
    chat.add(Role.ASSISTANT, "In 80.", measurements=Measurements(model="Lite"))
    scene.window.chat.transcript.asked.emit(ConfidenceWanted(chat.messages[-1]))
    assert confidence.asked == [Origin.CHAT]
    assert scene.window.place_name is Place.INSPECT
    view = scene.window.inspect.show_view(View.CONFIDENCE)
    assert isinstance(view, ConfidenceView)
    assert view.own.isHidden() or view.fields.isHidden()
    confidence.model, confidence.prompt = "Qwen", "<user>When?"
    confidence.grow(part(ANSWER))
    confidence.end()
    assert "Weighed by Qwen. It was written by Lite." in view.notes.text()
    assert view.before.isHidden()
    qtbot.mouseClick(view.before_button, Qt.MouseButton.LeftButton)
    assert view.before.text == "<user>When?"
    assert view.before.isVisibleTo(view)
    qtbot.mouseClick(view.own_button, Qt.MouseButton.LeftButton)
    assert view.fields.isVisibleTo(view)


def test_the_palette_leads_to_the_views_and_to_the_last_answer(
    scene: Scene, confidence: FakeConfidence
) -> None:
    def commands() -> dict[str, Command]:
        part = scene.window.findChild(PalettePart)
        assert part is not None
        return {command.name: command for command in part.commands()}

    last = "How sure was the model of its last answer?"
    assert last not in commands()
    scene.chat.add(Role.USER, "When?")
    assert last not in commands()
    scene.chat.add(Role.ASSISTANT, "In 80.")
    commands()[last].run()
    assert confidence.asked == [Origin.CHAT]
    commands()["Inspect: Prompting"].run()
    assert scene.window.inspect.view is View.PROMPTING


def test_a_translation_and_a_summary_lead_there(
    scene: Scene, confidence: FakeConfidence, qtbot: QtBot
) -> None:
    scene.window.show_place(Place.TRANSLATION)
    page = scene.window.translation.text
    assert not page.sureness.isEnabled()
    page.confidence_wanted.emit()
    assert confidence.asked == [Origin.TRANSLATION]
    scene.window.show_place(Place.SUMMARY)
    result = scene.window.summary.reading.result
    result.show_item(item_of(result_of("It rose.", [REPORT]), [REPORT]))
    qtbot.mouseClick(result.sureness, Qt.MouseButton.LeftButton)
    assert confidence.asked == [Origin.TRANSLATION, Origin.SUMMARY]
    assert scene.window.place_name is Place.INSPECT


def test_a_model_that_cannot_is_told_and_a_longer_text_is_said_so(
    view: ConfidenceView, confidence: FakeConfidence
) -> None:
    confidence.weigh_text("x")
    confidence.end(NotCapable(name="bge", capability="generate"))
    assert view.fault.isVisibleTo(view)
    confidence.weigh_text("x")
    confidence.model = "Qwen"
    window = part(ANSWER)
    confidence.grow(
        window, type(window)(score=window.score, is_new_window=True, done=100_000, total=100_000)
    )
    assert "from token 29 on" in view.notes.text()
    assert "first 100,000 characters" in view.notes.text()
