"""A short chat as the model reads it: roles marked, and the format told apart from contents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from parlance.contract.engine import Role
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.inspect.token_strip import TokenStrip
from parlance.window.inspect.vocabulary_words import shown_token, token_facts
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import facts_line, filled, wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.inspection_tokens import ChatPart, TextToken
    from parlance.services.inspect_template import TemplateService
    from parlance.window.parts.look import Look

_ROLES: Final = {
    Role.SYSTEM: QT_TRANSLATE_NOOP("TemplatePart", "Instructions"),
    Role.USER: QT_TRANSLATE_NOOP("TemplatePart", "Question"),
    Role.ASSISTANT: QT_TRANSLATE_NOOP("TemplatePart", "Answer"),
}
_FIELD: Final = 46


class TemplatePart(QWidget):
    """Takes instructions, a question and an answer; shows them in the model's format."""

    def __init__(self, look: Look, template: TemplateService) -> None:
        """Follow `template`."""
        super().__init__()
        self._look, self._template = look, template
        self.fault = FaultBar(look)
        self.fields = {role: _field(wording_of("TemplatePart", _ROLES[role])) for role in _ROLES}
        self.show_button = TextButton(look, self.tr("Show the chat format"), icon="eye")
        self.show_button.clicked.connect(self._ask)
        self.note = TextLabel(role="muted", wrap=True)
        self.details = TextLabel(wrap=True)
        self.strips: list[TokenStrip] = []
        self._rows = QWidget()
        self._shown = QVBoxLayout(self._rows)
        self._lay_out()
        self.fields[Role.SYSTEM].setPlainText(self.tr("Answer in one sentence."))
        self.fields[Role.USER].setPlainText(self.tr("What is a token?"))
        self.fields[Role.ASSISTANT].setPlainText(self.tr("A piece of text with a number."))
        template.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self._shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setSpacing(Space.TINY)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for role, field in self.fields.items():
            label = TextLabel(wording_of("TemplatePart", _ROLES[role]), role="muted")
            label.setBuddy(field)
            form.addRow(label, field)
        line = FlowLine()
        line.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(
            TextLabel(
                self.tr("A chat as the model reads it"),
                pixels=TypeSize.TITLE,
                weight=QFont.Weight.Medium,
            )
        )
        column.addWidget(self.note)
        column.addLayout(form)
        column.addLayout(line)
        column.addWidget(self.fault)
        column.addWidget(self._rows)
        column.addWidget(self.details)

    def _ask(self) -> None:
        self._template.render(*(field.text for field in self.fields.values()))

    def _show(self) -> None:
        self.fault.show_fault(self._template.fault)
        self.show_button.setEnabled(not self._template.busy)
        self.note.setText(
            self.tr("Asking the model…")
            if self._template.busy
            else self.tr("Each model has a format of its own. What it adds has a frame.")
        )
        self.details.hide()
        self.strips = []
        while (item := self._shown.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        if not self._template.busy:
            for part in self._template.parts:
                self._add(part)

    def _add(self, part: ChatPart) -> None:
        title = (
            self.tr("Format")
            if part.role is None or part.role not in _ROLES
            else wording_of("TemplatePart", _ROLES[part.role])
        )
        strip = TokenStrip(self._look)
        strip.setAccessibleName(title)
        strip.show_tokens(part.text, part.tokens, framed=part.role is None)
        strip.chosen.connect(lambda number: self._on_chosen(strip, part.tokens[number]))
        self.strips.append(strip)
        self._shown.addWidget(TextLabel(title, role="muted", pixels=TypeSize.META))
        self._shown.addWidget(strip)

    def _on_chosen(self, strip: TokenStrip, token: TextToken) -> None:
        for each in self.strips:
            if each is not strip:
                each.clear_choice()
        said = filled(self.tr("“%1”"), shown_token(token))
        self.details.setText(facts_line((said, token_facts(token))))
        self.details.show()


def _field(name: str) -> PlainEdit:
    field = PlainEdit(name)
    field.setProperty("kind", "field")
    field.setFixedHeight(scaled(_FIELD))
    return field
