"""What the Hub has, as a list that grows page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.days import moment_of
from parlance.window.models.discover_words import licence_name
from parlance.window.parts.scale import scaled
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    WHEN_ROLE,
    TwoLineDelegate,
)
from parlance.window.parts.words import (
    count_of_parameters,
    decimal,
    facts_line,
    filled,
    number,
    size_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from parlance.contract.online import HubModel
    from parlance.window.parts.look import Look

ROW_HEIGHT = 56
_THOUSAND = 1000
_MILLION = 1_000_000


def _said(text: str) -> str:
    return QCoreApplication.translate("Discover", text)


def downloads_words(count: int) -> str:
    """Return how often a repository was downloaded of late, shortened, or nothing."""
    if count >= _MILLION:
        sentence = _said(QT_TRANSLATE_NOOP("Discover", "%1M downloads"))
        return filled(sentence, decimal(count / _MILLION))
    if count >= _THOUSAND:
        sentence = _said(QT_TRANSLATE_NOOP("Discover", "%1k downloads"))
        return filled(sentence, number(round(count / _THOUSAND)))
    return filled(_said(QT_TRANSLATE_NOOP("Discover", "%1 downloads")), number(count))


def model_facts(model: HubModel, *, terms: bool = True) -> str:
    """Return what the Hub says of a repository, in a line, with its terms if `terms`."""
    return facts_line(_facts(model, terms=terms))


def _facts(model: HubModel, *, terms: bool) -> Iterator[str]:
    if model.parameters:
        sentence = _said(QT_TRANSLATE_NOOP("Discover", "%1 parameters"))
        yield filled(sentence, count_of_parameters(model.parameters))
    if model.file_bytes:
        sentence = _said(QT_TRANSLATE_NOOP("Discover", "a file of %1"))
        yield filled(sentence, size_words(model.file_bytes))
    if model.licence and terms:
        yield licence_name(model.licence)
    if model.gated and terms:
        yield _said(QT_TRANSLATE_NOOP("Discover", "asks for consent"))
    if model.context:
        sentence = _said(QT_TRANSLATE_NOOP("Discover", "context %1"))
        yield filled(sentence, number(model.context))
    if model.updated:
        day = moment_of(model.updated).date()
        sentence = _said(QT_TRANSLATE_NOOP("Discover", "changed %1"))
        yield filled(sentence, QLocale().toString(day, QLocale.FormatType.ShortFormat))


class HubResults(QListView):
    """Lists found repositories; as tall as they are, so that the page scrolls as a whole.

    Signals:
        opened: name of the repository that the person wants to see.
        row_entered: the keyboard went to another row.
    """

    opened = Signal(str)
    row_entered = Signal(QModelIndex)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._shown: tuple[HubModel, ...] = ()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TwoLineDelegate(look, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Models found on the Hugging Face Hub"))
        self.clicked.connect(self._on_opened)
        self.selectionModel().currentChanged.connect(lambda now, _old: self.row_entered.emit(now))
        look.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the row with the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def show_models(self, models: tuple[HubModel, ...]) -> None:
        """List these; what is listed already stays as it is."""
        known = len(self._shown)
        if models[:known] != self._shown:
            self._model.clear()
            known = 0
        for model in models[known:]:
            self._model.appendRow(_row(model))
        self._shown = models
        self.setFixedHeight(scaled(ROW_HEIGHT) * len(models))

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._shown[index.row()].repo)


def _row(model: HubModel) -> QStandardItem:
    facts, loads = model_facts(model), downloads_words(model.downloads)
    item = QStandardItem(", ".join((model.repo, facts, loads)))  # as a screen reader says it
    item.setEditable(False)
    item.setData(model.repo, TITLE_ROLE)
    item.setData(facts, PREVIEW_ROLE)
    item.setData(loads, WHEN_ROLE)
    return item
