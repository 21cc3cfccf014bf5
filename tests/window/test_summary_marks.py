"""Sentences of Markdown are found in the text that is built from it, and shown there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from parlance.contract.summary import Doubt, DoubtKind, Sentence
from parlance.window.rich import marking
from parlance.window.rich.colours import CodeColours
from parlance.window.rich.marking import MarkdownPlaces
from parlance.window.summary.marks import NOWHERE, MarkedText
from tests.window.fake_reading import (
    PERSIAN_SENTENCES,
    PERSIAN_SUMMARY,
    SENTENCES,
    SUMMARY,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look


@pytest.fixture
def show(look: Look, qtbot: QtBot) -> Callable[[str], MarkedText]:
    def shown(markdown: str) -> MarkedText:
        text = MarkedText(look, CodeColours(look))
        qtbot.addWidget(text)
        text.show_markdown(markdown)
        height = text.fit(500)
        text.arrange(QRect(0, 0, 500, height))
        text.show()
        return text

    return shown


def _words(text: MarkedText, markdown: str, part: str) -> list[str]:
    start = markdown.index(part)
    places = MarkdownPlaces(text.document(), markdown)
    return [_at(text, *place) for place in places.ranges(start, start + len(part))]


def _at(text: MarkedText, start: int, end: int) -> str:
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _middle(text: MarkedText, index: int, range_: int = 0) -> QPointF:
    place = text.ranges_of(index)[range_]
    cursor = QTextCursor(text.document())
    cursor.setPosition(place.start + 1)
    return QPointF(text.cursorRect(cursor).center()) + QPointF(2, 0)


@pytest.mark.parametrize(
    ("markdown", "part", "expected"),
    [
        ("One. **Two** words, _here_. Three.", "**Two** words, _here_.", ["Two words, here."]),
        ("# Head\n\nFirst one. Second.", "Second.", ["Second."]),
        ("- a b\n- c d\n", "c d", ["c d"]),
        ("1. Ten rose by 10.\n2. Two fell.\n", "Two fell.", ["Two fell."]),
        ("3. Ten.\n\n\n4) One 4.", "One 4.", ["One 4."]),
        ("- [x] done it\n- [ ] not yet\n", "not yet", ["not yet"]),
        ("A 😀😀 bee 🚀. Then another.", "Then another.", ["Then another."]),
        ("A 😀 b. C 🚀 d!", "C 🚀 d!", ["C 🚀 d!"]),
        ("See [the paper](http://see.paper/x). Next.", "Next.", ["Next."]),
        ("Fish &amp; chips &eacute;t. Next one.", "Next one.", ["Next one."]),
        ("> Quoted text. More.\n", "More.", ["More."]),
        ("It cost (€4.1) more. “Yes!” he said.", "“Yes!” he said.", ["“Yes!” he said."]),
        ("Code `a_b` here. And `c`.", "And `c`.", ["And c."]),
        ("| A | B |\n|---|---|\n| one two | 3 |\n", "| one two | 3 |", ["one two", "3"]),
        ("| الف | ب |\n|---|---|\n| یک | دو |\n", "| یک | دو |", ["یک", "دو"]),
        ("句子一。句子二。", "句子二。", ["句子二。"]),
        ("Line one\nline two. End.", "line two.", ["line two."]),
        ("The same. The same. The same.", "The same.", ["The same."]),
    ],
)
def test_a_part_of_markdown_is_found_where_it_is_shown(
    show: Callable[[str], MarkedText], markdown: str, part: str, expected: list[str]
) -> None:
    assert _words(show(markdown), markdown, part) == expected


def test_the_second_of_two_equal_sentences_is_the_second(
    show: Callable[[str], MarkedText],
) -> None:
    markdown = "Equal. Equal."
    text = show(markdown)
    first, second = (
        MarkdownPlaces(text.document(), markdown).ranges(*span)[0] for span in ((0, 6), (7, 13))
    )
    assert (first.start, second.start) == (0, 7)


def test_markdown_that_shows_something_else_loses_only_what_differs(
    show: Callable[[str], MarkedText],
) -> None:
    markdown = "A [link][one] with words. The end stands here.\n\n[one]: http://x.y 'a title'\n"
    assert _words(show(markdown), markdown, "The end stands here.") == ["The end stands here."]
    text = show("Nothing of the other text. But the end stands here.")
    places = MarkdownPlaces(text.document(), markdown)
    start = markdown.index("The end")
    found = [_at(text, *place) for place in places.ranges(start, start + 20)]
    assert found
    assert found[0].endswith("end stands here.")


def test_texts_with_nothing_in_common_are_given_up(
    show: Callable[[str], MarkedText], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    search = marking._met_again

    def counted(letters: str, shown: str, at: int, there: int) -> tuple[int, int, int]:
        found = search(letters, shown, at, there)
        asked.append(found[2])
        return found

    monkeypatch.setattr(marking, "_met_again", counted)
    text = show("ab " * 500)
    places = MarkdownPlaces(text.document(), "xy " * 30_000)
    assert places.ranges(0, 90_000) == []
    assert sum(asked) <= marking._MOST_LOOKS + marking._LOOKED_AHEAD
    more = marking._matched("xy" * 15_000, "ab" * 15_000)
    assert set(more) == {-1}
    assert sum(asked) <= 2 * (marking._MOST_LOOKS + marking._LOOKED_AHEAD)


def test_every_sentence_of_a_summary_is_found(show: Callable[[str], MarkedText]) -> None:
    for markdown, sentences in ((SUMMARY, SENTENCES), (PERSIAN_SUMMARY, PERSIAN_SENTENCES)):
        text = show(markdown)
        text.mark(markdown, sentences)
        assert all(text.ranges_of(index) for index in range(len(sentences)))


def test_pointing_at_a_sentence_highlights_it(
    show: Callable[[str], MarkedText], qtbot: QtBot, look: Look
) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    with qtbot.waitSignal(text.pointed) as told:
        QTest.mouseMove(text.viewport(), _middle(text, 1).toPoint())
    assert told.args == [1]
    colours = {
        each.format.background().color().name()
        for each in text.extraSelections()
        if each.format.background().style() != Qt.BrushStyle.NoBrush
    }
    assert colours == {look.palette.colour("accent_soft").name()}
    text.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not _highlighted(text)


def _highlighted(text: MarkedText) -> list[str]:
    return [
        each.cursor.selectedText()
        for each in text.extraSelections()
        if each.format.background().style() != Qt.BrushStyle.NoBrush
    ]


def test_a_click_chooses_and_follows_a_sentence(
    show: Callable[[str], MarkedText], qtbot: QtBot
) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    with qtbot.waitSignals([text.chosen, text.followed]):
        point = _middle(text, 3).toPoint()
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert text.chosen_sentence == 3
    assert _highlighted(text) == [
        "The board expects slower growth, because energy prices are uncertain."
    ]


def test_the_first_character_of_a_sentence_belongs_to_it(
    show: Callable[[str], MarkedText],
) -> None:
    markdown = "One word. Two words."
    text = show(markdown)
    text.mark(markdown, (Sentence(start=0, end=9), Sentence(start=10, end=20)))
    for index in range(2):
        cursor = QTextCursor(text.document())
        cursor.setPosition(text.ranges_of(index)[0].start)
        point = QPointF(text.cursorRect(cursor).center()) + QPointF(2, 0)
        assert text.sentence_at(point) == index


def test_the_pointer_shows_which_sentences_lead_somewhere(
    show: Callable[[str], MarkedText],
) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    shapes = []
    for index in range(2):
        text.mouseMoveEvent(_moved(_middle(text, index)))
        shapes.append(text.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.IBeamCursor, Qt.CursorShape.PointingHandCursor]


def _moved(point: QPointF) -> QMouseEvent:
    # The pointer of the screen is shared: set to where it is, it tells nothing.
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, point, point, none, none, plain)


def test_escape_is_left_to_others_once_nothing_is_chosen(
    show: Callable[[str], MarkedText],
) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    for act in (lambda: text.choose(1), lambda: text.show_linked({1, 2})):
        act()
        assert _escape(text)
        assert not _highlighted(text)
        assert not _escape(text)


def _escape(text: MarkedText) -> bool:
    """Press Escape; return whether the text had a use for it."""
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "\x1b"
    )
    text.keyPressEvent(event)
    return event.isAccepted()


def test_headings_of_a_document_are_not_taken_for_markup(
    show: Callable[[str], MarkedText], monkeypatch: pytest.MonkeyPatch
) -> None:
    heading = '<img src="file:///x">\n<b>Two</b>'
    text = show(SUMMARY)
    text.describe_by(lambda _sentence: heading)
    text.mark(SUMMARY, SENTENCES)
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: shown.append(words))
    point = _middle(text, 1).toPoint()
    text.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, point, point))
    (words,) = shown
    document = QTextDocument()
    document.setHtml(words)
    assert document.toPlainText() == heading


def test_a_click_on_a_link_follows_the_link_only(
    show: Callable[[str], MarkedText], qtbot: QtBot
) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    place = next(block for block in _blocks(text) if "repeat customers" in block.text())
    cursor = QTextCursor(text.document())
    cursor.setPosition(place.position() + place.text().index("repeat") + 1)
    point = text.cursorRect(cursor).center()
    with qtbot.waitSignal(text.link_clicked) as told:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args == ["https://a.b/c"]
    assert text.chosen_sentence == NOWHERE


def _blocks(text: MarkedText) -> list:  # type: ignore[type-arg]
    document = text.document()
    return [document.findBlockByNumber(at) for at in range(document.blockCount())]


def test_the_keyboard_walks_the_sentences_and_goes_to_the_source(
    show: Callable[[str], MarkedText], qtbot: QtBot
) -> None:
    text = show(SUMMARY)
    text.describe_by(lambda sentence: f"{len(sentence.sources)} sources")
    text.mark(SUMMARY, SENTENCES)
    QTest.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text.chosen_sentence == 0
    QTest.keyClick(text, Qt.Key.Key_N)
    QTest.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text.chosen_sentence == 2
    assert "Sentence 3 of 6" in text.accessibleDescription()
    assert "Two of three warehouses" in text.accessibleDescription()
    assert "1 sources" in text.accessibleDescription()
    assert "This name was not found" in text.accessibleDescription()
    QTest.keyClick(text, Qt.Key.Key_P)
    assert text.chosen_sentence == 1
    with qtbot.waitSignal(text.followed) as told:
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert told.args == [1]
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert text.chosen_sentence == NOWHERE
    assert text.accessibleDescription() == ""
    for _ in range(20):
        QTest.keyClick(text, Qt.Key.Key_N)
    assert text.chosen_sentence == len(SENTENCES) - 1


def test_doubts_are_underlined_where_they_stand(show: Callable[[str], MarkedText]) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    doubted = [
        each.cursor.selectedText().strip(".;")
        for each in text.extraSelections()
        if each.format.underlineStyle() == wave
    ]
    assert doubted == ["Maria Kowalski", "312"]


def test_a_tool_tip_tells_a_doubt_before_a_source(show: Callable[[str], MarkedText]) -> None:
    markdown = "We grew 😀 by 99 percent."
    doubt = Doubt(kind=DoubtKind.NUMBER, start=13, end=15)
    sentence = Sentence(start=0, end=len(markdown), doubts=(doubt,))
    text = show(markdown)
    text.describe_by(lambda _sentence: "Outlook")
    text.mark(markdown, (sentence,))
    cursor = QTextCursor(text.document())
    cursor.setPosition(15)
    on_number = QPointF(text.cursorRect(cursor).center())
    assert text.hint_at(on_number) == "This number was not found in the document."
    assert text.hint_at(_middle(text, 0)) == "Outlook"
    assert text.hint_at(QPointF(490, 400)) == ""


def test_a_text_that_begins_anew_has_no_marks(show: Callable[[str], MarkedText]) -> None:
    text = show(SUMMARY)
    text.mark(SUMMARY, SENTENCES)
    text.begin()
    assert text.sentences == ()
    assert text.extraSelections() == []
    assert text.sentence_at(QPointF(5, 5)) == NOWHERE
