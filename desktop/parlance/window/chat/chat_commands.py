"""What the chat tells the command palette that it can do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.palette import Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.services.chat import ChatService
    from parlance.window.chat.conversations import Conversations

_NEW = QT_TRANSLATE_NOOP("ChatCommands", "New chat")
_TEMPORARY = QT_TRANSLATE_NOOP("ChatCommands", "Temporary chat")
_STOP = QT_TRANSLATE_NOOP("ChatCommands", "Stop the answer")
_RETRY = QT_TRANSLATE_NOOP("ChatCommands", "Try again: answer anew")
_SEARCH = QT_TRANSLATE_NOOP("ChatCommands", "Search conversations")
_FOLDER = QT_TRANSLATE_NOOP("ChatCommands", "New folder…")
_BIN = QT_TRANSLATE_NOOP("ChatCommands", "Deleted conversations…")
_RENAME = QT_TRANSLATE_NOOP("ChatCommands", "Rename this conversation…")
_PIN = QT_TRANSLATE_NOOP("ChatCommands", "Pin this conversation")
_UNPIN = QT_TRANSLATE_NOOP("ChatCommands", "Unpin this conversation")
_EXPORT = QT_TRANSLATE_NOOP("ChatCommands", "Export this conversation…")
_EXPORT_ALL = QT_TRANSLATE_NOOP("ChatCommands", "Export all conversations…")
_DELETE = QT_TRANSLATE_NOOP("ChatCommands", "Delete this conversation")


def chat_commands(conversations: Conversations, keys: Callable[[str], str]) -> tuple[Command, ...]:
    """Return what can be done in the chat as it stands; `keys` has the keys of a name."""
    chat = conversations.chat
    commands = [_command(_NEW, keys("new"), conversations.new.click)]
    commands.append(_command(_TEMPORARY, keys("temporary_chat"), lambda: chat.new(temporary=True)))
    if chat.activity.phase != "idle":
        commands.append(_command(_STOP, keys("leave"), chat.stop))
    elif chat.messages:
        commands.append(_command(_RETRY, "", lambda: chat.retry()))  # noqa: PLW0108 - it takes more
    commands.append(_command(_SEARCH, keys("find"), conversations.search_field.setFocus))
    commands += [
        *_of_current(chat, conversations),
        _command(_FOLDER, "", conversations.menus.ask_for_new_folder),
        _command(_BIN, "", conversations.open_bin),
        _command(_EXPORT_ALL, "", lambda: _export_all(conversations)),
    ]
    return tuple(commands)


def _of_current(chat: ChatService, conversations: Conversations) -> list[Command]:
    listing = conversations.listing
    current = next((each for each in listing.conversations if each.id == chat.current), None)
    if current is None or chat.stores.is_temporary:
        return []
    ids = (current.id,)
    words, pinned = (_UNPIN, False) if current.pinned else (_PIN, True)
    return [
        _command(_RENAME, "", lambda: conversations.menus.ask_for_title(current)),
        _command(words, "", lambda: listing.pin(ids, pinned=pinned)),
        _command(_EXPORT, "", lambda: conversations.export_wanted.emit(ids)),
        _command(_DELETE, "", lambda: listing.trash(ids)),
    ]


def _export_all(conversations: Conversations) -> None:
    everything = tuple(each.id for each in conversations.listing.conversations)
    conversations.export_wanted.emit(everything)


def _command(name: str, shortcut: str, run: object) -> Command:
    assert callable(run)
    return Command(QCoreApplication.translate("ChatCommands", name), shortcut, run)
