"""Several models at a time, each in a process of its own, as long as they fit.

What was loaded last answers whoever asks for nothing special. A piece of work that must
stay with its model says so (`using`), and goes on with it while others come and go.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from parlance.contract.faults import FaultError, NoModelLoaded, NotEnoughMemory
from parlance.contract.notices import Notice, NoticeKind
from parlance.engine.delegating import Delegating

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hardware import Device
    from parlance.contract.hosts import ModelHost
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.contract.plan import LoadPlan

_BACK_SECONDS = 5.0
"""So long a driver may take to give back the memory of a process that has ended."""

_BACK_SHARE = 0.8
"""Part of it that is waited for: other programs take some meanwhile."""

_GLANCE_SECONDS = 0.2


class Makers(Protocol):
    """What the pool rests on; a protocol so that tests can play a computer."""

    def engine(self, options: LoadOptions) -> ModelHost:
        """Return a new engine that can load `options`, with nothing loaded."""

    def plan(self, options: LoadOptions, cancel: Cancel) -> LoadPlan:
        """Return how the model would be loaded now. Raises FaultError and Cancelled."""

    def devices(self, cancel: Cancel) -> tuple[Device, ...]:
        """Return the devices with their memory as it is now. Raises FaultError, Cancelled."""

    def forget(self, conversation: str) -> None:
        """Erase what engines that are gone have left on disk for a conversation."""


class _Held:
    """An engine with its model.

    Attributes:
        users: pieces of work that must stay with it; used: when it was asked last.
        lost: whether its process has ended by itself since it was loaded.
    """

    def __init__(self, engine: ModelHost, options: LoadOptions) -> None:
        self.engine = engine
        self.options = options
        self.users = 0
        self.used = time.monotonic()
        self.loaded = False
        self.lost = False

    @property
    def description(self) -> ModelDescription | None:
        with suppress(FaultError):
            return self.engine.describe()
        return None

    @property
    def name(self) -> str:
        described = self.description
        return described.name if described is not None else Path(self.options.path).stem


class EnginePool(Delegating):
    """Implements the contract's ModelHost with one engine for each model.

    Safe from any thread. `load` is for one thread at a time.
    """

    def __init__(
        self,
        makers: Makers,
        *,
        several: Callable[[], bool] = lambda: True,
        told: Callable[[Notice], None] = lambda _notice: None,
    ) -> None:
        """Hold nothing yet.

        `several` says whether more than one model may stay; `told` hears, from any thread,
        what was unloaded without being asked for.
        """
        self._makers = makers
        self._several = several
        self._told = told
        self._changed = threading.Condition()
        self._held: dict[str, _Held] = {}
        self._current = ""
        self._threads = 0
        self._bound = threading.local()
        self._watchers: list[Callable[[Fault | None], None]] = []

    # Loading and unloading ---------------------------------------------------------

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Have a model loaded, yielding the share loaded, 0 to 1; others stay while they fit.

        Nothing happens to a model that is loaded like this already and well. Raises FaultError and
        Cancelled; what else is loaded stays then.
        """
        cancel.check()
        held = self._held.get(options.path)
        if held is not None and held.loaded and not held.lost and held.options == options:
            self._make_current(held)
            yield 1.0
            return
        if held is not None:
            self._wait_unused(held, cancel)
            self._end(held, cancel)
        self._make_room(options, cancel)
        held = self._hold(options)
        try:
            yield from held.engine.load(options, cancel)
        except BaseException:
            self._drop(held)
            raise
        held.loaded = True
        self._make_current(held)

    def unload(self) -> None:
        """End the process of the model that was loaded last; its memory comes back."""
        held = self._held.get(self._current)
        if held is not None:
            self._drop(held)

    def unload_idle(self, seconds: float) -> list[str]:
        """End the processes that nobody asked anything for so long; return their paths."""
        now = time.monotonic()
        with self._changed:
            idle = [
                held
                for held in self._held.values()
                if held.loaded and not held.users and now - held.used >= seconds
            ]
        for held in idle:
            notice = Notice(kind=NoticeKind.UNLOADED_IDLE, name=held.name)
            self._drop(held)
            self._told(notice)
        return [held.options.path for held in idle]

    @contextmanager
    def using(self, path: str) -> Iterator[None]:
        """Have all that this thread asks answered by the model at `path`, which stays loaded.

        If that one is not loaded, asking raises FaultError(NoModelLoaded).
        """
        with self._changed:
            held = self._held.get(path)
            if held is not None:
                held.users += 1
        before = getattr(self._bound, "engine", None)
        self._bound.engine = (held,)
        try:
            yield
        finally:
            self._bound.engine = before
            if held is not None:
                with self._changed:
                    held.users -= 1
                    held.used = time.monotonic()
                    self._changed.notify_all()

    @property
    def loaded(self) -> tuple[str, ...]:
        """Paths of all models that are loaded, the one used longest ago first."""
        with self._changed:
            held = sorted(self._held.values(), key=lambda each: each.used)
        return tuple(each.options.path for each in held if each.loaded)

    def close(self) -> None:
        """End all processes, for good; nobody is told of it."""
        self._watchers.clear()
        for held in list(self._held.values()):
            self._drop(held)

    def watch(self, lost: Callable[[Fault | None], None]) -> None:
        """Have `lost` called, from any thread, when the model loaded last ends by itself.

        Called with None when it is back.
        """
        self._watchers.append(lost)

    def forget(self, conversation: str) -> None:
        """Let go of what is held for a conversation, in every engine and on disk."""
        for held in list(self._held.values()):
            held.engine.forget(conversation)
        self._makers.forget(conversation)

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from now on, in every engine; 0 as planned."""
        self._threads = count
        for held in list(self._held.values()):
            held.engine.use_threads(count)

    def revive(self, cancel: Cancel) -> None:
        """End the processes that do not answer any more; they are started again when asked.

        Raises Cancelled.
        """
        for held in list(self._held.values()):
            held.engine.revive(cancel)

    def _hold(self, options: LoadOptions) -> _Held:
        engine = self._makers.engine(options)
        held = _Held(engine, options)
        engine.watch(lambda fault: self._on_lost(held, fault))
        if self._threads:
            engine.use_threads(self._threads)
        with self._changed:
            self._held[options.path] = held
            self._current = options.path
        return held

    def _make_current(self, held: _Held) -> None:
        with self._changed:
            held.used = time.monotonic()
            self._current = held.options.path

    def _on_lost(self, held: _Held, fault: Fault | None) -> None:
        held.lost = fault is not None
        if held.options.path == self._current:
            for lost in self._watchers:
                lost(fault)

    def _drop(self, held: _Held) -> None:
        with self._changed:
            if self._held.get(held.options.path) is held:
                del self._held[held.options.path]
            if held.options.path == self._current:
                self._current = next(reversed(self._held), "")
            self._changed.notify_all()
        held.engine.close()

    def _end(self, held: _Held, cancel: Cancel) -> None:
        """End an engine and wait until its memory is really back. Raises Cancelled."""
        taken = _taken_on_gpus(held.description)
        before = self._free(cancel) if taken else {}
        taken = {device: size for device, size in taken.items() if device in before}
        self._drop(held)
        until = time.monotonic() + _BACK_SECONDS
        while taken and time.monotonic() < until:
            now = self._free(cancel)
            if all(
                now.get(device, 0) - before[device] >= _BACK_SHARE * size
                for device, size in taken.items()
            ):
                return
            cancel.wait(_GLANCE_SECONDS)

    def _free(self, cancel: Cancel) -> dict[str, int]:
        """Return what is free on each GPU; nothing where that cannot be told."""
        try:
            devices = self._makers.devices(cancel)
        except FaultError:
            return {}
        return {
            device.name: device.free_bytes
            for device in devices
            if device.is_gpu and not device.shares_memory
        }

    def _make_room(self, options: LoadOptions, cancel: Cancel) -> None:
        """End what was used longest ago until the model fits as if it were alone.

        Raises Cancelled.
        """
        while others := self._others(options):
            held = others[0]
            if (
                self._several()
                and not _share_servers(held, options)
                and self._fits(options, cancel)
            ):
                return
            self._wait_unused(held, cancel)
            name = held.name
            self._end(held, cancel)
            if self._several():
                kind, other = NoticeKind.UNLOADED_FOR_ROOM, Path(options.path).stem
                self._told(Notice(kind=kind, name=name, other=other))

    def _others(self, options: LoadOptions) -> list[_Held]:
        """Return what else is loaded on this computer, first what may go first."""
        with self._changed:
            others = [
                held
                for held in self._held.values()
                if held.options.path != options.path and held.loaded and held.options.served is None
            ]
        return sorted(
            others,
            key=lambda each: (not _share_servers(each, options), each.users > 0, each.used),
        )

    def _fits(self, options: LoadOptions, cancel: Cancel) -> bool:
        """Whether a model would give up nothing beside the others. Raises Cancelled."""
        if options.served is not None:
            return True
        try:
            return not self._makers.plan(options, cancel).compromises
        except FaultError as error:
            return not isinstance(error.fault, NotEnoughMemory)

    def _wait_unused(self, held: _Held, cancel: Cancel) -> None:
        """Return when nobody works with an engine any more. Raises Cancelled."""

        def wake() -> None:
            with self._changed:
                self._changed.notify_all()

        with cancel.waking(wake), self._changed:
            while held.users and not cancel.requested:
                self._changed.wait()

    def _asked(self) -> ModelHost:
        """Return who answers this thread. Raises FaultError(NoModelLoaded)."""
        bound: tuple[_Held | None] | None = getattr(self._bound, "engine", None)
        held = self._held.get(self._current) if bound is None else bound[0]
        if held is None:
            raise FaultError(NoModelLoaded())
        held.used = time.monotonic()
        return held.engine


def _share_servers(held: _Held, options: LoadOptions) -> bool:
    """Whether both want the same RPC server, which serves one program at a time."""
    return not set(held.options.rpc_servers).isdisjoint(options.rpc_servers)


def _taken_on_gpus(described: ModelDescription | None) -> dict[str, int]:
    """Return the bytes that a model takes on each GPU of this computer."""
    if described is None or not described.placement.gpu_layers:
        return {}
    return {
        share.device: share.need.total_bytes
        for share in described.plan.shares
        if not share.elsewhere
    }
