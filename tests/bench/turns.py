"""How soon a chat goes on: its second turn, and a chat that others came after."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Role, Turn
from tests.bench.models import SMOL, Words, random_model
from tests.bench.ours import opened
from tests.bench.peers import find_peers
from tests.bench.ratios import Comparison, watched
from tests.bench.server import served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.ours import Ours
    from tests.bench.server import Server
    from tests.bench.size import Size

_QUESTION = 16
_ANSWER = 8


class Chat:
    """A chat that grows by a question and an answer with every turn."""

    def __init__(self, name: str, words: Words) -> None:
        self._name = name
        self._words = words
        self._turns: list[Turn] = []

    def ask(self, ours: Ours, tokens: int) -> float:
        """Ask a question of so many tokens; return the seconds to the answer's first text."""
        self._say(Role.USER, self._words.text(tokens))
        answered = ours.chat(self._turns, _ANSWER, self._name)
        self._say(Role.ASSISTANT, answered.text)
        return answered.first

    def ask_server(self, ours: Ours, server: Server, tokens: int) -> float:
        """Do the same with llama-server, which gets the same prompt as text."""
        self._say(Role.USER, self._words.text(tokens))
        prompt = ours.engine.render(ChatPrompt(turns=tuple(self._turns)), Cancel())
        answered = server.ask(prompt, _ANSWER)
        self._say(Role.ASSISTANT, answered.text)
        return answered.first

    def _say(self, role: Role, text: str) -> None:
        self._turns.append(Turn(role, text))


def compare(size: Size) -> Iterator[Comparison]:
    """Yield times to the first text, without and with what was read before."""
    peers, model, words = find_peers(), random_model(SMOL), Words(seed=3)
    slots = size.others + 1
    with opened(model, threads=size.threads, context=SMOL.context) as ours:
        Chat("warm-up", words).ask(ours, _QUESTION)
        with served(peers, model, slots=1, context=SMOL.context, threads=size.threads) as server:
            yield from _second_turns(size, words, ours, server)
        chats = [Chat(f"chat {number}", words) for number in range(slots)]
        first = [chat.ask(ours, size.history) for chat in watched(chats)]
        visits = itertools.islice(itertools.cycle(range(slots)), size.pairs)
        yield Comparison(
            name=f"back to a chat of {size.history} tokens after {size.others} others",
            first="read again",
            second="kept",
            unit="s",
            aim=">= 10",
            pairs=tuple((first[visit], chats[visit].ask(ours, _QUESTION)) for visit in visits),
        )


def _second_turns(size: Size, words: Words, ours: Ours, server: Server) -> Iterator[Comparison]:
    without, with_reuse, theirs = [], [], []
    for number in watched(range(size.pairs)):
        chat = Chat(f"turns {number}", words)
        without.append(chat.ask(ours, size.history))
        with_reuse.append(chat.ask(ours, _QUESTION))
        chat = Chat("", words)
        chat.ask_server(ours, server, size.history)
        theirs.append(chat.ask_server(ours, server, _QUESTION))
    name = f"second turn after {size.history} tokens, to the first text"
    yield Comparison(
        name=name,
        first="all read",
        second="reused",
        unit="s",
        aim=">= 20",
        pairs=tuple(zip(without, with_reuse, strict=True)),
    )
    yield Comparison(
        name=name,
        first="ours",
        second="llama-server",
        unit="s",
        pairs=tuple(zip(with_reuse, theirs, strict=True)),
    )
