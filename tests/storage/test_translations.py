"""Stored translations of texts: found again, marked, binned, carried over from version 2."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest

from parlance.contract.history import Measurements, TranslationId
from parlance.contract.translation import TranslationResult
from parlance.storage.database import Database
from parlance.storage.schema import MIGRATIONS, backup_path
from parlance.storage.translations import TranslationStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> TranslationStore:
    return TranslationStore(database)


def translation(source: str, text: str) -> TranslationResult:
    return TranslationResult(
        source_language="en",
        target_language="fr",
        source=source,
        text=text,
        measurements=Measurements(model="m"),
    )


def targets(store: TranslationStore, search: str = "", *, favourites: bool = False) -> list[str]:
    return [record.target for record in store.recent(10, search, favourites=favourites)]


def test_translations_are_found_by_the_beginnings_of_all_words_on_either_side(
    store: TranslationStore,
) -> None:
    store.add(translation("The bridge of Melora", "Le pont de Melora"))
    store.add(translation("The library", "کتابخانهٔ شهر"))
    store.add(translation("The school", "本市将建新的图书馆和学校"))
    assert targets(store, "bri PONT") == ["Le pont de Melora"]
    assert targets(store, "ridge") == []
    assert targets(store, "كتابخانه") == ["کتابخانهٔ شهر"]
    for search in ("校", "学校", "school"):
        assert targets(store, search) == ["本市将建新的图书馆和学校"]
    assert len(targets(store, "  ")) == 3
    assert len(store.recent(2)) == 2


@pytest.mark.parametrize("search", ['"', "*", "NOT bridge", "a AND", "source:x", "(", "-x", "؟"])
def test_no_sign_of_a_search_is_an_error(store: TranslationStore, search: str) -> None:
    store.add(translation("The bridge", "Le pont"))
    assert targets(store, search) == []
    assert targets(store, '"bridge*') == ["Le pont"]


def test_favourites_are_listed_alone_and_searched(store: TranslationStore) -> None:
    first = store.add(translation("one", "un"))
    store.add(translation("two", "deux"))
    assert not first.favourite
    store.mark(first.id, True)
    assert store.get(first.id).favourite
    assert targets(store) == ["deux", "un"]
    assert targets(store, favourites=True) == ["un"]
    assert targets(store, "two", favourites=True) == []
    store.mark(first.id, False)
    assert targets(store, favourites=True) == []


def test_the_bin_keeps_until_it_is_emptied(store: TranslationStore, database: Database) -> None:
    first, second, third = (store.add(translation(f"source{n}", f"target{n}")) for n in range(3))
    for record in (first, second):
        store.trash(record.id)
    store.erase(third.id)
    assert targets(store) == ["target2"]
    assert targets(store, "source0") == []
    assert [record.id for record in store.bin(9)] == [second.id, first.id]
    assert store.bin(1)[0].deleted is not None
    store.restore(second.id)
    assert store.get(second.id) == second
    assert targets(store, "source1") == ["target1"]
    store.empty_bin()
    assert store.bin(9) == ()
    with pytest.raises(LookupError):
        store.get(first.id)
    store.trash(second.id)
    store.erase(second.id)
    counts = [
        database.read(lambda c, t=table: c.execute(f"SELECT count(*) FROM {t}").fetchone()[0])
        for table in ("translation", "translation_words")
    ]
    assert counts == [1, 1]
    with pytest.raises(LookupError):
        store.get(TranslationId(99))


def test_text_that_is_not_unicode_is_stored_as_near_as_it_can_be(store: TranslationStore) -> None:
    record = store.add(translation("a \ud83d b", "c \udce9"))
    assert (record.source, record.target) == ("a \ufffd b", "c \ufffd")


def test_a_store_of_version_2_is_backed_up_and_its_translations_are_found(tmp_path: Path) -> None:
    path = tmp_path / "parlance.db"
    with contextlib.closing(Database(path, MIGRATIONS[:2])) as old:
        rows = [
            ("en", "fr", "The bridge", "Le pont", "m", 5.0, None),
            ("en", "fa", "city", "شهر", "m", 6.0, 7.0),
        ]
        old.write(
            lambda c: c.executemany(
                "INSERT INTO translation (source_language, target_language, source, target, model,"
                " created, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
        )
    for _ in range(2):
        with contextlib.closing(Database(path)) as database:
            store = TranslationStore(database)
            (record,), (binned,) = store.recent(9, "bridge pont"), store.bin(9)
            assert (record.id, record.target, record.created) == (1, "Le pont", 5.0)
            assert not record.favourite
            assert (binned.id, binned.target, binned.deleted) == (2, "شهر", 7.0)
            store.restore(binned.id)
            assert targets(store, "شهر") == ["شهر"]
            store.trash(binned.id)
            database.write(
                lambda c: c.execute("UPDATE translation SET deleted_at = 7.0 WHERE id=2")
            )
            assert database.check() is None
    with contextlib.closing(sqlite3.connect(backup_path(path, 2))) as backup:
        assert backup.execute("SELECT count(*) FROM translation").fetchone() == (2,)
