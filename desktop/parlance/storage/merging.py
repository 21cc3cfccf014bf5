"""Adds what another store holds to this one; what is here stays as it is.

Rows come over as they are. Their numbers are raised by the highest that this store ever
gave, so that none is given twice and what refers to them is raised by the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.attachments import AttachmentId
from parlance.contract.backups import BackupCounts
from parlance.storage.chat_records import decode_readings, encode_readings
from parlance.storage.chat_words import MESSAGES, TITLES, put_words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    Look = Callable[[], None]

Shifts = dict[str, int]
"""What the numbers in a column are raised by; SKIPPED columns get their default."""
SKIPPED = -1

Written = tuple[str, float, int]
"""Role, time and hash of a text."""

_KNOWN_CHATS = """
    SELECT c.id, c.created, m.role, m.created AS written, m.text FROM conversation AS c
    JOIN message AS m ON m.conversation = c.id ORDER BY c.id, m.id
"""
_BEFORE = "SELECT newest FROM conversation WHERE updated <= ? ORDER BY updated DESC LIMIT 1"


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """What was added, and how many conversations were here already."""

    added: BackupCounts
    known: int


def merge(store: sqlite3.Connection, other: sqlite3.Connection, check: Look) -> Merged:
    """Add what `other`, a store of this version, has and `store` has not.

    To be run as one transaction; `check` is called now and then and may raise. What is the
    same is told by its content, so that a second time adds nothing. Raises sqlite3.Error.
    """
    store.execute("PRAGMA defer_foreign_keys = ON")
    merging = _Merging(store, other, check)
    chats = _Chats(merging)
    counts = BackupCounts(
        conversations=len(chats.new),
        assistants=chats.assistants,
        prompts=merging.unlike("saved_prompt", ("name", "text")),
        messages=chats.messages,
        attachments=chats.attachments,
        translations=merging.translations(),
        documents=merging.projects(),
        summaries=merging.summaries(),
        terms=merging.ignoring("term"),
        corrections=merging.ignoring("correction", without="id"),
    )
    for table in ("remembered", "summary_preset"):
        merging.ignoring(table)
    return Merged(added=counts, known=chats.known)


class _Merging:
    """Copies rows from one connection to the other."""

    def __init__(self, store: sqlite3.Connection, other: sqlite3.Connection, check: Look) -> None:
        self.store = store
        self.other = other
        self.check = check

    def shift(self, table: str) -> int:
        """Return the highest number that the store ever gave in a table."""
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        row = self.store.execute(query, (table,)).fetchone()
        return int(row[0]) if row else 0

    def copy(self, table: str, shifts: Shifts, chosen: str = "1", *, ignore: bool = False) -> int:
        """Copy the rows that `chosen` (SQL) takes; `shifts` raise the numbers of columns."""
        columns = self._columns(table)
        names = [name for name in columns if name not in shifts or shifts[name] != SKIPPED]
        values = [f"{name} + {shifts[name]}" if name in shifts else name for name in names]
        gaps = ", ".join("?" for _ in names)
        verb = "INSERT OR IGNORE" if ignore else "INSERT"
        rows = self.other.execute(f"SELECT {', '.join(values)} FROM {table} WHERE {chosen}")
        before = self.store.total_changes
        statement = f"{verb} INTO {table} ({', '.join(names)}) VALUES ({gaps})"
        while batch := rows.fetchmany(500):
            self.check()
            self.store.executemany(statement, batch)
        return self.store.total_changes - before

    def ignoring(self, table: str, without: str = "") -> int:
        """Copy the rows whose key is not here; return how many."""
        before = self._count(table)
        self.copy(table, {without: SKIPPED} if without else {}, ignore=True)
        return self._count(table) - before

    def unlike(self, table: str, same: tuple[str, ...], where: str = "1") -> int:
        """Copy the rows of which none here has the same content; return how many."""
        new = self.new_ids(table, same, where)
        self.choose(new)
        self.copy(table, {"id": self.shift(table)}, "id IN (SELECT id FROM temp.wanted)")
        return len(new)

    def new_ids(self, table: str, same: tuple[str, ...], where: str = "1") -> list[int]:
        """Return the numbers of the rows of which none here has the same content."""
        columns = ", ".join(same)
        here = set(map(tuple, self.store.execute(f"SELECT {columns} FROM {table}")))
        rows = self.other.execute(f"SELECT id, {columns} FROM {table} WHERE {where}")
        return [row[0] for row in rows if tuple(row)[1:] not in here]

    def choose(self, numbers: list[int]) -> None:
        """Put numbers into `temp.wanted`, where queries of the other store find them."""
        self.other.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY)")
        self.other.execute("DELETE FROM temp.wanted")
        rows = ((number,) for number in numbers)
        self.other.executemany("INSERT INTO temp.wanted VALUES (?)", rows)

    def translations(self) -> int:
        """Copy the history of texts, with its words."""
        same = ("source_language", "target_language", "source", "target", "created")
        self.choose(new := self.new_ids("translation", same))
        shift, chosen = self.shift("translation"), "id IN (SELECT id FROM temp.wanted)"
        self.copy("translation", {"id": shift}, chosen)
        self._copy_words("translation_words", ("source", "target"), shift)
        return len(new)

    def projects(self) -> int:
        """Copy documents that were translated, with their segments."""
        same = ("sha256", "path", "target_language", "created")
        self.choose(new := self.new_ids("project", same))
        shift = self.shift("project")
        self.copy("project", {"id": shift}, "id IN (SELECT id FROM temp.wanted)")
        for table in ("project_document", "segment"):
            chosen = "project IN (SELECT id FROM temp.wanted)"
            self.copy(table, {"project": shift}, chosen)
        return len(new)

    def summaries(self) -> int:
        """Copy summaries with the questions about them."""
        self.choose(new := self.new_ids("summary", ("title", "model", "created")))
        shift = self.shift("summary")
        self.copy("summary", {"id": shift}, "id IN (SELECT id FROM temp.wanted)")
        shifts = {"id": self.shift("answer"), "summary": shift}
        self.copy("answer", shifts, "summary IN (SELECT id FROM temp.wanted)")
        self._copy_words("summary_words", ("title", "text"), shift)
        return len(new)

    def _copy_words(self, table: str, columns: tuple[str, str], shift: int) -> None:
        names = ", ".join(columns)
        rows = self.other.execute(
            f"SELECT rowid + {shift}, {names} FROM {table}"
            " WHERE rowid IN (SELECT id FROM temp.wanted)"
        )
        self.store.executemany(f"INSERT INTO {table} (rowid, {names}) VALUES (?, ?, ?)", rows)

    def _columns(self, table: str) -> list[str]:
        return [row[1] for row in self.store.execute(f"PRAGMA table_info({table})")]

    def _count(self, table: str) -> int:
        count: int = self.store.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return count


class _Chats:
    """Copies the conversations that are not here, with all that belongs to them.

    Attributes:
        new: their numbers in the other store.
        known: how many were here already.
        messages, attachments, assistants: how many were added.
    """

    def __init__(self, merging: _Merging) -> None:
        self._merging = merging
        self._store, self._other = merging.store, merging.other
        here: dict[float, list[set[Written]]] = {}
        for created, written in self._contents(self._store).values():
            here.setdefault(created, []).append(written)
        there = self._contents(self._other)
        # One that went on here since then has all that the other has.
        self.new = [
            number
            for number, (created, written) in there.items()
            if not any(written <= each for each in here.get(created, ()))
        ]
        self.known = len(there) - len(self.new)
        self._shifts = {
            name: merging.shift(name) for name in ("conversation", "message", "piece", "attachment")
        }
        folders = self._mapped("folder", ("name",))
        assistants = self._mapped("assistant", ("name", "description", "options", "opening"))
        self.assistants = len(assistants[1])
        merging.choose(self.new)
        self._copy_conversations(folders[0], assistants[0])
        self.messages = self._copy_messages()
        self.attachments = self._copy_attachments()
        self._mend_readings()
        self._copy_drafts()

    def _contents(self, connection: sqlite3.Connection) -> dict[int, tuple[float, set[Written]]]:
        """Return of each conversation when it was made, and what was written when."""
        chats: dict[int, tuple[float, set[Written]]] = {}
        for number, created, role, written, text in connection.execute(_KNOWN_CHATS):
            chat = chats.setdefault(number, (round(created, 3), set()))
            chat[1].add((role, round(written, 3), hash(text)))
        return chats

    def _mapped(self, table: str, same: tuple[str, ...]) -> tuple[dict[int, int], list[int]]:
        """Copy the rows that are not here; return what number each has here, and the new ones."""
        new, shift = self._merging.new_ids(table, same), self._merging.shift(table)
        self._merging.choose(new)
        self._merging.copy(table, {"id": shift}, "id IN (SELECT id FROM temp.wanted)")
        query = f"SELECT id, {', '.join(same)} FROM {table}"
        here = {tuple(row)[1:]: row[0] for row in self._store.execute(query)}
        return {row[0]: here[tuple(row)[1:]] for row in self._other.execute(query)}, new

    def _copy_conversations(
        self, folders: Mapping[int, int], assistants: Mapping[int, int]
    ) -> None:
        shift = self._shifts["conversation"]
        shifts = {
            "id": shift,
            "leaf": self._shifts["message"],
            "folder": SKIPPED,
            "assistant": SKIPPED,
        }
        self._merging.copy("conversation", shifts, "id IN (SELECT id FROM temp.wanted)")
        query = (
            "SELECT id, title, folder, assistant, updated FROM conversation"
            " WHERE id IN (SELECT id FROM temp.wanted)"
        )
        for number, title, folder, assistant, updated in self._other.execute(query):
            before = self._store.execute(
                f"{_BEFORE.replace('WHERE', 'WHERE id <= ? AND')}", (shift, updated)
            ).fetchone()
            self._store.execute(
                "UPDATE conversation SET folder = ?, assistant = ?, newest = ? WHERE id = ?",
                (
                    folders.get(folder),
                    assistants.get(assistant),
                    before[0] if before else 0,
                    number + shift,
                ),
            )
            put_words(self._store, TITLES, number + shift, title)

    def _copy_messages(self) -> int:
        shift, chats = self._shifts["message"], self._shifts["conversation"]
        shifts = {"id": shift, "conversation": chats, "parent": shift, "chosen": shift}
        chosen = "conversation IN (SELECT id FROM temp.wanted)"
        copied = self._merging.copy("message", shifts, chosen)
        self._merging.copy("digest", {"conversation": chats, "upto": shift}, chosen)
        within = f"message IN (SELECT id FROM message WHERE {chosen})"
        self._merging.copy("piece", {"id": self._shifts["piece"], "message": shift}, within)
        texts = self._other.execute(f"SELECT id, text FROM message WHERE {chosen}")
        for done, (number, text) in enumerate(texts):
            if done % 500 == 0:
                self._merging.check()
            put_words(self._store, MESSAGES, number + shift, text)
        return copied

    def _copy_attachments(self) -> int:
        """Copy what was attached; content that is here already is not stored twice."""
        used = (
            "SELECT DISTINCT attachment FROM message_attachment WHERE message IN (SELECT id FROM"
            " message WHERE conversation IN (SELECT id FROM temp.wanted))"
            " UNION SELECT attachment FROM draft_attachment WHERE conversation IN"
            " (SELECT id FROM temp.wanted)"
        )
        shift = self._shifts["attachment"]
        query = (
            f"SELECT a.*, c.sha256, c.content AS bytes_of FROM attachment AS a JOIN"
            f" attached_content AS c ON c.id = a.content WHERE a.id IN ({used})"
        )
        rows = self._other.execute(query)
        copied = 0
        for row in rows:
            self._merging.check()
            content = self._content(row["sha256"], row["bytes_of"])
            values = [row[name] for name in ("kind", "name", "path", "words", "blocks", "bytes")]
            self._store.execute(
                "INSERT INTO attachment (id, kind, name, path, words, blocks, bytes, content)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (row["id"] + shift, *values, content),
            )
            copied += 1
        within = (
            "message IN (SELECT id FROM message WHERE conversation IN (SELECT id FROM temp.wanted))"
        )
        shifts = {"message": self._shifts["message"], "attachment": shift}
        self._merging.copy("message_attachment", shifts, within)
        return copied

    def _content(self, digest: bytes, content: bytes) -> int:
        query = "SELECT id FROM attached_content WHERE sha256 = ?"
        row = self._store.execute(query, (digest,)).fetchone()
        if row is not None:
            return int(row[0])
        insert = "INSERT INTO attached_content (sha256, content) VALUES (?, ?)"
        return int(self._store.execute(insert, (digest, content)).lastrowid or 0)

    def _mend_readings(self) -> None:
        """Have what was read of attachments name them by their new numbers."""
        shift = self._shifts["attachment"]
        query = "SELECT id, readings FROM message WHERE id > ? AND readings <> '[]'"
        for number, text in self._store.execute(query, (self._shifts["message"],)).fetchall():
            readings = [
                msgspec.structs.replace(each, attachment=AttachmentId(each.attachment + shift))
                for each in decode_readings(text)
            ]
            self._store.execute(
                "UPDATE message SET readings = ? WHERE id = ?", (encode_readings(readings), number)
            )

    def _copy_drafts(self) -> None:
        """Copy what was typed in those conversations, and what waited to be sent as a draft."""
        shift = self._shifts["conversation"]
        chosen = "conversation IN (SELECT id FROM temp.wanted)"
        self._merging.copy("draft", {"conversation": shift}, chosen)
        shifts = {"conversation": shift, "attachment": self._shifts["attachment"]}
        self._merging.copy("draft_attachment", shifts, chosen)
        waiting = self._other.execute(
            f"SELECT conversation, text FROM queued WHERE {chosen} ORDER BY id"
        )
        for number, text in waiting:
            self._store.execute(
                "INSERT INTO draft (conversation, text) VALUES (?1, ?2) ON CONFLICT DO UPDATE"
                " SET text = text || char(10, 10) || ?2",
                (number + shift, text),
            )
