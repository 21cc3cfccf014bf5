"""What can be asked of a model when documents are summarized: how much, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.models import Capability
from parlance.contract.summary import Comparison, SummaryShape

if TYPE_CHECKING:
    from parlance.contract.models import ModelDescription

ONE_PASS_SHARE = 0.6
NOTES_SHARE = 0.3
PASSAGE_SHARE = 0.25
PASSAGE_TOKENS = 2000
"""Models of up to 8 billion parameters note more from passages of 1.5k to 3k tokens."""

ENCODED_SHARE = 0.85
"""An encoder-decoder has its whole context for the source: the answer has a room of its own."""

TINY_PARAMETERS = 100_000_000
TINY_SENTENCES = 6
TINY_TOKENS = 220
"""What a tiny model reads at once: the starter model keeps 8 of 8 facts of 200 tokens,
19 of 24 of 500 and 3 of 16 of 900 (resources/models/starter.md)."""

SENTENCES = 30
"""How many sentences a model is asked for at once; a tiny one loses count early."""

PLAIN_SHAPES = frozenset(
    (
        SummaryShape.SENTENCE,
        SummaryShape.POINTS,
        SummaryShape.PARAGRAPHS,
        SummaryShape.SECTIONS,
    )
)


class Abilities:
    """The limits of one model.

    Attributes:
        is_tiny: it knows two instructions and no others.
        encodes: an encoder reads the source (T5); it knows one instruction.
        cites: it can be asked to name the blocks that a statement is from.
        one_pass_tokens: what is read at once and summarized directly.
        passage_tokens: what is read at once for notes; notes_tokens: notes for one answer.
        at_once: sentences to ask for at once.
    """

    def __init__(self, description: ModelDescription) -> None:
        """Take them from what the engine says of the model."""
        context = description.context
        self.is_tiny = description.parameters < TINY_PARAMETERS
        self.encodes = Capability.TRANSDUCE in description.capabilities
        self.cites = not (self.is_tiny or self.encodes)
        self.at_once = SENTENCES if self.cites else TINY_SENTENCES
        if self.encodes:
            whole = int(context * ENCODED_SHARE)
            self.one_pass_tokens = self.passage_tokens = self.notes_tokens = whole
            return
        most = TINY_TOKENS if self.is_tiny else context
        self.one_pass_tokens = min(most, int(context * ONE_PASS_SHARE))
        self.passage_tokens = min(most, PASSAGE_TOKENS, int(context * PASSAGE_SHARE))
        self.notes_tokens = min(most, int(context * NOTES_SHARE))

    @property
    def shapes(self) -> frozenset[SummaryShape]:
        """The forms it can write."""
        return frozenset(SummaryShape) if self.cites else PLAIN_SHAPES

    @property
    def comparisons(self) -> frozenset[Comparison]:
        """What it can make of several documents."""
        return frozenset(Comparison) if self.cites else frozenset((Comparison.SUMMARY,))


def possible_shapes(description: ModelDescription) -> frozenset[SummaryShape]:
    """Return the forms of summary that a model can write."""
    return Abilities(description).shapes
