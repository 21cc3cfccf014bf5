"""The options of a summary in one row; more of them stand behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from parlance.contract.languages import LANGUAGES
from parlance.contract.summary import LENGTHS, SummaryOptions, SummaryShape
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import TextButton
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number
from parlance.window.summary.words import length_words, more_options, shape_words
from parlance.window.theme import Space
from parlance.window.translation.pane import LanguageBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from parlance.window.parts.look import Look

_LENGTH_NAMES: Final = {
    "short": QT_TRANSLATE_NOOP("LengthBox", "Short"),
    "medium": QT_TRANSLATE_NOOP("LengthBox", "Medium"),
    "long": QT_TRANSLATE_NOOP("LengthBox", "Long"),
}
_OTHER: Final = 0
_SHRINKS: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEAST_WIDTH: Final = 64
_LEAST_READABLE: Final = 84


def _paint_elided(box: QComboBox) -> None:
    """Paint a choice whose words end in an ellipsis; styled ones are cut in mid-letter."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = box.style()
    place = style.subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    option.currentText = box.fontMetrics().elidedText(
        option.currentText, Qt.TextElideMode.ElideRight, place.width()
    )
    painter = QStylePainter(box)
    painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
    painter.end()


class _RowLanguages(LanguageBox):
    """Languages; gives way where the row is narrow."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Allow to be elided."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Elide the words."""
        _paint_elided(self)


class RowBox(ChoiceBox):
    """A choice that gives way where the row is narrow."""

    def __init__(self, name: str, characters: int) -> None:
        """Want room for so many `characters`; `name` is what a screen reader says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(_SHRINKS)
        self.setMinimumContentsLength(characters)
        self.setMaxVisibleItems(18)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Allow to be elided."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Elide the words."""
        _paint_elided(self)


class ShapeBox(RowBox):
    """The form of the summary; those that the model cannot write are greyed out."""

    def __init__(self, name: str) -> None:
        """Offer all; `name` is what a screen reader says."""
        super().__init__(name, 16)
        self._name = name
        for shape in SummaryShape:
            self.addItem(shape_words(shape), shape.value)

    @property
    def shape(self) -> SummaryShape:
        """The one that is chosen."""
        return SummaryShape(str(self.currentData()))

    def choose(self, shape: SummaryShape) -> None:
        """Choose one, even if the model cannot write it: it is what is remembered."""
        self.setCurrentIndex(self.findData(shape.value))

    def show_possible(self, shapes: frozenset[SummaryShape]) -> None:
        """Grey out all but `shapes`, and say why."""
        why = self.tr(
            "The loaded model is too small to write this form. Choose a larger one under Models."
        )
        rows = self.model()
        assert isinstance(rows, QStandardItemModel)
        for row, shape in enumerate(SummaryShape):
            item = rows.item(row)
            item.setEnabled(shape in shapes)
            item.setToolTip("" if shape in shapes else why)
            item.setData("" if shape in shapes else why, Qt.ItemDataRole.AccessibleDescriptionRole)
        self.setToolTip(self._name if self.shape in shapes else why)


class LengthBox(RowBox):
    """The length of the summary.

    Signals:
        other_wanted: the person wants to give another number of words.
    """

    other_wanted = Signal()

    def __init__(self, name: str) -> None:
        """Offer three lengths and a way to others."""
        super().__init__(name, 9)
        self._words = LENGTHS["medium"]
        self._fill()
        self.activated.connect(self._on_activated)

    @property
    def words(self) -> int:
        """The length in words."""
        return self._words

    def choose(self, words: int) -> None:
        """Choose a length in words; one without a name gets an entry of its own."""
        self._words = words
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for name, words in LENGTHS.items():
            self.addItem(QCoreApplication.translate("LengthBox", _LENGTH_NAMES[name]), words)
            hint = filled(self.tr("About %1"), length_words(words))
            self.setItemData(self.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        if self._words not in LENGTHS.values():
            self.addItem(length_words(self._words), self._words)
        self.addItem(self.tr("Other length…"), _OTHER)
        self.setCurrentIndex(self.findData(self._words))

    def _on_activated(self) -> None:
        chosen = int(self.currentData())
        if chosen == _OTHER:
            self.setCurrentIndex(self.findData(self._words))
            self.other_wanted.emit()
        else:
            self._words = chosen


class OptionsBar(QWidget):
    """Shows options of a summary and lets people change them.

    Signals:
        changed: the SummaryOptions that are wanted now.
        more_wanted: the person wants to see all options.
        length_wanted: the person wants to type a length.
    """

    changed = Signal(object)
    more_wanted = Signal()
    length_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Start with the usual options."""
        super().__init__()
        self._options = SummaryOptions()
        self._several = False
        self.shape = ShapeBox(self.tr("Form of the summary"))
        self.length = LengthBox(self.tr("Length of the summary"))
        self.language = _RowLanguages(
            LANGUAGES, self.tr("Language of the summary"), detect=self.tr("Same language")
        )
        self.language.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.more = TextButton(look, self.tr("Options"), icon="settings", role="muted")
        self.more.clicked.connect(self.more_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.shape, 5)
        line.addWidget(self.length, 4)
        line.addWidget(self.language, 6)
        line.addWidget(self.more)
        self.shape.activated.connect(self._on_changed)
        self.length.activated.connect(self._on_changed)
        self.language.activated.connect(self._on_changed)
        self.length.other_wanted.connect(self.length_wanted)

    @property
    def options(self) -> SummaryOptions:
        """What is chosen, with what stands behind the button."""
        return self._options

    def show_options(self, options: SummaryOptions, *, several: bool = False) -> None:
        """Show `options`; `several`: of documents together."""
        self._options = options
        self._several = several
        self.shape.choose(options.shape)
        self.length.choose(options.words)
        self.language.choose(options.language)
        self._show_more()

    def show_possible(self, shapes: frozenset[SummaryShape]) -> None:
        """Offer these forms only."""
        self.shape.show_possible(shapes)

    def _show_more(self) -> None:
        count = more_options(self._options, several=self._several)
        name = self.tr("Options")
        words = filled(self.tr("Options (%1)"), number(count))
        self.more.say(words if count else name)
        hint = self.tr("Detail, audience, instructions, presets")
        self.more.setToolTip(hint)
        self.more.setAccessibleDescription(hint)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for the form and the button: the button leads to all of them."""
        least = scaled(_LEAST_READABLE) + Space.SMALL + self.more.sizeHint().width()
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the language, then the length, where their words could not be read."""
        super().resizeEvent(event)
        room = self.width() - self.more.sizeHint().width()
        each = scaled(_LEAST_READABLE) + Space.SMALL
        self.length.setVisible(room >= 2 * each)
        self.language.setVisible(room >= 3 * each)

    def _on_changed(self) -> None:
        wanted = msgspec.structs.replace(
            self._options,
            shape=self.shape.shape,
            words=self.length.words,
            language=self.language.code,
        )
        if wanted != self._options:
            self._options = wanted
            self.changed.emit(wanted)
