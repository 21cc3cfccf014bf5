"""Finding models: the catalogue, the Hub, and whether a model fits this computer."""

from __future__ import annotations

import tempfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from parlance.contract.catalogue import CatalogueFile
from parlance.contract.first_run import Offers
from parlance.contract.fit import JudgedRepository
from parlance.engine.planning.measuring import measure_memory, sparse_copy
from parlance.hub.choosing.beginning import found_to_begin, offered_to_begin
from parlance.hub.choosing.catalogue import entry_of
from parlance.hub.choosing.measured import records_of
from parlance.hub.choosing.needs import need_of_file, need_of_model
from parlance.hub.choosing.recommending import recommend
from parlance.hub.choosing.verdicts import exact_verdict, judge
from parlance.modelfile.header import read_header, whole_header
from parlance.modelfile.reading import active_share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.children.nursery import Nursery
    from parlance.contract.benchmarks import BenchRecord
    from parlance.contract.cancel import Cancel
    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.fit import Computer, Recommendation, Verdict, Wish
    from parlance.contract.models import ModelEntry
    from parlance.contract.network import NetworkRequest
    from parlance.contract.online import (
        HubPage,
        HubQuantization,
        HubQuery,
        HubReader,
        HubRepository,
        SignIn,
    )
    from parlance.hub.choosing.needs import Need

ALL_LAYERS = -1


class Log(Protocol):
    """What keeps the requests that were made."""

    def entries(self) -> tuple[NetworkRequest, ...]:
        """Return all of them, the newest first."""

    def clear(self) -> None:
        """Forget them."""


class Discovery:
    """Answers what models there are and which of them would run here; from any thread."""

    def __init__(
        self,
        hub: HubReader,
        catalogue: Callable[[], tuple[CatalogueEntry, ...]],
        computer: Callable[[Cancel], Computer],
        nursery: Nursery,
        *,
        log: Log,
    ) -> None:
        """Hold what answers; `computer` tells what is free now."""
        self._hub = hub
        self._catalogue = catalogue
        self._computer = computer
        self._nursery = nursery
        self._log = log

    def recommended(self, wish: Wish, cancel: Cancel) -> Iterator[tuple[Recommendation, ...]]:
        """Yield the catalogue once, best first for this computer and wish."""
        yield recommend(self._known, wish, self._computer(cancel))

    def offers(
        self, wish: Wish, entries: tuple[ModelEntry, ...], cancel: Cancel
    ) -> Iterator[Offers]:
        """Yield the models to begin with once; `entries` are those of this computer."""
        computer = self._computer(cancel)
        yield Offers(
            found=found_to_begin(entries, wish, computer),
            offered=offered_to_begin(recommend(self._known, wish, computer), wish),
        )

    def search(self, query: HubQuery, after: str, cancel: Cancel) -> Iterator[HubPage]:
        """Yield one page of what the Hub has. Raises FaultError and Cancelled."""
        yield self._hub.search(query, cancel, after)

    def repository(self, repo: str, context: int, cancel: Cancel) -> Iterator[JudgedRepository]:
        """Yield a repository with a verdict for each file. Raises FaultError and Cancelled."""
        repository = self._hub.repository(repo, cancel)
        entry = entry_of(repo, self._known)
        computer = self._computer(cancel)
        verdicts = tuple(
            judge(
                _need(repository, quantization, entry, context),
                computer,
                context,
                records=_measured_here(computer, repository, quantization),
            )
            for quantization in repository.quantizations
        )
        yield JudgedRepository(repository=repository, verdicts=verdicts, entry=entry)

    def measured(
        self,
        repository: HubRepository,
        quantization: HubQuantization,
        context: int,
        cancel: Cancel,
    ) -> Iterator[Verdict]:
        """Yield what llama.cpp itself says of a model that is not here yet.

        Its headers are fetched, a few megabytes of each file, and loaded without weights.
        Raises FaultError and Cancelled.
        """
        computer = self._computer(cancel)
        with tempfile.TemporaryDirectory(prefix="parlance-") as folder:
            paths = [Path(folder, PurePosixPath(each.file).name) for each in quantization.files]
            for file, path in zip(quantization.files, paths, strict=True):
                header = self._hub.header(repository.repo, repository.commit, file, cancel)
                sparse_copy(header, file.size_bytes, path)
            needs = measure_memory(
                self._nursery,
                str(paths[0]),
                cancel,
                context=context,
                gpu_layers=ALL_LAYERS if computer.gpu_bytes else 0,
            )
            whole = whole_header(str(paths[0]), read_header(paths[0]))
        yield exact_verdict(
            needs,
            computer,
            context,
            active_share=active_share(whole),
            records=_measured_here(computer, repository, quantization),
        )

    def check_access(self, repo: str, cancel: Cancel) -> Iterator[None]:
        """Ask whether a gated repository may be read. Raises FaultError and Cancelled."""
        self._hub.check_access(repo, cancel)
        yield None

    def sign_in(self) -> SignIn:
        """Return where the Hub's token in use comes from."""
        return self._hub.sign_in()

    def use_token(self, token: str, *, keep: bool) -> None:
        """Sign in; the token stays on this computer where the Hub's tools keep it if `keep`."""
        self._hub.use_token(token, keep=keep)

    def network_log(self) -> tuple[NetworkRequest, ...]:
        """Return every request that was made, the newest first."""
        return self._log.entries()

    def clear_network_log(self) -> None:
        """Forget the requests."""
        self._log.clear()

    @property
    def _known(self) -> tuple[CatalogueEntry, ...]:
        return self._catalogue()


def _need(
    repository: HubRepository,
    quantization: HubQuantization,
    entry: CatalogueEntry | None,
    context: int,
) -> Need:
    """Return what a file takes: by what the catalogue says of the model, if it has it."""
    size = quantization.size_bytes
    if entry is None:
        return need_of_model(repository.model, context, size_bytes=size)
    file = CatalogueFile(
        quantization=quantization.name, pattern=quantization.files[0].file, size_bytes=size
    )
    return need_of_file(entry, file, context)


def _measured_here(
    computer: Computer, repository: HubRepository, quantization: HubQuantization
) -> tuple[BenchRecord, ...]:
    """Return what this computer did with the file."""
    first = quantization.files[0].file
    return records_of(computer.records, repository.repo, first, quantization.size_bytes)
