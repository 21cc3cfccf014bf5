"""`parlance chats`: conversations are listed, written to files, and read from those of others."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.cli.output import Progress, write_json, write_line
from parlance.cli.stopping import stopping
from parlance.cli.values import NotUnderstoodError
from parlance.contract.cancel import Cancel
from parlance.contract.chat_exchange import (
    ChatFileKind,
    ExchangeProgress,
    ExportInto,
    ExportOrder,
)
from parlance.contract.chat_wording import LEFT_OUT, PROGRAMS
from parlance.contract.history import ConversationId
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.places import find_places
from parlance.storage.portable_chats import PortableChats
from parlance.work.chat_exporting import exported, when
from parlance.work.chat_files import write_chats
from parlance.work.chat_importing.importing import import_chats, with_known
from parlance.work.chat_importing.telling import find_chats

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from parlance.contract.chat_exchange import (
        ExportedChats,
        FoundChats,
        ImportedChats,
        LeftOutCounts,
        PortableChat,
    )

_KINDS = {
    "markdown": ChatFileKind.MARKDOWN,
    "docx": ChatFileKind.DOCX,
    "html": ChatFileKind.HTML,
    "text": ChatFileKind.TEXT,
    "json": ChatFileKind.JSON,
}
_BY_SUFFIX = {kind.value: kind for kind in _KINDS.values()}
_ZIP = ".zip"


class _Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation as --json prints it; times are seconds since the epoch."""

    number: int
    title: str
    created: float
    updated: float
    preview: str


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for. Raises FaultError, NotUnderstoodError and Cancelled."""
    with _opened() as (database, cancel):
        match arguments.action:
            case "list":
                _list(database, arguments)
            case "export":
                _export(database, arguments, cancel)
            case _:
                _import(database, arguments, cancel)
    return 0


@contextmanager
def _opened() -> Iterator[tuple[Database, Cancel]]:
    """Give the store, and what Ctrl+C requests. Raises FaultError."""
    places = find_places()
    places.make()
    database = Database(places.database)
    try:
        with stopping(Cancel()) as cancel:
            yield database, cancel
    finally:
        database.close()


def _list(database: Database, arguments: argparse.Namespace) -> None:
    if arguments.find:
        conversations = ChatSearch(database).find(arguments.find)
    else:
        conversations = ChatStore(database).conversations()
    if arguments.json:
        write_json(
            [
                _Listed(
                    number=each.id,
                    title=each.title,
                    created=each.created,
                    updated=each.updated,
                    preview=each.preview,
                )
                for each in conversations
            ]
        )
        return
    for each in conversations:
        write_line(f"{each.id:>6}  {when(each.updated)}  {each.title}")
    if not conversations:
        write_line("No conversations.")


def _export(database: Database, arguments: argparse.Namespace, cancel: Cancel) -> None:
    order = _order(database, arguments)
    done: ExportedChats | None = None
    progress = Progress()
    for item in write_chats(order, PortableChats(database), _written, cancel):
        if isinstance(item, ExchangeProgress):
            progress.show(f"Exporting: {item.done} of {item.total}")
        else:
            done = item
    progress.clear()
    assert done is not None
    if arguments.json:
        write_json(done)
        return
    for path in done.paths:
        write_line(path)


def _written(chat: PortableChat, order: ExportOrder) -> bytes:
    return exported(chat, order.kind, with_reasoning=order.with_reasoning)


def _order(database: Database, arguments: argparse.Namespace) -> ExportOrder:
    """Return what was asked for. Raises NotUnderstoodError."""
    if bool(arguments.chats) == arguments.all:
        raise NotUnderstoodError("Name conversations by their numbers, or all with --all.")
    numbers = tuple(dict.fromkeys(ConversationId(each) for each in arguments.chats))
    if arguments.all:
        numbers = tuple(each.id for each in ChatStore(database).conversations())
    if not numbers:
        raise NotUnderstoodError("There are no conversations.")
    kind = _kind(arguments)
    into = _into(arguments, kind, several=len(numbers) > 1)
    if into is ExportInto.FILE and len(numbers) > 1 and kind is not ChatFileKind.JSON:
        raise NotUnderstoodError("Only json has several conversations in one file.")
    return ExportOrder(
        conversations=numbers,
        path=arguments.to,
        kind=kind,
        into=into,
        with_reasoning=arguments.reasoning,
    )


def _kind(arguments: argparse.Namespace) -> ChatFileKind:
    if arguments.format:
        return _KINDS[arguments.format]
    return _BY_SUFFIX.get(Path(arguments.to).suffix.lower(), ChatFileKind.MARKDOWN)


def _into(arguments: argparse.Namespace, kind: ChatFileKind, *, several: bool) -> ExportInto:
    if arguments.into:
        return ExportInto(arguments.into)
    path = Path(arguments.to)
    if path.suffix.lower() == _ZIP:
        return ExportInto.ZIP
    is_file = path.suffix.lower() in _BY_SUFFIX and (not several or kind is ChatFileKind.JSON)
    if path.is_dir() or (several and not is_file):
        return ExportInto.FOLDER
    return ExportInto.FILE


def _import(database: Database, arguments: argparse.Namespace, cancel: Cancel) -> None:
    store, progress = PortableChats(database), Progress()
    found: FoundChats | None = None
    for item in find_chats(arguments.files, cancel):
        if isinstance(item, ExchangeProgress):
            progress.show(f"Reading: {item.done}")
        else:
            found = with_known(item, store)
    progress.clear()
    assert found is not None
    if arguments.dry_run:
        _print_found(found, as_json=arguments.json)
        return
    done: ImportedChats | None = None
    for step in import_chats(found.chats, store, ChatShelf(database), cancel):
        if isinstance(step, ExchangeProgress):
            progress.show(f"Importing: {step.done} of {step.total}")
        else:
            done = step
    progress.clear()
    assert done is not None
    _print_imported(done, as_json=arguments.json)


def _print_found(found: FoundChats, *, as_json: bool) -> None:
    if as_json:
        write_json(
            {
                "conversations": [
                    {
                        "title": each.chat.title,
                        "program": each.program,
                        "created": each.chat.created,
                        "messages": len(each.chat.messages),
                        "known_as": each.known_as,
                    }
                    for each in found.chats
                ],
                "left_out": dict(found.left_out),
            }
        )
        return
    for each in found.chats:
        here = " (here already)" if each.known_as is not None else ""
        count = len(each.chat.messages)
        write_line(
            f"{when(each.chat.created)}  {PROGRAMS[each.program]}, messages: {count}  "
            f"{each.chat.title}{here}"
        )
    _print_left_out(found.left_out)


def _print_imported(done: ImportedChats, *, as_json: bool) -> None:
    if as_json:
        write_json(
            {
                "conversations": done.conversations,
                "messages": done.messages,
                "known": done.known,
                "left_out": dict(done.left_out),
            }
        )
        return
    write_line(f"Imported conversations: {len(done.conversations)}, messages: {done.messages}")
    if done.known:
        write_line(f"Here already, and left as they are: {done.known}")
    _print_left_out(done.left_out)


def _print_left_out(left_out: LeftOutCounts) -> None:
    for what, count in left_out:
        write_line(f"Left out: {LEFT_OUT[what].format(count=count)}")
