"""Finds and opens the documents of a summary."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, ReadOptions, ReadProgress
from parlance.contract.faults import FaultError, FolderTooLarge, FolderWithoutDocuments

if TYPE_CHECKING:
    from collections.abc import Sequence

ReadDocument = Callable[[str, Cancel, ReadOptions], Iterator[ReadProgress | Document]]
"""Opens a document: yields pages as they are read, then the whole of it."""

SUFFIXES = frozenset(
    (
        *(".pdf", ".docx", ".odt", ".pptx", ".odp", ".xlsx", ".xlsm", ".xls", ".ods"),
        *(".csv", ".tsv", ".epub", ".html", ".htm", ".xhtml", ".md", ".markdown", ".rtf"),
        *(".eml", ".srt", ".vtt", ".po", ".pot", ".txt", ".text", ".rst", ".tex", ".log"),
        *(".doc", ".ppt"),
    )
)
"""What is taken out of a folder. A file that is named by itself is read whatever its name."""

MOST_FILES = 2000
"""Of one folder with all below it: more are no wish, but a slip of the hand."""

_SKIPPED = frozenset(("node_modules", "__pycache__", "__MACOSX"))


def documents_in(path: str) -> list[str]:
    """Return the documents of a folder and all below it, by name; a file as it is.

    Hidden ones are left out, and links to folders are not followed. Raises
    FaultError(FolderWithoutDocuments) or FaultError(FolderTooLarge): nothing is left out
    without a word.
    """
    if not Path(path).is_dir():
        return [path]
    found: list[str] = []
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if name[0] != "." and name not in _SKIPPED)
        found += [str(Path(folder, name)) for name in sorted(files) if _is_document(name)]
        if len(found) > MOST_FILES:
            raise FaultError(FolderTooLarge(path=path, number=MOST_FILES))
    if not found:
        raise FaultError(FolderWithoutDocuments(path=path))
    return found


def open_documents(
    paths: Sequence[str], read: ReadDocument, cancel: Cancel, options: ReadOptions | None = None
) -> Iterator[ReadProgress | Document]:
    """Read one document after the other. Raises what `read` raises."""
    for path in paths:
        yield from read(path, cancel, options or ReadOptions())


def _is_document(name: str) -> bool:
    # Those that begin so are what offices leave beside a file that is open.
    return not name.startswith((".", "~$")) and Path(name).suffix.lower() in SUFFIXES
