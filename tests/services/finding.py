"""A scripted catalogue and Hub, and a scripted fetcher behind the real queue."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

from parlance.contract.cancel import Cancel
from parlance.contract.catalogue import CatalogueEntry, CatalogueFile, Licence, Task, Training
from parlance.contract.downloads import (
    Download,
    DownloadEvent,
    DownloadRequest,
    Fetched,
)
from parlance.contract.faults import Fault, FaultError, FaultRecord
from parlance.contract.fit import Fit, JudgedRepository, Recommendation, Verdict, Wish
from parlance.contract.network import NetworkRequest, Purpose
from parlance.contract.online import (
    HubFile,
    HubModel,
    HubPage,
    HubQuantization,
    HubQuery,
    HubRepository,
    SignIn,
)
from parlance.work.downloads import Downloads

REPO = "Qwen/Qwen3-4B-GGUF"


def quantization(name: str, size: int = 1000) -> HubQuantization:
    return HubQuantization(
        name=name, files=(HubFile(file=f"Qwen3-4B-{name}.gguf", size_bytes=size),)
    )


def repository(repo: str = REPO, *, gated: bool = False) -> HubRepository:
    return HubRepository(
        repo=repo,
        commit="c0ffee",
        model=HubModel(repo=repo, gated=gated),
        quantizations=(
            quantization("Q2_K", 600),
            quantization("Q4_K_M"),
            quantization("Q8_0", 2000),
        ),
        projectors=(HubFile(file="mmproj-F16.gguf", size_bytes=50),),
    )


def entry(name: str = "Qwen3 4B", repo: str = REPO) -> CatalogueEntry:
    return CatalogueEntry(
        id=name.lower().replace(" ", "-"),
        name=name,
        maker="Qwen",
        family="Qwen3",
        repo=repo,
        source="Qwen/Qwen3-4B",
        architecture="qwen3",
        parameters=4_000_000_000,
        context=40_960,
        licence=Licence(id="apache-2.0", commercial=True),
        training=Training.INSTRUCT,
        languages=("en", "fa"),
        tasks=(Task.CHAT,),
        files=(CatalogueFile(quantization="Q4_K_M", pattern="*Q4_K_M.gguf"),),
        minimum_memory_bytes=3_000_000_000,
    )


def recommendation(made: CatalogueEntry | None = None) -> Recommendation:
    made = made or entry()
    return Recommendation(
        entry=made,
        file=made.files[0],
        verdict=Verdict(fit=Fit.CPU, context=4096, need_bytes=3_000_000_000),
        recommended=True,
    )


class ScriptedDiscovery:
    """Answers what the test gives it; waits where it is told to hold."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.wishes: list[Wish] = []
        self.requests: tuple[NetworkRequest, ...] = (
            NetworkRequest(
                at=1.0,
                method="GET",
                host="hub",
                purpose=Purpose.SEARCH,
                subject="qwen",
                status=200,
                received_bytes=9,
            ),
        )
        self.pages: dict[tuple[str, str], HubPage] = {}
        self.repositories: dict[str, HubRepository] = {REPO: repository()}
        self.faults: dict[str, Fault] = {}
        self.held: set[str] = set()
        self.stopped = threading.Semaphore(0)
        self.signed_in = SignIn.NONE

    def _answer(self, what: str, cancel: Cancel) -> None:
        self.asked.append(what)
        if what in self.held:
            gone = threading.Event()
            try:
                with cancel.waking(gone.set):
                    gone.wait(10)
            finally:
                self.stopped.release()
        if what in self.faults:
            raise FaultError(self.faults[what])

    def recommended(self, wish: Wish, cancel: Cancel) -> Iterator[tuple[Recommendation, ...]]:
        self.wishes.append(wish)
        self._answer("recommended", cancel)
        yield (recommendation(),)

    def search(self, query: HubQuery, after: str, cancel: Cancel) -> Iterator[HubPage]:
        self._answer(f"search {query.text} {after}".strip(), cancel)
        yield self.pages[query.text, after]

    def repository(self, repo: str, context: int, cancel: Cancel) -> Iterator[JudgedRepository]:
        self._answer(f"repository {repo}", cancel)
        found = self.repositories[repo]
        verdict = Verdict(fit=Fit.CPU, context=context, need_bytes=1)
        yield JudgedRepository(repository=found, verdicts=(verdict,) * len(found.quantizations))

    def measured(
        self,
        _repository: HubRepository,
        quantization: HubQuantization,
        context: int,
        cancel: Cancel,
    ) -> Iterator[Verdict]:
        self._answer(f"measured {quantization.name}", cancel)
        yield Verdict(fit=Fit.GPU, context=context, need_bytes=2, exact=True)

    def check_access(self, repo: str, cancel: Cancel) -> Iterator[None]:
        self._answer(f"access {repo}", cancel)
        yield None

    def network_log(self) -> tuple[NetworkRequest, ...]:
        return self.requests

    def clear_network_log(self) -> None:
        self.requests = ()

    def sign_in(self) -> SignIn:
        return self.signed_in

    def use_token(self, token: str, *, keep: bool) -> None:
        self.asked.append(f"token {token} {keep}")
        self.signed_in = SignIn.STORED if keep else SignIn.ENTERED


class MemoryBook:
    """Keeps the queue for the length of a test."""

    def __init__(self, downloads: tuple[Download, ...] = ()) -> None:
        self.downloads = downloads

    def load(self) -> tuple[Download, ...]:
        return self.downloads

    def save(self, downloads: Sequence[Download]) -> None:
        self.downloads = tuple(downloads)


class ScriptedFetching:
    """Fetches what the test hands over, event by event."""

    def __init__(self) -> None:
        self.started: list[str] = []
        self.unsigned: list[str] = []
        self.discarded: list[str] = []
        self._ready = threading.Condition()
        self._script: dict[str, list[DownloadEvent | Fault]] = {}

    def give(self, name: str, *events: DownloadEvent | Fault) -> None:
        """Let the download called `name` tell these next."""
        with self._ready:
            self._script.setdefault(name, []).extend(events)
            self._ready.notify_all()

    def fetch(self, request: DownloadRequest, cancel: Cancel) -> Iterator[DownloadEvent]:
        self.started.append(request.name)
        if not request.signed_in:
            self.unsigned.append(request.name)
        while True:
            event = self._next(request.name, cancel)
            if isinstance(event, FaultRecord):
                raise FaultError(event)
            yield event
            if isinstance(event, Fetched):
                return

    def _next(self, name: str, cancel: Cancel) -> DownloadEvent | Fault:
        with cancel.waking(self._wake), self._ready:
            while not self._script.get(name) and not cancel.requested:
                self._ready.wait(10)
            cancel.check()
            return self._script[name].pop(0)

    def _wake(self) -> None:
        with self._ready:
            self._ready.notify_all()

    def received_bytes(self, _request: DownloadRequest) -> int:
        return 0

    def discard(self, request: DownloadRequest) -> int:
        self.discarded.append(request.name)
        return 0


def request(name: str, size: int = 1000) -> DownloadRequest:
    return DownloadRequest(
        repo=f"ada/{name}",
        commit="c0ffee",
        name=name,
        files=(HubFile(file=f"{name}.gguf", size_bytes=size),),
    )


def queue(fetching: ScriptedFetching, book: MemoryBook, limits: list[int]) -> Downloads:
    return Downloads(fetching, book, limits.append)
