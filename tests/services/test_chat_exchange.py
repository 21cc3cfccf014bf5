"""Conversations that are exported and imported from the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from parlance.contract.chat_exchange import ChatFileKind, ExportInto, ExportOrder
from parlance.contract.faults import ChatsUnknown, FileUnwritable
from parlance.contract.history import ConversationId
from parlance.services.chat_exchange import ChatExchange
from parlance.services.jobs import Jobs
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats
from tests.work.exchanged import SAMPLES, found_in, imported_into


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


@pytest.fixture
def exchange(qtbot: QtBot, database: Database) -> Iterator[ChatExchange]:
    jobs = Jobs()
    yield ChatExchange(PortableChats(database), ChatShelf(database), jobs)
    jobs.close()


def done(qtbot: QtBot, exchange: ChatExchange) -> None:
    qtbot.waitUntil(lambda: not exchange.busy, timeout=10_000)


@pytest.fixture
def imported(database: Database) -> tuple[ConversationId, ...]:
    return imported_into(database, found_in(SAMPLES / "claude")).conversations


@pytest.mark.parametrize("kind", list(ChatFileKind))
def test_every_kind_of_file_is_written(
    qtbot: QtBot,
    exchange: ChatExchange,
    imported: tuple[ConversationId, ...],
    tmp_path: Path,
    kind: ChatFileKind,
) -> None:
    path = tmp_path / f"chat{kind}"
    with qtbot.waitSignal(exchange.exported, timeout=10_000) as exported:
        exchange.export(ExportOrder(conversations=imported[-1:], path=str(path), kind=kind))
    done(qtbot, exchange)
    assert exported.args[0].paths == (str(path),)
    assert path.stat().st_size > 200


def test_a_pdf_has_the_words_of_the_conversation(
    qtbot: QtBot, exchange: ChatExchange, imported: tuple[ConversationId, ...], tmp_path: Path
) -> None:
    path = tmp_path / "chat.pdf"
    order = ExportOrder(conversations=imported[:1], path=str(path), kind=ChatFileKind.PDF)
    with qtbot.waitSignal(exchange.exported, timeout=10_000):
        exchange.export(order)
    done(qtbot, exchange)
    pdf = pypdfium2.PdfDocument(path)
    page = pdf[0]
    text = page.get_textpage()
    words = text.get_text_range()
    text.close()
    page.close()
    pdf.close()
    assert "Hello there" in words


def test_several_are_told_one_by_one(
    qtbot: QtBot, exchange: ChatExchange, imported: tuple[ConversationId, ...], tmp_path: Path
) -> None:
    told = QSignalSpy(exchange.progressed)
    path = tmp_path / "out"
    with qtbot.waitSignal(exchange.exported, timeout=10_000):
        exchange.export(ExportOrder(conversations=imported, path=str(path), into=ExportInto.FOLDER))
    done(qtbot, exchange)
    steps = [told.at(number)[0] for number in range(told.count())]
    assert (steps[0].done, steps[-1].done, steps[-1].total) == (0, 2, 2)
    assert len(list(path.iterdir())) == 2


def test_files_are_looked_into_then_what_was_chosen_is_imported(
    qtbot: QtBot, exchange: ChatExchange, database: Database
) -> None:
    with qtbot.waitSignal(exchange.found, timeout=10_000) as found:
        exchange.look([str(SAMPLES / "claude")])
    done(qtbot, exchange)
    assert ChatStore(database).conversations() == ()
    with qtbot.waitSignal(exchange.imported, timeout=10_000) as imported:
        exchange.take(found.args[0].chats[:1])
    done(qtbot, exchange)
    (listed,) = ChatStore(database).conversations()
    assert imported.args[0].conversations == (listed.id,)
    with qtbot.waitSignal(exchange.found, timeout=10_000) as again:
        exchange.look([str(SAMPLES / "claude")])
    done(qtbot, exchange)
    assert [each.known_as for each in again.args[0].chats] == [listed.id, None]


def test_what_fails_is_told_and_leaves_nothing(
    qtbot: QtBot,
    exchange: ChatExchange,
    imported: tuple[ConversationId, ...],
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.json"
    path.write_text("{}", "utf-8")
    with qtbot.waitSignal(exchange.failed, timeout=10_000) as failed:
        exchange.look([str(path)])
    done(qtbot, exchange)
    assert failed.args[0] == ChatsUnknown(path=str(path))
    with qtbot.waitSignal(exchange.failed, timeout=10_000) as failed:
        exchange.export(ExportOrder(conversations=imported[:1], path=str(tmp_path / "no" / "a.md")))
    done(qtbot, exchange)
    assert isinstance(failed.args[0], FileUnwritable)


def test_one_thing_is_done_at_a_time_and_can_be_given_up(
    qtbot: QtBot, exchange: ChatExchange, imported: tuple[ConversationId, ...], tmp_path: Path
) -> None:
    exchange.export(
        ExportOrder(
            conversations=imported * 500, path=str(tmp_path / "many.zip"), into=ExportInto.ZIP
        )
    )
    assert exchange.busy
    exchange.look([str(SAMPLES / "claude")])
    exchange.stop()
    done(qtbot, exchange)
    assert not (tmp_path / "many.zip").exists()
