"""The arguments of `parlance inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from parlance.cli.loading_options import add_loading
from parlance.cli.models_arguments import INSTALLED_HELP
from parlance.cli.prompt_options import add_prompt
from parlance.cli.sampling_options import add_sampling
from parlance.cli.values import decimal, whole
from parlance.contract.plan import CacheType
from parlance.contract.sampling import MOST_BEAMS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    Adding = Callable[[Commands, str, str], argparse.ArgumentParser]

_NOT_SHOWN: Final = ("seed", "dry", "xtc", "mirostat")
"""Options of what draws, or looks back at a whole text."""


def add_inspect(commands: Commands, add: Adding) -> None:
    """Add `inspect` with its actions; `add` makes a command of a name and a sentence."""
    parser = add(commands, "inspect", "Look into a model: what it is made of.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    card = add(actions, "card", "Tell what the file of a model says of it; it is not loaded.")
    card.add_argument("--metadata", action="store_true", help="every entry of the file as well")
    add(actions, "weights", "Show the number of a model's weights as a sum; it is not loaded.")
    _add_memory(add(actions, "memory", "Tell what a model would take of memory; it is not loaded."))
    for action in actions.choices.values():
        action.add_argument("model", metavar="MODEL", nargs="?", default="", help=INSTALLED_HELP)
        action.add_argument("--json", action="store_true", help="print JSON")
    _add_tokens(add(actions, "tokens", "Show the tokens of a text; the model is not loaded."))
    _add_next(
        add(actions, "next", "Show what a model expects as the next token, and what is drawn.")
    )
    _add_beams(add(actions, "beams", "Show each step of a beam search, with what it gave up."))


def _add_memory(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--context", metavar="N", type=whole(1), default=0, help="tokens; default: as trained"
    )
    parser.add_argument(
        "--requests", metavar="N", type=whole(1), default=1, help="at once; default: 1"
    )
    parser.add_argument(
        "--cache",
        choices=[each.value for each in CacheType],
        default=CacheType.F16.value,
        help="precision of keys and values; default: f16",
    )


def _add_beams(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=INSTALLED_HELP)
    parser.add_argument("prompt", metavar="PROMPT", nargs="?", help="read from input if absent")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--beams", metavar="N", type=whole(1, MOST_BEAMS), default=3, help="default: 3"
    )
    parser.add_argument(
        "--length-penalty",
        metavar="P",
        type=decimal(),
        default=1.0,
        help="sums are divided by the length to this power; default: 1",
    )
    parser.add_argument(
        "--max-tokens", metavar="N", type=whole(1), default=8, help="steps at most; default: 8"
    )
    add_prompt(parser)
    add_loading(parser, images=True)


def _add_next(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=INSTALLED_HELP)
    parser.add_argument("prompt", metavar="PROMPT", nargs="?", help="read from input if absent")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--tokens", metavar="N", type=whole(1), default=10, help="of the likeliest; default: 10"
    )
    add_prompt(parser)
    add_sampling(parser, "as the model recommends", without=_NOT_SHOWN)
    add_loading(parser, images=True)


def _add_tokens(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=INSTALLED_HELP)
    parser.add_argument("text", metavar="TEXT", nargs="?", help="read from input if absent")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--beside", metavar="MODEL", action="append", default=[], help="another model's as well"
    )
    parser.add_argument(
        "--special", action="store_true", help="find tokens that steer the model in the text"
    )
    parser.add_argument(
        "--stories", action="store_true", help="tell how the words came about as well"
    )
    parser.add_argument(
        "--languages", action="store_true", help="count one sentence in ten scripts instead"
    )
