"""Every architecture of the bundled llama.cpp runs on the engine, alone and in company."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from parlance.engine.llama.context import Context
from parlance.engine.llama.embedding import _UNPOOLED
from tests.engine.family_trial import LENGTH, SHARED, TEXT, WANTED
from tests.engine.lab import Lab
from tests.families import (
    DISTURBED,
    EXCEPTIONS,
    FAMILIES,
    Family,
    Written,
    all_architectures,
    run_each,
    write_adapter,
    write_families,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from parlance.engine.llama.context import Batch, Decoded
    from tests.engine.family_trial import Answer

_REFUSED = {"cogvlm"}
"""Families whose answers llama.cpp gets wrong in any case; the engine has none of them."""

_GENERATING = sorted(name for name, family in FAMILIES.items() if family.generates)
_ANSWERING = sorted(set(_GENERATING) - _REFUSED)
_FILLING = sorted(name for name, family in FAMILIES.items() if family.kind == "diffusion")
_LOWER_CASE = {"wordpiece"}

ROUNDING = 4e-4
"""Lead below which the shape of a batch may decide between two tokens: what
test_interleavings measures is at most this."""

CLOSE, CLOSE_SCORES = 1e-4, 1e-3


@dataclass(frozen=True)
class Trials:
    """What each family did, by name: a trial as JSON has it, or how it failed."""

    results: dict[str, dict[str, Any]]
    failures: dict[str, str]

    def of(self, name: str) -> dict[str, Any]:
        """Return what `name` did, or fail the test with what llama.cpp said."""
        if name in self.failures:
            pytest.fail(f"{name}: {self.failures[name]}", pytrace=False)
        return self.results[name]


def tried(module: str, paths: Sequence[Path], *arguments: str) -> Trials:
    """Have `module` try the models at `paths`, which are named after their families."""
    results, crashes = run_each(module, arguments, list(map(str, paths)))
    names = {str(path): path.stem for path in paths}
    refused = {
        names[item]: result["refused"] for item, result in results.items() if "refused" in result
    }
    crashed = {names[item]: ending for item, ending in crashes.items()}
    return Trials({names[item]: result for item, result in results.items()}, crashed | refused)


def raw(paths: Sequence[Path], *arguments: str) -> Trials:
    """Try models with llama.cpp itself."""
    return tried("tests.families.trial", paths, *arguments)


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return write_families(tmp_path_factory.mktemp("families"), list(FAMILIES), template=False)


@pytest.fixture(scope="session")
def trials(written: Written) -> Trials:
    """What the engine made of all families, half of them in each of two children."""
    paths = list(written.paths.values())
    with ThreadPoolExecutor(2) as pool:
        halves = pool.map(
            lambda some: tried("tests.engine.family_trial", some), (paths[::2], paths[1::2])
        )
        one, other = halves
    return Trials(one.results | other.results, one.failures | other.failures | written.failures)


def assert_same(ours: Answer, alone: Answer) -> None:
    """Compare tokens up to the first that was a matter of rounding."""
    assert len(ours) == len(alone)
    for (token, _lead), (wanted, lead) in zip(ours, alone, strict=True):
        if token != wanted:
            assert lead < ROUNDING, f"{ours} is not {alone}"
            return


def test_every_architecture_of_the_library_is_a_family_or_an_exception() -> None:
    made = {family.architecture for family in FAMILIES.values()}
    assert set(all_architectures()) == made | set(EXCEPTIONS)
    assert not made & set(EXCEPTIONS)


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_the_engine_sees_what_kind_a_model_is_and_makes_its_vectors(
    trials: Trials, name: str
) -> None:
    result, family = trials.of(name), FAMILIES[name]
    assert result["recurrent"] == (family.kind == "recurrent")
    assert result["hybrid"] == (family.kind == "hybrid")
    if family.kind == "sliding":
        assert result["window"]
    if family.vocabulary in _LOWER_CASE:
        assert result["text"].replace(" ", "") == TEXT.lower().replace(" ", "")
    else:
        assert result["text"] == TEXT
    if family.kind == "reranker":
        _check_ranks(result)
    else:
        assert bool(result["vectors_alone"]) == (family.architecture not in _UNPOOLED)
        _check_vectors(result, tell=family.kind == "encoder")


def _check_vectors(result: dict[str, Any], *, tell: bool) -> None:
    """Each text has the same vector alone and beside others; they `tell` texts apart."""
    alone = result["vectors_alone"]
    for vector, by_itself in zip(result["vectors_together"], alone, strict=True):
        assert math.hypot(*vector) == pytest.approx(1.0, abs=1e-5)
        assert vector == pytest.approx(by_itself, abs=CLOSE)
    if tell:
        assert all(one != pytest.approx(other, abs=1e-3) for one, other in pairwise(alone))


def _check_ranks(result: dict[str, Any]) -> None:
    """Documents come in the same order, judged alone and together."""
    alone = [score for [score] in result["vectors_alone"]]
    together = [score for [score] in result["vectors_together"]]
    assert together == pytest.approx(alone, abs=CLOSE_SCORES)
    order = sorted(range(len(alone)), key=alone.__getitem__)
    assert order == sorted(range(len(alone)), key=together.__getitem__)
    assert all(higher - lower > CLOSE_SCORES for lower, higher in pairwise(sorted(alone)))


@pytest.mark.parametrize("name", _ANSWERING)
def test_an_answer_is_the_same_alone_in_company_after_reuse_and_after_a_parking(
    trials: Trials, name: str
) -> None:
    result, family = trials.of(name), FAMILIES[name]
    alone = result["alone"]
    assert all(len(answer) == WANTED for answer in alone)
    assert all(math.isfinite(lead) for answer in alone for _token, lead in answer)
    assert len({tuple(token for token, _lead in answer) for answer in alone}) > 1
    assert result["parkings"] == 1
    for together, parked, by_itself in zip(
        result["together"], result["parked"], alone, strict=True
    ):
        assert_same(together, by_itself)
        assert_same(parked, by_itself)
    assert_same(result["again"], alone[0])
    assert_same(result["longer"], result["longer_alone"])
    reused = (result["again_reused"], result["longer_reused"])
    assert reused == _reusable(family, result)


def _reusable(family: Family, result: dict[str, Any]) -> tuple[int, int]:
    """Return how many tokens need not be read of the same prompt again, and of a longer one."""
    if family.kind == "encoder_decoder":
        return 0, 0
    longer = result["longest"] - 1  # the last token of an answer was chosen, and never read
    if not result["copies_parts"]:
        return 0, longer
    # Where a tail cannot be dropped, what was kept at the last border is gone back to.
    return SHARED if family.kind in ("recurrent", "hybrid") else LENGTH - 1, longer


@pytest.mark.parametrize("name", ["llama", "mamba", "rwkv7"])
def test_answers_are_computed_in_the_order_of_their_sequences(
    family_path: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Recurrent ones whose numbers do not rise by one are computed one after another."""
    noted: list[list[int]] = []
    real = Context.decode

    def decode(self: Context, batch: Batch, **options: Any) -> Decoded:
        noted.append(list(batch.sequences))
        return real(self, batch, **options)

    lab = Lab(family_path(name), parallel=4, sequences=8)
    try:
        for number, length in enumerate((3, 30, 30, 30)):
            lab.submit(f"{number}", max_tokens=length, min_tokens=length)
        for _ in range(6):
            lab.step()
        lab.submit("another, in the place of the first", max_tokens=30, min_tokens=30)
        while len(noted) < 4:  # steps in which all have read their prompts
            lab.step()
            if all(task.begun for task in lab.scheduler._places.running):
                monkeypatch.setattr(Context, "decode", decode)
        lab.finish()
    finally:
        lab.close()
    assert noted[0] == list(range(noted[0][0], noted[0][0] + 4))


# What llama.cpp does by itself, on which the engine's special cases rest -----------------


def test_the_engine_knows_which_families_llama_cpp_disturbs(trials: Trials) -> None:
    single = {name for name in _GENERATING if trials.of(name)["single"]}
    assert single == set(DISTURBED) - _REFUSED
    for name in _REFUSED:
        assert not trials.of(name)["alone"]


@pytest.fixture(scope="session")
def raw_trials(written: Written) -> Trials:
    return raw([written.paths[name] for name in (*DISTURBED, *_FILLING)])


@pytest.mark.parametrize("name", sorted(DISTURBED))
def test_llama_cpp_still_mixes_up_sequences_of_these(raw_trials: Trials, name: str) -> None:
    result = raw_trials.of(name)
    assert result["finite"]
    assert result["together"] != result["alone"]


@pytest.mark.parametrize("name", _FILLING)
def test_a_model_that_fills_gaps_has_logits(raw_trials: Trials, name: str) -> None:
    result = raw_trials.of(name)
    assert result["diffuses"]
    assert result["finite"]
    assert result["embeddings"]


# The families themselves -----------------------------------------------------------------


def test_a_family_that_fails_is_named_and_the_others_are_written(tmp_path: Path) -> None:
    found = write_families(tmp_path, ["llama", "nothing", "gemma"])
    assert list(found.paths) == ["llama", "gemma"]
    assert list(found.failures) == ["nothing"]


def test_an_adapter_changes_the_answers(tmp_path: Path, written: Written) -> None:
    model = written.paths["llama"]
    adapter = write_adapter(tmp_path / "adapter.gguf", model)
    plain, adapted = (
        raw([model], *arguments).of("llama") for arguments in ((), ("--adapter", str(adapter)))
    )
    assert adapted["finite"]
    for one, other in zip(plain["alone"], adapted["alone"], strict=True):
        assert one != other


def test_the_seed_decides_the_weights_and_nothing_else_does(
    tmp_path: Path, written: Written
) -> None:
    for name, seed, same in (("again", 7, True), ("else", 8, False)):
        folder = tmp_path / name
        folder.mkdir()
        other = write_families(folder, ["llama"], seed=seed, template=False).paths["llama"]
        assert (other.read_bytes() == written.paths["llama"].read_bytes()) is same
