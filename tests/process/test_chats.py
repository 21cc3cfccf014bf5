"""Turns of a chat with the starter model, in its own process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.chats import ChatMode, ChatOptions
from parlance.contract.engine import Done, StopReason
from parlance.contract.faults import PromptTooLong
from parlance.contract.history import MessageState
from parlance.contract.models import LoadOptions
from parlance.contract.progress import ContextNote, DigestMade
from parlance.contract.sampling_choice import SamplingChoice
from parlance.engine.client import LocalEngine
from parlance.resources import starter_model
from parlance.work.chat import ChatAsk
from parlance.work.chat_ahead import read_ahead
from parlance.work.chat_digest import digest_older
from parlance.work.chat_titles import make_title
from tests.work.chat_desk import ChatDesk, all_of, ended, fault_of, opened

GREEDILY = ChatOptions(sampling=SamplingChoice(temperature=0.0))
QUESTION = "How do I stop an answer?"


@pytest.fixture
def desk(nursery: Nursery, tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    engine = LocalEngine(nursery)
    path = str(starter_model())
    for _share in engine.load(LoadOptions(path=path, threads=1, context=1024), Cancel()):
        pass
    desk.engine = engine
    yield desk
    desk.database.close()
    engine.close()


def test_an_answer_that_was_cut_off_goes_on_to_the_same_words(desk: ChatDesk) -> None:
    whole = desk.say(QUESTION, options=GREEDILY)
    assert whole.state is MessageState.COMPLETE
    assert whole.measurements.generated_tokens > 8
    short = ChatOptions(sampling=GREEDILY.sampling, max_tokens=5)
    cut = desk.say(None, parent=whole.parent, options=short)
    assert cut.measurements.stop is StopReason.LENGTH
    assert whole.text.startswith(cut.text)
    again = desk.say(None, continues=cut.id, options=GREEDILY)
    assert (again.id, again.text) == (cut.id, whole.text)
    assert again.versions == (whole.id, cut.id)


def test_what_is_told_before_a_question_is_what_it_takes(desk: ChatDesk) -> None:
    first = desk.say(QUESTION, options=GREEDILY, system_prompt="You help with Parlance.")
    path = desk.store.messages(first.conversation)
    ask = ChatAsk(text=None, system_prompt="You help with Parlance.", options=GREEDILY)
    draft = "And where is the bin?"
    use = desk.planner.use(path, ask, desk.engine, Cancel(), draft=draft)
    second = desk.say(
        draft, first.conversation, options=GREEDILY, system_prompt="You help with Parlance."
    )
    told = use.system + use.messages + use.draft
    assert abs(told - second.measurements.prompt_tokens) <= 4
    assert use.total == 1024


def test_what_was_read_ahead_is_not_read_again(desk: ChatDesk) -> None:
    first = desk.say(QUESTION, options=GREEDILY)
    other = desk.say("What is a token?", options=GREEDILY)
    ask = ChatAsk(text=None, options=GREEDILY)
    cancel = Cancel()
    path = desk.store.messages(first.conversation)
    list(read_ahead(first.conversation, ask, desk.store, desk.engine, cancel, planner=desk.planner))
    asked = desk.store.add_user_message(first.conversation, "And then?")
    planned = desk.planner.request([*path, asked], ask, desk.engine, cancel)
    *_, (_, done) = desk.engine.run([("it", planned.request)], cancel)
    assert isinstance(done, Done)
    read = desk.engine.count_prompt(planned.request.prompt, cancel)
    assert done.usage.reused_tokens > read / 2
    assert other.conversation != first.conversation


def test_a_question_longer_than_the_context_is_not_sent(desk: ChatDesk) -> None:
    events = desk.events("word " * 3000, options=GREEDILY)
    fault = fault_of(events)
    assert isinstance(fault, PromptTooLong)
    assert fault.prompt_tokens > fault.context == 1024
    assert ended(events).message.text == ""


def test_turns_leave_and_a_summary_stands_for_them(desk: ChatDesk) -> None:
    short = ChatOptions(sampling=GREEDILY.sampling, max_tokens=8)
    report = "The bridge was closed on Monday. Anna Bell decided to repair it for 300 euros. "
    conversation = desk.say(report * 3, options=short).conversation
    noted: list[ContextNote] = []
    while not noted:
        events = desk.events(report * 6, conversation=conversation, options=short)
        assert fault_of(events) is None
        noted = all_of(ContextNote, events)
    assert noted[-1].left_out > 0
    cancel = Cancel()
    *_, made = digest_older(conversation, desk.store, desk.settings, desk.engine, cancel)
    assert isinstance(made, DigestMade)
    assert "bridge" in made.digest.text
    events = desk.events("Which bridge?", conversation=conversation, options=short)
    assert fault_of(events) is None
    assert all_of(ContextNote, events)[0].digested > 0


def test_a_title_of_the_starter_model_is_of_the_words_of_the_chat_or_none(
    desk: ChatDesk,
) -> None:
    conversation = desk.say(QUESTION, options=GREEDILY).conversation
    before = desk.store.conversations()[0].title
    titled = list(make_title(conversation, desk.store, desk.engine, Cancel()))
    after = desk.store.conversations()[0].title
    assert after == (titled[0].title if titled else before)
    assert after.strip()


def test_a_text_is_continued_without_a_format(desk: ChatDesk) -> None:
    options = ChatOptions(sampling=GREEDILY.sampling, max_tokens=6)
    events = desk.events("The bridge was", mode=ChatMode.COMPLETE, options=options)
    assert fault_of(events) is None
    assert ended(events).message.measurements.generated_tokens > 0
