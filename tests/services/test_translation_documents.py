from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parlance.contract.faults import DocumentMissing, EngineRefused
from parlance.contract.segments import HintKind, SegmentOrigin, SegmentState
from parlance.contract.summary import ItemState
from parlance.contract.tagged import TagFault
from parlance.contract.translation import Formality
from parlance.services import translation_projects
from tests.scripted_engine import Reply, ScriptedEngine
from tests.services.translation_desk import TranslationDesk, shout, source_of

TEXT = "# A title\n\nThe first paragraph.\n\nThe second **bold** one.\n"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TranslationDesk]:
    with TranslationDesk(tmp_path, ScriptedEngine(shout)).open() as desk:
        yield desk


def done(qtbot: QtBot, desk: TranslationDesk, count: int = 1) -> None:
    def ended() -> bool:
        return desk.states() == [ItemState.DONE] * count

    qtbot.waitUntil(ended, timeout=20_000)


def english(desk: TranslationDesk) -> None:
    options = replace(desk.services.choice.options, source="en")
    desk.services.choice.set_options(options)


def test_a_document_comes_back_beside_its_source(qtbot: QtBot, desk: TranslationDesk) -> None:
    path = desk.write("letter.md", TEXT)
    (number,) = desk.services.documents.add_files([path])
    done(qtbot, desk)
    item = desk.item(number)
    assert Path(item.written) == desk.folder / "letter.fr.md"
    written = Path(item.written).read_text("utf-8")
    assert written.startswith("# A TITLE\n\nTHE FIRST PARAGRAPH.\n\n")
    assert Path(path).read_text("utf-8") == TEXT
    assert item.report is not None
    assert (item.report.units, item.report.translated) == (3, 3)


def test_one_source_goes_into_several_languages(qtbot: QtBot, desk: TranslationDesk) -> None:
    path = desk.write("letter.md", TEXT)
    desk.services.choice.set_targets(("fr", "de"))
    assert len(desk.services.documents.add_files([path])) == 2
    done(qtbot, desk, 2)
    written = sorted(Path(item.written).name for item in desk.services.documents.items)
    assert written == ["letter.de.md", "letter.fr.md"]


def test_a_file_that_is_not_there_does_not_keep_the_next_one(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    path = desk.write("letter.md", TEXT)
    missing = str(desk.folder / "nothing.md")
    desk.services.documents.add_files([missing, path])
    qtbot.waitUntil(lambda: desk.states() == [ItemState.FAILED, ItemState.DONE], timeout=20_000)
    assert desk.services.documents.items[0].fault == DocumentMissing(path=missing)


def test_what_was_translated_before_a_fault_is_not_asked_again(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    path = desk.write("letter.md", TEXT)
    fault = EngineRefused(step="decode", code=1)
    asked: list[str] = []

    def failing(request: object) -> Reply | str:
        text = source_of(request)  # type: ignore[arg-type]
        asked.append(text)
        if "second" in text and asked.count(text) == 1:
            return Reply(fault=fault)
        return text.upper()

    desk.engine._script = failing
    (number,) = desk.services.documents.add_files([path])
    qtbot.waitUntil(lambda: desk.states() == [ItemState.FAILED], timeout=20_000)
    assert desk.item(number).fault == fault
    before = list(asked)
    desk.services.documents.resume(number)
    done(qtbot, desk)
    again = asked[len(before) :]
    assert "The first paragraph." not in again


def test_a_stopped_document_goes_on_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    desk = TranslationDesk(tmp_path, ScriptedEngine(shout))
    with desk.open():
        path = desk.write("letter.md", TEXT)
        desk.engine._script = [Reply(pieces=("Never",), pause_after=0)]
        (number,) = desk.services.documents.add_files([path])
        qtbot.waitUntil(desk.engine.paused.is_set, timeout=20_000)
        desk.services.documents.pause(number)
        qtbot.waitUntil(lambda: not desk.services.documents.busy, timeout=20_000)
    desk.engine = ScriptedEngine(shout)
    with desk.open():
        assert desk.states() == [ItemState.PAUSED]
        desk.services.documents.resume(desk.services.documents.items[0].id)
        done(qtbot, desk)
        assert Path(desk.services.documents.items[0].written).exists()


def opened(qtbot: QtBot, desk: TranslationDesk) -> int:
    """Translate a document and open it for review; return its number."""
    path = desk.write("letter.md", TEXT)
    (number,) = desk.services.documents.add_files([path])
    done(qtbot, desk)
    with qtbot.waitSignal(desk.services.review.opened, timeout=5000):
        desk.services.review.open(number)
    return number


def test_a_segment_is_edited_kept_and_written(qtbot: QtBot, desk: TranslationDesk) -> None:
    number = opened(qtbot, desk)
    review = desk.services.review
    assert [unit.text for unit in review.units][:2] == ["A title", "The first paragraph."]
    assert review.edit(1, "Le premier.") == frozenset()
    segment = review.segment(1)
    assert (segment.state, segment.origin) == (SegmentState.EDITED, SegmentOrigin.PERSON)
    assert desk.item(number).is_stale
    with qtbot.waitSignal(desk.services.documents.written, timeout=20_000):
        desk.services.documents.write(number)
    assert "Le premier." in Path(desk.item(number).written).read_text("utf-8")
    assert Path(desk.item(number).written) == desk.folder / "letter.fr.md"
    assert not desk.item(number).is_stale


def test_an_edit_that_loses_a_tag_is_refused_by_name(qtbot: QtBot, desk: TranslationDesk) -> None:
    opened(qtbot, desk)
    review = desk.services.review
    before = review.segment(2)
    assert review.edit(2, "sans gras") == frozenset({TagFault.MISSING})
    assert review.segment(2) == before


def test_texts_are_replaced_where_nothing_is_locked(qtbot: QtBot, desk: TranslationDesk) -> None:
    opened(qtbot, desk)
    review = desk.services.review
    review.lock(0, True)
    assert review.replace_all("T", "x", match_case=True) == 2
    assert review.segment(0).target == "A TITLE"
    assert review.segment(1).target == "xHE FIRSx PARAGRAPH."
    assert review.found("xhe", in_source=False, match_case=False) == (1, 2)


def test_one_segment_is_translated_anew(qtbot: QtBot, desk: TranslationDesk) -> None:
    opened(qtbot, desk)
    review = desk.services.review
    desk.engine._script = lambda request: source_of(request)[::-1]
    with qtbot.waitSignal(review.segments_changed, timeout=10_000):
        review.again(1)
    qtbot.waitUntil(lambda: review.segment(1).target.startswith("."), timeout=10_000)
    assert review.segment(0).target == "A TITLE"


def test_a_person_s_wording_is_used_in_the_next_document(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    opened(qtbot, desk)
    desk.services.review.edit(1, "Le premier.")
    other = desk.write("other.md", "The first paragraph.\n")
    (number,) = desk.services.documents.add_files([other])
    done(qtbot, desk, 2)
    assert Path(desk.item(number).written).read_text("utf-8") == "Le premier.\n"


def test_a_document_is_found_in_the_history_and_opened_again(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    number = opened(qtbot, desk)
    desk.services.documents.remove(number)
    (record,) = desk.services.projects.records("title")
    again = desk.services.documents.open_record(record)
    assert desk.item(again).state is ItemState.DONE
    desk.services.projects.trash(record.id)
    assert desk.services.projects.records() == ()
    assert len(desk.services.projects.bin()) == 1


def test_an_answer_for_one_document_never_goes_into_another(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    first = opened(qtbot, desk)
    other = desk.write("other.md", "Alone.\n\nThe other paragraph.\n")
    (second,) = desk.services.documents.add_files([other])
    done(qtbot, desk, 2)
    review = desk.services.review
    with qtbot.waitSignal(review.opened, timeout=5000):
        review.open(first)
    desk.engine._script = lambda request: source_of(request)[::-1]
    review.again(1)
    with qtbot.waitSignal(review.opened, timeout=5000):
        review.open(second)
    qtbot.waitUntil(lambda: not review._running, timeout=10_000)
    assert review.segment(1).target == "THE OTHER PARAGRAPH."


def test_what_a_person_writes_while_the_model_works_stands(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    opened(qtbot, desk)
    review = desk.services.review
    project = desk.services.documents.items[0].project
    assert project is not None
    machine = review.segment(1)
    review.edit(1, "Le premier.")
    assert desk.parts.projects.keep(project, [machine]) == (review.segment(1),)
    assert review.segment(1).target == "Le premier."


def test_other_wishes_have_the_model_write_all_of_it_anew_but_not_a_person_s_words(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    number = opened(qtbot, desk)
    desk.services.review.edit(1, "Le premier.")
    asked = len(desk.engine.requests)
    desk.engine._script = lambda request: source_of(request).lower()
    options = replace(desk.item(number).options, formality=Formality.FORMAL)
    desk.services.documents.again(number, options=options)
    done(qtbot, desk)
    fresh = [source_of(request) for request in desk.engine.requests[asked:]]
    assert "A title" in fresh
    assert "The first paragraph." not in fresh
    assert "Le premier." in Path(desk.item(number).written).read_text("utf-8")


def test_texts_with_tags_are_replaced_too(qtbot: QtBot, desk: TranslationDesk) -> None:
    opened(qtbot, desk)
    review = desk.services.review
    assert review.replace_all("BOLD", "1/1", match_case=True) == 1
    assert "1/1" in review.segment(2).target
    assert review.replace_all("1", "2", match_case=True) == 1
    assert "2/2" in review.segment(2).target


def test_what_translators_wrote_in_a_catalogue_goes_before_what_a_model_wrote(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    text = "Please open the window now."
    desk.parts.memory.keep("en", "fr", "any", [(text, "machine")])
    path = desk.write("a.po", f'{head}msgid "{text}"\nmsgstr "Ouvrez la fenêtre."\n')
    (number,) = desk.services.documents.add_files([path])
    done(qtbot, desk)
    assert "Ouvrez la fenêtre." in Path(desk.item(number).written).read_text("utf-8")
    assert desk.engine.requests == []


def test_a_translation_that_the_format_cannot_take_is_said(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    rows = "Name,Text\nA,The first thing to say.\nB,The second thing to say.\n"
    path = desk.write("table.csv", rows)
    desk.engine._script = lambda request: "=SUM(A1:A9)+" + source_of(request).upper()
    (number,) = desk.services.documents.add_files([path])
    done(qtbot, desk)
    assert "The first thing to say." in Path(desk.item(number).written).read_text("utf-8")
    report = desk.item(number).report
    assert report is not None
    assert report.hinted[HintKind.KEPT_SOURCE] == 3  # the heading of the column too


def test_a_favourite_is_listed_however_many_documents_came_after_it(
    qtbot: QtBot, desk: TranslationDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation_projects, "MOST_LISTED", 1)
    desk.services.documents.add_files([desk.write("a.md", TEXT), desk.write("b.md", TEXT)])
    done(qtbot, desk, 2)
    projects = desk.services.projects
    (newest,) = projects.records()
    oldest = next(
        each.project for each in desk.services.documents.items if each.project != newest.id
    )
    projects.mark(oldest, True)
    assert projects.records() == (newest,)
    assert [each.id for each in projects.records(favourites=True)] == [oldest]
