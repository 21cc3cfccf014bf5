"""The chat store beside a model of it, through crashes, full disks and other programs."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from parlance.contract.faults import FaultError, StoreBusy, StoreUnwritable
from parlance.contract.history import ConversationId, MessageId, MessageState
from parlance.storage import database as database_module
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.records import storable

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.campaign import Campaign

pytestmark = pytest.mark.timeout(900)

STEPS = 30
NAME = "parlance.db"
WORDS = st.text(min_size=1, max_size=40).map(storable)
PICK = st.integers(0, 1 << 30)
END = st.sampled_from([MessageState.COMPLETE, MessageState.STOPPED, MessageState.INTERRUPTED])


class _Message:
    """What the store is to say of a message."""

    def __init__(self, text: str, state: MessageState) -> None:
        self.text = text
        self.state = state


class _Chats(RuleBasedStateMachine):
    """Whatever write() has returned for is there, whatever it has refused is not."""

    def __init__(self) -> None:
        super().__init__()
        self._root = tempfile.TemporaryDirectory(prefix="parlance-machine-")
        self._lives = 0
        self.shown: dict[int, dict[int, _Message]] = {}
        self.binned: dict[int, dict[int, _Message]] = {}
        self.drafts: dict[int | None, str] = {}
        self.queued: list[str] = []
        self._open(Path(self._root.name) / "0")

    def _open(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.database = Database(folder / NAME)
        self.store, self.shelf = ChatStore(self.database), ChatShelf(self.database)
        self.queue = ChatQueue(self.database)

    def teardown(self) -> None:
        self.database.close()
        self._root.cleanup()

    def _one(self, pick: int) -> int:
        return sorted(self.shown)[pick % len(self.shown)]

    def _growing(self) -> list[tuple[int, int]]:
        return [
            (place, number)
            for place, messages in sorted(self.shown.items())
            for number, message in messages.items()
            if message.state is MessageState.WRITING
        ]

    # What people and models do ------------------------------------------------------------

    @rule(text=WORDS)
    def begin(self, text: str) -> None:
        message = self.store.add_user_message(None, text)
        self.shown[message.conversation] = {message.id: _Message(text, MessageState.COMPLETE)}

    @precondition(lambda self: self.shown)
    @rule(pick=PICK, text=WORDS)
    def ask(self, pick: int, text: str) -> None:
        place = self._one(pick)
        question = self.store.add_user_message(ConversationId(place), text)
        answer = self.store.begin_answer(question.id)
        self.shown[place] |= {
            question.id: _Message(text, MessageState.COMPLETE),
            answer.id: _Message("", MessageState.WRITING),
        }

    @precondition(lambda self: self._growing())
    @rule(pick=PICK, text=WORDS)
    def grow(self, pick: int, text: str) -> None:
        growing = self._growing()
        place, number = growing[pick % len(growing)]
        self.store.append(MessageId(number), text)
        self.shown[place][number].text += text

    @precondition(lambda self: self._growing())
    @rule(pick=PICK, state=END)
    def finish(self, pick: int, state: MessageState) -> None:
        growing = self._growing()
        place, number = growing[pick % len(growing)]
        self.store.finish(MessageId(number), state)
        self.shown[place][number].state = state

    @precondition(lambda self: self.shown)
    @rule(pick=PICK)
    def trash(self, pick: int) -> None:
        place = self._one(pick)
        self.shelf.trash([ConversationId(place)])
        self.binned[place] = self.shown.pop(place)

    @precondition(lambda self: self.binned)
    @rule(pick=PICK)
    def restore(self, pick: int) -> None:
        place = sorted(self.binned)[pick % len(self.binned)]
        self.shelf.restore([ConversationId(place)])
        self.shown[place] = self.binned.pop(place)

    @precondition(lambda self: self.binned)
    @rule()
    def empty_bin(self) -> None:
        self.shelf.empty_bin()
        for place in self.binned:
            self.drafts.pop(place, None)
        self.binned.clear()

    @rule(pick=PICK, text=st.one_of(st.just(""), WORDS))
    def type_draft(self, pick: int, text: str) -> None:
        place = ConversationId(self._one(pick)) if self.shown and pick % 3 else None
        self.queue.keep_draft(place, text)
        self.drafts[place] = text

    @rule(text=WORDS)
    def wait_in_line(self, text: str) -> None:
        self.queue.add(None, text)
        self.queued.append(text)

    # What goes wrong ----------------------------------------------------------------------

    @rule()
    def crash(self) -> None:
        """End without a word: what is in the files is all that the next start has."""
        self._lives += 1
        grave, folder = self.folder, Path(self._root.name) / str(self._lives)
        shutil.copytree(grave, folder)
        self.database.close()
        shutil.rmtree(grave)
        self._open(folder)
        self.store.recover()
        assert self.database.check() is None
        ChatSearch(self.database).find("a")
        self.tally("crashed")
        for message in self._all():
            if message.state is MessageState.WRITING:
                message.state = MessageState.INTERRUPTED

    @rule()
    def close_and_open(self) -> None:
        self.database.close()
        self._open(self.folder)

    @rule(text=WORDS)
    def be_full(self, text: str) -> None:
        """The disk takes no page more: nothing of what is refused is there."""
        self.database.write(lambda c: c.execute("PRAGMA max_page_count = 1"))
        self._refused(lambda: self.store.add_user_message(None, text * 4000), StoreUnwritable)
        self.database.write(lambda c: c.execute(f"PRAGMA max_page_count = {1 << 30}"))

    @rule(text=WORDS)
    def be_held(self, text: str) -> None:
        """Another program holds the store."""
        with closing(sqlite3.connect(self.folder / NAME, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            self._refused(lambda: self.store.add_user_message(None, text), StoreBusy)

    def _refused(self, write: Callable[[], object], fault: type[Any]) -> None:
        with pytest.raises(FaultError) as caught:
            write()
        assert isinstance(caught.value.fault, fault)
        self.tally(f"refused {fault.__name__}")

    # What must hold -----------------------------------------------------------------------

    def _all(self) -> list[_Message]:
        places = (*self.shown.values(), *self.binned.values())
        return [message for messages in places for message in messages.values()]

    @invariant()
    def all_that_was_stored_is_there(self) -> None:
        assert {each.id for each in self.store.conversations()} == self.shown.keys()
        assert {each.id for each in self.shelf.bin(1000)} == self.binned.keys()
        for place, messages in (self.shown | self.binned).items():
            there = {each.id: each for each in self.store.messages(ConversationId(place))}
            assert there.keys() == messages.keys()
            for number, message in messages.items():
                assert (there[MessageId(number)].text, there[MessageId(number)].state) == (
                    message.text,
                    message.state,
                )

    @invariant()
    def what_waits_is_there(self) -> None:
        for place, text in self.drafts.items():
            number = None if place is None else ConversationId(place)
            assert self.queue.draft(number) == text
        assert [each.text for each in self.queue.queued(None)] == self.queued

        self.tally("states looked at")

    tally: Callable[[str], None]


def test_the_store_is_what_its_model_says(
    campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_S", 0.005)
    cases = len(campaign.cases(20))

    class Chats(_Chats):
        tally = staticmethod(campaign.count)

    hypothesis.seed(campaign.seed)(Chats)
    run_state_machine_as_test(
        Chats,
        settings=settings(
            max_examples=cases,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )
    campaign.count("histories", cases)
