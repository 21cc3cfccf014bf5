"""The welcome as the window knows it: what was answered, what is offered, what comes of it."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.first_run import (
    FIRST_PLACES,
    AwaitedModel,
    Offers,
    WelcomeStep,
)
from parlance.contract.fit import Wish
from parlance.contract.notices import Notice, NoticeKind
from parlance.services.latest import Latest
from parlance.services.model_states import DEFAULT_TASKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.first_run import FirstChoices
    from parlance.contract.fit import Recommendation
    from parlance.contract.models import ModelEntry
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService


class OfferSource(Protocol):
    """What knows models to begin with: `work.discovery.Discovery`."""

    def offers(
        self, wish: Wish, entries: tuple[ModelEntry, ...], cancel: Cancel
    ) -> Iterator[Offers]:
        """Yield them once."""


class FirstRunService(QObject):
    """Keeps what was answered, and does what follows from it.

    Attributes:
        offers: the models to begin with; None before the first look.
        fault: why there are none.

    Signals:
        changed: `offers` or `fault` has changed.
    """

    changed = Signal()

    def __init__(
        self,
        source: OfferSource,
        settings: SettingsService,
        models: ModelsService,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        *,
        jobs: Jobs,
    ) -> None:
        """Look at nothing yet."""
        super().__init__()
        self._source = source
        self._settings = settings
        self._models = models
        self._discovery = discovery
        self._downloads = downloads
        self._looking = Latest(jobs)
        self._is_followed = False
        self.offers: Offers | None = None
        self.fault: Fault | None = None
        models.listed.connect(self._on_listed)

    @property
    def choices(self) -> FirstChoices:
        """What was answered so far."""
        return self._settings.value.first_choices

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that were chosen, or those that the system speaks."""
        return self.choices.languages or self._discovery.languages

    def choose(self, **changes: object) -> None:
        """Keep an answer; what it changes in the app follows at once."""
        choices = msgspec.structs.replace(self.choices, **changes)
        self._settings.replace(first_choices=choices)

    def look(self) -> None:
        """Ask which models suit the answers, now and when others are listed, until it is left."""
        self._is_followed = True
        wish = Wish(tasks=self.choices.tasks, languages=self.languages)
        self._looking.run(
            partial(self._source.offers, wish, self._models.entries),
            self._on_offers,
            self._on_looked,
        )

    def apply(self) -> None:
        """Put what was answered in force: the place to begin with, and the languages.

        The first one is translated into. The window keeps its own: who translates into a
        language need not want to read everything in it.
        """
        choices = self.choices
        changes: dict[str, object] = {}
        for task, place in FIRST_PLACES.items():
            if task in choices.tasks:
                changes["first_place"] = place
                break
        if Task.TRANSLATE in choices.tasks and self.languages:
            changes["target_language"] = self.languages[0]
        self._settings.replace(**changes)

    def leave(self, *, is_done: bool = False) -> None:
        """Show the welcome no more by itself; where it was left is kept unless it is done."""
        if is_done:
            self.choose(step=WelcomeStep.PURPOSE)
        self._is_followed = False
        self._looking.stop()
        self._settings.replace(welcomed=True)

    # Models --------------------------------------------------------------------------

    def use(self, entry: ModelEntry) -> None:
        """Answer with a model from now on, or do with it the one thing that it is made for."""
        made_for = [task for task in DEFAULT_TASKS if task in entry.tasks]
        if Task.CHAT in made_for or not made_for:
            self._models.load(entry.key)
        else:
            for task in made_for:
                self._models.set_default(task, entry.key)

    def use_offered(self, made: Recommendation) -> None:
        """Use an offered model that has come."""
        pattern = made.file.pattern if made.file is not None else ""
        for entry in self._models.entries:
            if entry.repo == made.entry.repo and fnmatchcase(entry.file or "", pattern):
                self.use(entry)
                return

    def fetch(self, made: Recommendation) -> None:
        """Fetch a model, and use it when it is here."""
        if made.file is None:
            return
        awaited = AwaitedModel(
            repo=made.entry.repo,
            pattern=made.file.pattern,
            instead_of=self._settings.value.model,
        )
        self.choose(awaited=awaited)
        self._discovery.prepare(made)

    def _on_listed(self) -> None:
        awaited = self.choices.awaited
        if awaited is not None and not self._downloads.is_downloading(awaited.repo):
            here = (each for each in self._models.entries if _is_awaited(each, awaited))
            entry = next(here, None)
            if entry is not None:
                self._take(entry, awaited)
        if self._is_followed:
            self.look()

    def _take(self, entry: ModelEntry, awaited: AwaitedModel) -> None:
        self.choose(awaited=None)
        if self._settings.value.model == awaited.instead_of:
            self.use(entry)
            self._models.tell(Notice(kind=NoticeKind.CHOSEN, name=entry.name))

    def _on_offers(self, item: object) -> None:
        if isinstance(item, Offers):
            self.offers, self.fault = item, None
            self.changed.emit()

    def _on_looked(self, fault: Fault | None) -> None:
        if fault is not None:
            self.fault = fault
            self.changed.emit()


def _is_awaited(entry: ModelEntry, awaited: AwaitedModel) -> bool:
    is_file = fnmatchcase(entry.file or "", awaited.pattern)
    return entry.repo == awaited.repo and is_file and entry.problem is None
