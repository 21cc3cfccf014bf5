"""The rows of the conversation list: headings of sections, and what stands under them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QDate,
    QLocale,
    QMimeData,
    QModelIndex,
    Qt,
)

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_text
from parlance.services.chat_sections import SectionKind
from parlance.window.parts.ages import age_of, when_text
from parlance.window.parts.long_list import LongModel
from parlance.window.parts.two_line_delegate import PREVIEW_ROLE, TITLE_ROLE, WHEN_ROLE
from parlance.window.parts.words import filled, number, plain_hint, plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from parlance.contract.chats import Folder
    from parlance.contract.history import Conversation, ConversationId
    from parlance.services.chat_sections import Section

    Index = QModelIndex | QPersistentModelIndex

MIME: Final = "application/x-parlance-conversations"
_MARKS: Final = re.compile(r"\*\*|``+|`(?=\S)|(?<=\S)`|(?:^|(?<=\s))#{2,6}\s+|^[#>]\s+")
"""Signs of Markdown that say nothing in a single line."""

_MOST_RUNS = 20
"""Changes that lie in more places than that are told as a new list."""

_HEADINGS: Final = {
    SectionKind.PINNED: QT_TRANSLATE_NOOP("ConversationList", "Pinned"),
    SectionKind.TODAY: QT_TRANSLATE_NOOP("ConversationList", "Today"),
    SectionKind.YESTERDAY: QT_TRANSLATE_NOOP("ConversationList", "Yesterday"),
    SectionKind.LAST_WEEK: QT_TRANSLATE_NOOP("ConversationList", "Last 7 days"),
    SectionKind.LAST_MONTH: QT_TRANSLATE_NOOP("ConversationList", "Last 30 days"),
}
_FOUND: Final = QT_TRANSLATE_NOOP("ConversationList", "%Ln conversation(s) found")
_BINNED: Final = QT_TRANSLATE_NOOP("ConversationList", "%Ln conversation(s) in the bin")
_COUNT: Final = QT_TRANSLATE_NOOP("ConversationList", "%Ln conversation(s)")
_HEARD_HEADING: Final = QT_TRANSLATE_NOOP("ConversationList", "%1: %2")
_HEARD_OPEN: Final = QT_TRANSLATE_NOOP("ConversationList", "Folder %1, unfolded: %2")
_HEARD_FOLDED: Final = QT_TRANSLATE_NOOP("ConversationList", "Folder %1, folded: %2")
_HEARD_PINNED: Final = QT_TRANSLATE_NOOP("ConversationList", "%1, pinned")
_HEARD_FILED: Final = QT_TRANSLATE_NOOP("ConversationList", "%1, in the folder %2")


class Row(NamedTuple):
    """A heading (without conversation) or a conversation, and the section it stands in.

    Attributes:
        key: what tells it from all other rows, whatever it says.
    """

    key: tuple[str, int] | int
    section: Section
    conversation: Conversation | None = None


def count_words(count: int) -> str:
    """Return a number of conversations in words."""
    return _counted(_COUNT, count)


def heading_words(section: Section) -> str:
    """Return what the heading of a section says."""
    if section.folder is not None:
        return section.folder.name
    count = len(section.conversations)
    if section.kind is SectionKind.FOUND:
        return _counted(_FOUND, count)
    if section.kind is SectionKind.BINNED:
        return _counted(_BINNED, count)
    if section.month is not None:
        month = QDate(section.month.year, section.month.month, 1)
        name = QLocale().standaloneMonthName(month.month())
        return f"{name} {QLocale().toString(month, 'yyyy')}"
    return _words(_HEADINGS[section.kind])


class ConversationModel(LongModel):
    """The sections of the list as rows; what stays keeps its place in selections."""

    def __init__(self, parent: QObject, today: Callable[[], date]) -> None:
        """Start empty; `today` tells the day that ages are counted from."""
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._locale = QLocale()
        self._rows: list[Row] = []
        self._places: dict[tuple[str, int] | int, int] | None = None
        self._folders: dict[int, str] = {}
        self.opened: ConversationId | None = None

    # What is shown ------------------------------------------------------------------------

    def show_sections(self, sections: Iterable[Section], folders: Sequence[Folder] = ()) -> None:
        """Show these; rows that are shown already stay the same to selections."""
        self._day, self._locale = self._today(), QLocale()
        folder_names: dict[int, str] = {folder.id: folder.name for folder in folders}
        has_new_names = folder_names != self._folders
        self._folders = folder_names
        rows: list[Row] = []
        for section in sections:
            rows.append(Row(section.key, section))
            if not section.folded:
                rows.extend(Row(each.id, section, each) for each in section.conversations)
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        if old == new:
            self._replace(rows, all_of_it=has_new_names)
        elif not self._turn_into(rows, old, new):
            self.beginResetModel()
            self._put(rows)
            self.endResetModel()

    def show_opened(self, conversation: ConversationId | None) -> None:
        """Mark the conversation that is open."""
        before, self.opened = self.row_of(self.opened), conversation
        for row in (before, self.row_of(conversation)):
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: tuple[str, int] | int | None) -> int:
        """Return the row of a conversation or a section, -1 if it is not shown."""
        if key is None:
            return -1
        if self._places is None:
            self._places = {row.key: place for place, row in enumerate(self._rows)}
        return self._places.get(key, -1)

    def row(self, row: int) -> Row:
        """Return what stands in a row."""
        return self._rows[row]

    def headings(self) -> Iterable[bool]:
        """Return for each row whether it is a heading."""
        return (row.conversation is None for row in self._rows)

    # Qt's -----------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, or its words for those who hear them."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if row.conversation is None:
            return self._heading_data(row.section, role)
        return self._conversation_data(row.conversation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let conversations be chosen and carried; headings are come by, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].conversation is None:
            return Qt.ItemFlag.ItemIsEnabled
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return enabled | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the numbers of conversations, to be dropped in a section."""
        data = QMimeData()
        found = (self._rows[index.row()].conversation for index in indexes)
        numbers = " ".join(str(each.id) for each in found if each is not None)
        data.setData(MIME, QByteArray(numbers.encode()))
        return data

    # Within -----------------------------------------------------------------------------------

    def _heading_data(self, section: Section, role: int) -> object:
        if role in (TITLE_ROLE, Qt.ItemDataRole.DisplayRole):
            return heading_words(section)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        name, count = heading_words(section), count_words(len(section.conversations))
        if section.folder is not None:
            return filled(_words(_HEARD_FOLDED if section.folded else _HEARD_OPEN), name, count)
        if section.kind in (SectionKind.FOUND, SectionKind.BINNED):
            return name
        return filled(_words(_HEARD_HEADING), name, count)

    def _conversation_data(self, conversation: Conversation, role: int) -> object:
        if role in (TITLE_ROLE, Qt.ItemDataRole.DisplayRole):
            return visible_text(conversation.title)
        if role in (PREVIEW_ROLE, Qt.ItemDataRole.AccessibleDescriptionRole):
            return visible_text(unmarked(conversation.preview))
        if role == WHEN_ROLE:
            return self._when(conversation)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return visible_text(self._heard(conversation))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(self._hint(conversation))
        return None

    def folder_of(self, conversation: Conversation) -> str:
        """Return the name of the folder that a conversation is in, or nothing."""
        return self._folders.get(conversation.folder or 0, "")

    def _when(self, conversation: Conversation) -> str:
        moment = conversation.updated if conversation.deleted is None else conversation.deleted
        return when_text(moment, age_of(moment, self._day), self._locale)

    def _heard(self, conversation: Conversation) -> str:
        words = f"{conversation.title}, {self._when(conversation)}"
        if conversation.pinned:
            words = filled(_words(_HEARD_PINNED), words)
        folder = self.folder_of(conversation)
        return filled(_words(_HEARD_FILED), words, folder) if folder else words

    def _hint(self, conversation: Conversation) -> str:
        preview = unmarked(conversation.preview)
        parts = (conversation.title, self.folder_of(conversation), preview)
        return "\n".join(part for part in parts if part)

    def _put(self, rows: list[Row]) -> None:
        self._rows = rows
        self._places = None

    def _replace(self, rows: list[Row], *, all_of_it: bool) -> None:
        """Take rows of the same keys, and tell of those that say something else."""
        before = self._rows
        self._put(rows)
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if all_of_it or _says_other(old, new):
                self.dataChanged.emit(self.index(place), self.index(place))

    def _turn_into(
        self,
        rows: list[Row],
        old: list[tuple[str, int] | int],
        new: list[tuple[str, int] | int],
    ) -> bool:
        """Remove, move and insert what differs; say whether that was little enough."""
        begin, from_end = _same_at_ends(old, new)
        before, after = old[begin : len(old) - from_end], new[begin : len(new) - from_end]
        kept = set(before) & set(after)
        gone = _runs(place for place, key in enumerate(before, begin) if key not in kept)
        come = _runs(place for place, key in enumerate(after, begin) if key not in kept)
        if len(gone) + len(come) > _MOST_RUNS or not (begin or from_end or kept):
            return False
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._put(self._rows[:first] + self._rows[last + 1 :])
            self.endRemoveRows()
        middle = [row for row in rows[begin : len(rows) - from_end] if row.key in kept]
        self._reorder([*rows[:begin], *middle, *rows[len(rows) - from_end :]])
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._put(self._rows[:first] + rows[first : last + 1] + self._rows[first:])
            self.endInsertRows()
        self._replace(rows, all_of_it=False)
        return True

    def _reorder(self, rows: list[Row]) -> None:
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._replace(rows, all_of_it=False)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in before]
        self._put(rows)
        self.changePersistentIndexList(before, [self.index(self.row_of(key)) for key in keys])
        self.layoutChanged.emit()


def _says_other(old: Row, new: Row) -> bool:
    if old.conversation is not None:
        return old.conversation is not new.conversation and old.conversation != new.conversation
    if old.section is new.section:
        return False
    counts = len(old.section.conversations), len(new.section.conversations)
    folds = old.section.folded, new.section.folded
    return old.section.folder != new.section.folder or counts[0] != counts[1] or len({*folds}) > 1


def _same_at_ends(
    one: list[tuple[str, int] | int], other: list[tuple[str, int] | int]
) -> tuple[int, int]:
    """Return how many keys two lists share at their beginnings, and then at their ends."""
    shorter = min(len(one), len(other))
    pairs = enumerate(zip(one, other, strict=False))
    begin = next((at for at, (a, b) in pairs if a != b), shorter)
    pairs = enumerate(zip(reversed(one), reversed(other), strict=False))
    end = next((at for at, (a, b) in pairs if a != b), shorter)
    return begin, min(end, shorter - begin)


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of numbers that follow each other."""
    numbers = list(places)
    if not numbers:
        return []
    breaks = [at for at, (one, two) in enumerate(pairwise(numbers), 1) if two != one + 1]
    edges = [0, *breaks, len(numbers)]
    return [(numbers[begin], numbers[end - 1]) for begin, end in pairwise(edges)]


def _words(text: str) -> str:
    return QCoreApplication.translate("ConversationList", text)


def _counted(text: str, count: int) -> str:
    words = QCoreApplication.translate("ConversationList", text, "", count)
    return plural(words, count).replace("%Ln", number(count))


def unmarked(line: str) -> str:
    """Return a line of Markdown without its signs of emphasis, code and headings."""
    return _MARKS.sub("", line)
