"""The language is switched in the real app, while it works."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.engine import Piece
from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.setting_fields import Group
from parlance.services import localization
from tests.app.conftest import closed, opened
from tests.catalogues import compile_catalogue

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ANSWER_MS = 60_000
LONG = "Tell me about GGUF files."


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    compile_catalogue(folder, "en", lambda key: key.source)
    compile_catalogue(folder, "fa", lambda key: f"fa:{key.source}")
    return folder


@pytest.fixture(autouse=True)
def _two_languages(catalogues: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(localization, "resource", lambda *_parts: catalogues)


def _switch(app: App, qtbot: QtBot, language: InterfaceLanguage) -> None:
    before = app.window
    app.settings.replace(language=language)
    qtbot.waitUntil(lambda: app.window is not before, timeout=ANSWER_MS)


def _is_rtl() -> bool:
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@contextmanager
def _held_behind_its_first_piece(app: App) -> Iterator[None]:
    """Keep back what the model writes behind its first piece while the block runs."""
    run, released = app.engine.run, threading.Event()

    def held(requests, cancel):
        has_begun = False
        for key, event in run(requests, cancel):
            if has_begun:
                released.wait()
            yield key, event
            has_begun = has_begun or isinstance(event, Piece)

    app.engine.run = held  # type: ignore[method-assign]
    try:
        yield
    finally:
        released.set()


def test_an_answer_goes_on_while_the_language_is_switched(app: App, qtbot: QtBot) -> None:
    chat = app.chats.chat
    pieces: list[str] = []
    chat.piece_arrived.connect(lambda _message, _channel, text: pieces.append(text))
    field = app.window.chat.composer.field
    field.setPlainText(LONG)
    with _held_behind_its_first_piece(app):
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(pieces), timeout=ANSWER_MS)
        field.setPlainText("half a thought")
        _switch(app, qtbot, InterfaceLanguage.PERSIAN)
        assert app.window.chat.composer.field.text == "half a thought"
        assert chat.activity.phase == "writing"
        assert len(pieces) == 1
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=ANSWER_MS)
    assert len(pieces) > 1
    rows = app.window.chat.transcript.rows
    assert rows[0].answer == LONG
    assert rows[-1].answer == chat.messages[-1].text
    assert app.window.chat.isVisible()


def test_the_window_comes_back_as_it_was_and_speaks_otherwise(app: App, qtbot: QtBot) -> None:
    app.window.resize(1000, 700)
    app.window.show_place(app.window.settings)
    app.window.settings.open_group(Group.LANGUAGES)
    row = app.window.settings.row("language")
    assert not _is_rtl()
    _switch(app, qtbot, InterfaceLanguage.PERSIAN)
    window = app.window
    assert window.isVisible()
    assert window.place is window.settings
    assert window.settings.group is Group.LANGUAGES
    assert (window.width(), window.height()) == (1000, 700)
    assert window.settings.row("language") is not row
    assert window.settings.pages.search.placeholderText().startswith("fa:")
    assert _is_rtl()
    assert QLocale().toString(12) == "۱۲"
    _switch(app, qtbot, InterfaceLanguage.ENGLISH)
    assert not app.window.settings.pages.search.placeholderText().startswith("fa:")
    assert not _is_rtl()


def test_what_was_being_translated_is_still_there(app: App, qtbot: QtBot) -> None:
    app.translations.live.set_automatic(False)
    page = app.window.translation.text
    app.window.show_place(app.window.translation)
    page.source.edit.setPlainText("The cat sleeps.")
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.target.text.strip()), timeout=ANSWER_MS)
    qtbot.waitUntil(lambda: not app.translations.live.busy, timeout=ANSWER_MS)
    said = page.target.text
    _switch(app, qtbot, InterfaceLanguage.PERSIAN)
    again = app.window.translation.text
    assert again.source.text == "The cat sleeps."
    assert again.target.text == said
    assert again.isVisible()


def test_the_language_is_there_after_a_restart(qapp: QApplication, qtbot: QtBot) -> None:
    first = opened(qapp, qtbot)
    _switch(first, qtbot, InterfaceLanguage.PERSIAN)
    closed(first)
    second = opened(qapp, qtbot)
    assert second.localization.language is InterfaceLanguage.PERSIAN
    assert second.window.windowTitle() == "Parlance"
    _switch(second, qtbot, InterfaceLanguage.ENGLISH)
    assert not _is_rtl()
    closed(second)
