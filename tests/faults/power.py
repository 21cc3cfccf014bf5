"""A computer that loses its power: what SQLite wrote is logged, and cut off anywhere.

SQLite writes through a file system that notes each write, truncation, sync and removal, in
order. From a log a disk is made as a cut may leave it: what was synced is there, of what came
later each write is there, is torn at a sector, or is not.
"""

from __future__ import annotations

import itertools
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from parlance.storage import database as database_module

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

    import pytest

    Disk = dict[str, bytes]
    """Name → content of the files in one folder."""

SECTOR = 512
_NAMES = itertools.count()
_OF_AN_INDEX = re.compile(r"_words_(data|idx|content|docsize|config)\b")
PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)
"""As Database opens a store; test_the_pragmas_are_those_of_the_store compares them."""


class Step(NamedTuple):
    """Something that happened to a file, or a commit that was acknowledged."""

    kind: str
    name: str = ""
    place: int = 0
    data: bytes = b""


class Log:
    """What was done on a disk, and what the store held after each commit.

    Attributes:
        before: the disk as it was at the beginning.
        steps: what was done.
        states: what the store held after each commit; the first is what it began with.
    """

    def __init__(self, before: Disk) -> None:
        self.before = before
        self.steps: list[Step] = []
        self.states: list[object] = []

    def acknowledge(self, state: object) -> None:
        self.steps.append(Step("commit"))
        self.states.append(state)


class _LoggedFile(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int], log: Log) -> None:
        super().__init__("", name, flags)
        filename = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(filename).name if filename else ""
        self._log = log

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        super().xWrite(data, offset)
        self._note(Step("write", self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - the same
        super().xTruncate(newsize)
        self._note(Step("truncate", self._name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802 - the same; nothing need reach the real disk
        del flags
        self._note(Step("sync", self._name))

    def _note(self, step: Step) -> None:
        if self._name:
            self._log.steps.append(step)


class _LoggedDisk(apsw.VFS):
    def __init__(self, log: Log) -> None:
        self.name = f"logged-{next(_NAMES)}"
        self._log = log
        super().__init__(self.name, "")

    def xOpen(self, name: Any, flags: list[int]) -> _LoggedFile:  # noqa: N802 - SQLite's name
        return _LoggedFile(name, flags, self._log)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802 - the same
        super().xDelete(filename, syncdir)
        self._log.steps.append(Step("remove", Path(filename).name, int(syncdir)))


def record(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[str]:
    """Return the statements that the store's writing connections run while `act` runs."""
    statements: list[str] = []
    connect = database_module._connect

    def traced(address: str, *, uri: bool = False) -> sqlite3.Connection:
        connection = connect(address, uri=uri)
        if not uri:  # others only read
            connection.set_trace_callback(statements.append)
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(database_module, "_connect", traced)
        act()
    return [each for each in statements if is_to_be_replayed(each)]


def is_to_be_replayed(statement: str) -> bool:
    """Whether a statement came from us, and not from inside of SQLite."""
    inside = statement.startswith("--") or _OF_AN_INDEX.search(statement.split("(", maxsplit=1)[0])
    reading = statement.lstrip().upper().startswith(("SELECT", "PRAGMA QUERY_ONLY"))
    return not inside and not reading


def replay(
    folder: Path,
    statements: list[str],
    state_of: Callable[[Any], object],
    further: tuple[str, ...] = (),
) -> Log:
    """Run statements on the store in a folder, on a disk that logs.

    `further` pragmas come behind those of the store.
    """
    log = Log(disk_of(folder))
    disk = _LoggedDisk(log)
    connection = apsw.Connection(str(folder / "a.db"), vfs=disk.name)
    with closing(connection):
        for each in (*PRAGMAS, *further):
            connection.execute(each).fetchall()
        log.states.append(state_of(connection))
        for each in statements:
            connection.execute(each).fetchall()
            if not connection.in_transaction:
                log.acknowledge(state_of(connection))
    disk.unregister()
    return log


def restored(folder: Path, source: Path, state_of: Callable[[Any], object]) -> Log:
    """Replace the store in a folder by another, through SQLite's backup, on a disk that logs."""
    log = Log(disk_of(folder))
    disk = _LoggedDisk(log)
    connection = apsw.Connection(str(folder / "a.db"), vfs=disk.name)
    with closing(connection), closing(apsw.Connection(str(source))) as other:
        for each in PRAGMAS:
            connection.execute(each).fetchall()
        log.states.append(state_of(connection))
        with connection.backup("main", other, "main") as backup:
            backup.step(-1)
        log.acknowledge(state_of(connection))
    disk.unregister()
    return log


def recovered(folder: Path, state_of: Callable[[Any], object]) -> Log:
    """Open the store in a folder after a cut, on a disk that logs, write to it and close it."""
    return replay(folder, ["UPDATE conversation SET title = title"], state_of)


def cut(log: Log, at: int, chance: random.Random) -> tuple[Disk, int]:
    """Return a disk as a cut before the step `at` may leave it, and how many commits were told."""
    done = log.steps[:at]
    told = sum(step.kind == "commit" for step in done)
    synced = {step.name: place for place, step in enumerate(done) if step.kind == "sync"}
    last_sync = max(synced.values(), default=-1)
    files = {name: bytearray(content) for name, content in log.before.items()}
    for place, step in enumerate(done):
        if step.kind == "remove":
            # Any sync makes earlier removals last, as ext4's journal does.
            if step.place or place < last_sync or chance.random() < 0.5:
                files.pop(step.name, None)
        elif step.kind in ("write", "truncate"):
            is_synced = place < synced.get(step.name, -1)
            _apply(files.setdefault(step.name, bytearray()), step, chance, is_whole=is_synced)
    return {name: bytes(content) for name, content in files.items()}, told


def _apply(content: bytearray, step: Step, chance: random.Random, *, is_whole: bool) -> None:
    draw = 0.0 if is_whole else chance.random()
    if draw >= 0.65:
        return
    if step.kind == "truncate":
        del content[step.place :]
        content.extend(bytes(max(0, step.place - len(content))))
        return
    data = step.data
    if draw >= 0.5:  # torn
        data = data[: SECTOR * chance.randint(0, len(data) // SECTOR)]
    if data:
        content.extend(bytes(max(0, step.place - len(content))))
        content[step.place : step.place + len(data)] = data


def disk_of(folder: Path) -> Disk:
    """Return what lies in a folder; the shared memory beside a store is on no disk."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if not _is_shared(each.name)}


def lay_out(disk: Disk, folder: Path) -> None:
    """Make a folder hold what a disk holds."""
    for each in folder.iterdir():
        each.unlink()
    for name, content in disk.items():
        (folder / name).write_bytes(content)


def _is_shared(name: str) -> bool:
    return name.endswith("-shm")


def places(log: Log, count: int, chance: random.Random) -> Iterator[int]:
    """Yield so many places to cut at: all of them first where there are fewer."""
    every = range(len(log.steps) + 1)
    for number in range(count):
        yield every[number] if count >= len(every) > number else chance.choice(every)
