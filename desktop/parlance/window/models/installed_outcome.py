"""Tells what came of what was done to a model: done, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.contract.inventory import Verification
from parlance.window.models.installed_tasks import DoneBar
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.words import filled, listed, plural, size_words
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.inventory import Removed, Verified
    from parlance.contract.models import ModelEntry
    from parlance.services.care import CareService
    from parlance.services.models import ModelsService
    from parlance.window.models.removal_flow import RemovalFlow
    from parlance.window.parts.look import Look


class Outcomes(QWidget):
    """One bar for what was done, one for what went wrong.

    Signals:
        settings_wanted: the person wants to go there.
    """

    settings_wanted = Signal()

    def __init__(
        self, look: Look, care: CareService, models: ModelsService, removal: RemovalFlow
    ) -> None:
        """Follow the services and the removals."""
        super().__init__()
        self._care = care
        self._models = models
        self._load = ""
        self.done = DoneBar(look)
        self.done.acted.connect(self._on_acted)
        self.fault = FaultBar(look, (Remedy.SETTINGS, Remedy.RESTART))
        self.fault.remedy_clicked.connect(self._on_remedy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CLOSE)
        column.addWidget(self.done)
        column.addWidget(self.fault)
        removal.finished.connect(self._on_removed)
        care.verified.connect(self._on_verified)
        care.added.connect(self._on_added)
        care.failed.connect(self._on_failed)

    def offer_reload(self) -> None:
        """Say that a loaded model does not have its new settings yet."""
        self._load = self._models.current_key
        words = self.tr("The new settings take effect when the model is loaded again.")
        self.done.say(words, act=self.tr("Load again"))

    def _on_removed(self, removed: list[Removed]) -> None:
        self._load = ""
        self.fault.show_fault(None)
        names = [each.plan.name for each in removed]
        left = sum(len(each.left) for each in removed)
        if all(each.plan.forgotten for each in removed):
            words = self.tr("“%1” is off the list. Its file is where it was.")
            self.done.say(filled(words, names[0]))
            return
        freed = size_words(sum(each.freed_bytes for each in removed))
        words = filled(self.tr("Freed %1."), freed)
        if left:
            rest = self.tr("%Ln file(s) could not be removed: something else holds them.", "", left)
            words = f"{words} {plural(rest, left)}"
        self.done.say(words, is_good=not left)

    def _on_verified(self, verified: Verified) -> None:
        self._load = ""
        name = self._name(verified.key)
        match verified.result:
            case Verification.SOUND:
                words = self.tr("“%1” is sound: its bytes are those of the Hub.")
            case Verification.UNKNOWN:
                words = self.tr(
                    "The header of “%1” is sound. Nothing tells what the rest of it should be."
                )
            case Verification.DAMAGED:
                files = listed(verified.damaged)
                sentence = self.tr(
                    "“%1” is damaged: %2 has other bytes than it should. Remove it and download "
                    "it again."
                )
                self.done.say(filled(sentence, name, files), is_good=False)
                return
        self.done.say(filled(words, name))

    def _on_added(self, entry: ModelEntry) -> None:
        self._load = entry.key
        sentence = self.tr("“%1” is among your models, with %2.")
        words = filled(sentence, entry.name, size_words(entry.size_bytes))
        self.done.say(words, act=self.tr("Load"))

    def _on_failed(self, _key: str, fault: Fault) -> None:
        self.fault.show_fault(fault)

    def _on_acted(self) -> None:
        if self._load:
            self._models.load(self._load)

    def _on_remedy(self, remedy: str) -> None:
        self.fault.hide()
        match Remedy(remedy):
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.RESTART:
                self._models.restart()
            case Remedy.MODELS | Remedy.RETRY | Remedy.MEND | Remedy.NONE:  # this is the place
                pass

    def _name(self, key: str) -> str:
        known = self._models.entries
        return next((entry.name for entry in known if entry.key == key), key)
