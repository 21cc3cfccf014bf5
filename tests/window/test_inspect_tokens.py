"""Tokens: what is typed is read, each token tells what it is, the chosen one how it came about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from parlance.contract.engine import Role
from parlance.contract.faults import ModelFileDamaged, NoChatTemplate
from parlance.contract.inspection_tokens import (
    Method,
    SampleCounts,
    TokenStory,
    VocabularyReading,
)
from parlance.contract.sample_sentences import SAMPLE_SENTENCES
from parlance.window.inspect.token_strip import MOST_SHOWN
from parlance.window.inspect.tokens_view import TokensView
from parlance.window.inspect.views import View
from parlance.window.inspect.vocabulary_words import shown_bytes
from parlance.window.place_names import Place
from tests.screens import settle
from tests.window.fake_tokens import MERGES, UNIGRAM, FakeTokens, part_of, reading_of
from tests.window.fakes import qwen_entry, starter_entry
from tests.window.inspect_tokens_scenes import PARTS, TEXT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.inspect.vocabulary_block import VocabularyBlock
    from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


@pytest.fixture
def tokens(scene: Scene) -> FakeTokens:
    return scene.services.inspections.tokens


@pytest.fixture
def view(scene: Scene) -> TokensView:
    scene.window.show_place(Place.INSPECT)
    shown = scene.window.inspect.show_view(View.TOKENS)
    assert isinstance(shown, TokensView)
    return shown


@pytest.fixture
def blocks(view: TokensView, tokens: FakeTokens) -> list[VocabularyBlock]:
    one, two = starter_entry(), qwen_entry()
    tokens.shown, tokens.in_use = (one, two), one.path
    tokens.show(TEXT, reading_of(one.path, *PARTS), reading_of(two.path, TEXT, begins=False))
    return list(view.blocks.values())


def test_what_is_typed_is_read(view: TokensView, tokens: FakeTokens, qtbot: QtBot) -> None:
    first, *_ = tokens.asked
    assert first[0] == "put"
    view.text.selectAll()
    qtbot.keyClicks(view.text, "Hi")
    assert tokens.asked[-1] == ("put", "Hi", False)
    view.special.click()
    assert tokens.asked[-1] == ("put", "Hi", True)


def test_signs_stand_for_what_cannot_be_seen() -> None:
    assert shown_bytes(b" cat ") == "␣cat␣"
    assert shown_bytes(b"  ") == "␣␣"
    assert shown_bytes(b"\n\t\r") == "⏎⇥␍"
    assert shown_bytes(b"\xe2\x82") == "⟨E2 82⟩"
    assert shown_bytes("a\u202eb".encode()) == "a\ufffdb"


def test_tokens_are_counted_and_told(blocks: list[VocabularyBlock]) -> None:
    first, second = blocks
    assert "17 tokens" in first.counts.text()
    assert "1.53 characters per token" in first.counts.text()
    assert "1 token" in second.counts.text()
    said = QAccessible.queryAccessibleInterface(first.strip)
    assert said.role() == QAccessible.Role.List
    assert said.childCount() == 18
    assert said.child(2).text(QAccessible.Text.Name) == "␣cat"
    assert "Bytes 20 63 61 74" in said.child(2).text(QAccessible.Text.Description)
    assert first.table()[1][1] == "<|begin|>"
    assert len(first.table()) == 19


def test_a_long_text_is_scrolled_to_the_token_that_is_chosen(
    view: TokensView, tokens: FakeTokens
) -> None:
    entry = starter_entry()
    tokens.shown, tokens.in_use = (entry,), entry.path
    words = [" word"] * (MOST_SHOWN + 500)
    tokens.show("".join(words), reading_of(entry.path, *words, begins=False))
    (block,) = view.blocks.values()
    view.resize(800, 600)
    settle()
    assert block.room.height() < block.strip.height()
    assert len(block.strip.accessible_parts()) == MOST_SHOWN
    assert "the first 2,000 are shown" in block.counts.text()
    block.strip.choose(MOST_SHOWN - 1)
    assert block.room.verticalScrollBar().value() > 0
    tokens.show("other", reading_of(entry.path, "other"))
    assert block.strip.current == -1


def test_the_keyboard_goes_from_token_to_token(
    blocks: list[VocabularyBlock], tokens: FakeTokens, qtbot: QtBot
) -> None:
    first, second = blocks
    strip = first.strip
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    strip.choose(0)
    before = len(tokens.asked)
    assert "Control" in first.details.text()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert tokens.asked[before:] == [("tell", starter_entry().path, 0)]
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert tokens.asked[-1] == ("tell", starter_entry().path, strip.current - 1)
    assert strip.accessible_parts()[strip.current].place.top() > 0
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current == 0
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.current == 17
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.current == 0
    place = second.strip.accessible_parts()[0].place.center()
    qtbot.mouseClick(second.strip, Qt.MouseButton.LeftButton, pos=place)
    assert tokens.asked[-1] == ("tell", qwen_entry().path, 0)
    assert strip.current == -1
    assert second.strip.token_at(QPoint(9999, 9999)) == -1


def test_a_text_from_the_right_has_its_first_token_there(
    view: TokensView, tokens: FakeTokens, qtbot: QtBot
) -> None:
    entry = starter_entry()
    tokens.shown, tokens.in_use = (entry,), entry.path
    tokens.show("سلام دنیا", reading_of(entry.path, "سلام", " دنیا", begins=False))
    (block,) = view.blocks.values()
    first, second = block.strip.accessible_parts()
    assert first.place.left() > second.place.left()
    block.strip.choose(0)
    qtbot.keyClick(block.strip, Qt.Key.Key_Left)
    assert block.strip.current == 1


def test_the_story_of_a_word_is_shown(view: TokensView, tokens: FakeTokens) -> None:
    tokens.show_story(MERGES)
    merges = view.story.merges
    assert not merges.isHidden()
    assert view.story.lattice.isHidden()
    assert "a and t become at (merge 16 of the list)" in merges.words()
    assert merges.table()[1:][1] == ("1", "␣ c at", "15", "")
    tokens.show_story(UNIGRAM)
    lattice = view.story.lattice
    assert merges.isHidden()
    assert lattice.words().splitlines()[0] == "Likeliest way: ▁cat (-7.40) and s (-3.80)"
    assert len(lattice.table()) == len(UNIGRAM.lattice.edges if UNIGRAM.lattice else ()) + 1
    assert "▁ca ts" in view.story.ways.text()
    assert "same tokens" in view.story.checked.text()
    for story in (
        TokenStory(word="a", method=Method.WHOLE),
        TokenStory(word="a", method=Method.UNIGRAM, told=False, library_agrees=False),
    ):
        tokens.show_story(story)
        assert merges.isHidden()
        assert lattice.isHidden()
        assert not view.story.note.isHidden()
    assert "llama.cpp" in view.story.checked.text()
    tokens.show_story(None, ModelFileDamaged(path="/ada/a.gguf", reason="it ends early"))
    assert view.story.fault.isVisibleTo(view)


def test_pictures_are_drawn_at_every_size(view: TokensView, tokens: FakeTokens) -> None:
    tokens.show_story(MERGES)
    tokens.show_story(UNIGRAM)
    for figure in (view.story.merges, view.story.lattice):
        for width in (60, 900):
            figure.resize(width, figure.sizeHint().height())
            assert not figure.picture().isNull()
            assert figure.accessibleDescription()


def test_languages_are_compared(
    view: TokensView, blocks: list[VocabularyBlock], tokens: FakeTokens
) -> None:
    assert len(blocks) == 2
    assert view.samples.isHidden()
    view.languages.click()
    assert tokens.asked[-1] == ("count",)
    counts = tuple(range(1, 11))
    tokens.show_samples(SampleCounts(path=qwen_entry().path, counts=counts))
    assert not view.samples.isHidden()
    rows = view.samples.table()
    assert len(rows) == len(SAMPLE_SENTENCES) + 1
    english = SAMPLE_SENTENCES["en"]
    assert rows[1] == ("English", "1", f"{len(english):.2f}")
    assert "English" in view.samples.words()
    view.samples.resize(700, view.samples.sizeHint().height())
    assert b"<svg" in view.samples.svg()


def test_vocabularies_are_added_and_taken_away(
    view: TokensView, blocks: list[VocabularyBlock], tokens: FakeTokens
) -> None:
    assert view.add.isHidden()
    tokens.others = (qwen_entry(),)
    tokens.changed.emit()
    assert not view.add.isHidden()
    menu = view.add.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert tokens.asked[-1] == ("add", qwen_entry().key)
    first, second = blocks
    assert first.close_button is None
    assert second.close_button is not None
    second.close_button.click()
    assert tokens.asked[-1] == ("remove", qwen_entry().key)


def test_without_a_model_it_says_so_and_a_broken_one_says_why(
    view: TokensView, tokens: FakeTokens
) -> None:
    assert "No model" in view.note.text()
    entry = starter_entry()
    tokens.shown, tokens.in_use = (entry,), entry.path
    fault = ModelFileDamaged(path=entry.path, reason="it ends early")
    tokens.show(TEXT, VocabularyReading(path=entry.path, fault=fault))
    (block,) = view.blocks.values()
    assert not block.fault.isHidden()
    assert not block.save.isEnabled()
    assert view.note.isHidden()


def test_a_chat_is_shown_with_its_format(view: TokensView, scene: Scene, qtbot: QtBot) -> None:
    template, part = scene.services.inspections.template, view.template
    part.show_button.click()
    (asked,) = template.asked
    assert len(asked) == 3
    assert all(asked)
    template.show(busy=True)
    assert not part.show_button.isEnabled()
    template.show(
        part_of(None, "<|user|>"), part_of(Role.USER, "What", " is"), part_of(None, "<|end|>")
    )
    assert part.show_button.isEnabled()
    names = [strip.accessibleName() for strip in part.strips]
    assert names == ["Format", "Question", "Format"]
    first, second, _last = part.strips
    first.choose(0)
    assert "<|user|>" in part.details.text()
    qtbot.mouseClick(
        second, Qt.MouseButton.LeftButton, pos=second.accessible_parts()[1].place.center()
    )
    assert first.current == -1
    assert "␣is" in part.details.text()
    template.show(fault=NoChatTemplate(name="Tiny"))
    assert part.strips == []
    assert not part.fault.isHidden()
