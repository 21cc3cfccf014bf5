"""`parlance translate`: a text or text files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.estimating import estimate_record, print_estimate
from parlance.cli.manner import check_manner, manner_of
from parlance.cli.output import note, write, write_json, write_line
from parlance.cli.streams import read_input
from parlance.cli.values import read_text
from parlance.cli.workshop import open_workshop
from parlance.contract.faults import FaultError, LanguageUnknown
from parlance.contract.languages import BY_CODE, find_language
from parlance.contract.progress import LanguageDetected, TranslationPiece, TranslationResult
from parlance.work.translation import TranslationAsk, estimate_translation, translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from parlance.cli.workshop import Workshop


def run(arguments: argparse.Namespace) -> int:
    """Translate the text or each file. Raises FaultError and Cancelled."""
    source = _code(arguments.source) if arguments.source else ""
    target = _code(arguments.to)
    check_manner(arguments)
    texts = list(_texts(arguments))
    results: list[dict[str, object]] = []
    with open_workshop() as workshop:
        workshop.load(arguments.model or workshop.settings.translation_model, arguments)
        manner = manner_of(arguments, workshop.engine.describe())
        for name, text in texts:
            ask = TranslationAsk(text=text, source=source, target=target, manner=manner)
            work = _estimate if arguments.estimate else _translate
            results.append(work(workshop, ask, name, as_json=arguments.json))
    if arguments.json:
        write_json(results if len(results) > 1 else results[0])
    return 0


def _code(name: str) -> str:
    language = find_language(name)
    if language is None:
        raise FaultError(LanguageUnknown(name=name))
    return language.code


def _texts(arguments: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Yield file name ("" for a text) and text of each thing to translate."""
    for name in arguments.files:
        yield name, read_text(name)
    if arguments.text is not None:
        yield "", arguments.text
    elif not arguments.files:
        yield "", read_input()


def _estimate(
    workshop: Workshop, ask: TranslationAsk, name: str, *, as_json: bool
) -> dict[str, object]:
    """Tell how long a translation would take. Raises FaultError and Cancelled."""
    estimate = estimate_translation(ask, workshop.engine, workshop.rates, workshop.cancel)
    if not as_json:
        print_estimate(name or "the text", estimate)
    return estimate_record(name, estimate)


def _translate(
    workshop: Workshop, ask: TranslationAsk, name: str, *, as_json: bool
) -> dict[str, object]:
    record: dict[str, object] = {"file": name} if name else {}
    for event in translate(ask, workshop.engine, workshop.cancel, rates=workshop.rates):
        match event:
            case TranslationResult():
                record |= _finished(event)
            case TranslationPiece(text=text) if not as_json:
                write(text)
            case LanguageDetected(code=code) if not as_json and not ask.source:
                note(f"translating from {BY_CODE[code].name}")
            case _:
                pass
    if not as_json and not str(record.get("text", "")).endswith("\n"):
        write_line()
    return record


def _finished(result: TranslationResult) -> dict[str, object]:
    if result.cut_short:
        note(f"{result.cut_short} paragraphs were cut short: the model wrote no end")
    return {
        "source_language": result.source_language,
        "target_language": result.target_language,
        "text": result.text,
        "cut_short": result.cut_short,
        "prompt_tokens": result.measurements.prompt_tokens,
        "generated_tokens": result.measurements.generated_tokens,
        "model": result.measurements.model,
        "device": result.measurements.device,
    }
