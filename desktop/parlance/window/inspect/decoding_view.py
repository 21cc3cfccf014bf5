"""One prompt decoded in several ways, side by side, and the beam search among them as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import structs
from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QWidget

from parlance.contract.sampling import Beams
from parlance.contract.sampling_fields import FIELDS_BY_NAME
from parlance.services.inspect_decoding import DecodingAsk
from parlance.window.inspect.beam_figure import BeamFigure
from parlance.window.inspect.decoding_columns import DecodingColumns
from parlance.window.inspect.figure_room import FigureSection
from parlance.window.inspect.next_view import WIDTH
from parlance.window.inspect.prompt_field import PromptField
from parlance.window.inspect.saving import SaveButton
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import fault_words, wording_of
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.services.inspect_decoding import DecodingService
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.parts.look import Look

_SEEDS: Final = r"\s*(\d{1,9}[\s,]+){0,3}(\d{1,9})?\s*"
_SEEDS_WIDTH: Final = 96
_INSET: Final = 6
_MOST_WIDTH: Final = 8
_MOST_TOKENS: Final = 64
_MOST_PENALTY: Final = 3.0


class DecodingView(ScrollColumn):
    """Decodes greedily, with seeds and by beam search, and shows where they part."""

    def __init__(self, look: Look, service: DecodingService, files: InspectFiles) -> None:
        """Follow `service`; pictures go to `files`."""
        super().__init__(WIDTH)
        self._service = service
        self.setAccessibleName(self.tr("Decoding"))
        self.prompt = PromptField(look, self.tr("Decode"))
        self.prompt.asked.connect(self._on_asked)
        self.prompt.stopped.connect(service.stop)
        self.temperature = _decimal(DecodingAsk(text="").temperature, 2.0)
        self.seeds = QLineEdit("1 2")
        self.seeds.setFixedWidth(scaled(_SEEDS_WIDTH))
        pattern = QRegularExpression(_SEEDS)
        pattern.setPatternOptions(QRegularExpression.PatternOption.UseUnicodePropertiesOption)
        self.seeds.setValidator(QRegularExpressionValidator(pattern, self.seeds))
        self.seeds.setToolTip(self.tr("Up to four whole numbers"))
        self.seeds.setAccessibleDescription(self.seeds.toolTip())
        self.beams = _whole(3, 1, _MOST_WIDTH)
        self.penalty = _decimal(1.0, _MOST_PENALTY)
        self.tokens = _whole(24, 1, _MOST_TOKENS)
        self.fault = FaultBar(look)
        self.note = TextLabel(role="muted", wrap=True)
        self.columns = DecodingColumns(look)
        self.save = SaveButton(look, files, "decoding", table=self.columns)
        self.figure = BeamFigure(look)
        self._tree = FigureSection(look, files, self.figure, "beam-search")
        self.legend = TextLabel(
            self.tr(
                "Each box has a token, the sum of the log-probabilities up to it and, in "
                "brackets, its score with the length penalty. Thick: the winner; dashed: pruned; "
                "a double frame: a whole answer."
            ),
            role="muted",
            wrap=True,
        )
        self._lay_out()
        service.changed.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard into the prompt."""
        self.prompt.edit.setFocus()

    def ask(self) -> DecodingAsk:
        """Return what the controls say."""
        return DecodingAsk(
            text=self.prompt.edit.text,
            temperature=self.temperature.value(),
            seeds=_numbers(self.seeds.text()),
            beams=Beams(width=self.beams.value(), length_penalty=self.penalty.value()),
            tokens=self.tokens.value(),
        )

    def _lay_out(self) -> None:
        settings = QWidget()
        line = FlowLine()
        settings.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.MEDIUM)
        temperature = wording_of("Sampling", FIELDS_BY_NAME["temperature"].title)
        for title, control in (
            (temperature, self.temperature),
            (self.tr("Seeds"), self.seeds),
            (self.tr("Beams"), self.beams),
            (self.tr("Length penalty"), self.penalty),
            (self.tr("Tokens at most"), self.tokens),
        ):
            line.addWidget(_titled(title, control))
        end = QHBoxLayout()
        end.addWidget(self.note, 1)
        end.addWidget(self.save)
        for each in (self.prompt, settings, self.fault):
            self.column.addWidget(each)
        self.column.addLayout(end)
        self.column.addWidget(self.columns)
        self.column.addWidget(self._tree)
        self.column.addWidget(self.legend)
        self.column.addStretch(1)

    def _show(self) -> None:
        service = self._service
        self.prompt.show_busy(is_busy=service.busy)
        self.fault.show_fault(service.fault)
        self.columns.show_ways(service.ways)
        self.save.setVisible(bool(service.ways))
        self.figure.show_tree(service.tree)
        for each in (self._tree, self.legend):
            each.setVisible(service.tree is not None)
        self.note.setText(self._note_words())

    def _note_words(self) -> str:
        service = self._service
        if service.tree_fault is not None:
            return fault_words(service.tree_fault).sentence
        if service.ways:
            return self.tr("What all have in common is faint; ▸ marks where one goes its own way.")
        if service.fault is not None or service.busy:
            return ""
        return self.tr(
            "The same prompt, decoded greedily, by sampling with seeds and by beam search, with "
            "the sum of the log-probabilities of each."
        )

    def _on_asked(self, _text: str, as_chat: bool) -> None:  # noqa: FBT001 - a slot
        self._service.decode(structs.replace(self.ask(), as_chat=as_chat))


def _titled(title: str, control: QWidget) -> QWidget:
    pair = QWidget()
    pair.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.CLOSE)
    label = TextLabel(title)
    label.setBuddy(control)
    control.setAccessibleName(title)
    line.addWidget(label)
    line.addWidget(control)
    return pair


def _decimal(value: float, most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, most)
    box.setSingleStep(0.1)
    box.setValue(value)
    box.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
    return box


def _whole(value: int, least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
    return box


def _numbers(text: str) -> tuple[int, ...]:
    """Return the whole numbers of a text, in digits of any script."""
    return tuple(int(word) for word in text.replace(",", " ").split())
