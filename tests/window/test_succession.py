"""A second window takes the place of the first over the same services."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject
from pytestqt.qtbot import QtBot

from parlance.contract.setting_fields import Group
from parlance.window.inspect.views import View
from parlance.window.main_window import MainWindow
from parlance.window.place_names import DOCUMENTS
from parlance.window.succession import succeed
from tests.window import content
from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


def _services(scene: Scene) -> list[QObject]:
    """Return every service of the scene, with the services that it holds."""
    found: list[QObject] = []
    waiting = [value for value in vars(scene).values() if value is not scene.window]
    while waiting:
        thing = waiting.pop()
        is_service = isinstance(thing, QObject) and not isinstance(thing, MainWindow)
        ours = type(thing).__module__.startswith(("tests.window.fake", "parlance.services"))
        if ours and thing not in found:
            waiting += list(getattr(thing, "__dict__", {}).values())
            if is_service:
                found.append(thing)
    return [*found, scene.look]


def _listeners(services: list[QObject]) -> dict[str, int]:
    """Return how many listen to each signal."""
    counts = {}
    for service in services:
        meta = service.metaObject()
        for index in range(meta.methodCount()):
            method = meta.method(index)
            if method.methodType() is QMetaMethod.MethodType.Signal:
                signature = bytes(method.methodSignature().data()).decode()
                name = f"{type(service).__name__}.{signature}"
                counts[name] = service.receivers(f"2{signature}")
    return counts


def _another(scene: Scene) -> MainWindow:
    return MainWindow(scene.services, scene.look)


@pytest.fixture
def first(scene: Scene) -> MainWindow:
    """Return a window that the test's own end does not close."""
    content.fill_chat(scene.chat)
    scene.window.hide()
    window = _another(scene)
    window.finish()
    window.resize(1100, 760)
    window.show()
    return window


def _succeeded(first: MainWindow, scene: Scene, qtbot: QtBot) -> MainWindow:
    window = succeed(first, lambda: _another(scene))
    qtbot.addWidget(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return window


def test_nothing_of_the_first_window_listens_any_more(
    scene: Scene, first: MainWindow, qtbot: QtBot
) -> None:
    first.quick.open()
    services = _services(scene)
    before = _listeners(services)
    _succeeded(first, scene, qtbot)
    after = _listeners(services)
    assert sum(before.values()) > 100
    assert {name: n for name, n in after.items() if n > before[name]} == {}


def test_what_is_written_and_where_it_is_comes_along(
    scene: Scene, first: MainWindow, qtbot: QtBot
) -> None:
    row = next(row for row in first.chat.feed.rows if row.is_question)
    row.draft = "another question"
    first.translation.show_page(DOCUMENTS)
    first.settings.open_group(Group.HARDWARE)
    first.models.show_view("downloads")
    first.inspect.show_view(View.CARD)
    first.show_place(first.models)
    small = first.quick.open().page
    small.typed.show_text("a note")
    again = _succeeded(first, scene, qtbot)
    kept = next(each for each in again.chat.feed.rows if each.message.id == row.message.id)
    assert kept.draft == "another question"
    assert again.translation.page == DOCUMENTS
    assert again.settings.group is Group.HARDWARE
    assert again.models.view == "downloads"
    assert again.inspect.view is View.CARD
    assert again.place is again.models
    assert again.quick.shown is not None
    assert again.quick.shown.page.source.text == "a note"
    assert again.isVisible()
    assert again.width() == 1100
