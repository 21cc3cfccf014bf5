"""Options for what is put to the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.streams import read_input
from parlance.cli.values import NotUnderstoodError, read_bytes, whole
from parlance.contract.engine import ChatPrompt, RawPrompt, Role, Turn
from parlance.contract.faults import FaultError, NotCapable, NothingToDo
from parlance.contract.models import Capability

if TYPE_CHECKING:
    import argparse

    from parlance.contract.engine import Prompt
    from parlance.contract.models import ModelDescription

_FOR_CHATS = ("system", "images", "effort", "reasoning_tokens")


def add_prompt(parser: argparse.ArgumentParser) -> None:
    """Add the options of a chat prompt."""
    group = parser.add_argument_group("what is put to the model")
    group.add_argument("--system", metavar="S", default="", help="instructions for the model")
    group.add_argument(
        "--image",
        metavar="FILE",
        action="append",
        default=[],
        dest="images",
        help="an image that stands before the message; may be repeated; see --projector",
    )
    group.add_argument(
        "--effort",
        metavar="WORD",
        default="",
        help="how hard to reason, in the template's words: most know low, medium and high",
    )
    group.add_argument(
        "--reasoning-tokens", metavar="N", type=whole(0), help="end the reasoning after so many"
    )
    group.add_argument(
        "--raw", action="store_true", help="continue the prompt as it is, without a chat template"
    )


def prompt_of(arguments: argparse.Namespace) -> Prompt:
    """Return the prompt, read from the input where none is given.

    Raises FaultError and NotUnderstoodError.
    """
    text = arguments.prompt if arguments.prompt is not None else read_input()
    if not text.strip():
        raise FaultError(NothingToDo())
    if arguments.raw:
        _check_raw(arguments)
        return RawPrompt(text=text)
    turns = [Turn(Role.USER, text, tuple(map(read_bytes, arguments.images)))]
    if arguments.system:
        turns.insert(0, Turn(Role.SYSTEM, arguments.system))
    return ChatPrompt(
        turns=tuple(turns), effort=arguments.effort, reasoning_tokens=arguments.reasoning_tokens
    )


def check_sight(prompt: Prompt, description: ModelDescription) -> None:
    """Raise FaultError(NotCapable) for images that the model would not see."""
    if not isinstance(prompt, ChatPrompt) or Capability.SEE in description.capabilities:
        return
    if any(turn.images for turn in prompt.turns):
        fault = NotCapable(name=description.name, capability=Capability.SEE.value)
        raise FaultError(fault)


def _check_raw(arguments: argparse.Namespace) -> None:
    for name in _FOR_CHATS:
        if getattr(arguments, name) not in (None, "", []):
            flag = "--image" if name == "images" else f"--{name.replace('_', '-')}"
            told = "there is no chat template with --raw that it would go to."
            raise NotUnderstoodError(f"argument {flag}: {told}")
