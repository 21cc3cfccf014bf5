from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.cancel import Cancel
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.faults import AnswerEmpty, FaultError, NothingToDo
from parlance.contract.summary import (
    SummaryOptions,
    SummaryPiece,
    SummaryProgress,
    SummaryResult,
    SummaryStage,
)
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import summarize, summarize_text
from parlance.work.summary.passages import cut_passages
from tests.planted import planted_text
from tests.scripted_engine import ScriptedEngine, answering, text_of


def _document(*texts: str) -> Document:
    blocks = tuple(
        Block(
            id=number,
            kind=BlockKind.HEADING if text.startswith("#") else BlockKind.PARAGRAPH,
            text=text,
        )
        for number, text in enumerate(texts)
    )
    return Document(path="x.md", title="X", blocks=blocks, sha256="0" * 64)


def asked(words: int) -> SummaryAsk:
    return SummaryAsk(options=SummaryOptions(words=words))


def _words(texts: Sequence[str]) -> list[int]:
    return [len(text.split()) for text in texts]


def careful_reader(prompt: str) -> str:
    """Note sentences with numbers; write as many sentences as are asked for."""
    instruction, text = prompt.split("\n\n", 1)
    sentences = [line.strip(" -") for line in re.split(r"(?<=\.)\s+|\n+", text) if line.strip()]
    facts = [line for line in sentences if re.search(r"\d", line)]
    if instruction.startswith("List"):
        return "\n".join(f"- {fact}" for fact in facts) or "-"
    wanted = int(re.search(r"in (\d+) sentence", instruction).group(1))  # type: ignore[union-attr]
    return " ".join((facts or sentences)[:wanted])


def _engine(reply: Callable[[str], str] = careful_reader, context: int = 2048) -> ScriptedEngine:
    engine = ScriptedEngine(answering(reply), window=4, mixed=True)
    engine.context = context
    return engine


@given(
    st.lists(st.lists(st.integers(1, 30), min_size=1, max_size=6), min_size=1, max_size=20),
    st.integers(5, 60),
)
@settings(deadline=None)
def test_passages_together_are_the_document(shape: list[list[int]], budget: int) -> None:
    blocks = [
        " ".join(" ".join(["word"] * words) + "." for words in sentences) for sentences in shape
    ]
    passages = cut_passages(_document(*blocks).blocks, budget, _words)
    together = " ".join(passage.text for passage in passages).split()
    assert together == " ".join(blocks).split()
    assert all(passage.tokens <= budget for passage in passages)
    finished = [block for passage in passages for block in passage.finishes]
    assert finished == list(range(len(blocks)))


def test_a_heading_opens_a_passage_when_the_last_one_is_full_enough() -> None:
    document = _document("a " * 40, "# Next", "b " * 20)
    passages = cut_passages(document.blocks, 60, _words)
    assert [passage.text.split()[0] for passage in passages] == ["a", "#"]


def test_a_text_that_fits_is_read_in_one_pass() -> None:
    text, _ = planted_text(100, 1, seed=1)
    events = list(summarize_text(text, asked(60), SummaryTools(engine=_engine()), Cancel()))
    result = events[-1]
    assert isinstance(result, SummaryResult)
    assert result.passages == 1
    assert result.blocks_read == result.blocks > 0


@pytest.mark.parametrize("words", [60, 150, 400])
def test_a_document_longer_than_the_context_is_read_whole(words: int) -> None:
    text, facts = planted_text(10_000, 20, seed=3)
    engine = _engine(context=1024)
    events = list(summarize_text(text, asked(words), SummaryTools(engine=engine), Cancel()))
    result = events[-1]
    assert isinstance(result, SummaryResult)
    assert result.passages > 20
    assert result.blocks_read == result.blocks
    streamed = "".join(event.text for event in events if isinstance(event, SummaryPiece))
    assert streamed.strip() == result.text
    kept = sum(fact.kept_by(result.text) for fact in facts)
    assert kept >= min(20, words // 15) * 0.7
    stages = [event.stage for event in events if isinstance(event, SummaryProgress)]
    assert stages == sorted(stages, key=list(SummaryStage).index)


def test_no_request_is_longer_than_the_context() -> None:
    text, _ = planted_text(6000, 60, seed=4)
    engine = _engine(context=512)
    list(summarize_text(text, asked(400), SummaryTools(engine=engine), Cancel()))
    tokens = [engine.count_prompt(request.prompt, Cancel()) for request in engine.requests]
    assert max(tokens) < 512


def test_facts_reach_the_summary_from_every_part_of_the_document() -> None:
    text, facts = planted_text(8000, 24, seed=5)
    engine = _engine(context=1024)
    result = list(summarize_text(text, asked(400), SummaryTools(engine=engine), Cancel()))[-1]
    assert isinstance(result, SummaryResult)
    thirds = [sum(fact.kept_by(result.text) for fact in facts[n : n + 8]) for n in (0, 8, 16)]
    assert min(thirds) >= 4


def test_a_tiny_model_reads_little_at_a_time() -> None:
    text, _ = planted_text(600, 3, seed=1)
    engine = _engine(context=8192)
    result = list(summarize_text(text, asked(60), SummaryTools(engine=engine), Cancel()))[-1]
    assert isinstance(result, SummaryResult)
    assert result.passages > 2


def test_what_is_noted_twice_is_written_once() -> None:
    text = "\n\n".join(["The same fact of 1990 again."] * 400)
    engine = _engine(context=512)
    list(summarize_text(text, asked(60), SummaryTools(engine=engine), Cancel()))
    assert text_of(engine.requests[-1]).count("The same fact") == 1


def test_a_model_that_repeats_everything_still_ends_with_a_summary() -> None:
    text, _ = planted_text(3000, 30, seed=6)
    engine = _engine(lambda prompt: prompt.split("\n\n", 1)[1], context=512)
    result = list(summarize_text(text, asked(60), SummaryTools(engine=engine), Cancel()))[-1]
    assert isinstance(result, SummaryResult)
    assert result.blocks_read == result.blocks


def test_a_model_that_writes_nothing_is_a_fault_and_no_empty_summary() -> None:
    document = _document("One thing happened in 1990.")
    with pytest.raises(FaultError) as error:
        list(
            summarize((document,), asked(60), SummaryTools(engine=_engine(lambda _: " ")), Cancel())
        )
    assert error.value.fault == AnswerEmpty()


def test_there_is_nothing_to_summarize_in_white_space() -> None:
    with pytest.raises(FaultError) as error:
        list(summarize_text(" \n ", SummaryAsk(), SummaryTools(engine=_engine()), Cancel()))
    assert error.value.fault == NothingToDo()
