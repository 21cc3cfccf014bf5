"""A store is damaged anywhere: nothing crashes, nothing is erased, what can be read is had back."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.salvaging import salvage
from parlance.storage.summaries import SummaryStore
from parlance.storage.translations import TranslationStore
from tests.work.remembered import fill

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.campaign import Campaign

PAGE = 4096
_MESSAGES = 90


def _zeroed(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        start = PAGE * chance.randrange(len(content) // PAGE)
        content[start : start + PAGE] = bytes(PAGE)


def _flipped(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 8, 200))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _cut_short(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _scribbled(content: bytearray, chance: random.Random) -> None:
    start, length = chance.randrange(len(content)), chance.choice((16, 400, 9_000))
    content[start : start + length] = chance.randbytes(min(length, len(content) - start))


def _shuffled(content: bytearray, chance: random.Random) -> None:
    one, other = (PAGE * chance.randrange(len(content) // PAGE) for _ in range(2))
    content[one : one + PAGE] = content[other : other + PAGE]


def _headless(content: bytearray, chance: random.Random) -> None:
    content[: chance.choice((16, 100, PAGE))] = b""


def _foreign(content: bytearray, chance: random.Random) -> None:
    content[:] = chance.choice((b"", b"{}", b"\x89PNG" * 900, b"SQLite format 3\0", bytes(20_000)))


_DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(_zeroed, _flipped, _cut_short, _scribbled, _shuffled, _headless, _foreign),
)


def make_store(path: Path) -> None:
    fill(path, "ours")
    with closing(Database(path)) as database:
        chats = ChatStore(database)
        for number in range(_MESSAGES):
            asked = chats.add_user_message(None, f"word{number} " * (1 + 9 * (number % 50)))
            if number % 3 == 0:
                chats.append(chats.begin_answer(asked.id).id, f"answer{number} " * 20)
        chats.recover()


def readable(path: Path) -> dict[int, str]:
    """Return the messages that can be read one by one, each with a conversation or without."""
    found: dict[int, str] = {}
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        for number in range(2 * _MESSAGES):
            with suppress(sqlite3.Error, UnicodeDecodeError):
                query = "SELECT text, role, state, created FROM message NOT INDEXED WHERE id = ?"
                row = connection.execute(query, (number,)).fetchone()
                if row is not None and _is_sound(row):
                    found[number] = row[0]
    return found


def _is_sound(row: tuple[object, ...]) -> bool:
    return all(isinstance(value, str) for value in row[:3]) and isinstance(row[3], float)


def look_everywhere(database: Database) -> None:
    """Read all that the window shows."""
    chats = ChatStore(database)
    for each in chats.conversations():
        chats.messages(each.id)
    ChatSearch(database).find("word1")
    for translation in TranslationStore(database).recent(9):
        assert translation.source is not None
    SummaryStore(database).recent(9)


def test_damage(campaign: Campaign, tmp_path: Path) -> None:
    sound, path = tmp_path / "sound.db", tmp_path / "a.db"
    make_store(sound)
    content = sound.read_bytes()
    for number in campaign.cases(40):
        damage = _DAMAGES[number % len(_DAMAGES)]
        broken = bytearray(content)
        damage(broken, campaign.random)
        name = damage.__name__.strip("_")
        path.write_bytes(bytes(broken))
        told = is_told(path)
        campaign.count(f"{name}: {'told' if told else 'not seen'}")
        path.write_bytes(bytes(broken))
        oracle = readable(path)
        had_back = salvaged(path, tmp_path / "new.db")
        missing = [each for each in oracle if each not in had_back]
        assert not missing, f"{name} {number}: {len(missing)} of {len(oracle)} were not had back"
        campaign.count("messages had back", len(had_back))
        campaign.count("of them only off the pages", len(had_back.keys() - oracle.keys()))


def is_told(path: Path) -> bool:
    """Use a store as the app does; return whether its damage is told, and it is left alone."""
    before = path.read_bytes()
    try:
        with closing(Database(path)) as database:
            look_everywhere(database)
            told = database.check() is not None
    except FaultError as error:
        assert isinstance(error.fault, StoreDamaged), error.fault  # noqa: PT017
        told = True
    assert not told or path.read_bytes() == before, "a damaged store was written to"
    for ending in ("-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
    return told


def salvaged(path: Path, target: Path) -> dict[int, str]:
    """Salvage a store; return the messages of the new one, which is sound."""
    salvage(path, target, Cancel())
    with closing(Database(target)) as database:
        assert database.check() is None
        look_everywhere(database)
        rows = database.read(lambda c: c.execute("SELECT id, text FROM message").fetchall())
    for each in target.parent.glob(f"{target.name}*"):
        each.unlink()
    return {row["id"]: row["text"] for row in rows}
