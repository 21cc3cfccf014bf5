"""What can be set about a chat describes itself: title, sentence, range, what changes nothing."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from parlance.contract.sampling import MOST_BEAMS
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class FieldGroup(StrEnum):
    """Who looks for a field."""

    BASIC = "basic"
    ADVANCED = "advanced"


class FieldKind(StrEnum):
    """What kind of value a field takes."""

    DECIMAL = "decimal"
    NUMBER = "number"
    CHOICE = "choice"
    WORDS = "words"
    """Texts, one a line."""

    BIASES = "biases"
    """Numbers of tokens with what is added to their logits."""


class OptionField(msgspec.Struct, frozen=True, kw_only=True):
    """What a panel needs to know of one field. Texts are of the context “Sampling”.

    Attributes:
        sentence: what it does, and when to use it.
        minimum, maximum, step, places: of numbers; places behind the decimal point.
        neutral: the value that changes nothing; None where every value does something.
        neutral_words: what that value is called, as “off”; empty where the number says it.
        unit: what a number counts; empty where the title tells it.
        may_be_unset: whether nobody need have set a number.
    """

    name: str
    title: str
    sentence: str
    kind: FieldKind
    group: FieldGroup = FieldGroup.ADVANCED
    minimum: float = 0.0
    maximum: float = 0.0
    step: float = 1.0
    places: int = 0
    neutral: object = None
    neutral_words: str = ""
    unit: str = ""
    may_be_unset: bool = False


TOKENS: Final = QT_TRANSLATE_NOOP("Sampling", "tokens")
MOST_TOKENS: Final = 1_048_576

OPTION_FIELDS: Final = (
    OptionField(
        name="model",
        title=QT_TRANSLATE_NOOP("Sampling", "Model"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling", "Who answers in this conversation, whatever is loaded otherwise."
        ),
        kind=FieldKind.CHOICE,
        group=FieldGroup.BASIC,
    ),
    OptionField(
        name="system_prompt",
        title=QT_TRANSLATE_NOOP("Sampling", "Instructions"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "What the model is told before the conversation: who it is, how it writes, what it "
            "leaves out.",
        ),
        kind=FieldKind.WORDS,
        group=FieldGroup.BASIC,
    ),
    OptionField(
        name="context",
        title=QT_TRANSLATE_NOOP("Sampling", "Context length"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How many tokens the model keeps in view, question and answer together. More takes "
            "more memory; the model is loaded again for it.",
        ),
        kind=FieldKind.NUMBER,
        minimum=512,
        maximum=MOST_TOKENS,
        step=512,
        may_be_unset=True,
        unit=TOKENS,
    ),
    OptionField(
        name="thinking",
        title=QT_TRANSLATE_NOOP("Sampling", "Reasoning"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Whether the model thinks before it answers. Better for hard questions, slower for "
            "all.",
        ),
        kind=FieldKind.CHOICE,
        group=FieldGroup.BASIC,
    ),
    OptionField(
        name="effort",
        title=QT_TRANSLATE_NOOP("Sampling", "Effort"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How hard the model thinks, in the levels that it was trained with. More is better "
            "for hard questions and takes longer.",
        ),
        kind=FieldKind.CHOICE,
        group=FieldGroup.BASIC,
    ),
    OptionField(
        name="reasoning_tokens",
        title=QT_TRANSLATE_NOOP("Sampling", "Most tokens of reasoning"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Ends the thinking after so many tokens, and lets the answer begin. Use it when a "
            "model thinks without end.",
        ),
        kind=FieldKind.NUMBER,
        minimum=1,
        maximum=MOST_TOKENS,
        step=256,
        may_be_unset=True,
        unit=TOKENS,
    ),
    OptionField(
        name="max_tokens",
        title=QT_TRANSLATE_NOOP("Sampling", "Most tokens of an answer"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Cuts an answer off after so many tokens; it can be continued. Otherwise the context "
            "alone sets the end.",
        ),
        kind=FieldKind.NUMBER,
        group=FieldGroup.BASIC,
        minimum=0,
        maximum=MOST_TOKENS,
        step=256,
        neutral=0,
        neutral_words=QT_TRANSLATE_NOOP("Sampling", "no limit"),
        unit=TOKENS,
    ),
    OptionField(
        name="min_tokens",
        title=QT_TRANSLATE_NOOP("Sampling", "Fewest tokens of an answer"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "The model may not end before. Use it for long texts with a model that stops too soon.",
        ),
        kind=FieldKind.NUMBER,
        minimum=0,
        maximum=MOST_TOKENS,
        step=64,
        neutral=0,
        neutral_words=QT_TRANSLATE_NOOP("Sampling", "none"),
        unit=TOKENS,
    ),
    OptionField(
        name="stop",
        title=QT_TRANSLATE_NOOP("Sampling", "Stop texts"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "The answer ends where one of these texts would come, one a line; write \\n for the "
            "end of a line.",
        ),
        kind=FieldKind.WORDS,
        neutral=(),
    ),
    OptionField(
        name="beams",
        title=QT_TRANSLATE_NOOP("Sampling", "Beam search"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Follows several beginnings at once and takes the likeliest whole answer. Good for "
            "short exact texts; the answer comes in one piece, and chance plays no part.",
        ),
        kind=FieldKind.NUMBER,
        minimum=1,
        maximum=MOST_BEAMS,
    ),
    OptionField(
        name="constraint",
        title=QT_TRANSLATE_NOOP("Sampling", "Structured output"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Answers follow a JSON schema or a grammar to the letter, so that a program can read "
            "them.",
        ),
        kind=FieldKind.CHOICE,
    ),
    OptionField(
        name="drafts",
        title=QT_TRANSLATE_NOOP("Sampling", "Guess ahead"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Checks several guessed tokens in one step where that is faster. The answer stays the "
            "same; switch it off to measure.",
        ),
        kind=FieldKind.CHOICE,
    ),
)
"""The fields of ChatOptions besides the sampling, each once."""

OPTIONS_BY_NAME: Final = {field.name: field for field in OPTION_FIELDS}
