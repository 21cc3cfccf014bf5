"""The app used for long: what it holds of the system does not grow."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import psutil
import pytest
from msgspec.structs import replace

from parlance.contract.settings import Settings
from parlance.contract.summary import ItemState
from parlance.services.model_states import ModelPhase
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from tests.app.conftest import closed, opened
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from parlance.app import App
    from tests.faults.campaign import Campaign

pytestmark = pytest.mark.timeout(7200)

PATIENCE_MS = 60_000
DOCUMENT_EVERY, TRANSLATION_EVERY, CHAT_EVERY = 10, 4, 8
WARM = 0.3
"""By this share of the turns everything has been used and caches are full."""
SPARE = 12
"""Descriptors or threads that may come and go."""
MOST_WAL = 32 << 20
OVER = {ItemState.DONE, ItemState.FAILED}


class _Use:
    """What the app and its children hold of the system."""

    def __init__(self) -> None:
        gc.collect()
        here = psutil.Process()
        tree = [here, *here.children(recursive=True)]
        self.descriptors = here.num_fds() if hasattr(here, "num_fds") else 0
        self.threads = here.num_threads()
        self.children = len(tree) - 1
        self.bytes = here.memory_info().rss
        self.bytes_of_all = sum(each.memory_info().rss for each in tree)
        wal = find_places().database.with_name("parlance.db-wal")
        self.wal = wal.stat().st_size if wal.exists() else 0


def test_turns_of_everything_for_long(
    qapp: QApplication, qtbot: QtBot, campaign: Campaign, tmp_path: Path
) -> None:
    places = find_places()
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))
    app = opened(qapp, qtbot)
    answer = TinyModel(speaks=tuple(f"w{number} " for number in range(30)), context=8192)
    app.models.load(str(write_model(tmp_path / "words.gguf", answer)))
    qtbot.waitUntil(lambda: app.models.state.phase is ModelPhase.READY, timeout=PATIENCE_MS)
    live = app.translations.live
    live.set_automatic(False)
    live.set_options(replace(live.options, source="en", target="fr"))
    turns = campaign.cases(40)
    warm = _Use()
    for turn in turns:
        _turn(app, qtbot, turn, tmp_path)
        if turn == round(len(turns) * WARM):
            warm = _Use()
    end = _Use()
    grown, rest = end.bytes - warm.bytes, max(1, round(len(turns) * (1 - WARM)))
    campaign.count("turns", len(turns))
    campaign.count("KiB more for each turn in the window", round(grown / rest / 1024))
    campaign.count(
        "KiB more for each turn in all processes",
        round((end.bytes_of_all - warm.bytes_of_all) / rest / 1024),
    )
    campaign.count("bytes of the log of writes", end.wal)
    closed(app)
    assert end.descriptors <= warm.descriptors + SPARE
    assert end.threads <= warm.threads + SPARE
    assert end.children <= warm.children + 1
    assert end.wal <= MOST_WAL


def _turn(app: App, qtbot: QtBot, turn: int, folder: Path) -> None:
    """Ask something; now and then begin a new chat, translate, or summarize a document."""
    chat = app.chats.chat
    if turn % CHAT_EVERY == 0:
        chat.new()
    with qtbot.waitSignal(chat.message_changed, timeout=PATIENCE_MS):
        chat.send(f"Question {turn}: " + "what is it about? " * 20)
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=PATIENCE_MS)
    if turn % TRANSLATION_EVERY == 0:
        with qtbot.waitSignal(app.translations.live.finished, timeout=PATIENCE_MS):
            app.translations.live.translate(f"The town of number {turn} opened a bridge.")
    if turn % DOCUMENT_EVERY == 0:
        path = folder / f"{turn}.txt"
        path.write_text(f"In {turn} the town of Velmora opened a bridge of 340 metres. " * 30)
        queue = app.summaries.queue
        (number,) = queue.add_files([str(path)])

        def is_over() -> bool:
            item = queue.item(number)
            return item is None or item.state in OVER

        qtbot.waitUntil(is_over, timeout=PATIENCE_MS)
