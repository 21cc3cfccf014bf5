"""What `parlance summarize` and `parlance read` understand, and what it means."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.cli.values import NotUnderstoodError, text_value
from parlance.contract.document import ReadOptions
from parlance.contract.faults import FaultError, LanguageUnknown
from parlance.contract.languages import find_language
from parlance.contract.summary import (
    LENGTHS,
    MAX_WORDS,
    MIN_WORDS,
    Comparison,
    SummaryDetail,
    SummaryOptions,
    SummaryShape,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    AddCommand = Callable[[Commands, str, str], argparse.ArgumentParser]
    AddOptions = Callable[[argparse.ArgumentParser], None]

_DEFAULT = SummaryOptions()
_OF_SUMMARIES = (
    *("shape", "detail", "length", "audience", "instruction", "compare"),
    *("estimate", "out"),
)
"""Options that say nothing about the answer to a question."""

OUT_SUFFIXES = (".md", ".docx", ".html", ".txt")

_FILES = (
    "documents and folders of documents; * and ? stand for other letters, ** for any folders; "
    "“parlance read” shows what is read of them"
)


def add_summarize(
    commands: Commands, command: AddCommand, add_model: AddOptions, add_manner: AddOptions
) -> None:
    """Add `parlance summarize`."""
    parser = command(
        commands,
        "summarize",
        "Summarize whole documents, tell where each statement is from, and answer questions "
        "about them.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help=_FILES)
    _add_options(parser)
    _add_together(parser)
    _add_output(parser)
    add_model(parser)
    _add_reading(parser)
    parser.add_argument(
        "--no-kept-notes",
        action="store_false",
        dest="kept_notes",
        help="neither use nor keep the notes on passages with which the next summary of the "
        "same document takes seconds",
    )
    add_manner(parser)


def add_read(commands: Commands, command: AddCommand) -> None:
    """Add `parlance read`."""
    parser = command(commands, "read", "Print the text of documents, block by block.")
    parser.add_argument("files", metavar="FILE", nargs="+", help="documents and folders of them")
    parser.add_argument(
        "--json",
        action="store_true",
        help="print a JSON object a line: the document, then each of its blocks",
    )
    _add_reading(parser)


def _add_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how the summary should be")
    group.add_argument(
        "--shape",
        choices=[shape.value for shape in SummaryShape],
        help=f"default: {_DEFAULT.shape}",
    )
    group.add_argument(
        "--detail",
        choices=[detail.value for detail in SummaryDetail],
        help="brief reads better; detailed keeps more, section by section; default: "
        f"{_DEFAULT.detail}",
    )
    group.add_argument(
        "--length",
        metavar="LENGTH",
        type=_length,
        help="short (60 words), medium (150; the default), long (400), or a number of words",
    )
    group.add_argument(
        "--language",
        metavar="LANG",
        default="",
        help="a code or an English name; default: the document's",
    )
    group.add_argument("--audience", metavar="WHO", default="", help="for whom it is written")
    group.add_argument("--instruction", metavar="TEXT", default="", help="what else it should do")


def _add_together(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("several documents")
    group.add_argument(
        "--together", action="store_true", help="one summary of all; default: one of each"
    )
    group.add_argument(
        "--compare",
        choices=[each.value for each in Comparison if each is not Comparison.SUMMARY],
        help="with --together: what they agree on, where they differ, or what happened when",
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what is printed and written")
    group.add_argument(
        "--ask",
        metavar="QUESTION",
        type=text_value,
        action="append",
        default=[],
        dest="questions",
        help="answer a question about the documents in place of a summary; may be repeated",
    )
    group.add_argument(
        "--sources",
        action="store_true",
        help="number the sentences and print where in the documents each is from",
    )
    group.add_argument(
        "--out",
        metavar="FILE",
        help="write the summary with its sources to a .md, .docx, .html or .txt file, or to "
        "files in a folder, and do not print it",
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how documents are opened")
    group.add_argument("--password", metavar="TEXT", default="", help="of documents that ask")
    group.add_argument(
        "--encoding", metavar="NAME", default="", help="of text files; default: as detected"
    )


def options_of(arguments: argparse.Namespace) -> SummaryOptions:
    """Return how the summary should be. Raises FaultError(LanguageUnknown)."""
    language = find_language(arguments.language) if arguments.language else None
    if arguments.language and language is None:
        raise FaultError(LanguageUnknown(name=arguments.language))
    return SummaryOptions(
        shape=SummaryShape(arguments.shape or _DEFAULT.shape),
        detail=SummaryDetail(arguments.detail or _DEFAULT.detail),
        words=arguments.length or _DEFAULT.words,
        language=language.code if language else "",
        audience=arguments.audience,
        instruction=arguments.instruction,
        comparison=Comparison(arguments.compare or Comparison.SUMMARY),
    )


def reading_of(arguments: argparse.Namespace) -> ReadOptions:
    """Return what the person says about the files."""
    return ReadOptions(password=arguments.password, encoding=arguments.encoding)


def check_summary(arguments: argparse.Namespace) -> None:
    """Raise NotUnderstoodError for what does not go together."""
    if arguments.compare and not arguments.together:
        raise NotUnderstoodError("argument --compare: needs --together.")
    if arguments.questions:
        for name in _OF_SUMMARIES:
            if getattr(arguments, name):
                raise NotUnderstoodError(f"argument --{name}: goes with summaries, not with --ask.")
    if arguments.out is None:
        return
    suffix = Path(arguments.out).suffix.lower()
    if is_folder(arguments.out) or suffix in OUT_SUFFIXES:
        return
    if suffix == ".pdf":
        raise NotUnderstoodError("argument --out: PDF files are written by the window only.")
    endings = ", ".join(OUT_SUFFIXES)
    raise NotUnderstoodError(f"argument --out: must be a folder, or end with one of {endings}.")


def is_folder(out: str) -> bool:
    """Return whether what --out names is a folder, or shall be one."""
    return out.endswith((os.sep, "/")) or Path(out).is_dir() or not Path(out).suffix


def _length(text: str) -> int:
    """Return the words that a length stands for."""
    words = LENGTHS.get(text)
    if words is None:
        if not text.isdecimal() or not MIN_WORDS <= int(text) <= MAX_WORDS:
            raise argparse.ArgumentTypeError(
                f"short, medium, long, or {MIN_WORDS} to {MAX_WORDS} words"
            )
        words = int(text)
    return words
