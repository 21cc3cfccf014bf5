"""A conversation that comes from elsewhere, stored as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.history import Measurements, TitledBy
from parlance.storage.chat_texts import title_of
from parlance.storage.chat_tree import Tree
from parlance.storage.chat_writing import NewMessage, insert_conversation, insert_message
from parlance.storage.records import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from parlance.contract.history import ConversationId, Draughted, MessageId
    from parlance.storage.database import Database

_BEFORE = "SELECT newest FROM conversation WHERE updated <= ? ORDER BY updated DESC LIMIT 1"


def insert_conversation_of(
    database: Database, title: str, created: float, messages: Sequence[Draughted]
) -> ConversationId:
    """Store a conversation in one transaction, as ChatStore.insert() says."""
    for index, message in enumerate(messages):
        if message.parent is not None and not 0 <= message.parent < index:
            raise ValueError(f"message {index} stands under {message.parent}")
    named = " ".join(storable(title).split())
    first = storable(messages[0].text) if messages else ""
    titled_by = TitledBy.PERSON if named else TitledBy.FIRST_LINE
    updated = max((message.created for message in messages), default=created) or created

    def insert(connection: sqlite3.Connection) -> ConversationId:
        before = connection.execute(_BEFORE, (updated,)).fetchone()
        place = insert_conversation(connection, named or title_of(first), titled_by=titled_by)
        connection.execute(
            "UPDATE conversation SET newest = ?, created = ?, updated = ? WHERE id = ?",
            (before["newest"] if before else 0, created, updated, place),
        )
        numbers: list[MessageId] = []
        for message in messages:
            new = _message(message, numbers, created)
            numbers.append(insert_message(connection, place, new, created))
        shown = [number for number, each in zip(numbers, messages, strict=True) if each.shown]
        tree = Tree(connection, place)
        tree.show(tree.leaf_below(shown[-1] if shown else None))
        return place

    return database.write(insert)


def _message(message: Draughted, numbers: list[MessageId], created: float) -> NewMessage:
    return NewMessage(
        parent=None if message.parent is None else numbers[message.parent],
        role=message.role,
        text=storable(message.text),
        reasoning=storable(message.reasoning),
        measurements=Measurements(model=storable(message.model)),
        created=message.created or created,
    )
