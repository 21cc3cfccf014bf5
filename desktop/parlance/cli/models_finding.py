"""`parlance models search`, `info` and `pull`: from the Hub into the cache."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.cli.output import Progress, note, write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.catalogue import Task
from parlance.contract.downloads import Fetched, FetchedAgain, Received, Retrying
from parlance.contract.fit import Fit, Wish
from parlance.contract.online import HubQuery, HubSort
from parlance.contract.wording import count_text, describe_fault, size_text
from parlance.work.choosing import choose_quantization, download_request

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from parlance.cli.workshop import Workshop
    from parlance.contract.downloads import DownloadEvent
    from parlance.contract.fit import JudgedRepository, Recommendation, Verdict
    from parlance.contract.online import HubModel

_KIB = 1024
_WHOLE = 10
_FITS = {
    Fit.GPU: "fits on the GPU",
    Fit.PARTLY: "fits partly on the GPU",
    Fit.CPU: "runs on the processor",
    Fit.TOO_LARGE: "too large for this computer",
    Fit.UNKNOWN: "not known whether it fits",
}


def run_search(arguments: argparse.Namespace) -> int:
    """Search the Hub, or the catalogue that ships with the app."""
    with open_workshop() as workshop:
        if arguments.catalogue:
            return _search_catalogue(workshop, arguments)
        found = _found(workshop, arguments)
    if arguments.json:
        write_json(found)
        return 0
    for model in found:
        write_line(_model_line(model))
    if not found:
        write_line("Nothing was found.")
    return 0


def _found(workshop: Workshop, arguments: argparse.Namespace) -> list[HubModel]:
    query = HubQuery(
        text=" ".join(arguments.words),
        sort=HubSort(arguments.sort),
        least_parameters=arguments.least,
        most_parameters=arguments.most,
        licence=arguments.licence,
        language=arguments.language,
        task=Task(arguments.task) if arguments.task else None,
    )
    found: list[HubModel] = []
    after = ""
    while len(found) < arguments.limit:
        (page,) = workshop.rooms.discovery.search(query, after, workshop.cancel)
        found += page.models
        after = page.after
        if not after:
            break
    return found[: arguments.limit]


def _search_catalogue(workshop: Workshop, arguments: argparse.Namespace) -> int:
    wish = Wish(
        tasks=(Task(arguments.task),) if arguments.task else (),
        languages=(arguments.language,) if arguments.language else (),
    )
    (ranked,) = workshop.rooms.discovery.recommended(wish, workshop.cancel)
    words = [word.lower() for word in arguments.words]
    chosen = [
        each
        for each in ranked
        if all(word in f"{each.entry.name} {each.entry.repo}".lower() for word in words)
    ][: arguments.limit]
    if arguments.json:
        write_json(chosen)
    else:
        for each in chosen:
            write_line(_recommendation_line(each))
    return 0


def run_info(arguments: argparse.Namespace) -> int:
    """Show a repository and a verdict for each of its files."""
    with open_workshop() as workshop:
        discovery = workshop.rooms.discovery
        (judged,) = discovery.repository(arguments.repo, arguments.context, workshop.cancel)
        if arguments.measure:
            judged = _with_measured(workshop, judged, arguments)
    if arguments.json:
        write_json(judged)
    else:
        _write_repository(judged)
    return 0


def _with_measured(
    workshop: Workshop, judged: JudgedRepository, arguments: argparse.Namespace
) -> JudgedRepository:
    repository = judged.repository
    wanted = choose_quantization(repository, arguments.measure)
    (measured,) = workshop.rooms.discovery.measured(
        repository, wanted, arguments.context, workshop.cancel
    )
    verdicts = tuple(
        measured if each is wanted else verdict
        for each, verdict in zip(repository.quantizations, judged.verdicts, strict=True)
    )
    return msgspec.structs.replace(judged, verdicts=verdicts)


def _write_repository(judged: JudgedRepository) -> None:
    repository = judged.repository
    write_line(_model_line(repository.model))
    if repository.url:
        write_line(f"    {repository.url}")
    for quantization, verdict in zip(repository.quantizations, judged.verdicts, strict=True):
        size = size_text(quantization.size_bytes)
        files = len(quantization.files)
        parts = f", {files} files" if files > 1 else ""
        cut = ", parts are missing" if quantization.incomplete else ""
        write_line(f"  {quantization.name}: {size}{parts}{cut}; {verdict_text(verdict)}")
    for projector in repository.projectors:
        write_line(f"  image projector {projector.file}: {size_text(projector.size_bytes)}")


def run_pull(arguments: argparse.Namespace) -> int:
    """Fetch a model; what is there already is not fetched again."""
    repo, wanted = _split(arguments.model)
    with open_workshop() as workshop:
        rooms = workshop.rooms
        limit = arguments.limit_rate
        rooms.limit.set((workshop.settings.speed_limit_kib if limit is None else limit) * _KIB)
        repository = rooms.hub.repository(repo, workshop.cancel, arguments.revision)
        request = download_request(
            repository,
            choose_quantization(repository, wanted),
            projector=not arguments.no_projector,
            signed_in=not arguments.without_signing_in,
        )
        shown = _PullProgress(request.name, rooms.fetcher.received_bytes(request))
        path = ""
        for event in rooms.fetcher.fetch(request, workshop.cancel):
            shown.show(event)
            if isinstance(event, Fetched):
                path = event.path
        shown.clear()
    if arguments.json:
        write_json({"repo": repo, "commit": request.commit, "path": path})
    else:
        write_line(path)
    return 0


def _split(model: str) -> tuple[str, str]:
    """Return the repository and the file or quantization that are meant."""
    repo, _, quantization = model.partition(":")
    parts = repo.split("/", 2)
    if len(parts) > 2:  # noqa: PLR2004 - owner, name and a file
        return "/".join(parts[:2]), parts[2]
    return repo, quantization


class _PullProgress:
    """The line that tells how far a download is, and what keeps it."""

    def __init__(self, name: str, there: int) -> None:
        self._name = name
        self._line = Progress()
        self._there = there
        self._started = time.monotonic()

    def show(self, event: DownloadEvent) -> None:
        match event:
            case Received() if event.total_bytes:
                share = event.done_bytes / event.total_bytes
                seconds = max(0.1, time.monotonic() - self._started)
                rate = max(0, event.done_bytes - self._there) / seconds
                what = "checking what is there" if event.verifying else f"{size_text(rate)}/s"
                self._line.show(
                    f"{self._name}: {share:.0%} of {size_text(event.total_bytes)}, {what}"
                )
            case Retrying(fault=fault, seconds=seconds):
                self.clear()
                note(f"{describe_fault(fault).sentence} Trying again in {seconds:.0f} s.")
            case FetchedAgain(file=file):
                self.clear()
                note(f"{file} arrived damaged and is fetched once more.")
            case _:
                pass

    def clear(self) -> None:
        self._line.clear()


def verdict_text(verdict: Verdict) -> str:
    """Return a judgement in words."""
    parts = [_FITS[verdict.fit]]
    if verdict.need_bytes:
        about = "" if verdict.exact else "about "
        parts.append(f"{about}{size_text(verdict.need_bytes)} with {verdict.context} tokens")
    if verdict.tokens_per_second:
        places = 0 if verdict.tokens_per_second >= _WHOLE else 1
        speed = f"{verdict.tokens_per_second:.{places}f} tokens a second"
        if verdict.measured:
            parts.append(f"{speed}, measured here")
        else:
            parts.append(f"{'about' if verdict.estimated else 'at most'} {speed}")
    return ", ".join(parts)


def _model_line(model: HubModel) -> str:
    facts = [
        model.architecture,
        f"{count_text(model.parameters)} parameters" if model.parameters else "",
        f"context {model.context}" if model.context else "",
        model.licence,
        "asks for consent" if model.gated else "",
        f"{count_text(model.downloads)} downloads",
    ]
    return f"{model.repo}\n    {', '.join(fact for fact in facts if fact)}"


def _recommendation_line(each: Recommendation) -> str:
    entry = each.entry
    mark = "* " if each.recommended else "  "
    file = f" {each.file.quantization}" if each.file else ""
    where = entry.repo or entry.source
    tasks = ", ".join(task.value for task in entry.tasks)
    return f"{mark}{entry.name}{file} ({where})\n    {tasks}; {verdict_text(each.verdict)}"


FINDING: dict[str, Callable[[argparse.Namespace], int]] = {
    "search": run_search,
    "info": run_info,
    "pull": run_pull,
}
"""The actions of this module."""
