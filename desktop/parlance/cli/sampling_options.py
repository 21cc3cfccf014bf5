"""Options for how the next token is drawn: one for each field of the contract's Sampling."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from parlance.cli.values import NotUnderstoodError, decimal, logit_bias, text_value, whole
from parlance.contract.sampling import Mirostat

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from parlance.contract.sampling import Sampling


class _Option(NamedTuple):
    """An option whose name is that of the field."""

    field: str
    metavar: str
    read: Callable[[str], object]
    sentence: str
    repeats: bool = False

    @property
    def flag(self) -> str:
        return f"--{self.field.replace('_', '-')}"


_MOST_SEED = 2**32 - 1
_MOST_INTEGER = 2**31 - 1
_SHARE = decimal(0.0, 1.0)
_AMOUNT = decimal(0.0)
_ANY = decimal()


def _mirostat(text: str) -> Mirostat:
    return Mirostat(whole(0, 2)(text))


_OPTIONS = (
    _Option("temperature", "T", decimal(0.0, 5.0), "0 always takes the likeliest token"),
    _Option("dynamic_temperature_range", "R", _AMOUNT, "the temperature follows the entropy"),
    _Option("dynamic_temperature_exponent", "X", _AMOUNT, "how it follows"),
    _Option("top_k", "N", whole(0, _MOST_INTEGER), "the N likeliest remain; 0 leaves all"),
    _Option("top_p", "P", _SHARE, "the likeliest with probability P remain; 1 leaves all"),
    _Option("min_p", "P", _SHARE, "those with P of the likeliest's probability remain"),
    _Option("typical_p", "P", _SHARE, "those of usual surprise remain; 1 leaves all"),
    _Option("top_n_sigma", "S", _AMOUNT, "those within S deviations of the top; 0 leaves all"),
    _Option("xtc_probability", "P", _SHARE, "how often the likeliest are left out"),
    _Option("xtc_threshold", "P", _SHARE, "down to the last one that is so likely"),
    _Option("dry_multiplier", "M", _AMOUNT, "strength against repeated sequences; 0 is off"),
    _Option("dry_base", "B", decimal(1.0), "how the penalty grows with the sequence"),
    _Option("dry_allowed_length", "N", whole(0, _MOST_INTEGER), "tokens that may repeat"),
    _Option("dry_window", "N", whole(-1, _MOST_INTEGER), "tokens looked at; -1 all"),
    _Option("dry_breakers", "TEXT", text_value, "ends a sequence; may be repeated", repeats=True),
    _Option("repetition_penalty", "F", decimal(0.01), "divides repeated logits; 1 is off"),
    _Option("presence_penalty", "F", _ANY, "taken off tokens that occurred"),
    _Option("frequency_penalty", "F", _ANY, "taken off for each time they did"),
    _Option("penalty_window", "N", whole(-1, _MOST_INTEGER), "tokens looked at; -1 all"),
    _Option("mirostat", "V", _mirostat, "version 1 or 2; 0 is off"),
    _Option("mirostat_tau", "F", _AMOUNT, "surprise aimed at"),
    _Option("mirostat_eta", "F", _AMOUNT, "how fast it is corrected"),
    _Option(
        "logit_bias",
        "TOKEN=BIAS",
        logit_bias,
        "added to the logit of a token, by its number; may be repeated",
        repeats=True,
    ),
    _Option("seed", "N", whole(0, _MOST_SEED), "same seed, same text"),
)


def add_sampling(
    parser: argparse.ArgumentParser, default: str, *, without: tuple[str, ...] = ()
) -> None:
    """Add the options; `default` says what holds for those that are left out.

    Those whose fields begin with one of `without` are not offered.
    """
    group = parser.add_argument_group("how tokens are drawn", f"Defaults: {default}.")
    for option in _OPTIONS:
        if option.field.startswith(without):
            parser.set_defaults(**{option.field: None})
            continue
        group.add_argument(
            option.flag,
            metavar=option.metavar,
            type=option.read,
            action="append" if option.repeats else "store",
            help=option.sentence,
        )


def sampling_of(
    arguments: argparse.Namespace, recommended: Sampling, vocabulary_size: int
) -> Sampling:
    """Return `recommended` with what was asked for.

    Raises NotUnderstoodError for a bias of a token that the model does not have.
    """
    for bias in arguments.logit_bias or ():
        if bias.token >= vocabulary_size:
            told = f"there is no token {bias.token}: the model has {vocabulary_size}."
            raise NotUnderstoodError(f"argument --logit-bias: {told}")
    sampling: Sampling = msgspec.structs.replace(recommended, **_given(arguments))
    return sampling


def check_draws(arguments: argparse.Namespace, beams: object) -> None:
    """Raise NotUnderstoodError where beams are searched and drawing is asked for too."""
    given = next((o.flag for o in _OPTIONS if getattr(arguments, o.field) is not None), None)
    if beams is not None and given is not None:
        told = f"nothing is drawn in a search; leave out {given} or --beams."
        raise NotUnderstoodError(f"argument {given}: {told}")


def _given(arguments: argparse.Namespace) -> dict[str, object]:
    changes: dict[str, object] = {}
    for option in _OPTIONS:
        value = getattr(arguments, option.field)
        if value is not None:
            changes[option.field] = tuple(value) if option.repeats else value
    return changes
