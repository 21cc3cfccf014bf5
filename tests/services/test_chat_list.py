"""The list of conversations over a real store: sections, folders, search, bin."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from parlance.contract.chats import Folder, FolderId
from parlance.contract.history import Conversation, ConversationId
from parlance.services.chat_list import ChatListService
from parlance.services.chat_sections import SectionKind, sections_of
from parlance.services.jobs import Jobs
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database

TODAY = date(2026, 3, 18)


def at(days_ago: int, hour: int = 12) -> float:
    day = TODAY - timedelta(days=days_ago)
    return datetime(day.year, day.month, day.day, hour).astimezone().timestamp()


def conversation(number: int, days_ago: int = 0, **more: object) -> Conversation:
    moment = at(days_ago)
    made = Conversation(
        id=ConversationId(number), title=f"Number {number}", preview="", created=0, updated=moment
    )
    return msgspec.structs.replace(made, **more)


class SlowSearch(ChatSearch):
    """The store's search, which answers when the test lets it."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.asked: list[str] = []
        self.free = threading.Event()
        self.free.set()

    def find(self, text: str, limit: int = 200) -> tuple[Conversation, ...]:
        self.asked.append(text)
        assert self.free.wait(10)
        return super().find(text, limit)


@dataclass
class Desk:
    listing: ChatListService
    chats: ChatStore
    shelf: ChatShelf
    search: SlowSearch
    database: Database

    def titles(self) -> list[str]:
        return [each.title for each in self.listing.conversations]

    def kinds(self) -> list[str]:
        return [each.kind.value for each in self.listing.sections]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    database, jobs = Database(tmp_path / "chats.db"), Jobs()
    chats, shelf, search = ChatStore(database), ChatShelf(database), SlowSearch(database)
    for text in ("One about lease", "Two about bread", "Three about boats"):
        chats.add_user_message(None, text)
    listing = ChatListService(chats, shelf, search, jobs)
    qtbot.waitUntil(lambda: len(listing.conversations) == 3)
    yield Desk(listing, chats, shelf, search, database)
    search.free.set()
    jobs.close()
    database.close()
    listing.deleteLater()


def settled(qtbot: QtBot, desk: Desk, change: Callable[[], object]) -> None:
    """Do something and wait until the list was read again after it."""
    with qtbot.waitSignal(desk.listing.changed):
        change()
    with qtbot.waitSignal(desk.listing.changed):
        desk.listing.refresh()


# Sections -------------------------------------------------------------------------------------


def test_each_conversation_stands_in_the_section_of_its_day() -> None:
    days = (0, 1, 2, 6, 7, 29, 30, 60, 400)
    listed = [conversation(number, days_ago) for number, days_ago in enumerate(days)]
    sections = sections_of(listed, (), TODAY)
    told = [(each.kind.value, each.month, len(each.conversations)) for each in sections]
    assert told == [
        ("today", None, 1),
        ("yesterday", None, 1),
        ("last_week", None, 2),
        ("last_month", None, 2),
        ("month", date(2026, 2, 1), 1),
        ("month", date(2026, 1, 1), 1),
        ("month", date(2025, 2, 1), 1),
    ]


def test_a_time_in_the_future_is_today() -> None:
    (section,) = sections_of([conversation(1, -40)], (), TODAY)
    assert section.kind is SectionKind.TODAY


@pytest.mark.parametrize("moment", [0.0, -1e11, 1e17, 4e12])
def test_times_that_no_calendar_has_are_listed_too(moment: float) -> None:
    sections = sections_of([conversation(1, updated=moment)], (), TODAY)
    assert len(sections) == 1


def test_pinned_come_first_then_folders_and_folders_are_shown_empty() -> None:
    folders = (Folder(id=FolderId(1), name="A"), Folder(id=FolderId(2), name="B"))
    listed = [
        conversation(1),
        conversation(2, folder=2),
        conversation(3, pinned=True, folder=2),
        conversation(4, folder=99),
    ]
    sections = sections_of(listed, folders, TODAY, frozenset({2}))
    told = [(each.kind.value, [c.id for c in each.conversations]) for each in sections]
    assert told == [("pinned", [3]), ("folder", []), ("folder", [2]), ("today", [1, 4])]
    assert [each.folded for each in sections] == [False, False, True, False]
    assert len({each.key for each in sections}) == 4


@given(
    st.lists(
        st.tuples(
            st.floats(-1e12, 1e12), st.booleans(), st.none() | st.integers(1, 4), st.integers()
        ),
        max_size=30,
    )
)
def test_every_conversation_is_listed_once(rows: list[tuple[float, bool, int | None, int]]) -> None:
    listed = [
        conversation(number, updated=moment, pinned=pinned, folder=folder)
        for number, (moment, pinned, folder, _) in enumerate(rows)
    ]
    folders = tuple(Folder(id=FolderId(n), name=str(n)) for n in (1, 2))
    shown = [each.id for s in sections_of(listed, folders, TODAY) for each in s.conversations]
    assert sorted(shown) == [each.id for each in listed]


# Commands -------------------------------------------------------------------------------------


def test_the_newest_comes_first(desk: Desk) -> None:
    assert desk.titles() == ["Three about boats", "Two about bread", "One about lease"]
    assert desk.kinds() == ["today"]


def test_another_title_is_shown_at_once_and_stored(qtbot: QtBot, desk: Desk) -> None:
    number = desk.listing.conversations[0].id
    with qtbot.waitSignal(desk.listing.renamed) as told:
        desk.listing.rename(number, "  Ships \n here ")
    assert told.args == [number, "Ships here"]
    assert desk.titles()[0] == "Ships here"
    assert desk.chats.conversations()[0].title == "Ships here"
    desk.listing.rename(number, "   ")
    assert desk.titles()[0] == "Ships here"


def test_several_are_pinned_and_filed_together(qtbot: QtBot, desk: Desk) -> None:
    ids = [each.id for each in desk.listing.conversations[:2]]
    settled(qtbot, desk, lambda: desk.listing.pin(ids, pinned=True))
    assert desk.kinds() == ["pinned", "today"]
    folder = desk.listing.add_folder("Home", ids)
    assert folder is not None
    settled(qtbot, desk, lambda: desk.listing.file(ids, desk.listing.sections[1]))
    assert desk.kinds() == ["folder", "today"]
    assert [each.id for each in desk.listing.sections[0].conversations] == ids
    settled(qtbot, desk, lambda: desk.listing.file(ids[:1], desk.listing.sections[1]))
    assert [each.id for each in desk.listing.sections[0].conversations] == ids[1:]
    settled(qtbot, desk, lambda: desk.listing.fold(folder.id, folded=True))
    assert desk.listing.sections[0].folded
    settled(qtbot, desk, lambda: desk.listing.rename_folder(folder.id, "House"))
    assert [each.name for each in desk.shelf.folders()] == ["House"]
    settled(qtbot, desk, lambda: desk.listing.remove_folder(folder.id))
    assert desk.kinds() == ["today"]
    assert len(desk.listing.conversations) == 3


def test_several_are_deleted_and_come_back_together(qtbot: QtBot, desk: Desk) -> None:
    ids = tuple(each.id for each in desk.listing.conversations[:2])
    with qtbot.waitSignal(desk.listing.trashed) as told:
        desk.listing.trash(ids)
    assert told.args == [ids]
    assert desk.titles() == ["One about lease"]
    assert [each.id for each in desk.listing.undoable] == list(ids)
    with qtbot.waitSignal(desk.listing.restored) as back:
        desk.listing.undo()
    assert back.args == [ids]
    qtbot.waitUntil(lambda: len(desk.titles()) == 3)
    assert desk.listing.undoable == ()


def test_what_is_in_the_bin_is_erased_only_there(qtbot: QtBot, desk: Desk) -> None:
    one, two, three = (each.id for each in desk.listing.conversations)
    desk.listing.trash((one, two))
    with qtbot.waitSignal(desk.listing.bin_changed):
        desk.listing.read_bin()
    assert {each.id for each in desk.listing.binned} == {one, two}
    with qtbot.waitSignal(desk.listing.erased):
        desk.listing.erase((one,))
    assert [each.id for each in desk.listing.binned] == [two]
    assert [each.id for each in desk.listing.undoable] == [two]
    with qtbot.waitSignal(desk.listing.erased) as told:
        desk.listing.empty_bin()
    assert told.args == [(two,)]
    assert desk.listing.binned == desk.listing.undoable == ()
    assert [each.id for each in desk.chats.conversations()] == [three]


def test_a_closed_store_is_told_and_nothing_changes(qtbot: QtBot, desk: Desk) -> None:
    before = desk.listing.sections
    desk.database.notice = fault = msgspec.structs.replace(_unwritable(), path="x")
    with qtbot.waitSignal(desk.listing.failed) as told:
        desk.listing.trash([desk.listing.conversations[0].id])
    assert told.args == [fault]
    assert desk.listing.sections == before
    assert desk.listing.undoable == ()


def _unwritable() -> msgspec.Struct:
    from parlance.contract.faults import StoreUnwritable

    return StoreUnwritable(path="", reason="the disk is full")


# Search ---------------------------------------------------------------------------------------


def test_a_search_shows_what_was_found_and_its_end_all_of_them(qtbot: QtBot, desk: Desk) -> None:
    desk.listing.search("bread")
    qtbot.waitUntil(lambda: desk.listing.answered == "bread")
    (section,) = desk.listing.sections
    assert section.kind is SectionKind.FOUND
    assert [each.title for each in section.conversations] == ["Two about bread"]
    desk.listing.search("")
    assert desk.kinds() == ["today"]
    assert desk.listing.answered == ""


def test_of_many_questions_the_last_one_wins(qtbot: QtBot, desk: Desk) -> None:
    desk.search.free.clear()
    for text in ("b", "br", "bre", "boat"):
        desk.listing.search(text)
    assert desk.kinds() == ["today"]
    desk.search.free.set()
    qtbot.waitUntil(lambda: desk.listing.answered == "boat")
    assert [each.title for each in desk.listing.sections[0].conversations] == ["Three about boats"]
    assert desk.search.asked == ["b", "boat"]


def test_an_answer_that_comes_after_the_search_is_ignored(qtbot: QtBot, desk: Desk) -> None:
    desk.search.free.clear()
    desk.listing.search("boat")
    desk.listing.search("")
    desk.search.free.set()
    with qtbot.waitSignal(desk.listing.changed):
        desk.listing.refresh()
    assert desk.kinds() == ["today"]


def test_what_is_deleted_leaves_what_was_found(qtbot: QtBot, desk: Desk) -> None:
    desk.listing.search("about")
    qtbot.waitUntil(lambda: desk.listing.answered == "about")
    desk.listing.trash([desk.listing.sections[0].conversations[0].id])
    assert len(desk.listing.sections[0].conversations) == 2


def test_persian_is_found_with_either_letter(qtbot: QtBot, desk: Desk) -> None:
    desk.chats.add_user_message(None, "کتاب یادداشت")
    for text in ("كتاب", "کتاب"):
        desk.listing.search(text)
        qtbot.waitUntil(lambda text=text: desk.listing.answered == text)
        assert len(desk.listing.sections[0].conversations) == 1


def test_a_folder_that_is_folded_while_the_list_is_read_stays_folded(
    desk: Desk, qtbot: QtBot
) -> None:
    folder = desk.listing.add_folder("Work")
    assert folder is not None
    assert desk.listing._reading.busy
    desk.listing.fold(folder.id, folded=True)
    qtbot.waitUntil(lambda: not desk.listing._reading.busy)
    folded = [each.folded for each in desk.listing.sections if each.folder is not None]
    assert folded == [True]
