"""Conversations that other programs exported."""

from __future__ import annotations

import contextlib
import copy
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.chat_exchange import (
    ChatProgram,
    FoundChat,
    ImportedChats,
    LeftOut,
    PortableMessage,
)
from parlance.contract.chat_wording import LEFT_OUT, PROGRAMS
from parlance.contract.engine import Role
from parlance.contract.faults import (
    ChatsCircular,
    ChatsFieldWrong,
    ChatsFromNewerVersion,
    ChatsMissing,
    ChatsNotJson,
    ChatsRepeated,
    ChatsTooLarge,
    ChatsUnknown,
    DocumentDamaged,
    DocumentMissing,
    DocumentUnreadable,
    Fault,
    FaultError,
)
from parlance.contract.history import Conversation, MessageState
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats
from parlance.work.attaching import BLOCK_LETTERS
from parlance.work.chat_importing import reading, tree
from parlance.work.chat_importing.importing import import_chats
from parlance.work.chat_importing.moments import moment
from parlance.work.chat_importing.parts import fenced, text_attachment
from parlance.work.chat_importing.telling import find_chats
from tests.work.exchanged import SAMPLES, found_in, imported_into

EVERY_SAMPLE = (
    "chatgpt/conversations.json",
    "claude/conversations.json",
    "open_webui/chat-export.json",
    "lm_studio/1735000000000.conversation.json",
    "jan/threads/01JH/messages.jsonl",
    "llama_cpp/conversation.json",
    "llama_cpp/all.json",
    "llama_cpp/conversation.jsonl",
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


def only(name: str) -> FoundChat:
    found = found_in(SAMPLES / name)
    return found.chats[0]


def said(found: FoundChat) -> list[tuple[int | None, str, str, bool]]:
    return [
        (message.parent, message.role.value, message.text, message.shown)
        for message in found.chat.messages
    ]


def put(folder: Path, value: object, name: str = "export.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(value), "utf-8")
    return path


def refusal(path: Path) -> Fault:
    with pytest.raises(FaultError) as raised:
        found_in(path)
    return raised.value.fault


def sample(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text("utf-8"))


def test_chatgpt_is_a_tree_whose_shown_path_ends_at_the_current_node() -> None:
    found = only("chatgpt")
    assert found.program is ChatProgram.CHATGPT
    assert found.chat.title == "Bridges of Prague"
    assert found.chat.created == 1715520000.25
    assert said(found) == [
        (None, "user", "Which bridge is the oldest?", True),
        (0, "assistant", "Judith Bridge.", False),
        (0, "assistant", "The oldest that stands is **Charles Bridge**.", True),
        (2, "user", "How long is it? یک تصویر", True),
        (3, "assistant", "It is 516 metres long.", True),
    ]
    answer = found.chat.messages[-1]
    assert answer.reasoning == "Looking it up\n\nI recall 516 m."
    assert answer.measurements.model == "o3"
    assert dict(found.left_out) == {LeftOut.TOOLS: 2, LeftOut.PICTURES: 1, LeftOut.FILES: 1}


def test_a_conversation_without_messages_is_counted_and_not_imported() -> None:
    found = found_in(SAMPLES / "chatgpt" / "conversations.json")
    assert len(found.chats) == 1
    assert dict(found.left_out)[LeftOut.CONVERSATIONS] == 1


def test_chatgpt_comes_out_of_its_zip_with_all_the_other_files(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in (SAMPLES / "chatgpt").iterdir():
            archive.write(file, f"deep/{file.name}")
        archive.writestr("chat.html", "<html></html>")
        archive.writestr("__MACOSX/conversations.json", "no JSON")
    assert found_in(path) == found_in(SAMPLES / "chatgpt")


def test_claude_has_branches_thoughts_texts_of_files_and_artifacts() -> None:
    found = only("claude")
    assert found.program is ChatProgram.CLAUDE
    assert [place for place, *_ in said(found)] == [None, 0, 1, 1, 3]
    assert [shown for *_, shown in said(found)] == [True, True, False, True, True]
    asked, answer = found.chat.messages[:2]
    assert asked.attachments[0].name == "notes.txt"
    assert asked.attachments[0].document is not None
    assert "Five, seven, five." in asked.attachments[0].document.text
    assert answer.reasoning == "Five, seven, five."
    assert answer.text.startswith("برگ می‌افتد\n\n**Count**\n\n```python\nprint(")
    assert dict(found.left_out) == {LeftOut.TOOLS: 2, LeftOut.FILES: 1}


def test_an_older_claude_export_is_a_list_whose_first_line_is_the_title() -> None:
    found = found_in(SAMPLES / "claude").chats[1]
    assert found.chat.title == "Hello there"
    assert [message.parent for message in found.chat.messages] == [None, 0]


def test_open_webui_has_answers_of_several_models_and_their_thoughts() -> None:
    found = only("open_webui")
    assert found.program is ChatProgram.OPEN_WEBUI
    assert found.chat.options.system_prompt == "Answer briefly."
    assert found.chat.pinned
    asked, one, other, _, last = found.chat.messages
    assert [each.name for each in asked.attachments] == ["main.rs", "shot.png"]
    assert asked.attachments[1].image.startswith(b"\x89PNG")
    assert (one.text, one.shown) == ("Use `v.sort()`.", False)
    assert one.reasoning == "The method is <sort>.\nOr sort_unstable."
    assert one.measurements.model == "Qwen 3 8B"
    assert one.measurements.generated_tokens == 40
    assert (other.parent, other.shown) == (0, True)
    assert last.text == "`v.reverse()` after it."


def test_an_open_webui_chat_without_its_envelope_or_without_a_tree_is_one_too(
    tmp_path: Path,
) -> None:
    chat = sample("open_webui/chat-export.json")[0]["chat"]
    assert len(found_in(put(tmp_path, chat)).chats[0].chat.messages) == 5
    flat = {"chat": {"title": "Flat", "messages": [{"role": "user", "content": "Hi"}]}}
    assert said(found_in(put(tmp_path, [flat])).chats[0]) == [(None, "user", "Hi", True)]


def test_lm_studio_has_versions_in_every_place() -> None:
    found = only("lm_studio")
    assert found.program is ChatProgram.LM_STUDIO
    assert said(found) == [
        (None, "user", "Name a lighthouse.", False),
        (None, "user", "Name an old lighthouse.", True),
        (1, "assistant", "The Tower of Hercules.", True),
        (1, "assistant", "Pharos.", False),
    ]
    answer = found.chat.messages[2]
    assert answer.reasoning == "Old ones: Pharos."
    assert answer.measurements.ttft_ms == 250.0
    assert answer.measurements.model == "qwen3-4b"
    assert found.chat.messages[3].reasoning == "Hm."
    assert found.chat.options.system_prompt == "Be exact."


@pytest.mark.parametrize("place", ["jan", "jan/threads", "jan/threads/01JH"])
def test_jan_is_read_from_its_folders(place: str) -> None:
    found = only(place)
    assert found.program is ChatProgram.JAN
    assert found.chat.title == "Trip to Shiraz"
    assert found.chat.pinned
    asked, answer, again, last = found.chat.messages
    assert answer.text == "Eram Garden, حافظیه."
    assert answer.reasoning == "Gardens."
    assert answer.measurements.model == "llama3.2-3b-instruct"
    assert len(again.attachments) == 1
    assert last.state is MessageState.STOPPED
    assert (asked.created, last.created) == (1736000001.0, 1736000205.0)


def test_messages_of_jan_without_their_thread_are_a_conversation() -> None:
    found = only("jan/threads/01JH/messages.jsonl")
    assert found.chat.title == "What to see in Shiraz?"
    assert len(found.chat.messages) == 4


@pytest.mark.parametrize("name", ["conversation.json", "all.json"])
def test_llama_cpp_has_branches_instructions_and_timings(name: str) -> None:
    found = only(f"llama_cpp/{name}")
    assert found.program is ChatProgram.LLAMA_CPP
    assert found.chat.options.system_prompt == "Speak plainly."
    asked, one, other = found.chat.messages
    assert [each.name for each in asked.attachments] == ["a.md", "dot.png"]
    assert (one.shown, other.shown) == (False, True)
    assert other.reasoning == "Short, please."
    assert other.measurements.tokens_per_second == 20.0
    assert dict(found.left_out) == {LeftOut.SOUNDS: 1}


def test_lines_of_llama_cpp_may_begin_in_the_middle_of_the_tree() -> None:
    found = only("llama_cpp/conversation.jsonl")
    assert found.chat.title == "Hello"
    assert said(found) == [(None, "user", "Hello", True), (0, "assistant", "Hi there", True)]


def test_what_a_file_is_its_content_says(tmp_path: Path) -> None:
    for number, name in enumerate(EVERY_SAMPLE):
        path = tmp_path / f"{number}.txt"
        path.write_bytes((SAMPLES / name).read_bytes())
        assert found_in(path).chats[0].program is only(name).program


def test_several_files_are_read_together() -> None:
    found = found_in(SAMPLES / "chatgpt", SAMPLES / "lm_studio")
    assert [each.program for each in found.chats] == [ChatProgram.CHATGPT, ChatProgram.LM_STUDIO]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (1715520000, 1715520000.0),
        (1715520000.5, 1715520000.5),
        (1715520000123, 1715520000.123),
        (1715520000123456, 1715520000.123456),
        (1715520000123456789, 1715520000.1234567),
        ("2024-05-12T13:20:00Z", 1715520000.0),
        ("2024-05-12T13:20:00", 1715520000.0),
        ("2024-05-12T16:50:00+03:30", 1715520000.0),
        ("1715520000", 1715520000.0),
        ("soon", 0.0),
        ("0001-01-01T00:00:00", 0.0),
        (-5, 0.0),
        (10**400, 0.0),
        (float("nan"), 0.0),
        (float("inf"), 0.0),
        (None, 0.0),
        (True, 0.0),
        ([], 0.0),
    ],
)
def test_times_are_read_as_programs_write_them(value: object, seconds: float) -> None:
    assert moment(value) == pytest.approx(seconds)


def test_halves_of_letters_do_not_keep_a_conversation_out(
    tmp_path: Path, database: Database
) -> None:
    exported = sample("claude/conversations.json")
    exported[1]["name"] = "\ud83d"
    exported[1]["chat_messages"][0]["text"] = "broken \ud83d"
    imported_into(database, found_in(put(tmp_path, exported)))
    titles = [each.title for each in ChatStore(database).conversations()]
    assert "\ufffd" in titles


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda m: m["u1"].update(parent="a2"), ChatsCircular(path="", place="[0].mapping.u1")),
        (
            lambda m: m["u1"]["message"].update(author=None),
            ChatsFieldWrong(path="", place="[0].mapping.u1.message.author.role", found="nothing"),
        ),
        (
            lambda m: m["u1"].update(parent=[]),
            ChatsFieldWrong(path="", place="[0].mapping.u1.parent", found="a list"),
        ),
        (
            lambda m: m["u1"]["message"]["content"].update(parts="text"),
            ChatsFieldWrong(path="", place="[0].mapping.u1.message.content.parts", found="a text"),
        ),
        (
            lambda m: m.update(u1=7),
            ChatsFieldWrong(path="", place="[0].mapping.u1", found="a number"),
        ),
    ],
)
def test_a_malformed_file_is_refused_with_what_is_wrong_and_where(
    tmp_path: Path, change: Any, fault: Any
) -> None:
    exported = sample("chatgpt/conversations.json")
    change(exported[0]["mapping"])
    said = refusal(put(tmp_path, exported))
    assert type(said) is type(fault)
    assert {**said.details(), "path": ""} == fault.details()


def test_a_second_message_of_the_same_name_is_refused(tmp_path: Path) -> None:
    exported = sample("claude/conversations.json")
    exported[0]["chat_messages"][3]["uuid"] = "m3"
    said = refusal(put(tmp_path, exported))
    assert isinstance(said, ChatsRepeated)
    assert said.place == "[0].chat_messages[3]"


def test_text_that_is_no_json_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('[\n {"mapping": {}},\n {"mapping" {}}\n]', "utf-8")
    assert refusal(path) == ChatsNotJson(path=str(path), line=3, column=13)
    path.write_bytes(b'[\n"\xff"]')
    assert refusal(path) == ChatsNotJson(path=str(path), line=2, column=2)
    path.write_text("", "utf-8")
    assert refusal(path) == ChatsNotJson(path=str(path), line=1, column=1)
    path.write_text('[{"mapping": {}}', "utf-8")
    assert isinstance(refusal(path), ChatsNotJson)


def test_what_holds_no_conversations_is_refused(tmp_path: Path) -> None:
    assert isinstance(refusal(put(tmp_path, {"a": 1})), ChatsUnknown)
    assert isinstance(refusal(put(tmp_path, [1, 2])), ChatsUnknown)
    assert isinstance(refusal(put(tmp_path, 7)), ChatsUnknown)
    assert isinstance(refusal(put(tmp_path, [])), ChatsMissing)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert isinstance(refusal(empty), ChatsUnknown)
    assert isinstance(refusal(tmp_path / "missing.json"), DocumentMissing)
    newer = {"format": "parlance-chats", "version": 9, "conversations": []}
    assert isinstance(refusal(put(tmp_path, newer)), ChatsFromNewerVersion)


def test_a_stranger_in_a_list_is_refused(tmp_path: Path) -> None:
    exported = [*sample("chatgpt/conversations.json"), {"another": "thing"}]
    assert refusal(put(tmp_path, exported)) == ChatsFieldWrong(
        path=str(tmp_path / "export.json"), place="[2]", found="an object"
    )


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    import os

    path = tmp_path / "pipe.json"
    os.mkfifo(path)
    assert isinstance(refusal(path), DocumentUnreadable)


def test_nesting_and_sizes_have_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deep.json"
    path.write_text("[" * 200_000, "utf-8")
    assert isinstance(refusal(path), ChatsTooLarge)
    path.write_text('{"a":' * 200_000, "utf-8")
    assert isinstance(refusal(path), ChatsTooLarge)
    monkeypatch.setattr(tree, "MOST_MESSAGES", 5)
    assert isinstance(refusal(SAMPLES / "chatgpt"), ChatsTooLarge)
    monkeypatch.setattr(reading, "MOST_BYTES", 100)
    assert isinstance(refusal(SAMPLES / "lm_studio"), ChatsTooLarge)


def test_a_zip_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b" " * 64 * 1024 * 1024)
    assert isinstance(refusal(path), ChatsTooLarge)
    path.write_bytes(path.read_bytes()[:500])
    assert isinstance(refusal(path), DocumentDamaged)


def test_a_chain_of_many_messages_is_read_in_a_moment(tmp_path: Path) -> None:
    messages = [
        {"uuid": f"m{n}", "sender": ("human", "assistant")[n % 2], "text": f"{n}"}
        for n in range(20_000)
    ]
    path = put(tmp_path, [{"name": "Long", "chat_messages": messages}])
    assert len(found_in(path).chats[0].chat.messages) == 20_000


def test_what_is_imported_shows_up_in_the_list_and_is_found(database: Database) -> None:
    done = imported_into(database, found_in(SAMPLES / "chatgpt"))
    store = ChatStore(database)
    (listed,) = store.conversations()
    assert (listed.id, listed.title) == (done.conversations[0], "Bridges of Prague")
    assert listed.created == 1715520000.25
    texts = [message.text for message in store.messages(listed.id)]
    assert texts[-1] == "It is 516 metres long."
    assert len(store.messages(listed.id)[1].versions) == 2
    assert ChatSearch(database).find("516 metres")
    assert (done.messages, done.known) == (5, 0)


def test_the_same_conversation_is_not_imported_twice(database: Database) -> None:
    for name in ("chatgpt", "claude", "open_webui", "lm_studio", "jan", "llama_cpp/all.json"):
        found = found_in(SAMPLES / name)
        imported_into(database, found)
        again = imported_into(database, found)
        assert (again.conversations, again.known) == ((), len(found.chats))
    both = found_in(SAMPLES / "llama_cpp/all.json", SAMPLES / "llama_cpp/conversation.json")
    fresh = Database(database.path.with_name("fresh.db"))
    assert len(imported_into(fresh, both).conversations) == 1
    fresh.close()


def test_one_that_was_deleted_can_be_imported_again(database: Database) -> None:
    found = found_in(SAMPLES / "jan")
    (number,) = imported_into(database, found).conversations
    ChatShelf(database).trash((number,))
    assert len(imported_into(database, found).conversations) == 1


def test_an_import_that_is_given_up_leaves_nothing(database: Database) -> None:
    found = found_in(SAMPLES / "chatgpt", SAMPLES / "claude")
    store, shelf, cancel = PortableChats(database), ChatShelf(database), Cancel()
    work = import_chats(found.chats, store, shelf, cancel)
    next(work)
    cancel.request()
    with pytest.raises(Cancelled):
        list(work)
    assert everything(database) == ((), ())


def test_an_import_that_fails_leaves_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = found_in(SAMPLES / "claude")
    store, shelf = PortableChats(database), ChatShelf(database)
    work = import_chats(found.chats, store, shelf, Cancel())
    next(work)
    with pytest.raises(RuntimeError):
        work.throw(RuntimeError("the disk is gone"))
    assert everything(database) == ((), ())


def everything(database: Database) -> tuple[tuple[Conversation, ...], tuple[Conversation, ...]]:
    return ChatStore(database).conversations(), ChatShelf(database).bin(10)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)
WORDS = """
    id parent parentId message messages role content parts type text mapping current_node author
    chat history currentId conv currNode versions currentlySelected steps thread_id
    chat_messages sender uuid parent_message_uuid format version conversations files extra
    attachments created_at create_time timestamp title name metadata
"""
NAMES = st.sampled_from(WORDS.split())
SHAPED = st.recursive(
    JSON | NAMES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=8),
    max_leaves=40,
)


def read_bytes(content: bytes, folder: Path) -> None:
    path = folder / "fuzz.json"
    path.write_bytes(content)
    with contextlib.suppress(FaultError):
        found = found_in(path)
        assert all(each.chat.messages for each in found.chats)
        for each in found.chats:
            for number, message in enumerate(each.chat.messages):
                assert message.parent is None or 0 <= message.parent < number
                assert message.role is not Role.SYSTEM


FUZZ = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@FUZZ
@given(value=JSON | SHAPED)
def test_no_json_raises_anything_but_a_fault(value: object, tmp_path: Path) -> None:
    read_bytes(json.dumps(value).encode(), tmp_path)


@FUZZ
@given(content=st.binary(max_size=300))
def test_no_bytes_raise_anything_but_a_fault(content: bytes, tmp_path: Path) -> None:
    read_bytes(content, tmp_path)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


@FUZZ
@given(
    name=st.sampled_from([each for each in EVERY_SAMPLE if each.endswith(".json")]),
    strange=JSON | NAMES | st.sampled_from(["a", "b", "q", "u1", "m1"]),
    chance=st.randoms(use_true_random=False),
)
def test_an_export_with_one_strange_value_raises_nothing_but_a_fault(
    name: str, strange: object, chance: Any, tmp_path: Path
) -> None:
    value = copy.deepcopy(sample(name))
    holder, key = chance.choice(list(places(value)))
    if chance.random() < 0.3:
        del holder[key]
    else:
        holder[key] = strange
    read_bytes(json.dumps(value).encode(), tmp_path)


def test_everything_that_can_be_left_out_has_words() -> None:
    assert set(LEFT_OUT) == set(LeftOut)
    assert set(PROGRAMS) == set(ChatProgram)


def test_a_search_that_is_given_up_ends_at_once() -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        list(find_chats([str(SAMPLES / "chatgpt")], cancel))


def test_a_listing_of_nothing_but_backticks_is_fenced_at_once() -> None:
    code = "`" * 300_000
    fence, listing, end = fenced(code).split("\n")
    assert listing == code
    assert fence == end == f"{code}`"


def test_an_answer_in_parts_ends_as_its_last_part_did() -> None:
    parts = (
        PortableMessage(role=Role.USER, text="Why?"),
        PortableMessage(role=Role.ASSISTANT, text="Let me look.", parent=0),
        PortableMessage(role=Role.ASSISTANT, text="It", parent=1, state=MessageState.STOPPED),
    )
    _, whole = tree.joined(parts)
    assert (whole.text, whole.state) == ("Let me look.\n\nIt", MessageState.STOPPED)


def test_of_a_long_text_that_was_attached_parts_can_be_sent() -> None:
    prose = text_attachment("long.txt", "All of it stands in one line. " * 2000).document
    code = text_attachment("long.py", "if x:\n    y = 1\n" * 2000).document
    assert prose is not None
    assert code is not None
    for document in (prose, code):
        assert len(document.blocks) > 1
        assert max(len(block.text) for block in document.blocks) <= BLOCK_LETTERS
    assert "if x:\n    y = 1\n" in code.blocks[1].text


def test_what_is_erased_from_the_bin_while_it_is_imported_is_not_told_of(
    database: Database,
) -> None:
    store, shelf = PortableChats(database), ChatShelf(database)
    steps = import_chats(found_in(SAMPLES / "chatgpt").chats, store, shelf, Cancel())
    next(steps)
    gone = shelf.empty_bin()
    *_, done = steps
    assert isinstance(done, ImportedChats)
    assert gone
    assert not set(gone) & set(done.conversations)
    assert {each.id for each in ChatStore(database).conversations()} == set(done.conversations)
