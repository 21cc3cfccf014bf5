"""What views of Inspect that ask the model share: which one answers, and how a prompt is put."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from parlance.contract.catalogue import Task
from parlance.contract.engine import ChatPrompt, RawPrompt, Role, Turn
from parlance.contract.faults import FaultError
from parlance.services.model_states import ModelPhase, OwnModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Prompt
    from parlance.services.models import ModelsService


def wanted(models: ModelsService) -> Task | OwnModel:
    """Return who is asked: the model in use, whichever place had it loaded; else the chat's."""
    entry = models.state.entry
    return Task.CHAT if entry is None else OwnModel(key=entry.key)


@contextmanager
def model_in_use(models: ModelsService, cancel: Cancel) -> Iterator[None]:
    """Have the model in use loaded while the block runs; in a job.

    Raises FaultError where it could not be loaded, and Cancelled.
    """
    with models.ensure_for(wanted(models), cancel):
        state = models.state
        if state.phase is ModelPhase.FAILED and state.fault is not None:
            raise FaultError(state.fault)
        yield


def prompt_of(text: str, *, as_chat: bool) -> Prompt:
    """Return a text to go on from, or a message in the model's own format."""
    if as_chat:
        return ChatPrompt(turns=(Turn(Role.USER, text),), thinking=False)
    return RawPrompt(text=text)
