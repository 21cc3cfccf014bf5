"""What is known about a model: the file on disk, how to load it, the loaded model."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.faults import Fault
from parlance.contract.hardware import Device
from parlance.contract.plan import CacheType, LoadPlan
from parlance.contract.sampling import Sampling
from parlance.contract.servers import ServedModel, Server

if TYPE_CHECKING:
    from parlance.contract.plan import Placement


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
    SERVER = "server"
    """Not here at all: a server that the person added has it."""


class ModelSources(msgspec.Struct, frozen=True, kw_only=True):
    """Where the person keeps models besides the places that every computer has."""

    folders: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    servers: tuple[Server, ...] = ()


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
        served: where it runs, for a model of a server; its token is left out.
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
    served: ServedModel | None = None


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


class InfillTokens(msgspec.Struct, frozen=True, kw_only=True):
    """How the vocabulary marks what stands before and behind a gap, and the gap itself."""

    prefix: str
    suffix: str
    middle: str


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
        made_for_vectors: whether its file says how they are pooled; what chats has vectors
            too, and they tell little of what a text means.
        drafts: whether tokens can be guessed ahead and checked together.
        leaves_computer: whether what is asked goes to another computer.
        infill: the tokens with which a gap in a text is filled, where it has them.
        processor_features: instructions that llama.cpp's build uses here, as AVX2.
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
    plan: LoadPlan
    llama_build: str
    sampling: Sampling = Sampling()
    adapters: tuple[AdapterFile, ...] = ()
    vector_size: int = 0
    made_for_vectors: bool = False
    drafts: bool = False
    leaves_computer: bool = False
    infill: InfillTokens | None = None
    processor_features: tuple[str, ...] = ()

    @property
    def placement(self) -> Placement:
        """Where it runs and why, in short."""
        return self.plan.placement


class AdapterFile(msgspec.Struct, frozen=True, kw_only=True):
    """A LoRA adapter that was loaded beside the model."""

    path: str
    name: str


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
        expert_layers: layers on a GPU whose experts stay with the processor.
        cache: precision of the context memory; None takes halves where they fit.
        flash_attention: None uses it where the device has it.
        batch: tokens of one step at most.
        mmap, mlock: map the file, and keep it from being swapped out.
        devices: names of the only GPUs to use; empty takes all.
        rpc_servers: addresses (`host:port`) of llama.cpp's RPC servers, whose devices are
            used like those of this computer.
        drafts: guess tokens ahead from what was read, where that helps.
        draft_model: file of a small model of the same vocabulary that guesses tokens ahead.
        served: a server's model to use instead of a file; `path` is its key then.
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
    expert_layers: int = -1
    cache: CacheType | None = None
    flash_attention: bool | None = None
    batch: int = 0
    mmap: bool = True
    mlock: bool = False
    devices: tuple[str, ...] = ()
    rpc_servers: tuple[str, ...] = ()
    drafts: bool = True
    draft_model: str = ""
    served: ServedModel | None = None
