"""What the command line understands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from parlance import __version__
from parlance.cli.answer_options import add_answer, add_search
from parlance.cli.backup_arguments import add_backups
from parlance.cli.chats_arguments import add_chats
from parlance.cli.inspect_arguments import add_inspect
from parlance.cli.loading_options import add_loading
from parlance.cli.models_arguments import add_models
from parlance.cli.prompt_options import add_prompt
from parlance.cli.sampling_options import add_sampling
from parlance.cli.servers_arguments import add_servers
from parlance.cli.settings_arguments import add_settings
from parlance.cli.summarize_arguments import add_read, add_summarize
from parlance.cli.translate_arguments import add_translate
from parlance.cli.values import whole
from parlance.contract.engine import Pooling
from parlance.contract.errands import Wish

if TYPE_CHECKING:
    from collections.abc import Sequence

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name

GREEDY_DEFAULT = "the likeliest token; --temperature switches to drawing"
MODEL_HELP = (
    "a path to a GGUF file, a cached repository with optional :QUANT or /file.gguf, "
    "or “starter”; default: the model chosen in the app"
)


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the command line asks for.

    Files without a command are opened, which is how desktops start an app with them.
    """
    parser, commands = _build()
    first = arguments[0] if arguments else ""
    if first and first not in commands.choices and Path(first).exists():
        return parser.parse_args(["open", *arguments])
    return parser.parse_args(arguments)


def _build() -> tuple[argparse.ArgumentParser, Commands]:
    parser = argparse.ArgumentParser(
        prog="parlance",
        description="Chat, translate and summarize on your own computer. "
        "Without a command the window opens, with the files that are named.",
        epilog="Exit status: 0 all went well, 1 something failed (a sentence on standard "
        "error says what), 2 the command was not understood, 130 stopped with Ctrl+C, "
        "141 the reader of the output has gone. Input and output are UTF-8.",
    )
    parser.add_argument("--version", action="version", version=f"parlance {__version__}")
    parser.add_argument(
        "--translate-clipboard",
        dest="wish",
        action="store_const",
        const=Wish.TRANSLATE_CLIPBOARD,
        default=Wish.NONE,
        help="open Parlance, if it is not, and translate the clipboard in a small window",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_open(commands)
    _add_chat(commands)
    add_chats(commands, _command)
    add_translate(commands, _command, _add_model, _add_manner)
    add_summarize(commands, _command, _add_model, _add_manner)
    add_read(commands, _command)
    _add_embed(commands)
    _add_score(commands)
    add_inspect(commands, _command)
    add_backups(commands, _command)
    add_models(commands, _command)
    add_servers(commands, _command)
    add_settings(commands, _command)
    _add_doctor(commands)
    _add_bench(commands)
    _add_rpc_serve(commands)
    return parser, commands


def _command(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=text, description=text)


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="M", default="", help=MODEL_HELP)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_open(commands: Commands) -> None:
    parser = _command(commands, "open", "Open the window with these documents.")
    parser.add_argument("files", metavar="FILE", nargs="+")


def _add_chat(commands: Commands) -> None:
    parser = _command(commands, "chat", "Answer one message; the answer streams to the output.")
    _add_model(parser)
    parser.add_argument("prompt", metavar="PROMPT", nargs="?", help="read from input if absent")
    add_prompt(parser)
    add_answer(parser)
    add_sampling(parser, "as the model recommends")
    add_search(parser, n_best=True)
    add_loading(parser, images=True)


def _add_manner(parser: argparse.ArgumentParser) -> None:
    """Add the options for how a document is worked on."""
    parser.add_argument(
        "--estimate",
        action="store_true",
        help="only tell how long it would take, by what “parlance bench” and earlier work "
        "measured of the model",
    )
    add_sampling(parser, GREEDY_DEFAULT)
    add_search(parser)
    add_loading(parser)


def _add_embed(commands: Commands) -> None:
    parser = _command(commands, "embed", "Print the vector of each text, a JSON object a line.")
    parser.add_argument("--model", metavar="M", default="", help=MODEL_HELP)
    parser.add_argument(
        "--pooling",
        choices=[pooling.value for pooling in Pooling],
        default=Pooling.MODEL.value,
        help="how the vectors of its tokens become one; default: as the model's file says",
    )
    parser.add_argument("texts", metavar="TEXT", nargs="*", help="lines of input if absent")


def _add_score(commands: Commands) -> None:
    parser = _command(commands, "score", "Tell how likely a text is as the answer to a prompt.")
    _add_model(parser)
    parser.add_argument("prompt", metavar="PROMPT")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument(
        "--top",
        type=whole(1, 100),
        metavar="N",
        help="tell for each token its rank and the N likeliest in its place",
    )
    add_prompt(parser)
    add_loading(parser, images=True)


def _add_doctor(commands: Commands) -> None:
    parser = _command(
        commands,
        "doctor",
        "Check the installation with a real round trip of each task. Nothing is sent anywhere.",
    )
    _add_model(parser)
    parser.add_argument(
        "--offline-proof",
        action="store_true",
        help="run chat, translation and summary while their system calls and packets are counted, "
        "and without any network; with the starter model unless --model names another",
    )
    # What the proof runs under observation.
    parser.add_argument("--tasks-alone", action="store_true", help=argparse.SUPPRESS)


def _add_bench(commands: Commands) -> None:
    parser = _command(commands, "bench", "Measure how fast a model runs on this computer.")
    _add_model(parser)
    parser.add_argument(
        "--repeats",
        metavar="N",
        type=whole(1),
        default=5,
        help="measurements of each kind, of which the median counts; default: 5",
    )
    parser.add_argument(
        "--list", action="store_true", help="measure nothing; show what was measured so far"
    )


def _add_rpc_serve(commands: Commands) -> None:
    parser = _command(
        commands,
        "rpc-serve",
        "Offer this computer's devices to Parlance, or another program with llama.cpp, on "
        "another computer. There is no encryption and no password: for networks that you "
        "trust only.",
    )
    parser.set_defaults(command="rpc")  # the module that runs it
    parser.add_argument(
        "--listen",
        metavar="ADDRESS:PORT",
        default="127.0.0.1:50052",
        help="an IPv4 address of this computer; 0.0.0.0 stands for all; default: %(default)s, "
        "which only programs of this computer can reach",
    )
    parser.add_argument(
        "--threads",
        metavar="N",
        type=whole(1),
        help="of the processor; default: as many as it has cores",
    )
    parser.add_argument(
        "--device",
        metavar="NAME",
        action="append",
        default=[],
        dest="devices",
        help="a device to offer, as “parlance doctor” calls it; may be repeated; default: the "
        "GPUs, or the processor where there are none",
    )
