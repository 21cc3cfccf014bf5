"""What Tab stops at, and that looking for it leaves Qt's own widgets alone."""

from __future__ import annotations

import gc
from functools import partial

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QKeySequenceEdit,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from parlance.window.parts.reading_order import tab_stops

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


def test_what_qt_has_made_outlives_the_search_for_stops(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    kinds = (QTableWidget, QSpinBox, QComboBox, QKeySequenceEdit)
    wanted = [kind() for kind in kinds]
    wanted[2].setEditable(True)  # type: ignore[attr-defined]
    for each in wanted:
        column.addWidget(each)
    window.show()
    gone: list[str] = []
    for each in window.findChildren(QWidget):
        each.destroyed.connect(partial(gone.append, type(each).__name__))
    del each
    for _look in range(3):
        assert tab_stops(window) == wanted
        gc.collect()
    assert gone == []
