"""Attachments: they come back whole, are stored once, and go when nobody has them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.attachments import AttachmentId, AttachmentKind
from parlance.contract.document import Block, BlockKind, Document, DocumentFormat
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DOCUMENT = Document(
    path="/x/caf\udce9.pdf",
    title="Report",
    blocks=(
        Block(id=0, kind=BlockKind.HEADING, text="One two", level=1, page=1),
        Block(id=1, kind=BlockKind.PARAGRAPH, text="three " * 500, page=2, section=("One two",)),
    ),
    sha256="ab",
    format=DocumentFormat.PDF,
    pages=2,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> AttachmentStore:
    return AttachmentStore(database)


def held(database: Database) -> int:
    count: int = database.read(
        lambda c: c.execute("SELECT count(*) FROM attached_content").fetchone()[0]
    )
    return count


def test_a_document_comes_back_whole_also_from_a_name_that_is_not_unicode(
    store: AttachmentStore,
) -> None:
    attachment = store.add_document(DOCUMENT)
    assert store.document(attachment.id) == DOCUMENT
    assert (attachment.kind, attachment.name) == (AttachmentKind.DOCUMENT, "caf\ufffd.pdf")
    assert (attachment.path, attachment.words, attachment.blocks) == (DOCUMENT.path, 502, 2)
    assert 0 < attachment.bytes < 1000
    pasted = store.add_document(msgspec.structs.replace(DOCUMENT, path="", title="a\ud83db"))
    assert pasted.name == store.document(pasted.id).title == "a\ufffdb"


def test_an_image_comes_back_byte_for_byte(store: AttachmentStore) -> None:
    attachment = store.add_image("photo.png", "/x/photo.png", b"\x89PNG\0\xff")
    assert store.image(attachment.id) == b"\x89PNG\0\xff"
    assert (attachment.kind, attachment.bytes) == (AttachmentKind.IMAGE, 6)


def test_what_is_attached_twice_is_stored_once(database: Database, store: AttachmentStore) -> None:
    one = store.add_document(DOCUMENT)
    assert store.add_document(DOCUMENT) == one
    copy = store.add_document(msgspec.structs.replace(DOCUMENT, path="/y/copy.pdf"))
    assert copy.id != one.id
    assert store.document(copy.id).path == "/y/copy.pdf"
    assert held(database) == 1
    store.add_image("a", "", b"x")
    store.add_image("b", "", b"x")
    assert held(database) == 2


def test_a_message_tells_what_is_attached_in_its_order(
    database: Database, store: AttachmentStore
) -> None:
    chats = ChatStore(database)
    image, document = store.add_image("i", "", b"x"), store.add_document(DOCUMENT)
    message = chats.add_user_message(None, "look", attachments=[image.id, document.id])
    assert message.attachments == (image, document)
    assert chats.messages(message.conversation) == (message,)
    assert chats.add_version(message.id, "look again").attachments == message.attachments
    assert chats.add_version(message.id, "no", [document.id]).attachments == (document,)
    assert chats.add_version(message.id, "no", []).attachments == ()


def test_only_what_nobody_has_is_discarded(database: Database, store: AttachmentStore) -> None:
    chats, queue = ChatStore(database), ChatQueue(database)
    ids = [store.add_image(str(number), "", bytes([number])).id for number in range(5)]
    message = chats.add_user_message(None, "m", attachments=[ids[0]])
    chats.trash_message(message.id)
    queue.add(None, "q", [ids[1]])
    queue.keep_draft(message.conversation, "d", [ids[2]])
    store.add_image("also 4", "", bytes([4]))
    queue.keep_draft(None, "", [store.add_image("again 4", "", bytes([4])).id])
    store.discard_unused()
    assert [store.image(each) for each in ids[:3]] == [b"\0", b"\1", b"\2"]
    for gone in ids[3:]:
        with pytest.raises(LookupError):
            store.image(gone)
    assert held(database) == 4


def test_what_is_no_such_attachment_is_an_error(store: AttachmentStore) -> None:
    image, document = store.add_image("i", "", b"x"), store.add_document(DOCUMENT)
    for wrong in (AttachmentId(99), image.id):
        with pytest.raises(LookupError):
            store.document(wrong)
    with pytest.raises(LookupError):
        store.image(document.id)


@pytest.mark.parametrize("content", [b"", b"not compressed", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_document_is_named(
    database: Database, store: AttachmentStore, content: bytes
) -> None:
    attachment = store.add_document(DOCUMENT)
    database.write(lambda c: c.execute("UPDATE attached_content SET content = ?", (content,)))
    with pytest.raises(FaultError) as caught:
        store.document(attachment.id)
    assert caught.value.fault == StoreDamaged(path=str(database.path))


def test_attachments_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with contextlib.closing(Database(path)) as database:
        attachment = AttachmentStore(database).add_document(DOCUMENT)
        ChatStore(database).add_user_message(None, "x", attachments=[attachment.id])
    with contextlib.closing(Database(path)) as database:
        AttachmentStore(database).discard_unused()
        assert AttachmentStore(database).document(attachment.id) == DOCUMENT
