"""Whatever became of its files, the app opens, says so, and loses nothing that is in them."""

from __future__ import annotations

import json
import logging
import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing, nullcontext, suppress
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance import app as app_module
from parlance.app import App
from parlance.app_services import AppServices
from parlance.contract.errands import Errand
from parlance.contract.faults import SettingsUnreadable
from parlance.contract.network import NetworkRequest, Purpose
from parlance.contract.session import Session
from parlance.contract.settings import Settings, Theme
from parlance.instance import Claim, Instance
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.keys import ServerKeys
from parlance.storage.network_log import NetworkLog
from parlance.storage.places import Places, find_places, summary_draft
from parlance.storage.session import SessionFile
from parlance.storage.settings import SettingsFile
from parlance.storage.start_log import keeping_log, log_of
from parlance.window.models.installed_tasks import DoneBar
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.place_names import Place
from tests.app.conftest import closed
from tests.app.rights import content_of, modes_that_count

PATIENCE_MS = 20_000
HUGE = 300 * 1024 * 1024
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")

Damage = Callable[[Path], None]


def small_files(places: Places) -> dict[Path, bytes]:
    """Return the app's files but the stores, and what may stand in them."""
    download = {"id": "d", "request": {"repo": "o/m", "commit": "c", "name": "M", "files": []}}
    item = {"title": "T", "pasted": "A text that stands nowhere else."}
    bench = {"model": "m", "device": "cpu"}
    return {
        places.settings: json.dumps({"version": 2, "theme": "dark", "welcomed": True}).encode(),
        places.server_keys: b'{"https://server.example": "key-of-a-server"}',
        places.served_models: b'{"https://server.example": ["m"]}',
        places.downloads: json.dumps([download]).encode(),
        places.uses: b'{"model": 1700000000.0}',
        places.benchmarks: json.dumps([bench]).encode(),
        places.translations: json.dumps([item]).encode(),
        places.summaries: json.dumps([item]).encode(),
        places.translation_draft: "Ein Entwurf, der übersetzt wird.".encode(),
        places.completion_draft: "Once upon a tïme".encode(),
        summary_draft(places): "A text to be summarized, söon.".encode(),
        places.own_words: "Velmora\nPärlance\n".encode(),
        places.network_log: b'{"at": 1.0, "method": "GET", "host": "h"}\n',
        places.versions: b"7\n",
        places.window: b"\x01\xd9\xd0\xcb" + bytes(40),
        places.session: msgspec.json.encode(Session(place="summary")),
        places.state / "parlance.log": b"2026-01-01 00:00:00,000 INFO parlance: hello\n",
        places.state / "window.lock": b"1\nparlance\nhost\n",
        places.state / "quick.json": b"{}",
    }


def _written(content: bytes) -> Damage:
    return lambda path: path.write_bytes(content) and None


def _truncated(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _huge(path: Path) -> None:
    os.truncate(path, HUGE)


def _folder(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()
    (path / "inside").write_text("of a folder")


def _leading_nowhere(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to(path.with_name("nowhere") / "at-all")


def _unreadable(path: Path) -> None:
    path.chmod(0)


DAMAGES: dict[str, Damage] = {
    "empty": _written(b""),
    "garbage": _written(random.Random(11).randbytes(3000)),
    "truncated": _truncated,
    "another_kind": _written(b'[1, "x", null, {"a": []}]'),
    "another_record": _written(b'{"version": 99, "theme": 5, "models": "x"}'),
    "deep": _written(b"[" * 100_000),
    "huge": _huge,
    "folder": _folder,
    "link_to_nowhere": _leading_nowhere,
    "unreadable": _unreadable,
}


@pytest.fixture
def places(monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setattr(app_module, "READY_AFTER_MS", 0)
    found = find_places()
    found.make()
    SettingsFile(found.settings).save(Settings(welcomed=True))
    return found


def _store_filled(places: Places) -> None:
    with closing(Database(places.database)) as database:
        chats = ChatStore(database)
        for number in range(30):
            message = chats.add_user_message(None, f"Message {number} " + "with words " * 40)
        ChatQueue(database).keep_draft(message.conversation, "half a sentence")


def _said(app: App) -> list[str]:
    layout = app.window._notices
    bars = [layout.itemAt(index).widget() for index in range(layout.count())]
    return [bar.accessibleName() for bar in bars if isinstance(bar, FaultBar | DoneBar)]


def _walked(app: App, qtbot: QtBot) -> list[str]:
    """Go through the whole app; return what it said."""
    with qtbot.waitSignal(app._readying.timeout, timeout=PATIENCE_MS):
        app.start()
    for place in Place:
        app.window.show_place(place)
        assert app.window.place_name == place
    app.window.show_place(Place.CHAT)
    return _typed(app)


def _typed(app: App) -> list[str]:
    """Type into the window that has opened; return what it says."""
    assert app.window.isVisible()
    field = app.window.chat.composer.field
    field.setPlainText("Something new")
    assert app.window.chat.isEnabled()
    app.chats.chat.waiting.flush()
    return _said(app)


def _contents(folder: Path) -> list[bytes]:
    found = [path for path in folder.rglob("*") if path.is_file() and path.stat().st_size < HUGE]
    return [content_of(path) for path in found]


def _damaged(places: Places, damage: str) -> dict[Path, bytes]:
    """Damage the small files; return what is in them then, where that can be told."""
    damaged: dict[Path, bytes] = {}
    for path, content in small_files(places).items():
        path.write_bytes(content)
        DAMAGES[damage](path)
        with suppress(OSError):
            if path.stat().st_size < HUGE:
                damaged[path] = content_of(path)
    return damaged


def _is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _assert_kept(places: Places, damaged: dict[Path, bytes]) -> None:
    """Fail if what people made is nowhere any more; the others can be made again."""
    made = {places.translations, places.summaries, places.own_words, places.server_keys}
    made |= {places.translation_draft, places.completion_draft, summary_draft(places)}
    made |= {places.settings, places.downloads, places.benchmarks}
    kept = _contents(places.config.parent)
    texts = {places.own_words, places.translation_draft}
    texts |= {places.completion_draft, summary_draft(places)}
    for path in made & damaged.keys():
        if path in texts and _is_text(damaged[path]):
            continue  # no damage that anything could know of
        assert damaged[path] in kept, path


@POSIX
@pytest.mark.parametrize("damage", DAMAGES)
def test_the_services_begin_whatever_became_of_their_small_files(
    qapp: QApplication, places: Places, damage: str
) -> None:
    damaged = _damaged(places, damage)
    with modes_that_count() if damage == "unreadable" else nullcontext():
        services = AppServices()
        for each in ("downloads", "servers", "installation", "plans", "care", "backups"):
            getattr(services, each)
        ServerKeys(places.server_keys).keep("https://server.example", "another")
        services.translations.live.edit("Another draft")
        services.summaries.draft.note("Another text")
        services.chats.presets.completing.keep_text("Another beginning")
        services.settings.replace(theme=Theme.LIGHT)
        services.spelling.add("Quendrisor")
        services.models.refresh()
        services.close()
    unread = {each.path for each in services.unread}
    assert len(unread) == len(services.unread)
    if damage in {"garbage", "huge", "folder", "unreadable"}:
        assert len(unread) == 6
        assert [type(fault) for fault in services.faults] == [SettingsUnreadable]
    _assert_kept(places, damaged)


@POSIX
@pytest.mark.parametrize("damage", ["garbage", "unreadable"])
def test_the_app_opens_whatever_became_of_its_small_files(
    qapp: QApplication, qtbot: QtBot, places: Places, damage: str
) -> None:
    damaged = _damaged(places, damage)
    with modes_that_count() if damage == "unreadable" else nullcontext():
        app = App(qapp)
        said = _walked(app, qtbot)
        closed(app)
    for told in ("settings", "words.txt", "summaries.json", "translations.json", "draft.txt"):
        assert any(told in sentence for sentence in said), told
    assert all("could not be read" in sentence for sentence in said)
    assert len(said) == len(set(said))
    _assert_kept(places, damaged)


STORE_DAMAGES: dict[str, Damage] = {
    **{name: DAMAGES[name] for name in ("empty", "garbage", "truncated", "folder")},
    "another_program": lambda path: _another_program(path),
    "huge": _huge,
    "link_to_nowhere": _leading_nowhere,
    "unreadable": _unreadable,
}


def _another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
        other.execute("INSERT INTO recipe VALUES ('soup')")
        other.commit()


@POSIX
@pytest.mark.parametrize("damage", STORE_DAMAGES)
def test_the_app_opens_whatever_became_of_the_store(
    qapp: QApplication, places: Places, damage: str
) -> None:
    _store_filled(places)
    STORE_DAMAGES[damage](places.database)
    before = None
    if places.database.is_file() and damage != "huge":
        before = content_of(places.database)
    with modes_that_count() if damage == "unreadable" else nullcontext():
        app = App(qapp)
        app.start()
        said = _typed(app)
        closed(app)
    if damage not in {"empty", "huge", "link_to_nowhere"}:
        assert len(said) == 1
    if before is not None:
        assert before == b"" or before in _contents(places.data)


def _missing(places: Places) -> None:
    shutil.rmtree(places.config.parent)


def _a_file_in_its_place(places: Places) -> None:
    shutil.rmtree(places.data)
    places.data.write_text("a file")


def _home_is_a_file(places: Places) -> None:
    shutil.rmtree(places.config.parent)
    places.config.parent.write_text("a file")


def _read_only(places: Places) -> None:
    for folder in (places.config, places.data, places.state, places.config.parent):
        folder.chmod(0o500)


def _read_only_and_empty(places: Places) -> None:
    _missing(places)
    places.config.parent.mkdir()
    places.config.parent.chmod(0o500)


FOLDERS: dict[str, tuple[Callable[[Places], None], int]] = {
    "missing": (_missing, 0),
    "a_file_in_the_place_of_data": (_a_file_in_its_place, 1),
    "a_file_in_the_place_of_all": (_home_is_a_file, 1),
    "read_only": (_read_only, 1),
    "read_only_and_empty": (_read_only_and_empty, 1),
}


@POSIX
@pytest.mark.parametrize("state", FOLDERS)
def test_the_app_opens_whatever_became_of_its_folders(
    qapp: QApplication, qtbot: QtBot, places: Places, state: str
) -> None:
    _store_filled(places)
    damage, least = FOLDERS[state]
    damage(places)
    try:
        with modes_that_count():
            app = App(qapp)
            said = _walked(app, qtbot)
            if state == "read_only":
                qtbot.waitUntil(lambda: len(app.chats.listing.conversations) == 30)
            closed(app)
    finally:
        for folder in (places.config.parent, places.config, places.data, places.state):
            with suppress(OSError):
                folder.chmod(0o700)
    assert bool(said) == bool(least), said
    assert len(said) == len(set(said))


WRITTEN = {
    *("settings.json", "server-keys.json", "parlance.db", "words.txt", "notes.db"),
    *("network.jsonl", "parlance.log", "parlance.log.1", "window", "session.json"),
    *("translation-draft.txt", "summary-draft.txt", "completion-draft.txt", "summaries.json"),
}


@POSIX
def test_nobody_else_may_read_what_the_app_writes(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(app_module, "READY_AFTER_MS", 0)
    before = os.umask(0)
    try:
        places = find_places()
        places.make()
        instance = Instance(places.state)
        assert instance.claim(Errand()) is Claim.FIRST
        with keeping_log(log_of(places.state), str):
            for number in range(9_000):  # more than one file holds
                logging.getLogger("parlance").info("A line %d %s", number, "x" * 60)
            app = App(qapp)
            _walked(app, qtbot)
            _leave_traces(app, places)
            open_to_others = _open_to_others(tmp_path)
            closed(app)
        instance.close()
        assert open_to_others == []
        assert _open_to_others(tmp_path) == []
        assert {path.name for path in tmp_path.rglob("*")} >= WRITTEN
    finally:
        os.umask(before)


def _leave_traces(app: App, places: Places) -> None:
    """Have every file be written that the app ever writes."""
    app.translations.live.edit("A draft")
    app.summaries.queue.add_text("A text of some words. " * 20)
    app.window.summary.start.text.setPlainText("Another draft")
    app.spelling.add("Velmora")
    app.chats.presets.completing.keep_text("Once upon a time")
    app.settings.replace(theme=Theme.DARK, welcomed=True)
    app.notes.put("key", "document", "a note")
    NetworkLog(places.network_log).note(
        NetworkRequest(
            at=1.0,
            method="GET",
            host="h",
            purpose=Purpose.SEARCH,
            subject="s",
            status=200,
            received_bytes=1,
        )
    )
    ServerKeys(places.server_keys).keep("https://server.example", "a-key")
    SessionFile(places.session).keep(Session(place="chat"))
    SettingsFile(places.settings).load()


def _open_to_others(folder: Path) -> list[str]:
    """Return whatever in a folder somebody else could read, were the folder open."""
    return [
        f"{path}: {stat.S_IMODE(path.lstat().st_mode):o}"
        for path in folder.rglob("*")
        if stat.S_IMODE(path.lstat().st_mode) & 0o077 and not path.is_symlink()
    ]
