"""The search field of Discover and the filters under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from parlance.contract.catalogue import Task
from parlance.contract.languages import LANGUAGES
from parlance.contract.online import HubQuery, HubSort
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.discover_words import LICENCES
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.window.parts.look import Look

PAUSE_MS = 300

_BILLION = 1_000_000_000
_TASKS = (
    ("", QT_TRANSLATE_NOOP("Discover", "Any task")),
    (Task.CHAT, QT_TRANSLATE_NOOP("Discover", "Chat")),
    (Task.TRANSLATE, QT_TRANSLATE_NOOP("Discover", "Translation")),
    (Task.SUMMARIZE, QT_TRANSLATE_NOOP("Discover", "Summaries")),
    (Task.CODE, QT_TRANSLATE_NOOP("Discover", "Code")),
    (Task.SEE, QT_TRANSLATE_NOOP("Discover", "Images")),
    (Task.EMBED, QT_TRANSLATE_NOOP("Discover", "Embeddings")),
)
_SIZES = (
    ((0, 0), QT_TRANSLATE_NOOP("Discover", "Any size")),
    ((0, 3 * _BILLION), QT_TRANSLATE_NOOP("Discover", "Up to 3B")),
    ((3 * _BILLION, 9 * _BILLION), QT_TRANSLATE_NOOP("Discover", "3B to 9B")),
    ((9 * _BILLION, 20 * _BILLION), QT_TRANSLATE_NOOP("Discover", "9B to 20B")),
    ((20 * _BILLION, 0), QT_TRANSLATE_NOOP("Discover", "Over 20B")),
)
_SORTS = (
    (HubSort.TRENDING, QT_TRANSLATE_NOOP("Discover", "Trending first")),
    (HubSort.DOWNLOADS, QT_TRANSLATE_NOOP("Discover", "Most downloaded")),
    (HubSort.LIKES, QT_TRANSLATE_NOOP("Discover", "Most liked")),
    (HubSort.UPDATED, QT_TRANSLATE_NOOP("Discover", "Newest first")),
)
_FEWER_COLUMNS = 3
_ANY_LICENCE = QT_TRANSLATE_NOOP("Discover", "Any licence")
_ANY_LANGUAGE = QT_TRANSLATE_NOOP("Discover", "Any language")


def _said(text: str) -> str:
    return QCoreApplication.translate("Discover", text)


class DiscoverFilters(QWidget):
    """What is looked for: words and filters, told when the typing pauses.

    Signals:
        changed: `query` is another one.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        """Start with nothing looked for."""
        super().__init__()
        self._look = look
        self.field = self._new_field()
        self.task = self._new_box(self.tr("Task"), ((_said(t), key) for key, t in _TASKS))
        self.size_class = self._new_box(self.tr("Size"), ((_said(t), key) for key, t in _SIZES))
        licences = ((name, key) for key, name in LICENCES.items())
        self.licence = self._new_box(self.tr("Licence"), ((_said(_ANY_LICENCE), ""), *licences))
        languages = sorted(
            (QCoreApplication.translate("Languages", each.name), each.code) for each in LANGUAGES
        )
        any_language = (_said(_ANY_LANGUAGE), "")
        self.language = self._new_box(self.tr("Language"), (any_language, *languages))
        self.order = self._new_box(self.tr("Order"), ((_said(t), key) for key, t in _SORTS))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._tell)
        self._told = self.query
        self._lay_out()

    @property
    def query(self) -> HubQuery:
        """What is looked for."""
        least, most = self.size_class.currentData()
        task = self.task.currentData()
        return HubQuery(
            text=" ".join(self.field.text().split()),
            sort=HubSort(self.order.currentData()),
            least_parameters=least,
            most_parameters=most,
            licence=self.licence.currentData(),
            language=self.language.currentData(),
            task=Task(task) if task else None,
        )

    def clear(self) -> None:
        """Look for nothing in particular again."""
        self.field.clear()
        for box in (self.task, self.size_class, self.licence, self.language, self.order):
            box.setCurrentIndex(0)
        self._tell()

    def _lay_out(self) -> None:
        boxes = (self.task, self.size_class, self.licence, self.language, self.order)
        columns = _FEWER_COLUMNS if text_percent() > LARGE_TEXT else len(boxes)
        grid = QGridLayout()
        grid.setSpacing(Space.SMALL)
        for place, box in enumerate(boxes):
            grid.addWidget(box, *divmod(place, columns))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.SMALL)
        whole.addWidget(self.field)
        whole.addLayout(grid)

    def _new_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search models, for example “qwen3” or “persian”"))
        field.setAccessibleName(self.tr("Search models"))
        field.setAcceptDrops(False)  # a file dropped here is for the window
        field.setMinimumHeight(scaled(38))
        self._icon = field.addAction(
            self._look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(field, self._icon)
        self._look.changed.connect(self._paint_icon)
        return field

    def _paint_icon(self) -> None:
        self._icon.setIcon(self._look.icon("search", "faint", size=16))

    def _new_box(self, name: str, choices: Iterable[tuple[str, object]]) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        for words, key in choices:
            box.addItem(words, key)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMaxVisibleItems(14)
        box.activated.connect(lambda _index: self._tell())
        return box

    def _tell(self) -> None:
        self._pause.stop()
        query = self.query
        if query != self._told:
            self._told = query
            self.changed.emit()


def suits(entry: CatalogueEntry, query: HubQuery) -> bool:
    """Return whether an entry of the catalogue is what a query looks for."""
    known = " ".join(
        (entry.name, entry.maker, entry.family, entry.repo, entry.source, entry.architecture)
    ).casefold()
    most = query.most_parameters or entry.parameters
    return (
        all(word in known for word in query.text.casefold().split())
        and query.least_parameters <= entry.parameters <= most
        and query.licence in ("", entry.licence.id)
        and (not query.language or query.language in entry.languages)
        and (query.task is None or query.task in entry.tasks)
    )
