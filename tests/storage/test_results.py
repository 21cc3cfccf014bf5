"""Stored translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.history import Measurements, TranslationId
from parlance.contract.translation import TranslationResult
from parlance.storage.database import Database
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


def test_translations_come_back_newest_first(database: Database) -> None:
    store = TranslationStore(database)
    first, second = store.add(translation("Bonjour")), store.add(translation("Salut"))
    assert (first.target, first.source, first.model) == ("Bonjour", "Hello", "m")
    assert store.recent(10) == (second, first)
    assert store.recent(1) == (second,)
    store.trash(second.id)
    assert store.recent(10) == (first,)
    assert store.get(second.id).deleted is not None
    with pytest.raises(LookupError):
        store.get(TranslationId(99))
