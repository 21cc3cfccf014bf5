"""Stored translations and summaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.history import Measurements, SummaryId, TranslationId
from parlance.contract.progress import SummaryResult, TranslationResult
from parlance.storage.database import Database
from parlance.storage.summaries import SummaryStore
from parlance.storage.translations import TranslationStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


def translation(text: str) -> TranslationResult:
    return TranslationResult(
        source_language="en",
        target_language="fr",
        source="Hello",
        text=text,
        measurements=Measurements(model="m"),
    )


def summary(text: str) -> SummaryResult:
    return SummaryResult(
        title="Report",
        path="/x/caf\udce9.txt",
        sha256="ab",
        words=150,
        text=text,
        blocks_read=3,
        blocks=4,
        document_words=1000,
        passages=2,
        pages=9,
        empty_pages=(),
        warnings=(),
        measurements=Measurements(model="m"),
    )


def test_translations_come_back_newest_first(database: Database) -> None:
    store = TranslationStore(database)
    first, second = store.add(translation("Bonjour")), store.add(translation("Salut"))
    assert (first.target, first.source, first.model) == ("Bonjour", "Hello", "m")
    assert store.recent(10) == (second, first)
    assert store.recent(1) == (second,)
    store.trash(second.id)
    assert store.recent(10) == (first,)
    assert store.get(second.id) == second
    with pytest.raises(LookupError):
        store.get(TranslationId(99))


def test_summaries_come_back_newest_first(database: Database) -> None:
    store = SummaryStore(database)
    first, second = store.add(summary("Short.")), store.add(summary("Shorter."))
    assert (first.text, first.words, first.blocks_read, first.blocks) == ("Short.", 150, 3, 4)
    assert first.path == "/x/caf�.txt"
    assert store.recent(10) == (second, first)
    store.trash(first.id)
    assert store.recent(10) == (second,)
    with pytest.raises(LookupError):
        store.get(SummaryId(99))
