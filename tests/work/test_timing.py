"""The time that summaries and translations take: told before, told meanwhile, learned from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.engine import Request, Usage
from parlance.contract.faults import FaultError, LanguageUnsure
from parlance.contract.models import ModelDescription
from parlance.contract.sampling import Beams
from parlance.contract.summary import SummaryOptions, SummaryProgress, SummaryStage
from parlance.contract.translation import LiveParagraph, TranslationProgress
from parlance.modelfile.reading import TokenCost
from parlance.storage.benchmarks import BenchBook
from parlance.work.estimates import Work, seconds_for
from parlance.work.manner import Manner
from parlance.work.rates import Rates
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import estimate_summary, summarize, summarize_text
from parlance.work.timing import TOLD_SECONDS, Timing
from parlance.work.translation.live import estimate_translation
from parlance.work.translation.tools import TranslationTools
from tests.planted import planted_text
from tests.records import record
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine, text_of
from tests.work.translations import ask, live

KNOWN = record(model_key=DESCRIPTION.path, model_bytes=DESCRIPTION.size_bytes, layers=3, threads=2)
TEXT = "\n\n".join(f"Paragraph {number} has some more words." for number in range(6))
ASK = ask(TEXT)

SIXTY = SummaryAsk(options=SummaryOptions(words=60))


@pytest.fixture
def book(tmp_path: Path) -> BenchBook:
    book = BenchBook(tmp_path / "benchmarks.json")
    book.note(KNOWN)
    return book


@pytest.fixture
def rates(book: BenchBook) -> Rates:
    return Rates(book, lambda _path: TokenCost())


def shout(request: Request) -> Reply:
    return Reply(pieces=tuple(text_of(request).split("\n\n", 1)[1].upper().split(" ")))


def document(text: str) -> Document:
    blocks = tuple(
        Block(id=number, kind=BlockKind.PARAGRAPH, text=part)
        for number, part in enumerate(text.split("\n\n"))
    )
    return Document(path="x.md", title="X", blocks=blocks, sha256="0" * 64)


def prompt_tokens(engine: ScriptedEngine) -> list[int]:
    return [engine.count_prompt(request.prompt, Cancel()) for request in engine.requests]


# Before it begins ----------------------------------------------------------------------


def test_a_translation_is_estimated_without_being_made(rates: Rates) -> None:
    engine = ScriptedEngine(shout)
    estimate = estimate_translation(ASK, TranslationTools(engine=engine, rates=rates), Cancel())
    assert engine.requests == []
    list(live(ASK, engine))
    assert estimate.requests == len(engine.requests) == 6
    assert estimate.prompt_tokens == sum(prompt_tokens(engine))
    assert estimate.output_tokens == 36
    assert estimate.seconds == pytest.approx(seconds_for(KNOWN, estimate.prompt_tokens, 36))


def test_a_translation_that_cannot_be_made_is_not_estimated(rates: Rates) -> None:
    with pytest.raises(FaultError) as raised:
        tools = TranslationTools(engine=ScriptedEngine(), rates=rates)
        estimate_translation(ask("qwzx vbnm", "en", ""), tools, Cancel())
    assert raised.value.fault == LanguageUnsure()


def test_a_summary_is_estimated_without_being_made(rates: Rates) -> None:
    text, _ = planted_text(3000, 5, seed=1)
    engine = ScriptedEngine(shout)
    engine.context = 1024
    estimate = estimate_summary(
        (document(text),), SIXTY, SummaryTools(engine=engine, rates=rates), Cancel()
    )
    assert engine.requests == []
    assert estimate.seconds is not None
    list(summarize((document(text),), SIXTY, SummaryTools(engine=engine), Cancel()))
    read = [
        tokens
        for tokens, request in zip(prompt_tokens(engine), engine.requests, strict=True)
        if text_of(request).startswith("List")
    ]
    assert estimate.requests == len(read) > 10
    # All of the document is read, notes of it are written and read again.
    assert estimate.prompt_tokens > sum(read)
    seconds = seconds_for(KNOWN, estimate.prompt_tokens, estimate.output_tokens)
    assert estimate.seconds == pytest.approx(seconds)


def test_a_short_document_is_estimated_to_the_token(rates: Rates) -> None:
    engine = ScriptedEngine(description=msgspec.structs.replace(DESCRIPTION, parameters=10**10))
    short = document("One thing of 1990.\n\nAnother thing of 1991.")
    estimate = estimate_summary((short,), SIXTY, SummaryTools(engine=engine, rates=rates), Cancel())
    list(summarize((short,), SIXTY, SummaryTools(engine=engine), Cancel()))
    assert (estimate.requests, estimate.prompt_tokens) == (1, *prompt_tokens(engine))
    assert 40 <= estimate.output_tokens <= 80


def test_a_model_that_was_not_measured_is_not_guessed_at(tmp_path: Path) -> None:
    nothing = Rates(BenchBook(tmp_path / "none.json"), lambda _path: TokenCost())
    tools = TranslationTools(engine=ScriptedEngine(), rates=nothing)
    estimate = estimate_translation(ASK, tools, Cancel())
    assert estimate.seconds is None
    assert estimate.prompt_tokens > 0


def test_a_search_takes_another_time_and_is_not_estimated(rates: Rates) -> None:
    wanted = msgspec.structs.replace(ASK, manner=Manner(beams=Beams(width=4)))
    with_rates = TranslationTools(engine=ScriptedEngine(), rates=rates)
    assert estimate_translation(wanted, with_rates, Cancel()).seconds is None
    searching = SummaryAsk(manner=Manner(beams=Beams(width=4)))
    tools = SummaryTools(engine=ScriptedEngine(), rates=rates)
    estimate = estimate_summary((document(TEXT),), searching, tools, Cancel())
    assert estimate.seconds is None


# While it goes on ----------------------------------------------------------------------


def test_a_translation_tells_the_time_from_its_beginning_to_its_end(rates: Rates) -> None:
    events = list(live(ASK, ScriptedEngine(shout), rates=rates))
    shown = [event for event in events if isinstance(event, TranslationProgress)]
    assert [event.done for event in shown] == list(range(7))
    assert not any(isinstance(event, LiveParagraph) for event in events[: events.index(shown[0])])
    assert shown[0].seconds_left == pytest.approx(36 / 10 + 36 / 100, rel=0.01)
    assert shown[-1].seconds_left is None
    assert all(event.seconds_left for event in shown[:-1])


def test_a_summary_tells_the_time_in_every_stage(rates: Rates) -> None:
    text, _ = planted_text(3000, 20, seed=1)
    large = msgspec.structs.replace(DESCRIPTION, parameters=10**10)
    engine = ScriptedEngine(
        lambda request: " ".join(text_of(request).split()[-60:]), description=large
    )
    engine.context = 1024
    tools = SummaryTools(engine=engine, rates=rates)
    events = list(summarize_text(text, SIXTY, tools, Cancel()))
    shown = [event for event in events if isinstance(event, SummaryProgress)]
    stages = {event.stage for event in shown} - {SummaryStage.CHECKING}
    assert stages == {SummaryStage.READING, SummaryStage.MERGING, SummaryStage.WRITING}
    for stage in stages:
        first = next(event for event in shown if event.stage is stage)
        assert first.done == 0
        assert first.seconds_left is not None
        assert first.seconds_left > 0
    assert shown[-1].seconds_left is None


def test_without_a_figure_nothing_is_told() -> None:
    for rates in (None, Rates(BenchBook(Path("nowhere.json")), lambda _path: TokenCost())):
        events = list(live(ASK, ScriptedEngine(shout), rates=rates))
        shown = [event for event in events if isinstance(event, TranslationProgress)]
        assert [event.done for event in shown] == [0, 1, 2, 3, 4, 5, 6]
        assert all(event.seconds_left is None for event in shown)


# What is learned -----------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def usage(read: int, written: int, prompt_ms: float = 0.0, generate_ms: float = 0.0) -> Usage:
    return Usage(
        prompt_tokens=read,
        reused_tokens=0,
        generated_tokens=written,
        ttft_ms=0.0,
        prompt_ms=prompt_ms,
        generate_ms=generate_ms,
    )


def learned(
    book: BenchBook,
    parallel: int,
    requests: int,
    during: Callable[[Rates], None] | None = None,
    *,
    written: int = 200,
) -> None:
    """Play requests of 200 tokens each read, and as many written, which take a second each."""
    description: ModelDescription = msgspec.structs.replace(DESCRIPTION, parallel=parallel)
    rates, clock = Rates(book, lambda _path: TokenCost()), Clock()
    rates.note(description, usage(1, 1))  # the first one does not count
    timing = Timing(description, rates, clock)
    with timing.stage([Work(prompt=200, output=200)] * requests):
        if during is not None:
            during(rates)
        for index in range(requests):
            clock.now += 1.0
            timing.ended(index, usage(200, written, 1000.0, 5000.0))


def test_many_answers_teach_how_fast_they_are_together(tmp_path: Path) -> None:
    book = BenchBook(tmp_path / "learned.json")
    learned(book, 4, 20)
    # The first prompt was read at 200 a second: all of them would take the whole time.
    [kept] = book.all()
    assert (kept.reading_rate, kept.together_rate) == (pytest.approx(200.0), 0.0)
    book.note(msgspec.structs.replace(kept, reading_rate=1000.0))
    learned(book, 4, 20)
    [kept] = book.all()
    assert kept.together == 4
    # 4,000 tokens were written in what 4,000 tokens of reading left of 20 seconds.
    left = 20.0 - 4000 / kept.reading_rate
    assert kept.together_rate == pytest.approx(4000 / left)


def test_a_few_answers_teach_nothing_of_many(book: BenchBook) -> None:
    learned(book, 8, 15)
    [kept] = book.all()
    assert kept.together_rate == KNOWN.together_rate


def test_many_short_answers_teach_nothing_of_long_ones(book: BenchBook) -> None:
    book.note(msgspec.structs.replace(KNOWN, reading_rate=1000.0))
    learned(book, 4, 20, written=31)
    [kept] = book.all()
    assert kept.together_rate == KNOWN.together_rate
    learned(book, 4, 20, written=32)
    [kept] = book.all()
    assert kept.together == 4


def test_one_answer_after_the_other_teaches_like_a_chat(book: BenchBook) -> None:
    learned(book, 1, 30)
    [kept] = book.all()
    assert kept.writing_rate == pytest.approx(199 / 5, rel=0.01)
    assert kept.reading_rate == pytest.approx(200.0, rel=0.01)
    assert kept.together_rate == KNOWN.together_rate


def test_work_beside_something_else_teaches_nothing(book: BenchBook) -> None:
    def chat(rates: Rates) -> None:
        with rates.watching():
            pass

    learned(book, 4, 20, chat)
    learned(book, 1, 20, chat)
    assert book.all() == (KNOWN,)


def test_the_time_is_due_after_a_while() -> None:
    clock = Clock()
    timing = Timing(DESCRIPTION, None, clock)
    with timing.stage([Work(prompt=1, output=1)]):
        assert not timing.is_due
        clock.now += TOLD_SECONDS
        assert timing.is_due
        assert timing.seconds_left is None
        assert not timing.is_due
