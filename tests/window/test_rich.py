"""Markdown becomes the same document whole or in pieces, and touches nothing outside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.formulas import Formula
from parlance.services.formulas import Formulas
from parlance.window.parts.look import Look
from parlance.window.rich.builder import MarkdownBuilder
from parlance.window.rich.colours import CodeColours
from parlance.window.rich.direction import direction_of, plain_copy, runs_right_to_left
from parlance.window.rich.formats import Formats
from parlance.window.rich.formulas import FORMULA_IS_READY, FORMULA_TEX, FormulaObjects
from parlance.window.rich.links import ask_to_open, shown_address, warnings_of
from parlance.window.rich.markdown import parse, position_of_line
from parlance.window.rich.tables import ROWS
from parlance.window.rich.tail import StreamingTail
from parlance.window.rich.view import RichText
from parlance.window.theme import LIGHT
from tests.window import content
from tests.window.fake_formulas import ScriptedFormulas

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
    "![a chart](https://example.org/chart.png)\n",
    "before\n***bold*** after\n#no heading\n-no item\n1.no item\n\n",
    "| n | square |\n|--:|---|\n" + "".join(f"| {n} | {n * n} |\n" for n in range(40)) + "\n",
    "| عدد | مربع |\n|--:|---|\n" + "".join(f"| {n} | {n * n} |\n" for n in range(18)),
    "".join(f"- item {n} with `code_{n}`\n" for n in range(12)) + "\n",
    "".join(f"{n}. step\n\n   more\n" for n in range(3, 12)) + "\n",
    "- \n- a\n\n- b\n  - c\n  - d\n - e\n",
    "~~~text\n" + "line\n\n" * 8 + "~~~\n",
    "Known $a^2$, failing $\\fails$, and $$\\frac{a}{b}$$ too: $x$\n\n$$\n\\fails\n\\too\n$$\n\n",
    "| $a^2$ | $\\fails$ |\n|---|---|\n| $b$ | c |\n\nفرمول $a^2$ و $\\fails$ است\n\n",
    "\\[ x = y \\] (1)\n\n## About $a^2$\n\n- item $$z$$\n\n  $$\n  w\n  $$\n\n",
)
SIGNS = "ab *_`#->|1.\n\n$[]()!:~=\\"


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
                        part.format.objectType(),
                        part.format.verticalAlignment(),
                        part.format.stringProperty(FORMULA_TEX),
                        part.format.boolProperty(FORMULA_IS_READY),
                    )
                    for part in block.textFormats()
                ],
            )
        )
        block = block.next()
    tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    found.append([table_shape(table) for table in tables])
    return found


def table_shape(table: QTextTable) -> tuple[object, ...]:
    form = table.format()
    widths = [width.rawValue() for width in form.columnWidthConstraints()]
    return table.rows(), table.columns(), form.topMargin(), form.bottomMargin(), widths


def builder_of(document: QTextDocument, formulas: Formulas | None = None) -> MarkdownBuilder:
    formats = Formats(LIGHT)
    shown = formulas or ScriptedFormulas()
    return MarkdownBuilder(formats, FormulaObjects(shown, formats, document))


def whole(text: str) -> tuple[QTextDocument, list[object]]:
    document = QTextDocument()
    tokens, _ = parse(text)
    built = builder_of(document).build(QTextCursor(document), tokens, fresh=True)
    return document, list(built.cards)


def in_pieces(text: str, cuts: list[int]) -> tuple[QTextDocument, list[object]]:
    """Build in pieces; formulas become known after every other piece."""
    document = QTextDocument()
    formats, formulas = Formats(LIGHT), ScriptedFormulas(is_late=True)
    objects = FormulaObjects(formulas, formats, document)
    tail = StreamingTail(document, MarkdownBuilder(formats, objects))

    def settle(settled: list[Formula]) -> None:
        for shift in objects.settle(set(settled)) or ():
            tail.shift(shift.position, shift.by)

    formulas.settled.connect(settle)
    places = sorted({cut % (len(text) + 1) for cut in cuts} | {0, len(text)})
    for number, (start, end) in enumerate(pairwise(places)):
        formulas.is_late = True
        tail.push(text[start:end])
        if number % 2:
            formulas.settle()
    tail.finish()
    formulas.settle()
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


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.text(SIGNS, max_size=12), max_size=8).map("\n".join),
    st.lists(st.integers(min_value=0, max_value=200), max_size=30),
)
def test_any_signs_in_pieces_equal_the_whole(qapp: object, text: str, cuts: list[int]) -> None:
    expected, cards = whole(text)
    document, live_cards = in_pieces(text, cuts)
    assert shape_of(document) == shape_of(expected)
    assert live_cards == cards


def test_formulas_that_come_late_find_their_places_in_a_mirrored_table(qapp: object) -> None:
    text = "| الف | ب |\n|---|---|\n| $a^2$ | $\\fails$ |\n| $b$ | c |\n\nفرمول $a^2$\n"
    expected, _ = whole(text)
    document, _ = in_pieces(text, [])
    assert shape_of(document) == shape_of(expected)


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
        found = view.document().resource(kind, QUrl(path.as_uri()))
        assert isinstance(found, QImage)
        assert found.size() == QSize(1, 1)
    assert not view.openLinks()
    assert view.toPlainText() == f"x {path.name} y https://example.org/a.png"


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


MATHS = "Text $a^2$ and $\\fails$ here.\n\n$$\nb^2\n$$\n"


def test_tex_is_shown_until_the_picture_is_there_and_is_what_is_copied(view: RichText) -> None:
    formulas = ScriptedFormulas(is_late=True)
    view.use_formulas(formulas)
    view.show_markdown(MATHS)
    before = view.fit(600)
    assert view.toPlainText() == "Text \ufffc and \ufffc here.\n\ufffc"
    grown = []
    view.grew.connect(lambda: grown.append(view.fit(600)))
    formulas.settle()
    while view._turns.isActive():
        view._on_turn()
    assert grown
    assert grown[-1] != before
    assert view.toPlainText() == "Text \ufffc and \\fails here.\n\ufffc"
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text() == "Text a^2 and \\fails here.\n\nb^2"
    assert "<code>a^2</code>" in copied.html()
    assert "a^2; b^2" in view.accessibleDescription()
    formulas.close()


def test_formulas_are_painted_in_the_colour_of_the_text(view: RichText) -> None:
    formulas = ScriptedFormulas()
    view.use_formulas(formulas)
    view.show_markdown("$$\nx\n$$\n\nLine $x$, $\\frac{a}{b}$\n")
    view.arrange(QRect(0, 0, 600, view.fit(600)))
    image = view.grab().toImage()
    wanted = view.formats.base.foreground().color().name()
    rows = range(0, image.height(), 2)
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in rows}
    assert wanted in seen
    formulas.close()


def test_a_price_is_no_formula() -> None:
    tokens, _ = parse("It costs $5 and then US$6, or $x$5, \\$y$ and $ z $.")
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert "math_inline" not in kinds


def test_what_stands_beside_a_formula_in_its_line_is_not_lost() -> None:
    for text in ("\\[ x \\] and more", "$$x$$ (eq) and more", "$$x$$ and more\n$$\ny\n$$"):
        tokens, _ = parse(text)
        assert any("and more" in token.content for token in tokens if token.type == "inline")


def test_a_selection_is_copied_without_our_looks(view: RichText) -> None:
    view.show_markdown(
        "# Title\n\nSome **bold** `x < 1` [site](https://example.org/?a=1&b=2) "
        "[bad](magnet:x)\n\n- one\n  1. two\n- [x] three\n\n> said\n\n---\n\n"
        "```python\nif a:\n\n    b()\n```\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\nend"
    )
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text() == (
        "Title\n\nSome bold x < 1 site bad\n\n- one\n  1. two\n- [x] three\n\nsaid\n\n"
        "———\n\nif a:\n\n    b()\n\na\tb\n1\t2\n\nend"
    )
    assert copied.html() == (
        "<h1><strong>Title</strong></h1><p>Some <strong>bold</strong> <code>x &lt; 1</code> "
        '<a href="https://example.org/?a=1&amp;b=2">site</a> bad</p>'
        "<ul><li>one</li><ol><li>two</li></ol><li>[x] three</li></ul>"
        "<blockquote><p>said</p></blockquote><hr>"
        "<pre><code>if a:\n\n    b()</code></pre>"
        "<table><tr><th><strong>a</strong></th><th><strong>b</strong></th></tr>"
        "<tr><td>1</td><td><strong>2</strong></td></tr></table><p>end</p>"
    )


def test_columns_of_a_persian_table_are_copied_as_they_are_read(view: RichText) -> None:
    rows = "".join(f"| ردیف | {number} |\n" for number in range(20))
    view.show_markdown(f"| اول | دوم |\n|---|---|\n{rows}")
    view.selectAll()
    lines = view.createMimeDataFromSelection().text().split("\n")
    assert lines[0] == "اول\tدوم"
    assert lines[1:] == [f"ردیف\t{number}" for number in range(20)]


def test_a_very_long_text_comes_a_little_at_a_time(view: RichText, qtbot: QtBot) -> None:
    text = content.MIXED * 60
    view.show_markdown(text)
    first = view.document().blockCount()
    expected, _ = whole(text)
    assert 0 < first < expected.blockCount()
    qtbot.waitUntil(lambda: not view._turns.isActive())
    assert view.document().blockCount() == expected.blockCount()
    view.show_markdown("short")
    assert view.toPlainText() == "short"


def test_of_many_cards_those_in_sight_have_buttons(view: RichText, qtbot: QtBot) -> None:
    view.show_markdown("```sh\nls\n```\n\n" * 40)
    view.parentWidget().resize(600, 300)
    view.parentWidget().show()
    view.arrange(QRect(0, 0, 600, view.fit(600)))
    qtbot.waitUntil(lambda: any(not b.isHidden() for b in view.findChildren(QToolButton)))
    shown = [b for b in view.findChildren(QToolButton) if not b.isHidden()]
    assert 1 < len(shown) < 12
    assert all(b.focusPolicy() & Qt.FocusPolicy.TabFocus for b in shown)
    shown[0].click()
    assert QGuiApplication.clipboard().text() == "ls"


@pytest.mark.parametrize(
    ("address", "text", "shown", "warned"),
    [
        ("https://example.org/a", "the guide", "https://example.org/a", ""),
        ("https://www.example.org/", "example.org", "https://www.example.org/", ""),
        ("https://\u0430pple.com/", "x", "https://xn--pple-43d.com/", "another script"),
        ("https://evil.example/", "https://bank.example", "https://evil.example/", "bank.example"),
        ("https://bank.example@evil.example/", "x", "", "before the @"),
        ("https://fa.wikipedia.org/wiki/ایران", "x", "https://fa.wikipedia.org/wiki/ایران", ""),
        ("https://example.org/a\u202eb", "x", "https://example.org/a\ufffdb", ""),
    ],
)
def test_a_link_shows_where_it_really_leads(
    qapp: object, address: str, text: str, shown: str, warned: str
) -> None:
    assert not shown or shown_address(address) == shown
    warnings = " ".join(warnings_of(address, text))
    assert warned in warnings if warned else not warnings


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_question_about_a_link_names_the_mismatch(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = ask_to_open(parent, "https://evil.example/", "https://bank.example")
    assert "https://evil.example/" in box.informativeText()
    assert "names bank.example" in box.informativeText()
    box.close()


def test_a_link_is_known_by_what_it_reads(view: RichText) -> None:
    view.show_markdown("See **[the *whole* guide](https://example.org/)** or [x](https://x.org/)")
    cursor = view.textCursor()
    cursor.setPosition(8)
    view.setTextCursor(cursor)
    assert view.link_text("https://example.org/") == "the whole guide"
    assert view.link_text("https://x.org/") == ""


def test_the_parts_of_a_long_table_look_like_one(view: RichText) -> None:
    rows = "".join(f"| row {number} | {number} |\n" for number in range(3 * ROWS))
    view.show_markdown(f"| a | b |\n|---|--:|\n{rows}")
    view.fit(600)
    layout = view.document().documentLayout()
    tables = [f for f in view.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    firsts = [table.cellAt(row, 0) for table in tables for row in range(table.rows())]
    rects = [layout.blockBoundingRect(cell.firstCursorPosition().block()) for cell in firsts]
    assert len(tables) == 4
    assert {round(below.top() - above.top()) for above, below in pairwise(rects[1:])} == {
        round(rects[2].top() - rects[1].top())
    }
    assert len({(rect.left(), rect.width()) for rect in rects}) == 1
