"""`parlance read`: the text of documents, block by block, as everything else gets it."""

from __future__ import annotations

import glob
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.cli.output import Progress, note, report, write_line
from parlance.cli.summarize_arguments import reading_of
from parlance.cli.workshop import open_workshop
from parlance.contract.document import Document, ReadProgress
from parlance.contract.document_wording import WARNINGS
from parlance.contract.faults import FaultError
from parlance.contract.summary import SummaryProgress
from parlance.documents.read import DocumentReader
from parlance.storage.records import storable
from parlance.work.exporting import place_text
from parlance.work.summary.opening import documents_in, open_documents
from parlance.work.unseen import looked_at, unseen

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from parlance.cli.workshop import Workshop
    from parlance.contract.document import Block, ReadOptions
    from parlance.work.unseen import Seeing


def run(arguments: argparse.Namespace) -> int:
    """Print each document; one that fails does not keep the others from being read."""
    files, failed = find_files(arguments.files)
    with open_workshop() as workshop:
        for path in files:
            document = open_document(workshop, path, reading_of(arguments))
            if document is None:
                failed = True
            elif arguments.json:
                _print_json(document)
            else:
                _print(document)
    return 1 if failed else 0


def find_files(names: Sequence[str]) -> tuple[list[str], bool]:
    """Return the documents that are meant, each once, and whether a name stood for none.

    Folders are walked. Patterns are understood here too, because not every shell does. A
    file that does not exist is left for its reader to tell of.
    """
    found: dict[str, None] = {}
    failed = False
    for name in names:
        for path in _matching(name):
            try:
                found.update(dict.fromkeys(documents_in(path)))
            except FaultError as error:
                failed = True
                report(error.fault)
    return list(found), failed


def open_document(
    workshop: Workshop, path: str, options: ReadOptions, seeing: Seeing | None = None
) -> Document | None:
    """Return a document; None, when it is told why, if it cannot be read. Raises Cancelled.

    `seeing` reads what is only there as a picture.
    """
    progress = Progress()
    document: Document | None = None
    try:
        for item in _opened(workshop, path, options, seeing):
            match item:
                case ReadProgress(done=done, total=total):
                    show(progress, path, f"opening, page {done} of {total or '?'}")
                case SummaryProgress(done=done, total=total):
                    show(progress, path, f"looking at pages, {done} of {total}")
                case Document():
                    document = item
    except FaultError as error:
        progress.clear()
        report(error.fault)
    progress.clear()
    return document


def _opened(
    workshop: Workshop, path: str, options: ReadOptions, seeing: Seeing | None
) -> Iterator[ReadProgress | SummaryProgress | Document]:
    """Raises FaultError and Cancelled."""
    reader = DocumentReader(workshop.nursery)
    document: Document | None = None
    try:
        for item in open_documents([path], reader.read, workshop.cancel, options):
            if isinstance(item, Document):
                document = item
            else:
                yield item
    except FaultError as error:
        document = unseen(path, error.fault) if seeing is not None else None
        if document is None:
            raise
    if document is not None:
        yield (yield from looked_at(document, seeing, options.password, workshop.cancel))


def show(progress: Progress, path: str, how_far: str) -> None:
    """Tell how far a file is, in one line: two could not be written over."""
    line = f"{Path(path).name}: {how_far}"
    progress.show(line[: max(20, shutil.get_terminal_size().columns - 1)])


def encodable(value: object) -> object:
    """Return a value of JSON with U+FFFD for what names of files have that is not Unicode."""
    match value:
        case str():
            return storable(value)
        case list():
            return [encodable(each) for each in value]
        case dict():
            return {key: encodable(each) for key, each in value.items()}
        case _:
            return value


def _matching(name: str) -> list[str]:
    if not glob.has_magic(name) or os.path.lexists(name):
        return [name]
    # Path.glob takes no pattern that begins at the root.
    return sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207


def _print(document: Document) -> None:
    facts = [document.format.value, f"{len(document.blocks)} blocks", document.language]
    if document.pages:
        facts.insert(1, f"{document.pages} pages")
    write_line(f"== {document.path} ({', '.join(fact for fact in facts if fact)}) ==\n")
    for block in document.blocks:
        write_line(f"[{_place(block)}]\n{block.text}\n")
    for warning in document.warnings:
        note(f"{document.path}: {WARNINGS[warning]}")


def _place(block: Block) -> str:
    level = f" {block.level}" if block.level else ""
    parts = [f"{block.id} {block.kind.value}{level}"]
    if block.page or block.slide or block.sheet or block.section:
        parts.append(place_text(block, block.id))
    return ", ".join(parts)


def _print_json(document: Document) -> None:
    whole = {
        name: value
        for name, value in msgspec.to_builtins(msgspec.structs.replace(document, blocks=())).items()
        if name != "blocks"
    }
    whole |= {"words": document.words, "blocks": len(document.blocks)}
    _print_line({"type": "document", **whole})
    for block in document.blocks:
        _print_line({"type": "block", "file": document.path, **msgspec.to_builtins(block)})


def _print_line(value: object) -> None:
    write_line(msgspec.json.encode(encodable(value)).decode())
