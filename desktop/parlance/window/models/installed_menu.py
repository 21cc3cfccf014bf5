"""What else can be done with a model: the menu behind its three dots."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from parlance.contract.catalogue import Task
from parlance.contract.inventory import RemovalScope
from parlance.contract.models import ModelOrigin
from parlance.services.model_states import DEFAULT_TASKS
from parlance.window.models.installed_words import choice_words, kept_words
from parlance.window.parts.remedies import copy_report, has_report

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry
    from parlance.contract.servers import Server
    from parlance.services.models import ModelsService

_SHRINKABLE: Final = ("F32", "F16", "BF16", "Q8_0")


class ModelMenu(QObject):
    """Makes menus and tells what was chosen in them.

    Signals:
        verify_wanted, shrink_wanted, own_wanted, plan_wanted: key of the model.
        inspect_wanted: the ModelEntry whose card is wanted.
        removal_wanted: key, and the RemovalScope.
        server_wanted, forget_wanted: address of the server that has the model.
    """

    verify_wanted = Signal(str)
    shrink_wanted = Signal(str)
    own_wanted = Signal(str)
    plan_wanted = Signal(str)
    inspect_wanted = Signal(object)
    server_wanted = Signal(str)
    forget_wanted = Signal(str)
    removal_wanted = Signal(str, object)

    def __init__(self, models: ModelsService, parent: QObject) -> None:
        """Set defaults in `models`."""
        super().__init__(parent)
        self._models = models

    def make(self, entry: ModelEntry, fault: Fault | None, parent: QWidget) -> QMenu:
        """Return the menu for a model, which deletes itself when it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.served is None:
            add_path_actions(menu, entry.path)
        if fault is not None and has_report(fault):
            details = menu.addAction(self.tr("Copy details of the fault"))
            details.triggered.connect(lambda: copy_report(fault))
        menu.addSeparator()
        if entry.problem is None:
            self._add_defaults(menu, entry)
            own = menu.addAction(self.tr("Settings of this model…"))
            own.triggered.connect(lambda: self.own_wanted.emit(entry.key))
            plan = menu.addAction(self.tr("How it is loaded…"))
            plan.triggered.connect(lambda: self.plan_wanted.emit(entry.key))
            if entry.served is None:
                inspect = menu.addAction(self.tr("Inspect…"))
                inspect.triggered.connect(lambda: self.inspect_wanted.emit(entry))
            menu.addSeparator()
        if entry.served is not None:
            self._add_server(menu, entry.served.server)
            return menu
        verify = menu.addAction(self.tr("Verify"))
        verify.triggered.connect(lambda: self.verify_wanted.emit(entry.key))
        if entry.quantization in _SHRINKABLE and entry.problem is None:
            shrink = menu.addAction(self.tr("Make smaller…"))
            shrink.triggered.connect(lambda: self.shrink_wanted.emit(entry.key))
        menu.addSeparator()
        self._add_removals(menu, entry)
        return menu

    def _add_defaults(self, menu: QMenu, entry: ModelEntry) -> None:
        choices = menu.addMenu(self.tr("Set as default for"))
        for task in DEFAULT_TASKS:
            is_default = self._models.default_of(task) == entry.key
            action = choices.addAction(choice_words(task))
            action.setCheckable(True)
            action.setChecked(is_default)
            # The chat always has a model of its own: another is chosen, none is taken away.
            action.setEnabled(not (is_default and task is Task.CHAT))
            action.triggered.connect(
                lambda checked, task=task: self._models.set_default(
                    task, entry.key if checked else ""
                )
            )

    def _add_server(self, menu: QMenu, server: Server) -> None:
        change = menu.addAction(self.tr("Change its server…"))
        change.triggered.connect(lambda: self.server_wanted.emit(server.address))
        forget = menu.addAction(self.tr("Forget its server…"))
        forget.triggered.connect(lambda: self.forget_wanted.emit(server.address))

    def _add_removals(self, menu: QMenu, entry: ModelEntry) -> None:
        kept = kept_words(entry.origin)
        if kept:
            menu.addAction(kept).setEnabled(False)
            return
        is_file = entry.origin is ModelOrigin.FILE
        words = self.tr("Forget…") if is_file else self.tr("Remove…")
        self._add_removal(menu, words, entry.key, RemovalScope.MODEL)
        if entry.origin is ModelOrigin.HUB_CACHE:
            words = self.tr("Remove everything of its repository…")
            self._add_removal(menu, words, entry.key, RemovalScope.REPOSITORY)

    def _add_removal(self, menu: QMenu, words: str, key: str, scope: RemovalScope) -> None:
        action = menu.addAction(words)
        action.triggered.connect(lambda: self.removal_wanted.emit(key, scope))


def add_path_actions(menu: QMenu, path: str) -> None:
    """Add what can be done with anything that lies somewhere."""
    copy = menu.addAction(QCoreApplication.translate("ModelMenu", "Copy path"))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(path))
    show = menu.addAction(QCoreApplication.translate("ModelMenu", "Open folder"))
    place = Path(path)
    folder = QUrl.fromLocalFile(str(place if place.is_dir() else place.parent))
    show.triggered.connect(lambda: QDesktopServices.openUrl(folder))
