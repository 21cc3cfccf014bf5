"""Makes a smaller copy of a model: into which type, how large, how good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QProgressBar, QRadioButton

from parlance.contract.catalogue import quality
from parlance.services.care import CareKind
from parlance.window.models.discover_words import quality_words
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.models.installed_tasks import progress_share
from parlance.window.models.installed_words import task_words
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.motion import endless
from parlance.window.parts.words import filled, number, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.faults import Fault
    from parlance.contract.inventory import ShrunkSize
    from parlance.contract.models import ModelEntry
    from parlance.services.care import CareService, CareTask
    from parlance.window.parts.look import Look

_USUAL: Final = "Q4_K_M"


class ShrinkDialog(ModelDialog):
    """Asks for the type, has the copy made and shows how far it is.

    It closes when the copy is made, or before: the list shows how far it is too.
    """

    def __init__(self, look: Look, entry: ModelEntry, care: CareService, parent: QWidget) -> None:
        """Ask `care` for the sizes of what `entry` can be made into."""
        title = filled(QCoreApplication.translate("ShrinkDialog", "Make “%1” smaller"), entry.name)
        act = QCoreApplication.translate("ShrinkDialog", "Make smaller")
        super().__init__(look, title, act, parent)
        self._entry = entry
        self._care = care
        self._task = 0
        self._is_stopped = False
        self._lay_out(look, title)
        self.act.setEnabled(False)
        self.act.clicked.connect(self._on_act)
        care.sized.connect(self._on_sized)
        care.failed.connect(self._on_failed)
        care.tasks_changed.connect(self._show_task)
        care.ask_sizes(entry.key)

    def _lay_out(self, look: Look, title: str) -> None:
        size = size_words(self._entry.size_bytes)
        sentence = self.tr(
            "A copy with coarser weights takes less memory and answers faster. The model itself, "
            "%1, stays as it is."
        )
        self.say(filled(sentence, size), "muted")
        self._waiting = self.say(self.tr("Looking at the model…"), "muted")
        self.choices = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self.column.addSpacing(Space.TINY)
        self.column.addLayout(self._grid)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._percent = self.say("", "muted")
        self.column.addWidget(self._bar)
        self._fault = FaultBar(look, can_close=False)
        self.column.addWidget(self._fault)
        self._bar.hide()
        self._percent.hide()

    def _on_sized(self, key: str, sizes: tuple[ShrunkSize, ...]) -> None:
        if key != self._entry.key or self.choices.buttons():
            return
        self._waiting.setVisible(not sizes)
        self._waiting.setText(self.tr("It cannot be made smaller."))
        for row, each in enumerate(sizes):
            choice = QRadioButton(each.quantization)
            size, words = size_words(each.size_bytes), quality_words(quality(each.quantization))
            choice.setAccessibleName(f"{each.quantization}, {size}, {words}")
            choice.setProperty("quantization", each.quantization)
            choice.setChecked(each.quantization == _USUAL or row == 0)
            self.choices.addButton(choice)
            self._grid.addWidget(choice, row, 0)
            self._grid.addWidget(TextLabel(filled(self.tr("about %1"), size)), row, 1)
            hint = TextLabel(words, role="muted", pixels=TypeSize.META)
            self._grid.addWidget(hint, row, 2)
        self._grid.setColumnStretch(2, 1)
        self.fit()
        self.act.setEnabled(bool(sizes))

    def _on_act(self) -> None:
        chosen = self.choices.checkedButton()
        if self._task:
            self.accept()
        elif chosen is not None:
            self._fault.show_fault(None)
            self._is_stopped = False
            self._care.shrink(self._entry.key, str(chosen.property("quantization")))

    def _running(self) -> CareTask | None:
        mine = (CareKind.SHRINK, self._entry.key)
        return next((task for task in self._care.tasks if (task.kind, task.key) == mine), None)

    def _show_task(self) -> None:
        task = self._running()
        was_running, self._task = self._task, task.number if task is not None else 0
        for choice in self.choices.buttons():
            choice.setEnabled(task is None)
        self._bar.setVisible(task is not None)
        self._percent.setVisible(task is not None)
        if task is not None:
            self.act.say(self.tr("Go on in the background"))
            self.cancel.say(self.tr("Stop"))
            self._show_progress(task)
            if not was_running:
                self.fit()
        elif was_running and self._fault.isHidden() and not self._is_stopped:
            self.accept()
        else:
            self.act.say(self.tr("Make smaller"))
            self.cancel.say(self.tr("Cancel"))

    def _show_progress(self, task: CareTask) -> None:
        share = progress_share(task)
        self._bar.setRange(0, endless() if share < 0 else 1000)
        self._bar.setValue(max(0, round(share * 1000)))
        percent = number(int(max(0.0, share) * 100))
        self._percent.setText(filled(self.tr("%1: %2 %"), task_words(task), percent))

    def reject(self) -> None:
        """Stop what is being made; without that, close."""
        if self._task:
            self._is_stopped = True
            self._care.stop(self._task)
        else:
            super().reject()

    def _on_failed(self, key: str, fault: Fault) -> None:
        if key == self._entry.key:
            self._waiting.hide()
            self._fault.show_fault(fault)
            self.fit()
