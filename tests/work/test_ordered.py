"""Documents keep their order, their progress and their stop when sixteen requests run at once."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING

import psutil
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import (
    Channel,
    Done,
    Failed,
    Piece,
    PromptRead,
    RawPrompt,
    Request,
    StopReason,
    Usage,
)
from parlance.contract.faults import EngineCrashed, FaultError
from parlance.contract.summary import SummaryOptions, SummaryProgress, SummaryResult
from parlance.contract.translation import LiveParagraph, TranslationProgress, TranslationResult
from parlance.engine.client import LocalEngine
from parlance.work.ordered import Ended, Text, run_in_order
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import summarize_text
from tests.gguf_factory import TinyModel, write_model
from tests.planted import planted_text
from tests.process.asking import loaded, process_of
from tests.scripted_engine import Reply, ScriptedEngine, text_of
from tests.work.translations import ask, live, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.engine import Event

WINDOW = 17
"""Requests of a call in the engine when sixteen run at a time."""

SHOWN_SECONDS = 0.3
CRASH = EngineCrashed(exit_code=-11)
USAGE = Usage(
    prompt_tokens=1, reused_tokens=0, generated_tokens=2, ttft_ms=0, prompt_ms=0, generate_ms=0
)

LONG = SummaryAsk(options=SummaryOptions(words=400))


class Shuffling:
    """Runs so many requests at a time and lets chance say whose event comes next."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def run(self, requests, _cancel) -> Iterator[tuple[int, Event]]:
        waiting = iter(requests)
        running: list[tuple[int, list[Event]]] = []
        while True:
            while len(running) < WINDOW and (drawn := next(waiting, None)) is not None:
                running.append((drawn[0], self.events(drawn[1])))
            if not running:
                return
            place = self.random.randrange(len(running))
            key, events = running[place]
            yield key, events.pop(0)
            if not events:
                del running[place]
            if self.crashes_now():
                cut_off, running = running, []
                yield from ((one, Failed(fault=CRASH)) for one, _events in cut_off)

    def crashes_now(self) -> bool:
        return False

    def events(self, request: Request) -> list[Event]:
        words = [f"{request.prompt.text}.{n} " for n in range(self.random.randint(0, 5))]
        return [
            PromptRead(done=1, total=1),
            Piece(text="aside", channel=Channel.REASONING),
            *(Piece(text=word) for word in words),
            Done(stop=StopReason.END, usage=USAGE),
        ]


@pytest.mark.parametrize("seed", range(20))
def test_texts_come_in_reading_order_and_ends_as_they_happen(seed: int) -> None:
    requests = (Request(prompt=RawPrompt(text=str(n))) for n in range(50))
    events = list(run_in_order(Shuffling(seed), requests, Cancel()))
    texts = [event for event in events if isinstance(event, Text)]
    assert [text.index for text in texts] == sorted(text.index for text in texts)
    for index in range(50):
        own = "".join(text.text for text in texts if text.index == index).split()
        assert own == [f"{index}.{n}" for n in range(len(own))]
    ended = [event.index for event in events if isinstance(event, Ended)]
    assert sorted(ended) == list(range(50))
    assert ended != sorted(ended)  # nobody waits for the slowest
    # No text comes before all that stands before it is there.
    done: set[int] = set()
    for event in events:
        if isinstance(event, Ended):
            done.add(event.index)
        else:
            assert set(range(event.index)) <= done


class Crashing(Shuffling):
    """Cuts off all that is under way after so many events, as an engine that crashes does."""

    def __init__(self, seed: int, *crashes: int, changed: bool = False) -> None:
        super().__init__(seed)
        self.crashes, self.changed, self.told = list(crashes), changed, 0
        self.lengths: dict[str, int] = {}

    def crashes_now(self) -> bool:
        self.told += 1
        if self.crashes and self.told >= self.crashes[0]:
            del self.crashes[0]
            return True
        return False

    def events(self, request: Request) -> list[Event]:
        name = request.prompt.text
        count = self.lengths.setdefault(name, self.random.randint(0, 5))
        word = "other" if self.changed and self.told else name
        pieces = [Piece(text=f"{word}.{n} ") for n in range(count)]
        return [*pieces, Done(stop=StopReason.END, usage=USAGE)]


def asked(engine: Crashing) -> Iterator[Text | Ended]:
    requests = (Request(prompt=RawPrompt(text=str(n))) for n in range(50))
    return run_in_order(engine, requests, Cancel())


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("place", [1, 20, 90, 150])
def test_what_a_crash_cut_off_is_asked_again_and_nothing_is_shown_twice(
    seed: int, place: int
) -> None:
    engine = Crashing(seed, place)
    events = list(asked(engine))
    assert not engine.crashes
    whole = "".join(event.text for event in events if isinstance(event, Text))
    assert whole == "".join(
        f"{index}.{n} " for index in range(50) for n in range(engine.lengths[str(index)])
    )
    assert sorted(e.index for e in events if isinstance(e, Ended)) == list(range(50))


def test_what_is_cut_off_a_second_time_fails_by_name() -> None:
    with pytest.raises(FaultError) as raised:
        list(asked(Crashing(1, 1, 2)))
    assert raised.value.fault == CRASH


@pytest.mark.parametrize("seed", range(20))
def test_another_text_than_was_shown_is_never_put_behind_it(seed: int) -> None:
    engine = Crashing(seed, 60, changed=True)
    shown: dict[int, set[str]] = {}
    with suppress(FaultError):  # where nothing of the cut off answers was shown, all goes on
        for event in asked(engine):
            if isinstance(event, Text):
                shown.setdefault(event.index, set()).add(event.text.partition(".")[0])
    assert engine.told >= 60
    assert all(len(words) == 1 for words in shown.values())


def shout(request: Request) -> Reply:
    return Reply(pieces=tuple(text_of(request).split("\n\n", 1)[1].upper().split(" ")))


def test_a_translation_of_many_paragraphs_keeps_their_order_and_counts_on() -> None:
    text = "\n\n".join(f"Paragraph{n} has-{n % 5 + 1}-words." for n in range(40))
    engine = ScriptedEngine(shout, window=WINDOW, mixed=True)
    events = list(live(ask(text), engine))
    result = events[-1]
    assert isinstance(result, TranslationResult)
    assert [part.split("HAS")[0] for part in result.text.split("\n\n")] == [
        f"PARAGRAPH{n}" for n in range(40)
    ]
    assert shown(events) == result.text
    counts = [event.done for event in events if isinstance(event, TranslationProgress)]
    assert counts == list(range(41))
    assert engine.longest_window == WINDOW


def test_a_summary_counts_every_passage_once_in_each_stage() -> None:
    text, _facts = planted_text(4000, 8, seed=3)
    engine = ScriptedEngine(
        lambda request: " ".join(text_of(request).split()[-12:]), window=WINDOW, mixed=True
    )
    engine.context = 512
    events = list(summarize_text(text, LONG, SummaryTools(engine=engine), Cancel()))
    result = events[-1]
    assert isinstance(result, SummaryResult)
    assert result.blocks_read == result.blocks
    assert result.passages > WINDOW
    shown = [event for event in events if isinstance(event, SummaryProgress)]
    for before, after in pairwise(shown):
        if after.stage is before.stage and after.done:
            assert after.done == before.done + 1
            assert after.blocks_read >= before.blocks_read
    assert engine.longest_window == WINDOW


@pytest.fixture
def endless(nursery, tmp_path) -> Iterator[LocalEngine]:
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


@pytest.mark.parametrize("kind", ["translation", "summary"])
def test_a_stop_ends_all_of_them_at_once(endless: LocalEngine, kind: str) -> None:
    text, _facts = planted_text(6000, 8, seed=3)
    cancel = Cancel()
    begun, process = threading.Event(), process_of(endless)
    outcome: list[object] = []

    def work() -> None:
        if kind == "translation":
            events: Iterator[object] = live(ask(text), endless, cancel)
        else:
            events = summarize_text(text, LONG, SummaryTools(engine=endless), cancel)
        try:
            for event in events:
                if isinstance(event, LiveParagraph | SummaryProgress):
                    begun.set()
        except Cancelled:
            outcome.append(time.perf_counter())

    working = threading.Thread(target=work)
    working.start()
    assert begun.wait(30)
    threading.Event().wait(0.5)  # until the engine is in the middle of it
    assert working.is_alive()
    asked = time.perf_counter()
    cancel.request()
    working.join()
    assert outcome[0] - asked < SHOWN_SECONDS
    # The engine is idle within a second; a question that waits for it would not be answered.
    started = time.perf_counter()
    request = Request(prompt=RawPrompt(text="x"), max_tokens=1)
    assert any(isinstance(event, Done) for _, event in endless.run([(0, request)], Cancel()))
    assert time.perf_counter() - started < 1.0
    assert process_of(endless) == process
    assert process.status() != psutil.STATUS_ZOMBIE
