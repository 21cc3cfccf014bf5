"""Every request that Parlance has made over a network, to be read and cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from parlance.contract.network import Purpose
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.days import moment_of
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import room_for, scaled
from parlance.window.parts.words import filled, number, plural, size_words
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from parlance.contract.network import NetworkRequest
    from parlance.window.parts.look import Look

_PURPOSES: Final = {
    Purpose.SEARCH: QT_TRANSLATE_NOOP("NetworkLog", "Search"),
    Purpose.MODEL_PAGE: QT_TRANSLATE_NOOP("NetworkLog", "Page of a model"),
    Purpose.HEADER: QT_TRANSLATE_NOOP("NetworkLog", "First bytes of a file"),
    Purpose.DOWNLOAD: QT_TRANSLATE_NOOP("NetworkLog", "Download"),
    Purpose.ACCESS: QT_TRANSLATE_NOOP("NetworkLog", "Asking for access"),
    Purpose.UPDATES: QT_TRANSLATE_NOOP("NetworkLog", "Looking for a new version"),
    Purpose.SERVER: QT_TRANSLATE_NOOP("NetworkLog", "Engine elsewhere"),
}
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("NetworkLog", "Time"),
    QT_TRANSLATE_NOOP("NetworkLog", "Host"),
    QT_TRANSLATE_NOOP("NetworkLog", "What for"),
    QT_TRANSLATE_NOOP("NetworkLog", "About"),
    QT_TRANSLATE_NOOP("NetworkLog", "Received"),
    QT_TRANSLATE_NOOP("NetworkLog", "Answer"),
)
_ABOUT = 3
_MOST_ROWS: Final = 2000
_ROW_HEIGHT = 30
_ISOLATE, _END = "\u2068", "\u2069"
"""Each cell runs as it begins, also where the table is mirrored: 2.5 GB, not GB 2.5."""
_SIZE: Final = QSize(860, 520)


def _said(text: str) -> str:
    return QCoreApplication.translate("NetworkLog", text)


def answer_words(status: int) -> str:
    """Return what came of a request; `status` is that of HTTP, 0 without an answer."""
    return number(status) if status else _said(QT_TRANSLATE_NOOP("NetworkLog", "no answer"))


class NetworkLogDialog(ModelDialog):
    """Shows the requests, newest first, and how much they brought together."""

    def __init__(
        self,
        look: Look,
        entries: Callable[[], tuple[NetworkRequest, ...]],
        clear: Callable[[], None],
        *,
        parent: QWidget,
    ) -> None:
        """Read `entries` now, and again after `clear`."""
        translate = QCoreApplication.translate
        title = translate("NetworkLog", "What Parlance has asked the network")
        super().__init__(look, title, translate("NetworkLog", "Close"), parent)
        self._entries = entries
        self._clear = clear
        self.setMinimumSize(QSize(520, 320))
        self.resize(room_for(_SIZE))
        self.cancel.hide()
        self.act.clicked.connect(self.accept)
        self.clear = TextButton(look, self.tr("Clear the list"), icon="trash-2")
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._on_clear)
        self.foot.insertWidget(0, self.clear)
        self.say(
            self.tr(
                "Parlance goes online to find and fetch models, and to the servers that you "
                "chose. Only they are ever sent anything of your chats, texts and documents. "
                "The list stays on this computer."
            ),
            "muted",
        )
        self.total = TextLabel()
        self.column.addWidget(self.total)
        self.table = self._new_table(title)
        self.column.addWidget(self.table, 1)
        self._show()

    def fit(self) -> None:
        """Stay as large as it is: the table scrolls."""

    def _new_table(self, name: str) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setHorizontalHeaderLabels([_said(column) for column in _COLUMNS])
        table.setAccessibleName(name)
        table.setFont(text_font(TypeSize.META))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setFont(text_font(TypeSize.META))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_ABOUT, QHeaderView.ResizeMode.Stretch)
        return table

    def _show(self) -> None:
        entries = self._entries()
        shown = entries[:_MOST_ROWS]
        self.table.setRowCount(len(shown))
        for row, entry in enumerate(shown):
            for column, words in enumerate(_row_words(entry)):
                item = QTableWidgetItem(f"{_ISOLATE}{words}{_END}")
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        count = len(entries)
        requests = plural(self.tr("%Ln request(s)", "", count), count)
        received = size_words(sum(entry.received_bytes for entry in entries))
        self.total.setText(filled(self.tr("%1, %2 received"), requests, received))
        if count > len(shown):
            rest = filled(self.tr("The newest %1 are shown."), number(len(shown)))
            self.total.setText(f"{self.total.text()}. {rest}")
        self.clear.setEnabled(bool(entries))

    def _on_clear(self) -> None:
        self._clear()
        self._show()


def _row_words(entry: NetworkRequest) -> tuple[str, ...]:
    moment = moment_of(entry.at)
    return (
        QLocale().toString(moment, QLocale.FormatType.ShortFormat),
        entry.host,
        _said(_PURPOSES[entry.purpose]),
        entry.subject,
        size_words(entry.received_bytes),
        answer_words(entry.status),
    )
