"""Every architecture of the bundled llama.cpp loads and answers, alone and beside another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

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
from tests.families.trial import PROMPTS, TEXT, WANTED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_GENERATING = sorted(name for name, family in FAMILIES.items() if family.generates)
_EMBEDDING = sorted(
    name for name, family in FAMILIES.items() if family.kind in ("encoder", "reranker")
)
_FILLING = sorted(name for name, family in FAMILIES.items() if family.kind == "diffusion")


@dataclass(frozen=True)
class Trials:
    """What each family did, by name: a `trial.Trial` as JSON has it, or how it failed."""

    results: dict[str, dict[str, Any]]
    failures: dict[str, str]

    def of(self, name: str) -> dict[str, Any]:
        """Return what `name` did, or fail the test with what llama.cpp said."""
        if name in self.failures:
            pytest.fail(f"{name}: {self.failures[name]}", pytrace=False)
        return self.results[name]


def tried(paths: Sequence[Path], *arguments: str) -> Trials:
    """Try the models at `paths`, which are named after their families."""
    results, crashes = run_each("tests.families.trial", arguments, list(map(str, paths)))
    names = {str(path): path.stem for path in paths}
    refused = {
        names[item]: result["refused"] for item, result in results.items() if "refused" in result
    }
    crashed = {names[item]: ending for item, ending in crashes.items()}
    return Trials({names[item]: result for item, result in results.items()}, crashed | refused)


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return write_families(tmp_path_factory.mktemp("families"), list(FAMILIES))


@pytest.fixture(scope="session")
def trials(written: Written) -> Trials:
    found = tried(list(written.paths.values()))
    return Trials(found.results, found.failures | written.failures)


def test_every_architecture_of_the_library_is_a_family_or_an_exception() -> None:
    made = {family.architecture for family in FAMILIES.values()}
    assert set(all_architectures()) == made | set(EXCEPTIONS)
    assert not made & set(EXCEPTIONS)


@pytest.mark.parametrize("name", _GENERATING)
def test_a_model_answers_alone_and_beside_another(trials: Trials, name: str) -> None:
    result = trials.of(name)
    assert_is_of_its_kind(result, FAMILIES[name])
    assert result["text"] == TEXT
    assert result["finite"]
    alone = result["alone"]
    assert all(len(answer) == WANTED and len(set(answer)) > 2 for answer in alone)
    assert len({tuple(answer) for answer in alone}) == len(PROMPTS)
    disturbed = result["together"] != alone
    assert disturbed == (name in DISTURBED), f"{result['together']}, alone {alone}"


@pytest.mark.parametrize("name", _EMBEDDING)
def test_a_text_has_the_same_embedding_alone_and_beside_another(trials: Trials, name: str) -> None:
    result = trials.of(name)
    assert_is_of_its_kind(result, FAMILIES[name])
    assert result["finite"]
    alone, together = np.split(np.array(result["embeddings"]), 2)
    np.testing.assert_allclose(together, alone, atol=1e-3 * np.abs(alone).max())
    assert not np.allclose(alone[0], alone[1], rtol=1e-3)


@pytest.mark.parametrize("name", _FILLING)
def test_a_model_that_fills_gaps_has_logits(trials: Trials, name: str) -> None:
    result = trials.of(name)
    assert_is_of_its_kind(result, FAMILIES[name])
    assert result["finite"]
    assert result["embeddings"]


def assert_is_of_its_kind(result: dict[str, Any], family: Family) -> None:
    """llama.cpp sees the model of `family` as what the family says."""
    assert result["recurrent"] == (family.kind == "recurrent")
    assert result["hybrid"] == (family.kind == "hybrid")
    assert result["diffuses"] == (family.kind == "diffusion")
    if family.kind == "sliding":
        assert result["window"]


def test_a_family_that_fails_is_named_and_the_others_are_written(tmp_path: Path) -> None:
    found = write_families(tmp_path, ["llama", "nothing", "gemma"])
    assert list(found.paths) == ["llama", "gemma"]
    assert list(found.failures) == ["nothing"]


def test_an_adapter_changes_the_answers(tmp_path: Path, written: Written) -> None:
    model = written.paths["llama"]
    adapter = write_adapter(tmp_path / "adapter.gguf", model)
    plain, adapted = (
        tried([model], *arguments).of("llama") for arguments in ((), ("--adapter", str(adapter)))
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
        other = write_families(folder, ["llama"], seed=seed).paths["llama"]
        assert (other.read_bytes() == written.paths["llama"].read_bytes()) is same
