"""All that the summary panel rests on, in one hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.services.exports import ExportService
from parlance.services.kept_text import KeptText
from parlance.services.summary import SummaryService
from parlance.services.summary_history import SummaryHistory
from parlance.services.summary_making import SummaryMaker
from parlance.services.summary_questions import QuestionService

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.sources import SourceService
    from parlance.services.summary_making import SummaryParts
    from parlance.storage.drafts import DraftFile
    from parlance.storage.queues import QueueBook
    from parlance.storage.summary_queue import KeptItem


@dataclass(frozen=True, kw_only=True)
class SummaryServices:
    """What makes summaries, remembers them, answers questions, and shows their sources.

    Attributes:
        queue: what is summarized; history: what was.
        exports: writes results to files; sources: shows pages as pictures.
        draft: the text that was typed to be summarized.
    """

    queue: SummaryService
    history: SummaryHistory
    questions: QuestionService
    exports: ExportService
    sources: SourceService
    draft: KeptText


def make_summary_services(  # noqa: PLR0913 - what they rest on
    parts: SummaryParts,
    models: ModelsService,
    jobs: Jobs,
    *,
    book: QueueBook[KeptItem],
    draft: DraftFile,
    sources: SourceService,
    translate: Callable[[str], str],
) -> SummaryServices:
    """Put them together; `book` and `draft` have what the last run left."""
    maker = SummaryMaker(parts, models)
    queue = SummaryService(maker, parts.store, models, jobs, book=book)
    forget = (lambda _document: None) if parts.notes is None else parts.notes.forget
    history = SummaryHistory(parts.store, jobs, forget=forget)
    queue.remembered.connect(history.changed)
    return SummaryServices(
        queue=queue,
        history=history,
        questions=QuestionService(maker, queue, parts.store, models, jobs),
        exports=ExportService(jobs, translate=translate),
        sources=sources,
        draft=KeptText(draft, jobs),
    )
