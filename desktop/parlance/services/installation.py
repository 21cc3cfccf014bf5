"""What is installed and kept here, as the window tells of it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import msgspec
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Signal, qVersion

from parlance import __version__
from parlance.contract.enclosure import Enclosed
from parlance.contract.installation import Stored
from parlance.contract.plan_wording import describe_placement
from parlance.contract.settings import Settings
from parlance.engine.enclosures import try_enclosures
from parlance.services.start_log import StartLogService
from parlance.storage.start_log import log_of
from parlance.work.installation import components, environment, stored
from parlance.work.privacy import without_private

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.children.nursery import Nursery
    from parlance.contract.installation import Component
    from parlance.contract.models import ModelDescription
    from parlance.services.erasing import ErasingService
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.services.updates import UpdatesService
    from parlance.storage.places import Places

_ENGINE = "llama-cpp-python"


class InstallationService(QObject):
    """Tells versions, licences and sizes.

    Attributes:
        updates: looks for a newer version when it is told to; erasing: erases what is kept.
        start_log: the log of this start, for whoever reads it.
        stored: what was found so far of what is kept here.
        enclosed: what processes with foreign things in them can reach; None until it was tried.

    Signals:
        changed: `stored` or `enclosed` has changed.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913 - it brings both along
        self,
        places: Places,
        settings: SettingsService,
        models: ModelsService,
        jobs: Jobs,
        *,
        updates: UpdatesService,
        erasing: ErasingService,
        nursery: Nursery,
        parent: QObject | None = None,
    ) -> None:
        """Look at nothing before it is asked for."""
        super().__init__(parent)
        self._places = places
        self._settings = settings
        self._models = models
        self._jobs = jobs
        self._nursery = nursery
        self.updates = updates
        self.erasing = erasing
        self.start_log = StartLogService(log_of(places.state), jobs, self)
        self._job: Job | None = None
        self._components: tuple[Component, ...] = ()
        self._trying: Job | None = None
        self.stored: tuple[Stored, ...] = ()
        self.enclosed: tuple[Enclosed, ...] | None = None

    @property
    def components(self) -> tuple[Component, ...]:
        """Everything that is shipped."""
        self._components = self._components or components()
        return self._components

    @property
    def environment(self) -> Mapping[str, str]:
        """The variables that are in force."""
        return environment()

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of the app: settings, data, state."""
        return tuple(map(str, (self._places.config, self._places.data, self._places.state)))

    @property
    def log(self) -> str:
        """The file with the log of this start."""
        return str(log_of(self._places.state))

    def versions(self) -> tuple[tuple[str, str], ...]:
        """Return names and versions of what matters most."""
        description = self._description()
        engine = next(
            (each.version for each in self.components if each.name.replace("_", "-") == _ENGINE), ""
        )
        return (
            ("Parlance", __version__),
            ("Python", platform.python_version()),
            ("Qt", qVersion()),
            ("PySide6", pyside_version),
            (_ENGINE, engine),
            ("llama.cpp", description.llama_build if description is not None else ""),
        )

    def report(self) -> str:
        """Return what helps to find a fault, without what tells of the person."""
        lines = [f"{name} {version}" for name, version in self.versions() if version]
        lines.append(platform.platform())
        description = self._description()
        if description is not None:
            lines += [f"{each.name}: {each.description}" for each in description.devices]
            lines.append(describe_placement(description.placement))
        for name, value in self.environment.items():
            is_path = "/" in value or "\\" in value
            lines.append(f"{name}={'<folder>' if is_path else value}")
        defaults = Settings()
        for field in self._settings.fields():
            value = getattr(self._settings.value, field.name)
            if not field.private and value != getattr(defaults, field.name):
                lines.append(f"{field.name} = {msgspec.json.encode(value).decode()}")
        return without_private("\n".join(lines)) + "\n"

    def measure(self) -> None:
        """Find out how much is kept where."""
        if self._job is not None:
            return
        self.stored = ()
        self._job = self._jobs.start(
            lambda cancel: stored(self._places, cancel),
            advanced=self._on_found,
            ended=lambda _fault: self._on_ended(),
        )

    def try_enclosures(self) -> None:
        """Find out what processes can reach, once."""
        if self._trying is None and self.enclosed is None:
            self._trying = self._jobs.start(
                lambda cancel: try_enclosures(self._nursery, cancel),
                advanced=self._on_tried,
                ended=lambda _fault: self._on_tried([]),
            )

    def _on_tried(self, items: list[object]) -> None:
        found = tuple(each for each in items if isinstance(each, Enclosed))
        self.enclosed = (self.enclosed or ()) + found
        self.changed.emit()

    def _description(self) -> ModelDescription | None:
        return self._models.state.description

    def _on_found(self, items: list[object]) -> None:
        self.stored += tuple(each for each in items if isinstance(each, Stored))
        self.changed.emit()

    def _on_ended(self) -> None:
        self._job = None
