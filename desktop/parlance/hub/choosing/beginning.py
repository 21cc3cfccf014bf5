"""Which models to begin with: of those that are here, and of those that can be fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.catalogue import Quality, Task, Training, quality
from parlance.contract.first_run import FoundModel, OfferedModel
from parlance.contract.fit import Fit
from parlance.contract.models import ModelOrigin
from parlance.contract.online import HubModel
from parlance.hub.choosing.needs import need_of_model, weights_bytes
from parlance.hub.choosing.verdicts import judge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.fit import Computer, Recommendation, Verdict, Wish
    from parlance.contract.models import ModelEntry

FEW = 3
"""More than people compare before they know what the words mean."""

_MUCH = 0.5
_RUNS = (Fit.GPU, Fit.PARTLY, Fit.CPU)
_ELSEWHERE = (ModelOrigin.STARTER, ModelOrigin.SERVER)


def found_to_begin(
    entries: Iterable[ModelEntry], wish: Wish, computer: Computer
) -> tuple[FoundModel, ...]:
    """Return the models of this computer that can be used, best suited first.

    Without the starter, servers, damaged files, makers of vectors, and what is too large.
    Ordered by how many of the tasks and languages are known to be among its own, then by
    size: what is larger mostly knows more.
    """
    judged = [
        FoundModel(entry=entry, verdict=_judged(entry, wish, computer))
        for entry in entries
        if entry.origin not in _ELSEWHERE and entry.problem is None and _answers(entry)
    ]
    usable = [each for each in judged if each.verdict.fit is not Fit.TOO_LARGE]
    return tuple(sorted(usable, key=lambda each: _rank(each.entry, wish)))


def offered_to_begin(ranked: Iterable[Recommendation], wish: Wish) -> tuple[OfferedModel, ...]:
    """Return the few of the catalogue to choose from, the first of them recommended.

    `ranked` has the best first. Only what runs here, follows instructions and can be
    fetched without an account. The first leaves half of the memory to what people do besides,
    if one does that is as good for the wish. One is much smaller than that, if there is one:
    not everybody wants to wait.
    """
    able = [_offered(made) for made in ranked if _can_begin(made)]
    if not able:
        return ()
    best = _suits(able[0].made, wish)
    peers = (each for each in able if _suits(each.made, wish) >= best)
    first = next((each for each in peers if _leaves_room(each.made.verdict)), able[0])
    family = first.made.entry.family
    others = [each for each in able if each.made.recommended and each.made.entry.family != family]
    few = [first, *others[: FEW - 2]]
    limit = min(each.size_bytes for each in few) * _MUCH
    few += [each for each in able if each.size_bytes <= limit][:1]
    few += [each for each in others if each not in few][: FEW - len(few)]
    return tuple(few)


def _offered(made: Recommendation) -> OfferedModel:
    assert made.file is not None
    size = made.file.size_bytes or weights_bytes(made.entry, made.file.quantization)
    return OfferedModel(made=made, size_bytes=size, is_exact=made.file.size_bytes > 0)


def _judged(entry: ModelEntry, wish: Wish, computer: Computer) -> Verdict:
    known = HubModel(
        repo=entry.repo or entry.name,
        parameters=entry.parameters or 0,
        architecture=entry.architecture or "",
    )
    need = need_of_model(known, wish.context, size_bytes=entry.size_bytes)
    return judge(need, computer, wish.context)


def _answers(entry: ModelEntry) -> bool:
    is_encoder = (entry.architecture or "").endswith("bert")
    return not is_encoder and entry.tasks != (Task.EMBED,)


def _rank(entry: ModelEntry, wish: Wish) -> tuple[object, ...]:
    tasks = sum(task in entry.tasks for task in wish.tasks)
    languages = sum(code in entry.languages for code in wish.languages)
    return (-tasks, -languages, -entry.size_bytes, entry.key)


def _suits(made: Recommendation, wish: Wish) -> int:
    tasks = sum(task in made.entry.tasks for task in wish.tasks)
    return tasks + sum(code in made.entry.languages for code in wish.languages)


def _leaves_room(verdict: Verdict) -> bool:
    return verdict.fit is Fit.GPU or verdict.need_bytes <= verdict.memory_bytes * _MUCH


def _can_begin(made: Recommendation) -> bool:
    return (
        made.verdict.fit in _RUNS
        and made.file is not None
        and not made.entry.gated
        and made.entry.training not in (Training.BASE, Training.EMBEDDING)
        and quality(made.file.quantization) is not Quality.POOR
    )
