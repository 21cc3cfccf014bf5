"""The model manager put together: finding, downloading and care, for window and command line."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from parlance.hub.choosing.catalogue import read_catalogue
from parlance.hub.fetching.fetcher import Fetcher
from parlance.hub.fetching.fetcher import free_bytes as free_in
from parlance.hub.fetching.speed_limit import SpeedLimit
from parlance.hub.local.cache import cache_folder
from parlance.hub.local.installed import InstalledModels
from parlance.hub.network.connections import Connections
from parlance.hub.online.reader import OnlineHub
from parlance.storage.benchmarks import BenchBook
from parlance.storage.downloads import DownloadBook
from parlance.storage.network_log import NetworkLog
from parlance.storage.uses import ModelUses
from parlance.work.care import ModelCare
from parlance.work.computer import ThisComputer
from parlance.work.discovery import Discovery
from parlance.work.downloads import Downloads
from parlance.work.rates import Rates
from parlance.work.updates import Updates

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery
    from parlance.contract.settings import Settings
    from parlance.storage.places import Places


class ModelRooms:
    """What the model manager rests on.

    Attributes:
        installed: lists what is on this computer; uses: when it was used; rates: how fast
            it was.
        updates: looks for a newer Parlance.
        hub: asks the Hub; fetcher: fetches files of it, `limit` as fast as is allowed.
        discovery, care: what people do with models.
    """

    def __init__(
        self,
        nursery: Nursery,
        places: Places,
        settings: Callable[[], Settings],
        *,
        loaded: Callable[[], tuple[str, ...]],
        uses: ModelUses | None = None,
        rates: Rates | None = None,
    ) -> None:
        """Open nothing yet.

        `loaded` returns the paths of the models that are loaded; `uses` and `rates` are those
        that whoever loads them tells, if anybody does.
        """
        log = NetworkLog(places.network_log)
        self._book = DownloadBook(places.downloads)
        self._downloads: Downloads | None = None
        self.uses = uses or ModelUses(places.uses)
        self.rates = rates or Rates(BenchBook(places.benchmarks))
        self.limit = SpeedLimit()
        self.installed = InstalledModels(own=places.models)
        connections = Connections(log.note, offline=lambda: settings().offline)
        self.hub = OnlineHub(connections)
        self.updates = Updates(connections, places.versions)
        self.fetcher = Fetcher(connections, cache=cache_folder(), limit=self.limit)
        computer = ThisComputer(nursery, self.rates.records)
        self.catalogue = catalogue = cache(read_catalogue)
        self.discovery = Discovery(self.hub, catalogue, computer.now, nursery, log=log)
        self.care = ModelCare(
            self.installed,
            places.models,
            nursery,
            catalogue=catalogue,
            used=self.uses.all,
            loaded=loaded,
            downloading=self._downloading,
            fetching=self._wanted_hashes,
        )

    @property
    def downloads(self) -> Downloads:
        """The queue, read when it is first asked for: the command line has none."""
        if self._downloads is None:
            self._downloads = Downloads(self.fetcher, self._book, self.limit.set)
        return self._downloads

    def _wanted_hashes(self) -> frozenset[str]:
        return self.downloads.wanted_hashes()

    def _downloading(self, repo: str) -> bool:
        return self._downloads is not None and self._downloads.is_running(repo)


def free_bytes() -> int:
    """Return how much room there is for models on the disk of the cache; 0 if that fails."""
    try:
        return free_in(cache_folder())
    except OSError:
        return 0
