"""What was read for a conversation serves the next process; what is removed serves nobody."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from msgspec.structs import replace

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Role, Turn
from parlance.contract.models import LoadOptions
from parlance.engine.checked import checked_header
from parlance.engine.client import LocalEngine
from parlance.engine.scheduling.saved_states import keep_within, state_path
from parlance.engine.wire import Forget, FromEngine, Load, Loaded, Loading
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import chat, done_of, events_of, text_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.engine import Request, Usage

NAME = "chat-1"
QUESTION = " ".join(f"word{number}" for number in range(40))
ANSWER = "xyzw"
PATIENCE_SECONDS = 20.0


class Desk:
    """One engine process after the other, all with one folder of states."""

    def __init__(self, nursery: Nursery, folder: Path) -> None:
        self.nursery = nursery
        self.model = write_model(folder / "model.gguf", TinyModel(speaks=tuple(ANSWER)))
        self.states = folder / "state" / "conversations"

    def engine(self, **options: Any) -> LocalEngine:
        engine = LocalEngine(self.nursery, states=self.states)
        fields = {"path": str(self.model), "threads": 1} | options
        list(engine.load(LoadOptions(**fields), Cancel()))
        return engine

    def answer(self, name: str = NAME, question: str = QUESTION) -> int:
        """Answer in a process that saves its state; return the tokens then in memory."""
        engine = self.engine()
        try:
            events = events_of(engine, chat(question, conversation=name))
            assert text_of(events) == ANSWER
            wait_for(self.state(name).exists)
        finally:
            engine.close()
        usage = done_of(events).usage
        return usage.prompt_tokens + usage.generated_tokens

    def go_on(self, name: str = NAME, question: str = QUESTION, **options: Any) -> Usage:
        """Answer the next question of the conversation in another process."""
        engine = self.engine(**options)
        try:
            return done_of(events_of(engine, following(name, question))).usage
        finally:
            engine.close()

    def state(self, name: str = NAME) -> Path:
        return state_path(self.states, name)


def following(name: str = NAME, question: str = QUESTION) -> Request:
    turns = (
        Turn(Role.USER, question),
        Turn(Role.ASSISTANT, ANSWER),
        Turn(Role.USER, "And then?"),
    )
    return replace(chat("", conversation=name), prompt=ChatPrompt(turns=turns))


@pytest.fixture
def desk(nursery: Nursery, tmp_path: Path) -> Desk:
    return Desk(nursery, tmp_path)


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait for what another process does; there is nothing to be woken by."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_conversation_goes_on_in_another_process_without_reading_it_again(desk: Desk) -> None:
    held = desk.answer()
    usage = desk.go_on()
    assert held - 1 <= usage.reused_tokens <= held
    assert usage.prompt_tokens > held


def test_the_files_are_for_their_owner_alone_and_tell_nothing_by_their_names(desk: Desk) -> None:
    desk.answer("a secret")
    [file] = desk.states.iterdir()
    assert "secret" not in file.name
    if os.name != "nt":
        assert desk.states.stat().st_mode & 0o777 == 0o700
        assert file.stat().st_mode & 0o777 == 0o600


def test_what_is_forgotten_is_erased_and_serves_nobody(desk: Desk) -> None:
    desk.answer()
    LocalEngine(desk.nursery, states=desk.states).forget(NAME)  # no model is loaded
    assert not desk.state().exists()
    assert desk.go_on().reused_tokens == 0


def test_a_live_process_lets_go_of_what_is_forgotten(desk: Desk) -> None:
    engine = desk.engine()
    try:
        events_of(engine, chat(QUESTION, conversation=NAME))
        engine.forget(NAME)
        assert done_of(events_of(engine, following())).usage.reused_tokens == 0
        wait_for(desk.state().exists)
        engine.forget(NAME)
        assert not desk.state().exists()
        assert done_of(events_of(engine, following())).usage.reused_tokens == 0
    finally:
        engine.close()


def test_forgetting_one_conversation_leaves_the_others(desk: Desk) -> None:
    other = desk.answer("chat-2", "quite another " + QUESTION)
    desk.answer()
    LocalEngine(desk.nursery, states=desk.states).forget(NAME)
    usage = desk.go_on("chat-2", "quite another " + QUESTION)
    assert usage.reused_tokens >= other - 1


def test_forgetting_without_a_folder_and_without_a_model_does_no_harm(nursery: Nursery) -> None:
    LocalEngine(nursery).forget(NAME)


def test_a_model_that_changed_has_its_states_erased(desk: Desk) -> None:
    desk.answer()
    os.utime(desk.model, ns=(0, 1_000_000_000))
    before = desk.state().stat().st_ino
    assert desk.go_on().reused_tokens == 0
    assert not desk.state().exists() or desk.state().stat().st_ino != before


@pytest.mark.parametrize("damage", ["cut", "changed", "head", "empty"])
def test_a_damaged_state_is_erased_and_all_is_read_again(desk: Desk, damage: str) -> None:
    desk.answer()
    data = desk.state().read_bytes()
    middle = len(data) // 2
    desk.state().write_bytes(
        {
            "cut": data[:-1],
            "changed": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
            "head": data[:40] + b"\xff" * 8 + data[48:],
            "empty": b"",
        }[damage]
    )
    engine = desk.engine()
    try:
        events = events_of(engine, following())
        assert done_of(events).usage.reused_tokens == 0
        assert text_of(events) == ANSWER
    finally:
        engine.close()


def test_what_was_used_longest_ago_goes_first(desk: Desk) -> None:
    for number, name in enumerate(("oldest", "older", "newest")):
        desk.answer(name)
        os.utime(desk.state(name), (1000.0 + number, 1000.0 + number))
    size = desk.state("newest").stat().st_size
    assert desk.go_on("oldest").reused_tokens > 0  # and so it is the newest now
    desk.engine(states_bytes=2 * size + size // 2).close()
    assert [desk.state(name).exists() for name in ("oldest", "older", "newest")] == [
        True,
        False,
        True,
    ]


def test_a_budget_of_nothing_erases_everything_and_keeps_nothing(desk: Desk) -> None:
    desk.answer()
    assert desk.go_on(states_bytes=0).reused_tokens == 0
    assert not list(desk.states.iterdir())


def test_what_a_killed_process_left_unfinished_goes_later(desk: Desk) -> None:
    desk.states.mkdir(parents=True)
    new, old = desk.states / "new.part", desk.states / "old.part"
    new.touch()
    old.touch()
    os.utime(old, (1000.0, 1000.0))
    keep_within(desk.states, 1000)
    assert new.exists()
    assert not old.exists()


def test_without_a_name_nothing_is_saved(desk: Desk) -> None:
    desk.answer()
    engine = desk.engine()
    try:
        events_of(engine, chat("one " + QUESTION))
        events_of(engine, chat("two " + QUESTION, conversation="named"))
        wait_for(desk.state("named").exists)
    finally:
        engine.close()
    assert {file.name for file in desk.states.iterdir()} == {
        desk.state().name,
        desk.state("named").name,
    }


def test_a_folder_that_cannot_be_written_does_no_harm(desk: Desk) -> None:
    held = desk.answer()
    desk.states.chmod(0o500)
    if os.access(desk.states, os.W_OK):
        pytest.skip("this system refuses nothing to this person")
    try:
        assert desk.go_on().reused_tokens >= held - 1
        engine = desk.engine()
        try:
            events_of(engine, chat("another " + QUESTION, conversation="other"))
            time.sleep(1.5)  # it tries to save when nothing was asked for a second
            assert text_of(events_of(engine, following())) == ANSWER
            engine.forget(NAME)
        finally:
            engine.close()
    finally:
        desk.states.chmod(0o700)
    assert [file.name for file in desk.states.iterdir()] == [desk.state().name]


def test_a_place_that_is_no_folder_does_no_harm(desk: Desk) -> None:
    desk.states.parent.mkdir(parents=True)
    desk.states.write_bytes(b"a file")
    engine = desk.engine()
    try:
        events_of(engine, chat(QUESTION, conversation=NAME))
        time.sleep(1.5)  # it tries to save when nothing was asked for a second
        assert text_of(events_of(engine, following())) == ANSWER
        engine.forget(NAME)
    finally:
        engine.close()
    assert desk.states.read_bytes() == b"a file"


def test_what_is_forgotten_before_a_model_is_there_does_not_end_its_process(
    nursery, tmp_path
) -> None:
    path = str(write_model(tmp_path / "model.gguf", TinyModel()))
    engine = nursery.start("engine", msgspec.msgpack.Decoder(FromEngine))
    engine.send(Forget(conversation=NAME))
    options = LoadOptions(path=path, threads=1)
    engine.send(Load(options=options, header=checked_header(path)))
    while isinstance(told := engine.receive(PATIENCE_SECONDS), Loading):
        pass
    assert isinstance(told, Loaded)
