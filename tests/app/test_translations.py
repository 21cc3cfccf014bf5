"""Documents translated in the real app: real files, store, engine and starter model."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.errands import Errand, Wish
from parlance.contract.segments import Segment, SegmentState
from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationItem
from tests.app.conftest import DONE_MS, closed, engine_process, opened, wait_for_state

TOWNS = ("Velmora", "Tarnow", "Melora", "Brinfield", "Oskaveld", "Lunaria", "Gandor", "Pellham")
PARAGRAPHS = 48


def _document(folder: Path) -> str:
    document = docx.Document()
    for number in range(PARAGRAPHS):
        town = TOWNS[number % len(TOWNS)]
        document.add_paragraph(f"In {1950 + number} the town of {town} opened a bridge.")
    path = folder / "bridges.docx"
    document.save(str(path))
    return str(path)


class _Stored:
    """Which segments were stored, in order, as the window hears of them."""

    def __init__(self, app: App) -> None:
        self.units: list[int] = []
        app.translations.documents.segments_stored.connect(self._take)

    def _take(self, _item: int, segments: Sequence[Segment]) -> None:
        self.units += [each.unit for each in segments if each.state is not SegmentState.WAITING]


def _begin(app: App, folder: Path) -> tuple[int, _Stored]:
    app.translations.choice.set_targets(("fr",))
    stored = _Stored(app)
    (number,) = app.translations.documents.add_files([_document(folder)])
    return number, stored


def _check_written(item: TranslationItem) -> None:
    assert item.report is not None
    assert item.report.translated == item.report.units == PARAGRAPHS
    texts = [paragraph.text for paragraph in docx.Document(item.written).paragraphs]
    assert len(texts) == PARAGRAPHS
    assert all(str(1950 + number) in text for number, text in enumerate(texts))
    assert "ville" in texts[0]


def test_an_engine_killed_in_mid_document_costs_only_what_it_was_writing(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    number, stored = _begin(app, tmp_path)
    qtbot.waitUntil(lambda: len(stored.units) >= 12, timeout=DONE_MS)
    os.kill(engine_process().pid, signal.SIGKILL)
    assert len(stored.units) < PARAGRAPHS
    item = wait_for_state(
        qtbot, app.translations.documents, number, ItemState.DONE, ItemState.FAILED
    )
    assert item.state is ItemState.DONE  # the engine survives one end by itself
    assert sorted(stored.units) == list(range(PARAGRAPHS))  # nothing was lost, or written twice
    _check_written(item)


def test_a_document_goes_on_after_a_restart_with_what_was_stored(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    app = opened(qapp, qtbot)
    _, stored = _begin(app, tmp_path)
    qtbot.waitUntil(lambda: len(stored.units) >= 8, timeout=DONE_MS)
    before = set(stored.units)
    closed(app)
    again = opened(qapp, qtbot)
    (item,) = again.translations.documents.items
    assert item.state is ItemState.PAUSED
    later = _Stored(again)
    again.translations.documents.resume(item.id)
    done = wait_for_state(qtbot, again.translations.documents, item.id, ItemState.DONE)
    assert not before & set(later.units)
    _check_written(done)
    closed(again)


def test_a_pause_leaves_the_engine_to_others_and_keeps_what_there_is(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    number, stored = _begin(app, tmp_path)
    qtbot.waitUntil(lambda: len(stored.units) >= 4, timeout=DONE_MS)
    app.translations.documents.pause(number)
    qtbot.waitUntil(lambda: not app.translations.documents.busy, timeout=DONE_MS)
    before = list(stored.units)
    assert len(before) < PARAGRAPHS
    live = app.translations.live
    live.set_options(replace(live.options, source="en", target="fr"))
    with qtbot.waitSignal(live.finished, timeout=DONE_MS) as finished:
        live.translate("The bridge is open.")
    assert finished.args is not None
    assert "pont" in finished.args[0].text
    assert stored.units == before
    app.translations.documents.resume(number)
    _check_written(wait_for_state(qtbot, app.translations.documents, number, ItemState.DONE))
    assert sorted(stored.units) == list(range(PARAGRAPHS))


@pytest.mark.qt_log_ignore("plugin does not support")
def test_what_was_copied_is_translated_in_the_small_window(app: App, qtbot: QtBot) -> None:
    translations = app.translations
    translations.quick.set_options(replace(translations.quick.options, source="en", target="fr"))
    QGuiApplication.clipboard().setText("The bridge is open.")
    app.take_errand(Errand(wish=Wish.TRANSLATE_CLIPBOARD))
    quick = app.window.quick.shown
    assert quick is not None
    qtbot.waitUntil(lambda: "pont" in quick.page.target.text, timeout=DONE_MS)
    qtbot.waitUntil(lambda: not translations.quick.busy, timeout=DONE_MS)
    written = quick.page.target.text
    quick.close()
    qtbot.waitUntil(lambda: bool(translations.history.records()), timeout=DONE_MS)
    (record,) = translations.history.records()
    assert (record.source, record.target) == ("The bridge is open.", written)
    assert not translations.live.draft
    assert app.settings.value.source_language == ""
