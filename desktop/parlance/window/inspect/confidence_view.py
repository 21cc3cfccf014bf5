"""How sure the model is of a text: an answer that was opened here, or one of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from parlance.contract.confidence import MOST_CHARACTERS
from parlance.services.written import Origin
from parlance.window.inspect.confidence_words import notes_of, origin_words
from parlance.window.inspect.legend import Legend
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.shaded_text import ShadedText
from parlance.window.inspect.weighed import details_of, facts_of, least_sure, weighed_of
from parlance.window.parts.controls import Line, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import facts_line
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.inspect_confidence import ConfidenceService
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.parts.look import Look

_LEAST_SURE: Final = 8
_PERCENT: Final = 100


class ConfidenceView(QWidget):
    """Takes a text of one's own, and shows what is weighed, token by token."""

    def __init__(self, look: Look, confidence: ConfidenceService, files: InspectFiles) -> None:
        """Follow `confidence`; what is drawn goes to `files`."""
        super().__init__()
        self._look, self._confidence = look, confidence
        self._shown = 0
        self.setAccessibleName(self.tr("Confidence"))
        self.room = ScrollColumn()
        self._make_fields()
        self.fault = FaultBar(look)
        self.origin = TextLabel(weight=QFont.Weight.DemiBold, wrap=True)
        self.notes = TextLabel(role="muted", wrap=True)
        self.facts = TextLabel(wrap=True)
        self.facts.setToolTip(
            self.tr(
                "A perplexity of 5 means that the model hesitated, on average, as between five"
                " equally likely tokens. 1 means that it was certain."
            )
        )
        self.legend = Legend(look)
        self.text = ShadedText(look)
        self.save = SaveButton(look, files, "confidence", figure=self.text)
        self.before = PlainEdit(self.tr("What stood before the text"))
        self.before.setReadOnly(True)
        self.before.setMaximumHeight(scaled(160))
        self.before_button = TextButton(look, self.tr("Show what stood before it"), kind="link")
        self.before_button.setCheckable(True)
        self.least = QWidget()
        self._least = QVBoxLayout(self.least)
        self._make_foot()
        self._lay_out()
        self._connect()
        self._show()
        self._grow()

    def take_focus(self) -> None:
        """Put the keyboard where people write, or into the text that is shown."""
        (self.text if self.text.tokens else self.own).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        look = self._look
        self.prompt = PlainEdit(
            self.tr("What stands before it"), self.tr("What stands before it (may be empty)")
        )
        self.own = PlainEdit(self.tr("A text of your own"), self.tr("A text of your own"))
        self.prompt.setFixedHeight(scaled(44))
        self.own.setFixedHeight(scaled(96))
        for field in (self.prompt, self.own):
            field.setProperty("kind", "field")
        self.own_button = TextButton(look, self.tr("Weigh a text of your own"), kind="link")
        self.go = TextButton(look, self.tr("How sure is the model?"), kind="primary")
        self.halt = TextButton(look, self.tr("Stop"), icon="square", role="muted")
        self.fields = QWidget()
        fields = QVBoxLayout(self.fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(Space.SMALL)
        fields.addWidget(self.prompt)
        fields.addWidget(self.own)
        fields.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PERCENT)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much is weighed"))

    def _make_foot(self) -> None:
        """Have what is known of a token stand below the text, however long that is."""
        self.details = TextLabel(wrap=True)
        self.foot = QWidget()
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        line = QHBoxLayout()
        line.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.SMALL)
        line.addWidget(self.details)
        column.addLayout(line)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.progress, 1)
        line.addWidget(self.halt)
        head = QHBoxLayout()
        head.addWidget(self.origin, 1)
        head.addWidget(self.save)
        self._least.setContentsMargins(0, 0, 0, 0)
        self._least.setSpacing(Space.HAIR)
        column = self.room.column
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.fields)
        column.addLayout(line)
        column.addWidget(self.fault)
        column.addLayout(head)
        column.addWidget(self.notes)
        column.addWidget(self.before_button, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.before, self.facts, self.legend, self.text, self.least):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.room, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self._confidence.changed.connect(self._show)
        self._confidence.grown.connect(self._grow)
        self.go.clicked.connect(self._on_go)
        self.halt.clicked.connect(self._confidence.stop)
        self.own.textChanged.connect(self._show_buttons)
        self.own_button.clicked.connect(self._on_own)
        self.before_button.toggled.connect(self.before.setVisible)
        self.before.hide()
        self.text.moved.connect(self._on_moved)

    # What the service says --------------------------------------------------------------

    def _show(self) -> None:
        confidence = self._confidence
        if len(confidence.parts) < self._shown:
            self._shown = 0
        if not self._shown:
            self.text.clear()
            self._grow()
        self.fault.show_fault(confidence.fault)
        written = confidence.written
        self.origin.setText("" if written is None else origin_words(written.origin))
        self.before.setPlainText(confidence.prompt)
        self.before_button.setVisible(bool(confidence.prompt))
        self.before.setVisible(self.before_button.isChecked() and bool(confidence.prompt))
        is_own = written is None or written.origin is Origin.OWN
        self.fields.setVisible(is_own)
        self.own_button.setVisible(not is_own)
        self._show_buttons()
        self._show_facts()

    def _grow(self) -> None:
        parts = self._confidence.parts[self._shown :]
        self._shown += len(parts)
        tokens = [weighed for part in parts for weighed in weighed_of(part)]
        if tokens:
            self.text.append(tokens)
        self.progress.setValue(round(_PERCENT * self._confidence.share))
        self._show_facts()

    def _show_buttons(self) -> None:
        is_busy = self._confidence.busy
        self.halt.setVisible(is_busy)
        self.progress.setVisible(is_busy)
        self.go.setEnabled(bool(self.own.toPlainText().strip()))

    def _show_facts(self) -> None:
        tokens, confidence = self.text.tokens, self._confidence
        self.notes.setText("\n".join(notes_of(confidence, MOST_CHARACTERS)))
        self.notes.setVisible(bool(self.notes.text()))
        self.facts.setText(facts_line(facts_of(tokens)) if tokens else "")
        for widget in (self.facts, self.legend, self.text, self.foot, self.save):
            widget.setVisible(bool(tokens))
        self.origin.setVisible(bool(self.origin.text()))
        self.text.refresh()
        self._on_details()
        self._show_least()

    def _show_least(self) -> None:
        """List the least likely tokens, once all of them are known."""
        while (item := self._least.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        tokens = self.text.tokens
        unsure = [place for place in least_sure(tokens, _LEAST_SURE) if tokens[place].step]
        is_told = bool(unsure) and not self._confidence.busy
        self.least.setVisible(is_told)
        if not is_told:
            return
        self._least.addWidget(
            TextLabel(
                self.tr("Where it was least sure"),
                pixels=TypeSize.TITLE,
                weight=QFont.Weight.DemiBold,
            )
        )
        for place in unsure:
            words = details_of(tokens[place]).replace("&", "&&")
            button = TextButton(self._look, words, kind="link")
            button.setMinimumWidth(1)  # else a long token would widen the column
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, place=place: self._go_to(place))
            self._least.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    # What people do ---------------------------------------------------------------------

    def _on_own(self) -> None:
        self.own_button.hide()
        self.fields.show()
        self.own.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_go(self) -> None:
        self._confidence.weigh_text(self.own.text, self.prompt.text)

    def _go_to(self, place: int) -> None:
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)
        self.text.look_at(place)

    def _on_moved(self) -> None:
        self._on_details()
        column = self.room.widget()
        if self.text.place is not None and column is not None:
            first = self.text.rectangle(self.text.place).topLeft().toPoint()
            corner = self.text.mapTo(column, first)
            self.room.ensureVisible(corner.x(), corner.y(), 0, scaled(60))

    def _on_details(self) -> None:
        place = self.text.place
        words = self.tr("Point at a token, or walk through them with the arrow keys.")
        self.details.setText(words if place is None else details_of(self.text.tokens[place]))
