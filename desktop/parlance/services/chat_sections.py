"""Which section of the list a conversation stands in: pinned, a folder, a time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chats import Folder
from parlance.contract.history import Conversation
from parlance.services.days import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class SectionKind(StrEnum):
    """What the conversations of a section have in common, in the order of the list."""

    FOUND = "found"
    BINNED = "binned"
    PINNED = "pinned"
    FOLDER = "folder"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_WEEK = "last_week"
    LAST_MONTH = "last_month"
    MONTH = "month"


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A heading of the list and what stands under it.

    Attributes:
        folder: of a FOLDER; month: the first day of a MONTH.
        folded: only the heading is shown.
    """

    kind: SectionKind
    conversations: tuple[Conversation, ...] = ()
    folder: Folder | None = None
    month: date | None = None
    folded: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from all others, whatever stands in it."""
        if self.folder is not None:
            return self.kind.value, self.folder.id
        return self.kind.value, self.month.toordinal() if self.month is not None else 0


class _Days:
    """The moments at which the times of the list begin, in seconds since the epoch."""

    def __init__(self, today: date) -> None:
        self._recent = (
            (_midnight(today), SectionKind.TODAY),
            (_midnight(today - timedelta(days=1)), SectionKind.YESTERDAY),
            (_midnight(today - timedelta(days=6)), SectionKind.LAST_WEEK),
            (_midnight(today - timedelta(days=29)), SectionKind.LAST_MONTH),
        )
        self._month = date.min
        self._month_from = self._month_until = 0.0

    def section_of(self, moment: float) -> tuple[SectionKind, date | None]:
        """Return kind and month of the section that `moment` falls into."""
        for begins, kind in self._recent:
            if moment >= begins:
                return kind, None
        if not self._month_from <= moment < self._month_until:  # most stand beside their month
            day = day_of(moment)
            self._month = day.replace(day=1)
            self._month_from = _midnight(self._month)
            self._month_until = _midnight((self._month + timedelta(days=31)).replace(day=1))
        return SectionKind.MONTH, self._month


def sections_of(
    conversations: Iterable[Conversation],
    folders: Sequence[Folder],
    today: date,
    folded: frozenset[int] = frozenset(),
) -> tuple[Section, ...]:
    """Return the sections that the list shows, each in the order of `conversations`.

    A pinned conversation stands under PINNED whatever folder it is in; folders are shown
    when they are empty too, `folded` are the numbers of those that are closed.
    """
    known = {folder.id for folder in folders}
    days = _Days(today)
    pinned: list[Conversation] = []
    filed: dict[int, list[Conversation]] = {}
    timed: dict[tuple[SectionKind, date | None], list[Conversation]] = {}
    for each in conversations:
        if each.pinned:
            pinned.append(each)
        elif each.folder in known and each.folder is not None:
            filed.setdefault(each.folder, []).append(each)
        else:
            timed.setdefault(days.section_of(each.updated), []).append(each)
    result = [Section(kind=SectionKind.PINNED, conversations=tuple(pinned))] if pinned else []
    result += [
        Section(
            kind=SectionKind.FOLDER,
            folder=folder,
            conversations=tuple(filed.get(folder.id, ())),
            folded=folder.id in folded,
        )
        for folder in folders
    ]
    order = list(SectionKind)
    for kind, month in sorted(
        timed, key=lambda at: (order.index(at[0]), -at[1].toordinal() if at[1] else 0)
    ):
        found = tuple(timed[kind, month])
        result.append(Section(kind=kind, month=month, conversations=found))
    return tuple(result)


def _midnight(day: date) -> float:
    """Return when a day begins here; 0 for days that this computer's clock cannot tell."""
    try:
        return datetime(day.year, day.month, day.day).astimezone().timestamp()
    except (OverflowError, OSError, ValueError):
        return 0.0
