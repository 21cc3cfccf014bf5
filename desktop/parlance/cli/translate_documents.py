"""`parlance translate --file`: documents into one or several languages, each written as a file."""

from __future__ import annotations

import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.cli.estimating import estimate_record, left_text, print_estimate
from parlance.cli.output import Progress, note, report, write, write_json
from parlance.cli.read import encodable, find_files, show
from parlance.cli.summarize_files import check_target
from parlance.cli.translate_arguments import TO_OUTPUT, output_of
from parlance.cli.values import NotUnderstoodError
from parlance.contract.cancel import Cancelled
from parlance.contract.document import ReadOptions
from parlance.contract.document_wording import WARNINGS
from parlance.contract.faults import FaultError
from parlance.contract.translation import ProjectReport, TranslationProgress, TranslationStage
from parlance.contract.translation_wording import HINTS, UNITS_NOTES
from parlance.documents.translating.documents import DocumentTranslator
from parlance.documents.translating.placing import Written
from parlance.storage.translation_projects import ProjectStore
from parlance.work.translation.documents import estimate_document
from parlance.work.translation.projects import DocumentOrder, DocumentProjects, Opened, ask_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from parlance.cli.workshop import Workshop
    from parlance.contract.segments import HintKind
    from parlance.contract.translation import TranslationOptions
    from parlance.storage.database import Database
    from parlance.work.manner import Manner
    from parlance.work.translation.tools import TranslationTools

STAGES = {
    TranslationStage.OPENING: "opening, page",
    TranslationStage.TRANSLATING: "translating, paragraph",
    TranslationStage.RETRYING: "trying again, paragraph",
    TranslationStage.WRITING: "writing, paragraph",
}
_STOPPED = "stopped; what was translated so far is kept, and the next run goes on from there."


class DocumentCommand:
    """The work of one command on documents."""

    def __init__(
        self,
        workshop: Workshop,
        arguments: argparse.Namespace,
        tools: TranslationTools,
        database: Database,
        manner: Manner | None,
    ) -> None:
        """Translate with the loaded model; `manner` goes before what its profile says."""
        self._workshop = workshop
        self._arguments = arguments
        self._tools = tools
        self._manner = manner
        self._projects = DocumentProjects(
            tools,
            ProjectStore(database),
            DocumentTranslator(workshop.nursery),
            ensure=lambda _cancel: nullcontext(),
        )
        self._store = ProjectStore(database)
        self._records: list[dict[str, object]] = []

    def run(self, wanted: Sequence[TranslationOptions]) -> int:
        """Do every file in every language; one that fails does not keep the others waiting.

        Returns the exit status. Raises Cancelled.
        """
        files, failed = find_files(self._arguments.files)
        out = self._arguments.out
        if out == TO_OUTPUT and len(files) > 1:
            raise NotUnderstoodError("argument --out: - takes one document in one language.")
        if out and out != TO_OUTPUT:
            check_target(out if out.endswith("/") else f"{out}/")
        for path in files:
            for options in wanted:
                try:
                    self._translate(path, options)
                except FaultError as error:
                    failed = True
                    report(error.fault)
                except Cancelled:
                    note(_STOPPED)
                    raise
        if self._arguments.json and self._records:
            several = len(self._records) > 1
            write_json(encodable(self._records if several else self._records[0]))
        return 1 if failed or not files else 0

    def _translate(self, path: str, options: TranslationOptions) -> None:
        arguments = self._arguments
        order = DocumentOrder(
            path=str(Path(path).absolute()),
            options=options,
            output=output_of(arguments),
            read=ReadOptions(password=arguments.password, encoding=arguments.encoding),
            groups=tuple(arguments.parts) or None,
            manner=self._manner,
        )
        opened = self._opened(order)
        if arguments.estimate:
            self._estimate(order, opened)
        elif arguments.out == TO_OUTPUT:
            with tempfile.TemporaryDirectory() as folder:
                passing = msgspec.structs.replace(order, folder=folder, is_passing=True)
                written = self._done(passing, opened)
                content = Path(written.path).read_bytes()
                if sys.stdout.isatty():  # nothing of a document acts on a terminal
                    write(content.decode("utf-8", "replace"))
                else:
                    sys.stdout.buffer.write(content)
                    sys.stdout.flush()
        else:
            order = msgspec.structs.replace(order, folder=arguments.out or "")
            written = self._done(order, opened)
            note(f"written to {written.path}")

    def _opened(self, order: DocumentOrder) -> Opened:
        progress = Progress()
        opened: Opened | None = None
        try:
            for event in self._projects.open(order, self._workshop.cancel):
                if isinstance(event, Opened):
                    opened = event
                else:
                    show(progress, order.path, how_far(event))
        finally:
            progress.clear()
        assert opened is not None
        names = [group.name for group in opened.extracted.groups]
        for part in order.groups or ():
            if part not in names:
                there = ", ".join(names) or "no parts"
                raise NotUnderstoodError(f"argument --part: {part} is not there; there is {there}.")
        for warning in opened.extracted.warnings:
            note(f"{order.path}: {WARNINGS[warning]}")
        for each in opened.extracted.notes:
            note(f"{order.path}: {UNITS_NOTES[each]}")
        return opened

    def _estimate(self, order: DocumentOrder, opened: Opened) -> None:
        ask = ask_of(order, opened.extracted)
        segments = {each.unit: each for each in self._store.segments(opened.project)}
        estimate = estimate_document(ask, segments, self._tools, self._workshop.cancel)
        if not self._arguments.json:
            print_estimate(order.path, estimate)
        self._records.append(estimate_record(order.path, estimate))

    def _done(self, order: DocumentOrder, opened: Opened) -> Written:
        progress = Progress()
        written: Written | None = None
        result: ProjectReport | None = None
        events = self._projects.translate(
            order, opened.project, opened.extracted, self._workshop.cancel
        )
        try:
            for event in events:
                match event:
                    case TranslationProgress():
                        show(progress, order.path, how_far(event))
                    case ProjectReport():
                        result = event
                    case Written():
                        written = event
                    case _:  # segments, which are stored
                        pass
        finally:
            progress.clear()
        assert written is not None
        assert result is not None
        if not self._arguments.json:
            for line in report_lines(result):
                note(line)
        self._records.append(
            {
                "file": order.path,
                "written": written.path,
                "target_language": order.options.target,
                **msgspec.to_builtins(result),
            }
        )
        return written


def how_far(progress: TranslationProgress) -> str:
    """Return how far a translation is, in one line."""
    parts = [f"{STAGES[progress.stage]} {progress.done} of {progress.total or '?'}"]
    if progress.reused:
        parts.append(f"{progress.reused} known from before")
    return ", ".join(parts) + left_text(progress.seconds_left)


def report_lines(report: ProjectReport) -> list[str]:
    """Return what a translation came to, and what should be looked at."""
    done = report.translated + report.edited
    lines = [f"{done} of {report.units} paragraphs translated, {report.reused} known from before"]
    if report.left:
        lines.append(f"{report.left} left as they are")
    for kind, count in report.hinted.items():
        lines.append(f"{count} of {report.units} paragraphs: {hint_text(kind)}")
    return lines


def hint_text(kind: HintKind) -> str:
    """Return what a kind of hint says, without what it is about."""
    return HINTS[kind].replace("{detail}", "…").removesuffix(": …")
