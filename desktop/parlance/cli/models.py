"""`parlance models`: finds, fetches, lists, checks, remakes and removes models."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_MODULES = {
    "list": "models_listing",
    "search": "models_finding",
    "info": "models_finding",
    "pull": "models_finding",
    "verify": "models_care",
    "rm": "models_care",
    "quantize": "models_care",
    "convert": "models_care",
}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for, in the module that knows it."""
    module = importlib.import_module(f"parlance.cli.{_MODULES[arguments.action]}")
    status: int = getattr(module, f"run_{arguments.action}")(arguments)
    return status
