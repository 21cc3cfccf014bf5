"""The page of the welcome: its steps, the language of the window, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.first_run import WelcomeStep
from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.inventory import ImportManner
from parlance.window.parts.controls import IconButton, Line, Surface, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import ScrollColumn, page_header
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number
from parlance.window.settings.controls import control_for
from parlance.window.theme import Measure, Space
from parlance.window.welcome.fetching import FetchStep
from parlance.window.welcome.found import FoundStep
from parlance.window.welcome.purpose import PurposeStep

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry
    from parlance.services.care import CareService
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.first_run import FirstRunService
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.settings.controls import FieldControl
    from parlance.window.welcome.step import StepView


class WelcomePage(Surface):
    """Asks what the person wants, and finds a model for it; can be left at any step.

    Attributes:
        steps: the view of each step.

    Signals:
        left: the person wants to go to work.
    """

    left = Signal()

    def __init__(  # noqa: PLR0913 - what people have, find and fetch
        self,
        look: Look,
        first_run: FirstRunService,
        settings: SettingsService,
        *,
        models: ModelsService,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        care: CareService,
    ) -> None:
        """Go on where the person was."""
        super().__init__("main")
        self._first_run = first_run
        self._settings = settings
        self._care = care
        self._imported = ""
        self.language = self._new_language_control(look)
        self.purpose = PurposeStep(look, first_run, self.language)
        self.found = FoundStep(look, first_run)
        self.fetch = FetchStep(look, first_run, discovery, downloads, models)
        self.steps: dict[WelcomeStep, StepView] = {
            WelcomeStep.PURPOSE: self.purpose,
            WelcomeStep.FOUND: self.found,
            WelcomeStep.FETCH: self.fetch,
        }
        self.skip = TextButton(look, self.tr("Skip"))
        look.shortcuts.tip(self.skip, self.tr("Leave the welcome"), "leave")
        before = "chevron-right" if self.isRightToLeft() else "chevron-left"
        self.back = IconButton(look, before, self.tr("Back"))
        self.go = TextButton(look, "", kind="primary")
        self.other = TextButton(look, "")
        self.add_file = TextButton(look, self.tr("Add a model file…"), kind="link")
        self.fault = FaultBar(look)
        self._count = TextLabel(role="muted")
        self._scroll = ScrollColumn(Measure.FORM)
        self._lay_out()
        self._connect(look)
        self._show_step()

    def _new_language_control(self, look: Look) -> FieldControl:
        field = next(each for each in self._settings.fields() if each.name == "language")
        control = control_for(field, look)
        assert control is not None
        control.show_value(self._settings.value.language)
        control.edited.connect(self._on_language)
        return control

    def _lay_out(self) -> None:
        header, tools = page_header(self.tr("Welcome to Parlance"))
        tools.addWidget(self._count)
        tools.addSpacing(Space.SMALL)
        tools.addWidget(self.skip)
        self._scroll.column.addWidget(self.fault)
        for view in self.steps.values():
            self._scroll.column.addWidget(view)
        self._scroll.column.addWidget(self.add_file, 0, Qt.AlignmentFlag.AlignLeading)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self._scroll, 1)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addLayout(self._new_foot())

    def _new_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.MEDIUM)
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.other)
        foot.addWidget(self.go)
        inside = QWidget()
        inside.setMaximumWidth(scaled(Measure.FORM) + 2 * Space.WIDE)
        inside.setLayout(foot)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 1000)
        middle.addStretch(1)
        return middle

    def _connect(self, look: Look) -> None:
        look.shortcuts.add("leave", self, self.leave)
        self.skip.clicked.connect(self.leave)
        self.back.clicked.connect(self._on_back)
        self.go.clicked.connect(self._on_go)
        self.other.clicked.connect(self._on_other)
        self.add_file.clicked.connect(self._on_add_file)
        self.fetch.online_wanted.connect(lambda: self._settings.replace(offline=False))
        for view in self.steps.values():
            view.changed.connect(self._show_foot)
            view.passed.connect(self._on_passed)
            view.done.connect(self._on_done)
        self._first_run.changed.connect(self._on_offers)
        self._care.added.connect(self._on_added)
        self._care.failed.connect(self._on_failed)

    # Steps ---------------------------------------------------------------------------

    @property
    def step(self) -> WelcomeStep:
        """The step that is shown: where nothing was found, that step is left out."""
        step = self._first_run.choices.step
        offers = self._first_run.offers
        if step is WelcomeStep.FOUND and (offers is None or not offers.found):
            return WelcomeStep.FETCH
        return step

    @property
    def view(self) -> StepView:
        """The view of the step that is shown."""
        return self.steps[self.step]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at what there is for this computer when the page is seen."""
        super().showEvent(event)
        self._first_run.look()

    def take_focus(self) -> None:
        """Put the keyboard where the person answers, or goes on while there is no question yet."""
        self.go.setFocus()
        self.view.take_focus()

    def leave(self) -> None:
        """Put what was answered in force, and go to work; the welcome can be opened again."""
        if self._first_run.choices.step is not WelcomeStep.PURPOSE:
            self._first_run.apply()
        self._first_run.leave()
        self.left.emit()

    def _go_to(self, step: WelcomeStep) -> None:
        self._first_run.choose(step=step)
        self._show_step()
        self._scroll.verticalScrollBar().setValue(0)
        self.take_focus()

    def _show_step(self) -> None:
        view = self.view
        for each in self.steps.values():
            each.setVisible(each is view)
        self.found.show_offers()
        self.fetch.show_offers()
        self._show_foot()

    def _show_foot(self) -> None:
        step, foot = self.step, self.view.foot
        self.go.say(foot.go)
        self.go.setEnabled(foot.can_go)
        self.other.say(foot.other)
        self.other.setVisible(bool(foot.other))
        self.back.setVisible(step is not WelcomeStep.PURPOSE)
        self.add_file.setVisible(step is not WelcomeStep.PURPOSE)
        steps = [each for each in WelcomeStep if each is not WelcomeStep.FOUND or self._has_found]
        place = number(steps.index(step) + 1)
        self._count.setText(filled(self.tr("Step %1 of %2"), place, number(len(steps))))

    @property
    def _has_found(self) -> bool:
        offers = self._first_run.offers
        return offers is not None and bool(offers.found)

    # What happens --------------------------------------------------------------------

    def _on_go(self) -> None:
        self.view.go()

    def _on_other(self) -> None:
        self.view.go_other()

    def _on_passed(self) -> None:
        if self.step is WelcomeStep.PURPOSE:
            self._first_run.apply()
            self._first_run.look()
            self._go_to(WelcomeStep.FOUND)
        else:
            self._go_to(WelcomeStep.FETCH)

    def _on_back(self) -> None:
        is_last = self.step is WelcomeStep.FETCH
        self._go_to(WelcomeStep.FOUND if is_last and self._has_found else WelcomeStep.PURPOSE)

    def _on_done(self) -> None:
        self._first_run.apply()
        self._first_run.leave(is_done=True)
        self.left.emit()

    def _on_offers(self) -> None:
        is_waiting = self.focusWidget() is self.go
        self._show_step()
        self.found.choose(self._imported)
        if is_waiting:
            self.take_focus()

    def _on_language(self, value: object) -> None:
        self._settings.replace(language=InterfaceLanguage(str(value)))

    def _on_add_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a model file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Models (*.gguf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, path: str) -> None:
        """Take a file in where it is, and offer it."""
        self.fault.show_fault(None)
        self._imported = path
        self._care.import_file(path, ImportManner.IN_PLACE)

    def _on_added(self, entry: ModelEntry) -> None:
        if self._imported and entry.path == self._imported:
            self._imported = entry.key
            self._go_to(WelcomeStep.FOUND)

    def _on_failed(self, key: str, fault: Fault) -> None:
        if self._imported and key == self._imported:
            self._imported = ""
            self.fault.show_fault(fault)
