"""Texts are continued as they are, and gaps are filled where the model knows how."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.chats import ChatMode
from parlance.contract.engine import RawPrompt, Role
from parlance.contract.faults import FaultError, NotCapable
from parlance.contract.models import Capability, InfillTokens, LoadOptions
from parlance.engine.client import LocalEngine
from parlance.work.completing import GAP, can_fill, completion, joined, wants_completion
from tests.gguf_factory import TinyModel, write_model
from tests.scripted_engine import DESCRIPTION
from tests.work.chat_desk import ChatDesk, fault_of, opened

TOKENS = InfillTokens(prefix="<PRE>", suffix="<SUF>", middle="<MID>")
FILLS = msgspec.structs.replace(DESCRIPTION, infill=TOKENS)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ChatDesk]:
    desk = opened(tmp_path)
    yield desk
    desk.database.close()


def test_a_model_without_a_format_for_chats_wants_texts_to_continue() -> None:
    assert not wants_completion(DESCRIPTION)
    base = msgspec.structs.replace(DESCRIPTION, capabilities=frozenset({Capability.GENERATE}))
    assert wants_completion(base)
    embeds = msgspec.structs.replace(DESCRIPTION, capabilities=frozenset({Capability.EMBED}))
    assert not wants_completion(embeds)


def test_a_gap_is_put_in_the_words_of_the_vocabulary() -> None:
    prompt = completion(f"def f(x):\n    {GAP}\n    return y\n", FILLS)
    assert prompt.text == "<PRE>def f(x):\n    <SUF>\n    return y\n<MID>"
    assert (prompt.opening, prompt.closing) == (5, 5)
    ((start, end),) = prompt.marks
    assert prompt.text[start:end] == "<SUF>"


def test_a_gap_that_the_model_cannot_fill_is_refused() -> None:
    assert not can_fill(DESCRIPTION)
    with pytest.raises(FaultError) as refused:
        completion(f"a {GAP} b", DESCRIPTION)
    assert isinstance(refused.value.fault, NotCapable)


@given(st.text(max_size=40))
def test_a_text_without_a_gap_is_continued_as_it_is(text: str) -> None:
    if GAP not in text:
        assert completion(text, FILLS) == RawPrompt(text=text)


def test_a_text_that_speaks_of_gaps_is_continued() -> None:
    text = f"{GAP} and {GAP}"
    assert completion(text, FILLS) == RawPrompt(text=text)


def test_what_was_written_for_a_gap_stands_in_it_from_then_on() -> None:
    said = ((Role.USER, f"a {GAP} c"), (Role.ASSISTANT, "b"), (Role.USER, " d"))
    assert joined(said) == "a b c d"


def test_a_conversation_of_this_kind_fills_gaps(desk: ChatDesk) -> None:
    desk.engine._description = FILLS
    desk.engine._script = ["one", " more"]
    first = desk.say(f"zero {GAP} two", mode=ChatMode.COMPLETE)
    assert desk.raw.text == "<PRE>zero <SUF> two<MID>"
    desk.say(" three", first.conversation, mode=ChatMode.COMPLETE)
    assert desk.raw == RawPrompt(text="zero one two three")


def test_a_gap_is_refused_before_anything_is_written_and_the_text_is_kept(
    desk: ChatDesk,
) -> None:
    events = desk.events(f"zero {GAP} two", mode=ChatMode.COMPLETE)
    assert isinstance(fault_of(events), NotCapable)
    assert desk.engine.requests == []
    (conversation,) = desk.store.conversations()
    assert desk.store.messages(conversation.id)[0].text == f"zero {GAP} two"


def test_a_real_vocabulary_tells_its_tokens_for_gaps(nursery: Nursery, tmp_path: Path) -> None:
    names = ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>")
    speaks = ("▁a", "▁the", "▁cat")
    model = TinyModel(template=None, ordinary=names, speaks=speaks, after=(names[-1], "▁sat"))
    engine = LocalEngine(nursery)
    path = str(write_model(tmp_path / "fills.gguf", model))
    for _share in engine.load(LoadOptions(path=path, threads=1), Cancel()):
        pass
    desk = opened(tmp_path)
    desk.engine = engine
    described = engine.describe()
    whole = desk.say(f"cat{GAP}cat", mode=ChatMode.COMPLETE)
    desk.database.close()
    engine.close()
    assert wants_completion(described)
    assert described.infill == InfillTokens(prefix=names[0], suffix=names[1], middle=names[2])
    assert whole.text == " a the cat"
