"""Assistants: named presets that people make, change, copy, give to others and take from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from parlance.contract.chats import AssistantId, ChatOptions, written_constraint
from parlance.window.chat.constraint_form import ConstraintDialog
from parlance.window.chat.option_form import OptionForm
from parlance.window.chat.preset_list import PresetList
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import room_for, scaled
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.words import fault_words, filled, listed, plural, wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.chats import Assistant
    from parlance.contract.faults import Fault
    from parlance.services.assistants import AssistantService
    from parlance.services.constraints import ConstraintService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(880, 720)
_FORM: Final = 560
_PAUSE_MS: Final = 500
_OPENING_HEIGHT: Final = 60


class AssistantsDialog(ModelDialog):
    """Edits assistants; what is typed is kept as it is typed.

    Signals:
        chosen: AssistantId of the one that is to answer in the chat.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        assistants: AssistantService,
        models: ModelsService,
        constraints: ConstraintService,
        *,
        parent: QWidget,
    ) -> None:
        """List all of them."""
        super().__init__(look, self.tr("Assistants"), self.tr("Use in this chat"), parent)
        self.offer_explanations(look)
        self._look = look
        self._assistants = assistants
        self._models = models
        self._constraints = constraints
        self._shown: Assistant | None = None
        self.resize(room_for(_SIZE))
        self.cancel.say(self.tr("Close"))
        self.act.setAutoDefault(False)
        self.act.setDefault(False)
        self._make_controls()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()
        self._show()

    def fit(self) -> None:
        """Stay as large as it is: the form scrolls."""

    def choose(self, assistant: AssistantId | None) -> None:
        """Show one of them."""
        self.list.choose(assistant)

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        look = self._look
        self.list = PresetList(
            look,
            self.tr("Assistants"),
            self.tr(
                "An assistant is a set of instructions and settings under a name. Make your own "
                "with “New”."
            ),
        )
        self.suggest = TextButton(look, self.tr("Add four to begin with"), icon="sparkles")
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.about = QLineEdit()
        self.about.setMaxLength(300)
        self.opening = PlainEdit(self.tr("Beginnings"), pixels=TypeSize.INTERFACE)
        self.opening.setProperty("kind", "field")
        self.opening.setFixedHeight(scaled(_OPENING_HEIGHT))
        mark_spelling(self.opening, look)
        self.form = OptionForm(look, greys=False)
        self.bring = TextButton(look, self.tr("Import…"), icon="download", role="muted")
        self.give = TextButton(look, self.tr("Export…"), icon="file-up", role="muted")
        self.said = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.said.hide()
        for button in (self.suggest, self.bring, self.give):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.suggest)
        left.addWidget(self.list, 1)
        scroll = ScrollColumn(_FORM)
        outer = scroll.widget()
        margins = outer.layout() if outer is not None else None
        if margins is not None:
            set_margins(margins, Space.SMALL, 0, Space.MEDIUM, Space.SMALL)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.TINY)
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Description"), self.about),
            (self.tr("Beginnings, one a line: offered on the empty page"), self.opening),
        ):
            label = TextLabel(words, weight=QFont.Weight.Medium, wrap=True)
            label.setBuddy(field)
            field.setAccessibleName(words)
            page.addWidget(label)
            page.addWidget(field)
            page.addSpacing(Space.TINY)
        page.addWidget(self.form)
        scroll.column.addWidget(self._page)
        scroll.column.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        line.addLayout(left)
        line.addWidget(scroll, 1)
        self.column.addLayout(line, 1)
        self.column.addWidget(self.said)
        self.foot.insertWidget(0, self.bring)
        self.foot.insertWidget(1, self.give)

    def _connect(self) -> None:
        service = self._assistants
        service.changed.connect(self._show)
        service.failed.connect(self._on_failed)
        service.imported.connect(self._on_imported)
        service.exported.connect(self._on_exported)
        self.list.moved.connect(self._on_moved)
        self.list.add_clicked.connect(self._on_add)
        self.list.copy_clicked.connect(self._on_copy)
        self.list.remove_clicked.connect(self._on_remove)
        self.list.undo_clicked.connect(service.undo_remove)
        self.suggest.clicked.connect(self._on_suggest)
        for field in (self.name, self.about):
            field.textEdited.connect(self._pause.start)
            field.editingFinished.connect(self._take_words)
        self.opening.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._take_words)
        self.form.edited.connect(self._on_options)
        self.form.constraint_wanted.connect(self._on_constraint)
        self.bring.clicked.connect(self.choose_import)
        self.give.clicked.connect(self.choose_export)
        self.act.clicked.connect(self._on_use)
        self.finished.connect(self._on_finished)

    # What the service says ----------------------------------------------------------------

    def _show(self) -> None:
        assistants = self._assistants.assistants
        self.suggest.setVisible(self._assistants.offers_suggestions)
        removed = self._assistants.removed
        self.list.show_gone(removed.name if removed is not None else "")
        self.list.show_entries([(each.id, each.name, each.description) for each in assistants])
        self.give.setEnabled(bool(assistants))
        self.act.setEnabled(bool(assistants))
        self._show_one()

    def _on_moved(self, _number: object) -> None:
        self._take_words()
        self._show_one()

    def _show_one(self) -> None:
        number = self.list.current
        found = self._assistants.assistant(AssistantId(number)) if number is not None else None
        is_other = found is None or self._shown is None or found.id != self._shown.id
        self._shown = found
        self._page.setEnabled(found is not None)
        self._page.setVisible(found is not None)
        if found is None:
            return
        if is_other:
            self._pause.stop()
            self.name.setText(found.name)
            self.about.setText(found.description)
            self.opening.setPlainText("\n".join(found.opening))
            self._pause.stop()
        model = ChatOptions(model=found.options.model)
        standing = self._assistants.standing(model, None)
        self.form.show_options(found.options, standing, self._models.entries)

    def _on_failed(self, fault: Fault) -> None:
        words = fault_words(fault)
        self._tell(f"{words.sentence} {words.remedy}".strip())

    def _on_imported(self, assistants: int, prompts: int) -> None:
        parts = []
        if assistants:
            parts.append(plural(self.tr("%Ln assistant(s)", "", assistants), assistants))
        if prompts:
            parts.append(plural(self.tr("%Ln prompt(s)", "", prompts), prompts))
        self._tell(filled(self.tr("Taken in: %1."), listed(parts)))

    def _on_exported(self, path: str) -> None:
        self._tell(filled(self.tr("Saved: %1"), path))

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    # What people do -----------------------------------------------------------------------

    def _take_words(self) -> None:
        """Keep what was typed; an assistant keeps its name while the field is empty."""
        self._pause.stop()
        shown = self._shown
        if shown is None:
            return
        opening = (line.strip() for line in self.opening.text.splitlines())
        self._change(
            msgspec.structs.replace(
                shown,
                name=" ".join(self.name.text().split()) or shown.name,
                description=self.about.text().strip(),
                opening=tuple(line for line in opening if line),
            )
        )

    def _on_options(self, options: ChatOptions) -> None:
        self._take_words()
        if self._shown is not None:
            self._change(msgspec.structs.replace(self._shown, options=options))

    def _change(self, assistant: Assistant) -> None:
        if assistant != self._shown:
            self._shown = assistant
            self._assistants.change(assistant)

    def _on_add(self) -> None:
        self._take_words()
        made = self._assistants.add(self.tr("New assistant"))
        if made is not None:
            self.list.choose(made.id)
            self.name.setFocus()
            self.name.selectAll()

    def _on_copy(self) -> None:
        self._take_words()
        made = self._assistants.duplicate(self._shown) if self._shown is not None else None
        if made is not None:
            self.list.choose(made.id)

    def _on_remove(self) -> None:
        self._pause.stop()
        if self._shown is not None:
            self._assistants.remove(self._shown)

    def _on_suggest(self) -> None:
        self._assistants.add_suggestions(lambda text: wording_of("Assistants", text))

    def _on_constraint(self) -> None:
        shown = self._shown
        if shown is None:
            return
        model = shown.options.model or ""
        written = written_constraint(shown.options)
        dialog = ConstraintDialog(self._look, self._constraints, written, self, model=model)
        dialog.chosen.connect(self._on_constraint_chosen)
        dialog.open()

    def _on_constraint_chosen(self, constraint: object) -> None:
        if self._shown is not None:
            options = msgspec.structs.replace(self._shown.options, constraint=constraint)
            self._on_options(options)

    def choose_import(self) -> QFileDialog:
        """Ask for a file and take in its assistants and prompts."""
        dialog = QFileDialog(self, self.tr("Import assistants"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._assistants.import_file)
        return self._opened(dialog)

    def choose_export(self) -> QFileDialog:
        """Ask where to write all assistants and prompts."""
        self._take_words()
        dialog = QFileDialog(self, self.tr("Export assistants"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(self.tr("assistants.json"))
        dialog.fileSelected.connect(self._on_export)
        return self._opened(dialog)

    def _opened(self, dialog: QFileDialog) -> QFileDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Assistants (*.json)"))
        dialog.open()
        return dialog

    def _on_export(self, path: str) -> None:
        service = self._assistants
        service.export_file(path, service.assistants, service.prompts)

    def _on_use(self) -> None:
        self._take_words()
        if self._shown is not None:
            self.chosen.emit(self._shown.id)
        self.accept()

    def _on_finished(self) -> None:
        self.form.take_edits()
        self._take_words()
        self._assistants.settle()
