from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, ReadOptions
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentLocked,
    EngineCrashed,
    Fault,
    FaultError,
    FolderWithoutDocuments,
    NothingToDo,
    StoreUnwritable,
)
from parlance.contract.summary import (
    AnswerResult,
    ItemState,
    SummaryProgress,
    SummaryRecord,
    SummaryResult,
    SummaryShape,
    SummaryStage,
)
from parlance.documents.plain import document_from_text
from parlance.services.line import NO_ITEM
from parlance.storage import queues
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine
from tests.services.summary_desk import SHORT, TEXT, Desk

WAIT_MS = 5000
HELD = Reply(pieces=("Held ", "back."), pause_after=1)
WAITING, PAUSED, STOPPED = ItemState.WAITING, ItemState.PAUSED, ItemState.STOPPED
WORKING, DONE, FAILED = ItemState.WORKING, ItemState.DONE, ItemState.FAILED


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, ScriptedEngine([TEXT])).open() as made:
        yield made


def _wait(qtbot: QtBot, desk: Desk, item: int, state: ItemState) -> None:
    qtbot.waitUntil(lambda: desk.state(item) is state, timeout=WAIT_MS)


def _wait_read(qtbot: QtBot, desk: Desk, item: int) -> None:
    qtbot.waitUntil(lambda: bool(desk.item(item).documents), timeout=WAIT_MS)


def _held(qtbot: QtBot, desk: Desk, item: int) -> None:
    """Wait until an item has written its first word and waits at the pause."""
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: desk.item(item).text == "Held ", timeout=WAIT_MS)


def test_a_document_is_summarized_and_remembered(qtbot: QtBot, desk: Desk) -> None:
    pieces: list[str] = []
    desk.queue.piece_arrived.connect(lambda _item, text: pieces.append(text))
    (item,) = desk.queue.add_files([desk.file("report.txt")])
    _wait(qtbot, desk, item, DONE)
    done = desk.item(item)
    assert done.title == "report.txt"
    assert done.result is not None
    assert done.text == done.result.text == TEXT
    assert "".join(pieces).strip() == TEXT
    assert [record.id for record in desk.history.records()] == [done.summary]
    assert [document.title for document in done.documents] == ["report.txt"]
    qtbot.waitUntil(lambda: not desk.queue.busy, timeout=WAIT_MS)


def test_every_file_of_a_drop_is_summarized_in_its_order(qtbot: QtBot, desk: Desk) -> None:
    names = [f"{number}.txt" for number in range(4)]
    done: list[int] = []
    desk.queue.item_changed.connect(
        lambda item: done.append(item) if desk.state(item) is DONE else None
    )
    items = desk.queue.add_files([desk.file(name) for name in names])
    _wait(qtbot, desk, items[-1], DONE)
    assert tuple(dict.fromkeys(done)) == items
    assert [name for name, _ in desk.reads] == names
    assert desk.engine.longest_window == 1


def test_a_broken_file_keeps_no_other_from_being_done(qtbot: QtBot, desk: Desk) -> None:
    fault = DocumentDamaged(path="broken.txt")
    desk.faults["broken.txt"] = fault
    paths = [desk.file(name) for name in ("broken.txt", "good.txt")]
    broken, good = desk.queue.add_files([*paths, str(desk.folder / "gone.txt")])[:2]
    _wait(qtbot, desk, good, DONE)
    assert (desk.state(broken), desk.item(broken).fault) == (FAILED, fault)
    qtbot.waitUntil(lambda: desk.queue.items[-1].state is FAILED, timeout=WAIT_MS)
    assert not desk.failed


def test_a_locked_file_is_told_while_another_is_worked_on(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    desk.locked["locked.txt"] = "sesame"
    good, locked = desk.queue.add_files([desk.file("good.txt"), desk.file("locked.txt")])
    _held(qtbot, desk, good)
    _wait(qtbot, desk, locked, FAILED)
    assert isinstance(desk.item(locked).fault, DocumentLocked)
    desk.queue.again(locked, read=ReadOptions(password="sesame"))
    assert desk.item(locked).fault is None
    desk.engine.go_on.set()
    _wait(qtbot, desk, locked, DONE)
    assert [options.password for name, options in desk.reads if name == "locked.txt"] == [
        "",
        "sesame",
    ]


def test_a_folder_brings_its_documents_and_an_empty_one_a_sentence(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.file("reports/b.txt")
    desk.file("reports/a.txt")
    (desk.folder / "empty").mkdir()
    empty = str(desk.folder / "empty")
    assert desk.queue.add_files([str(desk.folder / "reports"), empty]) == ()
    qtbot.waitUntil(lambda: len(desk.queue.items) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: desk.queue.items[-1].state is DONE, timeout=WAIT_MS)
    assert [item.title for item in desk.queue.items] == ["a.txt", "b.txt"]
    assert desk.failed == [FolderWithoutDocuments(path=empty)]


def test_documents_together_are_one_item(qtbot: QtBot, desk: Desk) -> None:
    desk.file("reports/b.txt")
    paths = [desk.file("first.txt"), str(desk.folder / "reports")]
    (item,) = desk.queue.add_files(paths, together=True)
    assert desk.item(item).title == "first.txt, reports"
    _wait(qtbot, desk, item, DONE)
    done = desk.item(item)
    assert [Path(path).name for path in done.paths] == ["first.txt", "b.txt"]
    assert done.result is not None
    assert [label.label for label in done.result.documents] == ["A", "B"]


def test_what_is_in_line_is_not_added_again_unless_it_is_wanted_otherwise(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.engine._script = [HELD, TEXT]
    first, second = desk.queue.add_files([desk.file("a.txt"), desk.file("b.txt")])
    _held(qtbot, desk, first)
    again = desk.queue.add_files([desk.file("b.txt"), desk.file("b.txt")])
    assert set(again) == {second}
    desk.queue.set_options(replace(SHORT, shape=SummaryShape.POINTS))
    (other,) = desk.queue.add_files([desk.file("b.txt")])
    assert other not in (first, second)
    desk.engine.go_on.set()
    _wait(qtbot, desk, other, DONE)
    assert len(desk.queue.items) == 3


def test_nothing_pasted_is_nothing_to_do(qtbot: QtBot, desk: Desk) -> None:
    item = desk.queue.add_text(" \n ")
    _wait(qtbot, desk, item, FAILED)
    assert desk.item(item).fault == NothingToDo()


def test_a_pasted_text_is_called_by_its_first_line(qtbot: QtBot, desk: Desk) -> None:
    item = desk.queue.add_text(f"\n  The bridge of Melora \n\n{TEXT}")
    assert desk.item(item).title == "The bridge of Melora"
    _wait(qtbot, desk, item, DONE)
    assert desk.item(item).documents[0].blocks[-1].text == TEXT


def test_pausing_lets_the_next_begin_and_resuming_comes_first(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, HELD, TEXT]
    a, b, c = desk.queue.add_files([desk.file(f"{name}.txt") for name in "abc"])
    _held(qtbot, desk, a)
    desk.queue.pause(a)
    assert desk.state(a) is PAUSED
    assert desk.item(a).text == "Held "
    desk.engine.go_on.clear()
    _wait(qtbot, desk, b, WORKING)
    _held(qtbot, desk, b)
    desk.queue.resume(a)
    assert [item.id for item in desk.queue.items] == [b, a, c]
    desk.engine.go_on.set()
    _wait(qtbot, desk, c, DONE)
    assert desk.item(b).text == "Held back."
    assert desk.item(a).text == TEXT
    records = desk.history.records()
    assert [record.title for record in reversed(records)] == ["b.txt", "a.txt", "c.txt"]


def test_what_waits_can_be_paused_too(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    a, b, c = desk.queue.add_files([desk.file(f"{name}.txt") for name in "abc"])
    _held(qtbot, desk, a)
    desk.queue.pause(b)
    desk.engine.go_on.set()
    _wait(qtbot, desk, c, DONE)
    assert desk.state(b) is PAUSED
    desk.queue.resume(b)
    _wait(qtbot, desk, b, DONE)


def test_stopping_keeps_what_was_written(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    (item,) = desk.queue.add_files([desk.file("a.txt")])
    _held(qtbot, desk, item)
    desk.queue.stop(item)
    assert (desk.state(item), desk.item(item).text) == (STOPPED, "Held ")
    qtbot.waitUntil(lambda: not desk.queue.busy, timeout=WAIT_MS)
    assert (desk.state(item), desk.item(item).text) == (STOPPED, "Held ")
    assert not desk.history.records()


def test_what_was_stopped_begins_anew_when_resumed(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    (item,) = desk.queue.add_files([desk.file("a.txt")])
    _held(qtbot, desk, item)
    desk.queue.stop(item)
    resets: list[int] = []
    desk.queue.text_reset.connect(resets.append)
    desk.queue.resume(item)
    _wait(qtbot, desk, item, DONE)
    assert resets == [item]
    assert desk.item(item).text == TEXT


def test_what_is_removed_is_gone_and_the_next_begins(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    a, b = desk.queue.add_files([desk.file("a.txt"), desk.file("b.txt")])
    _held(qtbot, desk, a)
    desk.queue.remove(a)
    assert desk.queue.item(a) is None
    _wait(qtbot, desk, b, DONE)
    assert [record.title for record in desk.history.records()] == ["b.txt"]


def test_another_shape_reads_the_file_again_only_if_it_has_changed(
    qtbot: QtBot, desk: Desk
) -> None:
    path = desk.file("a.txt")
    (item,) = desk.queue.add_files([path])
    _wait(qtbot, desk, item, DONE)
    points = replace(SHORT, shape=SummaryShape.POINTS)
    desk.queue.again(item, points)
    _wait(qtbot, desk, item, DONE)
    assert len(desk.reads) == 1
    assert desk.item(item).text == f"- {TEXT}"
    assert len(desk.history.records()) == 2
    Path(path).write_text(f"{TEXT} It is red.", "utf-8")
    os.utime(path, ns=(1, 1))
    desk.queue.again(item)
    _wait(qtbot, desk, item, DONE)
    assert len(desk.reads) == 2
    assert desk.item(item).documents[0].blocks[0].text.endswith("It is red.")


def test_what_is_wanted_otherwise_while_it_is_made_begins_anew(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    (item,) = desk.queue.add_files([desk.file("a.txt")])
    _held(qtbot, desk, item)
    desk.queue.again(item, replace(SHORT, shape=SummaryShape.POINTS))
    _wait(qtbot, desk, item, DONE)
    assert desk.item(item).text == f"- {TEXT}"
    assert len(desk.history.records()) == 1


def test_an_engine_that_dies_costs_one_item_and_again_goes_on(qtbot: QtBot, desk: Desk) -> None:
    crash = EngineCrashed(exit_code=-9)
    desk.engine._script = [Reply(pieces=("Half ",), fault=crash), TEXT]
    a, b = desk.queue.add_files([desk.file("a.txt"), desk.file("b.txt")])
    _wait(qtbot, desk, b, DONE)
    assert (desk.state(a), desk.item(a).fault, desk.item(a).text) == (FAILED, crash, "Half ")
    desk.queue.again(a)
    _wait(qtbot, desk, a, DONE)
    assert desk.item(a).fault is None


def test_without_a_model_the_others_wait_for_one(qtbot: QtBot, desk: Desk) -> None:
    desk.engine.unload()
    a, b = desk.queue.add_files([desk.file("a.txt"), desk.file("b.txt")])
    _wait(qtbot, desk, a, FAILED)
    qtbot.waitUntil(lambda: not desk.queue.busy, timeout=WAIT_MS)
    assert desk.state(b) is WAITING
    desk.models.load("starter")
    _wait(qtbot, desk, b, DONE)


def test_the_queue_comes_back_after_a_restart_and_waits_for_the_person(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, ScriptedEngine([TEXT, HELD]))
    with desk.open():
        done, stopped, half = desk.queue.add_files([desk.file(f"{name}.txt") for name in "abc"])
        _wait(qtbot, desk, done, DONE)
        pasted = desk.queue.add_text(f"A pasted text\n\n{TEXT}")
        _held(qtbot, desk, stopped)
        desk.queue.stop(stopped)
        desk.engine.go_on.clear()
        _wait(qtbot, desk, half, WORKING)
        assert desk.state(pasted) in (WAITING, ItemState.OPENING)
    desk.engine._script = [TEXT]
    with desk.open():
        items = desk.queue.items
        assert [item.title for item in items] == ["b.txt", "c.txt", "A pasted text"]
        assert [item.state for item in items] == [STOPPED, PAUSED, PAUSED]
        assert items[0].text == "Held "
        assert not desk.queue.busy
        desk.engine.go_on.set()
        for item in items:
            desk.queue.resume(item.id)
        for item in items:
            _wait(qtbot, desk, item.id, DONE)
        assert desk.queue.options == SHORT
    with desk.open():
        assert desk.queue.items == ()


def test_a_queue_that_cannot_be_read_is_set_aside(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "queue.json").write_text("[{", "utf-8")
    with Desk(tmp_path, ScriptedEngine()).open() as desk:
        assert desk.queue.items == ()
        assert (tmp_path / "queue.json.unreadable-1").read_text("utf-8") == "[{"


def test_a_name_that_is_no_unicode_comes_back_too(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, ScriptedEngine())
    path = str(tmp_path / os.fsdecode(b"r\xe9sum\xe9.txt"))
    with desk.open():
        (item,) = desk.queue.add_files([path])
        _wait(qtbot, desk, item, FAILED)
    with desk.open():
        assert [item.paths for item in desk.queue.items] == [(path,)]


def test_what_cannot_be_remembered_is_shown_and_told(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreUnwritable(path="parlance.db", reason="the disk is full")

    def refuse(*_arguments: object) -> None:
        raise FaultError(fault)

    monkeypatch.setattr(desk.store, "add", refuse)
    item = desk.queue.add_text(TEXT)
    _wait(qtbot, desk, item, DONE)
    qtbot.waitUntil(lambda: desk.failed == [fault], timeout=WAIT_MS)
    assert desk.item(item).text == TEXT
    assert desk.item(item).summary is None


def test_a_summary_of_the_history_opens_with_its_documents(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, ScriptedEngine([TEXT]))
    with desk.open():
        (file,) = desk.queue.add_files([desk.file("a.txt")])
        text = desk.queue.add_text(TEXT)
        _wait(qtbot, desk, text, DONE)
        assert desk.queue.open_record(desk.history.records()[1]) == file
    with desk.open():
        for record in desk.history.records():
            item = desk.queue.open_record(record)
            assert desk.state(item) is DONE
            _wait_read(qtbot, desk, item)
            assert desk.item(item).documents[0].blocks[0].text.startswith(TEXT)
        desk.queue.again(item)
        _wait(qtbot, desk, item, DONE)


def test_sources_of_a_file_that_has_changed_are_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, ScriptedEngine([TEXT]))
    with desk.open():
        _changed, gone = desk.queue.add_files([desk.file("a.txt"), desk.file("b.txt")])
        _wait(qtbot, desk, gone, DONE)
    desk.file("a.txt", "Another text.")
    (tmp_path / "b.txt").unlink()
    desk.reads.clear()
    with desk.open():
        items = [desk.queue.open_record(record) for record in desk.history.records()]
        qtbot.waitUntil(lambda: not desk.jobs._running, timeout=WAIT_MS)
        assert [desk.item(item).documents for item in items] == [(), ()]
        assert len(desk.reads) == 2
        assert not desk.failed


def test_a_record_that_was_erased_opens_nothing(qtbot: QtBot, desk: Desk) -> None:
    item = desk.queue.add_text(TEXT)
    _wait(qtbot, desk, item, DONE)
    (record,) = desk.history.records()
    desk.queue.remove(item)
    desk.history.trash(record.id)
    with qtbot.waitSignal(desk.history.changed, timeout=WAIT_MS):
        desk.history.erase(record.id)
    assert desk.queue.open_record(record) == NO_ITEM


def test_the_shapes_follow_the_model(qtbot: QtBot, desk: Desk) -> None:
    assert desk.queue.possible_shapes == frozenset(SummaryShape)
    with qtbot.waitSignal(desk.queue.options_changed, timeout=WAIT_MS):
        desk.models.load("starter")
    assert desk.queue.possible_shapes < frozenset(SummaryShape)
    desk.engine.next_description = replace(DESCRIPTION, parameters=8_000_000_000)
    with qtbot.waitSignal(desk.queue.options_changed, timeout=WAIT_MS):
        desk.models.load("starter")
    qtbot.waitUntil(lambda: desk.queue.possible_shapes == frozenset(SummaryShape), timeout=WAIT_MS)


class _Seer:
    """Plays a model that sees."""

    def pages(
        self, document: Document, password: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Document]:
        cancel.check()
        yield SummaryProgress(stage=SummaryStage.SEEING, done=1, total=document.pages)
        seen = document_from_text(f"{TEXT} {password}")
        yield replace(document, blocks=seen.blocks, empty_pages=())

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        cancel.check()
        yield replace(document_from_text(TEXT), path=path, sha256="picture")


def test_scans_and_pictures_are_read_by_a_model_that_sees(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, ScriptedEngine([TEXT]), seeing=_Seer())
    desk.faults["scan.pdf"] = DocumentEmpty(path="scan.pdf", pages=3)
    desk.faults["photo.png"] = DocumentIsImage(path="photo.png")
    with desk.open():
        scan, photo = desk.queue.add_files([desk.file("scan.pdf"), desk.file("photo.png")])
        _wait(qtbot, desk, photo, DONE)
        for item in (scan, photo):
            assert desk.item(item).documents[0].blocks[0].text.startswith(TEXT)
        assert desk.item(scan).documents[0].pages == 3


def test_scans_and_pictures_fail_where_no_model_sees(qtbot: QtBot, desk: Desk) -> None:
    faults: dict[str, Fault] = {
        "scan.pdf": DocumentEmpty(path="scan.pdf", pages=3),
        "photo.png": DocumentIsImage(path="photo.png"),
    }
    desk.faults |= faults
    items = desk.queue.add_files([desk.file(name) for name in faults])
    _wait(qtbot, desk, items[-1], FAILED)
    assert [desk.item(item).fault for item in items] == list(faults.values())


def test_each_crossing_tells_an_item_at_most_once(qtbot: QtBot, desk: Desk) -> None:
    told: list[ItemState] = []
    (item,) = desk.queue.add_files([desk.file("a.txt", TEXT * 3)])
    desk.queue.item_changed.connect(lambda item: told.append(desk.state(item)))
    _wait(qtbot, desk, item, DONE)
    qtbot.waitUntil(lambda: not desk.queue.busy, timeout=WAIT_MS)
    result = desk.item(item).result
    assert isinstance(result, SummaryResult)
    assert told[-1] is DONE
    assert len(told) < len(TEXT.split())


def test_a_question_needs_no_summary_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    first, item = desk.queue.add_files([desk.file("a.txt"), desk.file("b.txt")])
    _held(qtbot, desk, first)
    _wait_read(qtbot, desk, item)
    desk.queue.pause(item)
    with qtbot.waitSignal(desk.questions.answered, timeout=WAIT_MS) as answered:
        desk.questions.ask(item, "How long is the bridge?")
    assert answered.args is not None
    assert isinstance(answered.args[1], AnswerResult)
    assert (desk.state(item), desk.item(item).summary) == (PAUSED, None)
    assert desk.questions.answers(item) == (answered.args[1],)


# Several together ------------------------------------------------------------------


def test_of_documents_together_a_bad_one_is_left_out_and_told(qtbot: QtBot, desk: Desk) -> None:
    fault = DocumentDamaged(path="broken.txt")
    desk.faults["broken.txt"] = fault
    (desk.folder / "empty").mkdir()
    empty = str(desk.folder / "empty")
    paths = [desk.file("a.txt"), desk.file("broken.txt"), empty, desk.file("b.txt")]
    (item,) = desk.queue.add_files(paths, together=True)
    _wait(qtbot, desk, item, DONE)
    done = desk.item(item)
    assert done.left_out == (fault, FolderWithoutDocuments(path=empty))
    assert [document.title for document in done.documents] == ["a.txt", "b.txt"]
    assert done.paths == tuple(paths)
    desk.faults.clear()
    desk.queue.again(item)
    _wait(qtbot, desk, item, DONE)
    assert desk.item(item).left_out == (FolderWithoutDocuments(path=empty),)
    assert len(desk.item(item).documents) == 3


def test_together_fails_only_where_nothing_opens(qtbot: QtBot, desk: Desk) -> None:
    faults = [DocumentDamaged(path="a.txt"), DocumentEmpty(path="b.txt")]
    desk.faults |= {fault.path: fault for fault in faults}
    paths = [desk.file("a.txt"), desk.file("b.txt")]
    (item,) = desk.queue.add_files(paths, together=True)
    _wait(qtbot, desk, item, FAILED)
    assert desk.item(item).fault == faults[0]
    del desk.faults["b.txt"]
    desk.queue.again(item)
    _wait(qtbot, desk, item, DONE)
    assert desk.item(item).left_out == (faults[0],)
    assert len(desk.item(item).documents) == 1


def test_together_asks_for_a_password_once_and_goes_on_without(qtbot: QtBot, desk: Desk) -> None:
    desk.locked["locked.txt"] = "sesame"
    paths = [desk.file("a.txt"), desk.file("locked.txt")]
    (item,) = desk.queue.add_files(paths, together=True)
    _wait(qtbot, desk, item, FAILED)
    locked = DocumentLocked(path=paths[1])
    assert desk.item(item).fault == locked
    desk.queue.resume(item)
    _wait(qtbot, desk, item, DONE)
    assert (desk.item(item).left_out, len(desk.item(item).documents)) == ((locked,), 1)
    desk.queue.again(item, read=ReadOptions(password="wrong"))
    _wait(qtbot, desk, item, FAILED)
    desk.queue.again(item, read=ReadOptions(password="sesame"))
    _wait(qtbot, desk, item, DONE)
    assert (desk.item(item).left_out, len(desk.item(item).documents)) == ((), 2)


class _Blind(_Seer):
    """Plays a model that sees pages and finds no text in pictures."""

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        cancel.check()
        yield SummaryProgress(stage=SummaryStage.SEEING, done=1, total=1)
        raise FaultError(DocumentEmpty(path=path))


def test_of_documents_together_a_picture_without_text_is_left_out(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, ScriptedEngine([TEXT]), seeing=_Blind())
    desk.faults["photo.png"] = DocumentIsImage(path="photo.png")
    with desk.open():
        paths = [desk.file("photo.png"), desk.file("a.txt")]
        (item,) = desk.queue.add_files(paths, together=True)
        _wait(qtbot, desk, item, DONE)
        assert desk.item(item).left_out == (DocumentEmpty(path=paths[0]),)
        assert [document.title for document in desk.item(item).documents] == ["a.txt"]
        (alone,) = desk.queue.add_files(paths[:1])
        _wait(qtbot, desk, alone, FAILED)


# How files are opened --------------------------------------------------------------


def test_a_password_stays_when_an_encoding_is_chosen_and_the_other_way_round(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.locked["a.txt"] = "sesame"
    (item,) = desk.queue.add_files([desk.file("a.txt")])
    _wait(qtbot, desk, item, FAILED)
    assert desk.queue.password_of(item) == desk.queue.password_of(99) == ""
    for read in (
        ReadOptions(password="sesame"),
        ReadOptions(encoding="latin-1"),
        ReadOptions(password="sesame"),
        ReadOptions(),
    ):
        desk.queue.again(item, read=read)
        _wait(qtbot, desk, item, DONE)
    assert [(options.password, options.encoding) for _, options in desk.reads[1:]] == [
        ("sesame", ""),
        ("sesame", "latin-1"),
        ("sesame", "latin-1"),
        ("sesame", ""),  # detected again, as was asked for
    ]
    assert desk.queue.password_of(item) == "sesame"


def _recorded(qtbot: QtBot, desk: Desk, path: str, **changed: object) -> SummaryRecord:
    """Return the record of a summary whose document was labelled otherwise."""
    (item,) = desk.queue.add_files([path])
    _wait(qtbot, desk, item, DONE)
    result = desk.item(item).result
    assert result is not None
    (label,) = result.documents
    desk.queue.remove(item)
    qtbot.waitUntil(lambda: not desk.jobs._running, timeout=WAIT_MS)
    desk.reads.clear()
    return desk.store.add(replace(result, documents=(replace(label, **changed),)))


@pytest.mark.parametrize(
    ("encoding", "read"), [("latin-1", ["latin-1"]), ("ascii", ["ascii", ""]), (None, [""])]
)
def test_a_summary_is_opened_again_in_the_encoding_that_was_read(
    qtbot: QtBot, desk: Desk, encoding: str | None, read: list[str]
) -> None:
    path = desk.file("a.txt", "The bridge of Ávila is 80 metres long.")
    if encoding == "latin-1":
        Path(path).write_text(Path(path).read_text("utf-8"), "latin-1")
    seen = ReadOptions(encoding="latin-1" if encoding == "latin-1" else "")
    desk.queue.add_files([path])
    item = desk.queue.items[0].id
    if encoding == "latin-1":
        _wait(qtbot, desk, item, FAILED)
        desk.queue.again(item, read=seen)
    _wait(qtbot, desk, item, DONE)
    result = desk.item(item).result
    assert result is not None
    record = desk.store.add(
        replace(result, documents=(replace(result.documents[0], encoding=encoding),))
    )
    desk.reads.clear()
    item = desk.queue.open_record(record)
    assert desk.item(item).is_reopening
    qtbot.waitUntil(lambda: not desk.item(item).is_reopening, timeout=WAIT_MS)
    assert [options.encoding for _, options in desk.reads] == read
    assert "Ávila" in desk.item(item).documents[0].blocks[0].text


@pytest.mark.parametrize("changed", [{"words": 3}, {"blocks": 9}, {"sha256": "00"}])
def test_a_document_that_reads_otherwise_now_is_not_shown(
    qtbot: QtBot, desk: Desk, changed: dict[str, object]
) -> None:
    record = _recorded(qtbot, desk, desk.file("a.txt"), **changed)
    item = desk.queue.open_record(record)
    qtbot.waitUntil(lambda: not desk.item(item).is_reopening, timeout=WAIT_MS)
    assert desk.item(item).documents == ()
    assert desk.item(item).fault is None


def test_a_summary_of_version_1_that_counted_no_words_is_opened(qtbot: QtBot, desk: Desk) -> None:
    item = desk.queue.open_record(_recorded(qtbot, desk, desk.file("a.txt"), words=0))
    _wait_read(qtbot, desk, item)


def test_a_locked_document_of_the_history_is_shown_once_its_password_is_given(
    qtbot: QtBot, desk: Desk
) -> None:
    path = desk.file("a.txt")
    record = _recorded(qtbot, desk, path)
    desk.locked["a.txt"] = "sesame"
    item = desk.queue.open_record(record)
    qtbot.waitUntil(lambda: not desk.item(item).is_reopening, timeout=WAIT_MS)
    assert desk.item(item).fault == DocumentLocked(path=path)
    assert desk.state(item) is DONE
    before = len(desk.history.records())
    desk.queue.again(item, read=ReadOptions(password="sesame"))
    assert desk.item(item).is_reopening
    _wait_read(qtbot, desk, item)
    qtbot.waitUntil(lambda: not desk.item(item).is_reopening, timeout=WAIT_MS)
    assert (desk.state(item), desk.item(item).fault) == (DONE, None)
    assert desk.queue.password_of(item) == "sesame"
    assert len(desk.history.records()) == before


def test_a_document_that_is_back_is_found_when_its_summary_is_opened_again(
    qtbot: QtBot, desk: Desk
) -> None:
    path = desk.file("a.txt")
    record = _recorded(qtbot, desk, path)
    away = Path(path).rename(desk.folder / "away.txt")
    item = desk.queue.open_record(record)
    qtbot.waitUntil(lambda: not desk.item(item).is_reopening, timeout=WAIT_MS)
    assert (desk.item(item).documents, desk.item(item).fault) == ((), None)
    away.rename(path)
    assert desk.queue.open_record(record) == item
    _wait_read(qtbot, desk, item)


# Notes -----------------------------------------------------------------------------


def _settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.jobs._running, timeout=WAIT_MS)


def test_what_is_removed_without_a_summary_takes_its_notes_along(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, ScriptedEngine([TEXT, TEXT, HELD]))
    many = "\n\n".join(f"{TEXT} So says paragraph {number}." * 8 for number in range(60))
    with desk.open():
        done = desk.queue.add_text(TEXT)
        _wait(qtbot, desk, done, DONE)
        desk.queue.remove(done)
        _settled(qtbot, desk)
        kept = desk.noted()
        assert kept > 0  # a summary of it is in the history
        item = desk.queue.add_text(many)
        qtbot.waitUntil(lambda: desk.noted() > kept, timeout=WAIT_MS)
        desk.queue.stop(item)
        _settled(qtbot, desk)
        assert desk.noted() > kept
    with desk.open():  # also when it was of an earlier run
        desk.queue.remove(desk.queue.items[0].id)
        _settled(qtbot, desk)
        assert desk.noted() == kept


def test_notes_stay_while_another_entry_is_of_the_same_text(qtbot: QtBot, desk: Desk) -> None:
    desk.engine._script = [HELD, TEXT]
    first = desk.queue.add_text(TEXT)
    _held(qtbot, desk, first)
    desk.queue.pause(first)
    desk.notes.put("key", desk.item(first).documents[0].sha256, "a note")
    second = desk.queue.add_text(TEXT)
    _wait(qtbot, desk, second, DONE)
    (record,) = desk.history.records()
    desk.store.trash(record.id)
    desk.store.erase(record.id)
    desk.queue.remove(second)
    _settled(qtbot, desk)
    assert desk.notes.get("key") == "a note"
    desk.queue.remove(first)
    _settled(qtbot, desk)
    assert desk.notes.get("key") is None


def test_a_queue_that_is_too_large_is_set_aside(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queues, "MAX_BYTES", 1)
    (tmp_path / "queue.json").write_text("[]", "utf-8")
    with Desk(tmp_path, ScriptedEngine()).open() as desk:
        assert desk.queue.items == ()
        assert (tmp_path / "queue.json.unreadable-1").read_text("utf-8") == "[]"


def test_letters_that_nobody_sees_are_nothing_to_do(qtbot: QtBot, desk: Desk) -> None:
    item = desk.queue.add_text("\u200b\u200b")
    _wait(qtbot, desk, item, FAILED)
    assert desk.item(item).fault == NothingToDo()
