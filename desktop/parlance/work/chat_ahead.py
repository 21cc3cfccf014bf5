"""Reads the conversation on screen ahead, so that its next answer begins at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError
from parlance.contract.history import MessageState
from parlance.work.chat_options import is_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.history import ConversationId
    from parlance.contract.hosts import Engine
    from parlance.storage.chats import ChatStore
    from parlance.work.chat_ask import ChatAsk
    from parlance.work.chat_plan import ChatPlanner


def read_ahead(
    conversation: ConversationId,
    ask: ChatAsk,
    store: ChatStore,
    engine: Engine,
    cancel: Cancel,
    *,
    planner: ChatPlanner,
) -> Iterator[None]:
    """Have the engine read what the next question of a conversation will be sent with.

    `ask` is what that question would be asked with. Nothing goes to a server: nobody has
    asked it anything. Whatever fails is left to the question to tell, which only takes
    longer then. Raises Cancelled.
    """
    yield None
    try:
        path = store.messages(conversation)
        if not path or path[-1].state is MessageState.WRITING or is_elsewhere(engine.describe()):
            return
        request = planner.ahead(path, ask, engine, cancel)
        if request is not None:
            engine.warm(request, cancel)
    except FaultError:
        return
