"""Rates that ordinary answers tell, and that nobody had to measure for."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from parlance.contract.benchmarks import BenchRecord
from parlance.contract.cancel import Cancel
from parlance.contract.engine import Piece, RawPrompt, Request, Usage
from parlance.contract.faults import FaultError, ModelFileMissing
from parlance.contract.models import ModelDescription, ModelEntry, ModelOrigin
from parlance.contract.plan import PlacementReason
from parlance.modelfile.reading import TokenCost
from parlance.storage.benchmarks import BenchBook
from parlance.work.rates import LEAST_READ, LEAST_WRITTEN, Rates
from tests.records import RECORD, record
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine

ENTRY = ModelEntry(
    key="owner/model@abc/model.gguf",
    path=DESCRIPTION.path,
    name="model",
    origin=ModelOrigin.HUB_CACHE,
    size_bytes=7000,
)
COST = TokenCost(weights_bytes=5000, cell_bytes=10)
USAGE = Usage(
    prompt_tokens=400,
    reused_tokens=0,
    generated_tokens=101,
    ttft_ms=4000.0,
    prompt_ms=4000.0,
    generate_ms=10_000.0,
)
"""A hundred tokens a second read, ten written."""


@pytest.fixture
def book(tmp_path: Path) -> BenchBook:
    return BenchBook(tmp_path / "benchmarks.json")


@pytest.fixture
def rates(book: BenchBook) -> Rates:
    """Return rates of a model that has answered once."""
    rates = Rates(book, lambda _path: COST)
    rates.know(ENTRY)
    rates.note(DESCRIPTION, USAGE)
    assert book.all() == ()
    return rates


def used(**fields: object) -> Usage:
    return msgspec.structs.replace(USAGE, **fields)


def only(book: BenchBook) -> BenchRecord:
    [kept] = book.all()
    return kept


def elsewhere(**fields: object) -> ModelDescription:
    """Return a description of the model in another place."""
    placement = msgspec.structs.replace(DESCRIPTION.placement, **fields)
    plan = msgspec.structs.replace(DESCRIPTION.plan, placement=placement)
    return msgspec.structs.replace(DESCRIPTION, plan=plan)


def test_a_long_answer_makes_a_record_of_the_model_where_it_is(
    rates: Rates, book: BenchBook
) -> None:
    assert rates.record_for(DESCRIPTION) is None
    rates.note(DESCRIPTION, USAGE)
    kept = only(book)
    assert (kept.model_key, kept.model_bytes) == (ENTRY.key, ENTRY.size_bytes)
    assert (kept.device, kept.gpu_layers, kept.layers, kept.threads) == ("CPU", 0, 3, 2)
    assert (kept.reading_rate, kept.writing_rate) == pytest.approx((100.0, 10.0))
    assert (kept.together, kept.together_rate) == (0, 0.0)
    assert kept.read_bytes == 5000 + 10 * 450
    assert rates.record_for(DESCRIPTION) == kept
    assert rates.records() == (kept,)


def test_the_first_answer_after_loading_pays_for_other_things_and_does_not_count(
    rates: Rates, book: BenchBook
) -> None:
    rates.know(ENTRY)
    rates.note(DESCRIPTION, USAGE)
    assert book.all() == ()
    rates.note(DESCRIPTION, USAGE)
    assert book.all() != ()


def test_a_short_answer_tells_no_writing_rate(rates: Rates, book: BenchBook) -> None:
    rates.note(DESCRIPTION, used(generated_tokens=LEAST_WRITTEN - 1))
    kept = only(book)
    assert kept.writing_rate == 0.0
    assert kept.read_bytes == 0
    assert kept.reading_rate == pytest.approx(100.0)


@pytest.mark.parametrize(
    "known",
    [{"prompt_tokens": LEAST_READ - 1}, {"reused_tokens": 300}, {"reused_tokens": 250}],
)
def test_a_short_or_known_prompt_tells_no_reading_rate(
    rates: Rates, book: BenchBook, known: dict[str, int]
) -> None:
    rates.note(DESCRIPTION, used(**known))
    assert only(book).reading_rate == 0.0


def test_only_what_was_computed_of_a_prompt_counts(rates: Rates, book: BenchBook) -> None:
    rates.note(DESCRIPTION, used(reused_tokens=100, prompt_ms=3000.0))
    assert only(book).reading_rate == pytest.approx(100.0)


@pytest.mark.parametrize(
    "usage",
    [
        used(prompt_tokens=20, generated_tokens=5),
        used(about=True),
        used(prompt_tokens=20, drafted_tokens=8, accepted_tokens=6),
        used(prompt_ms=0.0, generate_ms=0.0),
    ],
)
def test_an_answer_that_tells_nothing_makes_no_record(
    rates: Rates, book: BenchBook, usage: Usage
) -> None:
    rates.note(DESCRIPTION, usage)
    assert book.all() == ()


def test_drafts_make_writing_faster_than_the_memory_is(rates: Rates, book: BenchBook) -> None:
    rates.note(DESCRIPTION, used(drafted_tokens=8))
    assert only(book).writing_rate == 0.0
    assert only(book).reading_rate > 0.0


def test_rates_move_slowly_and_one_odd_answer_moves_them_little(
    rates: Rates, book: BenchBook
) -> None:
    rates.note(DESCRIPTION, USAGE)
    rates.note(DESCRIPTION, used(generate_ms=1_000_000.0))
    assert 8.0 < only(book).writing_rate < 10.0
    rates.note(DESCRIPTION, used(prompt_ms=1.0))
    assert 100.0 < only(book).reading_rate < 140.0
    for _ in range(60):
        rates.note(DESCRIPTION, used(generate_ms=5_000.0))
    assert only(book).writing_rate == pytest.approx(20.0, rel=0.01)


def test_what_a_benchmark_measured_is_kept_and_moved(rates: Rates, book: BenchBook) -> None:
    own = {"model_key": ENTRY.key, "model_bytes": ENTRY.size_bytes, "layers": 3, "threads": 2}
    book.note(record(**own))
    rates.note(DESCRIPTION, used(generate_ms=5_000.0))
    kept = only(book)
    assert 10.0 < kept.writing_rate < 20.0
    assert (kept.together, kept.together_rate) == (RECORD.together, RECORD.together_rate)


def test_other_threads_begin_anew(rates: Rates, book: BenchBook) -> None:
    rates.note(DESCRIPTION, USAGE)
    rates.note(elsewhere(threads=1), used(generate_ms=20_000.0))
    assert only(book).threads == 1
    assert only(book).writing_rate == pytest.approx(5.0)


def test_another_file_under_the_same_key_has_no_record(rates: Rates, book: BenchBook) -> None:
    rates.note(DESCRIPTION, USAGE)
    rates.know(msgspec.structs.replace(ENTRY, size_bytes=7001))
    assert rates.record_for(DESCRIPTION) is None


def test_places_are_told_apart_and_near_ones_are_not(rates: Rates, book: BenchBook) -> None:
    there = elsewhere(device="Played", gpu_layers=30, layers=33)
    rates.note(DESCRIPTION, USAGE)
    assert rates.record_for(there) is None
    rates.note(there, used(generate_ms=1_000.0))
    on_gpu = rates.record_for(there)
    assert on_gpu is not None
    assert on_gpu.writing_rate == pytest.approx(100.0)
    assert rates.record_for(elsewhere(device="Played", gpu_layers=29, layers=33)) == on_gpu
    assert rates.record_for(elsewhere(device="Played", gpu_layers=20, layers=33)) is None
    assert rates.record_for(elsewhere(device="Other", gpu_layers=30, layers=33)) is None
    # One layer on a GPU is not the processor alone.
    assert rates.record_for(elsewhere(gpu_layers=1, layers=33)) is None


def test_what_a_server_computes_says_nothing_of_this_computer(
    rates: Rates, book: BenchBook
) -> None:
    served = elsewhere(reason=PlacementReason.ELSEWHERE)
    rates.note(served, USAGE)
    rates.note(msgspec.structs.replace(DESCRIPTION, leaves_computer=True), USAGE)
    assert book.all() == ()
    assert rates.record_for(served) is None


def test_what_is_slow_on_battery_is_not_the_model(book: BenchBook) -> None:
    slowed = [False]
    rates = Rates(book, lambda _path: COST, slowed=lambda: slowed[0])
    rates.know(ENTRY)
    for _answer in range(2):
        rates.note(DESCRIPTION, USAGE)
    before = only(book)
    slowed[0] = True
    rates.note(DESCRIPTION, used(generate_ms=USAGE.generate_ms * 2))
    assert only(book) == before


def test_a_model_that_was_not_announced_goes_by_its_path(tmp_path: Path, book: BenchBook) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"x" * 123)

    def missing(path: str) -> TokenCost:
        raise FaultError(ModelFileMissing(path=path))

    rates = Rates(book, missing)
    description = msgspec.structs.replace(DESCRIPTION, path=str(path))
    rates.note(description, USAGE)
    rates.note(description, USAGE)
    kept = only(book)
    assert (kept.model_key, kept.model_bytes, kept.read_bytes) == (str(path), 123, 0)
    assert kept.writing_rate > 0


def test_a_watch_knows_whether_it_was_alone(rates: Rates) -> None:
    with rates.watching() as first:
        assert first.alone
        with rates.watching() as second:
            assert not second.alone
        assert not first.alone
    with rates.watching() as third:
        assert third.alone


def test_an_answer_is_noted_only_if_nothing_ran_beside_it(book: BenchBook) -> None:
    rates = Rates(book, lambda _path: COST)
    rates.know(ENTRY)
    engine = ScriptedEngine([Reply(pieces=(Piece(text="x"),) * 40)])
    request = Request(prompt=RawPrompt(text="word " * 200))

    def answered() -> None:
        events = list(rates.following(DESCRIPTION, engine.run([(0, request)], Cancel())))
        assert len(events) == 42

    answered()
    with rates.watching():
        answered()
    assert book.all() == ()
    answered()
    answered()
    assert only(book).reading_rate > 0


def test_many_answers_tell_how_fast_they_are_together(rates: Rates, book: BenchBook) -> None:
    rates.note_together(DESCRIPTION, 1000, 900, 40.0, 16)
    assert book.all() == ()  # nothing says how much of it was reading
    rates.note(DESCRIPTION, USAGE)
    # 1,000 tokens at 100 a second leave 30 of 40 seconds for 900 tokens.
    rates.note_together(DESCRIPTION, 1000, 900, 40.0, 16)
    assert (only(book).together, only(book).together_rate) == (16, pytest.approx(30.0))
    rates.note_together(DESCRIPTION, 1000, 1200, 40.0, 16)
    assert only(book).together_rate == pytest.approx(33.0)


@pytest.mark.parametrize(
    ("read", "seconds", "at_once"), [(1000, 4.0, 16), (1000, 40.0, 1), (3500, 40.0, 16)]
)
def test_work_that_tells_nothing_of_answers_together_is_left_out(
    rates: Rates, book: BenchBook, read: int, seconds: float, at_once: int
) -> None:
    rates.note(DESCRIPTION, USAGE)
    rates.note_together(DESCRIPTION, read, 900, seconds, at_once)
    assert only(book).together_rate == 0.0


def test_the_first_prompt_of_many_tells_the_reading_alone(rates: Rates, book: BenchBook) -> None:
    rates.note_reading(DESCRIPTION, USAGE)
    kept = only(book)
    assert kept.reading_rate == pytest.approx(100.0)
    assert (kept.writing_rate, kept.read_bytes) == (0.0, 0)
