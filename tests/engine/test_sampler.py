"""The sampler on a real tiny model, against the definitions of the samplers in numpy."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from parlance.contract.faults import FaultError
from parlance.contract.sampling import GREEDY, LogitBias, Mirostat, Sampling
from parlance.engine.llama.binding import llama
from parlance.engine.llama.logits import log_probabilities, logits_of
from parlance.engine.llama.sampler import Sampler
from parlance.engine.scheduling.ranking import likeliest
from tests.engine.table import CONTEXT, Table, opened
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PLAIN = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0)
SEEDS = range(40)


@pytest.fixture
def table(tiny_model: Path) -> Iterator[Table]:
    yield from opened(tiny_model)


def draw(table: Table, sampling: Sampling, *, seed: int = 0, before: tuple[int, ...] = ()) -> int:
    sampler = Sampler(
        Sampling(**{**as_fields(sampling), "seed": seed}), table.vocabulary, context=CONTEXT
    )
    for token in before:
        sampler.accept(token)
    token = sampler.sample(table, 0)
    sampler.close()
    return token


def as_fields(sampling: Sampling) -> dict[str, Any]:
    return {name: getattr(sampling, name) for name in sampling.__struct_fields__}


def changed(**fields: Any) -> Sampling:
    return Sampling(**{**as_fields(PLAIN), **fields})


def softmax(logits: np.ndarray) -> np.ndarray:
    shifted = np.exp(logits.astype(np.float64) - logits.max())
    return shifted / shifted.sum()


def by_top_k(logits: np.ndarray, k: int = 5) -> set[int]:
    return set(np.argsort(-logits, kind="stable")[:k].tolist())


def by_top_p(logits: np.ndarray, p: float = 0.6) -> set[int]:
    order = np.argsort(-logits, kind="stable")
    total = np.cumsum(softmax(logits)[order])
    return set(order[: int(np.searchsorted(total, p)) + 1].tolist())


def by_min_p(logits: np.ndarray, p: float = 0.2) -> set[int]:
    chances = softmax(logits)
    return set(np.flatnonzero(chances >= p * chances.max() * 0.9999).tolist())


def by_typical(logits: np.ndarray, p: float = 0.4) -> set[int]:
    chances = softmax(logits)
    surprise = -np.log(chances)
    order = np.argsort(np.abs(surprise - (chances * surprise).sum()), kind="stable")
    total = np.cumsum(chances[order])
    return set(order[: int(np.searchsorted(total, p, side="right")) + 1].tolist())


def by_sigma(logits: np.ndarray, n: float = 1.0) -> set[int]:
    return set(np.flatnonzero(logits >= logits.max() - n * logits.std() - 1e-4).tolist())


TRUNCATIONS: dict[str, tuple[Sampling, Callable[[np.ndarray], set[int]]]] = {
    "top_k": (changed(top_k=5), by_top_k),
    "top_p": (changed(top_p=0.6), by_top_p),
    "min_p": (changed(min_p=0.2), by_min_p),
    "typical_p": (changed(typical_p=0.4), by_typical),
    "top_n_sigma": (changed(top_n_sigma=1.0), by_sigma),
}


@pytest.mark.parametrize("name", TRUNCATIONS)
def test_a_truncation_leaves_what_its_definition_says(table: Table, name: str) -> None:
    sampling, allowed_by = TRUNCATIONS[name]
    hot = Sampling(**{**as_fields(sampling), "temperature": 5.0})
    for seed in SEEDS:
        allowed = allowed_by(table.random(seed))
        assert draw(table, sampling, seed=seed) in allowed
        assert draw(table, hot, seed=seed) in allowed


@pytest.mark.parametrize("name", TRUNCATIONS)
def test_a_truncation_leaves_all_that_its_definition_says(table: Table, name: str) -> None:
    sampling, allowed_by = TRUNCATIONS[name]
    hot = Sampling(**{**as_fields(sampling), "temperature": 100.0})
    allowed = allowed_by(table.random(1, spread=1.5))
    assert {draw(table, hot, seed=seed) for seed in range(len(allowed) * 15)} == allowed


@pytest.mark.parametrize("temperature", [0.3, 1.0, 2.0])
def test_the_choices_are_as_frequent_as_the_temperature_says(
    table: Table, temperature: float
) -> None:
    table.set(np.full(table.vocabulary.size, -math.inf))
    logits = logits_of(table, 0, table.vocabulary.size)
    logits[3:7] = [0.0, 0.5, 1.0, 1.5]
    sampler = Sampler(changed(temperature=temperature, seed=5), table.vocabulary, context=CONTEXT)
    draws = 4000
    counts = Counter(sampler.sample(table, 0) for _ in range(draws))
    sampler.close()
    for token, chance in zip(range(3, 7), softmax(logits[3:7] / temperature), strict=True):
        assert counts[token] / draws == pytest.approx(chance, abs=0.04)


def test_a_dynamic_temperature_is_low_where_the_model_is_sure(table: Table) -> None:
    sampling = changed(temperature=2.0, dynamic_temperature_range=2.0)
    sure = np.zeros(table.vocabulary.size, dtype=np.float32)
    sure[9] = 12.0
    table.set(sure)
    assert {draw(table, sampling, seed=seed) for seed in SEEDS} == {9}
    flat = {draw(table, changed(temperature=4.0), seed=seed) for seed in SEEDS}
    assert len(flat) > 1


def test_a_temperature_of_zero_takes_the_largest_logit(table: Table) -> None:
    for seed in SEEDS:
        best = table.random(seed).argmax()
        assert draw(table, GREEDY, seed=seed) == best


def test_biases_and_penalties_hold_when_greedy(table: Table) -> None:
    for seed in SEEDS:
        logits = table.random(seed)
        first, second, third = np.argsort(-logits)[:3].tolist()
        banned = LogitBias(token=first, bias=-math.inf)
        favoured = LogitBias(token=third, bias=100.0)
        outside = LogitBias(token=10**6, bias=1.0)
        assert draw(table, Sampling(temperature=0, logit_bias=(banned, outside))) == second
        assert draw(table, Sampling(temperature=0, logit_bias=(banned, favoured))) == third


@pytest.mark.parametrize(
    ("repetition", "presence", "frequency"), [(1.5, 0.0, 0.0), (1.0, 3.0, 0.0), (1.0, 0.0, 2.0)]
)
def test_penalties_change_logits_as_their_definitions_say(
    table: Table, repetition: float, presence: float, frequency: float
) -> None:
    sampling = Sampling(
        temperature=0,
        repetition_penalty=repetition,
        presence_penalty=presence,
        frequency_penalty=frequency,
        penalty_window=4,
    )
    for seed in SEEDS:
        logits = table.random(seed).copy()
        first, second = np.argsort(-logits)[:2].tolist()
        seen = (second, first, first, second, first)
        for token, count in Counter(seen[-4:]).items():
            logit = logits[token]
            logits[token] = logit / repetition if logit > 0 else logit * repetition
            logits[token] -= presence + count * frequency
        assert draw(table, sampling, before=seen) == logits.argmax()


def test_what_left_the_window_is_not_penalized(table: Table) -> None:
    best = int(table.random(3).argmax())
    sampling = Sampling(temperature=0, presence_penalty=50.0, penalty_window=2)
    assert draw(table, sampling, before=(best, 5, 6)) == best
    everything = Sampling(temperature=0, presence_penalty=50.0, penalty_window=-1)
    assert draw(table, everything, before=(best, *range(5, 100))) != best


def test_xtc_leaves_out_the_likeliest_but_one(table: Table) -> None:
    logits = np.full(table.vocabulary.size, -20.0, dtype=np.float32)
    logits[[10, 11, 12]] = [2.0, 1.5, 1.0]
    table.set(logits)
    sampling = changed(xtc_probability=1.0, xtc_threshold=0.1)
    assert {draw(table, sampling, seed=seed) for seed in SEEDS} == {12}


@pytest.mark.parametrize("version", [Mirostat.V1, Mirostat.V2])
def test_mirostat_keeps_the_surprise_even(table: Table, version: Mirostat) -> None:
    logits = table.random(4, spread=1.0)
    surprise = -np.log2(softmax(logits))
    found = []
    for tau in (2.0, 5.0):
        sampling = changed(mirostat=version, mirostat_tau=tau, seed=3)
        sampler = Sampler(sampling, table.vocabulary, context=CONTEXT)
        found.append(np.mean([surprise[sampler.sample(table, 0)] for _ in range(300)]))
        sampler.close()
    assert found[0] < found[1]


@pytest.mark.parametrize(
    "sampling",
    [
        changed(),
        changed(typical_p=0.9),
        changed(top_n_sigma=2.0),
        changed(mirostat=Mirostat.V1),
        changed(mirostat=Mirostat.V2),
        changed(xtc_probability=1.0),
        changed(dynamic_temperature_range=0.5),
        changed(dry_multiplier=1.0, repetition_penalty=1.3, penalty_window=-1),
        Sampling(),
        GREEDY,
    ],
)
def test_a_banned_token_is_never_chosen(table: Table, sampling: Sampling) -> None:
    for seed in SEEDS:
        table.random(seed)
        allowed = {7, 8, 9, 10}
        banned = tuple(
            LogitBias(token=token, bias=-math.inf)
            for token in range(table.vocabulary.size)
            if token not in allowed
        )
        fields = {**as_fields(sampling), "logit_bias": banned}
        assert draw(table, Sampling(**fields), seed=seed, before=(7, 7)) in allowed


@pytest.mark.parametrize(
    "sampling",
    [
        changed(penalty_window=2**31, presence_penalty=1.0),
        changed(dry_multiplier=1.0, dry_window=2**40, dry_breakers=("", "。", "x" * 99, "a\0b")),
        changed(repetition_penalty=0.0, presence_penalty=math.nan),
        changed(temperature=math.nan),
        changed(top_k=2**40, logit_bias=(LogitBias(token=5, bias=math.inf),)),
        changed(logit_bias=(LogitBias(token=5, bias=math.nan), LogitBias(token=-1, bias=1.0))),
    ],
)
def test_values_out_of_all_bounds_do_no_harm(table: Table, sampling: Sampling) -> None:
    table.random(1)
    assert 0 <= draw(table, sampling, before=(3, 4, 3, 4)) < table.vocabulary.size


def test_the_same_seed_gives_the_same_tokens(table: Table) -> None:
    def run(seed: int | None) -> tuple[int, list[int]]:
        sampling = changed(seed=seed, xtc_probability=0.5)
        sampler = Sampler(sampling, table.vocabulary, context=CONTEXT)
        tokens = []
        for step in range(20):
            table.random(step)
            tokens.append(sampler.sample(table, 0))
        sampler.close()
        return sampler.seed, tokens

    assert run(11) == run(11)
    assert run(11) != run(12)
    drawn, tokens = run(None)
    assert run(drawn) == (drawn, tokens)
    assert run(2**32 - 1)[0] == 0


def test_no_end_token_is_chosen_where_the_answer_may_not_end(table: Table) -> None:
    ends = [token for token in range(table.vocabulary.size) if table.vocabulary.is_end(token)]
    assert len(ends) == 2
    for sampling in (GREEDY, changed(), changed(typical_p=0.5)):
        sampler = Sampler(sampling, table.vocabulary, context=CONTEXT)
        for seed in SEEDS:
            logits = table.random(seed)
            logits[ends] = 50.0
            table.set(logits)
            assert sampler.sample(table, 0, may_end=False) not in ends
            assert (logits_of(table, 0, table.vocabulary.size) == logits).all()
            assert sampler.sample(table, 0) in ends
        sampler.close()


@pytest.fixture
def loop(tmp_path: Path) -> Iterator[Table]:
    words = TinyModel(speaks=("x1", "x2"), ends=False)
    yield from opened(write_model(tmp_path / "loop.gguf", words))


def test_dry_breaks_a_loop(loop: Table) -> None:
    def run(sampling: Sampling) -> list[int]:
        sampler = Sampler(sampling, loop.vocabulary, context=CONTEXT)
        loop.decode(loop.ids("\n")[0], 1)
        tokens = []
        for position in range(2, 22):
            tokens.append(sampler.sample(loop, 0))
            loop.decode(tokens[-1], position)
        sampler.close()
        llama.llama_memory_seq_rm(llama.llama_get_memory(loop.handle), 0, 1, -1)
        return tokens

    assert len(set(run(GREEDY))) == 2
    assert len(set(run(Sampling(temperature=0, dry_multiplier=4.0)))) > 2


def test_log_probabilities_are_a_softmax_and_a_copy(table: Table) -> None:
    logits = table.random(6)
    found = log_probabilities(table, 0, table.vocabulary.size)
    np.testing.assert_allclose(found, np.log(softmax(logits)), rtol=2e-6, atol=2e-6)
    assert found.dtype == np.float32
    found[:] = 0
    assert (logits_of(table, 0, table.vocabulary.size) == logits).all()
    best = likeliest(log_probabilities(table, 0, table.vocabulary.size), 3)
    assert [token for token, _ in best] == np.argsort(-logits)[:3].tolist()


# Grammars --------------------------------------------------------------------------


def write(table: Table, sampler: Sampler, seed: int, most: int) -> tuple[str, bool]:
    """Let the sampler write from random logits; return the text and whether it ended."""
    text = b""
    for step in range(most):
        table.random(seed * 1000 + step)
        token = sampler.sample(table, 0)
        if table.vocabulary.is_end(token):
            return text.decode(), True
        text += table.vocabulary.piece_bytes(token, special=True)
    return text.decode("utf-8", "ignore"), False


def test_an_answer_follows_its_grammar_and_ends_where_it_is_complete(table: Table) -> None:
    for seed in SEEDS:
        sampler = Sampler(
            changed(temperature=2.0, seed=seed),
            table.vocabulary,
            context=CONTEXT,
            grammar='root ::= "the " ("cat" | "dog") [é-ñ]{2,3}',
        )
        text, ended = write(table, sampler, seed, 20)
        sampler.close()
        assert ended
        assert text[:7] in ("the cat", "the dog")
        assert set(text[7:]) <= set("éêëìíîïðñ")
        assert 2 <= len(text[7:]) <= 3


def test_a_grammar_takes_the_likeliest_of_what_it_allows(table: Table) -> None:
    allowed = [table.vocabulary.scaffold(letter, after=[1])[0] for letter in "abc"]
    for seed in SEEDS:
        logits = table.random(seed)
        sampler = Sampler(GREEDY, table.vocabulary, context=CONTEXT, grammar="root ::= [abc]")
        assert sampler.sample(table, 0) == max(allowed, key=lambda token: logits[token])
        assert table.vocabulary.is_end(sampler.sample(table, 0))
        sampler.close()


def test_a_grammar_rests_while_the_model_reasons(table: Table) -> None:
    sampler = Sampler(GREEDY, table.vocabulary, context=CONTEXT, grammar='root ::= "ab"')
    best = int(table.random(2).argmax())
    sampler.constrained = False
    assert sampler.sample(table, 0) == best
    sampler.accept(best)
    sampler.constrained = True
    first, second = table.ids("ab")
    assert sampler.sample(table, 0) == first
    sampler.accept(second)
    assert table.vocabulary.is_end(sampler.sample(table, 0))
    sampler.close()


def test_a_forced_token_that_the_grammar_forbids_leaves_it_where_it_is(table: Table) -> None:
    sampler = Sampler(GREEDY, table.vocabulary, context=CONTEXT, grammar='root ::= "ab"')
    table.random(2)
    first, second = table.ids("ab")
    sampler.accept(second)
    sampler.accept(2)
    assert sampler.sample(table, 0) == first
    sampler.close()
    sampler.close()


@pytest.mark.parametrize("grammar", ["root ::= [b-a]", 'root ::= "\\x00"'])
def test_an_end_token_is_chosen_where_nothing_is_allowed(table: Table, grammar: str) -> None:
    table.random(2)
    for sampling in (GREEDY, changed()):
        sampler = Sampler(sampling, table.vocabulary, context=CONTEXT, grammar=grammar)
        assert table.vocabulary.is_end(sampler.sample(table, 0))
        assert table.vocabulary.is_end(sampler.sample(table, 0, may_end=False))
        sampler.close()


def test_a_complete_answer_ends_even_where_it_is_short(table: Table) -> None:
    table.random(2)
    sampler = Sampler(GREEDY, table.vocabulary, context=CONTEXT, grammar='root ::= "a"?')
    assert sampler.sample(table, 0, may_end=False) == table.ids("a")[0]
    assert table.vocabulary.is_end(sampler.sample(table, 0, may_end=False))
    sampler.close()


def test_a_bad_grammar_is_refused_before_llama_sees_it(table: Table) -> None:
    with pytest.raises(FaultError, match="begin with itself"):
        Sampler(GREEDY, table.vocabulary, context=CONTEXT, grammar='root ::= root "a" | "b"')


def test_row_numbers_are_those_of_the_batch(table: Table) -> None:
    batch = table.batch
    batch.n_tokens = 3
    for row, wanted in enumerate((1, 0, 1)):
        batch.token[row], batch.pos[row] = 5 + row, 1 + row
        batch.n_seq_id[row], batch.seq_id[row][0] = 1, 0
        batch.logits[row] = wanted
    assert llama.llama_decode(table.handle, batch) == 0
    for row in (0, 2):
        best = int(logits_of(table, row, table.vocabulary.size).argmax())
        sampler = Sampler(GREEDY, table.vocabulary, context=CONTEXT)
        assert sampler.sample(table, row) == best
        sampler.close()
    first, last = (logits_of(table, row, table.vocabulary.size) for row in (0, 2))
    assert (first != last).any()
