"""What a conversation has set by itself, presets, prompts, and what waits to be sent."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.attachments import AttachmentId
from parlance.contract.chats import (
    NO_OPTIONS,
    Assistant,
    AssistantId,
    ChatMode,
    ChatOptions,
    QueuedId,
    SavedPrompt,
    SavedPromptId,
)
from parlance.contract.history import ConversationId, Digest, MessageId
from parlance.contract.sampling import Beams, Grammar, JsonSchema, LogitBias
from parlance.contract.sampling_choice import SamplingChoice
from parlance.storage.assistants import AssistantStore
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_records import decode_options, encode_options
from parlance.storage.chat_settings import ChatSettings
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database

if TYPE_CHECKING:
    from collections.abc import Iterator

NOWHERE = ConversationId(99)
OPTIONS = ChatOptions(
    model="m",
    system_prompt="Sei kurz. \u200f",
    context=8192,
    sampling=SamplingChoice(
        temperature=0.0, logit_bias=(LogitBias(token=7, bias=-math.inf),), dry_breakers=("\n",)
    ),
    thinking=False,
    stop=("END",),
    beams=Beams(width=2),
    constraint=Grammar(text='root ::= "a"'),
)


@pytest.fixture
def database() -> Iterator[Database]:
    database = Database(IN_MEMORY)
    yield database
    database.close()


@pytest.fixture
def place(database: Database) -> ConversationId:
    return ChatStore(database).add_user_message(None, "q").conversation


def test_a_conversation_remembers_its_mode_options_and_assistant(database: Database) -> None:
    settings, chats = ChatSettings(database), ChatStore(database)
    place = chats.add_user_message(None, "Once", mode=ChatMode.COMPLETE).conversation
    chats.add_user_message(place, "upon", mode=ChatMode.CHAT)
    assert settings.mode(place) is ChatMode.COMPLETE
    assert settings.options(place) == NO_OPTIONS
    assert settings.assistant(place) is None
    settings.set_options(place, OPTIONS)
    assert settings.options(place) == OPTIONS
    settings.set_options(place, NO_OPTIONS)
    assert settings.options(place) == NO_OPTIONS
    assistant = AssistantStore(database).add("a", "", NO_OPTIONS)
    settings.set_assistant(place, assistant.id)
    assert settings.assistant(place) == assistant.id
    settings.set_assistant(place, AssistantId(99))
    assert settings.assistant(place) is None


def test_a_conversation_that_does_not_exist_has_nothing_set(database: Database) -> None:
    settings = ChatSettings(database)
    settings.set_options(NOWHERE, OPTIONS)
    settings.set_assistant(NOWHERE, AssistantId(1))
    settings.add_digest(NOWHERE, Digest(upto=MessageId(1), text="x"))
    assert settings.mode(NOWHERE) is ChatMode.CHAT
    assert settings.options(NOWHERE) == NO_OPTIONS
    assert settings.assistant(NOWHERE) is None
    assert settings.digests(NOWHERE) == ()


def test_options_of_a_later_version_read_as_none(database: Database, place: ConversationId) -> None:
    ChatSettings(database).set_options(place, OPTIONS)
    for content in (b"\x81\xa5model\x05", b"\xc1", b"\x90"):
        database.write(
            lambda c, value=content: c.execute("UPDATE conversation SET options = ?", (value,))
        )
        assert ChatSettings(database).options(place) == NO_OPTIONS


def test_digests_are_told_in_the_order_of_the_messages(
    database: Database, place: ConversationId
) -> None:
    settings, chats = ChatSettings(database), ChatStore(database)
    first = chats.messages(place)[0]
    second = chats.add_user_message(place, "more")
    elsewhere = chats.add_user_message(None, "elsewhere")
    settings.add_digest(place, Digest(upto=second.id, text="two\ud83d"))
    settings.add_digest(place, Digest(upto=first.id, text="one"))
    settings.add_digest(place, Digest(upto=first.id, text="one, better"))
    settings.add_digest(place, Digest(upto=elsewhere.id, text="not of this conversation"))
    assert settings.digests(place) == (
        Digest(upto=first.id, text="one, better"),
        Digest(upto=second.id, text="two\ufffd"),
    )
    settings.remove_digest(place, first.id)
    assert [each.text for each in settings.digests(place)] == ["two\ufffd"]


@given(
    prompt=st.text() | st.none(),
    stop=st.lists(st.text(), max_size=3) | st.none(),
    bias=st.floats(allow_nan=False),
    seed=st.integers(0, 2**63) | st.none(),
)
def test_any_options_come_back(
    prompt: str | None, stop: list[str] | None, bias: float, seed: int | None
) -> None:
    options = ChatOptions(
        system_prompt=prompt,
        stop=None if stop is None else tuple(stop),
        sampling=SamplingChoice(logit_bias=(LogitBias(token=1, bias=bias),), seed=seed),
        constraint=JsonSchema(schema="{}"),
    )
    assert decode_options(encode_options(options)) == options


def test_half_a_surrogate_pair_in_options_is_stored_as_near_as_it_can_be() -> None:
    options = decode_options(encode_options(ChatOptions(system_prompt="a\ud83d", stop=("\udce9",))))
    assert (options.system_prompt, options.stop) == ("a\ufffd", ("\ufffd",))


def test_assistants_are_kept_changed_and_removed(database: Database, place: ConversationId) -> None:
    store, settings = AssistantStore(database), ChatSettings(database)
    writer = store.add(" The\nWriter ", "writes\ud83d", OPTIONS, ["Write a poem", "Ein Brief"])
    early = store.add("ärzte", "", NO_OPTIONS, ())
    assert writer.name == "The Writer"
    assert writer.description == "writes\ufffd"
    assert store.assistants() == tuple(sorted((writer, early), key=lambda each: each.name.lower()))
    changed = msgspec.structs.replace(writer, name="Author", options=NO_OPTIONS, opening=())
    store.change(changed)
    store.change(Assistant(id=AssistantId(99), name="nobody"))
    assert store.assistants() == (changed, early)
    settings.set_assistant(place, writer.id)
    store.remove(writer.id)
    store.remove(writer.id)
    assert store.assistants() == (early,)
    assert settings.assistant(place) is None
    assert store.add("new", "", NO_OPTIONS, ()).id not in {writer.id, early.id}


def test_prompts_are_kept_changed_and_removed(database: Database) -> None:
    store = AssistantStore(database)
    second = store.add_prompt("Translate", "Into {{language}}:\n{{text}}")
    first = store.add_prompt("Explain ", "x")
    assert store.prompts() == (first, second)
    assert second.text == "Into {{language}}:\n{{text}}"
    changed = SavedPrompt(id=first.id, name="Zoom in", text="y")
    store.change_prompt(changed)
    store.change_prompt(SavedPrompt(id=SavedPromptId(99), name="n", text="t"))
    assert store.prompts() == (second, changed)
    store.remove_prompt(second.id)
    assert store.prompts() == (changed,)


def test_what_waits_is_sent_in_its_order_and_adopted_by_the_first_message(
    database: Database,
) -> None:
    queue, image = ChatQueue(database), AttachmentStore(database).add_image("i", "", b"x")
    first = queue.add(None, "one", [image.id])
    second = queue.add(None, "two\ud83d")
    assert queue.queued(None) == (first, second)
    assert (first.attachments, second.text) == ((image,), "two\ufffd")
    place = ChatStore(database).add_user_message(None, "q").conversation
    queue.adopt(place)
    assert queue.queued(None) == ()
    assert queue.queued(place) == (first, second)
    queue.remove(first.id)
    queue.remove(QueuedId(99))
    assert queue.queued(place) == (second,)


def test_each_conversation_has_its_draft(database: Database, place: ConversationId) -> None:
    queue, image = ChatQueue(database), AttachmentStore(database).add_image("i", "", b"x")
    assert queue.draft(place) == queue.draft(None) == ""
    queue.keep_draft(place, "here")
    queue.keep_draft(None, "there", [image.id])
    assert (queue.draft(place), queue.draft(None)) == ("here", "there")
    queue.keep_draft(None, "")
    assert queue.draft_attachments(None) == (image,)
    queue.keep_draft(None, "", [])
    queue.keep_draft(place, "")
    assert queue.draft(place) == ""
    assert queue.draft_attachments(None) == ()
    queue.keep_draft(NOWHERE, "lost", [image.id])
    assert queue.draft(NOWHERE) == ""
    assert database.read(lambda c: c.execute("SELECT count(*) FROM draft").fetchone()[0]) == 0


def test_a_draft_is_kept_without_an_attachment_that_was_erased(
    database: Database, place: ConversationId
) -> None:
    queue, image = ChatQueue(database), AttachmentStore(database).add_image("i", "", b"x")
    queue.keep_draft(place, "still here", [AttachmentId(99), image.id])
    assert queue.draft(place) == "still here"
    assert queue.draft_attachments(place) == (image,)
