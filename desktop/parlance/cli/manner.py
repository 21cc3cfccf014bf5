"""How the commands on documents have their requests generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.answer_options import beams_of
from parlance.cli.sampling_options import check_draws, sampling_of
from parlance.contract.sampling import GREEDY
from parlance.work.manner import Manner

if TYPE_CHECKING:
    import argparse

    from parlance.contract.models import ModelDescription


def check_manner(arguments: argparse.Namespace) -> None:
    """Raise NotUnderstoodError for what does not go together, before a model is loaded."""
    check_draws(arguments, beams_of(arguments))


def manner_of(arguments: argparse.Namespace, description: ModelDescription) -> Manner:
    """Return what was asked for. Raises NotUnderstoodError."""
    return Manner(
        sampling=sampling_of(arguments, GREEDY, description.vocabulary_size),
        beams=beams_of(arguments),
        adapters=tuple(arguments.adapters),
    )
