"""What happened to models without anybody asking, told in a word."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class NoticeKind(StrEnum):
    """What happened."""

    UNLOADED_FOR_ROOM = "unloaded_for_room"
    """A model gave its memory to another one."""

    UNLOADED_IDLE = "unloaded_idle"
    STEPPED_DOWN = "stepped_down"
    """Loading failed for want of memory and was repeated with less."""

    CHOSEN = "chosen"
    """A model that the person had wished for has come and is used from now on."""

    RESTARTED = "restarted"
    """The engine ended by itself, was started again, and the answer went on."""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """One such word; `name` is the model's, `other` that of the one it made room for."""

    kind: NoticeKind
    name: str
    other: str = ""
