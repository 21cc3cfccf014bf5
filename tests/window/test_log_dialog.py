"""The log of this start, read in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from parlance.contract.setting_fields import Group
from parlance.contract.start_log import LogLevel, LogLine
from parlance.window.settings.log_dialog import LogDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.window.conftest import Scene
    from tests.window.fake_installation import FakeStartLog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def dialog(scene: Scene) -> Iterator[LogDialog]:
    made = scene.window.keep.show_log()
    assert made is not None
    yield made
    made.reject()


@pytest.fixture
def log(scene: Scene) -> FakeStartLog:
    log: FakeStartLog = scene.installation.start_log
    return log


def shown(dialog: LogDialog) -> list[str]:
    return dialog.text.toPlainText().splitlines()


def test_the_settings_lead_to_it_and_it_is_followed_while_it_is_open(
    scene: Scene, log: FakeStartLog
) -> None:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(Group.ADVANCED)
    buttons = scene.window.settings.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == "Show the log…" and each.isVisible()]
    button.click()
    (dialog,) = scene.window.findChildren(LogDialog)
    assert log.is_followed
    dialog.act.click()
    assert not log.is_followed


def test_what_comes_is_added_at_the_end(dialog: LogDialog, log: FakeStartLog) -> None:
    assert shown(dialog) == [line.text for line in log.lines]
    bar = dialog.text.verticalScrollBar()
    log.add(*(LogLine(f"line {number}") for number in range(200)))
    assert shown(dialog)[-1] == "line 199"
    assert bar.value() == bar.maximum()
    bar.setValue(3)
    log.add(LogLine("one more"))
    assert bar.value() == 3  # who reads further up is left there
    log.begin_anew(LogLine("another log"))
    assert shown(dialog) == ["another log"]


def test_level_and_words_narrow_it_and_hold_for_what_comes(
    dialog: LogDialog, log: FakeStartLog
) -> None:
    dialog.level.setCurrentIndex(dialog.level.findData(LogLevel.ERROR))
    assert shown(dialog) == [line.text for line in log.lines[2:]]
    log.add(LogLine("a note"), LogLine("a fault", LogLevel.ERROR))
    assert shown(dialog)[-1] == "a fault"
    dialog.level.setCurrentIndex(0)
    dialog.field.setText("keyERROR")
    assert shown(dialog) == [log.lines[2].text]
    assert not dialog.nothing.isVisible()
    dialog.field.setText("xyz")
    assert shown(dialog) == []
    assert dialog.nothing.isVisible()
    assert not dialog.copy.isEnabled()


def test_what_is_shown_is_copied(dialog: LogDialog, log: FakeStartLog) -> None:
    dialog.field.setText("keyerror")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == log.lines[2].text
