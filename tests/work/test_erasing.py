"""Erasing what is kept, kind by kind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.erasing import ErasableKind
from parlance.contract.faults import StoreDamaged, StoreUnwritable
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.files import set_aside
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.notes import NoteStore
from parlance.storage.places import find_places, summary_draft
from parlance.storage.summaries import SummaryStore
from parlance.storage.translation_memory import TranslationMemory
from parlance.storage.translation_projects import ProjectStore
from parlance.storage.translations import TranslationStore
from parlance.work.erasing import erase, measure
from parlance.work.store_care import daily_backups
from tests.work.damaging import cut_short
from tests.work.remembered import fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.faults import Fault
    from parlance.storage.places import Places

SECRET = "xylophonic"


@pytest.fixture
def places() -> Places:
    places = find_places()
    places.make()
    fill(places.database, SECRET)
    for path in (places.own_words, places.benchmarks, places.uses, places.network_log):
        path.write_text(SECRET)
    for path in (places.completion_draft, places.translation_draft, places.summaries):
        path.write_text(SECRET)
    places.translations.write_text(SECRET)
    summary_draft(places).write_text(SECRET)
    for path in (places.translations, places.summaries, places.own_words):
        set_aside(path).with_name(f"{path.name}.7.part").write_text(SECRET)
        path.write_text(SECRET)
    places.states.mkdir()
    (places.states / "one").write_text(SECRET)
    notes = NoteStore(places.notes)
    notes.put("key", "document", SECRET)
    notes.close()
    return places


@pytest.fixture
def database(places: Places) -> Iterator[Database]:
    opened = Database(places.database)
    yield opened
    opened.close()


def erased(kinds: set[ErasableKind], places: Places) -> tuple[Fault, ...]:
    """Erase, with progress that comes to its end; return what went wrong."""
    steps = []
    work = erase(kinds, places)
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            assert all(0 <= step.done < step.total and not step.can_stop for step in steps)
            assert [step.done for step in steps] == list(range(len(steps)))
            faults: tuple[Fault, ...] = end.value
            return faults


def left(places: Places) -> set[str]:
    """Return the names of the files that still hold the text."""
    files = [path for path in places.state.parent.rglob("*") if path.is_file()]
    return {path.name for path in files if SECRET.encode() in path.read_bytes()}


def test_each_kind_has_a_size(places: Places) -> None:
    sizes = {each.kind: each.size for each in measure(places, Cancel())}
    assert set(sizes) == set(ErasableKind)
    assert all(size > 0 for size in sizes.values())
    assert sizes[ErasableKind.WORDS] == 3 * len(SECRET)  # what was set aside counts


def test_without_a_store_there_is_nothing() -> None:
    assert not any(each.size for each in measure(find_places(), Cancel()))


def test_chats_go_with_all_that_belongs_to_them_and_nothing_else(
    places: Places, database: Database
) -> None:
    assert ChatStore(database).conversations()
    assert erased({ErasableKind.CHATS}, places) == ()
    assert not ChatStore(database).conversations()
    assert not places.states.exists()
    assert not places.completion_draft.exists()
    assert TranslationStore(database).recent(9)
    assert SummaryStore(database).recent(9)
    sizes = {each.kind: each.size for each in measure(places, Cancel())}
    assert sizes[ErasableKind.CHATS] == 0
    assert sizes[ErasableKind.TRANSLATIONS] > 0


def test_a_store_that_cannot_be_opened_is_told_and_nothing_goes(places: Places) -> None:
    places.database.write_bytes(b"no store" * 1000)
    (fault,) = erased({ErasableKind.CHATS}, places)
    assert isinstance(fault, StoreDamaged)
    assert places.states.exists()


def test_of_a_damaged_store_nothing_goes_and_no_copy_of_it(
    places: Places, database: Database
) -> None:
    for number in range(60):
        ChatStore(database).add_user_message(None, f"{number} " * 600)
    daily_backups(places).make(Cancel())
    cut_short(places.database, "message")
    before = places.database.read_bytes()
    assert erased(set(ErasableKind), places) == (StoreDamaged(path=str(places.database)),)
    assert places.database.read_bytes() == before
    assert daily_backups(places).listed()
    assert places.states.exists()


def test_translations_go_but_not_what_the_person_decided(
    places: Places, database: Database
) -> None:
    assert erased({ErasableKind.TRANSLATIONS}, places) == ()
    assert not TranslationStore(database).recent(9)
    assert not ProjectStore(database).recent(9)
    count = TranslationMemory(database).count()
    assert (count.machine, count.corrections) == (0, 1)
    assert GlossaryStore(database).glossary("en", "de").terms
    assert not places.translations.exists()


def test_nothing_of_what_was_erased_can_be_read_off_the_disk(
    places: Places, database: Database
) -> None:
    assert "parlance.db" in left(places)
    assert erased(set(ErasableKind), places) == ()
    for table in ("term", "correction", "assistant", "saved_prompt"):  # they hold it too, and stay
        database.write(lambda c, table=table: c.execute(f"DELETE FROM {table}"))
    database.compact()
    assert left(places) == set()
    with closing(sqlite3.connect(places.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_room_is_given_back(places: Places, database: Database) -> None:
    long = "x" * 4_000_000
    database.write(lambda c: c.execute("UPDATE summary SET pasted = ?", (long,)))
    erased({ErasableKind.SUMMARIES}, places)
    assert places.database.stat().st_size < 1_000_000


def test_a_file_that_cannot_go_is_told_and_the_rest_goes(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(places.own_words))

    monkeypatch.setattr("parlance.work.erasing._remove", refuse)
    (fault,) = erased({ErasableKind.WORDS}, places)
    assert isinstance(fault, StoreUnwritable)
    assert fault.path == str(places.own_words)
    monkeypatch.undo()
    assert erased({ErasableKind.WORDS}, places) == ()
    assert not places.own_words.exists()
