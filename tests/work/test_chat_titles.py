"""Titles by the model: short, sensible, and only where nobody gave one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.benchmarks import BenchRecord
from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Priority
from parlance.contract.faults import EngineCrashed
from parlance.contract.history import ConversationId, TitledBy
from parlance.contract.models import Capability
from parlance.contract.plan import PlacementReason
from parlance.contract.progress import ChatTitled
from parlance.storage.benchmarks import BenchBook
from parlance.work.chat_titles import cleaned_title, is_quick, make_title
from parlance.work.rates import Rates
from tests.scripted_engine import DESCRIPTION, Reply
from tests.work.chat_desk import ChatDesk, opened

LARGE = 7_000_000_000
SMALL = 500_000_000
TINY = 5_000_000
TEXT = "How do I bake a sourdough bread at home?\n\nYou need flour, water and patience."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    desk.engine._script = ["You need flour.", "Baking sourdough bread"]
    yield desk
    desk.database.close()


def made(desk: ChatDesk, conversation: ConversationId) -> list[ChatTitled]:
    return list(make_title(conversation, desk.store, desk.engine, Cancel()))


def title_of(desk: ChatDesk, conversation: ConversationId) -> tuple[str, TitledBy]:
    (found,) = (each for each in desk.store.conversations() if each.id == conversation)
    return found.title, found.titled_by


def test_a_conversation_gets_a_short_title(desk: ChatDesk) -> None:
    conversation = desk.talk("How do I bake a sourdough bread at home?")
    assert made(desk, conversation) == [
        ChatTitled(conversation=conversation, title="Baking sourdough bread")
    ]
    assert title_of(desk, conversation) == ("Baking sourdough bread", TitledBy.MODEL)
    request = desk.engine.requests[-1]
    assert isinstance(request.prompt, ChatPrompt)
    assert not request.prompt.thinking
    assert request.priority is Priority.DOCUMENT
    assert request.conversation == ""
    assert "English" in desk.contents[0]


def test_a_title_is_made_once(desk: ChatDesk) -> None:
    conversation = desk.talk("How do I bake a sourdough bread at home?")
    made(desk, conversation)
    asked = len(desk.engine.requests)
    assert made(desk, conversation) == []
    assert len(desk.engine.requests) == asked


def test_a_title_that_a_person_gave_stays(desk: ChatDesk) -> None:
    conversation = desk.talk("How do I bake a sourdough bread at home?")
    desk.store.rename(conversation, "My bread")
    assert made(desk, conversation) == []
    assert title_of(desk, conversation) == ("My bread", TitledBy.PERSON)


def test_a_title_that_a_person_gives_meanwhile_stays(desk: ChatDesk) -> None:
    conversation = desk.talk("How do I bake a sourdough bread at home?")

    def script(_request: object) -> str:
        desk.store.rename(conversation, "My bread")
        return "Baking sourdough bread"

    desk.engine._script = script
    assert made(desk, conversation) == []
    assert title_of(desk, conversation)[0] == "My bread"


@pytest.mark.parametrize(
    "reply",
    [Reply(fault=EngineCrashed(exit_code=-9)), "", "I am sorry, I do not know that.", "\n\n**\n"],
)
def test_where_the_model_is_no_use_the_first_line_stays(desk: ChatDesk, reply: Reply | str) -> None:
    desk.engine._script = ["You need flour.", reply]
    conversation = desk.talk("How do I bake a sourdough bread at home?")
    assert made(desk, conversation) == []
    assert title_of(desk, conversation)[1] is TitledBy.FIRST_LINE


def test_nothing_is_asked_before_there_is_an_answer(desk: ChatDesk) -> None:
    desk.engine._script = [Reply(fault=EngineCrashed(exit_code=-9))]
    conversation = desk.talk("How do I bake bread?")
    asked = len(desk.engine.requests)
    assert made(desk, conversation) == []
    assert len(desk.engine.requests) == asked


def test_a_base_model_and_no_model_are_not_asked(desk: ChatDesk) -> None:
    conversation = desk.talk("How do I bake bread?")
    asked = len(desk.engine.requests)
    base = frozenset({Capability.GENERATE})
    desk.engine._description = msgspec.structs.replace(DESCRIPTION, capabilities=base)
    assert made(desk, conversation) == []
    desk.engine.unload()
    assert made(desk, conversation) == []
    assert len(desk.engine.requests) == asked


def test_what_was_said_to_a_model_here_goes_to_no_server_for_a_title(desk: ChatDesk) -> None:
    conversation = desk.talk("How do I bake a sourdough bread at home?")
    placement = msgspec.structs.replace(DESCRIPTION.placement, reason=PlacementReason.ELSEWHERE)
    plan = msgspec.structs.replace(DESCRIPTION.plan, placement=placement)
    elsewhere = msgspec.structs.replace(DESCRIPTION, plan=plan, name="Far away")
    desk.engine._description = elsewhere
    assert made(desk, conversation) == []
    desk.engine._description = msgspec.structs.replace(elsewhere, name=DESCRIPTION.name)
    assert len(made(desk, conversation)) == 1


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ("Baking Sourdough Bread", "Baking Sourdough Bread"),
        ('"Baking Sourdough Bread."', "Baking Sourdough Bread"),
        ("**Title:** Baking Sourdough Bread", "Baking Sourdough Bread"),
        ("\n# Baking Sourdough Bread\n\nThis title says it.", "Baking Sourdough Bread"),
        ("How to Bake Sourdough Bread at Home Without Fear", "How to Bake Sourdough Bread"),
        ("Bread:\u202e flour and water", "Bread: flour and water"),
        ("«Bread at home»", "Bread at home"),
        ("Bread " + "x" * 80, None),
        ("...", None),
        ("", None),
        ("Хлеб дома", None),
    ],
)
def test_what_a_model_wrote_is_made_a_title(answer: str, title: str | None) -> None:
    assert cleaned_title(answer, TEXT, SMALL) == title


@pytest.mark.parametrize(
    ("answer", "text", "title"),
    [
        ("標題：東京旅遊計畫", "請幫我安排東京的旅遊。", "東京旅遊計畫"),
        ("『京都の桜』", "京都で桜を見たい", "京都の桜"),
        ("عنوان: سفر به شیراز", "می‌خواهم به شیراز سفر کنم", "سفر به شیراز"),
        ("東" * 30, "東京", None),
    ],
)
def test_titles_are_in_any_script(answer: str, text: str, title: str | None) -> None:
    assert cleaned_title(answer, text, LARGE) == title


def test_the_smaller_the_model_the_more_of_its_words_have_to_be_from_the_text() -> None:
    assert cleaned_title("Kitchen craft", TEXT, LARGE) == "Kitchen craft"
    assert cleaned_title("Kitchen craft", TEXT, SMALL) is None
    assert cleaned_title("Bread of cold green kitchens", TEXT, SMALL)
    assert cleaned_title("Bread of cold green kitchens", TEXT, TINY) is None
    assert cleaned_title("Sourdough bread", TEXT, TINY) == "Sourdough bread"


@given(st.text(max_size=200))
def test_a_title_is_one_short_line_whatever_was_written(answer: str) -> None:
    title = cleaned_title(answer, answer, LARGE)
    if title is not None:
        assert title == " ".join(title.split())
        assert 0 < len(title) <= 60
        assert len(title.split()) <= 6


def test_a_title_is_quick_where_the_model_is_fast(tmp_path: Path) -> None:
    assert not is_quick(DESCRIPTION, None)
    placement = DESCRIPTION.placement
    record = BenchRecord(
        model_key=DESCRIPTION.path,
        model_bytes=DESCRIPTION.size_bytes,
        device=placement.device,
        gpu_layers=0,
        layers=placement.layers,
        threads=2,
        reading_rate=50.0,
        writing_rate=10.0,
        together=0,
        together_rate=0.0,
        read_bytes=0,
        llama_build=DESCRIPTION.llama_build,
        at=1.0,
    )
    book = BenchBook(tmp_path / "benchmarks.json")
    book.note(record)
    assert not is_quick(DESCRIPTION, Rates(book))
    book.note(msgspec.structs.replace(record, reading_rate=500.0, writing_rate=50.0))
    assert is_quick(DESCRIPTION, Rates(book))
