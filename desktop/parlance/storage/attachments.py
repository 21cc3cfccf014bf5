"""What was attached to messages: documents as they were read, images as bytes.

Content is found by its hash, so that what is attached twice is stored once.
"""

from __future__ import annotations

import hashlib
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.attachments import AttachmentKind
from parlance.contract.document import Document
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.chat_records import (
    ATTACHMENT,
    attachment_of,
    decode_path,
    encode_path,
    packed,
    unpacked,
)
from parlance.storage.records import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from parlance.contract.attachments import Attachment, AttachmentId
    from parlance.storage.database import Database

_UNUSED = """
    SELECT a.id, a.content FROM attachment AS a
    WHERE NOT EXISTS (SELECT 1 FROM message_attachment WHERE attachment = a.id)
        AND NOT EXISTS (SELECT 1 FROM queued_attachment WHERE attachment = a.id)
        AND NOT EXISTS (SELECT 1 FROM draft_attachment WHERE attachment = a.id)
"""
_ONE_UNUSED = f"{_UNUSED} AND a.id = ?"


class AttachmentStore:
    """The attachments in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Keep attachments in `database`."""
        self._database = database

    def add_document(self, document: Document) -> Attachment:
        """Store a document that was read; the same one from the same place is the same."""
        # Whose path it has is no part of it: the same file may lie in two places.
        content = packed(msgspec.structs.replace(document, path=""))
        return self._add(
            AttachmentKind.DOCUMENT,
            PurePath(document.path).name or document.title,
            document.path,
            content,
            words=document.words,
            blocks=len(document.blocks),
        )

    def add_image(self, name: str, path: str, content: bytes) -> Attachment:
        """Store an image; the same one from the same place is the same."""
        return self._add(AttachmentKind.IMAGE, name, path, content)

    def document(self, attachment: AttachmentId) -> Document:
        """Return a document. Raises LookupError if there is none with this number."""
        path, content = self._content(attachment, AttachmentKind.DOCUMENT)
        try:
            document = unpacked(content, Document)
        except ValueError as error:
            notice = self._database.notice
            raise FaultError(notice or StoreDamaged(path=str(self._database.path))) from error
        return msgspec.structs.replace(document, path=path)

    def image(self, attachment: AttachmentId) -> bytes:
        """Return the bytes of an image. Raises LookupError if there is none with this number."""
        return self._content(attachment, AttachmentKind.IMAGE)[1]

    def discard_unused(self) -> None:
        """Erase what no message, no message that waits and no draft has.

        To be called at start: what was added a moment ago belongs to nobody yet.
        """
        self._database.write(discard_unused)

    def _add(
        self,
        kind: AttachmentKind,
        name: str,
        path: str,
        content: bytes,
        *,
        words: int = 0,
        blocks: int = 0,
    ) -> Attachment:
        digest = hashlib.sha256(kind.encode() + b"\0" + content).digest()
        values = (kind, storable(name), encode_path(path), words, blocks, len(content))

        def add(connection: sqlite3.Connection) -> Attachment:
            connection.execute(
                "INSERT OR IGNORE INTO attached_content (sha256, content) VALUES (?, ?)",
                (digest, content),
            )
            query = "SELECT id FROM attached_content WHERE sha256 = ?"
            held = connection.execute(query, (digest,)).fetchone()["id"]
            found = _same(connection, held, values[:3])
            if found is None:
                connection.execute(
                    "INSERT INTO attachment (kind, name, path, words, blocks, bytes, content)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*values, held),
                )
                found = _same(connection, held, values[:3])
            assert found is not None
            return found

        return self._database.write(add)

    def _content(self, attachment: AttachmentId, kind: AttachmentKind) -> tuple[str, bytes]:
        query = (
            "SELECT a.path, h.content FROM attachment AS a"
            " JOIN attached_content AS h ON h.id = a.content WHERE a.id = ? AND a.kind = ?"
        )
        row = self._database.read(lambda c: c.execute(query, (attachment, kind)).fetchone())
        if row is None:
            raise LookupError(attachment)
        return decode_path(row["path"]), row["content"]


def discard_unused(connection: sqlite3.Connection, among: Collection[int] | None = None) -> None:
    """Erase the attachments that nobody has, of all or of these, and their content."""
    if among is None:
        unused = connection.execute(_UNUSED).fetchall()
    else:  # one by one: whoever empties the bin must not look at all of them each time
        found = (connection.execute(_ONE_UNUSED, (each,)).fetchone() for each in among)
        unused = [row for row in found if row is not None]
    connection.executemany("DELETE FROM attachment WHERE id = ?", ((each,) for each, _ in unused))
    connection.executemany(
        "DELETE FROM attached_content WHERE id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM attachment WHERE content = ?1)",
        ((content,) for _, content in unused),
    )


def _same(
    connection: sqlite3.Connection, held: int, named: tuple[object, ...]
) -> Attachment | None:
    query = (
        f"SELECT {ATTACHMENT} FROM attachment AS a"
        " WHERE a.content = ? AND a.kind = ? AND a.name = ? AND a.path = ?"
    )
    row = connection.execute(query, (held, *named)).fetchone()
    return None if row is None else attachment_of(row)
