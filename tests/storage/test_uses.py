from __future__ import annotations

from pathlib import Path

from parlance.storage.uses import ModelUses


def test_the_use_of_a_model_is_remembered(tmp_path: Path) -> None:
    uses = ModelUses(tmp_path / "state" / "uses.json")
    assert uses.all() == {}
    uses.note("a")
    uses.note("b")
    uses.note("a")
    noted = ModelUses(tmp_path / "state" / "uses.json").all()
    assert set(noted) == {"a", "b"}
    assert noted["a"] >= noted["b"] > 0


def test_a_file_that_cannot_be_read_costs_only_the_times(tmp_path: Path) -> None:
    path = tmp_path / "uses.json"
    path.write_text("{", "utf-8")
    uses = ModelUses(path)
    assert uses.all() == {}
    uses.note("a")
    assert set(uses.all()) == {"a"}
