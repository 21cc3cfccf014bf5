"""Whatever has the keyboard shows it: a ring of 2 px in the accent, or in the text's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.appearance import Contrast
from parlance.contract.settings import Theme
from parlance.window.parts.controls import IconButton, PlaceButton, TextButton
from parlance.window.parts.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look

LEAST_PIXELS: Final = 40
"""Of the colour of the ring, more than without it: two sides of the smallest control."""


def text_button(look: Look, kind: str) -> QPushButton:
    return TextButton(look, "Translate", kind=kind)


def tool_button(_look: Look, kind: str) -> QToolButton:
    button = QToolButton()
    button.setText("Fold")
    button.setProperty("kind", kind)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def field(_look: Look) -> QTextEdit:
    edit = QTextEdit()
    edit.setProperty("kind", "field")
    return edit


def table(_look: Look) -> QTableWidget:
    return QTableWidget(2, 2)


def tick(_look: Look) -> QCheckBox:
    box = QCheckBox("Bilingual")
    box.setChecked(True)
    return box


CONTROLS: Final[dict[str, Callable[[Look], QWidget]]] = {
    "button": lambda look: text_button(look, ""),
    "primary": lambda look: text_button(look, "primary"),
    "danger": lambda look: text_button(look, "danger"),
    "link": lambda look: text_button(look, "link"),
    "suggestion": lambda look: text_button(look, "suggestion"),
    "icon": lambda look: IconButton(look, "copy", "Copy"),
    "nav": lambda look: PlaceButton(look, "languages", "Translate"),
    "segment": lambda _look: Segments((("a", "Text"),), "What").button("a"),
    "chip": lambda look: tool_button(look, "chip"),
    "quiet": lambda look: tool_button(look, "quiet"),
    "fold": lambda look: tool_button(look, "fold"),
    "send": lambda look: tool_button(look, "send"),
    "round": lambda look: tool_button(look, "round"),
    "line": lambda _look: QLineEdit(),
    "spin": lambda _look: QSpinBox(),
    "choice": lambda _look: QComboBox(),
    "field": field,
    "table": table,
    "check": lambda _look: QCheckBox("Bilingual"),
    "ticked": tick,
    "radio": lambda _look: QRadioButton("Together"),
}
DRESSES: Final = (
    (Theme.LIGHT, Contrast.NORMAL),
    (Theme.DARK, Contrast.NORMAL),
    (Theme.LIGHT, Contrast.HIGH),
    (Theme.DARK, Contrast.HIGH),
)


def pixels_of(image: QImage, colour: int) -> int:
    return sum(
        image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize(("theme", "contrast"), DRESSES)
@pytest.mark.parametrize("name", CONTROLS)
def test_the_keyboard_is_seen(
    look: Look, qtbot: QtBot, name: str, theme: Theme, contrast: Contrast
) -> None:
    look.apply(theme, contrast)
    window = QMainWindow()
    qtbot.addWidget(window)
    centre = QWidget()
    column = QVBoxLayout(centre)
    elsewhere = QLineEdit()
    control = CONTROLS[name](look)
    column.addWidget(elsewhere)
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeading)
    window.setCentralWidget(centre)
    look.dress(window)
    window.resize(320, 240)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    without = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus)
    focused = control.grab().toImage()
    assert without.size() == focused.size(), "it jumps"
    gained = max(
        pixels_of(focused, look.palette.colour(role).rgb())
        - pixels_of(without, look.palette.colour(role).rgb())
        for role in ("accent", "text")
    )
    assert gained >= LEAST_PIXELS
    window.hide()
