"""What is known about a model: the file on disk, the loaded model, the devices."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.faults import Fault
from parlance.contract.sampling import Sampling


class ModelOrigin(StrEnum):
    """Where a model file came from, and so who may remove it."""

    STARTER = "starter"
    OWN = "own"
    """Imported, quantized or converted here: in the app's own folder."""
    HUB_CACHE = "hub_cache"
    LLAMA_CACHE = "llama_cache"
    LM_STUDIO = "lm_studio"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    OLLAMA = "ollama"
    FOLDER = "folder"
    FILE = "file"


class ModelSources(msgspec.Struct, frozen=True, kw_only=True):
    """Where the person keeps models besides the places that every computer has."""

    folders: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


class ModelEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One GGUF model on this computer, as listed before anything is loaded.

    Attributes:
        key: stable name that settings remember: `starter`, `repo@commit/file` or a path.
        path: file to load; for a split set, the path of part 1 (never resolved: blobs
            have no suffix and llama.cpp finds the other parts by name).
        size_bytes: size on disk of all parts.
        commit: revision of a cached repository; old_revision: whether `refs/main` names
            another one that has the model too.
        projector: file of the image projector that lies beside it, or None.
        licence: as its header or its repository says; languages: ISO 639-1 codes.
        tasks: what it is good at, as far as its header or the catalogue tells.
        used: when it was loaded last, seconds since the epoch; 0 never.
        problem: why it cannot be loaded, or None.
    """

    key: str
    path: str
    name: str
    origin: ModelOrigin
    size_bytes: int
    repo: str | None = None
    file: str | None = None
    architecture: str | None = None
    parameters: int | None = None
    quantization: str | None = None
    trained_context: int | None = None
    commit: str | None = None
    old_revision: bool = False
    projector: str | None = None
    licence: str | None = None
    languages: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    used: float = 0.0
    problem: Fault | None = None


class DeviceKind(StrEnum):
    """What llama.cpp's backend registry calls a device."""

    CPU = "cpu"
    GPU = "gpu"
    INTEGRATED_GPU = "integrated_gpu"
    ACCELERATOR = "accelerator"


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A compute device that llama.cpp sees, with its memory at the time of asking."""

    name: str
    description: str
    kind: DeviceKind
    free_bytes: int
    total_bytes: int


class PlacementReason(StrEnum):
    """Why the model runs where it runs."""

    ALL_ON_GPU = "all_on_gpu"
    PARTLY_ON_GPU = "partly_on_gpu"
    GPU_TOO_FULL = "gpu_too_full"
    NO_GPU_FOUND = "no_gpu_found"
    BUILD_WITHOUT_GPU = "build_without_gpu"
    SWITCHED_OFF = "switched_off"


class Placement(msgspec.Struct, frozen=True, kw_only=True):
    """Where the layers of the loaded model are, and why."""

    device: str
    gpu_layers: int
    layers: int
    threads: int
    reason: PlacementReason


class Capability(StrEnum):
    """What a loaded model can be asked for."""

    GENERATE = "generate"
    CHAT = "chat"
    REASON = "reason"
    EMBED = "embed"
    RERANK = "rerank"
    SEE = "see"
    TRANSDUCE = "transduce"
    """An encoder reads the whole prompt before the answer begins (T5)."""


class ModelDescription(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine says of the model it has loaded.

    Attributes:
        parameters: number of weights; size_bytes: bytes of all tensors.
        context: tokens that one request may use, prompt and answer together.
        trained_context: tokens the model was trained on.
        parallel: requests that run at the same time; more are queued.
        template: the file's own chat template (Jinja source), or None.
        sampling: how its makers want it sampled, where the file says so.
        vector_size: numbers in one embedding.
    """

    path: str
    name: str
    architecture: str
    parameters: int
    size_bytes: int
    quantization: str
    context: int
    trained_context: int
    vocabulary_size: int
    layers: int
    parallel: int
    template: str | None
    capabilities: frozenset[Capability]
    devices: tuple[Device, ...]
    placement: Placement
    llama_build: str
    sampling: Sampling = Sampling()
    adapters: tuple[AdapterFile, ...] = ()
    vector_size: int = 0


class AdapterFile(msgspec.Struct, frozen=True, kw_only=True):
    """A LoRA adapter that was loaded beside the model."""

    path: str
    name: str


class MemoryNeed(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes that a model takes on one device: weights, context memory, computing."""

    device: str
    weights_bytes: int
    context_bytes: int
    compute_bytes: int

    @property
    def total_bytes(self) -> int:
        """All of them together."""
        return self.weights_bytes + self.context_bytes + self.compute_bytes


class LoadOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How to load a model; 0, -1 or empty leaves the choice to the engine.

    Attributes:
        context: tokens; 0 takes the trained length, capped by what memory allows.
        gpu_layers: layers to offload; -1 all that fit, 0 none.
        threads: compute threads; 0 takes the physical cores.
        parallel: requests that run at the same time, at most.
        projector: file of the model's image projector (mmproj).
        adapters: LoRA adapters to have ready; requests say which they want applied.
        kept_bytes: memory for the states of prompts read before; -1 takes an eighth of
            the machine's, at most 8 GiB.
        states_folder: where the states of conversations are kept between runs, up to
            `states_bytes`; empty keeps none. `LocalEngine` fills in its own.
    """

    path: str
    context: int = 0
    gpu_layers: int = -1
    threads: int = 0
    parallel: int = 0
    projector: str = ""
    adapters: tuple[str, ...] = ()
    kept_bytes: int = -1
    states_folder: str = ""
    states_bytes: int = 4 * 1024**3
