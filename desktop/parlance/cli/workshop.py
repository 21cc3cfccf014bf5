"""Constructs what the commands need: the engine, the models, the document reader."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from parlance.children.nursery import Nursery
from parlance.cli.loading_options import loading_of
from parlance.cli.output import Progress, note, report
from parlance.cli.stopping import stopping
from parlance.contract.cancel import Cancel
from parlance.contract.model_settings import load_options, model_sources
from parlance.contract.models import ModelEntry
from parlance.contract.progress import LoadProgress
from parlance.contract.servers import is_here
from parlance.engine.pool import EnginePool
from parlance.hub.local.find import find_model
from parlance.hub.local.installed import InstalledModels
from parlance.storage.benchmarks import BenchBook
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from parlance.work.engines import EngineMakers
from parlance.work.models import Models
from parlance.work.rates import Rates

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from parlance.contract.hosts import ModelHost
    from parlance.contract.models import LoadOptions, ModelSources
    from parlance.contract.settings import Settings
    from parlance.work.model_rooms import ModelRooms
    from parlance.work.servers import Servers


class Workshop:
    """One engine and what is known of models and settings, for one command.

    Attributes:
        cancel: requested by Ctrl+C.
        rates: how fast models are here, as it was measured.
    """

    def __init__(self) -> None:
        """Read the settings; start nothing yet."""
        self.cancel = Cancel()
        self.nursery = Nursery()
        self.rates = Rates(BenchBook(find_places().benchmarks))
        self.settings = self._read_settings()
        makers = EngineMakers(
            self.nursery,
            states=find_places().states,
            remote=self._remote,
            offline=lambda: self.settings.offline,
        )
        self.engine = EnginePool(makers, several=lambda: False)
        self.models = Models(
            self.engine,
            self._entries,
            find_model,
            self._token,
            stays_here=makers.stays_here,
            know=self.rates.know,
        )

    def _entries(self, sources: ModelSources) -> tuple[ModelEntry, ...]:
        here = InstalledModels(own=find_places().models).entries(sources)
        return (*here, *self.served(sources))

    def served(self, sources: ModelSources) -> tuple[ModelEntry, ...]:
        """Return the models that servers had when they were asked last."""
        return self.servers.entries(sources.servers) if sources.servers else ()

    def _token(self, address: str) -> str:
        return self.servers.token_of(address)

    @cached_property
    def servers(self) -> Servers:
        """The servers that the person added; most commands need none of it."""
        from parlance.work.servers import Servers  # noqa: PLC0415

        return Servers(find_places(), offline=lambda: self.settings.offline)

    def _remote(self) -> ModelHost:
        return self.servers.engine()

    def _read_settings(self) -> Settings:
        settings, fault = SettingsFile(find_places().settings).load()
        if fault is not None:
            report(fault)
        return settings

    @cached_property
    def rooms(self) -> ModelRooms:
        """The model manager; most commands need none of it."""
        from parlance.work.model_rooms import ModelRooms  # noqa: PLC0415

        return ModelRooms(self.nursery, find_places(), lambda: self.settings, loaded=tuple)

    def load(self, name: str, arguments: argparse.Namespace | None = None) -> ModelEntry:
        """Load the model called `name` ("" for the one chosen in the app).

        It is loaded as the settings and the loading options among `arguments` say. Raises
        FaultError and Cancelled.
        """
        settings = self.settings

        def options(entry: ModelEntry) -> LoadOptions:
            if arguments is None:
                return load_options(settings, entry.key)
            return loading_of(arguments, settings, entry)

        progress = Progress()
        name = name or settings.model
        chosen: ModelEntry | None = None
        for item in self.models.load(name, model_sources(settings), options, self.cancel):
            if isinstance(item, ModelEntry):
                chosen = item
            elif isinstance(item, LoadProgress):
                progress.show(f"Loading {name}: {item.share:.0%}")
        progress.clear()
        assert chosen is not None
        self._tell_where(chosen)
        return chosen

    def _tell_where(self, entry: ModelEntry) -> None:
        """Say so if what is asked goes to another computer."""
        description = self.engine.describe()
        hosts = {share.elsewhere for share in description.plan.shares if share.elsewhere}
        if entry.served is not None and not is_here(entry.served.server.address):
            hosts = {entry.served.server.name}
        elif not description.leaves_computer:
            return
        note(f"What you ask leaves this computer, for {', '.join(sorted(hosts))}.")

    def close(self) -> None:
        """End every process that was started."""
        self.engine.close()
        self.nursery.close()


@contextmanager
def open_workshop() -> Iterator[Workshop]:
    """Give a Workshop whose work Ctrl+C stops in an orderly way."""
    workshop = Workshop()
    try:
        with stopping(workshop.cancel):
            yield workshop
    finally:
        workshop.close()
