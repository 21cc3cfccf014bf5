"""What this computer has, and that its memory is not measured where models have told."""

from __future__ import annotations

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.work import computer as computer_module
from parlance.work.computer import ThisComputer
from tests.records import RECORD, record


@pytest.fixture
def probes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    asked: list[int] = []

    def probe(threads: int, _size: int) -> float:
        asked.append(threads)
        return 20e9

    monkeypatch.setattr(computer_module, "memory_bandwidth", probe)
    return asked


def test_the_memory_is_measured_once_where_no_model_has_told(
    nursery: Nursery, probes: list[int]
) -> None:
    here = ThisComputer(nursery)
    computer = here.now(Cancel())
    assert here.now(Cancel()).memory_rate == computer.memory_rate == 20e9
    assert not computer.memory_measured
    assert len(probes) == 1


def test_what_models_reached_here_takes_its_place(nursery: Nursery, probes: list[int]) -> None:
    kept = [RECORD]
    computer = ThisComputer(nursery, lambda: tuple(kept)).now(Cancel())
    assert (computer.memory_rate, computer.memory_measured) == (RECORD.memory_rate, True)
    assert computer.records == (RECORD,)
    assert probes == []


def test_a_record_that_comes_later_counts_at_once(nursery: Nursery, probes: list[int]) -> None:
    kept = [record(read_bytes=1)]
    here = ThisComputer(nursery, lambda: tuple(kept))
    assert here.now(Cancel()).memory_rate == 20e9
    kept.append(RECORD)
    assert here.now(Cancel()).memory_rate == RECORD.memory_rate
    assert len(probes) == 1
