"""Passes on to the chat service what a person wants done with a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from parlance.window.chat.wishes import (
    AgainWith,
    ConfidenceWanted,
    Continued,
    Deleted,
    DigestRemoved,
    DigestWanted,
    Edited,
    LargerContextWanted,
    NewFromDigestWanted,
    Pinned,
    VersionWanted,
)

if TYPE_CHECKING:
    from parlance.contract.history import ConversationId, Message
    from parlance.services.chat import ChatService
    from parlance.window.chat.feed import TranscriptFeed
    from parlance.window.chat.undo_line import UndoLine
    from parlance.window.chat.wishes import Wish

    _Rest = DigestWanted | NewFromDigestWanted | DigestRemoved | Pinned | LargerContextWanted


class MessageDesk(QObject):
    """One method for all wishes; what would disturb an answer being written is put off.

    Signals:
        again_wanted: the Message to answer again with other settings.
        confidence_wanted: the Message of which is to be told how sure the model was.
        plan_wanted: the person wants to see how the model is loaded.
        put_off: nothing was done, because an answer is being written.
    """

    again_wanted = Signal(object)
    confidence_wanted = Signal(object)
    plan_wanted = Signal()
    put_off = Signal()

    def __init__(self, chat: ChatService, feed: TranscriptFeed, undo: UndoLine) -> None:
        """Offer on `undo` what was deleted."""
        super().__init__(feed)
        self._chat = chat
        self._feed = feed
        self._undo = undo
        self._deleted_in: ConversationId | None = None
        undo.undo_clicked.connect(chat.undo_delete_message)
        chat.opened.connect(self._on_opened)
        chat.message_added.connect(self._on_added)

    def take(self, wish: Wish) -> None:
        """Do what is wanted, or say why not now."""
        match wish:
            case Pinned(message=message, is_pinned=is_pinned):
                self._chat.pin_message(message.id, pinned=is_pinned)
            case LargerContextWanted():
                self.plan_wanted.emit()
            case _ if self._feed.around.is_busy:
                self.put_off.emit()
            case _:
                self._take_now(wish)

    def _on_added(self) -> None:
        self._undo.hide()

    def retry(self) -> None:
        """Answer the last question anew."""
        if self._feed.around.is_busy:
            self.put_off.emit()
        else:
            self._chat.retry()

    def _take_now(self, wish: Wish) -> None:
        chat = self._chat
        match wish:
            case AgainWith(message=message):
                self.again_wanted.emit(message)
            case ConfidenceWanted(message=message):
                self.confidence_wanted.emit(message)
            case Edited(message=message, text=text):
                chat.edit(message.id, text)
            case VersionWanted(message=message, version=version):
                self._feed.hold(message.id)
                chat.show_version(version)
            case Deleted(message=message):
                self._delete(message)
            case Continued(message=message):
                chat.continue_answer(message.id)
            case _:
                self._digest(wish)

    def _digest(self, wish: _Rest) -> None:
        match wish:
            case DigestWanted():
                self._chat.context.digest_older()
            case NewFromDigestWanted():
                self._chat.context.digest_whole()
            case DigestRemoved(digest=digest):
                self._chat.context.remove_digest(digest.upto)
            case Pinned() | LargerContextWanted():  # taken already, whatever is written
                pass
            case _:
                assert_never(wish)

    def _delete(self, message: Message) -> None:
        at = self._feed.index_of(message.id)
        following = 0 if at is None else len(self._chat.messages) - at - 1
        self._feed.hold(message.id)
        self._deleted_in = self._chat.current
        self._chat.delete_message(message.id)
        if all(each.id != message.id for each in self._chat.messages):
            self._undo.show_deleted(message, following)

    def _on_opened(self) -> None:
        if self._chat.current != self._deleted_in:
            self._undo.hide()
