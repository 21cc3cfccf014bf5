"""Stored summaries: found again, binned, erased, carried over from version 1."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest

from parlance.contract.document import DocumentWarning
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.contract.history import Measurements, SummaryId
from parlance.contract.summary import (
    AnswerResult,
    Comparison,
    DocumentLabel,
    Doubt,
    DoubtKind,
    FoundBy,
    ResultCheck,
    Sentence,
    Source,
    SummaryDetail,
    SummaryOptions,
    SummaryPreset,
    SummaryResult,
    SummaryShape,
)
from parlance.storage.database import Database
from parlance.storage.schema import MIGRATIONS, backup_path
from parlance.storage.summaries import SummaryStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OPTIONS = SummaryOptions(
    shape=SummaryShape.POINTS,
    detail=SummaryDetail.DETAILED,
    words=60,
    language="fa",
    audience="our lawyers",
    instruction="dates first",
    comparison=Comparison.TIMELINE,
)
SENTENCE = Sentence(
    start=2,
    end=20,
    sources=(Source(document=0, block=7, start=0, end=9, score=0.5, found_by=FoundBy.WORDS),),
    doubts=(Doubt(kind=DoubtKind.NUMBER, start=4, end=6),),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> SummaryStore:
    return SummaryStore(database)


def summary(text: str = "- In 2024 it opened.", title: str = "Report") -> SummaryResult:
    label = DocumentLabel(
        title=title,
        path="/x/caf\udce9.pdf",
        sha256="ab",
        blocks_read=3,
        blocks=4,
        words=900,
        pages=9,
        empty_pages=(2, 3),
        warnings=(DocumentWarning.PAGES_WITHOUT_TEXT,),
    )
    return SummaryResult(
        options=OPTIONS,
        text=text,
        documents=(label, DocumentLabel(**{**_fields(label), "path": "", "label": "B"})),
        sentences=(SENTENCE,),
        checks=(ResultCheck.TOO_LONG,),
        passages=2,
        measurements=Measurements(model="m", generated_tokens=7),
        reused=1,
    )


def _fields(label: DocumentLabel) -> dict[str, object]:
    return {name: getattr(label, name) for name in label.__struct_fields__}


def texts(store: SummaryStore, search: str) -> list[str]:
    return [record.preview for record in store.recent(10, search)]


def test_the_whole_of_a_summary_comes_back_also_of_a_name_that_is_not_unicode(
    store: SummaryStore,
) -> None:
    record = store.add(summary(), "pasted \ud83d")
    assert store.result(record.id) == summary()
    assert record.paths == ("/x/caf\udce9.pdf",)
    assert record.options == OPTIONS
    assert (record.title, record.model, record.blocks_read, record.blocks) == (
        "Report, Report",
        "m",
        6,
        8,
    )
    assert store.pasted(record.id) == "pasted \ufffd"
    assert store.recent(10) == (record,)


@pytest.mark.parametrize(
    ("text", "preview"),
    [
        ("- One **bold**\n- two", "One bold two"),
        ("## Part\n\ntext", "Part text"),
        ("| a | b |", "a b"),
        ("snake_case stays, _so_ goes", "snake_case stays, so goes"),
        ("word " * 100, "word " * 31 + "word…"),
    ],
)
def test_the_list_shows_one_line_without_signs(
    store: SummaryStore, text: str, preview: str
) -> None:
    shown = store.add(summary(text)).preview
    assert len(shown) <= 161
    assert shown == preview


def test_summaries_are_found_by_the_beginnings_of_all_words_in_title_and_text(
    store: SummaryStore,
) -> None:
    store.add(summary("The bridge of Melora", "Minutes"))
    store.add(summary("گزارش سالانه شرکت", "Bericht"))
    store.add(summary("年度报告的摘要", "报告"))
    library = "本市将建新的图书馆和学校"
    store.add(summary(library, "城市"))
    assert texts(store, "bri melora minut") == ["The bridge of Melora"]
    assert texts(store, "BRIDGE bericht") == []
    assert texts(store, "ridge") == []
    assert texts(store, "سالانه") == ["گزارش سالانه شرکت"]
    assert texts(store, "报告") == ["年度报告的摘要"]
    for search in ("校", "学校", "馆", "市"):
        assert texts(store, search) == [library]
    assert texts(store, "学 校") == [library]
    assert len(texts(store, "  ")) == 4
    assert len(store.recent(2)) == 2


@pytest.mark.parametrize(
    "search",
    ['"', "*", '"bridge', "bridge*", "NOT bridge", "a AND", "title:x", "(", "^", "-x", "{a b}: c"],
)
def test_no_sign_of_a_search_is_an_error(store: SummaryStore, search: str) -> None:
    store.add(summary("The bridge"))
    found = texts(store, search)
    assert found == (["The bridge"] if search in ('"bridge', "bridge*") else [])


def test_a_search_that_is_very_long_is_cut(store: SummaryStore) -> None:
    store.add(summary("The bridge"))
    assert texts(store, "bridge " * 100_000) == ["The bridge"]


def test_the_bin_keeps_until_it_is_emptied(store: SummaryStore, database: Database) -> None:
    first, second, third = (store.add(summary(f"number{n}")) for n in range(3))
    answer = AnswerResult(question="Why?", text="So.", blocks_read=1, blocks=4)
    for record in (first, second):
        store.add_answer(record.id, answer)
        store.trash(record.id)
    store.erase(third.id)
    assert [record.id for record in store.recent(9)] == [third.id]
    assert texts(store, "number0") == []
    assert [record.id for record in store.bin(9)] == [second.id, first.id]
    assert store.bin(1)[0].deleted is not None
    store.restore(second.id)
    assert store.get(second.id).deleted is None
    assert texts(store, "number1") == ["number1"]
    store.empty_bin()
    with pytest.raises(LookupError):
        store.get(first.id)
    assert store.answers(second.id) == (answer,)
    store.trash(second.id)
    store.erase(second.id)
    assert store.bin(9) == store.answers(second.id) == ()
    counts = [
        database.read(lambda c, t=table: c.execute(f"SELECT count(*) FROM {t}").fetchone()[0])
        for table in ("summary", "summary_words", "answer")
    ]
    assert counts == [1, 1, 0]


def test_no_answer_is_kept_of_a_summary_that_was_erased(
    store: SummaryStore, database: Database
) -> None:
    record = store.add(summary())
    store.trash(record.id)
    store.erase(record.id)
    store.add_answer(record.id, AnswerResult(question="Why?", text="So.", blocks_read=1, blocks=4))
    count = database.read(lambda c: c.execute("SELECT count(*) FROM answer").fetchone()[0])
    assert count == 0


def test_what_is_erased_tells_under_which_hash_notes_are_kept(store: SummaryStore) -> None:
    first, second, _third = (store.add(summary(), "", noted) for noted in ("a", "b", "b"))
    unnoted = store.add(summary())
    assert store.erase(first.id) == ()  # it is not in the bin
    for record in (first, second, unnoted):
        store.trash(record.id)
    assert store.erase(first.id) == ("a",)
    assert store.empty_bin() == ("b",)
    assert (store.has_noted("a"), store.has_noted("b")) == (False, True)


def test_answers_come_back_in_the_order_of_the_questions(store: SummaryStore) -> None:
    record = store.add(summary())
    answers = tuple(
        AnswerResult(question=f"{n}?", text="- Yes", blocks_read=1, blocks=2, sentences=(SENTENCE,))
        for n in range(3)
    )
    for answer in answers:
        store.add_answer(record.id, answer)
    assert store.answers(record.id) == answers


def test_presets_and_the_last_options_are_kept_by_name(store: SummaryStore) -> None:
    assert store.last_options() is None
    store.keep_options(SummaryOptions())
    store.keep_options(OPTIONS)
    assert store.last_options() == OPTIONS
    for name in ("zeta", "Äpfel", "alpha"):
        store.keep_preset(SummaryPreset(name=name, options=SummaryOptions()))
    changed = SummaryPreset(name="zeta", options=OPTIONS)
    store.keep_preset(changed)
    assert [preset.name for preset in store.presets()] == ["alpha", "zeta", "Äpfel"]
    assert store.presets()[1] == changed
    store.drop_preset("alpha")
    store.drop_preset("unknown")
    assert [preset.name for preset in store.presets()] == ["zeta", "Äpfel"]


def test_what_another_version_stored_is_a_fault_or_the_default(
    store: SummaryStore, database: Database
) -> None:
    record = store.add(summary())
    database.write(
        lambda c: c.execute(
            """UPDATE summary SET options = '{"shape": "opera"}', result = '{"text": 5}'"""
        )
    )
    assert store.get(record.id).options == SummaryOptions()
    with pytest.raises(FaultError) as caught:
        store.result(record.id)
    assert caught.value.fault == StoreDamaged(path=str(database.path))
    for read in (store.get, store.result, store.pasted):
        with pytest.raises(LookupError):
            read(SummaryId(99))


def test_a_store_of_version_1_is_backed_up_and_its_summaries_are_carried_over(
    tmp_path: Path,
) -> None:
    path = tmp_path / "parlance.db"
    old = Database(path, MIGRATIONS[:1])
    rows = [
        ("Report", "/x/report.pdf", "ab", 60, "- It opened\nin May.", 3, 4, "m", 5.0, None),
        ("", "", "cd", 400, "Pasted.", 1, 1, "m", 6.0, 7.0),
    ]
    old.write(
        lambda c: c.executemany(
            "INSERT INTO summary (title, path, sha256, words, text, blocks_read, blocks, model,"
            " created, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    )
    old.close()
    for _ in range(2):
        with contextlib.closing(Database(path)) as database:
            store = SummaryStore(database)
            (record,), (binned,) = store.recent(9, "opened report"), store.bin(9)
            assert (record.id, record.title, record.paths) == (1, "Report", ("/x/report.pdf",))
            assert (record.created, record.options) == (5.0, SummaryOptions(words=60))
            assert (binned.id, binned.paths, binned.deleted) == (2, (), 7.0)
            result = store.result(record.id)
            assert result.text == "- It opened\nin May."
            assert result.sentences == ()
            assert (result.blocks_read, result.blocks) == (3, 4)
            assert result.documents[0].sha256 == "ab"
            assert store.has_noted("ab")
            assert result.measurements.model == "m"
            assert database.check() is None
    with contextlib.closing(sqlite3.connect(backup_path(path, 1))) as backup:
        assert backup.execute("SELECT text FROM summary WHERE id = 2").fetchone() == ("Pasted.",)
    with contextlib.closing(Database(path)) as database:
        assert SummaryStore(database).add(summary()).id == 3


def test_a_new_store_has_no_backup(tmp_path: Path) -> None:
    Database(tmp_path / "parlance.db").close()
    assert [file.name for file in tmp_path.glob("parlance.db*")] == ["parlance.db"]
