"""`parlance summarize`: whole documents, and how much of them was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.estimating import estimate_record, left_text, print_estimate
from parlance.cli.manner import check_manner, manner_of
from parlance.cli.output import Progress, note, report, write, write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.document import Document
from parlance.contract.faults import FaultError
from parlance.contract.progress import SummaryPiece, SummaryProgress, SummaryResult, SummaryStage
from parlance.contract.wording import WARNINGS
from parlance.documents.read import DocumentReader
from parlance.work.summary import SummaryAsk, estimate_summary, summarize_file

if TYPE_CHECKING:
    import argparse

    from parlance.cli.workshop import Workshop

STAGES = {
    SummaryStage.OPENING: "opening, page",
    SummaryStage.READING: "reading, passage",
    SummaryStage.MERGING: "merging notes, step",
    SummaryStage.WRITING: "writing, section",
}


def run(arguments: argparse.Namespace) -> int:
    """Summarize each file; one that fails does not keep the others from being done."""
    check_manner(arguments)
    records: list[dict[str, object]] = []
    failed = False
    with open_workshop() as workshop:
        workshop.load(arguments.model or workshop.settings.summary_model, arguments)
        manner = manner_of(arguments, workshop.engine.describe())
        ask = SummaryAsk(words=arguments.length, manner=manner)
        work = _estimate if arguments.estimate else _summarize
        for path in arguments.files:
            try:
                records.append(work(workshop, path, ask, shown=not arguments.json))
            except FaultError as error:
                failed = True
                report(error.fault)
    if arguments.json and records:
        write_json(records if len(arguments.files) > 1 else records[0])
    return 1 if failed else 0


def _estimate(workshop: Workshop, path: str, ask: SummaryAsk, *, shown: bool) -> dict[str, object]:
    """Tell how long a summary would take. Raises FaultError and Cancelled."""
    document: Document | None = None
    for item in DocumentReader(workshop.nursery).read(path, workshop.cancel):
        if isinstance(item, Document):
            document = item
    assert document is not None
    estimate = estimate_summary(document, ask, workshop.engine, workshop.rates, workshop.cancel)
    if shown:
        print_estimate(path, estimate)
    return estimate_record(path, estimate)


def _summarize(workshop: Workshop, path: str, ask: SummaryAsk, *, shown: bool) -> dict[str, object]:
    """Summarize a file. Raises FaultError and Cancelled."""
    progress = Progress()
    result: SummaryResult | None = None
    is_writing = False
    for event in summarize_file(
        path,
        ask,
        DocumentReader(workshop.nursery).read,
        workshop.engine,
        workshop.cancel,
        rates=workshop.rates,
    ):
        match event:
            case SummaryProgress(stage=stage, done=done, total=total, seconds_left=left):
                if not is_writing:  # it would be written over the summary
                    how_far = f"{STAGES[stage]} {done} of {total or '?'}{left_text(left)}"
                    progress.show(f"{path}: {how_far}")
            case SummaryPiece(text=text):
                progress.clear()
                if shown:
                    is_writing = True
                    write(text)
            case SummaryResult():
                result = event
    progress.clear()
    assert result is not None
    if shown:
        write_line()
        note(coverage(result))
    return _record(result)


def coverage(result: SummaryResult) -> str:
    """Return one line that says how much of the document was read."""
    share = result.blocks_read / result.blocks if result.blocks else 1.0
    parts = [
        f"{result.blocks_read} of {result.blocks} paragraphs read ({share:.0%})",
        f"{result.document_words} words in {result.passages} passages",
    ]
    if result.pages:
        parts.append(f"{result.pages} pages")
    if result.empty_pages:
        parts.append(f"{len(result.empty_pages)} of them without text")
    if result.cut_short:
        parts.append(f"{result.cut_short} steps cut short for want of room")
    parts += [WARNINGS[warning] for warning in result.warnings]
    return ", ".join(parts)


def _record(result: SummaryResult) -> dict[str, object]:
    return {
        "file": result.path,
        "title": result.title,
        "text": result.text,
        "words_asked": result.words,
        "words": len(result.text.split()),
        "paragraphs_read": result.blocks_read,
        "paragraphs": result.blocks,
        "document_words": result.document_words,
        "passages": result.passages,
        "cut_short": result.cut_short,
        "pages": result.pages,
        "pages_without_text": list(result.empty_pages),
        "warnings": [str(warning) for warning in result.warnings],
        "prompt_tokens": result.measurements.prompt_tokens,
        "generated_tokens": result.measurements.generated_tokens,
        "tokens_per_second": round(result.measurements.tokens_per_second, 1),
        "model": result.measurements.model,
        "device": result.measurements.device,
    }
