"""A turn of a chat: new, edited, answered anew, gone on with; stored whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.chats import ChatMode, ChatOptions
from parlance.contract.engine import Begun, Channel, ChatPrompt, Piece, Prompt, Role, StopReason
from parlance.contract.faults import EngineCrashed, FaultError, NoChatTemplate, PromptTooLong
from parlance.contract.history import ConversationId, MessageState
from parlance.contract.progress import (
    AnswerPiece,
    ChatEvent,
    ContextNote,
    MessageStored,
    OptionsLeftOut,
)
from parlance.contract.sampling import Beams
from parlance.contract.sampling_choice import SamplingChoice
from parlance.storage.chat_shelf import ChatShelf
from parlance.work.chat import ChatAsk, answer
from parlance.work.chat_writing import Writer
from tests.scripted_engine import Reply, ScriptedEngine
from tests.work.chat_desk import ChatDesk, all_of, ended, fault_of, opened, words


class _BaseModel(ScriptedEngine):
    """Has no format for chats."""

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        if isinstance(prompt, ChatPrompt):
            raise FaultError(NoChatTemplate(name="Base"))
        return super().count_prompt(prompt, cancel)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    yield desk
    desk.database.close()


def test_a_question_is_stored_and_answered(desk: ChatDesk) -> None:
    events = desk.events("Where is the old bridge?")
    stored = all_of(MessageStored, events)
    assert [each.message.role for each in stored] == [Role.USER, Role.ASSISTANT]
    assert ended(events).message.text == "An answer."
    assert desk.contents == ["Where is the old bridge?"]


def test_an_edited_question_becomes_a_version_and_the_old_one_stays(desk: ChatDesk) -> None:
    first = desk.say("Write about cats")
    desk.say("Longer", first.conversation)
    question = desk.store.path_to(first.id)[0]
    second = desk.say("Write about dogs", edits=question.id)
    assert desk.contents == ["Write about dogs"]
    path = desk.store.messages(first.conversation)
    assert [message.text for message in path] == ["Write about dogs", "An answer."]
    assert path[0].versions == (question.id, path[0].id)
    assert desk.store.message(question.id).text == "Write about cats"
    assert second.parent == path[0].id


def test_a_question_answered_anew_has_two_answers(desk: ChatDesk) -> None:
    first = desk.say("Roll a die")
    second = desk.say(None, parent=first.parent)
    assert second.parent == first.parent
    assert desk.store.message(second.id).versions == (first.id, second.id)


def test_a_stopped_answer_goes_on_in_the_same_message(desk: ChatDesk) -> None:
    desk.engine._script = [
        Reply(pieces=("One", " two"), stop=StopReason.LENGTH),
        Reply(pieces=(" three", " four")),
    ]
    first = desk.say("Count", options=ChatOptions(max_tokens=2))
    events = desk.events(None, continues=first.id, options=ChatOptions(max_tokens=2))
    request = desk.engine.requests[-1]
    assert request.begun == Begun(answer="One two")
    assert desk.contents == ["Count"]
    whole = ended(events).message
    assert (whole.id, whole.text) == (first.id, "One two three four")
    assert whole.measurements.generated_tokens == 4
    assert whole.measurements.stop is StopReason.END
    assert [piece.text for piece in all_of(AnswerPiece, events)] == [" three", " four"]
    assert len(desk.store.messages(first.conversation)) == 2


def test_what_was_reasoned_before_a_crash_is_gone_on_with(desk: ChatDesk) -> None:
    thought = Piece(text="Hm", channel=Channel.REASONING)
    desk.engine._script = [
        Reply(pieces=(thought,), fault=EngineCrashed(exit_code=-9)),
        Reply(pieces=(Piece(text="m.", channel=Channel.REASONING), "Yes.")),
    ]
    first = desk.say("Is it?")
    assert first.state is MessageState.INTERRUPTED
    whole = desk.say(None, continues=first.id)
    assert desk.engine.requests[-1].begun == Begun(reasoning="Hm")
    assert (whole.reasoning, whole.text) == ("Hmm.", "Yes.")
    assert whole.state is MessageState.COMPLETE


def test_an_answer_of_nothing_goes_on_as_if_it_were_new(desk: ChatDesk) -> None:
    desk.engine._script = [Reply(fault=EngineCrashed(exit_code=-9)), "Here it is"]
    first = desk.say("Where is it?")
    whole = desk.say(None, continues=first.id)
    assert desk.engine.requests[-1].begun is None
    assert (whole.id, whole.text) == (first.id, "Here it is")


def test_a_beam_search_does_not_go_on_with_an_answer(desk: ChatDesk) -> None:
    options = ChatOptions(beams=Beams())
    first = desk.say("Count", options=options)
    assert desk.engine.requests[-1].beams == Beams()
    events = desk.events(None, continues=first.id, options=options)
    assert desk.engine.requests[-1].beams is None
    assert all_of(OptionsLeftOut, events) == [OptionsLeftOut(names=("beams",))]


def test_a_temporary_chat_has_no_name_in_the_engine(desk: ChatDesk) -> None:
    desk.say("In secret", temporary=True)
    assert desk.engine.requests[-1].conversation == ""
    desk.say("For all")
    assert desk.engine.requests[-1].conversation


def test_options_go_before_the_settings_and_those_before_the_model(desk: ChatDesk) -> None:
    options = ChatOptions(
        system_prompt="Be kind.",
        sampling=SamplingChoice(top_k=5),
        max_tokens=100,
        min_tokens=3,
        stop=("END", ""),
    )
    desk.say("Hello", options=options, system_prompt="Be brief.", temperature=0.25)
    request = desk.engine.requests[-1]
    assert desk.contents == ["Be kind.", "Hello"]
    assert (request.sampling.temperature, request.sampling.top_k) == (0.25, 5)
    assert (request.max_tokens, request.min_tokens, request.stop) == (100, 3, ("END",))


def test_an_empty_system_prompt_of_the_conversation_sends_none(desk: ChatDesk) -> None:
    desk.say("Hello", options=ChatOptions(system_prompt=""), system_prompt="Be brief.")
    assert desk.contents == ["Hello"]


def test_a_question_too_long_for_the_context_is_stored_and_says_both_numbers(
    desk: ChatDesk,
) -> None:
    desk.engine.context = 512
    events = desk.events(words(600))
    fault = fault_of(events)
    assert isinstance(fault, PromptTooLong)
    assert (fault.prompt_tokens, fault.context) == (602, 512)
    reply = ended(events).message
    assert reply.state is MessageState.INTERRUPTED
    assert reply.measurements.prompt_tokens == 602
    assert reply.measurements.stop is StopReason.CONTEXT
    assert desk.engine.requests == []
    assert desk.store.path_to(reply.id)[0].text == words(600)


def test_what_leaves_the_context_is_told_with_the_place_of_the_divider(desk: ChatDesk) -> None:
    desk.engine.context = 512
    conversation = desk.talk(*(f"{number} {words(60)}" for number in range(8)))
    note = all_of(ContextNote, desk.events("The last", conversation=conversation))[0]
    path = desk.store.messages(conversation)
    assert note.left_out % 2 == 0
    assert note.first_sent == path[note.left_out].id
    assert desk.contents[0] == path[note.left_out].text
    assert desk.contents[-1] == "The last"


def test_an_answer_that_was_begun_counts_and_older_turns_leave_for_it(desk: ChatDesk) -> None:
    desk.engine.context = 512
    desk.engine._script = ["Yes", words(350), " and so on"]
    conversation = desk.talk(words(60, "old"), "Tell me all")
    begun = desk.store.messages(conversation)[-1]
    desk.say(None, continues=begun.id)
    assert desk.contents == ["Tell me all"]


def test_a_text_that_is_continued_is_sent_as_it_is(desk: ChatDesk) -> None:
    desk.engine._script = [" upon a time", " there was"]
    first = desk.say("Once", mode=ChatMode.COMPLETE, system_prompt="Be brief.")
    assert desk.raw.text == "Once"
    assert desk.engine.requests[-1].max_tokens == 512
    assert desk.settings.mode(first.conversation) is ChatMode.COMPLETE
    desk.say(", long ago,", first.conversation, mode=ChatMode.COMPLETE)
    assert desk.raw.text == "Once upon a time, long ago,"


def test_how_long_it_reasoned_is_remembered(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    clock = iter(range(100))
    reply = desk.store.begin_answer(desk.store.add_user_message(None, "Why?").id)
    thoughts = (Piece(text="a", channel=Channel.REASONING),) * 3
    desk.engine._script = [Reply(pieces=(*thoughts, "Because", " so."))]
    writer = Writer(reply, desk.store, None, lambda: float(next(clock)))
    ask = ChatAsk(text=None)
    path = desk.store.path_to(reply.id)[:-1]
    request = desk.planner.request(path, ask, desk.engine, Cancel()).request
    *_, finished = writer.follow(request, desk.engine, Cancel())
    took = ended([finished]).message.measurements.reasoning_ms
    desk.database.close()
    assert took >= 3000
    assert took % 1000 == 0


def test_an_answer_whose_conversation_is_erased_ends_without_a_fault(desk: ChatDesk) -> None:
    desk.engine._script = [Reply(pieces=("One", " two"))]
    events: list[ChatEvent] = []
    for event in answer(ChatAsk(text="Count"), desk.store, desk.engine, Cancel()):
        if isinstance(event, AnswerPiece) and event.text == "One":
            erase(desk, all_of(MessageStored, events)[0].message.conversation)
        events.append(event)
    assert fault_of(events) is None
    assert ended(events).message.text == "One two"


def test_a_conversation_that_is_erased_before_its_model_is_there_is_not_answered(
    desk: ChatDesk,
) -> None:
    def ready(_cancel: Cancel) -> None:
        erase(desk, desk.store.conversations()[0].id)

    events = list(answer(ChatAsk(text="Why?"), desk.store, desk.engine, Cancel(), ready=ready))
    assert fault_of(events) is None
    assert desk.engine.requests == []


def test_nothing_more_is_written_into_a_conversation_that_was_erased(desk: ChatDesk) -> None:
    clock = iter(range(0, 100, 2))
    question = desk.store.add_user_message(None, "Count")
    reply = desk.store.begin_answer(question.id)
    request = desk.planner.request([question], ChatAsk(text=None), desk.engine, Cancel()).request
    writer = Writer(reply, desk.store, None, lambda: float(next(clock)))
    erase(desk, question.conversation)
    with pytest.raises(Cancelled):
        list(writer.follow(request, desk.engine, Cancel()))


def erase(desk: ChatDesk, conversation: ConversationId) -> None:
    shelf = ChatShelf(desk.database)
    shelf.trash([conversation])
    shelf.erase([conversation])


def test_an_answer_that_is_stopped_remembers_what_it_took_until_then(desk: ChatDesk) -> None:
    desk.engine._script = [Reply(pieces=("One", " two", " three"), pause_after=2)]
    cancel = Cancel()
    events = answer(ChatAsk(text="Count"), desk.store, desk.engine, cancel)
    told = []
    for event in events:
        told.append(event)
        if len(all_of(AnswerPiece, told)) == 2:
            cancel.request()
    reply = ended(told).message
    took = reply.measurements
    assert (reply.text, reply.state) == ("One two", MessageState.STOPPED)
    assert (took.model, took.prompt_tokens, took.generated_tokens) == ("Scripted", 3, 2)
    assert took.stop is StopReason.CANCELLED
    assert took.ttft_ms > 0


def test_an_answer_without_reasoning_took_none(desk: ChatDesk) -> None:
    assert desk.say("Why?").measurements.reasoning_ms == 0


def test_an_answer_that_is_stopped_while_the_model_loads_is_stopped(desk: ChatDesk) -> None:
    cancel = Cancel()

    def ready(cancel: Cancel) -> None:
        cancel.request()
        cancel.check()

    events = list(answer(ChatAsk(text="Hi"), desk.store, desk.engine, cancel, ready=ready))
    assert ended(events).message.state is MessageState.STOPPED
    assert desk.engine.requests == []


def test_a_model_without_a_format_for_chats_is_never_given_one(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.engine = _BaseModel()
    assert fault_of(desk.events("Hello")) == NoChatTemplate(name="Base")
    assert ended(desk.events("Hello", mode=ChatMode.COMPLETE)).fault is None
    desk.database.close()
