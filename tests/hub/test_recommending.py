"""Recommendations: something good for every computer, and for what a person does."""

from __future__ import annotations

import random

import msgspec
import pytest

from parlance.contract.catalogue import CatalogueEntry, Quality, Task, Training, quality
from parlance.contract.fit import Computer, Fit, Recommendation, Wish
from parlance.hub.choosing.catalogue import read_catalogue
from parlance.hub.choosing.needs import bits_of
from parlance.hub.choosing.recommending import FAST_ENOUGH, FEW, recommend

GIB = 1024**3
ENTRIES = read_catalogue()


def computer(memory: float, rate: float, gpu: float = 0.0, gpu_rate: float = 0.0) -> Computer:
    return Computer(
        memory_bytes=int(memory * GIB),
        gpu_bytes=int(gpu * GIB),
        memory_rate=rate,
        gpu_rate=gpu_rate,
    )


COMPUTERS = {
    "4 GB": computer(1.3, 12e9),
    "8 GB": computer(4.0, 20e9),
    "16 GB": computer(9.8, 35e9),
    "32 GB": computer(23.0, 45e9),
    "16 GB and a GPU of 8": computer(9.8, 35e9, 6.6),
    "32 GB and a GPU of 24": computer(23.0, 45e9, 21.0, 900e9),
    "16 GB, speed unknown": computer(9.8, 0.0),
}
WISHES = {
    "nothing": Wish(),
    "chat": Wish(tasks=(Task.CHAT,), languages=("en",)),
    "all": Wish(tasks=(Task.CHAT, Task.TRANSLATE, Task.SUMMARIZE), languages=("de", "en")),
    "slovene": Wish(tasks=(Task.CHAT,), languages=("sl",)),
    "translate": Wish(tasks=(Task.TRANSLATE,), languages=("de", "en")),
    "code": Wish(tasks=(Task.CODE,)),
    "embed": Wish(tasks=(Task.EMBED,), languages=("sl",)),
}
RUNS = (Fit.GPU, Fit.PARTLY, Fit.CPU)


def marked(result: tuple[Recommendation, ...]) -> list[Recommendation]:
    return [made for made in result if made.recommended]


@pytest.mark.parametrize("wish", WISHES.values(), ids=WISHES)
@pytest.mark.parametrize("here", COMPUTERS.values(), ids=COMPUTERS)
def test_every_computer_has_something_for_every_wish(here: Computer, wish: Wish) -> None:
    result = recommend(ENTRIES, wish, here)
    assert len(result) == len(ENTRIES)
    few = marked(result)
    assert 0 < len(few) <= FEW
    assert len({made.entry.family for made in few}) == len(few)
    for made in few:
        assert made.verdict.fit in RUNS
        assert made.file in made.entry.files
        assert made.entry.training is not Training.BASE
        assert set(wish.tasks) <= set(made.entry.tasks)
        assert quality(made.file.quantization) is not Quality.POOR
        if made.verdict.fit is not Fit.GPU and here.memory_rate:
            assert made.verdict.tokens_per_second >= FAST_ENOUGH
    # What does not run comes last.
    runs = [made.verdict.fit in RUNS for made in result]
    assert runs == sorted(runs, reverse=True)


def test_the_same_question_has_the_same_answer_in_whatever_order() -> None:
    shuffled = list(ENTRIES)
    random.shuffle(shuffled)
    wish, here = WISHES["all"], COMPUTERS["16 GB"]
    assert recommend(shuffled, wish, here) == recommend(ENTRIES, wish, here)


def test_more_memory_gives_more_capable_models() -> None:
    sizes = [
        marked(recommend(ENTRIES, WISHES["chat"], COMPUTERS[name]))[0].entry.parameters
        for name in ("4 GB", "8 GB", "16 GB", "32 GB")
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] < 2.5e9
    assert sizes[-1] > 20e9


def entry_named(name: str) -> CatalogueEntry:
    return next(entry for entry in ENTRIES if entry.id == name)


def best_file(name: str, wish: Wish, here: Computer) -> str:
    [made] = recommend([entry_named(name)], wish, here)
    assert made.file is not None
    return made.file.quantization


def test_the_usual_choice_is_four_bits() -> None:
    assert best_file("qwen3-8b", WISHES["chat"], computer(20, 80e9)) == "Q4_K_M"


def test_small_languages_get_more_bits_where_they_fit() -> None:
    wish = WISHES["slovene"]
    assert best_file("qwen3-8b", wish, computer(20, 200e9)) == "Q8_0"
    assert best_file("qwen3-8b", wish, computer(7.5, 200e9)) == "Q6_K"
    assert best_file("qwen3-8b", wish, computer(6.0, 200e9)) == "Q4_K_M"


def test_small_models_get_more_bits_too() -> None:
    assert best_file("gemma-3-1b-it", WISHES["chat"], computer(8, 80e9)) == "Q8_0"


def test_a_file_for_the_gpu_comes_before_a_finer_one() -> None:
    here = computer(20, 50e9, gpu=8.0)
    assert best_file("gemma-3-12b-it", WISHES["chat"], here) == "Q4_K_M"
    [made] = recommend([entry_named("llama-3.1-8b-instruct")], WISHES["slovene"], here)
    assert made.file is not None
    assert made.verdict.fit is Fit.GPU
    assert bits_of(made.file.quantization) > 6


def test_what_does_not_fit_is_told_with_its_smallest_file() -> None:
    [made] = recommend([entry_named("llama-3.3-70b-instruct")], Wish(), COMPUTERS["8 GB"])
    assert made.file == made.entry.files[0]
    assert made.verdict.fit is Fit.TOO_LARGE
    assert not made.recommended


def test_what_has_to_be_converted_is_judged_without_a_file() -> None:
    small, bare = recommend(
        [entry_named("flan-t5-base"), entry_named("modernbert-base")],
        WISHES["translate"],
        COMPUTERS["8 GB"],
    )
    assert small.entry.id == "flan-t5-base"
    assert (small.file, small.verdict.fit) == (None, Fit.CPU)
    assert (bare.file, bare.verdict.fit) == (None, Fit.UNKNOWN)
    assert not small.recommended


def test_made_for_translation_comes_before_good_at_it() -> None:
    few = marked(recommend(ENTRIES, WISHES["translate"], COMPUTERS["16 GB"]))
    assert few[0].entry.tasks[0] is Task.TRANSLATE


def test_a_licence_that_leaves_people_out_comes_after_one_that_does_not() -> None:
    free = entry_named("eurollm-1.7b-instruct")
    bound = msgspec.structs.replace(
        free,
        id="a-bound-one",
        licence=msgspec.structs.replace(free.licence, excluded_regions=("European Union",)),
    )
    result = recommend([bound, free], WISHES["translate"], COMPUTERS["16 GB"])
    assert [made.entry.id for made in result] == [free.id, bound.id]


def test_no_more_context_is_judged_than_a_model_has() -> None:
    wish = Wish(context=65536)
    [made] = recommend([entry_named("eurollm-9b-instruct")], wish, COMPUTERS["32 GB"])
    assert made.verdict.context == 4096
