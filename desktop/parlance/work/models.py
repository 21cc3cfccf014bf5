"""Model care: what models there are, and loading one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError
from parlance.contract.progress import LoadProgress, ModelsListed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import ModelHost
    from parlance.contract.faults import Fault
    from parlance.contract.models import LoadOptions, ModelDescription, ModelEntry, ModelSources


class Models:
    """The models of this computer and the one engine that runs one of them.

    Attributes:
        scan: lists the models, given the places that the person named.
        find: picks one by the name people write, or raises FaultError(ModelNotFound).
    """

    def __init__(
        self,
        host: ModelHost,
        scan: Callable[[ModelSources], tuple[ModelEntry, ...]],
        find: Callable[[str, tuple[ModelEntry, ...]], ModelEntry],
    ) -> None:
        """Hold what does the work."""
        self._host = host
        self._scan = scan
        self._find = find

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
        asked = msgspec.structs.replace(options(entry), path=entry.path)
        for share in self._host.load(asked, cancel):
            yield LoadProgress(share=share)
        yield self._host.describe()

    def describe(self) -> ModelDescription:
        """Return what is loaded. Raises FaultError(NoModelLoaded)."""
        return self._host.describe()

    def unload(self) -> Iterator[None]:
        """End the model's process."""
        self._host.unload()
        yield None

    def watch(self, lost: Callable[[Fault], None]) -> None:
        """Have `lost` called, from any thread, when the engine ends by itself."""
        self._host.watch(lost)
