"""The sheet at the side of the chat: what the open conversation has set by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.chats import NO_OPTIONS, differences
from parlance.contract.models import ModelOrigin
from parlance.window.chat.option_form import OptionForm
from parlance.window.chat.option_words import below_words, title_words, value_words
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import (
    IconButton,
    Line,
    Surface,
    TextButton,
    TextLabel,
)
from parlance.window.parts.explaining import ExplainButton
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.scale import half_scaled, scaled
from parlance.window.parts.words import filled, plural
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.services.assistants import AssistantService
    from parlance.services.models import ModelsService
    from parlance.services.standing import Standing
    from parlance.window.parts.look import Look


class DifferencesList(QWidget):
    """What is set otherwise than below, each with a button that takes it back.

    Signals:
        reset: name of a field, as contract.chats.differences has it.
        all_reset: everything is to be taken back.
    """

    reset = Signal(str)
    all_reset = Signal()

    def __init__(self, look: Look) -> None:
        """Start with nothing."""
        super().__init__()
        self._look = look
        self.heading = TextLabel(weight=QFont.Weight.Medium, wrap=True)
        self.clear = TextButton(look, self.tr("Reset all"), kind="link")
        self.clear.clicked.connect(self.all_reset)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self.shown: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.clear)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_options(self, options: ChatOptions, standing: Standing, models: ModelsService) -> None:
        """List what `options` set."""
        names = differences(options)
        words = self.tr("Set differently in this chat: %Ln", "", len(names))
        nothing = self.tr("This chat sets nothing of its own.")
        self.heading.setText(plural(words, len(names)) if names else nothing)
        self.clear.setVisible(bool(names))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.shown = tuple(self._said(name, options, models) for name in names)
        for name, words in zip(names, self.shown, strict=True):
            below = below_words(name, standing.value(name), standing.origin(name), models.entries)
            self._rows.addWidget(self._row(name, words, below))

    def _said(self, name: str, options: ChatOptions, models: ModelsService) -> str:
        value = _own(options, name)
        return filled(
            self.tr("%1: %2"), title_words(name), value_words(name, value, models.entries)
        )

    def _row(self, name: str, words: str, below: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(TextLabel(words, pixels=TypeSize.META, wrap=True))
        texts.addWidget(TextLabel(below, role="faint", pixels=TypeSize.LABEL, wrap=True))
        line.addLayout(texts, 1)
        take = filled(self.tr("Take “%1” back"), title_words(name))
        button = IconButton(self._look, "rotate-ccw", take, size=14)
        button.clicked.connect(lambda: self.reset.emit(name))
        line.addWidget(button)
        return row


def _own(options: ChatOptions, name: str) -> object:
    if name.startswith("sampling."):
        return getattr(options.sampling, name.removeprefix("sampling."))
    return getattr(options, name)


class OptionsSheet(Surface):
    """Edits the options of one conversation and says what differs.

    Signals:
        options_changed: the new ChatOptions of the conversation.
        assistant_changed: AssistantId of the assistant that was chosen, or None.
        assistants_wanted: the person wants to edit assistants.
        constraint_wanted: the person wants to write the schema or grammar of answers.
        closed: the sheet is to go.
    """

    options_changed = Signal(object)
    assistant_changed = Signal(object)
    assistants_wanted = Signal()
    constraint_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Look, assistants: AssistantService, models: ModelsService) -> None:
        """Show nothing before show_options()."""
        super().__init__("side")
        self._look = look
        self._assistants = assistants
        self._models = models
        self._assistant: AssistantId | None = None
        self._options = NO_OPTIONS
        self._shown: object = None
        self.setFixedWidth(half_scaled(Measure.SHEET))
        self.chooser = ChoiceBox()
        self.chooser.setAccessibleName(self.tr("Assistant"))
        self.about = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.starter = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.starter.setText(
            self.tr("The starter model is too small to follow instructions or schemas.")
        )
        self.differences = DifferencesList(look)
        self.form = OptionForm(look)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def options(self) -> ChatOptions:
        """What the conversation has set, as it is edited."""
        return self._options

    def show_options(self, options: ChatOptions, assistant: AssistantId | None) -> None:
        """Show the options of a conversation and who answers in it."""
        self._options, self._assistant = options, assistant
        self._show()

    def take_edits(self) -> None:
        """Pass on what was typed and not yet told."""
        self.form.take_edits()

    def take_focus(self) -> None:
        """Put the keyboard at the top of the sheet."""
        self.chooser.setFocus()

    # Layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._new_header())
        column.addWidget(Line(Qt.Orientation.Horizontal))
        scroll = ScrollColumn(Measure.SHEET)
        outer = scroll.widget()
        margins = outer.layout() if outer is not None else None
        if margins is not None:
            margins.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        inner = scroll.column
        inner.setSpacing(Space.SMALL)
        label = TextLabel(self.tr("Assistant"), weight=QFont.Weight.Medium)
        label.setBuddy(self.chooser)
        inner.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(self.chooser, 1)
        self.edit = IconButton(self._look, "pencil", self.tr("Edit assistants"), size=16)
        line.addWidget(self.edit)
        inner.addLayout(line)
        inner.addWidget(self.about)
        inner.addWidget(self.starter)
        inner.addWidget(self.differences)
        inner.addWidget(Line(Qt.Orientation.Horizontal))
        inner.addWidget(self.form)
        inner.addStretch(1)
        column.addWidget(scroll, 1)

    def _new_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(scaled(55))
        line = QHBoxLayout(header)
        set_margins(line, Space.LARGE, 0, Space.SMALL, 0)
        title = TextLabel(self.tr("This chat"), pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
        line.addWidget(title, 1)
        line.addWidget(ExplainButton(self._look))
        self.close_button = IconButton(self._look, "x", self.tr("Close the settings"), size=16)
        self.close_button.clicked.connect(self.closed)
        line.addWidget(self.close_button)
        return header

    def _connect(self) -> None:
        self.chooser.activated.connect(self._on_chosen)
        self.edit.clicked.connect(self.assistants_wanted)
        self.form.edited.connect(self._on_edited)
        self.form.constraint_wanted.connect(self.constraint_wanted)
        self.differences.reset.connect(self.form.reset)
        self.differences.all_reset.connect(self.form.reset_all)
        self._assistants.changed.connect(self._show)
        self._models.state_changed.connect(self._show)
        self._models.listed.connect(self._show)

    # What the services say ----------------------------------------------------------------

    def _show(self) -> None:
        standing = self._assistants.standing(self._options, self._assistant)
        assistants = self._assistants.assistants
        state = (self._options, self._assistant, standing, self._models.entries, assistants)
        if state == self._shown:
            return  # a model that loads says so thirty times a second
        self._shown = state
        self._show_assistants()
        entry = standing.entry
        is_starter = entry is not None and entry.origin is ModelOrigin.STARTER
        self.starter.setVisible(is_starter)
        self.differences.show_options(self._options, standing, self._models)
        self.form.show_options(self._options, standing, self._models.entries)

    def _show_assistants(self) -> None:
        self.chooser.clear()
        self.chooser.addItem(self.tr("None"), None)
        for each in self._assistants.assistants:
            self.chooser.addItem(each.name, each.id)
        found = self._assistants.assistant(self._assistant)
        place = self.chooser.findData(found.id) if found is not None else 0
        self.chooser.setCurrentIndex(max(0, place))
        count = len(differences(found.options)) if found is not None else 0
        said = found.description if found is not None else ""
        if found is not None and not said:
            words = self.tr("It sets %Ln thing(s).", "", count)
            said = plural(words, count)
        self.about.setText(said)
        self.about.setVisible(bool(said))

    # What people do -----------------------------------------------------------------------

    def _on_chosen(self) -> None:
        self._assistant = self.chooser.currentData()
        self._show()
        self.assistant_changed.emit(self._assistant)

    def _on_edited(self, options: ChatOptions) -> None:
        self._options = options
        self._show()
        self.options_changed.emit(options)
