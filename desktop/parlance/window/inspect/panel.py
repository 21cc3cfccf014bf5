"""The place that shows how the model reads, chooses and remembers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from parlance.window.inspect.views import VIEWS, View, view_titles
from parlance.window.parts.controls import Line, Surface
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.model_chip import ModelChip
from parlance.window.parts.page import PlaceStack, page_header
from parlance.window.parts.segments import Segments
from parlance.window.place_names import TakesFocus
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.inspect_services import InspectServices
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look


class InspectPanel(Surface):
    """Holds the views; each is built, and its modules imported, when it is first opened.

    Signals:
        models_wanted: the person wants to go there.
    """

    models_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService, services: InspectServices) -> None:
        """Show the first view."""
        super().__init__("main")
        self._look, self._services = look, services
        self._built: dict[View, QWidget] = {}
        self.segments = Segments(
            tuple((view.value, title) for view, title in view_titles()),
            self.tr("Views of the model"),
            breaks=True,
        )
        self.segments.chosen.connect(self.show_view)
        self.chip = ModelChip(look, models)
        self.chip.models_wanted.connect(self.models_wanted)
        self.fault = FaultBar(look)
        services.files.failed.connect(self.fault.show_fault)
        services.files.saved.connect(partial(self.fault.show_fault, None))
        self._stack = PlaceStack()
        self._lay_out()
        self.show_view(next(iter(View)))

    def _lay_out(self) -> None:
        header, line = page_header(self.tr("Inspect"), is_full=True)
        line.addWidget(self.chip)
        row = QVBoxLayout()
        row.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.segments)
        row.addWidget(self.fault)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    @property
    def view(self) -> View:
        """The view that is shown."""
        return next(
            view for view, each in self._built.items() if each is self._stack.currentWidget()
        )

    def show_view(self, name: str) -> QWidget:
        """Go to one of the views by its name; return it."""
        view = View(name)
        self.segments.choose(view.value)
        if view not in self._built:
            self._built[view] = VIEWS[view](self._look, self._services)
            self._stack.addWidget(self._built[view])
        shown = self._built[view]
        self._stack.setCurrentWidget(shown)
        if self.isVisible() and isinstance(shown, TakesFocus):
            shown.take_focus()
        return shown
