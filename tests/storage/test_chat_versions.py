"""Versions of messages: whatever is done, a whole path is shown and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from parlance.contract.history import ConversationId, MessageId, MessageState
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.history import Message


@pytest.fixture
def store() -> Iterator[ChatStore]:
    database = Database(IN_MEMORY)
    yield ChatStore(database)
    database.close()


def texts(store: ChatStore, message: Message) -> list[str]:
    return [each.text for each in store.messages(message.conversation)]


def answered(store: ChatStore, parent: Message, text: str) -> Message:
    answer = store.begin_answer(parent.id)
    store.append(answer.id, text)
    return store.finish(answer.id, MessageState.COMPLETE)


def test_going_to_another_version_and_back_leads_where_one_was(store: ChatStore) -> None:
    first = store.add_user_message(None, "q1")
    answered(store, first, "a1")
    one = answered(store, first, "a2")
    follow = store.add_user_message(first.conversation, "q2")
    answered(store, follow, "b1")
    answered(store, follow, "b2")
    store.show_version(store.messages(first.conversation)[3].versions[0])
    edited = store.add_version(first.id, "q1 edited")
    assert texts(store, first) == ["q1 edited"]
    assert edited.versions == (first.id, edited.id)
    answered(store, edited, "c1")
    store.show_version(first.id)
    assert texts(store, first) == ["q1", "a2", "q2", "b1"]
    store.show_version(one.versions[0])
    assert texts(store, first) == ["q1", "a1"]
    store.show_version(edited.id)
    assert texts(store, first) == ["q1 edited", "c1"]
    store.show_version(first.id)
    assert texts(store, first) == ["q1", "a1"]
    store.show_version(one.id)
    assert texts(store, first) == ["q1", "a2", "q2", "b1"]


def test_an_answer_in_a_path_that_is_not_shown_shows_it_from_its_beginning(
    store: ChatStore,
) -> None:
    first = store.add_user_message(None, "q1")
    answered(store, first, "a1")
    other = store.add_version(first.id, "q2")
    answered(store, first, "a2")
    assert texts(store, first) == ["q1", "a2"]
    store.show_version(other.id)
    store.show_version(first.id)
    assert texts(store, first) == ["q1", "a2"]


def test_what_is_put_into_the_bin_leaves_with_what_follows_and_comes_back(
    store: ChatStore,
) -> None:
    first = store.add_user_message(None, "q1")
    one = answered(store, first, "a1")
    two = answered(store, first, "a2")
    three = answered(store, first, "a3")
    store.show_version(two.id)
    store.add_user_message(first.conversation, "q2")
    assert store.trash_message(two.id) == three.id
    assert texts(store, first) == ["q1", "a3"]
    assert store.trash_message(three.id) == one.id
    assert store.trash_message(one.id) == first.id
    assert texts(store, first) == ["q1"]
    assert store.trash_message(first.id) is None
    assert texts(store, first) == []
    assert [each.text for each in store.path_to(two.id)] == ["q1", "a2"]
    store.restore_message(two.id)
    assert texts(store, first) == ["q1", "a2", "q2"]
    assert store.message(two.id).versions == (two.id,)
    store.restore_message(one.id)
    assert store.message(one.id).versions == (one.id, two.id)


def test_a_new_beginning_is_possible_where_the_first_message_is_in_the_bin(
    store: ChatStore,
) -> None:
    first = store.add_user_message(None, "q1")
    store.trash_message(first.id)
    second = store.add_user_message(first.conversation, "q2")
    assert (second.parent, second.versions) == (None, (second.id,))
    store.restore_message(first.id)
    assert store.messages(first.conversation)[0].versions == (first.id, second.id)


def test_an_answer_to_what_is_in_the_bin_is_kept_and_not_shown(store: ChatStore) -> None:
    first = store.add_user_message(None, "q1")
    second = answered(store, first, "a1")
    store.trash_message(first.id)
    late = answered(store, second, "late")
    assert texts(store, first) == []
    store.show_version(late.id)
    assert texts(store, first) == []
    store.restore_message(first.id)
    assert texts(store, first) == ["q1", "a1", "late"]


def test_a_version_keeps_what_the_message_had_unless_told_otherwise(store: ChatStore) -> None:
    first = store.add_user_message(None, "q1")
    store.pin_message(first.id, pinned=True)
    answer = answered(store, first, "a1")
    second = store.add_version(answer.id, "a1, mended")
    assert (second.role, second.parent, second.pinned) == (answer.role, first.id, False)
    assert store.add_version(first.id, "q2").pinned


@pytest.mark.parametrize(
    "method", ["show_version", "trash_message", "restore_message", "begin_answer", "message"]
)
def test_a_message_that_does_not_exist_is_an_error(store: ChatStore, method: str) -> None:
    with pytest.raises(LookupError):
        getattr(store, method)(MessageId(7))


class Versions(RuleBasedStateMachine):
    """Does anything that a person can do to the messages of one conversation."""

    def __init__(self) -> None:
        super().__init__()
        self.database = Database(IN_MEMORY)
        self.store = ChatStore(self.database)
        first = self.store.add_user_message(None, "0")
        self.place: ConversationId = first.conversation
        self.parents: dict[MessageId, MessageId | None] = {first.id: None}
        self.written: dict[MessageId, str] = {first.id: "0"}
        self.binned: set[MessageId] = set()

    def teardown(self) -> None:
        self.database.close()

    def above(self, message: MessageId) -> list[MessageId]:
        """It and what it stands under."""
        parent = self.parents[message]
        return [message, *(self.above(parent) if parent is not None else [])]

    def is_visible(self, message: MessageId) -> bool:
        return self.binned.isdisjoint(self.above(message))

    def shown(self) -> list[MessageId]:
        return [message.id for message in self.store.messages(self.place)]

    def pick(self, number: int) -> MessageId:
        return sorted(self.parents)[number % len(self.parents)]

    def note(self, message: Message) -> None:
        self.parents[message.id] = message.parent
        self.written[message.id] = message.text
        if self.is_visible(message.id):
            assert self.shown()[-1] == message.id

    @rule()
    def say(self) -> None:
        before = self.shown()
        message = self.store.add_user_message(self.place, f"say {len(self.parents)}")
        self.note(message)
        assert self.shown() == [*before, message.id]

    @rule(number=st.integers(0, 99))
    def edit(self, number: int) -> None:
        self.note(self.store.add_version(self.pick(number), f"edit {len(self.parents)}"))

    @rule(number=st.integers(0, 99))
    def answer(self, number: int) -> None:
        answer = self.store.begin_answer(self.pick(number))
        self.store.append(answer.id, "answer")
        self.note(self.store.finish(answer.id, MessageState.COMPLETE))

    @rule(number=st.integers(0, 99))
    def show(self, number: int) -> None:
        chosen, before = self.pick(number), self.shown()
        self.store.show_version(chosen)
        if not self.is_visible(chosen):
            assert self.shown() == before
            return
        assert chosen in self.shown()

    @precondition(lambda self: self.shown())
    @rule(number=st.integers(0, 99), other=st.integers(0, 99))
    def go_and_come_back(self, number: int, other: int) -> None:
        before = self.store.messages(self.place)
        message = before[number % len(before)]
        self.store.show_version(message.versions[other % len(message.versions)])
        self.store.show_version(message.id)
        assert self.store.messages(self.place) == before

    @rule(number=st.integers(0, 99))
    def trash(self, number: int) -> None:
        chosen, before = self.pick(number), self.shown()
        heir = self.store.trash_message(chosen)
        self.binned.add(chosen)
        after = self.shown()
        assert chosen not in after
        if chosen not in before:
            assert after == before
        elif heir is None:
            assert after == []
        else:
            assert heir in after

    @rule(number=st.integers(0, 99))
    def trash_and_undo(self, number: int) -> None:
        chosen, before = self.pick(number), self.shown()
        if self.is_visible(chosen):
            self.store.trash_message(chosen)
            self.store.restore_message(chosen)
            assert chosen in self.shown()
            assert chosen not in before or self.shown() == before

    @rule(number=st.integers(0, 99))
    def restore(self, number: int) -> None:
        chosen = self.pick(number)
        self.store.restore_message(chosen)
        self.binned.difference_update(self.above(chosen))
        assert chosen in self.shown()

    @invariant()
    def a_whole_path_is_shown(self) -> None:
        shown = self.store.messages(self.place)
        visible = [each for each in self.parents if self.is_visible(each)]
        assert bool(shown) == bool(visible)
        parent = None
        for message in shown:
            assert message.parent == parent
            assert message.id in visible
            parent = message.id
            assert message.versions == tuple(
                sorted(each for each in visible if self.parents[each] == message.parent)
            )
        if shown:
            assert not [each for each in visible if self.parents[each] == parent]

    @invariant()
    def nothing_is_lost(self) -> None:
        for number, text in self.written.items():
            message = self.store.message(number)
            assert (message.text, message.parent) == (text, self.parents[number])
            assert number in message.versions
        path = [message.id for message in self.store.path_to(max(self.parents))]
        assert path == self.above(max(self.parents))[::-1]


TestVersions = Versions.TestCase
TestVersions.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
