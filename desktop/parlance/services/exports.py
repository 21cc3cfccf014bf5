"""Writes finished summaries to files, in the format that the file's name ends with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.visible import visible_name
from parlance.contract.wording import as_it_is
from parlance.documents.writing.html import html_body
from parlance.services.printing import printed
from parlance.storage.files import write_bytes
from parlance.work.exporting import exported, exported_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Document
    from parlance.contract.faults import Fault
    from parlance.contract.summary import SummaryResult
    from parlance.services.jobs import Jobs


class ExportService(QObject):
    """Saves summaries as Markdown, DOCX, HTML, PDF or plain text.

    Signals:
        saved: path of a file that is complete on the disk.
        failed: Fault (FileUnwritable); what was there before is still there.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, translate: Callable[[str], str] = as_it_is, parent: QObject | None = None
    ) -> None:
        """Write in `jobs`; `translate` turns the few words that are added to the text."""
        super().__init__(parent)
        self._jobs = jobs
        self._translate = translate

    def markdown(self, result: SummaryResult, documents: Sequence[Document]) -> str:
        """Return a summary with its sources, for the clipboard."""
        return exported_markdown(result, documents, translate=self._translate)

    def save(self, path: str, result: SummaryResult, documents: Sequence[Document]) -> None:
        """Write a summary to `path`; `saved` or `failed` follows.

        An ending that is not known gives Markdown.
        """
        suffix = Path(path).suffix.lower()
        whole = tuple(documents)

        def work(cancel: Cancel) -> Iterator[str]:
            if suffix == ".pdf":
                content = self._pdf(result, whole, cancel)
            else:
                content = exported(result, whole, suffix, translate=self._translate)
            write_bytes(path, content)
            yield path

        name = visible_name(Path(path).name)
        self._jobs.start(work, advanced=self._on_saved, ended=self._on_ended, title=name)

    def _pdf(self, result: SummaryResult, documents: Sequence[Document], cancel: Cancel) -> bytes:
        body = html_body(self.markdown(result, documents))
        return printed(body, title=result.title, cancel=cancel)

    def _on_saved(self, paths: list[object]) -> None:
        for path in paths:
            self.saved.emit(path)

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)
