"""The index of the words in chats, kept up to date by whoever writes a text.

What it holds of a row are the words of its column `text` (of a conversation: `title`) as
it stands in the table, so that they can be taken out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.storage.records import storable
from parlance.text.terms import searchable, terms

if TYPE_CHECKING:
    import sqlite3

MESSAGES = "message_words"
TITLES = "title_words"

SEARCH_LETTERS = 1000
SEARCH_WORDS = 32
"""More of a search text is ignored."""


def put_words(connection: sqlite3.Connection, table: str, number: int, text: str) -> None:
    """Have the row `number` found by the words of `text`."""
    if words := searchable(text):
        connection.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (number, words))


def drop_words(connection: sqlite3.Connection, table: str, number: int, text: str) -> None:
    """Take the row out again, which was put there with `text`."""
    if words := searchable(text):
        connection.execute(
            f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)", (number, words)
        )


def forget_dropped_words(connection: sqlite3.Connection) -> None:
    """Have the index hold nothing more of the words that were dropped.

    Until its parts are put together FTS5 keeps them beside a note that they are gone.
    """
    for table in (MESSAGES, TITLES):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def change_words(
    connection: sqlite3.Connection, table: str, number: int, before: str, after: str
) -> None:
    """Have a row found by the words of `after` in place of those of `before`."""
    if before != after:
        drop_words(connection, table, number, before)
        put_words(connection, table, number, after)


def asked_terms(search: str) -> list[str]:
    """Return the terms that a text must have, or words that begin with them."""
    return list(dict.fromkeys(terms(storable(search[:SEARCH_LETTERS]))))[:SEARCH_WORDS]


def match_of(asked: list[str], *, whole: bool = False) -> str:
    """Return the query of FTS5 for texts that have all of the terms, or words that begin so.

    With `whole` only words that are the terms count.
    """
    # Between quotation marks nothing but the marks themselves means anything to FTS5.
    quoted = ('"{}"'.format(term.replace('"', '""')) for term in asked)
    return " ".join(term if whole else f"{term}*" for term in quoted)
