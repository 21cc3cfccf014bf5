"""What of a conversation is sent, what leaves, and what the next question takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.attachments import Attachment, AttachmentId, AttachmentKind, Reading
from parlance.contract.cancel import Cancel
from parlance.contract.chats import ChatMode, ChatOptions
from parlance.contract.engine import ChatPrompt, Prompt, Role, Turn
from parlance.contract.faults import ChatTemplateFailed, FaultError, PromptTooLong
from parlance.contract.history import ConversationId, Digest, Message, MessageId
from parlance.contract.hosts import Engine
from parlance.contract.models import Capability
from parlance.contract.plan import PlacementReason
from parlance.contract.progress import (
    AttachmentsRead,
    ContextNote,
    ContextUse,
    OptionsLeftOut,
)
from parlance.documents.plain import document_from_text
from parlance.storage.attachments import AttachmentStore
from parlance.work.chat_ask import ChatAsk
from parlance.work.chat_plan import ChatPlanner
from parlance.work.context import Weighed, kept
from tests.scripted_engine import DESCRIPTION, ScriptedEngine
from tests.work.chat_desk import ChatDesk, all_of, fault_of, opened, words

ASK = ChatAsk(text=None)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    desk.engine.context = 512
    yield desk
    desk.database.close()


class _Counting(ScriptedEngine):
    """Notes what it had to count."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: list[str] = []

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        self.counted += texts
        return super().count_all(texts, cancel)


class _NoInstructions(ScriptedEngine):
    """Its template refuses instructions."""

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        if isinstance(prompt, ChatPrompt) and prompt.turns[0].role is Role.SYSTEM:
            raise FaultError(ChatTemplateFailed(reason="System role not supported"))
        return super().count_prompt(prompt, cancel)


def _messages(*texts: str) -> list[Message]:
    roles = (Role.USER, Role.ASSISTANT)
    return [
        Message(
            id=MessageId(number + 1),
            conversation=ConversationId(1),
            parent=None,
            role=roles[number % 2],
            text=text,
        )
        for number, text in enumerate(texts)
    ]


def test_the_prefix_stays_the_same_for_many_turns(desk: ChatDesk) -> None:
    starts = []
    conversation = desk.talk(words(40, "0"))
    for number in range(1, 30):
        desk.say(words(40, str(number)), conversation)
        starts.append(desk.contents[0])
    changes = sum(one != other for one, other in pairwise(starts))
    assert 2 <= changes <= 6


def test_a_pinned_message_never_leaves_nor_does_its_answer(desk: ChatDesk) -> None:
    conversation = desk.talk("My name is Ada", *(words(60, str(n)) for n in range(8)))
    pinned = desk.store.messages(conversation)[0]
    desk.store.pin_message(pinned.id, pinned=True)
    events = desk.events("Who am I?", conversation=conversation)
    assert desk.contents[:2] == ["My name is Ada", "An answer."]
    assert desk.turns[2].role is Role.USER
    assert desk.contents[-1] == "Who am I?"
    note = all_of(ContextNote, events)[0]
    path = desk.store.messages(conversation)
    place = [message.id for message in path].index(note.first_sent)
    assert note.left_out == place - 2


def test_pins_and_a_question_that_do_not_fit_together_are_said_so(desk: ChatDesk) -> None:
    conversation = desk.talk(words(300))
    desk.store.pin_message(desk.store.messages(conversation)[0].id, pinned=True)
    fault = fault_of(desk.events(words(300), conversation=conversation))
    assert isinstance(fault, PromptTooLong)
    assert fault.prompt_tokens > fault.context


def test_instructions_never_leave(desk: ChatDesk) -> None:
    conversation = desk.talk(*(words(60, str(n)) for n in range(8)))
    desk.say("The last", conversation, system_prompt="Be brief.")
    assert desk.turns[0] == Turn(Role.SYSTEM, "Be brief.")
    assert desk.turns[1].role is Role.USER


def test_where_a_template_refuses_instructions_they_open_the_first_question(
    desk: ChatDesk,
) -> None:
    desk.engine = _NoInstructions()
    desk.say("Hello", system_prompt="Be brief.")
    assert desk.contents == ["Be brief.\n\nHello"]


def test_a_summary_stands_in_place_of_what_it_covers(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two", "Three")
    path = desk.store.messages(conversation)
    digest = Digest(upto=path[3].id, text="They counted to two.")
    desk.settings.add_digest(conversation, digest)
    events = desk.events("Four", conversation=conversation)
    assert len(desk.contents) == 3
    assert "They counted to two." in desk.contents[0]
    assert desk.contents[0].endswith("\n\nThree")
    assert desk.contents[1:] == ["An answer.", "Four"]
    assert all_of(ContextNote, events) == [
        ContextNote(left_out=0, digested=4, first_sent=path[4].id)
    ]


def test_what_is_pinned_is_sent_beside_its_summary(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two", "Three")
    path = desk.store.messages(conversation)
    desk.store.pin_message(path[1].id, pinned=True)
    desk.settings.add_digest(conversation, Digest(upto=path[3].id, text="Counting."))
    desk.say("Four", conversation)
    assert desk.contents[0].endswith("\n\nOne")
    assert desk.contents[1:3] == ["An answer.", "Three"]


def test_a_summary_of_another_path_is_none_of_this_one(desk: ChatDesk) -> None:
    conversation = desk.talk("One", "Two")
    path = desk.store.messages(conversation)
    desk.settings.add_digest(conversation, Digest(upto=path[3].id, text="Summary"))
    desk.say("Two, again", edits=path[2].id)
    assert desk.contents == ["One", "An answer.", "Two, again"]


def test_a_question_without_an_answer_is_sent_with_the_next(desk: ChatDesk) -> None:
    path = _messages("One", "", "Two")
    prompt = desk.planner.request(path, ASK, desk.engine, Cancel()).request.prompt
    assert isinstance(prompt, ChatPrompt)
    assert prompt.turns == (Turn(Role.USER, "One\n\nTwo"),)


def test_what_the_next_question_takes_is_told_before_it_is_sent(desk: ChatDesk) -> None:
    conversation = desk.talk("One two three", "Four five")
    path = desk.store.messages(conversation)
    ask = ChatAsk(text=None, system_prompt="Be very brief.")
    use = desk.planner.use(path, ask, desk.engine, Cancel(), draft="Six seven")
    assert use == ContextUse(system=5, messages=17, draft=4, reserved=128, total=512)
    assert use.free == 512 - 128 - 26
    desk.say("Six seven", conversation, system_prompt="Be very brief.")
    prompt = desk.engine.requests[-1].prompt
    assert desk.engine.count_prompt(prompt, Cancel()) == 26


def test_what_would_leave_and_what_cannot_fit_is_told_before_it_is_sent(desk: ChatDesk) -> None:
    path = _messages(*(words(60) for _ in range(6)))
    none = desk.planner.use(path, ASK, desk.engine, Cancel())
    assert (none.left_out, none.too_long) == (0, 0)
    more = desk.planner.use(path, ASK, desk.engine, Cancel(), draft=words(60))
    assert more.left_out > 0
    much = desk.planner.use(path, ASK, desk.engine, Cancel(), draft=words(600))
    assert (much.left_out, much.too_long) == (6, 602)


def test_where_the_divider_stands_is_known_when_a_conversation_is_opened(
    desk: ChatDesk,
) -> None:
    conversation = desk.talk(*(words(60, str(number)) for number in range(8)))
    path = desk.store.messages(conversation)
    told = desk.planner.note(path, ASK, desk.engine, Cancel())
    assert all_of(ContextNote, desk.events("Next", conversation=conversation)) == [told]
    assert desk.planner.note(path[:2], ASK, desk.engine, Cancel()) is None
    long = _messages(words(400), words(10))
    assert desk.planner.note(long, ASK, desk.engine, Cancel()) == ContextNote(left_out=2)


def test_room_for_a_long_answer_is_kept_free(desk: ChatDesk) -> None:
    for wanted, reserved in ((None, 128), (200, 200), (5000, 256), (1, 32)):
        ask = ChatAsk(text=None, options=ChatOptions(max_tokens=wanted))
        assert desk.planner.use([], ask, desk.engine, Cancel()).reserved == reserved


def test_a_letter_more_in_a_draft_costs_one_count(desk: ChatDesk) -> None:
    engine = _Counting()
    path = _messages(*(words(5, str(number)) for number in range(30)))
    ask = ChatAsk(text=None, system_prompt="Be brief.")
    desk.planner.use(path, ask, engine, Cancel(), draft="Hell")
    engine.counted.clear()
    desk.planner.use(path, ask, engine, Cancel(), draft="Hello")
    assert engine.counted == ["Hello"]
    engine.counted.clear()
    desk.planner.request([*path, *_messages("Hello")], ask, engine, Cancel())
    assert engine.counted == []


def test_another_model_counts_anew(desk: ChatDesk) -> None:
    engine = _Counting()
    desk.planner.use(_messages("One"), ASK, engine, Cancel())
    engine._description = msgspec.structs.replace(DESCRIPTION, path="other.gguf")
    engine.counted.clear()
    desk.planner.use(_messages("One"), ASK, engine, Cancel())
    assert engine.counted == ["One"]


def test_a_server_is_not_told_of_a_draft_to_count_it(desk: ChatDesk) -> None:
    placement = msgspec.structs.replace(DESCRIPTION.placement, reason=PlacementReason.ELSEWHERE)
    plan = msgspec.structs.replace(DESCRIPTION.plan, placement=placement)
    engine = _Counting()
    engine._description = msgspec.structs.replace(DESCRIPTION, plan=plan)
    use = desk.planner.use(_messages("One"), ASK, engine, Cancel(), draft="A secret")
    assert engine.counted == []
    assert use.about
    assert use.draft > 0


class _Papers:
    """Attachments whose passages are chosen by their room alone."""

    def __init__(self, desk: ChatDesk) -> None:
        self.store = AttachmentStore(desk.database)
        self.rooms: list[int] = []
        self.share = 1.0

    def add(self, count: int) -> AttachmentId:
        paper = document_from_text(words(count, "paper"), "Paper")
        return self.store.add_document(paper).id

    def __call__(self, message: Message, *, sees: bool) -> tuple[str, tuple[bytes, ...]]:
        images = [self.store.image(a.id) for a in message.attachments if a.kind == "image"]
        parts = [self.store.document(each.attachment).text for each in message.readings]
        return "\n\n".join((*parts, message.text)), tuple(images) if sees else ()

    def plan(
        self,
        path: Sequence[Message],
        engine: Engine,
        room: int,
        cancel: Cancel,
        *,
        first_kept: int = 0,
    ) -> tuple[Reading, ...]:
        del engine, cancel, first_kept
        self.rooms.append(room)
        return tuple(
            Reading(attachment=each.id, parts=((0, 0),))
            for each in path[-1].attachments
            if each.kind is AttachmentKind.DOCUMENT and room >= each.words
        )


@pytest.fixture
def papers(desk: ChatDesk) -> _Papers:
    papers = _Papers(desk)
    desk.planner = ChatPlanner(texts=papers, passages=papers)
    return papers


def test_what_is_read_of_a_document_stands_before_the_question(
    desk: ChatDesk, papers: _Papers
) -> None:
    paper = papers.add(50)
    events = desk.events("What is it?", attachments=(paper,))
    assert desk.contents == [f"{words(50, 'paper')}\n\nWhat is it?"]
    read = all_of(AttachmentsRead, events)[0].message
    assert [each.attachment for each in read.readings] == [paper]
    assert desk.store.message(read.id).readings == read.readings
    desk.say("And then?", read.conversation)
    assert desk.contents[0] == f"{words(50, 'paper')}\n\nWhat is it?"


def test_a_document_has_most_of_the_room_of_its_question_and_later_ones_less(
    desk: ChatDesk, papers: _Papers
) -> None:
    reply = desk.say("What is it?", attachments=(papers.add(250),))
    desk.say("And then?", reply.conversation)
    first, later = papers.rooms
    assert 250 < first < 0.8 * (512 - 128)
    assert later == int(first * 0.25) or later < first / 2


def test_a_document_too_long_for_a_smaller_context_is_read_anew(
    desk: ChatDesk, papers: _Papers
) -> None:
    reply = desk.say("What is it?", attachments=(papers.add(250),))
    desk.engine.context = 256
    again = desk.say(None, parent=reply.parent)
    assert desk.contents == ["What is it?"]
    assert again.text


def test_a_new_version_keeps_the_attachments(desk: ChatDesk, papers: _Papers) -> None:
    reply = desk.say("What is it?", attachments=(papers.add(10),))
    assert reply.parent is not None
    desk.say("What is this?", edits=reply.parent)
    assert desk.contents == [f"{words(10, 'paper')}\n\nWhat is this?"]


def test_attachments_of_a_draft_are_counted(desk: ChatDesk, papers: _Papers) -> None:
    papers.add(30)
    paper = Attachment(id=AttachmentId(1), kind=AttachmentKind.DOCUMENT, name="p", words=30)
    use = desk.planner.use([], ASK, desk.engine, Cancel(), draft="What?", attachments=(paper,))
    assert use.draft == 33
    desk.planner.use([], ASK, desk.engine, Cancel(), draft="What is?", attachments=(paper,))
    assert len(papers.rooms) == 1


def test_pictures_go_to_a_model_that_sees_and_are_told_of_for_one_that_does_not(
    desk: ChatDesk, papers: _Papers
) -> None:
    picture = papers.store.add_image("cat.png", "", b"\x89PNG cat").id
    events = desk.events("Who is it?", attachments=(picture,))
    assert desk.turns[0].images == ()
    assert all_of(OptionsLeftOut, events) == [OptionsLeftOut(names=("images",))]
    sees = DESCRIPTION.capabilities | {Capability.SEE}
    desk.engine._description = msgspec.structs.replace(DESCRIPTION, capabilities=sees)
    events = desk.events("Who is it?", attachments=(picture,))
    assert desk.turns[0].images == (b"\x89PNG cat",)
    assert all_of(OptionsLeftOut, events) == []


def test_a_long_text_that_is_continued_loses_its_beginning_and_says_so(desk: ChatDesk) -> None:
    reply = desk.say(words(250), mode=ChatMode.COMPLETE)
    events = desk.events(
        words(250, "more"), conversation=reply.conversation, mode=ChatMode.COMPLETE
    )
    assert "word" not in desk.raw.text
    assert all_of(ContextNote, events)[0].left_out > 0


_WEIGHED = st.builds(
    Weighed,
    role=st.sampled_from((Role.USER, Role.ASSISTANT)),
    tokens=st.integers(0, 100),
    pinned=st.booleans(),
    digested=st.just(value=False),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_WEIGHED, min_size=1, max_size=12), st.integers(-50, 600))
def test_pins_and_the_last_message_always_stay(messages: list[Weighed], budget: int) -> None:
    sent = kept(messages, budget)
    assert sent[-1]
    assert all(is_sent for is_sent, each in zip(sent, messages, strict=True) if each.pinned)
    if sum(each.tokens for each in messages) <= budget:
        assert all(sent)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=4, max_size=30), st.integers(60, 300))
def test_what_left_stays_away_as_a_conversation_grows(counts: list[int], budget: int) -> None:
    roles = (Role.USER, Role.ASSISTANT)
    messages = [Weighed(role=roles[n % 2], tokens=count) for n, count in enumerate(counts)]
    starts = [kept(messages[:end], budget).index(True) for end in range(1, len(messages) + 1, 2)]
    assert starts == sorted(starts)
