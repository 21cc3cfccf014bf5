"""Translated documents in the store: units, segments, what may not be overwritten, the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.document import DocumentFormat
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.contract.segments import (
    Extracted,
    Hint,
    HintKind,
    OutputOptions,
    Segment,
    SegmentOrigin,
    SegmentState,
    TagKind,
    Unit,
    UnitGroup,
    UnitKind,
    UnitTag,
)
from parlance.contract.summary import ItemState
from parlance.contract.translation import (
    Formality,
    ProjectId,
    ProjectReport,
    TranslationItem,
    TranslationOptions,
)
from parlance.storage.database import Database
from parlance.storage.queues import MAX_BYTES, QueueBook
from parlance.storage.translation_projects import ProjectStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OPTIONS = TranslationOptions(target="fa", formality=Formality.FORMAL, tone="dry", beams=4)
OUTPUT = OutputOptions(output=DocumentFormat.HTML, bilingual=True)
HINTS = (Hint(kind=HintKind.NUMBER_MISSING, detail="1,250", start=3, end=8),)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> ProjectStore:
    return ProjectStore(database)


def document(units: int = 4, path: str = "/x/caf\udce9.docx", title: str = "Report") -> Extracted:
    return Extracted(
        path=path,
        sha256="ab",
        title=title,
        format=DocumentFormat.DOCX,
        output=DocumentFormat.DOCX,
        units=tuple(
            Unit(
                id=number,
                kind=UnitKind.PARAGRAPH,
                text=f"⟦1⟧Paragraph⟦/1⟧ {number}",
                tags=(UnitTag(number=1, kind=TagKind.FORMAT),),
            )
            for number in range(units)
        ),
        groups=(UnitGroup(name="Sheet", units=2, chosen=False),),
        language="en",
    )


def created(store: ProjectStore, extracted: Extracted | None = None) -> ProjectId:
    return store.create(extracted or document(), OPTIONS, OUTPUT, ("Sheet",))


def machine(unit: int, target: str = "machine", **more: object) -> Segment:
    fields = {"state": SegmentState.TRANSLATED, "origin": SegmentOrigin.MODEL, **more}
    return Segment(unit=unit, target=target, **fields)  # type: ignore[arg-type]


def edited(unit: int, target: str = "mine", **more: object) -> Segment:
    fields = {"state": SegmentState.EDITED, "origin": SegmentOrigin.PERSON, **more}
    return machine(unit, target, **fields)


def test_a_document_comes_back_whole_also_of_a_name_that_is_not_unicode(
    store: ProjectStore,
) -> None:
    project = created(store)
    assert store.extracted(project) == document()
    record = store.record(project)
    assert (record.path, record.sha256, record.title) == ("/x/caf\udce9.docx", "ab", "Report")
    assert (record.options, record.output, record.groups) == (OPTIONS, OUTPUT, ("Sheet",))
    assert (record.source_language, record.done, record.total) == ("en", 0, 4)
    assert record.deleted is None
    assert store.segments(project) == tuple(Segment(unit=number) for number in range(4))


def test_segments_are_kept_by_unit_and_counted(store: ProjectStore) -> None:
    project = created(store)
    segments = (
        machine(2, hints=HINTS),
        machine(0, "", state=SegmentState.LEFT, origin=SegmentOrigin.NONE),
        machine(3, "a \ud83d", state=SegmentState.KEPT),
    )
    store.keep(project, segments, "model")
    zero, one, two, three = store.segments(project)
    assert (zero, one, two) == (segments[1], Segment(unit=1), segments[0])
    assert three.target == "a \ufffd"
    record = store.record(project)
    assert (record.done, record.total, record.model) == (2, 3, "model")
    store.keep(project, [machine(0), edited(1)])
    record = store.record(project)
    assert (record.done, record.total, record.model) == (4, 4, "model")
    assert record.updated >= record.created


def test_a_model_never_overwrites_what_was_edited_or_locked(store: ProjectStore) -> None:
    project = created(store)
    store.keep(project, [edited(0), machine(1, locked=True), edited(2, locked=True), machine(3)])
    store.keep(project, [machine(number, "later") for number in range(4)], "m")
    assert [each.target for each in store.segments(project)] == ["mine", "machine", "mine", "later"]
    assert [each.locked for each in store.segments(project)] == [False, True, True, False]


def test_a_person_changes_locks_and_takes_edits_back(store: ProjectStore) -> None:
    project = created(store)
    store.keep(project, [machine(0, hints=HINTS), edited(1), machine(2)])
    for unit in (0, 1):
        segment = store.segments(project)[unit]
        for locked in (True, False):
            store.keep(project, [msgspec.structs.replace(segment, locked=locked)])
            assert store.segments(project)[unit] == msgspec.structs.replace(segment, locked=locked)
    store.keep(project, [edited(0, "first", locked=True)])
    store.keep(project, [edited(0, "second", locked=True)])
    assert store.segments(project)[0].target == "second"
    store.keep(project, [edited(1, state=SegmentState.TRANSLATED)])
    store.keep(project, [machine(1, "again")])
    assert store.segments(project)[1] == machine(1, "again")


def test_the_written_document_and_changed_options_are_remembered(store: ProjectStore) -> None:
    project = created(store)
    assert store.written_as(project) == ("", "")
    store.written(project, "/x/caf\udce9.fa.docx", "cd")
    assert store.written_as(project) == ("/x/caf\udce9.fa.docx", "cd")
    assert store.record(project).written == "/x/caf\udce9.fa.docx"
    other = TranslationOptions(target="de", source="nl")
    store.change(project, options=other)
    record = store.record(project)
    assert (record.options, record.output, record.groups) == (other, OUTPUT, ("Sheet",))
    assert record.source_language == "nl"
    assert store.find("ab", "/x/caf\udce9.docx", "fa") is None
    assert store.find("ab", "/x/caf\udce9.docx", "de") == project
    store.change(project, output=OutputOptions(), groups=None)
    record = store.record(project)
    assert (record.options, record.output, record.groups) == (other, OutputOptions(), None)
    store.change(project)
    assert store.record(project) == record


def test_the_newest_project_of_a_file_and_language_is_found(store: ProjectStore) -> None:
    path = "/x/caf\udce9.docx"
    first, second = created(store), created(store)
    assert store.find("ab", path, "fa") == second
    store.trash(second)
    assert store.find("ab", path, "fa") == first
    for sha256, where, target in (("cd", path, "fa"), ("ab", "/y", "fa"), ("ab", path, "en")):
        assert store.find(sha256, where, target) is None


def test_projects_are_listed_searched_and_marked(store: ProjectStore) -> None:
    first = created(store, document(path="/letters/Été/a.docx", title="Annual report"))
    second = created(store, document(path="/letters/b.docx", title="گزارش"))
    assert [record.id for record in store.recent(9)] == [second, first]
    assert [record.id for record in store.recent(1)] == [second]
    assert [record.id for record in store.recent(9, "REPORT été")] == [first]
    assert [record.id for record in store.recent(9, "گزارش")] == [second]
    assert store.recent(9, "report b.docx") == store.recent(9, "%") == ()
    store.mark(first, True)
    assert [record.id for record in store.recent(9, favourites=True)] == [first]
    assert store.record(first).favourite
    store.mark(first, False)
    assert store.recent(9, favourites=True) == ()


def test_the_bin_keeps_until_it_is_emptied(store: ProjectStore, database: Database) -> None:
    projects = [created(store) for _ in range(3)]
    first, second, third = projects
    for project in projects:
        store.keep(project, [machine(0)])
    store.trash(first)
    store.trash(second)
    store.erase(third)
    assert [record.id for record in store.recent(9)] == [third]
    assert [record.id for record in store.bin(9)] == [second, first]
    store.restore(second)
    store.empty_bin()
    assert [record.id for record in store.recent(9)] == [third, second]
    store.trash(second)
    store.erase(second)
    counts = [
        database.read(lambda c, t=table: c.execute(f"SELECT count(*) FROM {t}").fetchone()[0])
        for table in ("project", "project_document", "segment")
    ]
    assert counts == [1, 1, 1]
    store.keep(first, [machine(0)])
    for ask in (store.record, store.extracted, store.segments, store.written_as):
        with pytest.raises(LookupError):
            ask(first)
    assert database.check() is None


def test_what_another_version_wrote_reads_as_far_as_it_can(
    store: ProjectStore, database: Database
) -> None:
    project = created(store)
    store.keep(project, [machine(0), machine(1, hints=HINTS), machine(2)])

    def spoil(statement: str) -> None:
        database.write(lambda c: c.execute(statement))

    spoil("UPDATE segment SET state = 'polished' WHERE unit = 0")
    spoil("""UPDATE segment SET hints = '[{"kind": "smell"}]' WHERE unit = 1""")
    assert store.segments(project)[:3] == (Segment(unit=0), Segment(unit=1), machine(2))
    spoil("UPDATE project SET options = '{}', output = '[]'")
    record = store.record(project)
    assert (record.options, record.output) == (TranslationOptions(target="fa"), OutputOptions())
    for content in ("x'00'", f"x'{b'x'.hex()}'"):
        spoil(f"UPDATE project_document SET document = {content}")
        with pytest.raises(FaultError) as caught:
            store.extracted(project)
        assert caught.value.fault == StoreDamaged(path=str(database.path))


def item(number: int = 1, path: str = "/x/caf\udce9.docx") -> TranslationItem:
    return TranslationItem(
        id=number,
        path=path,
        title="Report",
        options=OPTIONS,
        output=OUTPUT,
        groups=("Sheet",),
        state=ItemState.PAUSED,
        project=ProjectId(7),
        report=ProjectReport(
            units=9, translated=8, edited=0, kept=1, left=0, hinted={HintKind.QUOTES: 2}
        ),
        written="/x/out.docx",
        is_stale=True,
    )


def test_the_queue_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "state" / "translations.json"
    book = QueueBook(path, TranslationItem)
    assert book.load() == ()
    book.hand_over([item(), item(2)])
    assert list(book.write()) == [None]
    assert list(book.write()) == []
    assert QueueBook(path, TranslationItem).load() == (item(), item(2))


@pytest.mark.parametrize("content", [b"{", b"[1]", b"[" * 100_000, b"\xff", b"too large"])
def test_a_queue_that_cannot_be_read_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "translations.json"
    path.write_bytes(content)
    if content == b"too large":
        with path.open("r+b") as file:
            file.truncate(MAX_BYTES + 1)
    assert QueueBook(path, TranslationItem).load() == ()
    assert [file.name for file in tmp_path.iterdir()] == ["translations.json.unreadable-1"]


def test_a_disk_that_refuses_costs_the_queue_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    book = QueueBook(tmp_path / "file" / "translations.json", TranslationItem)
    book.hand_over([item()])
    assert list(book.write()) == [None]
