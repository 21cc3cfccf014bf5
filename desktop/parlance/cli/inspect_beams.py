"""`parlance inspect beams`: a beam search, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.output import write_json, write_line
from parlance.cli.prompt_options import check_sight, prompt_of
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import Request
from parlance.contract.sampling import Beams

if TYPE_CHECKING:
    import argparse

    from parlance.contract.inspection_choosing import BeamTree


def show_beams(arguments: argparse.Namespace) -> int:
    """Search, and show what each step considered. Raises FaultError and Cancelled."""
    from parlance.work.inspecting_beams import search_beams  # noqa: PLC0415 - numpy

    request = Request(prompt=prompt_of(arguments), max_tokens=arguments.max_tokens)
    beams = Beams(width=arguments.beams, length_penalty=arguments.length_penalty)
    with open_workshop() as workshop:
        workshop.load(arguments.model, arguments)
        check_sight(request.prompt, workshop.engine.describe())
        *_, tree = search_beams(workshop.engine, request, beams, workshop.cancel)
    if arguments.json:
        write_json(tree)
    else:
        _show(tree)
    return 0


def _show(tree: BeamTree) -> None:
    write_line(f"{'step':>4}{'sum':>10}{'score':>10}  {'fate':8}  text; * leads to the winner")
    for node in tree.nodes:
        text = "".join(each.token.text for each in tree.way_to(node.number))
        numbers = f"{node.step:>4}{node.logprob:>10.3f}{node.score:>10.3f}"
        mark = "*" if node.is_best else " "
        write_line(f"{numbers}  {node.fate:8}{mark} {text!r}")
