"""Model care: what models there are, and loading one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError
from parlance.contract.progress import LoadProgress, ModelsListed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import ModelPool
    from parlance.contract.models import LoadOptions, ModelDescription, ModelEntry, ModelSources
    from parlance.contract.servers import ServedModel


class IdleUnloaded(msgspec.Struct, frozen=True, kw_only=True):
    """Models that gave their memory back because nobody used them, by their paths."""

    paths: tuple[str, ...]


class Models:
    """The models of this computer and of servers, and the engines that run some of them.

    Attributes:
        scan: lists the models, given the places that the person named.
        find: picks one by the name people write, or raises FaultError(ModelNotFound).
        token: what a server wants as a proof of who asks, by its address.
        stays_here: whether a model needs none of the RPC servers of its options.
        know: is told which model is about to be loaded.
    """

    def __init__(
        self,
        host: ModelPool,
        scan: Callable[[ModelSources], tuple[ModelEntry, ...]],
        find: Callable[[str, tuple[ModelEntry, ...]], ModelEntry],
        token: Callable[[str], str] = lambda _address: "",
        *,
        know: Callable[[ModelEntry], None] = lambda _entry: None,
        stays_here: Callable[[LoadOptions, Cancel], bool] = lambda _options, _cancel: False,
    ) -> None:
        """Hold what does the work."""
        self._host = host
        self._scan = scan
        self._find = find
        self._token = token
        self._know = know
        self._stays_here = stays_here

    def listing(self, sources: ModelSources) -> Iterator[ModelsListed]:
        """Yield all models once."""
        yield ModelsListed(entries=self._scan(sources))

    def load(
        self,
        name: str,
        sources: ModelSources,
        options: Callable[[ModelEntry], LoadOptions],
        cancel: Cancel,
    ) -> Iterator[ModelEntry | LoadProgress | ModelDescription]:
        """Load the model called `name`: yield its entry, the progress, what it is.

        `options` tells how the model is to be loaded that the name stands for; its path is
        filled in.
        Raises FaultError and Cancelled.
        """
        entry = self._find(name, self._scan(sources))
        cancel.check()
        yield entry
        if entry.problem is not None:
            raise FaultError(entry.problem)
        self._know(entry)
        asked = msgspec.structs.replace(options(entry), path=entry.path, served=self._served(entry))
        if asked.rpc_servers and self._stays_here(asked, cancel):
            asked = msgspec.structs.replace(asked, rpc_servers=())
        for share in self._host.load(asked, cancel):
            yield LoadProgress(share=share)
        yield self._host.describe()

    def enforce(self) -> Iterator[None]:
        """End what the settings no longer allow: the network was switched off."""
        self._host.enforce()
        yield None

    def _served(self, entry: ModelEntry) -> ServedModel | None:
        """Return where a server's model runs, with what the server wants to know."""
        if entry.served is None:
            return None
        token = self._token(entry.served.server.address)
        return msgspec.structs.replace(entry.served, token=token)

    def using(self, path: str) -> AbstractContextManager[None]:
        """Have all that this thread asks answered by the model at `path`, and it kept."""
        return self._host.using(path)

    def unload_idle(self, seconds: float) -> Iterator[IdleUnloaded]:
        """Unload what nobody used for so long; yield what that was."""
        paths = self._host.unload_idle(seconds)
        if paths:
            yield IdleUnloaded(paths=tuple(paths))

    def is_loaded(self, path: str) -> bool:
        """Whether the model at `path` is in memory."""
        return path in self._host.loaded

    def describe(self) -> ModelDescription:
        """Return what is loaded. Raises FaultError(NoModelLoaded)."""
        return self._host.describe()

    def unload(self) -> Iterator[None]:
        """End the model's process."""
        self._host.unload()
        yield None

    def watch(self, lost: Callable[[Fault | None], None]) -> None:
        """Have `lost` called, from any thread, when the engine ends by itself.

        Called with None when it is back.
        """
        self._host.watch(lost)
