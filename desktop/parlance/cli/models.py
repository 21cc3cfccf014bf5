"""`parlance models`: finds, fetches, lists, checks, remakes and removes models."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for; each action imports only what it needs."""
    match arguments.action:
        case "list":
            from parlance.cli.models_listing import run_list  # noqa: PLC0415

            return run_list(arguments)
        case "search" | "info" | "pull":
            from parlance.cli.models_finding import FINDING  # noqa: PLC0415

            return FINDING[arguments.action](arguments)
        case _:
            from parlance.cli.models_care import CARE  # noqa: PLC0415

            return CARE[arguments.action](arguments)
