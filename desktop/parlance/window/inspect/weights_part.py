"""The number of a model's weights as a sum: by component as bars, by tensor as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.contract.inspection import Component
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.inspect.bars_figure import Bar, BarsFigure
from parlance.window.inspect.plain_table import PlainTable
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.section import Section
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.words import (
    decimal,
    filled,
    number,
    size_words,
    wording_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.inspection import Arithmetic, Term
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.parts.look import Look

_COMPONENTS: Final = {
    Component.EMBEDDING: QT_TRANSLATE_NOOP("WeightsPart", "Embedding"),
    Component.ATTENTION: QT_TRANSLATE_NOOP("WeightsPart", "Attention"),
    Component.RECURRENT: QT_TRANSLATE_NOOP("WeightsPart", "Recurrent"),
    Component.FEED_FORWARD: QT_TRANSLATE_NOOP("WeightsPart", "Feed-forward"),
    Component.EXPERTS: QT_TRANSLATE_NOOP("WeightsPart", "Experts"),
    Component.NORMS: QT_TRANSLATE_NOOP("WeightsPart", "Norms"),
    Component.OUTPUT: QT_TRANSLATE_NOOP("WeightsPart", "Output"),
    Component.OTHER: QT_TRANSLATE_NOOP("WeightsPart", "Other"),
}
_NUMBERS: Final = frozenset({3, 4})
_NAME: Final = 1


class WeightsPart(QWidget):
    """Shows the sum."""

    def __init__(self, look: Look, files: InspectFiles) -> None:
        """Start without a model; pictures and tables go to `files`."""
        super().__init__()
        self._sum: Arithmetic | None = None
        translate = QCoreApplication.translate
        part, weights = translate("WeightsPart", "Component"), translate("WeightsPart", "Weights")
        self.figure = BarsFigure(
            look, translate("WeightsPart", "Weights by component"), (part, weights)
        )
        headings = (
            part,
            translate("WeightsPart", "Tensor"),
            translate("WeightsPart", "Count × shape"),
            weights,
            translate("WeightsPart", "Size"),
        )
        self._headings = headings
        self.terms = PlainTable(
            translate("WeightsPart", "Weights by tensor"), headings, numbers=_NUMBERS, wide=_NAME
        )
        self.more = TextButton(look, "", kind="link", icon="chevron-down")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_terms)
        self.whole = TextLabel(role="muted", wrap=True)
        section = Section(
            self.figure.accessibleName(), SaveButton(look, files, "weights", figure=self.figure)
        )
        tensors = Section(
            self.terms.accessibleName(), SaveButton(look, files, "tensors", table=self)
        )
        section.column.addWidget(self.whole)
        section.column.addWidget(self.figure)
        tensors.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        tensors.column.addWidget(self.terms)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addWidget(tensors)
        self._show_terms()

    def show_sum(self, whole: Arithmetic) -> None:
        """Show this one."""
        self._sum = whole
        parts = [(each, whole.weights_of(each)) for each in Component]
        self.figure.show_bars(
            [
                Bar(_name_of(each), count, _share_words(count, whole.weights))
                for each, count in parts
                if count
            ]
        )
        self.whole.setText(_whole_words(whole))
        self.terms.show_rows([*map(_row, whole.terms), self._last(whole)])

    def table(self) -> list[tuple[str, ...]]:
        """Return every term with plain numbers, and their sum last."""
        if self._sum is None:
            return []
        return [self._headings, *_plain_rows(self._sum)]

    def _last(self, whole: Arithmetic) -> tuple[str, ...]:
        together = QCoreApplication.translate("WeightsPart", "Together")
        return together, "", "", number(whole.weights), size_words(whole.size_bytes)

    def _show_terms(self) -> None:
        is_open = self.more.isChecked()
        self.terms.setVisible(is_open)
        words = (
            QCoreApplication.translate("WeightsPart", "Hide the tensors")
            if is_open
            else QCoreApplication.translate("WeightsPart", "Show every tensor")
        )
        self.more.say(words, "chevron-up" if is_open else "chevron-down")


def _name_of(component: Component) -> str:
    return wording_of("WeightsPart", _COMPONENTS[component])


def _share_words(count: int, whole: int) -> str:
    words = QCoreApplication.translate("WeightsPart", "%1 (%2 %)")
    return filled(words, number(count), decimal(100 * count / whole))


def _whole_words(whole: Arithmetic) -> str:
    words = QCoreApplication.translate(
        "WeightsPart", "%1 weights in all, %2: the sum of all tensors of the file."
    )
    return filled(words, number(whole.weights), size_words(whole.size_bytes))


def _row(term: Term) -> tuple[str, ...]:
    return (
        _name_of(term.component),
        term.name,
        _product(term),
        number(term.weights),
        size_words(term.size_bytes),
    )


def _product(term: Term) -> str:
    shape = " × ".join(str(extent) for extent in term.shape)
    return f"{term.count} × ({shape})"


def _plain_rows(whole: Arithmetic) -> Iterator[tuple[str, ...]]:
    for term in whole.terms:
        yield (
            _name_of(term.component),
            term.name,
            _product(term),
            str(term.weights),
            str(term.size_bytes),
        )
    together = QCoreApplication.translate("WeightsPart", "Together")
    yield together, "", "", str(whole.weights), str(whole.size_bytes)
