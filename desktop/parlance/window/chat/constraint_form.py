"""A form for structured output: a JSON schema or a grammar, checked while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from parlance.contract.sampling import Grammar, JsonSchema
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import IconLabel, TextButton, TextLabel, restyle
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.fonts import code_font
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import room_for, scaled
from parlance.window.parts.segments import Segments
from parlance.window.parts.words import fault_words, wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.faults import Fault
    from parlance.contract.sampling import Constraint
    from parlance.services.constraints import ConstraintService
    from parlance.window.parts.look import Look

FREE, SCHEMA, GRAMMAR = "free", "schema", "grammar"
_PAUSE_MS: Final = 350
_SIZE: Final = QSize(720, 680)
_SCHEMA_EXAMPLE: Final = """\
{
  "type": "object",
  "properties": {
    "title": {"type": "string"},
    "year": {"type": "integer"},
    "languages": {"type": "array", "items": {"type": "string"}, "minItems": 1}
  },
  "required": ["title", "year", "languages"],
  "additionalProperties": false
}
"""
_GRAMMAR_EXAMPLE: Final = """\
root ::= item item item
item ::= "- " [^\\n]{1,80} "\\n"
"""
_VERDICTS: Final = {
    "follows": ("ok", QT_TRANSLATE_NOOP("ConstraintDialog", "The answer follows it.")),
    "cut_off": (
        "notice",
        QT_TRANSLATE_NOOP(
            "ConstraintDialog", "The answer was cut off; as far as it goes, it follows it."
        ),
    ),
    "no_json": ("danger", QT_TRANSLATE_NOOP("ConstraintDialog", "The answer is no JSON.")),
}


class ConstraintDialog(ModelDialog):
    """Edits what answers have to look like, checks it, and tries it on the model.

    Signals:
        chosen: the Constraint that is to hold, or None for free text.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        constraints: ConstraintService,
        constraint: Constraint | None,
        parent: QWidget,
        *,
        model: str = "",
    ) -> None:
        """Start with `constraint`; `model` is the key of who is asked, empty for the chat's."""
        super().__init__(look, self.tr("Structured output"), self.tr("Use"), parent)
        self._look = look
        self._constraints = constraints
        self._model = model
        self._texts = {SCHEMA: "", GRAMMAR: ""}
        self._kind = FREE
        self._fault: Fault | None = None
        self._is_checked = True
        self.resize(room_for(_SIZE))
        self.act.setAutoDefault(False)
        self.act.setDefault(False)  # Enter tries, or begins a new line
        self._make_controls()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()
        self._begin(constraint)

    def fit(self) -> None:
        """Stay as large as it is: the fields take the room."""

    @property
    def constraint(self) -> Constraint | None:
        """What is written; None for free text."""
        text = self.editor.text
        if self._kind == FREE or not text.strip():
            return None
        return JsonSchema(schema=text) if self._kind == SCHEMA else Grammar(text=text)

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self.kinds = Segments(
            (
                (FREE, self.tr("Free text")),
                (SCHEMA, self.tr("JSON schema")),
                (GRAMMAR, self.tr("Grammar (GBNF)")),
            ),
            self.tr("What answers look like"),
        )
        self.editor = PlainEdit(self.tr("Schema or grammar"), pixels=TypeSize.INTERFACE)
        self.answer = PlainEdit(self.tr("Answer"), pixels=TypeSize.INTERFACE)
        for edit in (self.editor, self.answer):
            edit.setFont(code_font(TypeSize.INTERFACE))
            edit.setProperty("kind", "field")
        self.answer.setReadOnly(True)
        self.answer.setMaximumHeight(scaled(150))
        self.example = TextButton(self._look, self.tr("Insert an example"), kind="link")
        self.sign = IconLabel(self._look, "circle-check", "ok", 16)
        self.said = TextLabel(pixels=TypeSize.META, wrap=True)
        self.question = QLineEdit()
        self.question.setAccessibleName(self.tr("Question to try it with"))
        self.question.setText(self.tr("Name a book that you like."))
        self.try_button = TextButton(self._look, self.tr("Try"))
        self.try_button.setAutoDefault(False)
        self.verdict = TextLabel(pixels=TypeSize.META, wrap=True)
        self._trial_title = TextLabel(self.tr("Try it on the model"), weight=QFont.Weight.Medium)

    def _lay_out(self) -> None:
        column = self.column
        head = FlowLine()
        head.addWidget(self.kinds)
        head.add_stretch()
        head.addWidget(self.example)
        column.addLayout(head)
        column.addWidget(self.editor, 1)
        self._about = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        column.addWidget(self._about)
        checked = QHBoxLayout()
        checked.setSpacing(Space.CLOSE)
        checked.addWidget(self.sign)
        checked.addWidget(self.said, 1)
        column.addLayout(checked)
        trial = QVBoxLayout()
        trial.setSpacing(Space.SMALL)
        trial.addWidget(self._trial_title)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.question, 1)
        line.addWidget(self.try_button)
        trial.addLayout(line)
        trial.addWidget(self.answer)
        trial.addWidget(self.verdict)
        column.addLayout(trial)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.show_kind)
        self.editor.textChanged.connect(self._on_edited)
        self._pause.timeout.connect(self._check)
        self.example.clicked.connect(self._on_example)
        self.question.returnPressed.connect(self._on_try)
        self.try_button.clicked.connect(self._on_try)
        self.act.clicked.connect(self._on_use)
        service = self._constraints
        service.checked.connect(self._on_checked)
        service.piece_arrived.connect(self._on_piece)
        service.tried.connect(self._on_tried)
        service.failed.connect(self._on_failed)
        self.finished.connect(service.stop)

    def _begin(self, constraint: Constraint | None) -> None:
        match constraint:
            case JsonSchema(schema=text):
                self._texts[SCHEMA], kind = text, SCHEMA
            case Grammar(text=text):
                self._texts[GRAMMAR], kind = text, GRAMMAR
            case None:
                kind = FREE
        self.show_kind(kind)

    # What is written ----------------------------------------------------------------------

    def show_kind(self, kind: str) -> None:
        """Edit a schema, a grammar, or nothing; what was written of the others stays."""
        if self._kind != FREE:
            self._texts[self._kind] = self.editor.text
        self._kind = kind
        self.kinds.choose(kind)
        self.editor.setPlainText(self._texts.get(kind, ""))
        self._about.setText(self._about_words())
        for widget in (self.editor, self.example, self.question, self.try_button, self.answer):
            widget.setEnabled(kind != FREE)
        self._pause.stop()
        self._check()

    def _about_words(self) -> str:
        match self._kind:
            case "schema":
                return self.tr(
                    "Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the "
                    "question what the fields mean: the model sees the question, not the schema."
                )
            case "grammar":
                return self.tr(
                    "Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as "
                    'name ::= "text" [a-z]+ (this | that)?'
                )
            case _:
                return self.tr("Answers are written freely, as the model likes.")

    def _on_edited(self) -> None:
        self._is_checked = False
        self._pause.start()
        self._show()

    def _check(self) -> None:
        constraint = self.constraint
        if constraint is None:
            self._fault, self._is_checked = None, True
            self._show()
        else:
            self._is_checked = False
            self._constraints.check(constraint)
            self._show()

    def _on_checked(self, constraint: Constraint, fault: Fault | None) -> None:
        if constraint == self.constraint:
            self._fault, self._is_checked = fault, True
            self._show()

    def _show(self) -> None:
        constraint = self.constraint
        is_written = self._kind == FREE or constraint is not None
        is_sound = self._is_checked and self._fault is None
        self.act.setEnabled(is_written and is_sound)
        is_trying = self._constraints.is_trying
        self.try_button.say(self.tr("Stop") if is_trying else self.tr("Try"))
        self.try_button.setEnabled(is_trying or (constraint is not None and is_sound))
        icon, role, words = self._state_words(is_written=is_written)
        self.sign.show_icon(icon, role)
        self.sign.setVisible(bool(words))
        self.said.setText(words)
        restyle(self.said, role=role)

    def _state_words(self, *, is_written: bool) -> tuple[str, str, str]:
        if self._kind == FREE:
            return "info", "muted", ""
        if not is_written:
            return "info", "muted", self.tr("Nothing is written yet.")
        if not self._is_checked:
            return "info", "muted", self.tr("Checking…")
        if self._fault is not None:
            words = fault_words(self._fault)
            return "circle-alert", "danger", words.sentence
        return "circle-check", "ok", self.tr("The model can follow this.")

    # What people do -----------------------------------------------------------------------

    def _on_example(self) -> None:
        text = _SCHEMA_EXAMPLE if self._kind == SCHEMA else _GRAMMAR_EXAMPLE
        self.editor.selectAll()  # so that it can be undone
        self.editor.insertPlainText(text)
        self.editor.setFocus()

    def _on_try(self) -> None:
        if self._constraints.is_trying:
            self._constraints.stop()
            return
        constraint, question = self.constraint, self.question.text().strip()
        if constraint is None or not question or not self.try_button.isEnabled():
            return
        self.answer.clear()
        self._tell("muted", self.tr("Waiting for the model…"))
        self._constraints.try_out(constraint, question, self._model)
        self._show()

    def _on_piece(self, text: str) -> None:
        self._tell("muted", self.tr("Writing…"))
        cursor = self.answer.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(text)

    def _on_tried(self, verdict: object) -> None:
        if verdict is None:
            self._tell("muted", self.tr("Stopped."))
        else:
            role, words = _VERDICTS[str(verdict)]
            self._tell(role, wording_of("ConstraintDialog", words))
        self._show()

    def _on_failed(self, fault: Fault) -> None:
        words = fault_words(fault)
        self._tell("danger", f"{words.sentence} {words.remedy}")
        self._show()

    def _tell(self, role: str, words: str) -> None:
        self.verdict.setText(words)
        restyle(self.verdict, role=role)

    def _on_use(self) -> None:
        self.chosen.emit(self.constraint)
        self.accept()
