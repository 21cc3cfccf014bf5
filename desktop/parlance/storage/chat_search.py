"""Finding conversations by the words of their titles and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from parlance.storage.chat_places import Places
from parlance.storage.chat_records import CONVERSATION, conversation_of
from parlance.storage.chat_words import asked_terms, match_of

if TYPE_CHECKING:
    import sqlite3

    from parlance.contract.history import Conversation
    from parlance.storage.database import Database

_TITLES = """
    SELECT c.id FROM title_words JOIN conversation AS c ON c.id = title_words.rowid
    WHERE title_words MATCH ? AND c.deleted_at IS NULL
    ORDER BY c.newest DESC, c.updated DESC, c.id DESC LIMIT ?
"""
# The newest first, as the index gives them: the search ends when it has enough.
_HITS = """
    SELECT m.id, m.conversation FROM message_words JOIN message AS m ON m.id = message_words.rowid
    WHERE message_words MATCH ? AND m.hidden = 0 ORDER BY message_words.rowid DESC
"""
_LISTED = f"""
    SELECT {CONVERSATION}, c.newest, c.updated FROM conversation AS c
    WHERE c.id = ? AND c.deleted_at IS NULL
"""


class ChatSearch:
    """Looks for words in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Search the conversations of `database`."""
        self._database = database

    def find(self, text: str, limit: int = 200) -> tuple[Conversation, ...]:
        """Return at most `limit` conversations that have every word of `text`.

        A word counts where one begins with it. All words must stand in the title, or in one
        message that is not in the bin. Found titles come first, else what was newest; the
        preview is the place that was found. Of a text without words nothing is found.
        """
        asked = asked_terms(text)
        if not asked:
            return ()
        found = self._database.read(lambda c: _found(c, asked, limit))
        places = Places(asked)
        return tuple(
            conversation_of(row, None if place is None else places.best(place))
            for row, place in found
        )


_Row = tuple[Any, ...]


def _found(
    connection: sqlite3.Connection, asked: list[str], limit: int
) -> list[tuple[_Row, str | None]]:
    """Return rows of CONVERSATION, each with the message that was found in it."""
    beginning = match_of(asked)
    titled = [number for (number,) in connection.execute(_TITLES, (beginning, limit))]
    rows: dict[int, _Row] = {
        number: tuple(connection.execute(_LISTED, (number,)).fetchone()) for number in titled
    }
    messages: dict[int, int] = {}
    # To look for common words by their beginnings is slow; they are found as they are.
    for match in (match_of(asked, whole=True), beginning):
        if len(rows) < limit:
            _add_newest(connection, match, limit, rows, messages)
    others = sorted(
        rows.keys() - set(titled),
        key=lambda number: (rows[number][-2:], number),  # as conversations() has them
        reverse=True,
    )
    found: list[tuple[_Row, str | None]] = []
    for number in [*titled, *others]:
        text = _text(connection, messages[number]) if number in messages else None
        found.append((rows[number][:-2], text))
    return found


def _add_newest(
    connection: sqlite3.Connection,
    match: str,
    limit: int,
    rows: dict[int, _Row],
    messages: dict[int, int],
) -> None:
    """Add what is found to `rows`, up to `limit`, and the newest message of each."""
    binned: set[int] = set()
    for message, number in connection.execute(_HITS, (match,)):
        if number in messages or number in binned:
            continue
        if number not in rows:
            row = connection.execute(_LISTED, (number,)).fetchone()
            if row is None:
                binned.add(number)
                continue
            rows[number] = tuple(row)
        messages[number] = message
        if len(rows) >= limit:
            break


def _text(connection: sqlite3.Connection, message: int) -> str:
    query = "SELECT text FROM message WHERE id = ?"
    text: str = connection.execute(query, (message,)).fetchone()["text"]
    return text
