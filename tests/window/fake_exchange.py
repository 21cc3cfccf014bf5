"""A service that exchanges conversations with nothing but the test."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from parlance.contract.attachments import AttachmentKind
from parlance.contract.chat_exchange import (
    ChatFileKind,
    ChatProgram,
    ExchangeProgress,
    ExportOrder,
    FoundChat,
    FoundChats,
    LeftOut,
    PortableAttachment,
    PortableChat,
    PortableMessage,
)
from parlance.contract.engine import Role
from parlance.contract.history import ConversationId

FIRST = 1_715_520_000.0
DAY = 86_400.0


class FakeExchange(QObject):
    """Notes what is asked for; the test says what becomes of it."""

    progressed = Signal(object)
    exported = Signal(object)
    found = Signal(object)
    imported = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.orders: list[ExportOrder] = []
        self.looked: list[list[str]] = []
        self.taken: list[tuple[FoundChat, ...]] = []
        self.stops = 0

    def export(self, order: ExportOrder) -> None:
        self.orders.append(order)
        self._begin()

    def look(self, paths: Sequence[str]) -> None:
        self.looked.append(list(paths))
        self._begin()

    def take(self, chosen: Sequence[FoundChat]) -> None:
        self.taken.append(tuple(chosen))
        self._begin()

    def stop(self) -> None:
        self.stops += 1
        self.busy = False

    def name_for(self, title: str, created: float, kind: ChatFileKind) -> str:
        return f"{round(created)} {title}{kind}"

    def end(self, signal: str, value: object) -> None:
        """Have something come of it, and be done."""
        getattr(self, signal).emit(value)
        self.busy = False
        self.busy_changed.emit()

    def _begin(self) -> None:
        self.progressed.emit(ExchangeProgress(done=0))
        self.busy = True
        self.busy_changed.emit()


def found_chat(
    title: str, number: int, program: ChatProgram, *, known: bool = False, messages: int = 2
) -> FoundChat:
    """Return a conversation of so many messages."""
    roles = (Role.USER, Role.ASSISTANT)
    path = tuple(
        PortableMessage(
            role=roles[place % 2],
            text=f"Message {place}",
            parent=place - 1 if place else None,
            shown=True,
            attachments=(PortableAttachment(kind=AttachmentKind.IMAGE, name="a", image=b"x"),),
        )
        for place in range(messages)
    )
    return FoundChat(
        program=program,
        chat=PortableChat(title=title, created=FIRST + number * DAY, messages=path),
        known_as=ConversationId(7) if known else None,
    )


def found_chats() -> FoundChats:
    """Return what an export of some months holds."""
    return FoundChats(
        chats=(
            found_chat("Bridges of Prague", 1, ChatProgram.CHATGPT, messages=12),
            found_chat("برنامهٔ سفر به شیراز", 4, ChatProgram.CHATGPT, messages=1408),
            found_chat("排序一个列表", 9, ChatProgram.CHATGPT, messages=6),
            found_chat("Why the sky is blue", 15, ChatProgram.CHATGPT, known=True, messages=2),
            found_chat(
                "A very long title that goes on and on, because nobody ever gave it a shorter one",
                18,
                ChatProgram.CHATGPT,
                messages=44,
            ),
            found_chat("", 20, ChatProgram.LM_STUDIO, messages=2),
        ),
        left_out=((LeftOut.TOOLS, 31), (LeftOut.PICTURES, 4), (LeftOut.FILES, 2)),
    )
