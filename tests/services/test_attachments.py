"""What people attach is read while they write, each by itself, and kept until it is sent."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from parlance.children.nursery import Nursery
from parlance.contract.attachments import AttachmentKind, Reading
from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, ReadOptions, ReadProgress
from parlance.contract.engine import Role
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentLocked,
    DocumentMissing,
    Fault,
    FolderWithoutDocuments,
    ImageUnreadable,
    NothingToDo,
    StoreUnwritable,
)
from parlance.contract.history import ConversationId
from parlance.contract.models import Capability, ModelEntry, ModelOrigin
from parlance.contract.settings import Settings
from parlance.documents.read import DocumentReader
from parlance.services.attachment_notes import NO_NOTES, AttachmentNotes
from parlance.services.attachment_records import PendingState, Sight
from parlance.services.attachments import MOST_ATTACHMENTS, AttachmentService
from parlance.services.jobs import Jobs
from parlance.services.models import ModelsService
from parlance.services.pictures import MOST_PIXELS, picture_of, png_of, prepared
from parlance.services.settings import SettingsService
from parlance.storage.attachments import AttachmentStore
from parlance.storage.database import Database
from parlance.storage.settings import SettingsFile
from parlance.work.attaching import Shelf, turn_text
from parlance.work.attachment_passages import PassagePlanner
from parlance.work.models import Models
from tests.attachment_shelf import MemoryShelf, document, message
from tests.documents.office_files import docx, paragraph
from tests.documents.pdf_bytes import column, encrypted_pdf, pdf
from tests.scripted_engine import DESCRIPTION, ScriptedEngine

Read = Callable[[str, Cancel, ReadOptions], Iterator[ReadProgress | Document]]
ENTRY = ModelEntry(
    key="starter", path="scripted.gguf", name="Starter", origin=ModelOrigin.STARTER, size_bytes=1
)


@dataclass
class Desk:
    """The service over a real store, and what it said."""

    qtbot: QtBot
    folder: Path
    store: AttachmentStore
    engine: ScriptedEngine
    models: ModelsService
    jobs: Jobs
    attachments: AttachmentService
    failed: list[Fault] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until nothing is read any more."""
        self.qtbot.waitUntil(lambda: not self.attachments.is_reading, timeout=20_000)

    def put(self, name: str, content: bytes | str) -> str:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, jobs: Jobs, nursery: Nursery) -> Iterator[Desk]:
    database = Database(tmp_path / "parlance.db")
    engine = ScriptedEngine()
    models = ModelsService(
        Models(engine, lambda _sources: (ENTRY,), lambda _name, _entries: ENTRY),
        SettingsService(SettingsFile(tmp_path / "settings.json"), Settings()),
        jobs,
    )
    store = AttachmentStore(database)
    files = tmp_path / "files"
    files.mkdir()
    service = AttachmentService(store, DocumentReader(nursery).read, models, jobs)
    made = Desk(qtbot, files, store, engine, models, jobs, service)
    service.failed.connect(made.failed.append)
    service.refused.connect(made.refused.append)
    yield made
    jobs.close()
    database.close()


def png(width: int = 3, height: int = 2) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    return png_of(image)


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def test_files_of_several_kinds_become_attachments_in_their_order(desk: Desk) -> None:
    word = docx(paragraph("پل تازه در ملورا باز شد."))
    paths = [
        desk.put("گزارش.docx", word),
        desk.put("report.pdf", pdf([column(["The bridge is open."])])),
        desk.put("photo.png", png()),
        desk.put("报告.txt", "港口从鹿特丹订购了十二台新起重机。"),
    ]
    desk.attachments.add_files(paths)
    assert [each.name for each in desk.attachments.pending] == [Path(p).name for p in paths]
    assert desk.attachments.is_reading
    desk.settle()
    taken = desk.attachments.take()
    assert [each.kind.value for each in taken] == ["document", "document", "image", "document"]
    assert "ملورا" in desk.store.document(taken[0].id).text
    assert desk.store.document(taken[1].id).pages == 1
    assert desk.store.image(taken[2].id) == png()
    assert "起重机" in desk.store.document(taken[3].id).text
    assert desk.attachments.pending == ()
    assert not desk.failed


def test_each_has_its_own_fault_and_the_others_are_read(desk: Desk) -> None:
    paths = [
        str(desk.folder / "gone.txt"),
        desk.put("empty.txt", ""),
        desk.put("broken.docx", b"PK\x03\x04 no archive at all"),
        desk.put("broken.png", png()[:30]),
        desk.put("good.txt", "The bridge is open."),
    ]
    desk.attachments.add_files(paths)
    desk.settle()
    faults = [type(each.fault) for each in desk.attachments.pending]
    assert faults == [
        DocumentMissing,
        DocumentEmpty,
        DocumentDamaged,
        ImageUnreadable,
        type(None),
    ]
    assert [type(fault) for fault in desk.failed] == faults[:4]
    (taken,) = desk.attachments.take()
    assert taken.path == paths[4]
    assert len(desk.attachments.pending) == 4
    desk.attachments.clear()
    assert desk.attachments.pending == ()


def test_a_locked_document_opens_with_its_password(desk: Desk) -> None:
    path = desk.put("locked.pdf", encrypted_pdf([column(["The bridge is open."])], user="pass"))
    desk.attachments.add_files([path])
    desk.settle()
    (pending,) = desk.attachments.pending
    assert isinstance(pending.fault, DocumentLocked)
    desk.attachments.again(pending.number, ReadOptions(password="pass"))
    desk.settle()
    (pending,) = desk.attachments.pending
    assert pending.state is PendingState.READY
    assert pending.attachment is not None
    assert "bridge" in desk.store.document(pending.attachment.id).text


def test_a_folder_gives_its_documents_and_an_empty_one_says_so(desk: Desk) -> None:
    inner = desk.folder / "papers"
    inner.mkdir()
    for name in ("b.txt", "a.txt"):
        (inner / name).write_text(f"This is {name}.", "utf-8")
    bare = desk.folder / "bare"
    bare.mkdir()
    desk.attachments.add_files([str(inner), str(bare)])
    desk.qtbot.waitUntil(lambda: len(desk.attachments.pending) == 3, timeout=20_000)
    desk.settle()
    names = [each.name for each in desk.attachments.pending]
    assert names == ["a.txt", "b.txt", "bare"]
    assert isinstance(desk.attachments.pending[2].fault, FolderWithoutDocuments)


def test_too_many_at_once_are_refused_with_their_number(desk: Desk) -> None:
    paths = [desk.put(f"{n}.txt", f"Text {n}.") for n in range(MOST_ATTACHMENTS + 3)]
    desk.attachments.add_files(paths)
    assert desk.refused == [3]
    assert len(desk.attachments.pending) == MOST_ATTACHMENTS
    desk.attachments.clear()
    desk.settle()


def test_the_same_file_is_attached_once(desk: Desk) -> None:
    path = desk.put("a.txt", "Once.")
    desk.attachments.add_files([path, path])
    desk.attachments.add_files([path])
    assert len(desk.attachments.pending) == 1
    desk.settle()


def test_a_pasted_text_is_named_by_its_first_line_and_can_be_had_back(desk: Desk) -> None:
    text = "\n  The harbour report\n\n" + "The bridge is open. " * 300
    desk.attachments.add_text(text)
    (pending,) = desk.attachments.pending
    assert pending.name == "The harbour report"
    assert pending.is_text
    assert desk.attachments.text_of(pending.number) == text
    desk.settle()
    (taken,) = desk.attachments.take()
    whole = desk.store.document(taken.id)
    assert len(whole.blocks) > 2
    assert all(len(block.text) <= 2000 for block in whole.blocks)


def test_pasted_code_keeps_its_lines(desk: Desk) -> None:
    code = "def f(x):\n    if x:\n        return 1\n\n    return 2  # " + "long " * 40
    desk.attachments.add_text(code)
    desk.settle()
    (taken,) = desk.attachments.take()
    assert desk.store.document(taken.id).text == code.rstrip()


def test_an_empty_text_is_refused(desk: Desk) -> None:
    desk.attachments.add_text(" \n ")
    desk.settle()
    assert isinstance(desk.attachments.pending[0].fault, NothingToDo)


def test_a_pasted_picture_is_kept_and_shown_to_a_model_that_sees(desk: Desk) -> None:
    desk.attachments.add_image(png(), "Picture")
    desk.settle()
    (taken,) = desk.attachments.take()
    asked = message("What is it?", [taken])
    assert turn_text(asked, desk.store) == ("What is it?", (png(),))
    text, images = turn_text(asked, desk.store, sees=False)
    assert images == ()
    assert "Picture. It cannot be seen here." in text


def test_removing_one_that_is_being_read_stops_it(desk: Desk) -> None:
    desk.attachments.add_files([desk.put("a.txt", "One."), desk.put("b.txt", "Two.")])
    first, second = desk.attachments.pending
    desk.attachments.remove(first.number)
    assert [each.number for each in desk.attachments.pending] == [second.number]
    desk.settle()
    assert [each.name for each in desk.attachments.pending] == ["b.txt"]
    desk.attachments.remove(999)


def test_what_is_pending_stays_with_its_conversation(desk: Desk) -> None:
    service, one = desk.attachments, ConversationId(1)
    service.show(one)
    service.add_text("One is a text.")
    service.show(None)
    assert service.pending == ()
    service.add_text("Another is a text.")
    service.show(one)
    assert service.pending[0].name == "One is a text."
    desk.settle()
    desk.qtbot.waitUntil(lambda: service.ready != ())
    service.show(None)
    desk.settle()
    service.adopt(ConversationId(2))
    assert service.pending[0].name == "Another is a text."
    service.show(None)
    assert service.pending == ()


def test_a_draft_brings_its_attachments_back(desk: Desk) -> None:
    desk.attachments.add_text("A text.")
    desk.settle()
    taken = desk.attachments.take()
    desk.attachments.show(ConversationId(4), draft=taken)
    assert desk.attachments.ready == taken
    desk.attachments.put_back(taken)
    assert desk.attachments.ready == taken
    desk.attachments.show(ConversationId(5))
    desk.attachments.put_back(taken)
    assert desk.attachments.ready == taken


def test_a_temporary_chat_keeps_its_attachments_elsewhere_and_takes_them_along(desk: Desk) -> None:
    passing = MemoryShelf()
    desk.attachments.show(None, passing)
    desk.attachments.add_text("A secret text.")
    desk.settle()
    assert len(passing.documents) == 1
    desk.attachments.forget(passing)
    assert desk.attachments.pending == ()
    desk.attachments.show(None, desk.store)
    assert desk.attachments.pending == ()


def test_a_store_that_cannot_be_written_is_told_and_nothing_is_lost(desk: Desk) -> None:
    full = MemoryShelf()
    full.fault = StoreUnwritable(path="p", reason="full")
    desk.attachments.show(None, full)
    desk.attachments.add_text("A text.")
    desk.settle()
    (pending,) = desk.attachments.pending
    assert pending.fault == full.fault
    assert desk.attachments.text_of(pending.number) == "A text."
    full.fault = None
    desk.attachments.again(pending.number)
    desk.settle()
    assert desk.attachments.ready


def test_whether_the_model_sees_is_known_once_it_is_loaded(desk: Desk) -> None:
    assert desk.attachments.sight is Sight.UNKNOWN
    assert desk.attachments.model_name == ""
    with desk.qtbot.waitSignal(desk.attachments.sight_changed):
        desk.models.load("starter")
    desk.qtbot.waitUntil(lambda: desk.models.state.description is not None)
    assert desk.attachments.sight is Sight.BLIND
    assert desk.attachments.model_name == "Scripted"
    seeing = DESCRIPTION.capabilities | {Capability.SEE}
    desk.engine.next_description = msgspec.structs.replace(DESCRIPTION, capabilities=seeing)
    desk.models.load("starter")
    desk.qtbot.waitUntil(lambda: desk.attachments.sight is Sight.SEES)


# Pictures ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp"])
def test_pictures_that_engines_take_stay_as_they_are(kind: str) -> None:
    content = encoded(QImage(4, 4, QImage.Format.Format_RGB32), kind)
    assert prepared(content) == content


@pytest.mark.parametrize("kind", ["webp", "tiff"])
def test_other_pictures_become_png(kind: str) -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    made = prepared(encoded(image, kind))
    assert made is not None
    assert made.startswith(b"\x89PNG")
    assert QImage.fromData(made).size() == image.size()


def test_a_picture_with_too_many_pixels_is_scaled() -> None:
    image = QImage(5000, 4000, QImage.Format.Format_Grayscale8)
    image.fill(0)
    made = prepared(encoded(image, "png"))
    assert made is not None
    size = QImage.fromData(made).size()
    assert size.width() * size.height() <= MOST_PIXELS
    assert abs(size.width() / size.height() - 1.25) < 0.01


def test_a_photo_that_lies_on_its_side_is_set_upright() -> None:
    content = encoded(QImage(8, 4, QImage.Format.Format_RGB32), "jpeg")
    # An EXIF segment that says: turned by 90 degrees.
    tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    body = b"Exif\0\0" + tiff
    turned = content[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + content[2:]
    made = prepared(turned)
    assert made is not None
    assert made != turned
    assert (QImage.fromData(made).width(), QImage.fromData(made).height()) == (4, 8)


@pytest.mark.parametrize(
    "content", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"RIFF0000WEBP"]
)
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert prepared(content) is None


def test_a_picture_that_claims_to_be_huge_is_refused(desk: Desk) -> None:
    header = struct.pack(">IIBBBBB", 90_000, 90_000, 8, 2, 0, 0, 0)
    chunk = (
        struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    )
    desk.attachments.add_image(b"\x89PNG\r\n\x1a\n" + chunk, "Huge")
    desk.settle()
    assert desk.attachments.pending[0].fault == ImageUnreadable(number=1)


def test_an_empty_clipboard_gives_no_picture() -> None:
    assert picture_of(b"no picture", 10).isNull()
    assert png_of(QImage()) == b""


# Notes -------------------------------------------------------------------------------------


def test_how_much_was_read_and_what_an_answer_rests_on_is_looked_up_once(
    qtbot: QtBot, jobs: Jobs
) -> None:
    shelf = MemoryShelf()
    own = shelf.add_document(
        document(["Twelve cranes were ordered from Rotterdam.", "The bridge is open."])
    )
    planner = PassagePlanner(shelf)
    notes = AttachmentNotes(lambda: planner, jobs)
    reading = Reading(attachment=own.id, parts=((0, 0),), share=0.6)
    question = message("Which cranes?", [own], [reading], number=1)
    answer = message("Twelve cranes from Rotterdam.", number=2, role=Role.ASSISTANT)
    with qtbot.waitSignal(notes.found) as found:
        assert notes.notes_of([question]) is None
    assert found.args == [1]
    made = notes.notes_of([question])
    assert made is not None
    assert [share.parts for share in made.shares] == [((0, 0),)]
    with qtbot.waitSignal(notes.found):
        assert notes.notes_of([question, answer]) is None
    made = notes.notes_of([question, answer])
    assert made is not None
    assert [citation.block.id for citation in made.citations] == [0]
    assert notes.notes_of([message("Hello")]) == NO_NOTES


def test_documents_and_pictures_are_opened_to_be_looked_at(qtbot: QtBot, jobs: Jobs) -> None:
    shelf = MemoryShelf()
    paper = shelf.add_document(document(["The bridge is open."]))
    photo = shelf.add_image("a.png", "", png(2000, 10))
    notes = AttachmentNotes(lambda: PassagePlanner(shelf), jobs)
    with qtbot.waitSignal(notes.document_opened) as opened:
        notes.open_document(paper.id)
    assert opened.args is not None
    assert opened.args[1].blocks[0].text == "The bridge is open."
    with qtbot.waitSignal(notes.picture_opened) as pictured:
        notes.open_picture(photo.id)
    assert pictured.args is not None
    assert pictured.args[1].width() == 1600
    notes.forget()
    shelf.fault = StoreUnwritable(path="p", reason="gone")
    with qtbot.waitSignal(notes.failed) as failed:
        notes.open_document(paper.id)
    assert failed.args == [shelf.fault]


def test_what_cannot_be_looked_up_is_merely_not_said(qtbot: QtBot, jobs: Jobs) -> None:
    shelf = MemoryShelf()
    paper = shelf.add_document(document(["The bridge is open."]))
    notes = AttachmentNotes(lambda: PassagePlanner(shelf), jobs)
    shelf.fault = StoreUnwritable(path="p", reason="gone")
    told: list[object] = []
    notes.failed.connect(told.append)
    asked = message("Open?", [paper], [Reading(attachment=paper.id, parts=((0, 0),))])
    assert notes.notes_of([asked]) is None
    qtbot.waitUntil(lambda: not notes._is_busy)
    assert told == []


def test_the_memory_shelf_is_the_same_seam_as_the_store(desk: Desk) -> None:
    shelves: tuple[Shelf, ...] = (MemoryShelf(), desk.store)
    for shelf in shelves:
        made = shelf.add_document(document(["One."]))
        assert made.kind is AttachmentKind.DOCUMENT
        assert shelf.document(made.id).blocks[0].text == "One."
