"""What tables a store has, and how rows that lost what they belong to find a place again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import msgspec

from parlance.contract.engine import Role
from parlance.contract.history import MessageState
from parlance.text.terms import searchable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_KEPT_BY_ITSELF: Final = ("erasure", "remembered_taken")
"""Tables with a single row, which a new store has already."""


class KnownTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table of ours.

    Attributes:
        number: the column by which its rows are numbered; None for a table without numbers.
        key: the columns that its rows are sorted by otherwise.
        kinds: name of a column → what it was declared to hold.
        needed: the columns that are never empty.
        belonging: column → the table and its column that it names, and whether it must.
    """

    name: str
    number: str | None
    key: tuple[str, ...]
    kinds: dict[str, str]
    needed: frozenset[str]
    belonging: dict[str, tuple[str, str, bool]]


def tables_of(connection: sqlite3.Connection) -> tuple[KnownTable, ...]:
    """Return the tables with rows of their own; not the insides of indexes."""
    found: list[KnownTable] = []
    for row in connection.execute("PRAGMA table_list").fetchall():
        name, kind, without_numbers = row[1], row[2], bool(row[4])
        if kind != "table" or name.startswith("sqlite_") or name in _KEPT_BY_ITSELF:
            continue
        columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
        needed = frozenset(column[1] for column in columns if column[3] or column[5])
        key = tuple(c[1] for c in sorted(columns, key=lambda column: column[5]) if c[5])
        kinds = {column[1]: column[2] for column in columns}
        number = None if without_numbers else "rowid"
        if number and len(key) == 1 and kinds[key[0]] == "INTEGER":
            number = key[0]
        belonging = {
            column: (table, other, column in needed)
            for _, _, table, column, other, *_ in connection.execute(
                f"PRAGMA foreign_key_list({name})"
            ).fetchall()
        }
        found.append(
            KnownTable(
                name=name,
                number=number,
                key=key,
                kinds=kinds,
                needed=needed,
                belonging=belonging,
            )
        )
    return tuple(sorted(found, key=lambda table: table.name))


def mend(connection: sqlite3.Connection, tables: Sequence[KnownTable]) -> None:
    """Make a whole store of rows of which some are missing; to be run as one transaction."""
    _understand(connection)
    for statement in _TREES:
        connection.execute(statement)
    while sum(_belong(connection, table) for table in tables):
        pass
    messages = next(table for table in tables if table.name == "message")
    _find_leaves(connection, " AND hidden = 0" if "hidden" in messages.kinds else "")
    connection.create_function("text_of", 1, _text_of, deterministic=True)
    for table, columns, rows in _INDEXED:
        _index(connection, table, columns, rows)


_TREES: Final = (
    # Where it is not to be read any more whose message it is, it is the one before it.
    """
    UPDATE message SET conversation = coalesce((SELECT conversation FROM message AS before
        WHERE before.id < message.id AND before.conversation > 0 ORDER BY id DESC LIMIT 1), 1)
    WHERE conversation <= 0
    """,
    # The first line of what was said is the title again.
    """
    INSERT INTO conversation (id, title, created, updated)
    SELECT conversation, coalesce((SELECT substr(text, 1, 60) FROM message AS first
        WHERE first.conversation = message.conversation ORDER BY id LIMIT 1), ''),
        min(created), max(created)
    FROM message WHERE conversation NOT IN (SELECT id FROM conversation) GROUP BY conversation
    """,
    # Numbers rise: what a message answers was there before it.
    """
    UPDATE message SET parent = (SELECT max(id) FROM message AS before
        WHERE before.conversation = message.conversation AND before.id < message.id)
    WHERE parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM message AS before
        WHERE before.id = message.parent AND before.id < message.id
        AND before.conversation = message.conversation)
    """,
)


_INDEXED: Final = (
    ("message_words", "words", "SELECT id, text FROM message"),
    ("title_words", "words", "SELECT id, title FROM conversation"),
    ("translation_words", "source, target", "SELECT id, source, target FROM translation"),
    ("summary_words", "title, text", "SELECT id, title, text_of(result) FROM summary"),
)


def _understand(connection: sqlite3.Connection) -> None:
    """Put words that nobody understands right."""
    for column, kinds, otherwise in (
        ("role", Role, Role.USER),
        ("state", MessageState, MessageState.INTERRUPTED),
    ):
        known = ", ".join(f"'{each.value}'" for each in kinds)
        connection.execute(
            f"UPDATE message SET {column} = ? WHERE {column} NOT IN ({known})", (otherwise.value,)
        )


def _belong(connection: sqlite3.Connection, table: KnownTable) -> int:
    """Let go of what rows name that is not there, or of the rows; return of how many."""
    changed = 0
    for column, (other, key, is_needed) in table.belonging.items():
        lost = (
            f"{column} IS NOT NULL AND NOT EXISTS"
            f" (SELECT 1 FROM {other} AS there WHERE there.{key} = {table.name}.{column})"
        )
        change = "DELETE FROM {}" if is_needed else f"UPDATE {{}} SET {column} = NULL"
        changed += connection.execute(f"{change.format(table.name)} WHERE {lost}").rowcount
    return changed


def _find_leaves(connection: sqlite3.Connection, shown: str) -> None:
    """Have each conversation end with a message of its own."""
    own = "SELECT max(id) FROM message WHERE message.conversation = conversation.id"
    connection.execute(
        f"UPDATE conversation SET leaf = ({own}{shown})"
        f" WHERE NOT EXISTS ({own}{shown} AND message.id = conversation.leaf HAVING count(*) > 0)"
    )


def _index(connection: sqlite3.Connection, table: str, columns: str, rows: str) -> None:
    """Have texts be found by their words, in a store that has this index."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if there is None:
        return
    marks = ", ".join("?" * len(columns.split(", ")))
    insert = f"INSERT INTO {table} (rowid, {columns}) VALUES (?, {marks})"
    for number, *texts in connection.execute(rows).fetchall():
        if any(texts):
            connection.execute(insert, (number, *map(searchable, texts)))


def _text_of(result: str) -> str:
    """Return the text of a summary as it is stored; empty for one that is not understood."""
    try:
        text = json.loads(result)["text"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    return text if isinstance(text, str) else ""
