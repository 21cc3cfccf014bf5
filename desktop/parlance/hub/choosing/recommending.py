"""Which models of the catalogue suit a person and a computer, and which file of each."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.catalogue import (
    CatalogueFile,
    Quality,
    Task,
    Training,
    hurts_languages,
    quality,
)
from parlance.contract.fit import Fit, Recommendation
from parlance.hub.choosing.measured import records_of
from parlance.hub.choosing.needs import bits_of, need_of_file
from parlance.hub.choosing.verdicts import judge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.fit import Computer, Verdict, Wish

FEW = 4
"""So many are marked, each of another family."""

FAST_ENOUGH = 8.0
"""Tokens a second: about as fast as people read."""

_BEARABLE = 2.0
_SLOW = 0.5

_USUAL_RATE = 20e9
"""Bytes a second that an ordinary laptop reads from memory; where none was measured."""

_SMALL_MODEL = 2.5e9
_USUAL_BITS = 4.9
_CAREFUL_BITS = 8.5
_CONVERTED = CatalogueFile(quantization="F16", pattern="")
_SIZE_STEP = 1.7
_STEPS_A_YEAR = 1.5
_UNKNOWN_RELEASE = "2020-01"

_WHERE = {Fit.GPU: 3, Fit.PARTLY: 2, Fit.CPU: 1}
_RUNS = tuple(_WHERE)


def recommend(
    entries: Iterable[CatalogueEntry], wish: Wish, computer: Computer
) -> tuple[Recommendation, ...]:
    """Return every entry with its best file, best suited first; the first few are marked.

    Ordered by, each before the next: whether it runs here, as a file that is there and no
    coarser than 3 bits; how many of the tasks it is good at; how many of the languages it
    knows; how fast it is (enough to read along, bearable, slow, hopeless); whether it was
    made for one of the tasks; whether its licence leaves out no region and allows
    commercial use; how capable it is (see `_capability`); where it runs; its size; its
    name. The same input gives the same order.

    Marked are only models that run here, follow instructions or make vectors, and are good
    at all the tasks and languages wished for; fast enough ones, or the fastest if none is.
    """
    chosen = [(entry, *_best_file(entry, wish, computer)) for entry in entries]
    ranked = sorted(
        (
            Recommendation(entry=entry, file=file, verdict=verdict)
            for entry, file, verdict in chosen
        ),
        key=lambda made: _rank(made, wish, computer),
    )
    worth = [made for made in ranked if _is_worth(made, wish)]
    pace = min((_pace(made, wish, computer) for made in worth), default=0)
    marked: set[str] = set()
    result: list[Recommendation] = []
    for made in ranked:
        family = made.entry.family
        fast = made in worth and _pace(made, wish, computer) == pace
        if fast and len(marked) < FEW and family not in marked:
            marked.add(family)
            made = msgspec.structs.replace(made, recommended=True)  # noqa: PLW2901
        result.append(made)
    return tuple(result)


def _best_file(
    entry: CatalogueEntry, wish: Wish, computer: Computer
) -> tuple[CatalogueFile | None, Verdict]:
    """Return the file to take: one that runs, is not too coarse, runs in the best place.

    Of those the one nearest to 4 bits, or to 8 for small models and small languages, which
    suffer most. Of what does not run, the smallest. A model that is only converted here
    is judged in half precision and has no file.
    """
    context = min(wish.context, entry.context) if entry.context else wish.context

    def judged(file: CatalogueFile) -> Verdict:
        own = records_of(computer.records, entry.repo, file.pattern, file.size_bytes)
        return judge(need_of_file(entry, file, context), computer, context, records=own)

    if not entry.files:
        file = _CONVERTED if entry.convertible else CatalogueFile(quantization="", pattern="")
        return None, judged(file)
    verdicts = [(file, judged(file)) for file in entry.files]
    running = [each for each in verdicts if each[1].fit in _RUNS]
    if not running:
        return min(verdicts, key=lambda each: each[1].need_bytes)
    wanted = _wanted_bits(entry, wish)
    return max(running, key=lambda each: _preference(*each, wish=wish, wanted=wanted))


def _wanted_bits(entry: CatalogueEntry, wish: Wish) -> float:
    careful = entry.parameters < _SMALL_MODEL or hurts_languages("Q4_K_M", wish.languages)
    return _CAREFUL_BITS if careful else _USUAL_BITS


def _preference(
    file: CatalogueFile, verdict: Verdict, *, wish: Wish, wanted: float
) -> tuple[bool, bool, int, bool, float]:
    name = file.quantization
    return (
        quality(name) in (Quality.GOOD, Quality.NEAR_LOSSLESS),
        not hurts_languages(name, wish.languages),
        _WHERE.get(verdict.fit, 0),
        not 0 < verdict.tokens_per_second < FAST_ENOUGH,
        -abs(bits_of(name) - wanted),
    )


def _rank(made: Recommendation, wish: Wish, computer: Computer) -> tuple[object, ...]:
    """Return what sorts better ones first."""
    entry, licence = made.entry, made.entry.licence
    return (
        made.verdict.fit not in _RUNS,
        made.file is None or quality(made.file.quantization) is Quality.POOR,
        -_share(wish.tasks or (Task.CHAT,), entry.tasks),
        -_share(wish.languages, entry.languages),
        _pace(made, wish, computer),
        not _is_made_for(entry, wish),
        bool(licence.excluded_regions) or licence.commercial is False,
        -_capability(entry),
        -_WHERE.get(made.verdict.fit, 0),
        -entry.parameters,
        entry.id,
    )


def _share(wished: tuple[str, ...], has: tuple[str, ...]) -> float:
    return sum(each in has for each in wished) / len(wished) if wished else 1.0


def _is_made_for(entry: CatalogueEntry, wish: Wish) -> bool:
    return entry.training is not Training.BASE and entry.tasks[:1] in [
        (task,) for task in wish.tasks or (Task.CHAT,)
    ]


def _pace(made: Recommendation, wish: Wish, computer: Computer) -> int:
    """Return 0 for what is fast enough to read along, up to 3 for what nobody waits for."""
    if made.verdict.fit is Fit.GPU:
        return 0
    speed = made.verdict.tokens_per_second
    if not speed:
        if made.file is None or computer.memory_rate:
            return 0 if made.verdict.fit in _RUNS else 3
        speed = _USUAL_RATE / max(1, need_of_file(made.entry, made.file, wish.context).read_bytes)
    return sum(speed < least for least in (FAST_ENOUGH, _BEARABLE, _SLOW))


def _is_worth(made: Recommendation, wish: Wish) -> bool:
    return (
        made.verdict.fit in _RUNS
        and made.file is not None
        and made.entry.training is not Training.BASE
        and _share(wish.tasks or (Task.CHAT,), made.entry.tasks) == 1.0
        and _share(wish.languages, made.entry.languages) == 1.0
        and quality(made.file.quantization) is not Quality.POOR
    )


def _capability(entry: CatalogueEntry) -> int:
    """Return a rough class of what a model can do, by its size and its age.

    A class is 1.7 times the weights (of a mixture of experts, the geometric mean of all
    and those used), or eight months: models of one size have become better faster than
    that. Source: Xiao et al. 2024, arXiv 2412.04315.
    """
    active = entry.active_parameters or entry.parameters
    size = max(1.0, math.sqrt(entry.parameters * active))
    year, _, month = (entry.released or _UNKNOWN_RELEASE).partition("-")
    years = int(year) + int(month) / 12
    return round(math.log(size, _SIZE_STEP) + years * _STEPS_A_YEAR)
