"""What `parlance translate` understands, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.values import NotUnderstoodError
from parlance.contract.document import DocumentFormat
from parlance.contract.faults import FaultError, LanguageUnknown
from parlance.contract.languages import find_language
from parlance.contract.segments import OutputOptions
from parlance.contract.translation import Formality, TranslationOptions

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    AddCommand = Callable[[Commands, str, str], argparse.ArgumentParser]
    AddOptions = Callable[[argparse.ArgumentParser], None]

TO_OUTPUT = "-"

OUTPUTS = {
    "docx": DocumentFormat.DOCX,
    "html": DocumentFormat.HTML,
    "md": DocumentFormat.MARKDOWN,
}


def add_translate(
    commands: Commands, command: AddCommand, add_model: AddOptions, add_manner: AddOptions
) -> None:
    """Add `parlance translate`."""
    parser = command(
        commands,
        "translate",
        "Translate a text, or whole documents that come back in their own format.",
    )
    parser.add_argument(
        "--to",
        metavar="LANG",
        required=True,
        action="append",
        help="a code or an English name; may be repeated, for several translations",
    )
    parser.add_argument("--from", metavar="LANG", default="", dest="source", help="else detected")
    add_model(parser)
    parser.add_argument("text", metavar="TEXT", nargs="?", help="read from input if absent")
    _add_documents(parser)
    _add_wishes(parser)
    add_manner(parser)


def _add_documents(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("documents")
    group.add_argument(
        "--file",
        metavar="FILE",
        nargs="+",
        default=[],
        dest="files",
        help="documents and folders of documents; each translation is written beside its "
        "source, with the language in its name, and never over another file",
    )
    group.add_argument(
        "--out",
        metavar="FOLDER",
        help="write the translated documents to this folder; - prints a single one",
    )
    group.add_argument(
        "--bilingual",
        action="store_true",
        help="write a table with source and translation side by side",
    )
    group.add_argument(
        "--as",
        choices=list(OUTPUTS),
        dest="output",
        help="format of what cannot be written in its own (PDF), and of --bilingual; default: docx",
    )
    group.add_argument(
        "--part",
        metavar="NAME",
        action="append",
        default=[],
        dest="parts",
        help="of a workbook or table only this sheet or column; may be repeated",
    )
    group.add_argument("--password", metavar="TEXT", default="", help="of documents that ask")
    group.add_argument(
        "--encoding", metavar="NAME", default="", help="of text files; default: as detected"
    )


def _add_wishes(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how the translation should be, if the model follows it")
    group.add_argument(
        "--formality",
        choices=[each.value for each in Formality if each is not Formality.AS_SOURCE],
        help="how the reader is spoken to; default: as in the source",
    )
    group.add_argument("--tone", metavar="WORDS", default="", help="as “friendly”")
    group.add_argument("--instruction", metavar="TEXT", default="", help="what else it should do")
    group.add_argument(
        "--glossary",
        metavar="FILE",
        action="append",
        default=[],
        dest="glossaries",
        help="terms to use besides those that are kept: a CSV, TSV or TBX file; may be repeated",
    )
    group.add_argument(
        "--no-memory",
        action="store_false",
        dest="memory",
        help="neither use nor keep translations of the same text",
    )


def targets_of(arguments: argparse.Namespace) -> tuple[str, ...]:
    """Return the codes of the languages to translate into. Raises FaultError(LanguageUnknown)."""
    return tuple(dict.fromkeys(code_of(name) for name in arguments.to))


def code_of(name: str) -> str:
    """Return the code of a language. Raises FaultError(LanguageUnknown)."""
    language = find_language(name)
    if language is None:
        raise FaultError(LanguageUnknown(name=name))
    return language.code


def options_of(arguments: argparse.Namespace, target: str) -> TranslationOptions:
    """Return how the translation into `target` should be. Raises FaultError(LanguageUnknown)."""
    return TranslationOptions(
        source=code_of(arguments.source) if arguments.source else "",
        target=target,
        formality=Formality(arguments.formality or Formality.AS_SOURCE),
        tone=arguments.tone,
        instruction=arguments.instruction,
        use_memory=arguments.memory,
        # Given with more, they are a manner of their own.
        beams=0,
    )


def output_of(arguments: argparse.Namespace) -> OutputOptions:
    """Return how documents are written."""
    output = OUTPUTS[arguments.output] if arguments.output else None
    if arguments.bilingual and output is None:
        output = DocumentFormat.DOCX
    return OutputOptions(output=output, bilingual=arguments.bilingual)


def check_translate(arguments: argparse.Namespace) -> None:
    """Raise NotUnderstoodError for what does not go together."""
    if arguments.files:
        if arguments.text is not None:
            raise NotUnderstoodError("argument TEXT: give a text or --file, not both.")
        if arguments.out == TO_OUTPUT and (arguments.json or len(arguments.to) > 1):
            raise NotUnderstoodError("argument --out: - takes one document in one language.")
        return
    for name in ("out", "bilingual", "output", "parts", "password", "encoding"):
        if getattr(arguments, name):
            shown = {"output": "as", "parts": "part"}.get(name, name)
            raise NotUnderstoodError(f"argument --{shown}: goes with --file.")
