"""All that the summary panel rests on, in one hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.services.exports import ExportService
    from parlance.services.sources import SourceService
    from parlance.services.summary import SummaryService
    from parlance.services.summary_history import SummaryHistory
    from parlance.services.summary_questions import QuestionService


@dataclass(frozen=True, kw_only=True)
class SummaryServices:
    """What makes summaries, remembers them, answers questions, and shows their sources.

    Attributes:
        queue: what is summarized; history: what was.
        exports: writes results to files; sources: shows pages as pictures.
    """

    queue: SummaryService
    history: SummaryHistory
    questions: QuestionService
    exports: ExportService
    sources: SourceService
