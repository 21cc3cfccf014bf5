"""Tells by their content whose conversations files hold, and reads all of them or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import (
    ChatProgram,
    ExchangeProgress,
    FoundChat,
    FoundChats,
    LeftOut,
    counted,
    total_left_out,
)
from parlance.contract.faults import ChatsMissing, ChatsTooLarge, ChatsUnknown, FaultError
from parlance.work.chat_importing.chatgpt import is_chatgpt, read_chatgpt
from parlance.work.chat_importing.claude import is_claude, read_claude
from parlance.work.chat_importing.jan import is_jan_message, is_jan_thread, read_jan
from parlance.work.chat_importing.llama_cpp import (
    is_llama_cpp,
    is_llama_cpp_head,
    read_llama_cpp,
    read_llama_cpp_lines,
)
from parlance.work.chat_importing.lm_studio import is_lm_studio, read_lm_studio
from parlance.work.chat_importing.open_webui import is_open_webui, read_open_webui
from parlance.work.chat_importing.parlance import is_parlance, read_parlance
from parlance.work.chat_importing.reading import sources_of
from parlance.work.chat_importing.records import Draft
from parlance.work.chat_importing.values import values_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.chat_exchange import (
        LeftOutCounts,
    )
    from parlance.work.chat_importing.fields import Where
    from parlance.work.chat_importing.reading import Source
    from parlance.work.chat_importing.values import Values

MOST_CHATS = 100_000
MOST_MESSAGES = 2_000_000
_CHATS_BETWEEN_NEWS = 20

_Item = tuple[object, "Where"]
_Teller = Callable[[dict[str, object]], bool]
_Reader = Callable[[object, "Where"], Draft]

_SINGLE: tuple[tuple[ChatProgram, _Teller, _Reader], ...] = (
    (ChatProgram.LLAMA_CPP, is_llama_cpp, read_llama_cpp),
    (ChatProgram.CHATGPT, is_chatgpt, read_chatgpt),
    (ChatProgram.CLAUDE, is_claude, read_claude),
    (ChatProgram.OPEN_WEBUI, is_open_webui, read_open_webui),
    (ChatProgram.LM_STUDIO, is_lm_studio, read_lm_studio),
)


def find_chats(paths: Sequence[str], cancel: Cancel) -> Iterator[ExchangeProgress | FoundChats]:
    """Read files, folders and ZIPs; yield how far it is, then everything that was found.

    Nothing is found where anything is malformed. Raises FaultError and Cancelled.
    """
    gathering = _Gathering(paths[0] if paths else "")
    for path in paths:
        before = gathering.known_files
        for source in sources_of(path, cancel):
            for _ in gathering.take(source):
                cancel.check()
                if len(gathering.found) % _CHATS_BETWEEN_NEWS == 0:
                    yield ExchangeProgress(done=len(gathering.found))
        if gathering.known_files == before:
            raise FaultError(ChatsUnknown(path=path))
    gathering.pair_threads()
    found = gathering.all()
    if not found.chats:
        raise FaultError(ChatsMissing(path=paths[0] if paths else ""))
    yield found


@dataclass(slots=True)
class _Thread:
    """What lies in one folder of Jan's."""

    where: Where
    thread: object = None
    messages: list[_Item] = field(default_factory=list)


class _Gathering:
    """What was found so far.

    Attributes:
        known_files: how many files were of a known kind.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self.found: list[FoundChat] = []
        self.known_files = 0
        self._threads: dict[str, _Thread] = {}
        self._messages = 0
        self._left_out: LeftOutCounts = ()

    def take(self, source: Source) -> Iterator[None]:
        """Take what a file holds; yield after each conversation. Raises FaultError."""
        values = values_of(source.read(), source.path)
        first = next(values.items, None)
        if first is None:
            self.known_files += source.is_asked
            return
        if not isinstance(first[0], dict):
            return
        if not values.is_list and is_parlance(first[0]):
            self.known_files += 1
            yield from self._take_own(first)
        elif not values.is_list and is_llama_cpp_head(first[0]):
            self.known_files += 1
            self._add_draft(ChatProgram.LLAMA_CPP, _of_lines(first, values))
            yield
        elif not values.is_list and self._take_thread(first, values, source):
            self.known_files += 1
            yield
        else:
            yield from self._take_each(first, values)

    def _take_own(self, item: _Item) -> Iterator[None]:
        for chat in read_parlance(*item):
            self._add(FoundChat(program=ChatProgram.PARLANCE, chat=chat))
            yield

    def _take_each(self, first: _Item, values: Values) -> Iterator[None]:
        """Take conversations of one program, each a value of its own."""
        assert isinstance(first[0], dict)
        known = next((each for each in _SINGLE if each[1](first[0])), None)
        if known is None:
            return
        program, is_it, read = known
        self.known_files += 1
        self._add_draft(program, read(*first))
        yield
        for value, where in values.items:
            if not isinstance(value, dict) or not is_it(value):
                raise where.wrong(value)
            self._add_draft(program, read(value, where))
            yield

    def _take_thread(self, first: _Item, values: Values, source: Source) -> bool:
        """Keep a file of Jan's until its neighbour is there; return whether it is one."""
        value, where = first
        assert isinstance(value, dict)
        if is_jan_message(value):
            thread = self._threads.setdefault(source.folder, _Thread(where))
            thread.messages += [first, *values.items]
            return True
        if is_jan_thread(value):
            thread = self._threads.setdefault(source.folder, _Thread(where))
            thread.thread, thread.where = value, where
            return True
        return False

    def pair_threads(self) -> None:
        """Read the threads of Jan that were found. Raises FaultError."""
        for thread in self._threads.values():
            draft = read_jan(thread.thread, thread.messages, thread.where)
            self._add_draft(ChatProgram.JAN, draft)

    def _add_draft(self, program: ChatProgram, draft: Draft) -> None:
        left_out = counted(draft.counts.left_out)
        self._add(FoundChat(program=program, chat=draft.chat(), left_out=left_out))

    def _add(self, found: FoundChat) -> None:
        if not found.chat.messages:
            nothing = ((LeftOut.CONVERSATIONS, 1),)
            self._left_out = total_left_out(self._left_out, found.left_out, nothing)
            return
        self.found.append(found)
        self._messages += len(found.chat.messages)
        if len(self.found) > MOST_CHATS or self._messages > MOST_MESSAGES:
            raise FaultError(ChatsTooLarge(path=self._path))

    def all(self) -> FoundChats:
        """Return what was found, and what was left out of it."""
        counts = (each.left_out for each in self.found)
        total = total_left_out(self._left_out, *counts)
        return FoundChats(chats=tuple(self.found), left_out=total)


def _of_lines(first: _Item, values: Values) -> Draft:
    return read_llama_cpp_lines([first, *values.items], first[1])
