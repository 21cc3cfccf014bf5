"""The facts at the end of the pages: hardware, folders, what is kept, versions, licences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from parlance.contract.enclosure import PROOF_COMMAND, WORKS, reach_of
from parlance.contract.installation import StoredKind
from parlance.contract.setting_fields import Group
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.command_copy import CommandCopy
from parlance.window.parts.controls import TextButton
from parlance.window.parts.words import (
    filled,
    kept_apart,
    listed,
    plan_words,
    runs_words,
    size_words,
)
from parlance.window.settings.facts import FactRow
from parlance.window.settings.licences_dialog import LicencesDialog
from parlance.window.settings.updates_row import UpdatesRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from parlance.contract.enclosure import Enclosed
    from parlance.contract.hardware import Device
    from parlance.services.installation import InstallationService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look
    from parlance.window.settings.card import CardRow

_STORED: Final = {
    StoredKind.SETTINGS: QT_TRANSLATE_NOOP("FactPages", "Settings and the keys of servers"),
    StoredKind.TEXTS: QT_TRANSLATE_NOOP(
        "FactPages", "Chats, translations, summaries and imported models"
    ),
    StoredKind.STATES: QT_TRANSLATE_NOOP(
        "FactPages", "Drafts, queues and conversations that are kept ready"
    ),
    StoredKind.MODELS: QT_TRANSLATE_NOOP(
        "FactPages", "Downloaded models, shared with other programs"
    ),
}


class FactPages(QObject):
    """Makes the rows and keeps them true.

    Signals:
        plan_wanted: the person wants to see how the model is loaded.
        log_wanted: the person wants to read the log.
    """

    plan_wanted = Signal()
    log_wanted = Signal()

    def __init__(
        self, look: Look, installation: InstallationService, models: ModelsService, owner: QWidget
    ) -> None:
        """Follow both; dialogs stand before `owner`."""
        super().__init__(owner)
        self._look = look
        self._installation = installation
        self._models = models
        self._owner = owner
        self._devices: FactRow | None = None
        self._loaded: FactRow | None = None
        self._enclosed: FactRow | None = None
        self._sizes: list[tuple[StoredKind, FactRow, TextButton]] = []
        self._folders: dict[StoredKind, str] = {}
        models.state_changed.connect(self._show_model)
        installation.changed.connect(self._show_sizes)
        installation.changed.connect(self._show_enclosed)

    def rows(self) -> Mapping[Group, Sequence[Callable[[], CardRow]]]:
        """Return what makes the rows of each page."""
        return {
            Group.HARDWARE: (self._new_devices, self._new_loaded),
            Group.MODELS: (partial(self._new_stored, StoredKind.MODELS), self._new_environment),
            Group.NETWORK: (
                self._new_enclosed,
                *(partial(self._new_stored, kind) for kind in StoredKind),
            ),
            Group.ADVANCED: (self._new_folders, self._new_log, self._new_environment),
            Group.ABOUT: (self._new_versions, self._new_updates, self._new_licences),
        }

    # Hardware ---------------------------------------------------------------------------

    def _new_devices(self) -> FactRow:
        self._devices = FactRow(self._look, self.tr("Devices"))
        self._show_model()
        return self._devices

    def _new_loaded(self) -> FactRow:
        button = TextButton(self._look, self.tr("How it is loaded…"))
        button.clicked.connect(self.plan_wanted)
        self._command = CommandCopy(self._look)
        title = self.tr("The model that is loaded")
        self._loaded = FactRow(self._look, title, self._command, button)
        self._show_model()
        return self._loaded

    def _show_model(self) -> None:
        description = self._models.state.description
        nothing = [self.tr("No model is loaded. What it runs on is shown when one is.")]
        if self._devices is not None:
            devices = description.devices if description is not None else ()
            self._devices.say([device_words(each) for each in devices] or nothing)
        if self._loaded is not None and description is not None:
            plan = plan_words(description.plan)
            runs = runs_words(description.placement)
            build = filled(self.tr("llama.cpp %1"), description.llama_build)
            features = listed(description.processor_features)
            told = [filled(self.tr("Instructions in use: %1"), features)] if features else []
            self._loaded.say([description.name, runs, *plan[1:], build, *told])
            self._command.show_placement(description.placement)
        elif self._loaded is not None:
            self._loaded.say(nothing)
            self._command.show_placement(None)

    # What processes reach ---------------------------------------------------------------

    def _new_enclosed(self) -> FactRow:
        title = self.tr("What models and documents can reach, as tried on this computer")
        self._enclosed = FactRow(self._look, title)
        self._show_enclosed()
        self._enclosed.shown.connect(self._installation.try_enclosures)
        return self._enclosed

    def _show_enclosed(self) -> None:
        found = self._installation.enclosed
        if self._enclosed is None:
            return
        if found is None:
            self._enclosed.say([self.tr("Being tried…")])
        else:
            proof = self.tr("The command %1 runs everything and counts what leaves this computer.")
            lines = [_enclosed_words(each) for each in found]
            self._enclosed.say([*lines, filled(proof, kept_apart(PROOF_COMMAND))])

    # Folders ----------------------------------------------------------------------------

    def _new_stored(self, kind: StoredKind) -> FactRow:
        words = QCoreApplication.translate("FactPages", _STORED[kind])
        button = TextButton(self._look, self.tr("Open the folder"))
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self._open(kind))
        row = FactRow(self._look, words, button)
        button.setEnabled(False)  # until it is known where
        self._sizes.append((kind, row, button))
        row.say([self.tr("Being measured…")])
        self._show_sizes()
        row.shown.connect(self._installation.measure)
        return row

    def _show_sizes(self) -> None:
        found = {each.kind: each for each in self._installation.stored}
        # They are measured anew each time the page is seen; where they lie stays known.
        self._folders |= {kind: each.path for kind, each in found.items()}
        for kind, row, button in self._sizes:
            button.setEnabled(kind in self._folders)
            if kind in found:
                row.say([kept_apart(found[kind].path), size_words(found[kind].size)])

    def _open(self, kind: StoredKind) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folders[kind]))

    def _new_folders(self) -> FactRow:
        row = FactRow(self._look, self.tr("Folders of Parlance"))
        row.say([kept_apart(each) for each in self._installation.folders])
        return row

    def _new_log(self) -> FactRow:
        button = TextButton(self._look, self.tr("Show the log…"))
        button.clicked.connect(self.log_wanted)
        row = FactRow(
            self._look, self.tr("Log of this start, and of crashes of the engine"), button
        )
        row.say([kept_apart(self._installation.log)])
        return row

    def _new_environment(self) -> FactRow:
        row = FactRow(self._look, self.tr("Variables of the environment in force"))
        found = [
            kept_apart(f"{name}={value}") for name, value in self._installation.environment.items()
        ]
        row.say(found or [self.tr("None is set.")])
        return row

    # About ------------------------------------------------------------------------------

    def _new_versions(self) -> FactRow:
        copy = TextButton(self._look, self.tr("Copy report"), icon="copy")
        copy.setToolTip(
            self.tr("Versions and settings for a report of a fault, without names and folders")
        )
        copy.clicked.connect(self.copy_report)
        row = FactRow(self._look, self.tr("Versions"), copy)
        row.say([f"{name} {version}" for name, version in self._installation.versions() if version])
        return row

    def _new_updates(self) -> UpdatesRow:
        return UpdatesRow(self._look, self._installation.updates)

    def _new_licences(self) -> FactRow:
        button = TextButton(self._look, self.tr("Licences…"))
        button.clicked.connect(self.open_licences)
        row = FactRow(self._look, self.tr("Licences of everything that is shipped"), button)
        row.say([listed(each.name for each in self._installation.components)])
        return row

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._installation.report())

    def open_licences(self) -> LicencesDialog:
        """Show the licences."""
        dialog = LicencesDialog(self._look, self._installation.components, self._owner)
        dialog.open()
        return dialog


def _enclosed_words(enclosed: Enclosed) -> str:
    work, *reach = (
        QCoreApplication.translate("Wording", each)
        for each in (WORKS[enclosed.work], *reach_of(enclosed))
    )
    return f"{work}: {listed(reach)}"


def device_words(device: Device) -> str:
    """Return a device on one line, with its memory where it has some of its own."""
    name = f"{device.name}: {device.description}"
    if not device.total_bytes:
        return name
    words = QCoreApplication.translate("FactPages", "%1, %2 of %3 free")
    return filled(words, name, size_words(device.free_bytes), size_words(device.total_bytes))
