"""The database file: one thread writes, one connection reads, every commit is on disk.

WAL with synchronous=FULL, because anything less loses acknowledged commits in a power
cut (reliability figures in docs/decisions.md).
"""

from __future__ import annotations

import contextlib
import math
import queue
import sqlite3
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from parlance.contract.faults import (
    FaultError,
    StoreDamaged,
    StoreFromNewerVersion,
    StoreUnwritable,
)
from parlance.storage.naming import (
    NOT_WRITABLE,
    fault_of,
    is_io_error,
    naming_faults,
    primary_code,
)
from parlance.storage.schema import (
    MIGRATIONS,
    carry_forward,
    make_private,
    migrate,
    quick_check,
    sync_folder,
    version_of,
)
from parlance.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.faults import Fault
    from parlance.storage.schema import Migration

T = TypeVar("T")

IN_MEMORY = Path(":memory:")
"""In place of a file: what is stored is never on a disk, and gone with close()."""

BUSY_TIMEOUT_S = 5.0
READING_CACHE_KIB = 16 * 1024
"""Lists of 10,000 conversations fit in; SQLite's own 2 MB are read anew each time."""


class Database:
    """The open store; safe from any thread.

    Attributes:
        path: the file, or IN_MEMORY.
        notice: why it is open for reading only, or None.
        erased: called after each erase(), in the thread that erased.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        """Open the file, make or migrate it as needed; IN_MEMORY opens none.

        Raises FaultError: StoreDamaged (the file stays as it is), StoreBusy,
        StoreUnwritable (only if there is nothing to read either).
        """
        self.path = path
        self.notice: Fault | None = None
        self.erased: Callable[[], None] | None = None
        self._lock = threading.Lock()
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._closed = False
        self._writer: sqlite3.Connection | None = None
        with naming_faults(path):
            self._reader = self._opened(migrations)
        self._reader.create_function("folded", 1, fold, deterministic=True)
        self._thread = threading.Thread(target=self._write_all, name="store", daemon=True)
        self._thread.start()

    def read(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Return what `action` reads; it sees everything that write() has returned for.

        Whatever is written meanwhile, all that it reads is of one moment.
        Raises FaultError (StoreDamaged, StoreBusy, StoreUnwritable).
        """
        with self._lock, naming_faults(self.path):
            _end_transaction(self._reader)
            self._reader.execute("BEGIN")
            try:
                return action(self._reader)
            finally:
                if self._reader.in_transaction:
                    self._reader.execute("COMMIT")

    def write(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Run `action` as one transaction; return its result when it is on the disk.

        Raises FaultError, with nothing of the action kept: StoreUnwritable, StoreBusy
        after 5 s, StoreDamaged, or the notice of a store open for reading only.
        """
        result: T = self._done(_Task(action))
        return result

    def erase(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Run `action`, which erases rows, as write() does; note that copies are outdated by it.

        The log of writes is emptied, so that it holds the rows no longer. What stood between
        rows, and copies of the store, are left for compact() and for whoever made them; `erased`
        is called, in this thread, for that.
        """

        def erase(connection: sqlite3.Connection) -> tuple[T, bool]:
            before = connection.total_changes
            result = action(connection)
            has_erased = connection.total_changes > before
            if has_erased:
                connection.execute("UPDATE erasure SET times = times + 1")
            return result, has_erased

        result, has_erased = self.write(erase)
        if has_erased and self.path != IN_MEMORY:
            self._done(_Task(self._empty_log, in_transaction=False))
            if self.erased is not None:
                self.erased()
        return result

    def compact(self) -> None:
        """Give back the room of what was erased: the file holds what there is, and no more.

        It is written anew, which takes as much room besides, meanwhile; who writes waits, 1 s
        for 90 MB. Raises FaultError as write() does, and StoreDamaged, the file as it was: else
        what no way leads to any more would be gone for good.
        """
        if self.path == IN_MEMORY:
            return
        if (fault := self.check()) is not None:
            raise FaultError(fault)
        from parlance.storage.compacting import compact  # noqa: PLC0415 - no start needs it

        self._done(_Task(lambda c: compact(c, self._empty_log), in_transaction=False))

    def sweep(self, most_bytes: float = math.inf) -> None:
        """Compact the file if something was erased since that was last done, and it is no larger.

        Raises FaultError as compact() does.
        """
        query = (
            "SELECT count(*) FROM erasure, pragma_page_count, pragma_page_size"
            " WHERE times > swept AND page_count * page_size <= ?"
        )
        if self.notice is None and self.read(
            lambda c: c.execute(query, (most_bytes,)).fetchone()[0]
        ):
            self.compact()

    def check(self) -> Fault | None:
        """Read the whole file through; return StoreDamaged if it is not sound.

        0.5 s for 455 MB, on a connection of its own, so that nobody waits.
        """
        if self.path == IN_MEMORY:
            return None
        try:
            with naming_faults(self.path), contextlib.closing(self._probe()) as connection:
                sound = quick_check(connection)
        except FaultError as error:
            return error.fault
        return None if sound else StoreDamaged(path=str(self.path))

    def close(self) -> None:
        """Finish the writes that were asked for, then let go of the file."""
        if self._closed:
            return
        self._closed = True
        self._tasks.put(None)
        self._thread.join()
        with self._lock:
            self._reader.close()

    def _done(self, task: _Task) -> Any:
        if self.notice is not None:
            raise FaultError(self.notice)
        if self._closed or threading.current_thread() is self._thread:
            raise RuntimeError("write() on a closed store, or inside of a write()")
        self._tasks.put(task)
        with task.running:
            if task.error is not None:
                raise task.error
            return task.result

    def _opened(self, migrations: Sequence[Migration]) -> sqlite3.Connection:
        """Return the reading connection, the file brought up to date where it may be."""
        if self.path == IN_MEMORY:
            self._writer = _in_memory()
            carry_forward(self._writer, self.path, migrations)
            return self._writer
        if self.path.exists() and self.path.stat().st_size:
            probe = self._probe()
            version = _version_or_close(probe, self.path)
            if version > len(migrations):
                self.notice = StoreFromNewerVersion(path=str(self.path), version=version)
                return probe
            probe.close()
        try:
            self._writer = self._writing_connection()
            migrate(self._writer, self.path, migrations)
            return self._reading_connection()
        except (sqlite3.Error, OSError, FaultError) as error:
            self._drop_writer()
            return self._reading_instead(error, migrations)

    def _reading_instead(
        self, error: sqlite3.Error | OSError | FaultError, migrations: Sequence[Migration]
    ) -> sqlite3.Connection:
        """Return a reading connection to a file that cannot be written; else raise `error`."""
        if isinstance(error, sqlite3.Error) and primary_code(error) in NOT_WRITABLE:
            self.notice = fault_of(error, self.path)
        elif isinstance(error, PermissionError):
            self.notice = StoreUnwritable(path=str(self.path), reason="permission was denied")
        if self.notice is None or not self.path.exists() or not self.path.stat().st_size:
            raise error
        return _up_to_date(self._probe(), self.path, migrations)

    def _probe(self) -> sqlite3.Connection:
        """Return a connection that cannot write a byte of the file."""
        address = self.path.absolute().as_uri()
        connection = _connect(f"{address}?mode=ro", uri=True)
        try:
            connection.execute("PRAGMA schema_version").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            if primary_code(error) not in NOT_WRITABLE:
                raise
            # A WAL database in a folder that cannot be written opens in this way alone.
            return _connect(f"{address}?immutable=1", uri=True)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _writing_connection(self) -> sqlite3.Connection:
        make_private(self.path)
        connection = _connect(str(self.path))
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: else a disk may hold it back
            connection.execute("PRAGMA foreign_keys = ON")
            # Drafts and pieces of answers are removed all the time; none may be read off the file.
            connection.execute("PRAGMA secure_delete = ON")
            # Fails now, and not at the first message, where the file cannot be written.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")
        except sqlite3.Error:
            connection.close()
            raise
        sync_folder(self.path.parent)
        return connection

    def _reading_connection(self) -> sqlite3.Connection:
        connection = _connect(str(self.path))
        connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA cache_size = -{READING_CACHE_KIB}")
        return connection

    def _write_all(self) -> None:
        while True:
            task: _Task | None = None
            try:
                task = self._tasks.get()
                if task is None:
                    break
                with naming_faults(self.path):
                    task.result = self._transacted(task)
            except BaseException as error:  # noqa: BLE001 - raised again in the asker's thread
                if task is not None:
                    task.error = error
            finally:
                # Without memory too: who waits is let go by what allocates nothing.
                if task is not None:
                    task.running.release()
        self._drop_writer()

    def _transacted(self, task: _Task) -> Any:
        if self.path != IN_MEMORY:
            return self._committed(task)
        with self._lock:  # one connection reads and writes: nobody reads what is half done
            return self._committed(task)

    def _committed(self, task: _Task) -> Any:
        if self._writer is None:
            self._writer = self._reopened()
        connection = self._writer
        _end_transaction(connection)
        try:
            if not task.in_transaction:
                return task.action(connection)
            connection.execute("BEGIN IMMEDIATE")
            result = task.action(connection)
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            if self.path != IN_MEMORY and is_io_error(error):
                # After a failed sync it is unknown what the connection's pages are worth.
                self._drop_writer()
            raise
        return result

    def _empty_log(self, connection: sqlite3.Connection) -> bool:
        """Move what the log of writes holds into the file, unless others are reading it."""
        with self._lock:
            connection.execute("PRAGMA busy_timeout = 0")
            try:
                busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                return not busy
            finally:
                connection.execute(f"PRAGMA busy_timeout = {round(1000 * BUSY_TIMEOUT_S)}")

    def _reopened(self) -> sqlite3.Connection:
        connection = self._writing_connection()
        if not quick_check(connection):
            connection.close()
            raise FaultError(StoreDamaged(path=str(self.path)))
        return connection

    def _drop_writer(self) -> None:
        if self._writer is not None:
            with contextlib.suppress(sqlite3.Error):
                self._writer.close()
            self._writer = None


class _Task:
    """Something to write, and what comes of it; `running` is locked until then."""

    __slots__ = ("action", "error", "in_transaction", "result", "running")

    def __init__(
        self, action: Callable[[sqlite3.Connection], Any], *, in_transaction: bool = True
    ) -> None:
        self.action = action
        self.in_transaction = in_transaction
        self.result: Any = None
        self.error: BaseException | None = None
        self.running = threading.Lock()
        self.running.acquire()


def _end_transaction(connection: sqlite3.Connection) -> None:
    """Undo what stands open since there was no memory even to undo it."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _connect(address: str, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, uri=uri
    )
    connection.row_factory = sqlite3.Row
    # In a damaged file one broken letter must not hide all conversations.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    return connection


def _in_memory() -> sqlite3.Connection:
    connection = _connect(":memory:")
    connection.execute("PRAGMA temp_store = MEMORY")  # sorting would use a file
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _up_to_date(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]
) -> sqlite3.Connection:
    """Return what reads a file that cannot be written; an old one as a copy in memory."""
    if _version_or_close(connection, path) == len(migrations):
        return connection
    copy = _in_memory()
    with contextlib.closing(connection):
        connection.backup(copy)
    carry_forward(copy, path, migrations)
    return copy


def _version_or_close(connection: sqlite3.Connection, path: Path) -> int:
    try:
        return version_of(connection, path)
    except (sqlite3.Error, UnicodeDecodeError, FaultError):
        connection.close()
        raise
