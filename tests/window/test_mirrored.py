"""Every place and dialog in a language that is read from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.faults import DocumentMissing
from parlance.window.parts.icons import Icons
from parlance.window.parts.look import Look
from parlance.window.parts.words import facts_line, fault_words, filled, kept_apart, listed
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.translation.alternatives import AlternativesList
from tests.catalogues import translations
from tests.screens import SCENES, Stage, settle
from tests.window.clipping import clipped
from tests.window.pseudo import mirrored, pseudo_translator

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", "OpenType support missing")

SIZES = (QSize(1180, 780), QSize(900, 600))
HEBREW = re.compile("[\u05d0-\u05ea]")
PATH = "/ada/x"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mirrored")


@pytest.fixture
def right_to_left(qapp: QApplication, look: Look) -> None:
    """Mirror what is built; `look` turns it back."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def stage(right_to_left: None, look: Look, qapp: QApplication, catalogue: Path) -> Iterator[Stage]:
    translator = pseudo_translator(qapp, catalogue, mirrored)
    before = QLocale()
    QLocale.setDefault(QLocale("he_IL"))
    made = Stage(look)
    made.window.resize(SIZES[0])
    made.window.show()
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.close()
    made.window.close()
    made.window.deleteLater()
    made.chats.close()
    qapp.removeTranslator(translator)
    translator.deleteLater()
    QLocale.setDefault(before)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _against_the_window(window: QWidget) -> list[str]:
    """Return the lines in sight that have words of the language, and run from left to right.

    Qt lets a label run as its first letter does: often that of a name.
    """
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.textFormat() is Qt.TextFormat.PlainText
        if HEBREW.search(label.text()) and not runs_right_to_left(label.text())
    ]


def _left_behind(window: QWidget) -> list[str]:
    """Return the splitters whose first part is not at the right."""
    found = []
    for splitter in window.findChildren(QSplitter):
        parts = [splitter.widget(place) for place in range(splitter.count())]
        seen = [part for part in parts if part.isVisible()]
        places = [part.mapTo(window, QPoint(0, 0)).x() for part in seen]
        if splitter.orientation() is Qt.Orientation.Horizontal and places != sorted(
            places, reverse=True
        ):
            found.append(type(splitter.parent()).__name__)
    return found


@pytest.mark.parametrize("name", SCENES)
def test_all_is_mirrored_and_nothing_is_cut(name: str, stage: Stage) -> None:
    SCENES[name](stage)
    settle()
    for size in SIZES:
        stage.window.resize(size)
        settle()
        assert stage.window.size() == size  # what is shown does not make it grow
        assert _against_the_window(stage.window) == [], size
        assert _left_behind(stage.window) == [], size
        assert clipped(stage.window) == [], size
    rail = stage.window.rail.mapTo(stage.window, QPoint(0, 0))
    assert rail.x() > stage.window.width() // 2


def test_a_path_keeps_its_order_in_a_sentence(right_to_left: None) -> None:
    isolated = f"\u2066{PATH}\u2069"
    assert kept_apart(PATH) == isolated
    assert filled("אין קובץ %1.", PATH) == f"אין קובץ {isolated}."
    assert isolated in fault_words(DocumentMissing(path=PATH)).sentence


def test_facts_stand_apart_and_run_from_the_right(right_to_left: None) -> None:
    line = facts_line(("Qwen3 4B", "", "96 מילים"))
    assert line == "\u200f\u2068Qwen3 4B\u2069  ·  96 מילים"
    assert runs_right_to_left(line)


def test_names_are_listed_as_the_language_lists_them(right_to_left: None) -> None:
    QLocale.setDefault(QLocale("fa_IR"))
    assert listed(("یک", "دو")) == "یک و دو"
    QLocale.setDefault(QLocale("en_US"))
    assert listed(("a", "b")) == "\u2068a\u2069 and \u2068b\u2069"


def test_another_wording_ends_where_its_language_does_and_is_chosen_as_it_is(
    right_to_left: None, qtbot: QtBot
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(SIZES[1])
    over.show()
    wordings = AlternativesList(over)
    wordings.open_by(QRect(0, 0, 100, 20))
    wordings.show_found(("Please read it.", "Do read it."))
    item = wordings.view.item(1)
    assert item.text() == "\u2068Do read it.\u2069"
    with qtbot.waitSignal(wordings.chosen) as chosen:
        wordings.view.itemClicked.emit(item)
    assert chosen.args == ["Do read it."]


def test_nothing_is_added_where_the_window_is_not_mirrored(look: Look) -> None:
    assert kept_apart(PATH) == PATH
    assert facts_line(("a", "", "ב")) == "a  ·  ב"
    assert listed(("a", "b", "c")) == "a, b, and c"


def test_icons_that_point_out_or_back_are_turned_round(look: Look, qapp: QApplication) -> None:
    icons = Icons()
    usual = icons.pixmap("external-link", "#000000", 16, 1.0).toImage()
    plain = icons.pixmap("copy", "#000000", 16, 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = icons.pixmap("external-link", "#000000", 16, 1.0).toImage()
    assert turned == usual.flipped(Qt.Orientation.Horizontal)
    assert turned != usual
    assert icons.pixmap("copy", "#000000", 16, 1.0).toImage() == plain


POINTING = re.compile('"(chevron|panel)-(left|right)"')
FIXED = frozenset({"help/contents.py"})
"""There it is the sign of a command line, which stands at the left in every language."""


def test_icons_that_point_sidewards_are_chosen_by_direction() -> None:
    folder = translations.SOURCES / "window"
    for path in folder.rglob("*.py"):
        source = path.read_text("utf-8")
        sides = {found[2] for found in POINTING.finditer(source)}
        if sides and path.relative_to(folder).as_posix() not in FIXED:
            assert "RightToLeft" in source, path
            assert sides == {"left", "right"} or "side_split" in path.name, path


def test_progress_grows_from_the_right(right_to_left: None, look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    look.dress(window)
    bar = QProgressBar(window)
    bar.setTextVisible(False)
    bar.setRange(0, 100)
    bar.setValue(25)
    bar.setGeometry(0, 0, 200, 6)
    window.resize(200, 20)
    window.show()
    picture: QImage = bar.grab().toImage()
    accent = QColor(look.palette.accent)
    assert picture.pixelColor(180, 3) == accent
    assert picture.pixelColor(20, 3) != accent
