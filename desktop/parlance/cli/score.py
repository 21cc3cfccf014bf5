"""`parlance score`: how likely a text is after a prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.output import write_json, write_line
from parlance.cli.prompt_options import check_sight, prompt_of
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import Request
from parlance.contract.faults import FaultError, NothingToDo

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Print the log-probability and the perplexity. Raises FaultError and Cancelled."""
    request = Request(prompt=prompt_of(arguments), adapters=tuple(arguments.adapters))
    if not arguments.text:
        raise FaultError(NothingToDo())
    with open_workshop() as workshop:
        workshop.load(arguments.model, arguments)
        check_sight(request.prompt, workshop.engine.describe())
        score = workshop.engine.score(request, arguments.text, workshop.cancel)
        model = workshop.engine.describe().name
    if arguments.json:
        write_json(
            {
                "logprob": score.logprob,
                "perplexity": score.perplexity,
                "tokens": score.tokens,
                "model": model,
            }
        )
    else:
        write_line(f"{'logprob':14}{score.logprob:.4f} (natural, {len(score.tokens)} tokens)")
        write_line(f"{'perplexity':14}{score.perplexity:.4f}")
    return 0
