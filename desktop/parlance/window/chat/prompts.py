"""The prompt library: texts that are used again, with gaps that are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from parlance.contract.chats import SavedPromptId
from parlance.contract.saved_prompts import filled_in, variables
from parlance.window.chat.preset_list import PresetList
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import room_for, scaled
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.words import fault_words, filled, listed
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint

    from parlance.contract.chats import SavedPrompt
    from parlance.contract.faults import Fault
    from parlance.services.assistants import AssistantService
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(760, 540)
_PAUSE_MS: Final = 500
_GAP_HEIGHT: Final = 56
_MOST_IN_MENU: Final = 30
_MOST_GAPS: Final = 20


class FillDialog(ModelDialog):
    """Asks what is to stand in the gaps of a prompt.

    Signals:
        filled: the whole text.
    """

    filled = Signal(str)

    def __init__(self, look: Look, prompt: SavedPrompt, parent: QWidget) -> None:
        """Ask for each gap of `prompt`."""
        translate = QCoreApplication.translate
        super().__init__(look, prompt.name, translate("FillDialog", "Insert"), parent)
        self._prompt = prompt
        self.fields: dict[str, PlainEdit] = {}
        self.say(self.tr("What shall stand in the gaps of this prompt?"), "muted")
        for name in variables(prompt.text)[:_MOST_GAPS]:
            label = TextLabel(name, weight=QFont.Weight.Medium)
            field = PlainEdit(name, pixels=TypeSize.INTERFACE)
            field.setProperty("kind", "field")
            field.setFixedHeight(scaled(_GAP_HEIGHT))
            label.setBuddy(field)
            mark_spelling(field, look)
            self.fields[name] = field
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.act.clicked.connect(self._on_insert)
        next(iter(self.fields.values())).setFocus()

    def _on_insert(self) -> None:
        values = {name: field.text for name, field in self.fields.items() if field.text}
        self.filled.emit(filled_in(self._prompt.text, values))
        self.accept()


class PromptLibrary(QObject):
    """Offers the saved prompts where somebody writes, and asks for their gaps.

    Signals:
        prompt_chosen: the text to put where the cursor stands.
    """

    prompt_chosen = Signal(str)

    def __init__(self, look: Look, assistants: AssistantService, owner: QWidget) -> None:
        """Open dialogs over `owner`."""
        super().__init__(owner)
        self._look = look
        self._assistants = assistants
        self._owner = owner

    def open_menu(self, place: QPoint) -> QMenu:
        """Offer the prompts at a place on the screen; letters choose by name."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Saved prompts"))
        for prompt in self._assistants.prompts[:_MOST_IN_MENU]:
            action = menu.addAction(prompt.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked, prompt=prompt: self.use(prompt))
        if not self._assistants.prompts:
            nothing = menu.addAction(self.tr("No prompt is saved yet"))
            nothing.setEnabled(False)
        menu.addSeparator()
        edit = menu.addAction(self.tr("Prompt library…"))
        edit.triggered.connect(lambda _checked: self.open_library(""))
        menu.popup(place)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def open_library(self, text: str = "") -> PromptsDialog:
        """Show all prompts to edit; `text` is offered to be saved as a new one."""
        dialog = PromptsDialog(self._look, self._assistants, parent=self._owner)
        dialog.used.connect(self.use)
        if text.strip():
            dialog.begin_new(text)
        dialog.open()
        return dialog

    def use(self, prompt: SavedPrompt) -> None:
        """Tell the text of a prompt, once its gaps are filled."""
        if not variables(prompt.text):
            self.prompt_chosen.emit(prompt.text)
            return
        dialog = FillDialog(self._look, prompt, self._owner)
        dialog.filled.connect(self.prompt_chosen)
        dialog.open()


class PromptsDialog(ModelDialog):
    """Edits the prompts of the library; what is typed is kept as it is typed.

    Signals:
        used: the SavedPrompt that is to be inserted.
    """

    used = Signal(object)

    def __init__(self, look: Look, assistants: AssistantService, *, parent: QWidget) -> None:
        """List all of them."""
        translate = QCoreApplication.translate
        title = translate("PromptsDialog", "Prompt library")
        super().__init__(look, title, translate("PromptsDialog", "Insert"), parent)
        self._look = look
        self._assistants = assistants
        self._shown: SavedPrompt | None = None
        self.resize(room_for(_SIZE))
        self.cancel.say(self.tr("Close"))
        self.act.setAutoDefault(False)
        self.act.setDefault(False)
        self.list = PresetList(
            look,
            self.tr("Prompts"),
            self.tr("Save texts here that you need again and again."),
            copies=False,
        )
        self._make_fields()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()
        self._show()

    def fit(self) -> None:
        """Stay as large as it is."""

    def begin_new(self, text: str = "") -> None:
        """Add a prompt with `text` and edit it."""
        self._take_words()
        first = " ".join(text.split())[:40]
        made = self._assistants.add_prompt(first or self.tr("New prompt"), text)
        if made is not None:
            self.list.choose(made.id)
            self.name.setFocus()
            self.name.selectAll()

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.text = PlainEdit(self.tr("Text"), pixels=TypeSize.INTERFACE)
        mark_spelling(self.text, self._look)
        self.text.setProperty("kind", "field")
        self.gaps = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.said = TextLabel(role="danger", pixels=TypeSize.META, wrap=True)
        self.said.hide()
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.TINY)
        for words, field in ((self.tr("Name"), self.name), (self.tr("Text"), self.text)):
            label = TextLabel(words, weight=QFont.Weight.Medium)
            label.setBuddy(field)
            field.setAccessibleName(words)
            page.addWidget(label)
            page.addWidget(field)
        page.addWidget(self.gaps)
        line = QHBoxLayout()
        line.setSpacing(Space.LARGE)
        line.addWidget(self.list)
        line.addWidget(self._page, 1)
        line.addStretch(0)
        self.column.addLayout(line, 1)
        self.column.addWidget(self.said)

    def _connect(self) -> None:
        service = self._assistants
        service.changed.connect(self._show)
        service.failed.connect(self._on_failed)
        self.list.moved.connect(self._on_moved)
        self.list.add_clicked.connect(self.begin_new)
        self.list.remove_clicked.connect(self._on_remove)
        self.list.undo_clicked.connect(service.undo_remove_prompt)
        self.name.textEdited.connect(self._pause.start)
        self.text.textChanged.connect(self._on_typed)
        self._pause.timeout.connect(self._take_words)
        self.act.clicked.connect(self._on_use)
        self.finished.connect(self._on_finished)

    def _show(self) -> None:
        removed = self._assistants.removed_prompt
        self.list.show_gone(removed.name if removed is not None else "")
        self.list.show_entries(
            [(each.id, each.name, each.text[:80]) for each in self._assistants.prompts]
        )
        self._show_one()

    def _on_moved(self, _number: object) -> None:
        self._take_words()
        self._show_one()

    def _show_one(self) -> None:
        number = self.list.current
        found = self._assistants.prompt(SavedPromptId(number)) if number is not None else None
        is_other = found is None or self._shown is None or found.id != self._shown.id
        self._shown = found
        self._page.setVisible(found is not None)
        self.act.setEnabled(found is not None)
        if found is not None and is_other:
            self.name.setText(found.name)
            self.text.setPlainText(found.text)
            self._pause.stop()
        self._show_gaps(variables(self.text.text))

    def _show_gaps(self, names: Sequence[str]) -> None:
        if names:
            self.gaps.setText(filled(self.tr("Asked for when it is used: %1"), listed(names)))
        else:
            self.gaps.setText(
                self.tr("Write {{name}} where something is to be asked for when it is used.")
            )

    def _on_failed(self, fault: Fault) -> None:
        words = fault_words(fault)
        self.said.setText(f"{words.sentence} {words.remedy}".strip())
        self.said.show()

    def _on_typed(self) -> None:
        self._pause.start()
        self._show_gaps(variables(self.text.text))

    def _take_words(self) -> None:
        self._pause.stop()
        shown = self._shown
        if shown is None:
            return
        name = " ".join(self.name.text().split()) or shown.name
        changed = msgspec.structs.replace(shown, name=name, text=self.text.text)
        if changed != shown:
            self._shown = changed
            self._assistants.change_prompt(changed)

    def _on_remove(self) -> None:
        self._pause.stop()
        if self._shown is not None:
            self._assistants.remove_prompt(self._shown)

    def _on_use(self) -> None:
        self._take_words()
        if self._shown is not None:
            self.used.emit(self._shown)
        self.accept()

    def _on_finished(self) -> None:
        self._take_words()
        self._assistants.settle()
