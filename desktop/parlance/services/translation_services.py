"""All that the translation place rests on, in one hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from parlance.contract.catalogue import Task
from parlance.services.glossary import GlossaryService
from parlance.services.translation import TranslationService
from parlance.services.translation_choice import DocumentChoice, QuickChoice
from parlance.services.translation_documents import TranslationDocuments
from parlance.services.translation_history import TranslationHistory
from parlance.services.translation_projects import TranslationProjects
from parlance.services.translation_review import TranslationReview
from parlance.work.translation.projects import DocumentProjects

if TYPE_CHECKING:
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.services.translation_parts import TranslationParts
    from parlance.services.written import Written
    from parlance.work.translation.tools import TranslationTools


@dataclass(frozen=True, kw_only=True)
class TranslationServices:
    """What translates texts and documents, remembers them, and keeps terms.

    Attributes:
        live: the text of the panes; quick: that of the small window, which disturbs neither
            text nor languages of the panes; history: texts that were translated.
        documents: the queue; choice: how the next ones are translated; projects: those that
            were; review: the segments of one of them.
        tools: what all of them are made with.
    """

    live: TranslationService
    quick: TranslationService
    history: TranslationHistory
    glossary: GlossaryService
    documents: TranslationDocuments
    choice: DocumentChoice
    projects: TranslationProjects
    review: TranslationReview
    tools: TranslationTools

    def written(self) -> Written:
        """Return the translation of the panes, to be looked at."""
        from parlance.services.written import written_as_translation  # noqa: PLC0415 - seldom

        return written_as_translation(self.live.live.paragraphs, self.live.options, self.tools)

    def flush(self) -> None:
        """Write down what waits to be: the app closes."""
        self.live.flush()
        self.quick.flush()


def make_translation_services(
    parts: TranslationParts, models: ModelsService, settings: SettingsService, jobs: Jobs
) -> TranslationServices:
    """Return the services on top of `parts`, each knowing of the others what it must."""
    maker = DocumentProjects(
        parts.tools,
        parts.projects,
        parts.documents,
        ensure=lambda cancel: models.ensure_for(Task.TRANSLATE, cancel),
    )
    choice = DocumentChoice(settings)
    live = TranslationService(parts, models, settings, jobs)
    history = TranslationHistory(parts.history, settings)
    without_draft = replace(parts, draft=None)
    quick = TranslationService(without_draft, models, settings, jobs, choice=QuickChoice(settings))
    for each in (live, quick):
        each.remembered.connect(history.changed)
    glossary = GlossaryService(parts.glossaries, parts.memory, jobs)
    glossary.changed.connect(live.refresh)
    documents = TranslationDocuments(maker, models, choice, jobs, book=parts.book)
    projects = TranslationProjects(parts.projects)
    documents.changed.connect(projects.changed)
    return TranslationServices(
        live=live,
        quick=quick,
        history=history,
        glossary=glossary,
        documents=documents,
        choice=choice,
        projects=projects,
        review=TranslationReview(parts, maker, documents, jobs),
        tools=parts.tools,
    )
