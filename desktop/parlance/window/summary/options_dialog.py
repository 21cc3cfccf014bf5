"""All options of a summary, and options that were kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from parlance.contract.document_wording import DETAILS
from parlance.contract.languages import LANGUAGES
from parlance.contract.summary import (
    MAX_WORDS,
    MIN_WORDS,
    SummaryDetail,
    SummaryPreset,
)
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.explaining import explain
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.segments import Segments
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.words import wording
from parlance.window.summary.arrange_bar import ComparisonBox
from parlance.window.summary.options_bar import ShapeBox
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.pane import LanguageBox

if TYPE_CHECKING:
    from parlance.contract.summary import (
        SummaryOptions,
        SummaryShape,
    )
    from parlance.services.summary_history import SummaryHistory
    from parlance.window.parts.look import Look

_INSET = 6
_STEP = 10
_INSTRUCTION_HEIGHT = 84


class PresetLine(QWidget):
    """Chooses, keeps and drops options with a name.

    Signals:
        chosen: the SummaryOptions of the preset.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, history: SummaryHistory, current: OptionsDialog) -> None:
        """Follow the presets of `history`; what is kept is what `current` shows."""
        super().__init__()
        self._history = history
        self._current = current
        self._presets: tuple[SummaryPreset, ...] = ()
        self.box = ChoiceBox()
        self.box.setAccessibleName(self.tr("Preset"))
        self.box.setMinimumContentsLength(10)
        self.keep = TextButton(look, self.tr("Keep as…"))
        self.keep.setAutoDefault(False)
        self.keep.setToolTip(self.tr("Keep these options under a name"))
        self.drop = IconButton(look, "trash-2", self.tr("Drop this preset"), size=16)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.box, 1)
        line.addWidget(self.drop)
        line.addWidget(self.keep)
        self.box.activated.connect(self._on_chosen)
        self.keep.clicked.connect(self.ask_for_name)
        self.drop.clicked.connect(self._on_drop)
        self.fill()

    def fill(self, chosen: str = "") -> None:
        """List what is kept; choose the one called `chosen`."""
        self._presets = self._history.presets()
        self.box.clear()
        self.box.addItem(self.tr("None") if self._presets else self.tr("None kept so far"), "")
        for preset in self._presets:
            self.box.addItem(preset.name, preset.name)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self._show()

    def show_options(self, options: SummaryOptions) -> None:
        """Choose the preset that says the same, the one that is chosen first of all; or none."""
        same = [each.name for each in self._presets if each.options == options]
        chosen = self.box.currentData()
        name = chosen if chosen in same else next(iter(same), "")
        self.box.setCurrentIndex(self.box.findData(name))
        self._show()

    def ask_for_name(self) -> QInputDialog:
        """Ask how the preset is called, and keep it."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Keep these options"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(str(self.box.currentData() or ""))
        dialog.resize(420, dialog.sizeHint().height())
        dialog.textValueSelected.connect(self._on_named)
        dialog.open()
        return dialog

    def _show(self) -> None:
        self.drop.setEnabled(bool(self.box.currentData()))

    def _on_chosen(self) -> None:
        name = self.box.currentData()
        self._show()
        for preset in self._presets:
            if preset.name == name:
                self.chosen.emit(preset.options)

    def _on_named(self, name: str) -> None:
        if name.strip():
            self._history.keep_preset(
                SummaryPreset(name=name.strip(), options=self._current.options)
            )
            self.fill(name.strip())

    def _on_drop(self) -> None:
        name = str(self.box.currentData() or "")
        if name:
            self._history.drop_preset(name)
            self.fill()


class OptionsDialog(ModelDialog):
    """Shows all options; nothing changes before “Use”.

    Signals:
        chosen: the SummaryOptions that are wanted.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        options: SummaryOptions,
        history: SummaryHistory,
        parent: QWidget,
        *,
        shapes: frozenset[SummaryShape],
        several: bool = False,
    ) -> None:
        """Show `options`; `shapes` are offered, `several` for documents together."""
        super().__init__(look, self.tr("Options of the summary"), self.tr("Use"), parent)
        self.offer_explanations(look)
        self._options = options
        self._is_filling = False
        self.shape = ShapeBox(self.tr("Form"))
        self.words = QSpinBox()
        self.language = LanguageBox(
            LANGUAGES, self.tr("Language"), detect=self.tr("Same language as the document")
        )
        self.detail = Segments(
            ((each.value, wording(DETAILS[each])) for each in SummaryDetail), self.tr("Detail")
        )
        self.audience = QLineEdit()
        self.instruction = PlainEdit(
            self.tr("Instructions"),
            self.tr("What else the summary should heed, in your words"),
            pixels=TypeSize.INTERFACE,
        )
        mark_spelling(self.instruction, look)
        self.comparison = ComparisonBox(self.tr("Several documents"))
        self.presets = PresetLine(look, history, self)
        self._make_fields(several=several)
        self._explain()
        self._lay_out()
        self._fill(options)
        self.shape.show_possible(shapes)
        self._follow()
        self.act.clicked.connect(self._on_use)

    @property
    def options(self) -> SummaryOptions:
        """What the fields say."""
        return msgspec.structs.replace(
            self._options,
            shape=self.shape.shape,
            words=self.words.value(),
            language=self.language.code,
            detail=self._detail(),
            audience=" ".join(self.audience.text().split()),
            instruction=self.instruction.text.strip(),
            comparison=self.comparison.comparison,
        )

    def ask_for_length(self) -> None:
        """Put the keyboard into the number of words."""
        self.words.setFocus()
        self.words.selectAll()

    def _detail(self) -> SummaryDetail:
        return next(each for each in SummaryDetail if self.detail.button(each.value).isChecked())

    # Layout ---------------------------------------------------------------------------

    def _make_fields(self, *, several: bool) -> None:
        self.words.setRange(MIN_WORDS, MAX_WORDS)
        self.words.setSingleStep(_STEP)
        self.words.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.audience.setPlaceholderText(self.tr("Anybody; or “a ten-year-old”, “our lawyers”…"))
        self.instruction.setProperty("kind", "field")
        self.instruction.setFixedHeight(scaled(_INSTRUCTION_HEIGHT))
        self.detail.button(SummaryDetail.BRIEF.value).setToolTip(
            self.tr("Written anew from all notes: reads best")
        )
        self.detail.button(SummaryDetail.DETAILED.value).setToolTip(
            self.tr("The notes, section by section: loses least")
        )
        self.comparison.setEnabled(several)
        if not several:
            self.comparison.setToolTip(self.tr("For documents that are summarized together"))

    def _explain(self) -> None:
        for field, title, words in (
            (
                self.shape,
                self.tr("Form"),
                self.tr("What the summary looks like. Small models cannot write every form."),
            ),
            (
                self.words,
                self.tr("Length in words"),
                self.tr("What is aimed at. A longer summary loses less and takes longer."),
            ),
            (
                self.language,
                self.tr("Language"),
                self.tr("What the summary is written in; the model has to know it well."),
            ),
            (
                self.audience,
                self.tr("Audience"),
                self.tr("For whom it is written: it decides which words need no explanation."),
            ),
            (
                self.instruction,
                self.tr("Instructions"),
                self.tr("What else the summary should heed, in your words"),
            ),
            (
                self.comparison,
                self.tr("Several documents"),
                self.tr("What is told of documents that are summarized together."),
            ),
        ):
            explain(field, title, words)
        brief, detailed = (self.detail.button(each.value) for each in SummaryDetail)
        for button in (brief, detailed):
            explain(button, button.text(), brief.toolTip(), detailed.toolTip())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.NEAR)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Preset"), self.presets),
            (self.tr("Form"), self.shape),
            (self.tr("Length in words"), self.words),
            (self.tr("Language"), self.language),
            (self.tr("Detail"), self.detail),
            (self.tr("Audience"), self.audience),
            (self.tr("Instructions"), self.instruction),
            (self.tr("Several documents"), self.comparison),
        )
        for row, (words, field) in enumerate(rows):
            label = TextLabel(words)
            top = Qt.AlignmentFlag.AlignTop if field is self.instruction else Qt.AlignmentFlag(0)
            if field is not self.presets:
                field.setAccessibleName(words)
                label.setBuddy(field)
            grid.addWidget(label, row, 0, top)
            grid.addWidget(field, row, 1, self._side(field))
        self.column.addLayout(grid)

    def _side(self, field: QWidget) -> Qt.AlignmentFlag:
        keeps_width = field in (self.words, self.detail)
        return Qt.AlignmentFlag.AlignLeading if keeps_width else Qt.AlignmentFlag(0)

    def _fill(self, options: SummaryOptions) -> None:
        self._is_filling = True  # half of a preset is not another one
        self.shape.choose(options.shape)
        self.words.setValue(options.words)
        self.language.choose(options.language)
        self.detail.choose(options.detail.value)
        self.audience.setText(options.audience)
        self.instruction.setPlainText(options.instruction)
        self.comparison.choose(options.comparison)
        self._is_filling = False
        self._show()

    def _follow(self) -> None:
        self.presets.chosen.connect(self._fill)
        self.shape.currentIndexChanged.connect(self._show)
        self.words.valueChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._show)
        self.detail.chosen.connect(self._show)
        self.audience.textChanged.connect(self._show)
        self.instruction.textChanged.connect(self._show)
        self.comparison.currentIndexChanged.connect(self._show)

    def _show(self) -> None:
        if not self._is_filling:
            self.presets.show_options(self.options)

    def _on_use(self) -> None:
        wanted = self.options
        self.accept()
        self.chosen.emit(wanted)
