"""Whole conversations, read to be exported and stored when they are imported."""

from __future__ import annotations

import hashlib
import time
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.attachments import AttachmentId, AttachmentKind, Reading
from parlance.contract.chat_exchange import (
    PortableAttachment,
    PortableChat,
    PortableDigest,
    PortableMessage,
    PortableReading,
)
from parlance.contract.chats import ChatMode
from parlance.contract.engine import Role
from parlance.contract.history import ConversationId, MessageId, MessageState, TitledBy
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chat_records import (
    decode_options,
    decode_readings,
    encode_options,
    encode_readings,
)
from parlance.storage.chat_texts import title_of
from parlance.storage.chat_tree import Tree
from parlance.storage.chat_writing import NewMessage, insert_conversation, insert_message
from parlance.storage.records import decode_measurements, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from parlance.storage.database import Database

_MESSAGES = """
    SELECT id, parent, role, state, created, measurements, pinned, readings, text, reasoning
    FROM message WHERE conversation = ? AND hidden = 0 ORDER BY id
"""
_PIECES = """
    SELECT p.message, p.text, p.reasoning FROM piece AS p JOIN message AS m ON m.id = p.message
    WHERE m.conversation = ? ORDER BY p.id
"""
_ATTACHED = """
    SELECT l.message, a.id, a.kind, a.name FROM message_attachment AS l
    JOIN attachment AS a ON a.id = l.attachment JOIN message AS m ON m.id = l.message
    WHERE m.conversation = ? ORDER BY l.message, l.place
"""
_BEGINNINGS = """
    SELECT c.id, c.created, (SELECT text FROM message
        WHERE conversation = c.id AND parent IS NULL ORDER BY id LIMIT 1) AS first,
        (SELECT text FROM message WHERE conversation = c.id ORDER BY id LIMIT 1 OFFSET 1) AS second
    FROM conversation AS c WHERE c.deleted_at IS NULL
"""
_BEFORE = "SELECT newest FROM conversation WHERE updated <= ? ORDER BY updated DESC LIMIT 1"

_SAME_TIME = 0.001

_NONE = PortableMessage(role=Role.USER, text="")

AttachedIds = tuple[tuple[AttachmentId, ...], ...]
"""Of each message, what is attached to it."""

_Beginnings = dict[bytes, list[tuple[ConversationId, float, bytes]]]


class PortableChats:
    """Conversations with everything they have. Methods raise FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Read from and write to `database`."""
        self._database = database
        self._attachments = AttachmentStore(database)

    def read(self, conversation: ConversationId) -> tuple[PortableChat, tuple[MessageId, ...]]:
        """Return a conversation without what is in the bin, and the numbers of its messages.

        Raises LookupError if there is none.
        """
        rows = self._database.read(lambda c: _Rows(c, conversation))
        numbers = {row["id"]: number for number, row in enumerate(rows.messages)}
        places: dict[int, tuple[int, int]] = {}
        messages: list[PortableMessage] = []
        for row in rows.messages:
            attached = rows.attached.get(row["id"], ())
            for place, each in enumerate(attached):
                places.setdefault(each[0], (len(messages), place))
            message = rows.message(row, numbers, places)
            contents = tuple(self._content(*each) for each in attached)
            messages.append(msgspec.structs.replace(message, attachments=contents))
        digests = tuple(
            PortableDigest(upto=numbers[upto], text=text)
            for upto, text in rows.digests
            if upto in numbers
        )
        chat = msgspec.structs.replace(rows.chat, messages=tuple(messages), digests=digests)
        return chat, tuple(MessageId(row["id"]) for row in rows.messages)

    def attach(self, chat: PortableChat) -> AttachedIds:
        """Store what is attached to the messages; return the numbers of each message's."""
        return tuple(
            tuple(self._stored(each) for each in message.attachments) for message in chat.messages
        )

    def add(self, chats: Sequence[tuple[PortableChat, AttachedIds]]) -> tuple[ConversationId, ...]:
        """Store conversations, all or none, in the bin: reveal() takes them out."""
        return self._database.write(
            lambda c: tuple(_Insertion(c, chat, attached).done() for chat, attached in chats)
        )

    def reveal(self, conversations: Sequence[ConversationId]) -> tuple[ConversationId, ...]:
        """Show in the list what was added, all at once; return what was not erased meanwhile."""
        query = "UPDATE conversation SET deleted_at = NULL WHERE id = ?"

        def reveal(connection: sqlite3.Connection) -> tuple[ConversationId, ...]:
            return tuple(
                each for each in conversations if connection.execute(query, (each,)).rowcount
            )

        return self._database.write(reveal)

    def known(self, chats: Sequence[PortableChat]) -> tuple[ConversationId | None, ...]:
        """Return which conversation each of these is already; bins are not looked into.

        One is the same that begins with the same message and was made at the same time;
        where its time is not known, its second message has to be the same as well.
        """
        rows = self._database.read(lambda c: c.execute(_BEGINNINGS).fetchall())
        beginnings: _Beginnings = {}
        for row in rows:
            place = beginnings.setdefault(_digest(row["first"]), [])
            place.append((ConversationId(row["id"]), row["created"], _digest(row["second"])))
        return tuple(_same(chat, beginnings) for chat in chats)

    def _content(self, attachment: int, kind: str, name: str) -> PortableAttachment:
        number = AttachmentId(attachment)
        if kind == AttachmentKind.IMAGE:
            image = self._attachments.image(number)
            return PortableAttachment(kind=AttachmentKind.IMAGE, name=name, image=image)
        # Where it lies on this computer is nobody else's business.
        document = msgspec.structs.replace(self._attachments.document(number), path="")
        return PortableAttachment(kind=AttachmentKind.DOCUMENT, name=name, document=document)

    def _stored(self, attachment: PortableAttachment) -> AttachmentId:
        if attachment.document is None:
            return self._attachments.add_image(attachment.name, "", attachment.image).id
        # The store takes the name of a document from its path; a file names no folder here.
        is_title = attachment.name == attachment.document.title
        path = "" if is_title else PurePath(attachment.name).name
        document = msgspec.structs.replace(attachment.document, path=path)
        return self._attachments.add_document(document).id


class _Rows:
    """What the tables have of a conversation."""

    def __init__(self, connection: sqlite3.Connection, conversation: ConversationId) -> None:
        query = "SELECT * FROM conversation WHERE id = ?"
        row = connection.execute(query, (conversation,)).fetchone()
        if row is None:
            raise LookupError(conversation)
        self.chat = PortableChat(
            title=row["title"],
            titled_by=TitledBy(row["titled_by"]),
            created=row["created"],
            pinned=bool(row["pinned"]),
            mode=ChatMode(row["mode"]),
            options=decode_options(row["options"]),
            messages=(),
        )
        self.messages = connection.execute(_MESSAGES, (conversation,)).fetchall()
        self._pieces: dict[int, tuple[str, str]] = {}
        for number, text, reasoning in connection.execute(_PIECES, (conversation,)):
            before = self._pieces.get(number, ("", ""))
            self._pieces[number] = (before[0] + text, before[1] + reasoning)
        self.attached: dict[int, tuple[tuple[int, str, str], ...]] = {}
        for number, *attached in connection.execute(_ATTACHED, (conversation,)):
            before_it = self.attached.get(number, ())
            self.attached[number] = (*before_it, (attached[0], attached[1], attached[2]))
        digests = "SELECT upto, text FROM digest WHERE conversation = ? ORDER BY upto"
        self.digests = [tuple(each) for each in connection.execute(digests, (conversation,))]
        parents = {each["id"]: each["parent"] for each in self.messages}
        self._path: set[int] = set()
        above = row["leaf"]
        while above is not None and above in parents:
            self._path.add(above)
            above = parents[above]

    def message(
        self,
        row: sqlite3.Row,
        numbers: dict[int, int],
        places: dict[int, tuple[int, int]],
    ) -> PortableMessage:
        """Return a message without its attachments."""
        text, reasoning = self._pieces.get(row["id"], ("", ""))
        state = MessageState(row["state"])
        return PortableMessage(
            parent=numbers.get(row["parent"]),
            role=Role(row["role"]),
            text=row["text"] + text,
            reasoning=row["reasoning"] + reasoning,
            state=MessageState.INTERRUPTED if state is MessageState.WRITING else state,
            created=row["created"],
            measurements=decode_measurements(row["measurements"]),
            shown=row["id"] in self._path,
            pinned=bool(row["pinned"]),
            readings=tuple(
                _portable(reading, places[reading.attachment])
                for reading in decode_readings(row["readings"])
                if reading.attachment in places
            ),
        )


def _portable(reading: Reading, place: tuple[int, int]) -> PortableReading:
    return PortableReading(
        attachment=place, choosing=reading.choosing, parts=reading.parts, share=reading.share
    )


class _Insertion:
    """Stores one conversation."""

    def __init__(
        self, connection: sqlite3.Connection, chat: PortableChat, attached: AttachedIds
    ) -> None:
        self._connection = connection
        self._chat = chat
        self._attached = attached

    def done(self) -> ConversationId:
        """Insert it and return its number."""
        chat, now = self._chat, time.time()
        times = [message.created for message in chat.messages if message.created]
        created = chat.created or min(times, default=now)
        updated = max(times, default=created)
        before = self._connection.execute(_BEFORE, (updated,)).fetchone()
        first = chat.messages[0].text if chat.messages else ""
        title = " ".join(storable(chat.title).split()) or title_of(storable(first))
        place = insert_conversation(self._connection, title, chat.mode, chat.titled_by)
        self._connection.execute(
            "UPDATE conversation SET newest = ?, created = ?, updated = ?, pinned = ?,"
            " options = ?, deleted_at = ? WHERE id = ?",
            (
                before["newest"] if before else 0,
                created,
                updated,
                int(chat.pinned),
                encode_options(chat.options),
                now,
                place,
            ),
        )
        self._insert_messages(place, created)
        return place

    def _insert_messages(self, place: ConversationId, created: float) -> None:
        numbers: list[MessageId] = []
        for message, attached in zip(self._chat.messages, self._attached, strict=True):
            new = _new(message, numbers, attached)
            numbers.append(insert_message(self._connection, place, new, created))
            if message.readings:
                self._connection.execute(
                    "UPDATE message SET readings = ? WHERE id = ?",
                    (encode_readings(self._readings(message)), numbers[-1]),
                )
        self._connection.executemany(
            "INSERT OR REPLACE INTO digest (conversation, upto, text) VALUES (?, ?, ?)",
            ((place, numbers[each.upto], storable(each.text)) for each in self._chat.digests),
        )
        pairs = zip(numbers, self._chat.messages, strict=True)
        shown = [number for number, message in pairs if message.shown]
        tree = Tree(self._connection, place)
        tree.show(shown[-1] if shown else tree.leaf_below(None))

    def _readings(self, message: PortableMessage) -> list[Reading]:
        return [
            Reading(
                attachment=self._attached[each.attachment[0]][each.attachment[1]],
                choosing=each.choosing,
                parts=each.parts,
                share=each.share,
            )
            for each in message.readings
        ]


def _new(
    message: PortableMessage, numbers: Sequence[MessageId], attached: tuple[AttachmentId, ...]
) -> NewMessage:
    return NewMessage(
        parent=None if message.parent is None else numbers[message.parent],
        role=message.role,
        text=storable(message.text),
        reasoning=storable(message.reasoning),
        state=message.state,
        measurements=message.measurements,
        pinned=message.pinned,
        attachments=attached,
        created=message.created or None,
    )


def _digest(text: str | None) -> bytes:
    return hashlib.sha256(storable(text or "").encode()).digest()


def _same(chat: PortableChat, beginnings: _Beginnings) -> ConversationId | None:
    first, second = (message.text for message in (*chat.messages, _NONE, _NONE)[:2])
    for number, created, second_digest in beginnings.get(_digest(first), ()):
        if chat.created:
            is_same = abs(created - chat.created) < _SAME_TIME
        else:
            is_same = second_digest == _digest(second)
        if is_same:
            return number
    return None
