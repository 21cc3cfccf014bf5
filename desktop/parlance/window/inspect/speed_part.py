"""How fast the model in use is here, what limits it, and the button that measures it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from parlance.services.days import moment_of
from parlance.window.inspect.plain_table import PlainTable
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.section import Section
from parlance.window.inspect.speed_figure import SpeedFigure, rate_words
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import decimal, facts_line, filled, number, size_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.benchmarks import BenchRecord, SpeedCurve
    from parlance.services.inspect_files import InspectFiles
    from parlance.services.inspect_speed import SpeedService
    from parlance.window.parts.look import Look

_NUMBERS: Final = frozenset(range(5))


class SpeedPart(QWidget):
    """Follows the service."""

    def __init__(self, look: Look, speed: SpeedService, files: InspectFiles) -> None:
        """Show what is known; pictures and tables go to `files`."""
        super().__init__()
        self._speed = speed
        translate = QCoreApplication.translate
        self.figure = SpeedFigure(look)
        self.measure = TextButton(look, "", icon="gauge")
        self.fault = FaultBar(look)
        self.facts = TextLabel(wrap=True)
        self.reason = TextLabel(role="muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("SpeedPart", "Measuring the speed"))
        headings = self.figure.table()[0]
        self.table = PlainTable(self.figure.accessibleName(), headings, numbers=_NUMBERS)
        self.save = SaveButton(look, files, "speed", figure=self.figure)
        section = Section(translate("SpeedPart", "Speed"), self.measure, self.save)
        for widget in (
            self.fault,
            self.progress,
            self.facts,
            self.figure,
            self.reason,
            self.table,
        ):
            section.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        self.measure.clicked.connect(self._on_clicked)
        speed.changed.connect(self._show)
        speed.read()
        self._show()

    def _on_clicked(self) -> None:
        if self._speed.progress is None:
            self._speed.measure()
        else:
            self._speed.stop()

    def _show(self) -> None:
        speed, translate = self._speed, QCoreApplication.translate
        is_measuring = speed.progress is not None
        if is_measuring:
            self.measure.say(translate("SpeedPart", "Stop"), "square")
        else:
            self.measure.say(translate("SpeedPart", "Measure now"), "gauge")
        self.measure.setEnabled(speed.is_measurable)
        self.fault.show_fault(speed.fault)
        self.progress.setVisible(is_measuring)
        if speed.progress is not None:
            self.progress.setMaximum(speed.progress.total)
            self.progress.setValue(speed.progress.done)
        self.facts.setText(self._facts_words())
        curve = None if speed.record is None else speed.record.curve
        for part in (self.figure, self.reason, self.table, self.save):
            part.setVisible(curve is not None)
        if curve is not None:
            self.figure.show_curve(curve)
            self.table.show_rows([*_rows(curve)])
            self.reason.setText(" ".join(_reasons(curve)))

    def _facts_words(self) -> str:
        record, translate = self._speed.record, QCoreApplication.translate
        if record is not None:
            return _record_words(record)
        if self._speed.is_measurable:
            return translate("SpeedPart", "Nothing was measured of this model so far.")
        return translate("SpeedPart", "Only models of this computer can be measured.")


def _record_words(record: BenchRecord) -> str:
    translate = QCoreApplication.translate
    facts = []
    if record.reading_rate:
        words = translate("SpeedPart", "Reading: %1 tokens a second")
        facts.append(filled(words, rate_words(record.reading_rate)))
    if record.writing_rate:
        words = translate("SpeedPart", "Writing: %1 tokens a second")
        facts.append(filled(words, rate_words(record.writing_rate)))
    facts.append(record.device)
    day = moment_of(record.at).date()
    facts.append(QLocale().toString(day, QLocale.FormatType.ShortFormat))
    return facts_line(facts)


def _rows(curve: SpeedCurve) -> Iterator[tuple[str, ...]]:
    for point in curve.points:
        most = curve.most(point.together)
        yield (
            number(point.together),
            rate_words(point.rate),
            rate_words(most) if most else "",
            number(round(point.first_token_ms)),
            decimal(point.token_ms),
        )


def _reasons(curve: SpeedCurve) -> Iterator[str]:
    """Yield sentences that say why it is not faster, with the numbers."""
    translate = QCoreApplication.translate
    if not curve.weights_bytes:
        return
    words = translate(
        "SpeedPart",
        "For each token %1 of weights are read, and %2 of keys and values: %3 for each of the "
        "%4 tokens before it.",
    )
    kept = curve.depth * curve.cell_bytes
    yield filled(
        words,
        size_words(curve.weights_bytes),
        size_words(kept),
        size_words(curve.cell_bytes),
        number(curve.depth),
    )
    most = curve.most(1)
    if not most:
        return
    words = translate(
        "SpeedPart",
        "The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.",
    )
    share = 100 * curve.points[0].rate / most if curve.points else 0.0
    yield filled(words, size_words(curve.bandwidth), rate_words(most), number(round(share)))
    yield translate(
        "SpeedPart",
        "Requests that are written at once share the reading of the weights, until computing "
        "takes longer than reading.",
    )
    if curve.drafts:
        yield translate("SpeedPart", "Tokens are guessed ahead here, which can be faster still.")
