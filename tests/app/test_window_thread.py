"""The window's thread opens none of the files that people give: others read them for it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.inventory import ImportManner
from parlance.contract.summary import ItemState
from parlance.services.model_states import ModelPhase
from tests.app.conftest import DONE_MS, wait_for_state
from tests.documents.pdf_bytes import column, pdf
from tests.gguf_factory import TinyModel, write_model

_OPENING = ("open", "os.listdir", "os.scandir", "os.walk")


class Watch:
    """Notes which files the thread of the window opens below a folder.

    Attributes:
        opened: what it opened or listed; by others: what other threads did.
    """

    def __init__(self) -> None:
        """Watch nothing yet: a hook of Python's is there for good."""
        self.opened: list[str] = []
        self.by_others: list[str] = []
        self._below = ""
        sys.addaudithook(self._on_event)

    def begin(self, folder: Path) -> None:
        """Watch what lies below `folder`."""
        self.opened, self.by_others, self._below = [], [], str(folder)

    def end(self) -> None:
        """Watch no more."""
        self._below = ""

    def _on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._below or event not in _OPENING or not arguments:
            return
        place = arguments[0]
        if not isinstance(place, str | bytes | os.PathLike):
            return
        path = os.fsdecode(place)
        if path.startswith(self._below):
            is_own = threading.current_thread() is threading.main_thread()
            (self.opened if is_own else self.by_others).append(f"{event} {path}")


@cache
def _the_watch() -> Watch:
    """Return the only one: a hook of Python is there for good, and is asked at every file."""
    return Watch()


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Return who watches, for one test."""
    watching = _the_watch()
    yield watching
    watching.end()


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """Return the folder of what is given."""
    folder = tmp_path / "given"
    folder.mkdir()
    return folder


def _documents(folder: Path) -> list[str]:
    text = folder / "report.txt"
    text.write_text(
        "In May 2024 the town of Velmora opened a bridge of 340 metres.\n" * 20, "utf-8"
    )
    pages = folder / "report.pdf"
    pages.write_bytes(pdf([column(["The town of Velmora opened a bridge."])]))
    broken = folder / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 and no more")
    inner = folder / "more"
    inner.mkdir()
    (inner / "notes.md").write_text("# Notes\n\nThe bridge is long.\n", "utf-8")
    return [str(text), str(pages), str(broken), str(inner)]


def test_what_the_window_would_open_is_noticed(given: Path, watch: Watch) -> None:
    watch.begin(given)
    (given / "a.txt").write_text("opened here", "utf-8")
    assert watch.opened == [f"open {given / 'a.txt'}"]


def test_documents_are_read_for_summary_translation_and_chat_by_others(
    app: App, qtbot: QtBot, given: Path, watch: Watch
) -> None:
    paths = _documents(given)
    watch.begin(given)
    summaries = app.summaries.queue.add_files(paths)
    for number in summaries:
        wait_for_state(qtbot, app.summaries.queue, number, ItemState.DONE, ItemState.FAILED)
    attachments = app.chats.attachments
    attachments.add_files(paths)
    qtbot.waitUntil(lambda: not attachments.is_reading, timeout=DONE_MS)
    assert len(attachments.ready) == 3
    app.translations.choice.set_targets(("fr",))
    for number in app.translations.documents.add_files(paths[:1]):
        wait_for_state(qtbot, app.translations.documents, number, ItemState.DONE, ItemState.FAILED)
    assert any("notes.md" in each or "more" in each for each in watch.by_others)
    assert watch.opened == []


def test_a_model_is_added_loaded_and_verified_by_others(
    app: App, qtbot: QtBot, given: Path, watch: Watch
) -> None:
    path = write_model(given / "endless.gguf", TinyModel(context=512))
    watch.begin(given)
    with qtbot.waitSignal(app.care.added, timeout=DONE_MS):
        app.care.import_file(str(path), ImportManner.IN_PLACE)
    app.models.load(str(path))
    qtbot.waitUntil(lambda: app.models.state.phase is ModelPhase.LOADING, timeout=DONE_MS)
    qtbot.waitUntil(lambda: app.models.state.phase is not ModelPhase.LOADING, timeout=DONE_MS)
    with qtbot.waitSignal(app.care.verified, timeout=DONE_MS):
        app.care.verify(str(path))
    assert any("endless.gguf" in each for each in watch.by_others)
    assert watch.opened == []
