"""The settings: a page for each group of fields, made from what the fields say of themselves."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.setting_fields import GROUP_TITLES, Group, Widget
from parlance.services.model_states import ModelPhase
from parlance.window.parts.controls import IconLabel, Line, Surface, TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import ScrollColumn, page_header
from parlance.window.parts.scale import scaled
from parlance.window.parts.side_split import SideSplit
from parlance.window.parts.words import filled
from parlance.window.settings.card import Card, Section
from parlance.window.settings.controls import control_for, setting_words
from parlance.window.settings.exchange_part import ExchangePart
from parlance.window.settings.page_list import PageList
from parlance.window.settings.rows import FieldRow
from parlance.window.settings.script_fonts import missing_fonts_words
from parlance.window.settings.shortcut_page import ShortcutPage
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from parlance.contract.setting_fields import FieldDescription
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.settings.card import CardRow

_SCROLL_BAR = 12
NOTHING_FURTHER: Mapping[Group, Sequence[Callable[[], CardRow]]] = MappingProxyType({})


class ReloadBar(QFrame):
    """Says that the model has to be loaded again, and does it."""

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "notice")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        line.setSpacing(Space.NEAR)
        line.addWidget(IconLabel(look, "info", "notice", 18))
        words = self.tr("This takes effect when the model is loaded again.")
        line.addWidget(TextLabel(words, wrap=True), 1)
        self.button = TextButton(look, self.tr("Load again"))
        line.addWidget(self.button)
        self.hide()


class SettingsPanel(Surface):
    """Shows one page, or what was searched for on all of them, and passes edits on.

    A page is built when it is first wanted.

    Attributes:
        fields: every setting that has a control, in the order of the record.
        groups: those that have a page.
        split: the list of pages beside the one that is shown.

    Signals:
        network_log_wanted: the person wants to read what went over the network.
    """

    network_log_wanted = Signal()

    def __init__(
        self,
        look: Look,
        settings: SettingsService,
        models: ModelsService,
        further: Mapping[Group, Sequence[Callable[[], CardRow]]] = NOTHING_FURTHER,
    ) -> None:
        """Follow `settings`; `further` makes rows that are no fields, for the end of a page."""
        super().__init__("main")
        self._look = look
        self._settings = settings
        self._models = models
        self.fields = tuple(each for each in settings.fields() if each.widget is not Widget.HIDDEN)
        self._rows: dict[str, FieldRow] = {}
        self._notes: dict[str, str] = {}
        self._sections: dict[Group, Section] = {}
        self._further = further
        self._group = Group.APPEARANCE
        self._scrolled: dict[Group, int] = {}
        self._loaded_with = settings.value
        self._reload = ReloadBar(look)
        self._reload.button.clicked.connect(models.restart)
        self.exchange = ExchangePart(look, settings, self)
        self._scroll = ScrollColumn(Measure.FORM - 60)
        self._nothing = TextLabel(role="muted", wrap=True)
        self._scroll.column.addWidget(self._nothing)
        self._scroll.column.addStretch(1)
        self.groups = tuple(each for each in Group if self._fields_of(each) or further.get(each))
        self.pages = PageList(look, self.groups)
        self._lay_out()
        self._connect()
        self.open_group(self.groups[0])

    # Pages ------------------------------------------------------------------------------

    @property
    def group(self) -> Group:
        """The page that is shown, or was before the search."""
        return self._group

    def row(self, name: str) -> FieldRow:
        """Return the row of a field."""
        if name not in self._rows:
            self._section(next(each.group for each in self.fields if each.name == name))
        return self._rows[name]

    def open_group(self, group: Group) -> None:
        """Show a page where it was left, and search no more."""
        if self.pages.search.text():
            self.pages.clear_search()
        else:
            self._scrolled[self._group] = self._scroll.verticalScrollBar().value()
        self._group = group
        self.pages.show_chosen(group)
        section = self._section(group)
        for each in self._sections.values():
            each.show_found("")
            each.setVisible(each is section)
        self._nothing.hide()
        place = self._scrolled.get(group, 0)
        # The column gets its new height when the layouts have come round.
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(place))

    def show_field(self, name: str) -> None:
        """Show the page of a field, and put the keyboard into its control."""
        row = self.row(name)
        self.open_group(row.field.group)
        row.control.setFocus()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(row))

    def show_note(self, name: str, words: str) -> None:
        """Say how a setting stands with the system."""
        self._notes[name] = words
        if name in self._rows:
            self._rows[name].show_note(words)

    def take_edits(self) -> None:
        """Pass on what was typed and not yet told."""
        for row in self._rows.values():
            row.control.take_edit()

    def search(self, typed: str) -> None:
        """Show what has the words typed, whatever page it is on."""
        if not typed.strip():
            self.open_group(self._group)
            return
        self.pages.show_chosen(None)
        for group in self.groups:
            self._section(group)
        found = [each.show_found(typed) for each in self._sections.values()]
        words = filled(self.tr("No setting has “%1”. Try another word for it."), typed.strip())
        self._nothing.setText(words)
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)

    # Layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        header, tools = page_header(self.tr("Settings"))
        tools.addWidget(self.exchange.button)
        bars = QVBoxLayout()
        bars.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, 0)
        for bar in (*self.exchange.bars, self._reload):
            bars.addWidget(bar)
        room = QWidget()
        room.setLayout(bars)
        room.setMaximumWidth(scaled(Measure.FORM - 60 + 2 * Space.WIDE))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(room, 1000)
        middle.addStretch(1)
        # As far in as the column beside the scroll bar, on whichever side that is.
        middle.addSpacing(scaled(_SCROLL_BAR))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addLayout(middle)
        column.addWidget(self._scroll, 1)
        main = Surface("main")
        main.setLayout(column)
        self.split = SideSplit(self._look, self.pages, main)
        tools.insertWidget(0, self.split.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.split)

    def _connect(self) -> None:
        self.pages.chosen.connect(self.open_group)
        self.pages.typed.connect(self.search)
        self.pages.entered.connect(self._on_entered)
        self._settings.changed.connect(self._show)
        self._models.state_changed.connect(self._on_state_changed)
        self._look.shortcuts.add("find", self, self._on_find)

    def _fields_of(self, group: Group) -> list[FieldDescription]:
        return [each for each in self.fields if each.group is group]

    def _section(self, group: Group) -> Section:
        """Return the page of a group, built if it is not yet, in the order of the groups."""
        if group not in self._sections:
            rows: list[CardRow] = [self._new_row(field) for field in self._fields_of(group)]
            rows += [make() for make in self._further.get(group, ())]
            cards, buttons = self._extras(group)
            title = setting_words(GROUP_TITLES[group])
            section = Section(self._look, title, [Card(rows), *cards], buttons)
            order = list(Group)
            before = sum(order.index(each) < order.index(group) for each in self._sections)
            self._sections[group] = section
            self._scroll.column.insertWidget(1 + before, section)
            self._show()
        return self._sections[group]

    def _extras(self, group: Group) -> tuple[list[Card], list[QWidget]]:
        """Return what a page has besides its fields: cards below them, buttons at its title."""
        match group:
            case Group.NETWORK:
                return [], [self._new_log_button()]
            case Group.SHORTCUTS:
                page = self.shortcuts = ShortcutPage(self._look, self._settings, self)
                return page.cards, [page.reset]
            case _:
                return [], []

    def _new_row(self, field: FieldDescription) -> FieldRow:
        control = control_for(field, self._look)
        assert control is not None, field.name
        row = FieldRow(self._look, field, control)
        self._rows[field.name] = row
        name = field.name
        control.edited.connect(lambda value: self._on_edited(name, value))
        row.reset.clicked.connect(lambda: self._on_reset(name))
        note = missing_fonts_words() if field.widget is Widget.INTERFACE_LANGUAGE else ""
        row.show_note(self._notes.get(name, note))
        return row

    def _new_log_button(self) -> TextButton:
        self.network_log = TextButton(self._look, self.tr("What went over the network…"))
        self.network_log.clicked.connect(self.network_log_wanted)
        return self.network_log

    # What happens -----------------------------------------------------------------------

    def _show(self) -> None:
        value = self._settings.value
        for name, row in self._rows.items():
            row.show_value(getattr(value, name))
        changed = any(
            each.reload and getattr(value, each.name) != getattr(self._loaded_with, each.name)
            for each in self.fields
        )
        phase = self._models.state.phase
        has_model = phase not in (ModelPhase.NONE, ModelPhase.RESTING)
        self._reload.setVisible(changed and has_model)

    def _on_find(self) -> None:
        if self.split.is_folded:
            self.split.toggle()
        self.pages.search.setFocus()
        self.pages.search.selectAll()

    def _on_entered(self) -> None:
        """Put the keyboard into the first control that was found."""
        for field in sorted(self.fields, key=lambda each: list(Group).index(each.group)):
            row = self._rows.get(field.name)
            if row is not None and row.isVisible():
                row.control.setFocus()
                return

    def _on_reset(self, name: str) -> None:
        self._rows[name].control.drop_edit()
        self._settings.reset(name)
        self._rows[name].show_value(getattr(self._settings.value, name))

    def _on_edited(self, name: str, value: object) -> None:
        kind = type(getattr(self._settings.value, name))
        self._settings.replace(**{name: kind(value)})

    def _on_state_changed(self) -> None:
        if self._models.state.phase is ModelPhase.LOADING and self._models.state.share == 0.0:
            # What is loaded from here on is loaded with the settings of this moment.
            self._loaded_with = self._settings.value
            self._show()
