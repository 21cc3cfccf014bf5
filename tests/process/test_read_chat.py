"""A chat is shown as the engine reads it: the same tokens, contents told apart from the format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Role, Turn
from parlance.contract.faults import FaultError, NoChatTemplate
from parlance.contract.inspection_tokens import ChatPart, TokenType
from parlance.engine.vocabularies.reader import VocabularyReader
from parlance.resources import starter_model
from parlance.work.tokenizing import read_chat
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import loaded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from parlance.children.nursery import Nursery

TURNS = (
    Turn(Role.SYSTEM, "Be brief."),
    Turn(Role.USER, "Hello, wörld <|end|>"),
    Turn(Role.ASSISTANT, "Hello!"),
)


def numbers(parts: Iterable[ChatPart]) -> list[int]:
    return [token.number for part in parts for token in part.tokens]


def test_a_chat_is_shown_as_the_engine_reads_it(nursery: Nursery) -> None:
    path = starter_model()
    reader = VocabularyReader(nursery)
    with loaded(nursery, path) as engine:
        parts = read_chat(engine, reader, str(path), TURNS, Cancel())
        seen = engine.tokenize(ChatPrompt(turns=TURNS, thinking=False), Cancel())
        text = engine.render(ChatPrompt(turns=TURNS, thinking=False), Cancel())
    assert "".join(part.text for part in parts) == text
    assert numbers(parts) == [number for part in seen for number, _text in part.tokens]
    contents = [(part.role, part.text) for part in parts if part.role is not None]
    assert contents == [(turn.role, turn.content) for turn in TURNS]
    for part in parts:
        kinds = {token.type for token in part.tokens}
        assert (TokenType.CONTROL in kinds) is (part.role is None)
        assert (
            b"".join(token.content for token in part.tokens).decode().strip() == part.text.strip()
        )


def test_what_is_written_is_told_from_the_format_where_it_stands_in_that_too(
    nursery: Nursery,
) -> None:
    path = starter_model()
    turns = (Turn(Role.USER, "user"), Turn(Role.ASSISTANT, "|"))
    with loaded(nursery, path) as engine:
        parts = read_chat(engine, VocabularyReader(nursery), str(path), turns, Cancel())
    assert [(part.role, part.text) for part in parts if part.role is not None] == [
        (Role.USER, "user"),
        (Role.ASSISTANT, "|"),
    ]
    assert parts[0].text.endswith("<|user|>")


@pytest.mark.parametrize("template", ["good", "begins", "shouts"])
def test_every_token_of_the_engine_is_in_a_part(
    nursery: Nursery, tmp_path: Path, template: str
) -> None:
    path = write_model(tmp_path / "model.gguf", TinyModel(template=template))
    turns = (Turn(Role.USER, "안녕하세요" * 20 + " the cat"), Turn(Role.ASSISTANT, "A SAT"))
    with loaded(nursery, path) as engine:
        parts = read_chat(engine, VocabularyReader(nursery), str(path), turns, Cancel())
        seen = engine.tokenize(ChatPrompt(turns=turns, thinking=False), Cancel())
        text = engine.render(ChatPrompt(turns=turns, thinking=False), Cancel())
        count = engine.count_prompt(ChatPrompt(turns=turns, thinking=False), Cancel())
    assert numbers(parts) == [number for part in seen for number, _text in part.tokens]
    assert len(numbers(parts)) == count
    assert "".join(part.text for part in parts) == text
    assert parts[0].role is None
    assert parts[0].tokens[0].type is TokenType.CONTROL
    told = [part.role for part in parts if part.role is not None]
    assert told == ([Role.ASSISTANT] if template == "shouts" else [Role.USER, Role.ASSISTANT])
    for part in parts:
        for token in part.tokens:
            assert 0 <= token.start <= token.end <= len(part.text)
        if part.role is not None:
            letters = b"".join(token.content for token in part.tokens).decode()
            assert letters.strip() == part.text


def test_a_model_without_a_format_says_so(nursery: Nursery, tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.gguf", TinyModel(template=None))
    with loaded(nursery, path) as engine, pytest.raises(FaultError) as refused:
        read_chat(engine, VocabularyReader(nursery), str(path), TURNS, Cancel())
    assert isinstance(refused.value.fault, NoChatTemplate)
