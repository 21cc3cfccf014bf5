"""Models to begin with: those that are here, and one to fetch that fits, whatever the computer."""

from __future__ import annotations

import msgspec
import pytest

from parlance.contract.catalogue import Task
from parlance.contract.faults import ModelFileDamaged
from parlance.contract.fit import Computer, Fit, Wish
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.hub.choosing.beginning import FEW, found_to_begin, offered_to_begin
from parlance.hub.choosing.catalogue import read_catalogue
from parlance.hub.choosing.recommending import recommend

GB = 1_000_000_000
ANYTHING = Wish()
LAPTOP = Computer(memory_bytes=8 * GB, memory_rate=30e9)


def here(key: str, size: int = GB, **more: object) -> ModelEntry:
    entry = ModelEntry(
        key=key, path=key, name=key, origin=ModelOrigin.HUB_CACHE, size_bytes=size, parameters=size
    )
    return msgspec.structs.replace(entry, **more)


def found(*entries: ModelEntry, wish: Wish = ANYTHING) -> list[str]:
    return [each.entry.key for each in found_to_begin(entries, wish, LAPTOP)]


@pytest.mark.parametrize("memory", [0.3, 0.6, 1, 2, 4, 8, 16, 64])
@pytest.mark.parametrize("tasks", [(), (Task.CHAT,), (Task.TRANSLATE,), (Task.SUMMARIZE,)])
@pytest.mark.parametrize("languages", [(), ("en",), ("fa", "de"), ("yi", "cy", "zu")])
def test_something_that_fits_is_always_offered(
    memory: float, tasks: tuple[Task, ...], languages: tuple[str, ...]
) -> None:
    computer = Computer(memory_bytes=int(memory * GB), memory_rate=30e9)
    wish = Wish(tasks=tasks, languages=languages)
    offered = offered_to_begin(recommend(read_catalogue(), wish, computer), wish)
    assert 1 <= len(offered) <= FEW
    for each in offered:
        assert each.made.verdict.fit is Fit.CPU
        assert each.made.verdict.need_bytes <= computer.memory_bytes
        assert each.size_bytes > 0
        assert not each.made.entry.gated
    assert len({each.made.entry.id for each in offered}) == len(offered)


def test_one_of_them_takes_half_the_time_or_less() -> None:
    wish = Wish(tasks=(Task.CHAT,), languages=("en",))
    first, *others = offered_to_begin(recommend(read_catalogue(), wish, LAPTOP), wish)
    assert min(each.size_bytes for each in others) <= first.size_bytes / 2


@pytest.mark.parametrize("memory", [2, 4, 8, 16, 24, 64])
def test_the_first_leaves_half_of_the_memory_to_others(memory: int) -> None:
    computer = Computer(memory_bytes=memory * GB, memory_rate=30e9)
    wish = Wish(tasks=(Task.CHAT,), languages=("en",))
    first = offered_to_begin(recommend(read_catalogue(), wish, computer), wish)[0]
    assert first.made.verdict.need_bytes <= computer.memory_bytes / 2
    assert {Task.CHAT} <= set(first.made.entry.tasks)
    assert "en" in first.made.entry.languages


def test_nothing_is_offered_where_nothing_fits() -> None:
    tiny = Computer(memory_bytes=10_000_000)
    assert offered_to_begin(recommend(read_catalogue(), Wish(), tiny), Wish()) == ()


def test_of_the_models_here_only_those_that_answer_and_fit_are_found() -> None:
    assert found(
        here("starter", origin=ModelOrigin.STARTER),
        here("elsewhere", origin=ModelOrigin.SERVER),
        here("damaged", problem=ModelFileDamaged(path="x", reason="cut off")),
        here("vectors", tasks=(Task.EMBED,)),
        here("encoder", architecture="nomic-bert"),
        here("huge", 40 * GB),
        here("ollama", origin=ModelOrigin.OLLAMA),
    ) == ["ollama"]


def test_those_made_for_what_is_wished_come_first_then_the_larger() -> None:
    wish = Wish(tasks=(Task.TRANSLATE,), languages=("fa",))
    assert found(
        here("small"),
        here("large", 3 * GB),
        here("translates", tasks=(Task.TRANSLATE,)),
        here("persian", tasks=(Task.TRANSLATE,), languages=("fa",)),
        wish=wish,
    ) == ["persian", "translates", "large", "small"]
