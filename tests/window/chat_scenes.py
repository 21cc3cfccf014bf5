"""A long chat with everything that messages can have, for the pictures and some tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.attachments import Attachment, AttachmentId, AttachmentKind
from parlance.contract.engine import Role
from parlance.contract.history import ConversationId, Digest, MessageId
from parlance.services.chat import ChatActivity
from tests.window import content
from tests.window.fake_chat import versions_of
from tests.window.fakes import measured

if TYPE_CHECKING:
    from parlance.contract.history import Measurements, Message
    from tests.window.fakes import FakeChat

CHINESE = """可以。三个月的**通知期**从收到信件后的下一个月第一天开始计算：

1. 请用挂号信寄出
2. 保留一份副本

如果房东不同意，请参考 `§ 573c` 的规定。
"""
SUMMARY = (
    "The person rents a flat in Rotterdam and asked what the contract says about notice, "
    "deposit and repairs. The notice period is three months; the deposit is two months' rent "
    "and is to be paid back within 30 days."
)


def figures() -> Measurements:
    """Return everything that can be measured."""
    return msgspec.structs.replace(
        measured(), ttft_ms=640.0, drafted_tokens=120, accepted_tokens=87, reasoning_ms=12_400.0
    )


def contract() -> Attachment:
    return Attachment(
        id=AttachmentId(1),
        kind=AttachmentKind.DOCUMENT,
        name="Rental contract.pdf",
        path="/ada/Rental contract.pdf",
        words=8120,
        blocks=210,
        bytes=184_000,
    )


def long_chat(chat: FakeChat) -> tuple[Message, ...]:
    """Show a conversation in four languages with versions, a pin and an attachment."""
    ask, tell = Role.USER, Role.ASSISTANT
    messages = (
        chat.message(ask, "My name is Ada. Please answer briefly.", pinned=True),
        chat.message(tell, "Gladly, Ada.", measurements=measured(tokens=5)),
        chat.message(ask, "What should I check in my contract?", attachments=(contract(),)),
        chat.message(tell, content.MIXED, measurements=figures()),
        chat.message(ask, "Group my expenses by month in Python."),
        chat.message(
            tell,
            content.CODE,
            reasoning="The rows have a date as text. The first seven letters name the month.",
            measurements=figures(),
        ),
        chat.message(ask, "همین را کوتاه به فارسی توضیح بده"),
        chat.message(tell, content.PERSIAN, measurements=measured(tokens=96)),
        chat.message(ask, "通知期怎么算？请用中文回答。"),
        chat.message(tell, CHINESE, measurements=figures(), pinned=True),
    )
    shown = [
        versions_of(message, *others)
        for message, others in zip(
            messages, ((), (), (), (), (90,), (91, 92), (), (), (), (0, 93)), strict=True
        )
    ]
    chat.messages = tuple(shown)
    chat.current = ConversationId(1)
    chat.context.leave_out(3)
    chat.context.show(left_out=3, system=210, messages=5200, reserved=1024, total=8192)
    chat.opened.emit()
    return chat.messages


def digested(chat: FakeChat) -> None:
    """Let a summary stand in place of the first four messages."""
    chat.context.leave_out(0)
    chat.context.use = msgspec.structs.replace(chat.context.use, left_out=0)
    chat.context.digests = (Digest(upto=MessageId(chat.messages[3].id), text=SUMMARY),)
    chat.context.changed.emit()


def waiting(chat: FakeChat) -> None:
    """Let an answer be written while two messages wait."""
    chat.waiting.add("And how do I end it early?")
    chat.waiting.add("و اگر صاحب‌خانه موافق نباشد؟", (contract(),))
    chat.show_activity(ChatActivity(phase="writing", tokens_per_second=36.0))
