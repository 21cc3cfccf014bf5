"""The shell: the rail with the places, the places themselves, the status line."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.setting_fields import Group
from parlance.resources import resource
from parlance.window.clipboard import ClipboardPart
from parlance.window.help.part import HelpPart
from parlance.window.network_state import NetworkState
from parlance.window.opening import OpeningPart
from parlance.window.parts.controls import Line
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import PlaceRoom
from parlance.window.parts.regions import RegionOrder, Regions, mark_region
from parlance.window.parts.remedies import LEADING_AWAY, Remedy
from parlance.window.place_names import Place
from parlance.window.places import PlacesWindow
from parlance.window.quick_part import QuickPart
from parlance.window.rail import Rail
from parlance.window.side_bars import SideBars
from parlance.window.status_line import StatusLine
from parlance.window.welcome.part import WelcomePart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QMoveEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from parlance.contract.faults import Fault
    from parlance.contract.settings import Settings
    from parlance.services.settings import SettingsService
    from parlance.services.updates import UpdatesService
    from parlance.window.confidence_part import ConfidencePart
    from parlance.window.models.plan_dialog import PlanDialog
    from parlance.window.parts.look import Look
    from parlance.window.places import WindowServices
    from parlance.window.running_part import RunningPart
    from parlance.window.settings.card import CardRow
    from parlance.window.settings.keep_row import KeepPart
    from parlance.window.settings.panel import SettingsPanel

_FIRST_SIZE = QSize(1180, 780)
_LEAST_SIZE = QSize(820, 540)


class MainWindow(PlacesWindow):
    """The one window of the app.

    Attributes:
        running: what shows what runs, once the window is finished.
        confidence: leads to how sure a model was, likewise.

    Signals:
        painted: the window is seen for the first time.
    """

    running: RunningPart
    confidence: ConfidencePart

    painted = Signal()

    def __init__(
        self,
        services: WindowServices,
        look: Look,
        *,
        saved_state: bytes = b"",
        on_close: Callable[[bytes], None] | None = None,
    ) -> None:
        """Show the places; `saved_state` is what `on_close` was last given."""
        super().__init__(look, services)
        self._on_close = on_close
        self._notes: dict[str, str] = {}
        self._is_painted = self._is_finished = False
        self.welcome = WelcomePart(self, look, services)
        context = services.chats.chat.context
        self.status = StatusLine(look, services.models, services.computer, context)
        self._lay_out()
        self._connect(services.settings)
        self._add_parts(services)
        self._dress(saved_state)

    @cached_property
    def keep(self) -> KeepPart:
        """Backups and erasing."""
        from parlance.window.settings.keep_row import KeepPart  # noqa: PLC0415 - its dialogs

        services = self._services
        return KeepPart(self._look, services.backups, services.installation, self)

    @property
    def updates(self) -> UpdatesService | None:
        """Looks for newer versions, where there is anything that does."""
        installation = self._services.installation
        return installation.updates if installation is not None else None

    def _new_settings(self) -> SettingsPanel:
        from parlance.window.settings.fact_pages import FactPages  # noqa: PLC0415
        from parlance.window.settings.panel import SettingsPanel  # noqa: PLC0415
        from parlance.window.settings.spelling_note import SpellingNote  # noqa: PLC0415

        services = self._services
        further: dict[Group, Sequence[Callable[[], CardRow]]] = {}
        further[Group.GENERAL] = (*self.welcome.rows, *self.keep.rows)
        if services.installation is not None:
            facts = FactPages(self._look, services.installation, services.models, self)
            facts.plan_wanted.connect(self.open_plan)
            facts.log_wanted.connect(self.keep.show_log)
            further |= facts.rows()
        page = further.get(Group.NETWORK, ())
        further[Group.NETWORK] = (*page, *self.keep.erasing_rows)
        panel = SettingsPanel(self._look, services.settings, services.models, further)
        panel.network_log_wanted.connect(self._on_network_log_wanted)
        for name, words in self._notes.items():
            panel.show_note(name, words)
        if self._look.spelling is not None:
            SpellingNote(self._look.spelling, panel)
        return panel

    def show_note(self, name: str, words: str) -> None:
        """Say in the settings how one of them stands with the system."""
        self._notes[name] = words
        if self.is_built(Place.SETTINGS):
            self.settings.show_note(name, words)

    def _add_parts(self, services: WindowServices) -> None:
        look, settings = self._look, services.settings
        self.side_bars = SideBars(look, settings, self)
        self.side_bars.add(Place.CHAT, self.chat.split)
        self.opening = OpeningPart(self, look, settings, self._places)
        self.quick = QuickPart(self, look, services)
        self.clipboard = ClipboardPart(self, settings, services.shortcut)
        network = NetworkState(look, settings)
        network.log_wanted.connect(self._on_network_log_wanted)
        self.status.tools.addWidget(network)
        self.regions = Regions(self, look.shortcuts)
        self.help = HelpPart(self, look)
        button = self.rail.add_other("circle-question-mark", self.tr("Help"), "help")
        button.setObjectName("help_button")
        button.clicked.connect(lambda: self.help.open_for(self.place))

    def finish(self) -> None:
        """Make what is not seen at first; a start paints before that."""
        if self._is_finished:
            return
        self._is_finished = True
        from parlance.window.behind import add_parts_behind  # noqa: PLC0415 - see above

        self.running = add_parts_behind(self, self._look, self._services)
        self._column.insertWidget(self._column.indexOf(self.status) - 1, self.running.strip)
        _ = self.keep  # it tells what was restored

    def _dress(self, saved_state: bytes) -> None:
        self.setWindowTitle("Parlance")
        self.setWindowIcon(QIcon(str(resource("icons", "parlance.svg"))))
        self.setMinimumSize(_LEAST_SIZE)
        self.setAcceptDrops(True)
        if not (saved_state and self.restoreGeometry(QByteArray(saved_state))):
            self.resize(_FIRST_SIZE)
        self.welcome.show_first()
        self._show_where()
        self._look.dress(self)

    # Places --------------------------------------------------------------------------

    def open_plan(self) -> PlanDialog | None:
        """Show how the chosen model is loaded."""
        services = self._services
        entry = services.models.state.entry
        if entry is None:
            return None
        from parlance.window.models.plan_dialog import PlanDialog  # noqa: PLC0415

        dialog = PlanDialog(
            self._look,
            entry,
            models=services.models,
            settings=services.settings,
            plans=services.plans,
            parent=self,
        )
        dialog.open()
        return dialog

    def show_fault(self, fault: Fault) -> None:
        """Show a fault that belongs to no place, above all of them, until it is closed.

        One that is shown already is not shown twice.
        """
        if fault in self._bars:
            return
        remedies = {*LEADING_AWAY, Remedy.RESTART}
        if self._services.backups is not None:
            remedies.add(Remedy.MEND)
        bar = FaultBar(self._look, remedies)
        bar.remedy_clicked.connect(self._on_remedy)
        bar.closed.connect(lambda: self._drop_bar(fault))
        self._bars[fault] = bar
        self._notices.addWidget(bar)  # first: without a parent it would be a window
        bar.show_fault(fault)

    def say(self, words: str, *, is_good: bool = True) -> None:
        """Say a sentence above all places, until it is closed."""
        from parlance.window.models.installed_tasks import DoneBar  # noqa: PLC0415 - seldom said

        bar = DoneBar(self._look)
        self._notices.addWidget(bar)
        bar.say(words, is_good=is_good)

    def _drop_bar(self, fault: Fault) -> None:
        bar = self._bars.pop(fault)
        self._notices.removeWidget(bar)
        bar.deleteLater()

    def retire(self) -> None:
        """Go out of sight for good, without an end of the app: another window has taken over."""
        self.clipboard.close()
        self.quick.close()
        self.help.close()
        self.hide()
        self.deleteLater()

    # Layout --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._bars: dict[Fault, FaultBar] = {}
        centre = QWidget()
        self._column = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._notices = QVBoxLayout()
        column.addLayout(self._notices)
        line = QHBoxLayout()
        line.setSpacing(0)
        self.rail = self._new_rail()
        line.addWidget(self.rail)
        line.addWidget(Line(Qt.Orientation.Vertical))
        line.addWidget(PlaceRoom(self._places), 1)
        column.addLayout(line, 1)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _new_rail(self) -> Rail:
        rail = Rail(self._look)
        mark_region(rail, RegionOrder.RAIL)
        places = (
            (Place.CHAT, "message-square-text", self.tr("Chat"), "go_to_chat"),
            (Place.TRANSLATION, "languages", self.tr("Translate"), "go_to_translate"),
            (Place.SUMMARY, "file-text", self.tr("Summarize"), "go_to_summarize"),
            (Place.MODELS, "boxes", self.tr("Models"), "go_to_models"),
            (Place.INSPECT, "microscope", self.tr("Inspect"), "go_to_inspect"),
            (Place.SETTINGS, "settings", self.tr("Settings"), "go_to_settings"),
        )
        for place, icon, name, keys in places:
            go = partial(self.welcome.go, place)
            button = rail.add(icon, name, keys, is_last=place is Place.SETTINGS)
            button.clicked.connect(lambda _checked, go=go: go())
            everywhere = Qt.ShortcutContext.WindowShortcut
            for each in (keys, "open_settings") if place is Place.SETTINGS else (keys,):
                self._look.shortcuts.add(each, self, go, everywhere)
        return rail

    def _connect(self, settings: SettingsService) -> None:
        self.built.connect(self._on_built)
        self._places.currentChanged.connect(self._show_where)
        self.status.models_wanted.connect(partial(self.show_place, Place.MODELS))
        self.status.settings_wanted.connect(partial(self.show_place, Place.SETTINGS))
        self.chat.plan_wanted.connect(self.open_plan)
        self.chat.summarize_wanted.connect(self._on_summarize_wanted)
        self.status.plan_wanted.connect(self.open_plan)
        settings.changed.connect(self._on_settings_changed)
        self._look.shortcuts.apply(settings.value.shortcuts)
        self._look.calm(is_wanted=settings.value.less_motion)
        settings.failed.connect(self.show_fault)

    def _on_built(self, place: Place) -> None:
        match place:
            case Place.TRANSLATION:
                self.side_bars.add(place, self.documents.split)
                self.opening.listen(self.translation.text)
            case Place.SUMMARY:
                self.side_bars.add(place, self.summary.split)
                self.side_bars.add_panes(place, self.summary.reading.splitter)
            case Place.SETTINGS:
                self.side_bars.add(place, self.settings.split)
                self.opening.listen(self.settings)
            case Place.MODELS:
                self.opening.listen(self.models)
            case Place.INSPECT:
                self.opening.listen(self.inspect)
            case Place.CHAT:
                pass

    def _show_where(self) -> None:
        name = self.place_name
        self.rail.mark(-1 if name is None else list(Place).index(name))

    def _on_network_log_wanted(self) -> None:
        from parlance.window.models.network_log import NetworkLogDialog  # noqa: PLC0415

        discovery = self._services.discovery
        read, clear = discovery.network_log, discovery.clear_network_log
        log = NetworkLogDialog(self._look, read, clear, parent=self)
        log.open()

    def _on_summarize_wanted(self, paths: list[str], texts: list[str]) -> None:
        """Summarize what was attached to a message."""
        self.show_place(Place.SUMMARY)
        if paths:
            self.summary.open_files(paths)
        for text in texts:
            self.summary.intake.open_text(text)

    def _on_settings_changed(self, value: Settings) -> None:
        self._look.apply(value.theme, value.contrast)
        self._look.calm(is_wanted=value.less_motion)
        self._look.shortcuts.apply(value.shortcuts)

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.MODELS:
                self.show_place(Place.MODELS)
            case Remedy.SETTINGS:
                self.show_place(Place.SETTINGS)
            case Remedy.RESTART:
                self._services.models.restart()
            case Remedy.MEND:
                self.keep.mend()
            case Remedy.RETRY | Remedy.NONE:  # the bars here offer no other try
                pass

    # Events --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once that something is to be seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Say what becomes of what is carried over the window."""
        self.opening.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Go on as when it came in."""
        self.opening.move(event)

    def dragLeaveEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """It was carried away."""
        self.opening.leave()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        self.opening.drop(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of another size."""
        super().resizeEvent(event)
        self.went_on.emit()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of another place on the screen."""
        super().moveEvent(event)
        self.went_on.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was typed into the settings; hand out the geometry for the next time."""
        self.leave_rest()
        if self.is_built(Place.SETTINGS):
            self.settings.take_edits()
        self.side_bars.keep()
        if self._on_close is not None:
            self._on_close(bytes(self.saveGeometry().data()))
        self.clipboard.close()
        self.quick.close()
        self.help.close()
        super().closeEvent(event)
