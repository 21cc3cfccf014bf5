"""Files of conversations, written and read in jobs: what that takes is imported by none else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.chat_exchange import ChatFileKind, FoundChats
from parlance.documents.writing.html import html_body
from parlance.services.printing import printed
from parlance.work.chat_exporting import exported, exported_markdown
from parlance.work.chat_files import file_name, write_chats
from parlance.work.chat_importing.importing import import_chats, with_known
from parlance.work.chat_importing.telling import find_chats

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.chat_exchange import ExportOrder, FoundChat, PortableChat
    from parlance.storage.chat_shelf import ChatShelf
    from parlance.storage.portable_chats import PortableChats


class ChatFiles:
    """Writes conversations to files, and takes them in."""

    def __init__(
        self, chats: PortableChats, shelf: ChatShelf, translate: Callable[[str], str]
    ) -> None:
        """Use the store of `chats`; `translate` turns the few words that are added to texts."""
        self._chats = chats
        self._shelf = shelf
        self._translate = translate

    def export(self, order: ExportOrder, cancel: Cancel) -> Iterator[object]:
        """Write conversations; yield ExchangeProgress, then ExportedChats."""

        def written(chat: PortableChat, asked: ExportOrder) -> bytes:
            return self._written(chat, asked, cancel)

        yield from write_chats(order, self._chats, written, cancel)

    def find(self, paths: Sequence[str], cancel: Cancel) -> Iterator[object]:
        """Read files, folders or ZIPs; yield ExchangeProgress, then FoundChats."""
        for item in find_chats(paths, cancel):
            yield with_known(item, self._chats) if isinstance(item, FoundChats) else item

    def take(self, chosen: Sequence[FoundChat], cancel: Cancel) -> Iterator[object]:
        """Store what was found; yield ExchangeProgress, then ImportedChats."""
        yield from import_chats(chosen, self._chats, self._shelf, cancel)

    def name_for(self, title: str, created: float, kind: ChatFileKind) -> str:
        """Return a name for the file of a conversation."""
        return file_name(title, created, kind)

    def _written(self, chat: PortableChat, order: ExportOrder, cancel: Cancel) -> bytes:
        if order.kind is not ChatFileKind.PDF:
            return exported(
                chat,
                order.kind,
                with_reasoning=order.with_reasoning,
                translate=self._translate,
            )
        markdown = exported_markdown(
            chat, with_reasoning=order.with_reasoning, as_typed=True, translate=self._translate
        )
        return printed(html_body(markdown), title=chat.title, cancel=cancel)
