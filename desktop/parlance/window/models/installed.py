"""The models on this computer, and everything that can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.inventory import Inventory, RemovalScope
from parlance.contract.models import ModelOrigin
from parlance.services.model_states import ModelPhase
from parlance.window.models.import_dialog import ImportDialog
from parlance.window.models.installed_how import HowToGetModels
from parlance.window.models.installed_list import (
    ModelList,
    Order,
    is_found,
    model_is_found,
    sorted_by,
)
from parlance.window.models.installed_menu import ModelMenu
from parlance.window.models.installed_others import Checkpoints, Leftovers
from parlance.window.models.installed_outcome import Outcomes
from parlance.window.models.installed_tasks import TaskRows
from parlance.window.models.own_settings import OwnSettingsDialog
from parlance.window.models.plan_dialog import PlanDialog
from parlance.window.models.removal_flow import RemovalFlow
from parlance.window.models.server_list import OtherComputers
from parlance.window.models.shrink_dialog import ShrinkDialog
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.words import filled, plural, size_words
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from parlance.contract.models import ModelEntry
    from parlance.services.care import CareService
    from parlance.services.models import ModelsService
    from parlance.services.plans import PlansService
    from parlance.services.servers import ServersService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look

_SEARCH_PAUSE_MS = 120
_WIDTH = 920


class InstalledView(QWidget):
    """Lists what is on this computer.

    Signals:
        discover_wanted, settings_wanted: the person wants to go there.
        inspect_wanted: the ModelEntry whose card is wanted.
    """

    discover_wanted = Signal()
    inspect_wanted = Signal(object)
    settings_wanted = Signal()

    def __init__(
        self,
        look: Look,
        models: ModelsService,
        care: CareService,
        settings: SettingsService,
        *,
        plans: PlansService,
        servers: ServersService,
    ) -> None:
        """Follow the services."""
        super().__init__()
        self._look = look
        self._models = models
        self._care = care
        self._settings = settings
        self._plans = plans
        self._servers = servers
        self.cards = ModelList(look, models)
        self.checkpoints = Checkpoints(look)
        self.leftovers = Leftovers(look)
        self.elsewhere = OtherComputers(look, servers)
        self.how = HowToGetModels(look)
        self.removal = RemovalFlow(look, care, self)
        self.outcomes = Outcomes(look, care, models, self.removal)
        self._menu = ModelMenu(models, self)
        self._nothing = TextLabel(role="muted", wrap=True)
        self._scroll = ScrollColumn(_WIDTH)
        self._make_tools()
        self._lay_out()
        self._connect()
        self._is_shown = False
        self._lent = servers.rpc_servers

    # Layout --------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search these models"))
        self.search.setAccessibleName(self.tr("Search these models"))
        self.search.setAcceptDrops(False)  # a file dropped here is for the window
        self.search.setClearButtonEnabled(False)
        self._search_icon = self.search.addAction(
            self._look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(self.search, self._search_icon)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._arrange)
        self.order = ChoiceBox()
        self.order.setAccessibleName(self.tr("Sort by"))
        orders = (
            (Order.NAME, self.tr("By name")),
            (Order.SIZE, self.tr("By size")),
            (Order.USED, self.tr("By last use")),
            (Order.PARAMETERS, self.tr("By parameters")),
            (Order.OWNER, self.tr("By owner")),
        )
        for order, words in orders:
            self.order.addItem(words, order)
        self.add = TextButton(self._look, self.tr("Add a file…"), icon="plus")
        self.add.clicked.connect(self.choose_file)
        self.add_server = TextButton(self._look, self.tr("Add a server…"), icon="server")
        self.add_server.clicked.connect(self.elsewhere.open_new)
        self.refresh = IconButton(self._look, "refresh-cw", self.tr("Look for models again"))
        self._summary = TextLabel(role="muted", pixels=TypeSize.META)

    def _lay_out(self) -> None:
        tools = FlowLine()
        for widget in (self.search, self.order, self.add, self.add_server, self.refresh):
            tools.addWidget(widget)
        column = self._scroll.column
        column.addLayout(tools)
        column.addWidget(self._summary)
        column.addWidget(self.outcomes)
        column.addWidget(TaskRows(self._look, self._care))
        column.addWidget(self.cards)
        column.addWidget(self._nothing)
        column.addWidget(self.how)
        column.addWidget(self.elsewhere)
        column.addWidget(self.checkpoints)
        column.addWidget(self.leftovers)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        models, care, menu = self._models, self._care, self._menu
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.order.activated.connect(lambda _index: self._arrange())
        self.refresh.clicked.connect(care.refresh)
        self.refresh.clicked.connect(self._servers.refresh)
        self._servers.changed.connect(self._on_servers_changed)
        self._servers.failed.connect(self.outcomes.fault.show_fault)
        self.how.discover_wanted.connect(self.discover_wanted)
        self.how.settings_wanted.connect(self.settings_wanted)
        self.outcomes.settings_wanted.connect(self.settings_wanted)
        models.listed.connect(self._show_list)
        models.state_changed.connect(self.cards.show_state)
        care.inventory_changed.connect(self._show_list)
        self._settings.changed.connect(self.cards.show_state)
        self.cards.menu_wanted.connect(self._on_menu_wanted)
        menu.verify_wanted.connect(care.verify)
        menu.shrink_wanted.connect(self.open_shrink)
        menu.own_wanted.connect(self.open_own_settings)
        menu.plan_wanted.connect(self.open_plan)
        menu.inspect_wanted.connect(self.inspect_wanted)
        menu.server_wanted.connect(self.elsewhere.open_server)
        menu.forget_wanted.connect(self.elsewhere.open_forget)
        menu.removal_wanted.connect(lambda key, scope: self.removal.ask([key], scope))
        self.checkpoints.convert_clicked.connect(care.convert)
        self.checkpoints.removal_wanted.connect(lambda key, scope: self.removal.ask([key], scope))
        self.leftovers.removal_wanted.connect(
            lambda keys: self.removal.ask(keys, RemovalScope.LEFTOVER)
        )
        self._look.changed.connect(self._paint_search_icon)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _at: self._fill_seen())

    # What is seen --------------------------------------------------------------------

    @property
    def inventory(self) -> Inventory:
        """What is known to be on this computer, and the models of servers.

        Before the disk was looked at, the models alone.
        """
        known = self._care.inventory
        if known is None:
            entries = self._models.entries
            size = sum(entry.size_bytes for entry in entries)
            known = Inventory(models=entries, disk_bytes=size)
        keys = {entry.key for entry in known.models}
        served = tuple(entry for entry in self._servers.models if entry.key not in keys)
        return msgspec.structs.replace(known, models=known.models + served)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the disk when the list is first seen."""
        super().showEvent(event)
        if not self._is_shown:
            self._is_shown = True
            if self._care.inventory is None:
                self._care.refresh()
            self._show_list()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make the cards that have come into sight."""
        super().resizeEvent(event)
        self._fill_seen()

    def _show_list(self) -> None:
        if not self._is_shown:
            return
        inventory = self.inventory
        models = inventory.models
        self.cards.show_entries(list(models))
        self.how.setVisible(all(each.origin is ModelOrigin.STARTER for each in models))
        count = plural(self.tr("%Ln model(s)", "", len(models)), len(models))
        size = size_words(inventory.disk_bytes)
        self._summary.setText(filled(self.tr("%1, %2 on the disk"), count, size))
        self._arrange()

    def _arrange(self) -> None:
        text = self.search.text()
        inventory = self.inventory
        order = Order(self.order.currentData())
        found = [e for e in sorted_by(order, inventory.models) if model_is_found(text, e)]
        self.cards.arrange([entry.key for entry in found])
        self.checkpoints.show_checkpoints(
            [e for e in inventory.checkpoints if is_found(text, e.repo, e.form, e.architecture)]
        )
        self.leftovers.show_leftovers(
            [e for e in inventory.leftovers if is_found(text, e.repo, *e.paths)]
        )
        self._nothing.setText(filled(self.tr("No model is called “%1”."), text))
        self._nothing.setVisible(bool(text.strip()) and not found)
        self._fill_seen()

    def _fill_seen(self) -> None:
        top = self.cards.mapFrom(self._scroll.viewport(), QPoint(0, 0)).y()
        self.cards.fill_seen(top, top + self._scroll.viewport().height())

    def _paint_search_icon(self) -> None:
        self._search_icon.setIcon(self._look.icon("search", "faint", size=16))

    # What is done --------------------------------------------------------------------

    def import_files(self, paths: tuple[str, ...]) -> ImportDialog:
        """Ask what becomes of dropped or chosen GGUF files, and take them in."""
        dialog = ImportDialog(self._look, paths, self)
        dialog.accepted.connect(lambda: self._on_import(paths, dialog))
        dialog.open()
        return dialog

    def _on_import(self, paths: tuple[str, ...], dialog: ImportDialog) -> None:
        for path in paths:
            self._care.import_file(path, dialog.manner)

    def choose_file(self) -> QFileDialog:
        """Ask for files to add."""
        dialog = QFileDialog(self, self.tr("Add models"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("GGUF models (*.gguf)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda paths: self.import_files(tuple(paths)))
        dialog.open()
        return dialog

    def open_shrink(self, key: str) -> ShrinkDialog | None:
        """Ask into what a model should be made."""
        entry = self._entry(key)
        if entry is None:
            return None
        dialog = ShrinkDialog(self._look, entry, self._care, self)
        dialog.open()
        return dialog

    def open_own_settings(self, key: str) -> OwnSettingsDialog | None:
        """Show what a model has set differently."""
        entry = self._entry(key)
        if entry is None:
            return None
        dialog = OwnSettingsDialog(self._look, entry, self._models, self._settings, parent=self)
        dialog.accepted.connect(lambda: self._on_own_saved(key))
        dialog.open()
        return dialog

    def open_plan(self, key: str) -> PlanDialog | None:
        """Show how a model is loaded, or would be."""
        entry = self._entry(key)
        if entry is None:
            return None
        dialog = PlanDialog(
            self._look,
            entry,
            models=self._models,
            settings=self._settings,
            plans=self._plans,
            parent=self,
        )
        dialog.open()
        return dialog

    def _on_own_saved(self, key: str) -> None:
        if key == self._models.current_key and self._models.state.phase is ModelPhase.READY:
            self.outcomes.offer_reload()

    def _on_servers_changed(self) -> None:
        self._show_list()
        lent, self._lent = self._lent, self._servers.rpc_servers
        if lent != self._lent and self._models.state.phase is ModelPhase.READY:
            self.outcomes.offer_reload()

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        card = next((card for card in self.cards.shown if card.entry.key == key), None)
        if card is not None:
            self._menu.make(card.entry, card.fault, card).popup(place)

    def _entry(self, key: str) -> ModelEntry | None:
        return next((entry for entry in self.inventory.models if entry.key == key), None)
