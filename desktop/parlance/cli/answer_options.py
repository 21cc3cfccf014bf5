"""Options for what an answer may look like and how it is searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.values import NotUnderstoodError, decimal, read_text, text_value, whole
from parlance.contract.sampling import MOST_BEAMS, Beams, Grammar, JsonSchema

if TYPE_CHECKING:
    import argparse

    from parlance.contract.sampling import Constraint

_MOST_CHOICES = 1000


def add_answer(parser: argparse.ArgumentParser) -> None:
    """Add the options for the answer's length and form."""
    group = parser.add_argument_group("what the answer looks like")
    group.add_argument("--max-tokens", metavar="N", type=whole(1), default=0)
    group.add_argument("--min-tokens", metavar="N", type=whole(0), default=0)
    group.add_argument(
        "--stop",
        metavar="TEXT",
        type=text_value,
        action="append",
        default=[],
        help="ends the answer and is no part of it; may be repeated",
    )
    form = group.add_mutually_exclusive_group()
    form.add_argument(
        "--json-schema", metavar="FILE", help="the answer is JSON that follows this JSON schema"
    )
    form.add_argument(
        "--grammar", metavar="FILE", help="the answer follows this grammar, in llama.cpp's GBNF"
    )
    group.add_argument(
        "--logprobs",
        metavar="N",
        type=whole(0, _MOST_CHOICES),
        help="with --json: log-probability of each token, and the N likeliest in its place",
    )


def add_search(parser: argparse.ArgumentParser, *, n_best: bool = False) -> None:
    """Add the options of beam search; with `n_best`, for several outcomes too."""
    group = parser.add_argument_group("beam search, in place of drawing tokens")
    group.add_argument(
        "--beams",
        metavar="N",
        type=whole(1, MOST_BEAMS),
        help="search the likeliest whole answer, so many kept at each step",
    )
    group.add_argument(
        "--length-penalty",
        metavar="X",
        type=decimal(),
        help="0 compares sums of log-probabilities, more favours longer ones; default: 1",
    )
    if n_best:
        group.add_argument(
            "--n-best",
            metavar="N",
            type=whole(1, MOST_BEAMS),
            help="print so many outcomes, best first",
        )


def beams_of(arguments: argparse.Namespace) -> Beams | None:
    """Return the search asked for, or None. Raises NotUnderstoodError."""
    n_best = getattr(arguments, "n_best", None)
    if arguments.beams is None:
        for flag, value in (("--length-penalty", arguments.length_penalty), ("--n-best", n_best)):
            if value is not None:
                raise NotUnderstoodError(f"argument {flag}: needs --beams.")
        return None
    if (n_best or 1) > arguments.beams:
        raise NotUnderstoodError("argument --n-best: there are only as many outcomes as --beams.")
    penalty = 1.0 if arguments.length_penalty is None else arguments.length_penalty
    return Beams(width=arguments.beams, length_penalty=penalty, n_best=n_best or 1)


def check_answer(arguments: argparse.Namespace) -> None:
    """Raise NotUnderstoodError for what does not go together."""
    if 0 < arguments.max_tokens < arguments.min_tokens:
        raise NotUnderstoodError("argument --min-tokens: is more than --max-tokens.")
    if arguments.logprobs is not None and not arguments.json:
        raise NotUnderstoodError("argument --logprobs: they are only in the output of --json.")


def constraint_of(arguments: argparse.Namespace) -> Constraint | None:
    """Return what the answer must look like. Raises FaultError for an unreadable file."""
    if arguments.json_schema is not None:
        return JsonSchema(schema=read_text(arguments.json_schema))
    if arguments.grammar is not None:
        return Grammar(text=read_text(arguments.grammar))
    return None
