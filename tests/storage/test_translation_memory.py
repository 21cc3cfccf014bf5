"""The memory: a person's wording wins, a model's is found for its own manner only."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import pytest

from parlance.contract.faults import FaultError
from parlance.storage.database import Database
from parlance.storage.translation_memory import (
    Correction,
    MemoryCount,
    Remembered,
    TranslationMemory,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def memory(database: Database) -> TranslationMemory:
    return TranslationMemory(database)


def found(memory: TranslationMemory, *texts: str, manner: str = "m") -> dict[str, str]:
    return {k: v.target for k, v in memory.find("en", "fr", manner, texts).items()}


def test_what_a_model_wrote_is_found_for_its_languages_and_manner_alone(
    memory: TranslationMemory,
) -> None:
    memory.keep("en", "fr", "m", [("⟦1⟧Hello⟦/1⟧", "⟦1⟧Bonjour⟦/1⟧"), ("Bye", "Salut"), ("x", " ")])
    memory.keep("en", "fr", "other", [("Bye", "Adieu")])
    assert memory.find("en", "fr", "m", ["Bye", "Bye", "⟦1⟧Hello⟦/1⟧", "Hello", "x"]) == {
        "⟦1⟧Hello⟦/1⟧": Remembered("⟦1⟧Bonjour⟦/1⟧", corrected=False),
        "Bye": Remembered("Salut", corrected=False),
    }
    assert found(memory, "Bye", manner="other") == {"Bye": "Adieu"}
    assert found(memory, "Bye", "bye ", manner="none") == {}
    assert memory.find("en", "de", "m", ["Bye"]) == memory.find("fr", "en", "m", ["Bye"]) == {}
    assert memory.find("en", "fr", "m", []) == {}
    memory.keep("en", "fr", "m", [("Bye", "Ciao")])
    assert found(memory, "Bye") == {"Bye": "Ciao"}


def test_a_correction_wins_whatever_models_write_later(memory: TranslationMemory) -> None:
    memory.keep("en", "fr", "m", [("Bye", "Salut")])
    memory.correct("en", "fr", "Bye", "Au revoir")
    memory.keep("en", "fr", "m", [("Bye", "Ciao")])
    for manner in ("m", "another"):
        assert memory.find("en", "fr", manner, ["Bye"]) == {
            "Bye": Remembered("Au revoir", corrected=True)
        }
    memory.correct("en", "fr", "Bye", "Adieu")
    assert found(memory, "Bye") == {"Bye": "Adieu"}
    assert memory.count() == MemoryCount(corrections=1, machine=1)


@pytest.mark.parametrize("by", ["forget", "empty"])
def test_what_is_forgotten_is_forgotten_of_every_manner(memory: TranslationMemory, by: str) -> None:
    memory.keep("en", "fr", "m", [("Bye", "Salut"), ("Hello", "Bonjour")])
    memory.keep("en", "fr", "n", [("Bye", "Salut")])
    memory.correct("en", "fr", "Bye", "Adieu")
    if by == "forget":
        memory.forget("en", "fr", "Bye")
    else:
        memory.correct("en", "fr", "Bye", " ")
    assert found(memory, "Bye", "Hello") == {"Hello": "Bonjour"}
    assert memory.count() == MemoryCount(corrections=0, machine=1)


def test_corrections_are_listed_newest_first_and_searched_on_both_sides(
    memory: TranslationMemory,
) -> None:
    memory.correct_all("en", "fr", [("Bye", "Adieu"), ("100 %", "Cent"), ("100 x", "cent")])
    memory.correct("en", "fa", "Book", "كتاب")
    memory.correct("en", "fr", "Bye", "Salut")
    assert [each.source for each in memory.corrections(9)] == ["Bye", "Book", "100 x", "100 %"]
    assert memory.corrections(1) == (
        Correction(source_language="en", target_language="fr", source="Bye", target="Salut"),
    )
    assert [each.source for each in memory.corrections(9, "CENT")] == ["100 x", "100 %"]
    assert [each.source for each in memory.corrections(9, "0 %")] == ["100 %"]
    assert [each.source for each in memory.corrections(9, "کتاب")] == ["Book"]
    assert memory.corrections(9, "_") == ()


def test_clearing_can_leave_what_a_person_wrote(memory: TranslationMemory) -> None:
    memory.keep("en", "fr", "m", [("Hello", "Bonjour")])
    memory.correct("en", "fr", "Bye", "Adieu")
    assert found(memory, "Hello") == {"Hello": "Bonjour"}
    memory.clear(machine_only=True)
    assert found(memory, "Hello", "Bye") == {"Bye": "Adieu"}
    memory.keep("en", "fr", "m", [("Hello", "Bonjour")])
    memory.clear(machine_only=False)
    assert memory.count() == MemoryCount(corrections=0, machine=0)


def test_what_was_used_longest_ago_goes_first_and_corrections_never(database: Database) -> None:
    memory = TranslationMemory(database, budget=20_000)
    memory.correct("en", "fr", "mine", "x" * 50_000)
    long = "x" * 900
    for number in range(15):
        memory.keep("en", "fr", "m", [(str(number), long)])
    assert memory.count().machine == 15
    assert set(found(memory, "0", "1")) == {"0", "1"}
    for number in range(15, 30):
        memory.keep("en", "fr", "m", [(str(number), long)])
    left = set(found(memory, *map(str, range(30))))
    taken = database.read(lambda c: c.execute("SELECT bytes FROM remembered_taken").fetchone()[0])
    assert 1000 * len(left) == taken <= 20_000
    assert {"0", "1", "29"} <= left
    assert not {"2", "3", "4"} & left
    assert memory.count().corrections == 1
    memory.clear(machine_only=True)
    taken = database.read(lambda c: c.execute("SELECT bytes FROM remembered_taken").fetchone()[0])
    assert taken == 0


def test_texts_that_are_not_unicode_are_found_again(memory: TranslationMemory) -> None:
    memory.keep("en", "fr", "m", [("a \ud83d", "b \ud83d")])
    memory.correct("en", "fr", "c \udce9", "d \udce9")
    assert found(memory, "a \ud83d", "c \udce9") == {"a \ud83d": "b \ufffd", "c \udce9": "d \ufffd"}


def test_a_store_for_reading_only_still_finds(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    texts = [str(number) for number in range(1500)]
    with contextlib.closing(Database(path)) as database:
        TranslationMemory(database).keep("en", "fr", "m", [(text, text) for text in texts])
        database.write(lambda c: c.execute("PRAGMA user_version = 99"))
    with contextlib.closing(Database(path)) as database:
        memory = TranslationMemory(database)
        assert len(found(memory, *texts)) == 1500
        with pytest.raises(FaultError):
            memory.correct("en", "fr", "a", "b")


def test_threads_find_and_keep_side_by_side(memory: TranslationMemory) -> None:
    def work(number: int) -> None:
        for turn in range(10):
            memory.keep("en", "fr", "m", [(f"{number} {turn}", "x")])
            assert found(memory, f"{number} {turn}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert memory.count().machine == 40
