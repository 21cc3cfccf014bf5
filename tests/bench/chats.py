"""How long a large store of chats takes: 10,000 conversations with 200,000 messages.

What is measured is what a person waits for: the list, the bin, a search with each letter
that is typed, opening a long conversation. The texts are made of words that occur about
as often as words do (Zipf), in English, Persian and Chinese.
"""

from __future__ import annotations

import itertools
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import PortableChat, PortableMessage
from parlance.contract.engine import Role
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.history import ConversationId

CONVERSATIONS = 10_000
MESSAGES = 20
LONG = 2_000
BINNED = 500
WORDS = 60
RUNS = 15

_SYLLABLES = ("ba", "cor", "de", "fi", "gu", "hal", "in", "jo", "ka", "lem", "mo", "ti", "the", "w")
_PERSIAN = ("سلام", "کتاب", "ایران", "زبان", "برنامه", "خانه", "می", "شود", "یک", "دنیا")
_CHINESE = "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去"
_QUERIES = (
    "t",
    "th",
    "thecor",
    "b",
    "ba de",
    "کتاب ایران",
    "كتاب",
    "中国",
    "的",
    "zzzz",
    "w th i k",
)


def vocabulary(chance: random.Random, size: int = 20_000) -> list[str]:
    """Return made-up words, the commonest first; every tenth is Persian or Chinese."""
    latin = [
        "".join(chance.choices(_SYLLABLES, k=number))
        for number in itertools.islice(itertools.cycle((1, 2, 3, 4)), size)
    ]
    for place in range(9, size, 10):
        chinese = "".join(chance.choices(_CHINESE, k=chance.randint(2, 6)))
        latin[place] = chinese if place % 20 == 9 else chance.choice(_PERSIAN)
    return latin


class Texts:
    """Makes texts of words as frequent as words are."""

    def __init__(self, seed: int = 7) -> None:
        """Prepare the words."""
        self._chance = random.Random(seed)
        self._words = vocabulary(self._chance)
        ranks = range(1, len(self._words) + 1)
        self._weights = list(itertools.accumulate(1 / rank for rank in ranks))

    def text(self, words: int = WORDS) -> str:
        """Return a text of so many words."""
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=words))

    def conversation(self, messages: int, *, title: str, created: float) -> PortableChat:
        """Return a conversation of so many messages, one after the other."""
        roles = itertools.cycle((Role.USER, Role.ASSISTANT))
        return PortableChat(
            title=title,
            created=created,
            messages=tuple(
                PortableMessage(
                    parent=place - 1 if place else None, role=role, text=self.text(), shown=True
                )
                for place, role in zip(range(messages), roles, strict=False)
            ),
        )


def fill(
    database: Database, *, conversations: int = CONVERSATIONS, messages: int = MESSAGES
) -> None:
    """Store so many conversations with so many messages each."""
    texts = Texts()
    for number in range(conversations):
        stored(database, texts.conversation(messages, title=texts.text(6), created=1.0 + number))


def stored(database: Database, chat: PortableChat) -> ConversationId:
    """Store a conversation and return its number."""
    chats = PortableChats(database)
    numbers = chats.add([(chat, chats.attach(chat))])
    chats.reveal(numbers)
    return numbers[0]


def report() -> None:
    """Print how long each thing takes."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder, "parlance.db"))
        store, shelf, search = ChatStore(database), ChatShelf(database), ChatSearch(database)
        started = time.perf_counter()
        fill(database)
        seconds = time.perf_counter() - started
        print(f"{CONVERSATIONS * MESSAGES} messages stored in {seconds:.0f} s")
        size = database.path.stat().st_size / 1e6
        print(f"the file has {size:.0f} MB")
        long = stored(database, Texts(1).conversation(LONG, title="long", created=1.0))
        shelf.trash([each.id for each in store.conversations()[:BINNED]])
        _print("conversations()", lambda: store.conversations())
        _print("bin()", lambda: shelf.bin(BINNED))
        _print(f"messages() of {LONG}", lambda: store.messages(long))
        for query in _QUERIES:
            _print(
                f"find({query!r}), {len(search.find(query))} found", lambda q=query: search.find(q)
            )
        _print_writing(store)
        _erased(shelf, [each.id for each in shelf.bin(BINNED)])
        database.close()


def _print_writing(store: ChatStore) -> None:
    texts = Texts(2)

    def turn() -> None:
        question = store.add_user_message(None, texts.text())
        answer = store.begin_answer(question.id)
        store.append(answer.id, "word " * 400)

    _print("a message and a piece of its answer stored", turn)


def _erased(shelf: ChatShelf, chosen: Sequence[object]) -> None:
    started = time.perf_counter()
    shelf.empty_bin()
    print(f"{len(chosen)} conversations erased in {time.perf_counter() - started:.1f} s")


def _print(name: str, work: Callable[[], object]) -> None:
    seconds, processor = [], []
    for _ in range(RUNS):
        started, spent = time.perf_counter(), time.process_time()
        work()
        seconds.append(1000 * (time.perf_counter() - started))
        processor.append(1000 * (time.process_time() - spent))
    print(
        f"{name:44} {statistics.median(seconds):6.1f} ms  (processor "
        f"{statistics.median(processor):.1f}, least {min(seconds):.1f}, most {max(seconds):.1f})",
        flush=True,
    )


if __name__ == "__main__":
    report()
