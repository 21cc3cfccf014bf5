"""F6 goes through the regions of the window; Ctrl and a digit lead to the places."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from parlance.window.parts.regions import Regions, _region_of
from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _walk(scene: Scene, *, back: bool = False) -> list[str]:
    """Press F6 until it has come round; return the regions on the way."""
    seen: list[str] = []
    keys = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, keys)
        region = type(_region_of(QApplication.focusWidget())).__name__
        if region in seen:
            return seen
        seen.append(region)


@pytest.mark.parametrize("place", ["chat", "translation", "summary", "models", "settings"])
def test_f6_reaches_rail_list_place_and_status_and_comes_round(scene: Scene, place: str) -> None:
    shown = getattr(scene.window, place)
    scene.window.show_place(shown)
    regions = _walk(scene)
    parts = scene.window.findChild(Regions)
    names = [type(each).__name__ for each in parts.regions()]
    assert sorted(regions) == sorted(names)
    assert type(shown).__name__ in regions
    assert {"Rail", "StatusLine"} <= set(regions)
    assert len(regions) >= 3
    back = _walk(scene, back=True)
    assert set(back) == set(regions)


def test_f6_comes_back_to_where_the_keyboard_was_in_a_region(scene: Scene) -> None:
    field: QWidget = scene.window.chat.composer.field
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not field
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is field


def test_ctrl_and_a_digit_lead_to_the_places(scene: Scene) -> None:
    window = scene.window
    order = (window.chat, window.translation, window.summary, window.models, window.settings)
    for digit, place in enumerate(order, 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier)
        assert window.place is place
    window.show_place(window.chat)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.place is window.settings
