"""All that Inspect rests on, in one hand; each part is made when its view is first opened."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.children.nursery import Nursery
    from parlance.contract.hosts import ModelPool
    from parlance.engine.vocabularies.reader import VocabularyReader
    from parlance.services.inspect_card import CardService
    from parlance.services.inspect_confidence import ConfidenceService
    from parlance.services.inspect_decoding import DecodingService
    from parlance.services.inspect_files import InspectFiles
    from parlance.services.inspect_memory import MemoryService
    from parlance.services.inspect_next import NextService
    from parlance.services.inspect_prompting import PromptingService
    from parlance.services.inspect_speed import SpeedService
    from parlance.services.inspect_template import TemplateService
    from parlance.services.inspect_tokens import TokensService
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.work.rates import Rates


@dataclass(frozen=True, kw_only=True)
class InspectParts:
    """What looks into models.

    Attributes:
        nursery: starts the child that has a vocabulary without its weights.
        rates: what was measured of models on this computer.
    """

    engine: ModelPool
    nursery: Nursery
    rates: Rates


class InspectServices:
    """Looks into models: what they are made of, how they read and how they choose."""

    def __init__(self, parts: InspectParts, models: ModelsService, jobs: Jobs) -> None:
        """Make nothing yet."""
        self._parts, self._models, self._jobs = parts, models, jobs

    @cached_property
    def files(self) -> InspectFiles:
        """Writes pictures and tables."""
        from parlance.services.inspect_files import InspectFiles  # noqa: PLC0415 - see above

        return InspectFiles(self._jobs)

    @cached_property
    def vocabularies(self) -> VocabularyReader:
        """Asks about vocabularies alone."""
        from parlance.engine.vocabularies.reader import VocabularyReader  # noqa: PLC0415

        return VocabularyReader(self._parts.nursery)

    @cached_property
    def template(self) -> TemplateService:
        """A short chat as the model reads it."""
        from parlance.services.inspect_template import TemplateService  # noqa: PLC0415 - see above

        return TemplateService(self._parts.engine, self.vocabularies, self._models, self._jobs)

    @cached_property
    def tokens(self) -> TokensService:
        """What vocabularies make of a text."""
        from parlance.services.inspect_tokens import TokensService  # noqa: PLC0415 - see above

        return TokensService(self.vocabularies, self._models, self._jobs)

    @cached_property
    def next_token(self) -> NextService:
        """What the model expects next, and what samplers leave of it."""
        from parlance.services.inspect_next import NextService  # noqa: PLC0415 - see above

        return NextService(self._parts.engine, self._models, self._jobs)

    @cached_property
    def decoding(self) -> DecodingService:
        """Decodes one prompt in several ways."""
        from parlance.services.inspect_decoding import DecodingService  # noqa: PLC0415 - see above

        return DecodingService(self._parts.engine, self._models, self._jobs)

    @cached_property
    def card(self) -> CardService:
        """What the file of a model says."""
        from parlance.services.inspect_card import CardService  # noqa: PLC0415 - see above

        return CardService(self._models, self._jobs)

    @cached_property
    def confidence(self) -> ConfidenceService:
        """How sure a model is of a text."""
        from parlance.services.inspect_confidence import ConfidenceService  # noqa: PLC0415

        return ConfidenceService(self._parts.engine, self._models, self._jobs)

    @cached_property
    def prompting(self) -> PromptingService:
        """One question in several variants."""
        from parlance.services.inspect_prompting import PromptingService  # noqa: PLC0415

        return PromptingService(self._parts.engine, self._models, self._jobs)

    @cached_property
    def memory(self) -> MemoryService:
        """Where the memory goes."""
        from parlance.services.inspect_memory import MemoryService  # noqa: PLC0415 - see above

        return MemoryService(self._models, self._jobs)

    @cached_property
    def speed(self) -> SpeedService:
        """How fast the model is here."""
        from parlance.services.inspect_speed import SpeedService  # noqa: PLC0415 - see above

        parts = self._parts
        return SpeedService(parts.engine, parts.rates, self._models, self._jobs)

    def close(self) -> None:
        """Wait for nothing more."""
        if "tokens" in vars(self):
            self.tokens.close()
