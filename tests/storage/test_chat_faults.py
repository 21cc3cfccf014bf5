"""What goes wrong with a store of chats has a name, and a passing store is on no disk."""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import subprocess
import sys
import textwrap
import threading
from typing import TYPE_CHECKING

import pytest

from parlance.contract.attachments import AttachmentId
from parlance.contract.chats import NO_OPTIONS, AssistantId, ChatOptions, FolderId, QueuedId
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.faults import FaultError, StoreBusy, StoreDamaged, StoreFromNewerVersion
from parlance.contract.history import ConversationId, Digest, MessageId, MessageState
from parlance.storage import database as database_module
from parlance.storage.assistants import AssistantStore
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_settings import ChatSettings
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
ONE = ConversationId(1)
DOCUMENT = Document(
    path="/x/a.txt",
    title="A",
    blocks=(Block(id=0, kind=BlockKind.PARAGRAPH, text="what it says"),),
    sha256="ab",
)

READS: dict[str, Callable[[Database], object]] = {
    "messages": lambda d: ChatStore(d).messages(ONE),
    "conversations": lambda d: ChatStore(d).conversations(),
    "find": lambda d: ChatSearch(d).find("hello"),
    "bin": lambda d: ChatShelf(d).bin(9),
    "folders": lambda d: ChatShelf(d).folders(),
    "options": lambda d: ChatSettings(d).options(ONE),
    "digests": lambda d: ChatSettings(d).digests(ONE),
    "assistants": lambda d: AssistantStore(d).assistants(),
    "prompts": lambda d: AssistantStore(d).prompts(),
    "queued": lambda d: ChatQueue(d).queued(ONE),
    "draft": lambda d: ChatQueue(d).draft(ONE),
}
WRITES: dict[str, Callable[[Database], object]] = {
    "add_version": lambda d: ChatStore(d).add_version(MessageId(1), "x"),
    "continue_answer": lambda d: ChatStore(d).continue_answer(MessageId(1)),
    "show_version": lambda d: ChatStore(d).show_version(MessageId(1)),
    "trash_message": lambda d: ChatStore(d).trash_message(MessageId(1)),
    "restore_message": lambda d: ChatStore(d).restore_message(MessageId(1)),
    "pin_message": lambda d: ChatStore(d).pin_message(MessageId(1), pinned=True),
    "set_readings": lambda d: ChatStore(d).set_readings(MessageId(1), []),
    "rename": lambda d: ChatStore(d).rename(ONE, "x"),
    "set_options": lambda d: ChatSettings(d).set_options(ONE, ChatOptions(model="m")),
    "set_assistant": lambda d: ChatSettings(d).set_assistant(ONE, AssistantId(1)),
    "add_digest": lambda d: ChatSettings(d).add_digest(ONE, Digest(upto=MessageId(1), text="")),
    "add_folder": lambda d: ChatShelf(d).add_folder("f"),
    "remove_folder": lambda d: ChatShelf(d).remove_folder(FolderId(1)),
    "move": lambda d: ChatShelf(d).move([ONE], None),
    "pin": lambda d: ChatShelf(d).pin(ONE, pinned=True),
    "add_document": lambda d: AttachmentStore(d).add_document(DOCUMENT),
    "add_image": lambda d: AttachmentStore(d).add_image("i", "", b"x"),
    "discard_unused": lambda d: AttachmentStore(d).discard_unused(),
    "add_assistant": lambda d: AssistantStore(d).add("a", "", NO_OPTIONS),
    "add_prompt": lambda d: AssistantStore(d).add_prompt("a", "b"),
    "queue": lambda d: ChatQueue(d).add(ONE, "x"),
    "unqueue": lambda d: ChatQueue(d).remove(QueuedId(1)),
    "keep_draft": lambda d: ChatQueue(d).keep_draft(ONE, "x"),
    "trash": lambda d: ChatShelf(d).trash([ONE]),
    "erase": lambda d: ChatShelf(d).erase([ONE]),
}


def filled(path: Path) -> None:
    with contextlib.closing(Database(path)) as database:
        attachment = AttachmentStore(database).add_document(DOCUMENT)
        store = ChatStore(database)
        question = store.add_user_message(None, "hello there", attachments=[attachment.id])
        store.append(store.begin_answer(question.id).id, "an answer")
        store.recover()
        ChatQueue(database).add(ONE, "waiting")


@pytest.mark.parametrize("name", WRITES)
def test_a_store_of_a_newer_version_is_read_and_refuses_writes(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.db"
    filled(path)
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
    with contextlib.closing(Database(path)) as database:
        for read in READS.values():
            read(database)
        assert len(ChatSearch(database).find("answer")) == 1
        with pytest.raises(FaultError) as caught:
            WRITES[name](database)
        assert caught.value.fault == StoreFromNewerVersion(path=str(path), version=99)


def test_a_store_held_by_another_program_is_read_and_named_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_S", 0.02)
    path = tmp_path / "a.db"
    filled(path)
    with contextlib.closing(Database(path)) as database:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for read in READS.values():
                read(database)
            for write in WRITES.values():
                if write is not WRITES["erase"]:
                    with pytest.raises(FaultError) as caught:
                        write(database)
                    assert caught.value.fault == StoreBusy(path=str(path))
        for write in WRITES.values():
            write(database)
        assert database.check() is None


@pytest.mark.parametrize("name", READS)
def test_a_store_that_was_cut_off_or_damaged_gives_a_fault_or_what_it_has(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / "a.db"
    filled(path)
    sound = path.read_bytes()
    chance = random.Random(name)
    for number in range(12):
        content = bytearray(sound)
        if number % 2:
            del content[chance.randrange(100, len(content)) :]
        else:
            start = chance.randrange(4096, len(content) - 900)
            content[start : start + 900] = chance.randbytes(900)
        path.write_bytes(bytes(content))
        for leftover in tmp_path.glob("a.db-*"):
            leftover.unlink()
        try:
            with contextlib.closing(Database(path)) as database:
                READS[name](database)
        except FaultError as error:
            assert isinstance(error.fault, StoreDamaged)  # noqa: PT017


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from parlance.contract.faults import FaultError, StoreUnwritable
    from parlance.contract.history import MessageState
    from parlance.storage.attachments import AttachmentStore
    from parlance.storage.chat_search import ChatSearch
    from parlance.storage.chats import ChatStore
    from parlance.storage.database import Database
    database = Database(Path(sys.argv[1]))
    store = ChatStore(database)
    question = store.add_user_message(None, "q")
    answer = store.begin_answer(question.id)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
    kept = 0
    try:
        while True:
            store.append(answer.id, f"word{kept} " * 900)
            kept += 1
    except FaultError as error:
        assert isinstance(error.fault, StoreUnwritable), error.fault
    for attempt in (
        lambda: store.finish(answer.id, MessageState.STOPPED),
        lambda: AttachmentStore(database).add_image("i", "", bytes(500_000)),
    ):
        try:
            attempt()
        except FaultError as error:
            assert isinstance(error.fault, StoreUnwritable), error.fault
        else:
            raise AssertionError("there was room")
    assert f"word{kept - 1} " in store.message(answer.id).text
    assert f"word{kept} " not in store.message(answer.id).text
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.finish(answer.id, MessageState.STOPPED)
    assert len(ChatSearch(database).find(f"word{kept - 1}")) == 1
    assert database.check() is None
    database.close()
"""


def test_what_was_erased_meanwhile_is_an_error_that_can_be_told() -> None:
    with contextlib.closing(Database(IN_MEMORY)) as database:
        store, queue = ChatStore(database), ChatQueue(database)
        question = store.add_user_message(None, "q")
        answer = store.begin_answer(question.id)
        ChatShelf(database).trash([question.conversation])
        ChatShelf(database).empty_bin()
        for late in (
            lambda: store.append(answer.id, "x"),
            lambda: store.finish(answer.id, MessageState.STOPPED),
            lambda: store.begin_answer(question.id),
            lambda: store.add_user_message(question.conversation, "x"),
            lambda: store.add_user_message(None, "x", attachments=[AttachmentId(9)]),
            lambda: queue.add(question.conversation, "x"),
            lambda: queue.add(None, "x", [AttachmentId(9)]),
        ):
            with pytest.raises(LookupError):
                late()
        assert store.conversations() == ()
        assert queue.queued(None) == ()


@POSIX
def test_a_disk_that_fills_while_an_answer_grows_loses_nothing_that_was_stored(
    tmp_path: Path,
) -> None:
    child = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL), str(tmp_path / "a.db")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr


KILLED = """
    import sys
    from pathlib import Path
    from parlance.contract.history import MessageState
    from parlance.storage.chats import ChatStore
    from parlance.storage.database import Database
    store = ChatStore(Database(Path(sys.argv[1])))
    question = store.add_user_message(None, "q")
    answer = store.begin_answer(question.id)
    number = 0
    while True:
        store.append(answer.id, f"w{number} ")
        number += 1
        print(number, flush=True)
        if number % 3 == 0:
            store.finish(answer.id, MessageState.STOPPED)
            store.continue_answer(answer.id)
"""


@POSIX
def test_a_killed_writer_leaves_words_that_agree_with_the_messages(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    for round_ in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), str(path)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        for _ in range(4 + 7 * round_):
            child.stdout.readline()
        child.kill()
        rest = child.stdout.read()
        child.wait()
        child.stdout.close()
        acknowledged = max(int(n) for n in (rest.split() or ["0"]) + [str(4 + 7 * round_)])
        with contextlib.closing(Database(path)) as database:
            store = ChatStore(database)
            store.recover()
            place = store.conversations()[0].id
            words = store.messages(place)[-1].text.split()
            assert words == [f"w{number}" for number in range(len(words))]
            assert len(words) >= acknowledged
            assert ChatSearch(database).find(words[-1])[0].id == place
            assert database.check() is None


def test_a_passing_store_does_everything_from_several_threads(tmp_path: Path) -> None:
    with contextlib.closing(Database(IN_MEMORY)) as database:
        store = ChatStore(database)
        store.add_user_message(None, "hello")
        for work in (*READS.values(), *WRITES.values()):
            work(database)
        assert database.check() is None
        assert database.notice is None
        before = len(store.conversations())

        def add() -> None:
            for number in range(20):
                message = store.add_user_message(None, f"number {number}")
                assert store.messages(message.conversation) == (message,)
                assert ChatSearch(database).find("number")

        threads = [threading.Thread(target=add) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(store.conversations()) == before + 120
    assert list(tmp_path.iterdir()) == []
    with contextlib.closing(Database(IN_MEMORY)) as database:
        assert ChatStore(database).conversations() == ()


PASSING = """
    import os, sys
    from parlance.storage.attachments import AttachmentStore
    from parlance.storage.chat_search import ChatSearch
    from parlance.storage.chats import ChatStore
    from parlance.storage.database import IN_MEMORY, Database
    written = []
    sys.addaudithook(
        lambda event, args: written.append(args)
        if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
        else None
    )
    database = Database(IN_MEMORY)
    store = ChatStore(database)
    for number in range(300):
        message = store.add_user_message(None, f"{number} " * 3000)
        store.append(store.begin_answer(message.id).id, "secret " * 3000)
    store.recover()
    AttachmentStore(database).add_image("i", "", bytes(30_000_000))
    assert len(ChatSearch(database).find("secret")) == 200
    opened = [os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")
              if os.path.exists(f"/proc/self/fd/{name}")]
    database.close()
    assert not written, written
    print(*(name for name in opened if name.startswith("/") and not name.startswith("/proc")))
    print(open("/proc/self/io").read())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what was written")
def test_a_passing_store_writes_to_no_disk(tmp_path: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-B", "-c", textwrap.dedent(PASSING)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert child.returncode == 0, child.stderr
    files, *counts = child.stdout.splitlines()
    assert [name for name in files.split() if not name.startswith("/dev/")] == []
    written = {key: int(value) for key, value in (line.split(": ") for line in counts if line)}
    assert written["wchar"] < 100_000
    assert list(tmp_path.iterdir()) == []
