"""Keeps chats while memory runs out: `python -m tests.faults.starving FOLDER POINT [POINT …]`.

At each point so many allocations succeed and the next ones fail, in every thread. Prints
what became of each; ends with an error where something stored was lost.
"""

from __future__ import annotations

import _testcapi
import faulthandler
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from parlance.contract.faults import FaultError
from parlance.contract.history import ConversationId, MessageState
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.drafts import DraftFile

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S: Final = 30
"""Whoever waits longer for the store waits for ever."""
FAILING: Final = (1, 3, 20, 200)
"""So many allocations in a row fail."""


def main() -> int:
    """Run out of memory at every point that is asked for."""
    faulthandler.enable()
    folder = Path(sys.argv[1])
    for number, point in enumerate(map(int, sys.argv[2:])):
        faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
        outcome = _starved(folder / f"{number}", point, FAILING[number % len(FAILING)])
        print(outcome, flush=True)
    return 0


def _starved(folder: Path, point: int, failing: int) -> str:
    folder.mkdir()
    draft = DraftFile(folder / "draft.txt")
    draft.keep("kept before")
    database = Database(folder / "parlance.db")
    chats, queue = ChatStore(database), ChatQueue(database)
    place = chats.add_user_message(None, "stored before").conversation
    stored = [text for _, text in _said(chats, place)]

    def work() -> None:
        question = chats.add_user_message(place, "a question " * 20)
        stored.append(question.text)
        answer = chats.begin_answer(question.id)
        chats.append(answer.id, "an answer " * 20)
        stored.append("an answer " * 20)
        chats.finish(answer.id, MessageState.COMPLETE)
        queue.keep_draft(place, "typed")
        draft.keep("kept while there was no memory")

    outcome = _tried(work, point, failing)
    _check(chats, place, stored)
    assert draft.load() in {"kept before", "kept while there was no memory"}
    chats.add_user_message(place, "stored afterwards")
    assert database.check() is None
    database.close()
    again = Database(folder / "parlance.db")
    ChatStore(again).recover()
    _check(ChatStore(again), place, [*stored, "stored afterwards"])
    again.close()
    return outcome


def _tried(work: Callable[[], None], point: int, failing: int) -> str:
    _testcapi.set_nomemory(point, point + failing)
    try:
        work()
    except MemoryError:
        outcome = "refused"
    except FaultError as error:
        _testcapi.remove_mem_hooks()
        outcome = f"named {type(error.fault).__name__}"
    else:
        outcome = "done"
    finally:
        _testcapi.remove_mem_hooks()
    return outcome


def _said(chats: ChatStore, place: ConversationId) -> list[tuple[int, str]]:
    return [(each.id, each.text) for each in chats.messages(place)]


def _check(chats: ChatStore, place: ConversationId, stored: list[str]) -> None:
    """Fail where something is not there that was stored."""
    there = [text for _, text in _said(chats, place)]
    for text in stored:
        assert text in there, (text, there)


if __name__ == "__main__":
    sys.exit(main())
