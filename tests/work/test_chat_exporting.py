"""Conversations that are exported, and come back."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parlance.contract.attachments import AttachmentKind
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.chat_exchange import (
    ChatFileKind,
    ExportedChats,
    ExportInto,
    ExportOrder,
    PortableAttachment,
    PortableChat,
    PortableMessage,
)
from parlance.contract.chats import ChatOptions
from parlance.contract.engine import Role
from parlance.contract.faults import ChatNotFound, ChatsFieldWrong, FaultError, FileUnwritable
from parlance.contract.history import ConversationId, Measurements, MessageId, MessageState
from parlance.documents.plain import document_from_text
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats
from parlance.work.chat_exporting import exported, exported_json, exported_markdown
from parlance.work.chat_files import file_name, write_chats
from tests.work.exchanged import DOT, chats, found_in, imported_into, written

NOON = datetime(2026, 5, 12, 12, 0).astimezone()
ASKED = PortableMessage(
    role=Role.USER,
    text="What does *this* do?\n    if x < 1:\n\n# not a heading",
    created=NOON.timestamp(),
    shown=True,
    attachments=(
        PortableAttachment(
            kind=AttachmentKind.DOCUMENT,
            name="plan.txt",
            document=document_from_text("A plan.", "plan.txt"),
        ),
    ),
)
ANSWERED = PortableMessage(
    parent=0,
    role=Role.ASSISTANT,
    text="It **checks** x.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nx = 1",
    reasoning="Let me see.\n\n- one",
    created=NOON.timestamp() + 60,
    measurements=Measurements(model="Qwen3 4B"),
    shown=True,
)
PERSIAN = PortableMessage(
    parent=1, role=Role.USER, text="سلام، حالت چطور است؟", created=NOON.timestamp() + 90, shown=True
)
CUT_OFF = PortableMessage(
    parent=2,
    role=Role.ASSISTANT,
    text="خوبم",
    state=MessageState.STOPPED,
    created=NOON.timestamp() + 99,
    measurements=Measurements(model="Qwen3 4B"),
    shown=True,
)
OTHER = PortableMessage(parent=2, role=Role.ASSISTANT, text="Another version")
CHAT = PortableChat(
    title="A *short* chat",
    created=NOON.timestamp(),
    messages=(ASKED, ANSWERED, PERSIAN, CUT_OFF, OTHER),
    options=ChatOptions(system_prompt="Be kind."),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "parlance.db")
    yield database
    database.close()


def stored(database: Database, *several: PortableChat) -> tuple[ConversationId, ...]:
    store = PortableChats(database)
    numbers = store.add([(chat, store.attach(chat)) for chat in several])
    store.reveal(numbers)
    return numbers


def ordered(database: Database, order: ExportOrder) -> ExportedChats:
    *_, done = write_chats(order, PortableChats(database), written, Cancel())
    assert isinstance(done, ExportedChats)
    return done


def test_markdown_says_who_when_and_with_which_model() -> None:
    text = exported_markdown(CHAT, now=NOON)
    assert text.startswith(
        "# A \\*short\\* chat\n\nBegun on 2026-05-12 12:00\\\nModels: Qwen3 4B\\\n"
        "Exported from Parlance on 2026-05-12 12:00\n\n> **Instructions**\n>\n> Be kind.\n\n---\n\n"
        "## You · 2026-05-12 12:00\n\nAttached: plan.txt\n\nWhat does *this* do?\n"
    )
    assert "## Qwen3 4B · 2026-05-12 12:01" in text
    assert "Another version" not in text
    assert "Let me see." not in text
    assert text.rstrip().endswith("*This answer was not finished.*")


def test_reasoning_is_quoted_where_it_is_wanted() -> None:
    text = exported_markdown(CHAT, with_reasoning=True)
    assert "> **Reasoning**\n>\n> Let me see.\n>\n> - one\n\nIt **checks** x." in text


def test_a_piece_of_code_that_was_not_closed_ends_with_its_message() -> None:
    text = exported_markdown(CHAT)
    assert "```python\nx = 1\n```\n\n---\n\n## You" in text


def test_words_that_are_added_are_in_the_persons_language() -> None:
    text = exported_markdown(CHAT, translate=lambda words: f"«{words}»")
    assert "## «You» · " in text
    assert "«Begun on 2026-05-12 12:00»" in text


def test_html_needs_nothing_and_runs_each_block_its_own_way() -> None:
    page = exported(CHAT, ChatFileKind.HTML).decode()
    assert not re.search(r"(?:src|href)=|url\(|@import", page)
    assert "default-src 'none'" in page
    assert '<p dir="rtl">سلام' in page
    assert '<p dir="ltr">What does *this* do?<br>' in page
    assert "# not a heading" in page
    assert "<h1>not a heading" not in page
    assert "\u00a0\u00a0\u00a0\u00a0if x &lt; 1:" in page
    assert "<td" in page


def test_docx_and_text_have_every_message() -> None:
    document = docx.Document(io.BytesIO(exported(CHAT, ChatFileKind.DOCX)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert "سلام، حالت چطور است؟" in texts
    assert "It checks x." in texts
    plain = exported(CHAT, ChatFileKind.TEXT).decode()
    assert "What does *this* do?\n\u00a0\u00a0\u00a0\u00a0if x < 1:" in plain
    assert "Qwen3 4B · 2026-05-12 12:01" in plain


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(several=st.lists(chats(), min_size=1, max_size=3, unique_by=lambda chat: chat.created))
def test_json_comes_back_as_it_was(
    several: list[PortableChat], tmp_path_factory: pytest.TempPathFactory
) -> None:
    one, other = Database(Path(":memory:")), Database(Path(":memory:"))
    try:
        numbers = stored(one, *several)
        path = str(tmp_path_factory.mktemp("round") / "chats.json")
        order = ExportOrder(conversations=numbers, path=path, kind=ChatFileKind.JSON)
        ordered(one, order)
        done = imported_into(other, found_in(path))
        assert len(done.conversations) == len(several)
        read = sorted(
            (PortableChats(other).read(number)[0] for number in done.conversations),
            key=lambda chat: chat.created,
        )
        assert read == sorted(several, key=lambda chat: chat.created)
        assert not imported_into(one, found_in(path)).conversations
    finally:
        one.close()
        other.close()


def test_json_names_no_folder_of_this_computer() -> None:
    document = msgspec.structs.replace(document_from_text("A plan.", "plan.txt"), path="/home/x/p")
    image = PortableAttachment(kind=AttachmentKind.IMAGE, name="dot.png", image=DOT)
    attached = PortableAttachment(kind=AttachmentKind.DOCUMENT, name="p", document=document)
    asked = PortableMessage(role=Role.USER, text="Hi", shown=True, attachments=(image, attached))
    chat = PortableChat(
        title="Chat", messages=(asked,), options=ChatOptions(model="/home/x/model.gguf")
    )
    database = Database(Path(":memory:"))
    try:
        (number,) = stored(database, chat)
        content = exported_json([PortableChats(database).read(number)[0]])
    finally:
        database.close()
    assert b"/home" not in content
    assert b"A plan." in content


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"parent": 0}, "messages[0].parent"),
        ({"parent": -1}, "messages[0].parent"),
        ({"role": "robot"}, "messages[0]"),
        ({"text": None}, "messages[0]"),
        ({"text": "half a letter: \ud83d"}, "messages[0]"),
        ({"created": "inf"}, "messages[0].created"),
        ({"measurements": {"ttft_ms": "nan"}}, "messages[0].measurements"),
        ({"measurements": {"prompt_tokens": 10**15}}, None),
        ({"attachments": [{"kind": "image", "name": "a"}]}, "messages[0].attachments[0]"),
        ({"attachments": [{"kind": "document", "name": "a"}]}, "messages[0].attachments[0]"),
        ({"readings": [{"attachment": [0, 5]}]}, "messages[0].readings[0]"),
    ],
)
def test_our_own_file_is_not_believed_either(
    tmp_path: Path, change: dict[str, object], place: str | None
) -> None:
    file = json.loads(exported_json([CHAT]))
    file["conversations"][0]["messages"][0].update(change)
    path = tmp_path / "chats.json"
    path.write_text(json.dumps(file), "utf-8")
    if place is None:
        assert found_in(path).chats
        return
    with pytest.raises(FaultError) as raised:
        found_in(path)
    assert isinstance(raised.value.fault, ChatsFieldWrong)
    assert raised.value.fault.place == f"conversations[0].{place}"


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"options": {"context": 10**14}}, "options.context"),
        ({"options": {"sampling": {"temperature": "inf"}}}, "options.sampling.temperature"),
        ({"digests": [{"upto": 99, "text": ""}]}, "digests[0].upto"),
        ({"created": -1}, "created"),
    ],
)
def test_settings_that_no_conversation_has_are_refused(
    tmp_path: Path, change: dict[str, object], place: str
) -> None:
    file = json.loads(exported_json([CHAT]))
    file["conversations"][0].update(change)
    path = tmp_path / "chats.json"
    path.write_text(json.dumps(file), "utf-8")
    with pytest.raises(FaultError) as raised:
        found_in(path)
    assert isinstance(raised.value.fault, ChatsFieldWrong)
    assert raised.value.fault.place == f"conversations[0].{place}"


def test_several_go_into_a_folder_without_writing_over_anything(
    database: Database, tmp_path: Path
) -> None:
    numbers = stored(database, CHAT, msgspec.structs.replace(CHAT, title="a *SHORT* chat"))
    folder = tmp_path / "out"
    order = ExportOrder(conversations=numbers, path=str(folder), into=ExportInto.FOLDER)
    done = ordered(database, order)
    ordered(database, order)
    names = sorted(each.name for each in folder.iterdir())
    assert names == [
        "2026-05-12 A short chat (3).md",
        "2026-05-12 A short chat.md",
        "2026-05-12 a SHORT chat (2).md",
        "2026-05-12 a SHORT chat (4).md",
    ]
    assert done.conversations == 2


@pytest.mark.parametrize("kind", [ChatFileKind.MARKDOWN, ChatFileKind.JSON])
def test_a_zip_has_a_file_for_each(database: Database, tmp_path: Path, kind: ChatFileKind) -> None:
    numbers = stored(database, CHAT, msgspec.structs.replace(CHAT, title="Other", created=1e9))
    path = tmp_path / "chats.zip"
    ordered(
        database,
        ExportOrder(conversations=numbers, path=str(path), kind=kind, into=ExportInto.ZIP),
    )
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 2
        assert archive.testzip() is None
    if kind is ChatFileKind.JSON:
        assert {each.chat.title for each in found_in(path).chats} == {CHAT.title, "Other"}


def test_one_file_that_is_not_json_has_one_conversation_and_says_so(
    database: Database, tmp_path: Path
) -> None:
    numbers = stored(database, CHAT, msgspec.structs.replace(CHAT, title="Other"))
    done = ordered(database, ExportOrder(conversations=numbers, path=str(tmp_path / "one.md")))
    assert done.conversations == 1


def test_names_that_look_alike_are_not_written_over(database: Database, tmp_path: Path) -> None:
    numbers = stored(
        database,
        msgspec.structs.replace(CHAT, title="Caf\u00e9"),
        msgspec.structs.replace(CHAT, title="Cafe\u0301"),
    )
    order = ExportOrder(conversations=numbers, path=str(tmp_path), into=ExportInto.FOLDER)
    names = [Path(path).name for path in ordered(database, order).paths]
    assert names == ["2026-05-12 Caf\u00e9.md", "2026-05-12 Cafe\u0301 (2).md"]


def test_an_attachment_that_comes_back_names_no_folder_of_this_computer(
    database: Database,
) -> None:
    attached = msgspec.structs.replace(ASKED.attachments[0], name="/home/ada/.ssh/plan.txt")
    asked = msgspec.structs.replace(ASKED, attachments=(attached,))
    (number,) = stored(database, msgspec.structs.replace(CHAT, messages=(asked,)))
    (kept,) = ChatStore(database).messages(number)[0].attachments
    assert (kept.name, kept.path) == ("plan.txt", "plan.txt")


def test_chosen_messages_alone_are_exported(database: Database, tmp_path: Path) -> None:
    (number,) = stored(database, CHAT)
    messages = ChatStore(database).messages(number)
    path = tmp_path / "some.md"
    ordered(
        database,
        ExportOrder(
            conversations=(number,), path=str(path), messages=(messages[2].id, messages[3].id)
        ),
    )
    text = path.read_text("utf-8")
    assert "سلام" in text
    assert "What does" not in text


def test_what_is_in_the_bin_is_not_exported(database: Database) -> None:
    (number,) = stored(database, CHAT)
    store = ChatStore(database)
    store.trash_message(store.messages(number)[2].id)
    chat, numbers = PortableChats(database).read(number)
    assert [message.text for message in chat.path] == [ASKED.text, ANSWERED.text]
    assert len(numbers) == 2


def test_an_answer_that_is_being_written_is_exported_as_far_as_it_is(database: Database) -> None:
    store = ChatStore(database)
    asked = store.add_user_message(None, "Hi")
    answer = store.begin_answer(asked.id)
    store.append(answer.id, "Hel", "Hm")
    store.append(answer.id, "lo")
    last = PortableChats(database).read(asked.conversation)[0].messages[-1]
    assert (last.text, last.reasoning, last.state) == ("Hello", "Hm", MessageState.INTERRUPTED)


def test_faults_leave_what_was_there(database: Database, tmp_path: Path) -> None:
    (number,) = stored(database, CHAT)
    path = tmp_path / "missing" / "chat.md"
    with pytest.raises(FaultError) as raised:
        ordered(database, ExportOrder(conversations=(number,), path=str(path)))
    assert isinstance(raised.value.fault, FileUnwritable)
    with pytest.raises(FaultError) as raised:
        ordered(
            database,
            ExportOrder(conversations=(ConversationId(99),), path=str(tmp_path / "a.md")),
        )
    assert raised.value.fault == ChatNotFound(name="99")
    cancel = Cancel()
    cancel.request()
    order = ExportOrder(conversations=(number,), path=str(tmp_path / "b.md"))
    with pytest.raises(Cancelled):
        list(write_chats(order, PortableChats(database), written, cancel))
    assert not (tmp_path / "b.md").exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c: d?", "2026-05-12 a b c d.md"),
        ("", "2026-05-12 Conversation.md"),
        ("...", "2026-05-12 Conversation.md"),
        ("\u202egpj.exe", "2026-05-12 gpj.exe.md"),
    ],
)
def test_names_of_files_suit_every_system(title: str, name: str) -> None:
    assert file_name(title, NOON.timestamp(), ChatFileKind.MARKDOWN) == name


def test_long_names_are_cut_between_letters_and_devices_are_no_names() -> None:
    name = file_name("گ" * 300, 0, ChatFileKind.PDF)
    assert len(name.encode()) < 170
    assert name.endswith("گ.pdf")
    assert file_name("NUL", 0, ChatFileKind.TEXT) == "_NUL.txt"


def test_a_message_number_of_another_conversation_exports_nothing_of_it(
    database: Database, tmp_path: Path
) -> None:
    (number,) = stored(database, CHAT)
    path = tmp_path / "none.json"
    order = ExportOrder(
        conversations=(number,),
        path=str(path),
        kind=ChatFileKind.JSON,
        messages=(MessageId(10**6),),
    )
    ordered(database, order)
    assert json.loads(path.read_text("utf-8"))["conversations"][0]["messages"] == []
