"""How messages are read: each with its versions and what is attached to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import Role
from parlance.contract.history import ConversationId, Message, MessageId, MessageState
from parlance.storage.chat_records import ATTACHMENT, attachment_of, decode_readings
from parlance.storage.records import decode_measurements

if TYPE_CHECKING:
    import sqlite3

    from parlance.contract.attachments import Attachment

_MESSAGE = """
    SELECT m.id, m.conversation, m.parent, m.role, m.state, m.created, m.measurements,
        m.pinned, m.readings, m.text, m.reasoning
    FROM message AS m
"""
_PATH = f"""
    WITH RECURSIVE path (id, depth) AS (
        SELECT ?, 0
        UNION ALL
        SELECT message.parent, path.depth + 1
        FROM path JOIN message ON message.id = path.id
        WHERE message.parent IS NOT NULL
    )
    {_MESSAGE} JOIN path ON path.id = m.id ORDER BY path.depth DESC
"""
_ATTACHED = f"""
    SELECT l.message, {ATTACHMENT} FROM message_attachment AS l
    JOIN attachment AS a ON a.id = l.attachment
"""
_ROLES = {each.value: each for each in Role}
_STATES = {each.value: each for each in MessageState}

Versions = dict[int | None, tuple[MessageId, ...]]


def read_path(connection: sqlite3.Connection, leaf: int | None) -> list[Message]:
    """Return the messages from the first one to `leaf`."""
    rows = connection.execute(_PATH, (leaf,)).fetchall()
    if not rows:
        return []
    conversation = rows[0]["conversation"]
    versions = _all_versions(connection, conversation)
    attached = _attached(
        connection, "JOIN message AS m ON m.id = l.message WHERE m.conversation = ?", conversation
    )
    return [
        _message(
            row,
            _with_piece(connection, row),
            versions.get(row["parent"], ()),
            attached.get(row["id"], ()),
        )
        for row in rows
    ]


def read_message(connection: sqlite3.Connection, message: int) -> Message:
    """Return one message. Raises LookupError if there is none."""
    row = connection.execute(f"{_MESSAGE} WHERE m.id = ?", (message,)).fetchone()
    if row is None:
        raise LookupError(message)
    query = (
        "SELECT id FROM message WHERE conversation = ? AND parent IS ? AND hidden = 0 ORDER BY id"
    )
    place = (row["conversation"], row["parent"])
    versions = tuple(MessageId(number) for (number,) in connection.execute(query, place))
    attached = _attached(connection, "WHERE l.message = ?", message)
    return _message(row, _with_piece(connection, row), versions, attached.get(message, ()))


def _all_versions(connection: sqlite3.Connection, conversation: int) -> Versions:
    places: dict[int | None, list[MessageId]] = {}
    query = "SELECT id, parent FROM message WHERE conversation = ? AND hidden = 0 ORDER BY id"
    for number, parent in connection.execute(query, (conversation,)):
        places.setdefault(parent, []).append(number)
    return {parent: tuple(numbers) for parent, numbers in places.items()}


def _attached(
    connection: sqlite3.Connection, where: str, value: int
) -> dict[int, tuple[Attachment, ...]]:
    found: dict[int, tuple[Attachment, ...]] = {}
    query = f"{_ATTACHED} {where} ORDER BY l.message, l.place"
    for number, *row in connection.execute(query, (value,)):
        found[number] = (*found.get(number, ()), attachment_of(tuple(row)))
    return found


def _with_piece(connection: sqlite3.Connection, row: sqlite3.Row) -> tuple[str, str]:
    """Return text and reasoning, with what has arrived of an answer that is not closed."""
    text, reasoning = row["text"], row["reasoning"]
    if row["state"] in (MessageState.COMPLETE, MessageState.STOPPED):
        return text, reasoning
    # Also of an interrupted one: another process may be writing it all along.
    query = "SELECT text, reasoning FROM piece WHERE message = ? ORDER BY id"
    pieces = connection.execute(query, (row["id"],)).fetchall()
    return (
        text + "".join(piece["text"] for piece in pieces),
        reasoning + "".join(piece["reasoning"] for piece in pieces),
    )


def _message(
    row: sqlite3.Row,
    texts: tuple[str, str],
    versions: tuple[MessageId, ...],
    attached: tuple[Attachment, ...],
) -> Message:
    number, conversation, parent, role, state, created, measurements, pinned, readings, *_ = row
    own = MessageId(number)
    if own not in versions:  # it is in the bin
        versions = tuple(sorted((*versions, own)))
    return Message(
        id=own,
        conversation=ConversationId(conversation),
        parent=parent,
        role=_ROLES[role],
        text=texts[0],
        reasoning=texts[1],
        state=_STATES[state],
        created=created,
        measurements=decode_measurements(measurements),
        versions=versions,
        pinned=bool(pinned),
        attachments=attached,
        readings=decode_readings(readings),
    )
