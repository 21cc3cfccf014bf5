"""Plans, servers and a computer that are what a test says, and note what the window asks for."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.computer import ComputerState, Strain
from parlance.contract.faults import Fault
from parlance.contract.hardware import Device, DeviceKind, MemoryNeed
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.plan import (
    Compromise,
    DeviceShare,
    LoadLimits,
    LoadPlan,
    Placement,
    PlacementReason,
)
from parlance.contract.servers import ServedModel, Server, served_key
from parlance.services.model_states import ModelState
from parlance.services.plans import PlanState
from parlance.services.servers import Sight
from tests.window.fakes import FakeModels, FakeSettings, ready

GB = 1_000_000_000
DENSE = LoadLimits(layers=37, trained_context=40_960)
MIXTURE = LoadLimits(layers=49, experts=128, trained_context=131_072)


def need(device: str, weights: float, context: float, compute: float) -> MemoryNeed:
    """Return what is taken of a device; sizes in gigabytes."""
    return MemoryNeed(
        device=device,
        weights_bytes=int(weights * GB),
        context_bytes=int(context * GB),
        compute_bytes=int(compute * GB),
    )


PROCESSOR = DeviceShare(
    device="CPU",
    description="AMD Ryzen 7 7840U with Radeon 780M Graphics",
    layers=9,
    need=need("CPU", 0.9, 0.4, 0.2),
    free_bytes=11 * GB,
    margin_bytes=int(2.1 * GB),
    total_bytes=32 * GB,
)
CARD = DeviceShare(
    device="CUDA0",
    description="NVIDIA GeForce RTX 3060",
    layers=28,
    need=need("CUDA0", 3.6, 1.8, 0.4),
    free_bytes=int(7.2 * GB),
    margin_bytes=int(0.7 * GB),
    total_bytes=12 * GB,
)
FAR_CARD = DeviceShare(
    device="RPC0",
    description="NVIDIA RTX A6000",
    layers=20,
    need=need("RPC0", 20.1, 3.0, 0.6),
    free_bytes=45 * GB,
    margin_bytes=int(4.5 * GB),
    total_bytes=48 * GB,
    elsewhere="192.168.1.20:50052",
)


def plan(reason: PlacementReason = PlacementReason.PARTLY_ON_GPU, **more: object) -> LoadPlan:
    """Return a plan for a card and a processor."""
    made = LoadPlan(
        placement=placement(reason),
        context=16_384,
        cells=32_768,
        parallel=4,
        sequences=8,
        batch=512,
        shares=(CARD, PROCESSOR),
        compromises=(Compromise.SHORTER_CONTEXT, Compromise.FEWER_LAYERS),
        exact=True,
    )
    return msgspec.structs.replace(made, **more)


def placement(reason: PlacementReason) -> Placement:
    """Return a placement for a reason, with the details that such a one has."""
    layers = {
        PlacementReason.ALL_ON_GPU: 37,
        PlacementReason.EXPERTS_ON_CPU: 37,
        PlacementReason.PARTLY_ON_GPU: 28,
    }
    devices = {
        PlacementReason.ELSEWHERE: "Workstation",
        **dict.fromkeys(layers, "NVIDIA GeForce RTX 3060"),
    }
    details = {
        PlacementReason.BUILD_WITHOUT_GPU: "make run GPU=cuda",
        PlacementReason.LIBRARY_MISSING: "libcuda.so.1",
        PlacementReason.DRIVER_REFUSES: "NVIDIA GeForce RTX 3060",
    }
    is_full = reason is PlacementReason.GPU_TOO_FULL
    return Placement(
        device=devices.get(reason, "CPU"),
        gpu_layers=layers.get(reason, 0),
        layers=37,
        threads=8,
        reason=reason,
        detail=details.get(reason, ""),
        needed_bytes=int(1.4 * GB) if is_full else 0,
        free_bytes=int(0.6 * GB) if is_full else 0,
    )


def ready_with(entry: ModelEntry, made: LoadPlan) -> ModelState:
    """Return a loaded model with a plan."""
    state = ready(entry)
    assert state.description is not None
    description = msgspec.structs.replace(
        state.description, plan=made, leaves_computer=any(s.elsewhere for s in made.shares)
    )
    return msgspec.structs.replace(state, description=description)


FAR = Server(name="Workstation", address="https://ai.example.org/v1")
NEAR = Server(name="vLLM here", address="http://127.0.0.1:8000/v1", context=8192)


def served_entry(server: Server = FAR, model: str = "Qwen3-32B-AWQ") -> ModelEntry:
    """Return a model of a server."""
    key = served_key(server.address, model)
    return ModelEntry(
        key=key,
        path=key,
        name=model,
        origin=ModelOrigin.SERVER,
        size_bytes=0,
        trained_context=40_960,
        served=ServedModel(server=server, model=model),
    )


def far_device() -> Device:
    """Return the device that an RPC server lends."""
    return Device(
        name="RPC0",
        description="NVIDIA RTX A6000",
        kind=DeviceKind.GPU,
        free_bytes=45 * GB,
        total_bytes=48 * GB,
        elsewhere="192.168.1.20:50052",
    )


class FakePlans(QObject):
    """Plans when the test says so.

    Attributes:
        asked: what was opened, planned, stopped and applied, in order.
    """

    changed = Signal()

    def __init__(self, models: FakeModels) -> None:
        super().__init__()
        self._models = models
        self.state = PlanState()
        self.asked: list[tuple[str, ModelSettings | None]] = []

    def is_loaded(self, key: str) -> bool:
        return self._models.current_key == key and self._models.state.description is not None

    def open(self, key: str) -> None:
        self.asked.append(("open", None))
        description = self._models.state.description
        if self.is_loaded(key) and description is not None:
            self.show(PlanState(key=key, plan=description.plan, is_loaded=True))
        else:
            self.show(PlanState(key=key, busy=True))

    def plan(self, key: str, own: ModelSettings | None) -> None:
        self.asked.append(("plan", own))
        self.show(msgspec.structs.replace(self.state, key=key, fault=None, busy=True))

    def stop(self) -> None:
        self.asked.append(("stop", None))

    def apply(self, key: str, own: ModelSettings | None) -> None:
        self.asked.append((f"apply {key}", own))

    # What a test does ----------------------------------------------------------------

    def show(self, state: PlanState) -> None:
        self.state = state
        self.changed.emit()

    def answer(self, made: LoadPlan, limits: LoadLimits = DENSE) -> None:
        self.show(PlanState(key=self.state.key, plan=made, limits=limits))

    def fail(self, fault: Fault) -> None:
        state = msgspec.structs.replace(self.state, busy=False, fault=fault, plan=None)
        self.show(state)


class FakeServers(QObject):
    """Keeps servers in the settings, and sees what the test says."""

    changed = Signal()
    seen = Signal(str)
    failed = Signal(object)

    def __init__(self, settings: FakeSettings) -> None:
        super().__init__()
        self._settings = settings
        self.models: tuple[ModelEntry, ...] = ()
        self.tokens: dict[str, str] = {}
        self.sights: dict[str, Sight] = {}
        self.asked: list[str] = []

    @property
    def servers(self) -> tuple[Server, ...]:
        return self._settings.value.servers

    @property
    def rpc_servers(self) -> tuple[str, ...]:
        return self._settings.value.rpc_servers

    def sight(self, address: str) -> Sight:
        return self.sights.get(address, Sight())

    def token_of(self, address: str) -> str:
        return self.tokens.get(address, "")

    def look(self, server: Server, token: str) -> None:
        self.asked.append(f"look {server.address} {token}".strip())
        self.see(server.address, Sight(busy=True))

    def refresh(self) -> None:
        self.asked.append("refresh")

    def look_at_rpc(self, address: str) -> None:
        self.asked.append(f"look {address}")
        self.see(address, Sight(busy=True))

    def stop(self, address: str) -> None:
        self.asked.append(f"stop {address}")
        self.sights.pop(address, None)
        self.seen.emit(address)

    def keep(self, server: Server, token: str, *, instead_of: str = "") -> None:
        self.asked.append(f"keep {server.name} {token}".strip())
        rest = [s for s in self.servers if s.address not in (instead_of, server.address)]
        self.tokens[server.address] = token
        self.show(*rest, server)

    def remove(self, address: str) -> None:
        self.asked.append(f"remove {address}")
        self.show(*(server for server in self.servers if server.address != address))

    def add_rpc(self, address: str) -> None:
        self.lend(*self.rpc_servers, address)

    def remove_rpc(self, address: str) -> None:
        self.lend(*(each for each in self.rpc_servers if each != address))

    # What a test does ----------------------------------------------------------------

    def show(self, *servers: Server) -> None:
        self._settings.replace(servers=servers)
        self.changed.emit()

    def lend(self, *addresses: str) -> None:
        self._settings.replace(rpc_servers=addresses)
        self.changed.emit()

    def see(self, address: str, sight: Sight) -> None:
        self.sights[address] = sight
        self.seen.emit(address)


class FakeComputer(QObject):
    """Is as the test says."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = ComputerState()

    def strain(self, *strains: Strain, **more: object) -> None:
        self.state = msgspec.structs.replace(ComputerState(strains=strains), **more)
        self.changed.emit()
