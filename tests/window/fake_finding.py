"""Services for finding and fetching that hold what a test gives them and note what is asked."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.downloads import (
    Download,
    DownloadId,
    DownloadPhase,
    DownloadRequest,
    Retrying,
)
from parlance.contract.faults import (
    Fault,
    GatedRepository,
    HubUnreachable,
    TokenRefused,
)
from parlance.contract.fit import (
    Computer,
    Fit,
    JudgedRepository,
    Recommendation,
    Verdict,
    Wish,
)
from parlance.contract.network import NetworkRequest
from parlance.contract.online import (
    HubFile,
    HubModel,
    HubPage,
    HubQuantization,
    HubQuery,
    HubRepository,
    SignIn,
)
from parlance.hub.choosing.catalogue import entry_of, read_catalogue
from parlance.hub.choosing.recommending import recommend
from parlance.services.discovery_states import CatalogueState, PageState, SearchState
from parlance.services.download_items import DownloadItem
from parlance.work.choosing import download_request

GB = 1_000_000_000
LAPTOP = Computer(memory_bytes=13 * GB, memory_rate=38e9)
DESKTOP = Computer(memory_bytes=24 * GB, gpu_bytes=7 * GB, memory_rate=45e9, gpu_rate=400e9)
GEMMA = "bartowski/google_gemma-3-4b-it-GGUF"
_DAY = 86_400.0
_NEWEST = 1_790_000_000  # told as a day, which must not change with the calendar


class FakeDiscovery(QObject):
    """Finds what the test gives it."""

    recommended = Signal()
    found = Signal()
    page_changed = Signal()
    request_ready = Signal(object)
    consent_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.catalogue = CatalogueState()
        self.results = SearchState()
        self.page = PageState()
        self.sign_in = SignIn.NONE
        self.languages: tuple[str, ...] = ("en",)
        self.small_languages: tuple[str, ...] = ()
        self.asked: list[str] = []
        self.queries: list[HubQuery] = []
        self.wishes: list[Wish] = []
        self.tokens: list[tuple[str, bool]] = []
        self.requests: tuple[NetworkRequest, ...] = ()

    def recommend(self, wish: Wish) -> None:
        self.wishes.append(wish)

    def prepare(self, recommendation: Recommendation) -> None:
        self.asked.append(f"prepare {recommendation.entry.id}")

    def search(self, query: HubQuery) -> None:
        self.queries.append(query)
        self.show_results(query=query, models=(), after="", busy=True, fault=None)

    def more(self) -> None:
        self.asked.append("more")

    def stop(self) -> None:
        self.asked.append("stop")

    def open(self, repo: str) -> None:
        self.asked.append(f"open {repo}")
        self.page = PageState(repo=repo, context=self.page.context, busy=True)
        self.page_changed.emit()

    def close_page(self) -> None:
        self.asked.append("close")
        self.page = PageState(context=self.page.context)
        self.page_changed.emit()

    def judge_for(self, context: int) -> None:
        self.asked.append(f"judge {context}")
        self.show_page(context=context)

    def measure(self, name: str) -> None:
        self.asked.append(f"measure {name}")

    def check_access(self) -> None:
        self.asked.append("check")

    def use_token(self, token: str, *, keep: bool) -> None:
        self.tokens.append((token, keep))

    def network_log(self) -> tuple[NetworkRequest, ...]:
        return self.requests

    def clear_network_log(self) -> None:
        self.requests = ()

    # What a test does ----------------------------------------------------------------

    def show_catalogue(self, computer: Computer = LAPTOP, **changes: object) -> None:
        wish = self.wishes[-1] if self.wishes else Wish()
        made = recommend(read_catalogue(), wish, computer)
        changes.setdefault("recommendations", made)
        self.catalogue = msgspec.structs.replace(self.catalogue, **changes)
        self.recommended.emit()

    def show_results(self, **changes: object) -> None:
        self.results = msgspec.structs.replace(self.results, **changes)
        self.found.emit()

    def find(self, page: HubPage) -> None:
        """Append a page, as the service does."""
        models = (*self.results.models, *page.models)
        self.show_results(models=models, after=page.after, busy=False, fault=None)

    def show_page(self, **changes: object) -> None:
        self.page = msgspec.structs.replace(self.page, **changes)
        self.page_changed.emit()

    def show_repository(self, judged: JudgedRepository, **changes: object) -> None:
        repo = judged.repository.repo
        self.show_page(repo=repo, judged=judged, busy=False, **changes)


class FakeDownloads(QObject):
    """Fetches when the test says so."""

    changed = Signal()
    finished = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[DownloadItem, ...] = ()
        self.offline = False
        self.measured_rate = 0.0
        self.free_bytes: int | None = 212 * GB
        self.asked: list[str] = []
        self.added: list[DownloadRequest] = []

    @property
    def open_count(self) -> int:
        busy = (DownloadPhase.QUEUED, DownloadPhase.RUNNING)
        return sum(item.download.phase in busy for item in self.items)

    def is_downloading(self, repo: str) -> bool:
        return any(item.download.request.repo == repo for item in self.items)

    def item_of(self, repo: str, file: str) -> DownloadItem | None:
        for item in self.items:
            request = item.download.request
            is_open = item.download.phase is not DownloadPhase.DONE
            if is_open and request.repo == repo and file in [each.file for each in request.files]:
                return item
        return None

    def request_for(
        self, repository: HubRepository, quantization: HubQuantization
    ) -> DownloadRequest:
        return download_request(repository, quantization)

    def add(self, request: DownloadRequest) -> None:
        self.added.append(request)
        self.show(*self.items, item(request.name, request=request))

    def pause(self, which: str) -> None:
        self.asked.append(f"pause {which}")

    def resume(self, which: str) -> None:
        self.asked.append(f"resume {which}")

    def retry(self, which: str) -> None:
        self.asked.append(f"retry {which}")

    def retry_unsigned(self, which: str) -> None:
        self.asked.append(f"unsigned {which}")

    def cancel(self, which: str) -> None:
        self.asked.append(f"cancel {which}")

    def clear(self, which: str) -> None:
        self.asked.append(f"clear {which}")

    def move(self, which: str, position: int) -> None:
        self.asked.append(f"move {which} {position}")

    def pause_all(self) -> None:
        self.asked.append("pause all")

    def resume_all(self) -> None:
        self.asked.append("resume all")

    # What a test does ----------------------------------------------------------------

    def show(self, *items: DownloadItem) -> None:
        self.items = items
        self.changed.emit()


def item(  # noqa: PLR0913 - each has a default
    name: str,
    phase: DownloadPhase = DownloadPhase.QUEUED,
    *,
    share: float = 0.0,
    size: int = 2_500_000_000,
    repo: str = "Qwen/Qwen3-4B-GGUF",
    request: DownloadRequest | None = None,
    fault: Fault | None = None,
    **more: object,
) -> DownloadItem:
    """Return a download as the service shows it; its id is its name."""
    request = request or DownloadRequest(
        repo=repo,
        commit="c0ffee",
        name=name,
        files=(HubFile(file=f"{name}.gguf", size_bytes=size),),
    )
    download = Download(
        id=DownloadId(name),
        request=request,
        phase=phase,
        received_bytes=round(share * request.total_bytes),
        fault=fault,
    )
    return DownloadItem(download=download, **more)


def queue() -> tuple[DownloadItem, ...]:
    """Return one download in every state."""
    running, failed = DownloadPhase.RUNNING, DownloadPhase.FAILED
    lost = HubUnreachable(host="huggingface.co", reason="the connection was reset")
    return (
        item("Qwen3 8B Q4_K_M", running, share=0.42, size=5 * GB, rate=11.4e6, seconds_left=255.0),
        item(
            "Gemma 3 12B Q4_0",
            running,
            share=0.71,
            size=8 * GB,
            repo="google/gemma-3-12b-it-qat-q4_0-gguf",
            retrying=Retrying(fault=lost, seconds=20.0, attempt=3),
            retry_seconds=14.0,
        ),
        item("EuroLLM 9B Q5_K_M", share=0.0, size=6 * GB, repo="bartowski/EuroLLM-9B-GGUF"),
        item("Aya Expanse 8B Q4_K_M", DownloadPhase.PAUSED, share=0.18, size=5 * GB),
        item("Llama 3.1 8B Q4_K_M", failed, fault=GatedRepository(repo="meta/a", signed_in=False)),
        item("SmolLM3 3B Q8_0", failed, share=0.2, fault=TokenRefused(repo="a/b")),
        item("bge-m3 F16", DownloadPhase.DONE, share=1.0, size=1_160_000_000),
    )


def hub_models(count: int = 24, *, start: int = 0) -> tuple[HubModel, ...]:
    """Return repositories as the Hub lists them."""
    makers = ("bartowski", "unsloth", "Qwen", "ggml-org", "lmstudio-community", "mradermacher")
    names = ("Qwen3-8B", "gemma-3-12b-it", "Mistral-Small-3.2-24B", "Phi-4-mini", "PersianMind")
    licences = ("apache-2.0", "gemma", "apache-2.0", "mit", "cc-by-nc-4.0")
    sizes = (8_190_000_000, 12_200_000_000, 23_600_000_000, 3_840_000_000, 6_740_000_000)
    models = []
    for number in range(start, start + count):
        which = number % len(names)
        models.append(
            HubModel(
                repo=f"{makers[number % len(makers)]}/{names[which]}-{number}-GGUF",
                downloads=2_400_000 // (number + 1),
                likes=900 // (number + 1),
                updated=_NEWEST - number * 9 * _DAY,
                licence=licences[which],
                gated=licences[which] == "gemma",
                languages=("en", "fa"),
                parameters=sizes[which],
                architecture="qwen3",
                context=32_768 * (which + 1),
            )
        )
    return tuple(models)


_SIZES = {
    "Q2_K": 1.73,
    "Q3_K_M": 2.10,
    "IQ4_XS": 2.28,
    "Q4_K_M": 2.49,
    "Q5_K_M": 2.83,
    "Q6_K": 3.19,
    "Q8_0": 4.13,
    "BF16": 7.77,
}


def repository(
    repo: str = GEMMA, *, gated: bool = False, computer: Computer = DESKTOP
) -> JudgedRepository:
    """Return a repository with a projector, an adapter, a split set and one with missing parts."""
    quantizations = [
        HubQuantization(
            name=name,
            files=(HubFile(file=f"google_gemma-3-4b-it-{name}.gguf", size_bytes=round(size * GB)),),
        )
        for name, size in _SIZES.items()
    ]
    parts = tuple(
        HubFile(file=f"F32/google_gemma-3-4b-it-F32-0000{part}-of-00002.gguf", size_bytes=8 * GB)
        for part in (1, 2)
    )
    quantizations.append(HubQuantization(name="F32", files=parts))
    quantizations.append(HubQuantization(name="Q1_0", files=parts[:1], incomplete=True))
    found = HubRepository(
        repo=repo,
        commit="c0ffee",
        model=HubModel(
            repo=repo,
            downloads=184_000,
            likes=71,
            licence="gemma",
            gated=gated,
            parameters=3_880_000_000,
            architecture="gemma3",
            context=131_072,
            languages=("en", "de", "fa"),
        ),
        quantizations=tuple(quantizations),
        projectors=(HubFile(file="mmproj-google_gemma-3-4b-it-f16.gguf", size_bytes=851_000_000),),
        adapters=(HubFile(file="adapter-legal-f16.gguf", size_bytes=42_000_000),),
        base="google/gemma-3-4b-it",
        url=f"https://hub.test/{repo}",
    )
    verdicts = tuple(_verdict(each, computer) for each in quantizations)
    return JudgedRepository(
        repository=found, verdicts=verdicts, entry=entry_of(repo, read_catalogue())
    )


def _verdict(quantization: HubQuantization, computer: Computer) -> Verdict:
    need = quantization.size_bytes + 900_000_000
    fit, rate = Fit.TOO_LARGE, 0.0
    if quantization.incomplete:
        return Verdict(fit=Fit.UNKNOWN, context=4096)
    if need <= computer.gpu_bytes / 2:
        fit, rate = Fit.GPU, computer.gpu_rate
    elif need <= computer.gpu_bytes:
        fit, rate = Fit.PARTLY, computer.memory_rate * 2
    elif need <= computer.memory_bytes / 2:
        fit, rate = Fit.CPU, computer.memory_rate
    return Verdict(
        fit=fit,
        context=4096,
        need_bytes=need,
        gpu_bytes=computer.gpu_bytes,
        memory_bytes=computer.memory_bytes,
        tokens_per_second=rate / need,
        exact=quantization.name == "Q4_K_M",
    )
