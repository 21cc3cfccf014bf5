"""Finding models, as the window knows it: the catalogue and the search of the Hub."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, Signal

from parlance.contract.catalogue import LARGE_LANGUAGES
from parlance.contract.faults import FaultError, GatedRepository, HubFileNotFound, Offline
from parlance.contract.online import HubPage
from parlance.contract.settings import Settings
from parlance.services.discovery_states import CatalogueState, SearchState
from parlance.services.latest import Latest
from parlance.services.repository import RepositoryService
from parlance.work.choosing import download_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from parlance.contract.cancel import Cancel
    from parlance.contract.catalogue import CatalogueEntry, CatalogueFile
    from parlance.contract.downloads import DownloadRequest
    from parlance.contract.faults import Fault
    from parlance.contract.fit import Recommendation, Wish
    from parlance.contract.network import NetworkRequest
    from parlance.contract.online import HubQuery, HubRepository
    from parlance.services.jobs import Jobs
    from parlance.services.settings import SettingsService
    from parlance.work.discovery import Discovery


class DiscoveryService(RepositoryService):
    """Asks the catalogue and the Hub; the last command of each kind wins.

    Signals:
        recommended: `catalogue` has changed; found: `results` has changed.
        request_ready: the DownloadRequest that prepare() was called for.
        consent_wanted: name of a repository whose makers ask for consent before that.
        failed: the Fault that prepare() ended with.
    """

    recommended = Signal()
    found = Signal()
    request_ready = Signal(object)
    consent_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        discovery: Discovery,
        settings: SettingsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing asked."""
        super().__init__(discovery, settings, jobs, parent)
        self._listing, self._searching = Latest(jobs), Latest(jobs)
        self.catalogue = CatalogueState()
        self.results = SearchState()

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that the person said or seems to use, the likeliest first."""
        value = self._settings.value
        system = [tag.split("-")[0] for tag in QLocale().uiLanguages()]
        codes = list(value.first_choices.languages) or system
        codes.append(value.source_language)
        if value.target_language != Settings().target_language:
            codes.append(value.target_language)
        return tuple(dict.fromkeys(code for code in codes if code not in ("", "C")))

    @property
    def small_languages(self) -> tuple[str, ...]:
        """Those of them of which models saw little, so that quantization hurts them most."""
        return tuple(code for code in self.languages if code not in LARGE_LANGUAGES)

    def network_log(self) -> tuple[NetworkRequest, ...]:
        """Return every request that was made over the network, the newest first."""
        return self._discovery.network_log()

    def clear_network_log(self) -> None:
        """Forget the requests."""
        self._discovery.clear_network_log()

    # The catalogue -------------------------------------------------------------------

    def recommend(self, wish: Wish) -> None:
        """List the catalogue, best first for this computer and `wish`."""
        self._show_catalogue(busy=True, fault=None)
        self._listing.run(
            partial(self._discovery.recommended, wish),
            lambda item: self._show_catalogue(recommendations=item),
            lambda fault: self._show_catalogue(busy=False, fault=fault),
        )

    def prepare(self, recommendation: Recommendation) -> None:
        """Look up the recommended file on the Hub; `request_ready` follows, or a fault."""
        entry, file = recommendation.entry, recommendation.file
        if file is None or entry.id in self.catalogue.preparing:
            return
        self._show_catalogue(preparing=self.catalogue.preparing | {entry.id})
        self._jobs.start(
            partial(self._look_up, entry, file),
            advanced=self._on_looked_up,
            ended=lambda fault: self._on_prepared(entry, fault),
        )

    def _look_up(
        self, entry: CatalogueEntry, file: CatalogueFile, cancel: Cancel
    ) -> Iterator[DownloadRequest]:
        for judged in self._discovery.repository(entry.repo, self.page.context, cancel):
            if judged.repository.model.gated:
                for _allowed in self._discovery.check_access(entry.repo, cancel):
                    pass
            yield _request_of(judged.repository, entry, file)

    def _on_looked_up(self, items: list[object]) -> None:
        for item in items:
            self.request_ready.emit(item)

    def _on_prepared(self, entry: CatalogueEntry, fault: Fault | None) -> None:
        self._show_catalogue(preparing=self.catalogue.preparing - {entry.id})
        if isinstance(fault, GatedRepository):
            self.consent_wanted.emit(entry.repo)
        elif fault is not None:
            self.failed.emit(fault)

    # The search ----------------------------------------------------------------------

    def search(self, query: HubQuery) -> None:
        """Ask the Hub for the first page, in place of whatever is being searched."""
        self._show_results(query=query, models=(), after="", busy=True, fault=None)
        self._ask_for("")

    def more(self) -> None:
        """Ask for the page behind what was found; nothing happens at the end."""
        if self.results.after and not self._searching.busy:
            self._show_results(busy=True, fault=None)
            self._ask_for(self.results.after)

    def stop(self) -> None:
        """Stop searching, reading and measuring; what was found stays."""
        self._searching.stop()
        if self.results.busy:
            self._show_results(busy=False)
        super().stop()

    def _ask_for(self, after: str) -> None:
        self._searching.run(
            partial(self._discovery.search, self.results.query, after),
            self._on_found,
            lambda fault: self._show_results(busy=False, fault=fault),
        )

    def _on_found(self, item: object) -> None:
        if isinstance(item, HubPage):
            # The Hub lists a repository again that has moved down in the meantime.
            known = {model.repo for model in self.results.models}
            new = tuple(model for model in item.models if model.repo not in known)
            self._show_results(models=(*self.results.models, *new), after=item.after)

    # Showing -------------------------------------------------------------------------

    def _show_catalogue(self, **changes: object) -> None:
        self.catalogue = msgspec.structs.replace(self.catalogue, **changes)
        self.recommended.emit()

    def _show_results(self, **changes: object) -> None:
        self.results = msgspec.structs.replace(self.results, **changes)
        self.found.emit()

    def _on_settings_changed(self, settings: Settings) -> None:
        super()._on_settings_changed(settings)
        if isinstance(self.results.fault, Offline) and not settings.offline:
            self.search(self.results.query)


def _request_of(
    repository: HubRepository, entry: CatalogueEntry, file: CatalogueFile
) -> DownloadRequest:
    for quantization in repository.quantizations:
        if not quantization.incomplete and fnmatchcase(quantization.files[0].file, file.pattern):
            request = download_request(repository, quantization)
            return msgspec.structs.replace(request, name=f"{entry.name} {file.quantization}")
    raise FaultError(HubFileNotFound(repo=repository.repo, file=file.pattern))
