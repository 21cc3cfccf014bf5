"""The queue of summaries in the real app: real files, reader, store, engine and starter model."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.document import ReadOptions
from parlance.contract.faults import DocumentDamaged, DocumentKindUnknown, DocumentLocked
from parlance.contract.summary import (
    AnswerResult,
    ItemState,
    SummaryOptions,
    SummaryShape,
    SummaryStage,
)
from tests.app.conftest import DONE_MS, closed, engine_process, item_of, opened, wait_for_state
from tests.documents.pdf_bytes import column, encrypted_pdf, pdf

REPORT = (
    "In May 2024 the town of Velmora opened a bridge of 340 metres. "
    "The weather stayed mild and the roads were quiet. "
    "Many people talked about it for a while."
)
TOWNS = ("Velmora", "Tarnow", "Melora", "Brinfield", "Oskaveld", "Lunaria", "Gandor", "Pellham")
OPTIONS = SummaryOptions(words=60)


def _long_report(parts: int = 12) -> str:
    """Return a text that the starter model reads in about as many passages as it has parts."""
    filler = "The weather stayed mild and the roads were quiet. Many people talked about it. "
    return "\n\n".join(
        f"In {1950 + number} the town of {TOWNS[number % len(TOWNS)]} opened a bridge of "
        f"{40 + 7 * number} metres. {filler * 8}"
        for number in range(parts)
    )


def _file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def _passages_done(app: App, number: int) -> int:
    progress = item_of(app.summaries.queue, number).progress
    reads = progress is not None and progress.stage is SummaryStage.READING
    return progress.done if reads and progress is not None else 0


def _mixed_files(folder: Path) -> list[str]:
    """Return a sound text, a broken PDF, a locked one, noise and a sound PDF."""
    lines = [f"{line}." for line in REPORT.rstrip(".").split(". ")]
    contents = {
        "broken.pdf": b"%PDF-1.7\n1 0 obj\n<</Type /Catalog",
        "قفل‌شده.pdf": encrypted_pdf([column(lines)], user="sesame"),
        "noise.bin": bytes(range(256)) * 40,
        "sound.pdf": pdf([column(lines)]),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    text = _file(folder, "گزارش سالانه ۱۴۰۴.txt", REPORT)
    return [text, *(str(folder / name) for name in contents)]


def _drop(panel: QWidget, paths: list[str]) -> None:
    """Drop files as a file manager does: with their addresses, and their names as text."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(path) for path in paths])
    content.setText("\n".join(paths))
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    place = panel.rect().center()
    enter = QDragEnterEvent(place, action, content, left, none)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), action, content, left, none)
    QApplication.sendEvent(panel, drop)
    assert drop.isAccepted()


def test_good_broken_and_locked_files_that_are_dropped_each_end_as_they_should(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    queue, panel = app.summaries.queue, app.window.summary
    app.window.show_place(panel)
    queue.set_options(OPTIONS)
    paths = _mixed_files(tmp_path)
    _drop(panel, paths)
    assert [item.paths for item in queue.items] == [(path,) for path in paths]
    assert panel.bars.arrange.isVisible()
    text, broken, locked, noise, sound = (item.id for item in queue.items)
    wait_for_state(qtbot, app.summaries.queue, sound, ItemState.DONE)
    assert isinstance(
        wait_for_state(qtbot, app.summaries.queue, broken, ItemState.FAILED).fault, DocumentDamaged
    )
    assert isinstance(
        wait_for_state(qtbot, app.summaries.queue, locked, ItemState.FAILED).fault, DocumentLocked
    )
    fault = wait_for_state(qtbot, app.summaries.queue, noise, ItemState.FAILED).fault
    assert isinstance(fault, DocumentKindUnknown | DocumentDamaged)
    rows = [panel.side.queue.model.index(row).data() for row in range(len(paths))]
    assert "گزارش سالانه ۱۴۰۴.txt, Done  ·  Paragraphs" in rows
    assert "broken.pdf, Damaged" in rows
    assert "قفل‌شده.pdf, Password needed" in rows
    panel.show_item(locked)
    assert "قفل‌شده.pdf" in panel.bars.item_fault.accessibleName()
    assert panel.bars.item_fault.help.text() == "Give the password…"
    queue.again(locked, read=ReadOptions(password="sesame"))
    for number in (text, sound, locked):
        done = wait_for_state(qtbot, app.summaries.queue, number, ItemState.DONE)
        assert done.result is not None
        assert done.result.blocks_read == done.result.blocks
        assert "Velmora" in done.text
        assert "340" in done.text
    assert "340" in panel.reading.result.column.text.toPlainText()  # what is shown was unlocked
    assert panel.bars.item_fault.isHidden()
    assert len(app.summaries.history.records("velmora")) == 3


def test_a_paused_summary_lets_another_go_first_and_reads_nothing_twice(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    queue = app.summaries.queue
    queue.set_options(OPTIONS)
    long, short = queue.add_files(
        [_file(tmp_path, "long.txt", _long_report()), _file(tmp_path, "short.txt", REPORT)]
    )
    qtbot.waitUntil(lambda: _passages_done(app, long) >= 3, timeout=DONE_MS)
    queue.pause(long)
    assert item_of(app.summaries.queue, long).state is ItemState.PAUSED
    wait_for_state(qtbot, app.summaries.queue, short, ItemState.DONE)
    assert item_of(app.summaries.queue, long).state is ItemState.PAUSED
    queue.resume(long)
    done = wait_for_state(qtbot, app.summaries.queue, long, ItemState.DONE)
    assert done.result is not None
    assert done.result.reused >= 3
    assert done.result.blocks_read == done.result.blocks


def test_an_engine_killed_at_half_costs_no_more_than_what_it_was_reading(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    queue = app.summaries.queue
    queue.set_options(OPTIONS)
    (long,) = queue.add_files([_file(tmp_path, "long.txt", _long_report())])
    qtbot.waitUntil(lambda: _passages_done(app, long) > 5, timeout=DONE_MS)
    os.kill(engine_process().pid, signal.SIGKILL)
    # One end the engine survives by itself; whatever comes, again() goes on from the notes.
    wait_for_state(qtbot, app.summaries.queue, long, ItemState.DONE, ItemState.FAILED)
    queue.again(long, SummaryOptions(words=60, shape=SummaryShape.POINTS))
    done = wait_for_state(qtbot, app.summaries.queue, long, ItemState.DONE)
    assert done.result is not None
    assert done.result.reused > 5
    assert done.result.blocks_read == done.result.blocks
    assert done.text.startswith("- ")


def test_the_queue_is_there_after_a_restart_and_goes_on_where_it_was(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    app = opened(qapp, qtbot)
    app.summaries.queue.set_options(OPTIONS)
    path = _file(tmp_path, "long.txt", _long_report())
    (long,) = app.summaries.queue.add_files([path])
    pasted = app.summaries.queue.add_text(f"What was pasted\n\n{REPORT}")
    qtbot.waitUntil(lambda: _passages_done(app, long) >= 3, timeout=DONE_MS)
    assert item_of(app.summaries.queue, pasted).state is ItemState.WAITING
    closed(app)
    again = opened(qapp, qtbot)
    queue = again.summaries.queue
    assert [(item.title, item.state) for item in queue.items] == [
        ("long.txt", ItemState.PAUSED),
        ("What was pasted", ItemState.PAUSED),
    ]
    assert queue.options == OPTIONS
    numbers = [item.id for item in queue.items]
    for number in numbers:
        queue.resume(number)
    done = wait_for_state(qtbot, again.summaries.queue, numbers[0], ItemState.DONE)
    assert done.result is not None
    assert done.result.reused >= 3
    assert (
        "Velmora" in wait_for_state(qtbot, again.summaries.queue, numbers[1], ItemState.DONE).text
    )
    closed(again)


def test_a_question_about_a_summary_of_the_history_is_answered_with_its_source(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    services = app.summaries
    services.queue.set_options(OPTIONS)
    (number,) = services.queue.add_files([_file(tmp_path, "report.txt", REPORT)])
    wait_for_state(qtbot, app.summaries.queue, number, ItemState.DONE)
    (record,) = services.history.records()
    services.queue.remove(number)
    opened_again = services.queue.open_record(record)
    qtbot.waitUntil(
        lambda: bool(item_of(app.summaries.queue, opened_again).documents), timeout=DONE_MS
    )
    with qtbot.waitSignal(services.questions.answered, timeout=DONE_MS) as answered:
        services.questions.ask(opened_again, "How long is the bridge of Velmora?")
    assert answered.args is not None
    result = answered.args[1]
    assert isinstance(result, AnswerResult)
    assert "340" in result.text
    assert result.sentences[0].sources[0].block == 0
    assert services.questions.answers(opened_again) == (result,)
