"""The fields of the sampling: what each does, when to use it, and its range."""

from __future__ import annotations

from typing import Final

from parlance.contract.option_fields import (
    MOST_TOKENS,
    OPTIONS_BY_NAME,
    TOKENS,
    FieldGroup,
    FieldKind,
    OptionField,
)
from parlance.contract.sampling import Mirostat
from parlance.contract.translatable import QT_TRANSLATE_NOOP

_OFF: Final = QT_TRANSLATE_NOOP("Sampling", "off")
MOST_SEED: Final = 2**31 - 1
"""The largest that a spin box holds; llama.cpp takes 32 bits."""

SAMPLING_FIELDS: Final = (
    OptionField(
        name="temperature",
        title=QT_TRANSLATE_NOOP("Sampling", "Temperature"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 "
            "and more for ideas and stories; 0 always takes the likeliest token.",
        ),
        kind=FieldKind.DECIMAL,
        group=FieldGroup.BASIC,
        maximum=5.0,
        step=0.1,
        places=2,
        neutral=1.0,
    ),
    OptionField(
        name="top_p",
        title=QT_TRANSLATE_NOOP("Sampling", "Top-p"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Keeps the likeliest tokens that have so much probability together. Lower it when "
            "answers stray; 1 keeps all.",
        ),
        kind=FieldKind.DECIMAL,
        group=FieldGroup.BASIC,
        maximum=1.0,
        step=0.05,
        places=2,
        neutral=1.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="top_k",
        title=QT_TRANSLATE_NOOP("Sampling", "Top-k"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.",
        ),
        kind=FieldKind.NUMBER,
        group=FieldGroup.BASIC,
        maximum=1000,
        neutral=0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="min_p",
        title=QT_TRANSLATE_NOOP("Sampling", "Min-p"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Leaves out tokens that are less likely than this share of the likeliest. With a high "
            "temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.",
        ),
        kind=FieldKind.DECIMAL,
        group=FieldGroup.BASIC,
        maximum=1.0,
        step=0.01,
        places=3,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="repetition_penalty",
        title=QT_TRANSLATE_NOOP("Sampling", "Repetition penalty"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes "
            "round in circles; more damages code and tables. 1 is off.",
        ),
        kind=FieldKind.DECIMAL,
        group=FieldGroup.BASIC,
        minimum=0.5,
        maximum=2.0,
        step=0.05,
        places=2,
        neutral=1.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="seed",
        title=QT_TRANSLATE_NOOP("Sampling", "Seed"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "The same number gives the same answer to the same question, as far as the computer's "
            "arithmetic allows. Leave it to chance to get another answer each time.",
        ),
        kind=FieldKind.NUMBER,
        group=FieldGroup.BASIC,
        maximum=MOST_SEED,
        may_be_unset=True,
    ),
    OptionField(
        name="dynamic_temperature_range",
        title=QT_TRANSLATE_NOOP("Sampling", "Dynamic temperature: range"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Lets the temperature fall by so much where the model is sure, and rise by so much "
            "where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=5.0,
        step=0.1,
        places=2,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="dynamic_temperature_exponent",
        title=QT_TRANSLATE_NOOP("Sampling", "Dynamic temperature: exponent"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How the dynamic temperature follows the model's doubt: above 1 it rises only where "
            "the doubt is great, below 1 already where there is a little.",
        ),
        kind=FieldKind.DECIMAL,
        minimum=0.1,
        maximum=10.0,
        step=0.1,
        places=2,
        neutral=1.0,
    ),
    OptionField(
        name="typical_p",
        title=QT_TRANSLATE_NOOP("Sampling", "Typical-p"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Keeps tokens that are about as surprising as is to be expected, neither too likely "
            "nor too unlikely. Try 0.9 for livelier prose; 1 is off.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=1.0,
        step=0.05,
        places=2,
        neutral=1.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="top_n_sigma",
        title=QT_TRANSLATE_NOOP("Sampling", "Top-n-sigma"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Keeps tokens whose logit is within so many standard deviations of the largest. About "
            "1 keeps answers sensible even at a high temperature; 0 is off.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=10.0,
        step=0.1,
        places=2,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="xtc_probability",
        title=QT_TRANSLATE_NOOP("Sampling", "XTC: probability"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How often the most obvious tokens are left out in favour of the last good one. Try "
            "0.5 for unusual stories, never for facts or code; 0 is off.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=1.0,
        step=0.05,
        places=2,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="xtc_threshold",
        title=QT_TRANSLATE_NOOP("Sampling", "XTC: threshold"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How likely a token must be to count as a good choice for XTC; lower leaves out more. "
            "Above 0.5 XTC never does anything.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=1.0,
        step=0.05,
        places=2,
    ),
    OptionField(
        name="dry_multiplier",
        title=QT_TRANSLATE_NOOP("Sampling", "DRY: strength"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 "
            "when long answers repeat themselves; 0 is off.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=5.0,
        step=0.1,
        places=2,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="dry_base",
        title=QT_TRANSLATE_NOOP("Sampling", "DRY: base"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How fast the penalty of DRY grows with the length of what is repeated; higher is "
            "stricter with long phrases. 1.75 suits most texts.",
        ),
        kind=FieldKind.DECIMAL,
        minimum=1.0,
        maximum=4.0,
        step=0.05,
        places=2,
    ),
    OptionField(
        name="dry_allowed_length",
        title=QT_TRANSLATE_NOOP("Sampling", "DRY: allowed length"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "So many tokens may be repeated before DRY counts it. Raise it where names or formulas "
            "have to come back.",
        ),
        kind=FieldKind.NUMBER,
        minimum=1,
        maximum=100,
        unit=TOKENS,
    ),
    OptionField(
        name="dry_window",
        title=QT_TRANSLATE_NOOP("Sampling", "DRY: window"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling", "How far back DRY looks for repetitions; the lowest value looks at all."
        ),
        kind=FieldKind.NUMBER,
        minimum=-1,
        maximum=MOST_TOKENS,
        neutral_words=QT_TRANSLATE_NOOP("Sampling", "the whole context"),
        neutral=-1,
        unit=TOKENS,
    ),
    OptionField(
        name="dry_breakers",
        title=QT_TRANSLATE_NOOP("Sampling", "DRY: breakers"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Texts at which DRY begins anew, one a line; write \\n for the end of a line. Add the "
            "names of speakers when you write dialogues.",
        ),
        kind=FieldKind.WORDS,
    ),
    OptionField(
        name="presence_penalty",
        title=QT_TRANSLATE_NOOP("Sampling", "Presence penalty"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Makes a token less likely as soon as it was used once. Raise it to hear of new "
            "things; below 0 the model stays with its words. 0 is off.",
        ),
        kind=FieldKind.DECIMAL,
        minimum=-2.0,
        maximum=2.0,
        step=0.1,
        places=2,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="frequency_penalty",
        title=QT_TRANSLATE_NOOP("Sampling", "Frequency penalty"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Makes a token less likely each time it is used. Raise it a little when single words "
            "come back too often. 0 is off.",
        ),
        kind=FieldKind.DECIMAL,
        minimum=-2.0,
        maximum=2.0,
        step=0.1,
        places=2,
        neutral=0.0,
        neutral_words=_OFF,
    ),
    OptionField(
        name="penalty_window",
        title=QT_TRANSLATE_NOOP("Sampling", "Window of the penalties"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How many of the last tokens the three penalties look at. 0 switches them off, and -1 "
            "looks at the whole context.",
        ),
        kind=FieldKind.NUMBER,
        minimum=-1,
        maximum=MOST_TOKENS,
        unit=TOKENS,
    ),
    OptionField(
        name="mirostat",
        title=QT_TRANSLATE_NOOP("Sampling", "Mirostat"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Keeps the surprise of the text even, in place of top-k, top-p and their like. Try "
            "version 2 when long texts become dull or confused.",
        ),
        kind=FieldKind.CHOICE,
        neutral=Mirostat.OFF,
        neutral_words=_OFF,
    ),
    OptionField(
        name="mirostat_tau",
        title=QT_TRANSLATE_NOOP("Sampling", "Mirostat: surprise"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How much surprise Mirostat aims at, in bits: lower is more focused, higher more "
            "varied.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=20.0,
        step=0.5,
        places=1,
    ),
    OptionField(
        name="mirostat_eta",
        title=QT_TRANSLATE_NOOP("Sampling", "Mirostat: learning rate"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "How fast Mirostat reacts when the text becomes too dull or too wild; higher is "
            "quicker and less even.",
        ),
        kind=FieldKind.DECIMAL,
        maximum=1.0,
        step=0.01,
        places=2,
    ),
    OptionField(
        name="logit_bias",
        title=QT_TRANSLATE_NOOP("Sampling", "Biases of tokens"),
        sentence=QT_TRANSLATE_NOOP(
            "Sampling",
            "Makes single tokens likelier or rarer: one a line, the token's number and what is "
            "added to its logit, as “50256 -5”. “-inf” bans a token.",
        ),
        kind=FieldKind.BIASES,
        neutral=(),
        neutral_words=_OFF,
    ),
)
"""The fields of Sampling, each once, basic ones first."""

FIELDS_BY_NAME: Final = {field.name: field for field in SAMPLING_FIELDS}


def field_of(name: str) -> OptionField:
    """Return the field that contract.chats.differences calls `name`."""
    if name.startswith("sampling."):
        return FIELDS_BY_NAME[name.removeprefix("sampling.")]
    return OPTIONS_BY_NAME[name]
