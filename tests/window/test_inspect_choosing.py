"""The next token and decoding: what a click does, by mouse and by keys, and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from parlance.contract.engine import StopReason, TokenLogprob
from parlance.contract.faults import NotCapable
from parlance.contract.inspection_choosing import Fate, Walk
from parlance.contract.sampling import Beams, Sampling
from parlance.window.inspect.beam_figure import BeamFigure
from parlance.window.inspect.decoding_columns import common_length
from parlance.window.inspect.token_text import share_words, shown_text, shown_token
from parlance.window.inspect.tree_figure import TreeFigure, TreeNode
from parlance.window.inspect.views import View
from parlance.window.inspect.walk_figure import WalkFigure
from parlance.window.place_names import Place
from tests.window.inspect_choosing_scenes import distribution, found, tree, walk, ways

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.inspect.decoding_view import DecodingView
    from parlance.window.inspect.next_view import NextView
    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene


class Plain(TreeFigure):
    """A tree that tells nothing."""

    def words(self) -> str:
        return ""


@pytest.fixture
def next_view(scene: Scene) -> NextView:
    scene.window.show_place(Place.INSPECT)
    view: Any = scene.window.inspect.show_view(View.NEXT)
    return view


@pytest.fixture
def decoding_view(scene: Scene) -> DecodingView:
    scene.window.show_place(Place.INSPECT)
    view: Any = scene.window.inspect.show_view(View.DECODING)
    return view


def test_a_prompt_is_asked_and_stopped(scene: Scene, next_view: NextView) -> None:
    service = scene.services.inspections.next_token
    button = next_view.prompt.button
    assert not button.isEnabled()
    next_view.prompt.edit.setPlainText("Paris is")
    button.click()
    next_view.prompt.form.button("chat").click()
    button.click()
    assert service.asked == [("Paris is", False), ("Paris is", True)]
    service.show(busy=True)
    button.click()
    assert service.stops == 1


def test_the_button_has_room_for_its_words_whatever_it_says(
    scene: Scene, decoding_view: DecodingView, qtbot: QtBot
) -> None:
    decoding_view.prompt.edit.setPlainText("Paris is")
    button = decoding_view.prompt.button
    for is_busy, words in ((True, "Stop"), (False, "Decode")):
        scene.services.inspections.decoding.show(busy=is_busy)
        qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
        assert button.text() == words


def test_a_token_is_gone_on_with_by_key_and_by_click(
    scene: Scene, next_view: NextView, qtbot: QtBot
) -> None:
    service = scene.services.inspections.next_token
    service.show(found=found())
    figure = next_view.figure
    qtbot.keyClick(figure, Qt.Key.Key_Down)
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert service.walk.tokens() == (found().likeliest[1],)
    place = QPoint(40, 78 + 3 * 26 + 13)
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=place)
    assert [each.text for each in service.walk.tokens()] == [" a", " its"]
    next_view.back.click()
    assert [each.text for each in service.walk.tokens()] == [" a"]
    assert len(service.walk.nodes) == 3


def test_the_figure_tells_its_numbers(scene: Scene, next_view: NextView) -> None:
    told = found()
    scene.services.inspections.next_token.show(found=told)
    words = next_view.figure.accessibleDescription()
    assert f"␣the {share_words(told.steps[0].probabilities[0])}" in words
    assert len(words.splitlines()) == 1 + len(told.steps)
    head, *rows = next_view.figure.table()
    assert len(rows) == len(told.likeliest) + 3
    first = dict(zip(head, rows[0], strict=True))
    assert float(first["Log-probability"]) == pytest.approx(told.likeliest[0].logprob, abs=1e-5)
    assert float(first["Logit"]) == pytest.approx(told.logits[0], abs=1e-4)
    assert float(first["Temperature"]) == pytest.approx(told.steps[-1].probabilities[0], abs=1e-5)
    kept = dict(zip(head, rows[-3], strict=True))
    assert kept["Top-p"] == str(told.steps[3].kept)
    assert "XTC" in next_view.note.text()


def test_sliders_narrow_and_keep_what_they_do_not_show(scene: Scene, next_view: NextView) -> None:
    service = scene.services.inspections.next_token
    service.show(sampling=Sampling(mirostat_tau=3.0, top_k=40), found=found())
    sliders = next_view.sliders.sliders
    assert sliders["top_k"].value() == 40
    sliders["top_k"].setValue(5)
    sliders["temperature"].setValue(0)
    assert service.sampling == Sampling(mirostat_tau=3.0, top_k=5, temperature=0.0)
    assert all(each.accessibleName() and each.accessibleDescription() for each in sliders.values())


def test_what_a_server_tells_is_shown_without_steps(scene: Scene, next_view: NextView) -> None:
    served = found().__class__(likeliest=distribution().likeliest, steps=())
    scene.services.inspections.next_token.show(found=served)
    assert next_view.note.text().startswith("A server")
    assert not next_view.sliders.isEnabled()
    assert len(next_view.figure.table()) == 1 + len(served.likeliest) + 3
    scene.services.inspections.next_token.show(
        found=None, fault=NotCapable(name="bge", capability="generate text")
    )
    assert next_view.fault.isVisibleTo(next_view)
    assert not next_view.note.text()


def test_a_walk_tells_its_branches_and_goes_where_keys_go(look: Look, qtbot: QtBot) -> None:
    figure = WalkFigure(look)
    qtbot.addWidget(figure)
    figure.show_walk(walk())
    assert figure.current == walk().at == 3
    assert len(figure.words().splitlines()) == 3
    assert figure.table()[1][2] == "␣Paris"
    went: list[int] = []
    figure.chosen.connect(went.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(figure, key)
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert went == [4]
    figure.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(figure, Qt.Key.Key_Right)
    assert figure.current == 1


def test_a_node_is_clicked_where_it_is_drawn_in_both_directions(look: Look, qtbot: QtBot) -> None:
    figure = Plain(look, "tree")
    qtbot.addWidget(figure)
    nodes = [
        TreeNode(number=0, parent=None, column=0, row=0, title="a", note="", words="a"),
        TreeNode(number=7, parent=0, column=1, row=0, title="b", note="", words="b"),
    ]
    figure.show_nodes(nodes)
    figure.resize(400, 60)
    went: list[int] = []
    figure.chosen.connect(went.append)
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    figure.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(380, 20))
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(400 - 6 - 108 - 34 - 20, 20))
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(4, 50))
    assert went == [0, 0, 7]


def test_a_beam_search_tells_scores_and_who_was_pruned(look: Look, qtbot: QtBot) -> None:
    figure = BeamFigure(look)
    qtbot.addWidget(figure)
    shown = tree()
    figure.show_tree(shown)
    best = shown.way_to(shown.outcome[0])
    assert len(figure.words().splitlines()) == 3
    assert figure.words().startswith("1. ")
    head, *rows = figure.table()
    assert len(rows) == len(shown.nodes)
    for node, cells in zip(shown.nodes, rows, strict=True):
        told = dict(zip(head, cells, strict=True))
        assert float(told["Score"]) == pytest.approx(node.logprob / node.step**0.8, rel=1e-4)
        assert (told["Outcome"] == "pruned") == (node.fate is Fate.PRUNED)
        assert (told["Outcome"] == "part of the winner") == (node in best)
    assert b"<svg" in figure.svg()
    figure.show_tree(tree(width=1))
    assert len(figure.words().splitlines()) == 1


def test_decoding_asks_for_what_the_controls_say(scene: Scene, decoding_view: DecodingView) -> None:
    service = scene.services.inspections.decoding
    decoding_view.prompt.edit.setPlainText("Paris is")
    decoding_view.seeds.clear()
    QTest.keyClicks(decoding_view.seeds, "7, x8 -")
    decoding_view.seeds.insert("۹")
    decoding_view.beams.setValue(5)
    decoding_view.penalty.setValue(0.5)
    decoding_view.tokens.setValue(12)
    decoding_view.prompt.button.click()
    [asked] = service.asked
    assert (asked.text, asked.tokens, asked.as_chat) == ("Paris is", 12, False)
    assert asked.seeds == (7, 8, 9)
    assert asked.beams == Beams(width=5, length_penalty=0.5)


def test_what_ways_have_in_common_is_told_apart(scene: Scene, decoding_view: DecodingView) -> None:
    service = scene.services.inspections.decoding
    service.show(ways=ways(), tree=tree())
    columns = decoding_view.columns
    edits = columns.findChildren(type(decoding_view.prompt.edit))
    assert (
        edits[0].toPlainText() == " a city in the north of France, ▸and the capital of the country."
    )
    assert edits[0].accessibleName() == "Greedy"
    head, *rows = columns.table()
    assert [row[0] for row in rows] == [
        *("Greedy", "Sampled, seed 1", "Sampled, seed 2"),
        "Beam search",
    ]
    assert float(rows[0][4]) == pytest.approx(-9.31 / 16, rel=1e-4)
    assert rows[0][head.index("Why it ended")] == "ended by itself"
    service.show(tree=None, tree_fault=NotCapable(name="s", capability="to weigh every token"))
    assert "to weigh every token" in decoding_view.note.text()
    assert ways()[2].stop is not StopReason.END


@pytest.mark.parametrize(
    ("texts", "common"),
    [
        (["one two", "one three"], 4),
        (["one two", "one two"], 0),
        (["one two", "one two three"], 4),
        (["one", "two"], 0),
        (["alone"], 0),
        ([], 0),
    ],
)
def test_the_common_beginning_ends_with_a_word(texts: list[str], common: int) -> None:
    assert common_length(texts) == common


def test_blanks_ends_of_lines_and_halves_of_characters_are_seen() -> None:
    assert shown_text("  the end \n") == "␣␣the end ⏎"
    assert shown_text("the ") == "the␣"
    assert shown_text("\t\u202e") == "⇥\ufffd"
    assert shown_token(TokenLogprob(token=1, text="", logprob=0.0)) == "∅"
    half = TokenLogprob(token=1, text="\ufffd", logprob=0.0, part=b"\xe2\x82")
    assert shown_token(half) == "⟨E2 82⟩"


def test_a_walk_goes_on_back_and_to_what_is_there() -> None:
    tokens = distribution().likeliest
    first = Walk().gone_on(tokens[0]).gone_on(tokens[1])
    again = first.gone_to(0).gone_on(tokens[0])
    assert (again.at, len(again.nodes)) == (1, 3)
    assert again.gone_on(tokens[2]).tokens() == (tokens[0], tokens[2])
    assert [node.number for node in again.after(1)] == [2]
