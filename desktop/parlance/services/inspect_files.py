"""Writes pictures and tables of Inspect to files."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.visible import visible_name
from parlance.storage.files import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Jobs

_FORMULA: tuple[str, ...] = ("=", "+", "-", "@", "\t", "\r")


class InspectFiles(QObject):
    """Saves what was drawn or counted.

    Signals:
        saved: path of a file that is complete on the disk.
        failed: Fault (FileUnwritable); what was there before is still there.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        """Write in `jobs`."""
        super().__init__(parent)
        self._jobs = jobs

    def save(self, path: str, content: bytes) -> None:
        """Write `content` to `path`; `saved` or `failed` follows."""

        def work(_cancel: Cancel) -> Iterator[str]:
            write_bytes(path, content)
            yield path

        name = visible_name(Path(path).name)
        self._jobs.start(work, advanced=self._on_saved, ended=self._on_ended, title=name)

    def save_table(self, path: str, rows: Iterable[Sequence[str]]) -> None:
        """Write rows of cells as CSV; `saved` or `failed` follows."""
        self.save(path, table_bytes(rows))

    def _on_saved(self, paths: list[object]) -> None:
        for path in paths:
            self.saved.emit(path)

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)


def table_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as CSV in UTF-8, with the mark by which spreadsheets know it.

    A cell that a spreadsheet would take for a formula gets an apostrophe; numbers stay.
    """
    text = io.StringIO()
    csv.writer(text).writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    if not cell.startswith(_FORMULA) or _is_number(cell):
        return cell
    return f"'{cell}"


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
