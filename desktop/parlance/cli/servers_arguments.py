"""The arguments of `parlance servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.values import text_value, whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    Adding = Callable[[Commands, str, str], argparse.ArgumentParser]


def add_servers(commands: Commands, add: Adding) -> None:
    """Add `servers` with its actions; `add` makes a command of a name and a sentence."""
    parser = add(
        commands,
        "servers",
        "Use models of servers with OpenAI's protocol: vLLM, llama-server, Ollama, LM Studio.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add(actions, "list", "List the servers that were added, with the models known of them.")
    adding = add(actions, "add", "Add a server, or change the one of this name; it is asked once.")
    adding.add_argument("name", metavar="NAME", type=text_value, help="as you want to call it")
    adding.add_argument("address", metavar="ADDRESS", help="such as http://127.0.0.1:8080/v1")
    adding.add_argument(
        "--key-file",
        metavar="FILE",
        default="",
        help="a file with the key that the server wants, “-” for the input; kept in a file "
        "that only you can read",
    )
    adding.add_argument(
        "--context",
        metavar="TOKENS",
        type=whole(0),
        default=0,
        help="of its models, where the server does not tell; default: ask the server",
    )
    removing = add(actions, "rm", "Take a server off the list and forget its key.")
    removing.add_argument("name", metavar="NAME")
    models = add(actions, "models", "Ask a server for its models now.")
    models.add_argument("name", metavar="NAME")
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", help="print JSON")
