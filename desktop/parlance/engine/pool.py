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

from parlance.contract.cancel import Cancelled
from parlance.contract.faults import FaultError, NoModelLoaded, NotEnoughMemory, RpcServerInUse
from parlance.contract.notices import Notice, NoticeKind
from parlance.engine.delegating import Delegating
from parlance.engine.held import Held, given_back, share_servers, still_to_take, taken_on_gpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hardware import Device, MemoryNeed
    from parlance.contract.hosts import ModelHost
    from parlance.contract.models import LoadOptions
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

    def check(self, options: LoadOptions) -> None:
        """Raise FaultError(Offline) for what may not be asked while the app stays offline."""

    def plan(
        self, options: LoadOptions, cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
    ) -> LoadPlan:
        """Return how the model would be loaded if `returned` were free as well.

        What is to stay free is returned below zero. Raises FaultError and Cancelled.
        """

    def devices(self, cancel: Cancel) -> tuple[Device, ...]:
        """Return the devices with their memory as it is now. Raises FaultError, Cancelled."""

    def forget(self, conversation: str) -> None:
        """Erase what engines that are gone have left on disk for a conversation."""


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
        self._held: dict[str, Held] = {}
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
        self._makers.check(options)
        held = self._held.get(options.path)
        if held is not None and held.loaded and not held.lost and held.options == options:
            self._make_current(held)
            yield 1.0
            return
        if held is not None:
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
        idle = self._taken_out(lambda held: held.loaded and not held.users and held.idle(seconds))
        for held in idle:
            notice = Notice(kind=NoticeKind.UNLOADED_IDLE, name=held.name)
            held.engine.close()
            self._told(notice)
        return [held.options.path for held in idle]

    def enforce(self) -> None:
        """End what the settings no longer allow, answers too: the network was switched off."""
        for held in self._taken_out(lambda held: not self._allowed(held)):
            held.engine.close()

    def _allowed(self, held: Held) -> bool:
        try:
            self._makers.check(held.options)
        except FaultError:
            return False
        return True

    def _taken_out(self, condition: Callable[[Held], bool]) -> list[Held]:
        """Take out at once what fulfils a condition, so that nobody begins to use it."""
        with self._changed:
            found = [held for held in self._held.values() if condition(held)]
            for held in found:
                self._leave_out(held)
        return found

    def _leave_out(self, held: Held) -> None:
        """Hold an engine no longer; the lock is taken."""
        if self._held.get(held.options.path) is held:
            del self._held[held.options.path]
        if held.options.path == self._current:
            newest = max(self._held.values(), key=lambda each: each.used, default=None)
            self._current = newest.options.path if newest is not None else ""
        self._changed.notify_all()

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

    def plan(
        self, options: LoadOptions, cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
    ) -> LoadPlan:
        """Return how a model would be loaded if `returned` were free as well.

        Raises FaultError (RpcServerInUse: a server answers one program at a time) and
        Cancelled.
        """
        for held in list(self._held.values()):
            for address in options.rpc_servers:
                if address in held.options.rpc_servers:
                    raise FaultError(RpcServerInUse(address=address))
        return self._makers.plan(options, cancel, returned=returned)

    @property
    def is_slowed(self) -> bool:
        """Whether engines compute with fewer threads than planned."""
        return self._threads > 0

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

    def _hold(self, options: LoadOptions) -> Held:
        engine = self._makers.engine(options)
        held = Held(engine, options)
        engine.watch(lambda fault: self._on_lost(held, fault))
        if self._threads:
            engine.use_threads(self._threads)
        with self._changed:
            self._held[options.path] = held
        return held

    def _make_current(self, held: Held) -> None:
        with self._changed:
            held.used = time.monotonic()
            self._current = held.options.path

    def _on_lost(self, held: Held, fault: Fault | None) -> None:
        held.lost = fault is not None
        if held.options.path == self._current:
            for lost in self._watchers:
                lost(fault)

    def _drop(self, held: Held) -> None:
        with self._changed:
            self._leave_out(held)
        held.engine.close()

    def _end(self, held: Held, cancel: Cancel) -> None:
        """End an engine once nobody uses it, and wait until its memory is really back.

        Raises Cancelled; before the end nothing has changed then.
        """
        taken = taken_on_gpus(held.description)
        before = self._free(cancel) if taken else {}
        taken = {device: size for device, size in taken.items() if device in before}
        self._take_out_unused(held, cancel)
        held.engine.close()
        until = time.monotonic() + _BACK_SECONDS
        while taken and time.monotonic() < until and not cancel.requested:
            now = self._free(cancel)
            if all(
                now.get(device, 0) - before[device] >= _BACK_SHARE * size
                for device, size in taken.items()
            ):
                return
            cancel.wait(_GLANCE_SECONDS)

    def _take_out_unused(self, held: Held, cancel: Cancel) -> None:
        """Take an engine out in the moment in which nobody works with it. Raises Cancelled."""

        def wake() -> None:
            with self._changed:
                self._changed.notify_all()

        with suppress(Cancelled), cancel.waking(wake), self._changed:
            while held.users and not cancel.requested:
                self._changed.wait()
            if not cancel.requested:
                self._leave_out(held)
                return
        cancel.check()

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

        Raises Cancelled, and FaultError where it would not fit alone either: nothing is
        ended for what cannot be loaded.
        """
        while others := self._others(options):
            held = others[0]
            may_stay = self._several() and not share_servers(held, options)
            if may_stay and self._fits(options, others, cancel):
                return
            kind, name = NoticeKind.UNLOADED_FOR_ROOM, held.name
            self._end(held, cancel)
            if self._several():
                self._told(Notice(kind=kind, name=name, other=Path(options.path).stem))

    def _others(self, options: LoadOptions) -> list[Held]:
        """Return what else is loaded on this computer, first what may go first."""
        with self._changed:
            others = [
                held
                for held in self._held.values()
                if held.options.path != options.path and held.loaded and held.options.served is None
            ]
        return sorted(
            others,
            key=lambda each: (not share_servers(each, options), each.users > 0, each.used),
        )

    def _fits(self, options: LoadOptions, others: list[Held], cancel: Cancel) -> bool:
        """Whether a model would give up nothing beside the others.

        Raises Cancelled, and FaultError(NotEnoughMemory) if it would not fit alone.
        """
        if options.served is not None:
            return True
        returned = still_to_take(others)
        try:
            return not self._makers.plan(options, cancel, returned=returned).compromises
        except FaultError as error:
            if not isinstance(error.fault, NotEnoughMemory):
                return True  # loading says what is wrong with it
        self._makers.plan(options, cancel, returned=given_back(others))
        return False

    def _asked(self) -> ModelHost:
        """Return who answers this thread. Raises FaultError (NoModelLoaded, Offline)."""
        bound: tuple[Held | None] | None = getattr(self._bound, "engine", None)
        held = self._held.get(self._current) if bound is None else bound[0]
        if held is None:
            raise FaultError(NoModelLoaded())
        self._makers.check(held.options)
        held.used = time.monotonic()
        return held.engine
