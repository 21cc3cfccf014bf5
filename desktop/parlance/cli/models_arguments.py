"""The arguments of `parlance models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.values import parameters, whole
from parlance.contract.catalogue import Task
from parlance.contract.online import HubSort

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    Adding = Callable[[Commands, str, str], argparse.ArgumentParser]

INSTALLED_HELP = "a name as “parlance models list” prints it, a path, or a cached repository"


def add_models(commands: Commands, add: Adding) -> None:
    """Add `models` with its actions; `add` makes a command of a name and a sentence."""
    parser = add(commands, "models", "Find, download, check, remake and remove models.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = add(actions, "list", "List the models on this computer.")
    listing.add_argument(
        "--all", action="store_true", help="also what cannot be run as it is, and leftovers"
    )
    _add_search(add(actions, "search", "Search the Hugging Face Hub for GGUF models."))
    info = add(actions, "info", "Show a repository of the Hub with the files to choose from.")
    info.add_argument("repo", metavar="REPO")
    info.add_argument("--context", metavar="TOKENS", type=whole(1), default=4096)
    info.add_argument("--measure", metavar="QUANT", default="", help="measure one exactly")
    _add_pull(add(actions, "pull", "Download a model into the Hugging Face cache."))
    verify = add(actions, "verify", "Compare the files of models with their checksums.")
    verify.add_argument("models", metavar="MODEL", nargs="+", help=INSTALLED_HELP)
    _add_rm(add(actions, "rm", "Remove a model, after showing what would go."))
    _add_quantize(add(actions, "quantize", "Make a smaller model of a large one."))
    convert = add(actions, "convert", "Make a GGUF of a safetensors checkpoint in the cache.")
    convert.add_argument("repo", metavar="REPO")
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", help="print JSON")


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", metavar="WORD", nargs="*", help="parts of the name")
    parser.add_argument(
        "--sort", choices=[each.value for each in HubSort], default=HubSort.TRENDING.value
    )
    parser.add_argument("--task", choices=[each.value for each in Task])
    parser.add_argument("--language", metavar="CODE", default="", help="such as fr")
    parser.add_argument("--licence", metavar="ID", default="", help="such as apache-2.0")
    parser.add_argument("--least", metavar="N", type=parameters, default=0, help="such as 1B")
    parser.add_argument("--most", metavar="N", type=parameters, default=0, help="such as 8B")
    parser.add_argument("--limit", metavar="N", type=whole(1), default=30)
    parser.add_argument(
        "--catalogue",
        action="store_true",
        help="the models that suit this computer, from the list that ships with Parlance; "
        "no network",
    )


def _add_pull(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "model", metavar="MODEL", help="REPO, REPO:QUANT or REPO/FILE; without one Q4_K_M"
    )
    parser.add_argument("--revision", metavar="REV", default="", help="a commit, branch or tag")
    parser.add_argument(
        "--no-projector", action="store_true", help="leave out what lets the model see images"
    )
    parser.add_argument(
        "--without-signing-in",
        action="store_true",
        help="send no token: public files need none, and a stale one keeps them away",
    )
    parser.add_argument(
        "--limit-rate", metavar="KIB", type=whole(0), default=None, help="KiB a second at most"
    )


def _add_rm(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("model", metavar="MODEL", nargs="?", help=INSTALLED_HELP)
    what.add_argument(
        "--leftovers",
        action="store_true",
        help="unfinished downloads, old revisions and what nothing refers to",
    )
    parser.add_argument("--repo", action="store_true", help="everything of the model's repository")
    parser.add_argument("--yes", action="store_true", help="do it without asking")


def _add_quantize(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=INSTALLED_HELP)
    parser.add_argument(
        "quantization",
        metavar="TYPE",
        nargs="?",
        help="such as Q4_K_M; without one, they are listed",
    )
