"""Chooses the small model that guesses ahead for another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.visible import visible_name
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.words import filled, size_words
from parlance.window.settings.controls import FieldControl

if TYPE_CHECKING:
    from parlance.contract.models import ModelEntry
    from parlance.contract.setting_fields import FieldDescription

_LONGEST = 48


def no_draft_words() -> str:
    """Return what is said where no model guesses ahead."""
    return QCoreApplication.translate("DraftControl", "No model")


def suited_as_draft(entry: ModelEntry, entries: tuple[ModelEntry, ...]) -> list[ModelEntry]:
    """Return the models of this computer that are smaller than `entry`, the likeliest first.

    A draft model shares the vocabulary of the other: those of the same architecture lead.
    """
    fitting = [
        each
        for each in entries
        if each.problem is None and each.served is None and each.size_bytes < entry.size_bytes
    ]
    return sorted(
        fitting, key=lambda each: (each.architecture != entry.architecture, each.size_bytes)
    )


class DraftControl(FieldControl):
    """A list of installed models, and none."""

    def __init__(self, field: FieldDescription, choices: list[ModelEntry]) -> None:
        """Offer `choices` besides none; the value is the path of a file."""
        super().__init__()
        self.box = ChoiceBox()
        self.box.addItem(no_draft_words(), "")
        for entry in choices:
            name = entry.name if len(entry.name) < _LONGEST else f"{entry.name[:_LONGEST]}…"
            words = filled(self.tr("%1 (%2)"), name, size_words(entry.size_bytes))
            self.box.addItem(words, entry.path)
        self._hold(self.box, field)
        self.box.activated.connect(lambda _index: self.edited.emit(self.box.currentData()))

    def show_value(self, value: object) -> None:
        """Show the choice; a file that is no longer listed is offered by its name."""
        path = str(value)
        if self.box.findData(path) < 0:
            self.box.addItem(visible_name(path.replace("\\", "/").rpartition("/")[2]), path)
        self.box.setCurrentIndex(self.box.findData(path))
