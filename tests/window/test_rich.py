"""Markdown becomes the same document whole or in pieces, and touches nothing outside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from parlance.window.parts.look import Look
from parlance.window.rich.builder import MarkdownBuilder
from parlance.window.rich.colours import CodeColours
from parlance.window.rich.direction import direction_of, plain_copy, runs_right_to_left
from parlance.window.rich.formats import Formats
from parlance.window.rich.markdown import parse, position_of_line
from parlance.window.rich.tail import StreamingTail
from parlance.window.rich.view import RichText
from parlance.window.theme import LIGHT
from tests.window import content

PARTS = (
    content.CODE,
    content.MIXED,
    content.PERSIAN,
    "# Title\n\nText with `code` and **bold `code`**.\n\n",
    "- a\n- b\n  - c\n\n    more of c\n- d\n\n",
    "1. one\n2. two\n\n   ```sh\n   ls\n   ```\n\n",
    "> quote\n> > deeper\n\n> ```\n> code\n> ```\n\n",
    "---\n\n",
    "```\n```\n\n",
    "```python\nopen = 'never closed\n",
    "| a | b |\n|---|--:|\n| 1 | 2 |\n\n",
    "| الف | ب |\n|---|---|\n| ۱ | ۲ |\n",
    "- [ ] open\n- [x] done\n\n",
    "See [this] and [that][1].\n\n[this]: https://example.org\n[1]: https://example.com\n\n",
    "Setext\n======\n\nText\n---\n",
    "$$\nx^2\n$$\n\nand $y_1$ and \\(z\\)\n\n",
    "line one\nline two  \nline three\n\n",
    "<b>no html</b> &amp; ![picture](file:///etc/passwd)\n\n",
)


def shape_of(document: QTextDocument) -> list[object]:
    """Return all that makes a document look as it looks."""
    found: list[object] = []
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        within = block.textList()
        found.append(
            (
                block.text(),
                form.topMargin(),
                form.bottomMargin(),
                form.leftMargin(),
                form.indent(),
                form.headingLevel(),
                form.layoutDirection(),
                form.alignment(),
                form.marker(),
                form.lineHeight(),
                (within.format().style(), within.format().indent(), within.itemText(block))
                if within is not None
                else None,
                [
                    (
                        part.start,
                        part.length,
                        part.format.fontWeight(),
                        part.format.fontItalic(),
                        part.format.anchorHref(),
                        part.format.font().families(),
                    )
                    for part in block.textFormats()
                ],
            )
        )
        block = block.next()
    tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    found.append([(table.rows(), table.columns()) for table in tables])
    return found


def whole(text: str) -> tuple[QTextDocument, list[object]]:
    document = QTextDocument()
    tokens, _ = parse(text)
    built = MarkdownBuilder(Formats(LIGHT)).build(QTextCursor(document), tokens, fresh=True)
    return document, list(built.cards)


def in_pieces(text: str, cuts: list[int]) -> tuple[QTextDocument, list[object]]:
    document = QTextDocument()
    tail = StreamingTail(document, MarkdownBuilder(Formats(LIGHT)))
    places = sorted({cut % (len(text) + 1) for cut in cuts} | {0, len(text)})
    for start, end in pairwise(places):
        tail.push(text[start:end])
    tail.finish()
    return document, list(tail.cards)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=6),
    st.lists(st.integers(min_value=0, max_value=10_000), max_size=40),
)
def test_a_text_in_pieces_equals_the_whole(qapp: object, parts: list[str], cuts: list[int]) -> None:
    text = "".join(parts)
    expected, cards = whole(text)
    document, live_cards = in_pieces(text, cuts)
    assert shape_of(document) == shape_of(expected)
    assert live_cards == cards


def test_lines_are_counted_as_markdown_counts_them() -> None:
    assert position_of_line("a\nb\r\nc\rd", 0) == 0
    assert position_of_line("a\nb\r\nc\rd", 1) == 2
    assert position_of_line("a\nb\r\nc\rd", 2) == 5
    assert position_of_line("a\nb\r\nc\rd", 3) == 7
    assert position_of_line("a\u2028b\nc", 1) == 4


def test_direction_is_that_of_the_first_strong_character() -> None:
    assert runs_right_to_left("۱۲ سلام world")
    assert not runs_right_to_left("«hello» سلام")
    assert direction_of("123 …") is None


def test_columns_of_a_persian_table_run_from_right_to_left(qapp: object) -> None:
    document, _ = whole("| اول | دوم |\n|---|---|\n| سوم | چهارم |\n")
    (table,) = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert table.cellAt(0, 1).firstCursorPosition().block().text() == "اول"
    assert table.cellAt(0, 0).firstCursorPosition().block().text() == "دوم"


def test_code_in_persian_text_is_isolated_and_copied_without_isolates(qapp: object) -> None:
    document, _ = whole("تابع `f(x)` است")
    text = document.firstBlock().text()
    assert "\u2066f(x)\u2069" in text
    assert plain_copy(text) == "تابع f(x) است"
    assert document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


def test_html_is_text(qapp: object) -> None:
    document, _ = whole("<script>alert(1)</script> **b**")
    assert document.firstBlock().text() == "<script>alert(1)</script> b"


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Iterator[RichText]:
    parent = QWidget()
    look.dress(parent)
    qtbot.addWidget(parent)
    made = RichText(look, CodeColours(parent), parent)
    made.fit(600)
    yield made
    parent.close()


def test_nothing_is_loaded_because_of_a_text(view: RichText, tmp_path: Path) -> None:
    path = tmp_path / "private.txt"
    path.write_text("private", "utf-8")
    view.show_markdown(f"![x]({path.name}) ![y](https://example.org/a.png)")
    view.fit(600)
    for kind in QTextDocument.ResourceType:
        assert not view.document().resource(kind, QUrl(path.as_uri()))
    assert not view.openLinks()
    assert view.toPlainText().strip() == "x y"


def test_a_code_card_has_a_real_button_that_copies_it(view: RichText) -> None:
    view.show_markdown(content.CODE)
    height = view.fit(600)
    view.arrange(view.geometry().adjusted(0, 0, 0, height))
    (button,) = [b for b in view.findChildren(QToolButton) if not b.isHidden()]
    assert button.accessibleName() == "Copy code"
    button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("from collections import defaultdict\n\ndef by_month")
    assert copied.endswith("return dict(totals)")


def test_code_is_coloured_when_there_is_time(view: RichText, qtbot: QtBot) -> None:
    view.show_markdown(content.CODE)
    block = view.document().findBlockByNumber(view.cards[0].first)
    assert not block.layout().formats()
    qtbot.waitUntil(lambda: bool(block.layout().formats()))


def test_an_unknown_language_stays_plain(view: RichText, qtbot: QtBot) -> None:
    view.show_markdown("```nonsense\nx = 1\n```\n")
    qtbot.waitUntil(lambda: not view.colour_next())
    block = view.document().findBlockByNumber(view.cards[0].first)
    assert not block.layout().formats()


def test_one_document_serves_for_life(view: RichText) -> None:
    document = view.document()
    for text in ("one", content.CODE, content.PERSIAN):
        view.show_markdown(text)
    assert view.document() is document


def test_a_typed_text_is_shown_as_typed(view: RichText) -> None:
    view.show_plain("**not bold**\nسلام")
    assert view.toPlainText() == "**not bold**\nسلام"
    second = view.document().firstBlock().next()
    assert second.textDirection() == Qt.LayoutDirection.RightToLeft
