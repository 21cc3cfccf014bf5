"""Options for how a model is loaded, and with what beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.cli.values import adapter, text_value, whole
from parlance.contract.hardware_settings import MOST_PARALLEL
from parlance.contract.model_settings import load_options

if TYPE_CHECKING:
    import argparse

    from parlance.contract.models import LoadOptions, ModelEntry
    from parlance.contract.settings import Settings


def add_loading(parser: argparse.ArgumentParser, *, images: bool = False) -> None:
    """Add the options; with `images`, also the model's projector."""
    group = parser.add_argument_group("how the model is loaded")
    group.add_argument(
        "--parallel",
        metavar="N",
        type=whole(1, MOST_PARALLEL),
        help="requests that run at a time, at most; default: as the settings say",
    )
    group.add_argument(
        "--adapter",
        metavar="FILE[:SCALE]",
        type=adapter,
        action="append",
        default=[],
        dest="adapters",
        help="apply a LoRA adapter; may be repeated",
    )
    group.add_argument(
        "--rpc",
        metavar="HOST:PORT",
        type=text_value,
        action="append",
        default=[],
        dest="rpc_servers",
        help="use the devices of another computer, where llama.cpp's RPC server runs "
        "(“parlance rpc-serve”); may be repeated; default: as the settings say",
    )
    if images:
        group.add_argument(
            "--projector",
            metavar="FILE",
            type=text_value,
            help="the model's image projector (mmproj), for --image; default: the one beside it",
        )


def loading_of(arguments: argparse.Namespace, settings: Settings, entry: ModelEntry) -> LoadOptions:
    """Return what the settings say for the model `entry`, with what was asked for.

    Where images are to be looked at, the projector that lies beside the model is used.
    """
    options = load_options(settings, entry.key)
    beside = entry.projector if getattr(arguments, "images", ()) else None
    return msgspec.structs.replace(
        options,
        parallel=arguments.parallel or options.parallel,
        rpc_servers=tuple(arguments.rpc_servers) or options.rpc_servers,
        adapters=tuple(dict.fromkeys(one.path for one in arguments.adapters)),
        projector=getattr(arguments, "projector", None) or beside or "",
    )
