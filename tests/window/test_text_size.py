"""Text grows as people want it, and what holds it grows with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from parlance.contract.appearance import TextSize
from parlance.contract.faults import EngineCrashed
from parlance.window.parts.controls import IconButton, NavButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.fonts import code_font, text_font
from parlance.window.parts.remedies import EVERY_REMEDY
from parlance.window.parts.scale import half_scaled, room_for, scaled, text_percent
from parlance.window.style_sheet import style_sheet
from parlance.window.theme import LIGHT, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look

LINE = re.compile(r"\b([12])px (?:solid|dashed)")


@pytest.fixture
def resized(look: Look) -> Iterator[Look]:
    yield look
    look.resize_text(TextSize.NORMAL)


def test_fonts_icons_and_what_holds_them_grow_together(resized: Look, qtbot: QtBot) -> None:
    resized.resize_text(TextSize.LARGEST)
    assert text_percent() == 200
    assert text_font(TypeSize.META).pixelSize() == 2 * TypeSize.META
    assert code_font(TypeSize.META).pixelSize() == 2 * TypeSize.META
    button = IconButton(resized, "copy", "Copy", size=16)
    qtbot.addWidget(button)
    assert button.iconSize() == QSize(32, 32)
    assert button.width() == 60
    assert resized.icon("copy", "text", size=16).actualSize(QSize(99, 99)) == QSize(32, 32)


@pytest.mark.parametrize("size", TextSize)
def test_the_name_of_a_place_fits_below_its_icon(
    resized: Look, qtbot: QtBot, size: TextSize
) -> None:
    resized.resize_text(size)
    button = NavButton(resized, "languages", "Translate")
    qtbot.addWidget(button)
    below = button.height() - button.iconSize().height()
    assert QFontMetrics(button.font()).height() < below
    assert QFontMetrics(button.font()).horizontalAdvance("Translate") <= button.width()


@pytest.mark.parametrize("size", TextSize)
def test_nothing_moves_when_a_control_gets_the_keyboard(resized: Look, size: TextSize) -> None:
    """A border of 2 px takes the place of one of 1 px and of a pixel around the words."""
    resized.resize_text(size)
    sheet = style_sheet(LIGHT)
    plain = re.search(r"^QPushButton \{ padding: 0 (\d+)px; min-height: (\d+)px", sheet, re.M)
    focused = re.search(
        r"^QPushButton:focus \{ padding: 0 (\d+)px; min-height: (\d+)px", sheet, re.M
    )
    assert plain is not None
    assert focused is not None
    assert int(plain[1]) + 1 == int(focused[1]) + 2
    assert int(plain[2]) + 2 == int(focused[2]) + 4


def test_lines_stay_thin_when_text_grows(resized: Look) -> None:
    lines = LINE.findall(style_sheet(LIGHT))
    assert len(lines) > 20
    resized.resize_text(TextSize.LARGEST)
    assert LINE.findall(style_sheet(LIGHT)) == lines


def test_lengths_grow_with_text_and_side_bars_half_as_much(resized: Look) -> None:
    resized.resize_text(TextSize.VERY_LARGE)
    assert (scaled(100), half_scaled(100)) == (150, 125)
    resized.resize_text(TextSize.SMALLEST)
    assert (scaled(100), half_scaled(100)) == (80, 90)


def test_a_dialog_grows_no_larger_than_the_screen(resized: Look) -> None:
    label = TextLabel("text")
    screen = label.screen().availableSize()
    resized.resize_text(TextSize.LARGEST)
    assert room_for(screen).width() == screen.width()
    assert room_for(QSize(100, 100)) == QSize(200, 200)


def test_the_buttons_of_a_fault_go_below_words_that_they_would_press_together(
    look: Look, qtbot: QtBot
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    bar = FaultBar(look, EVERY_REMEDY)
    bar.setParent(place)
    bar.show_fault(EngineCrashed(exit_code=-9))
    bar.arrange(2000)
    assert bar._below.count() == 0
    bar.arrange(300)
    assert bar._beside.count() == 0
    bar.arrange(2000)
    assert bar._below.indexOf(bar._more) == -1


def test_radio_buttons_stay_round_in_every_size_of_text(resized: Look) -> None:
    for size in TextSize:
        resized.resize_text(size)
        radius = re.search(r"QRadioButton::indicator { border-radius: (\d+)px", style_sheet(LIGHT))
        assert radius is not None
        # Qt paints a square where the radius is more than half of what it rounds.
        assert 2 * int(radius[1]) <= scaled(16) + 2
