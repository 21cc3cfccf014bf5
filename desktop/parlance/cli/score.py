"""`parlance score`: how likely a text is after a prompt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from parlance.cli.output import write_json, write_line
from parlance.cli.prompt_options import check_sight, prompt_of
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import Request
from parlance.contract.faults import FaultError, NothingToDo

if TYPE_CHECKING:
    import argparse

    from parlance.contract.engine import Score


def run(arguments: argparse.Namespace) -> int:
    """Print the log-probability and the perplexity. Raises FaultError and Cancelled."""
    request = Request(
        prompt=prompt_of(arguments),
        adapters=tuple(arguments.adapters),
        top_logprobs=arguments.top,
    )
    if not arguments.text:
        raise FaultError(NothingToDo())
    with open_workshop() as workshop:
        workshop.load(arguments.model, arguments)
        check_sight(request.prompt, workshop.engine.describe())
        score = workshop.engine.score(request, arguments.text, workshop.cancel)
        model = workshop.engine.describe().name
    if arguments.json:
        record: dict[str, object] = {
            "logprob": score.logprob,
            "perplexity": score.perplexity,
            "tokens": score.tokens,
            "model": model,
        }
        if score.standings:
            record["standings"] = score.standings
        write_json(record)
    else:
        write_line(f"{'logprob':14}{score.logprob:.4f} (natural, {len(score.tokens)} tokens)")
        write_line(f"{'perplexity':14}{score.perplexity:.4f}")
        _show_standings(score)
    return 0


def _show_standings(score: Score) -> None:
    """Print a line for each token: its probability, its rank, and the likeliest in its place."""
    for token, standing in zip(score.tokens, score.standings, strict=bool(score.standings)):
        top = ", ".join(f"{each.text!r} {math.exp(each.logprob):.1%}" for each in standing.top)
        share = f"{math.exp(token.logprob):.2%}"
        write_line(f"{token.text!r:>16}{share:>9}{standing.rank:>7}  {top}")
