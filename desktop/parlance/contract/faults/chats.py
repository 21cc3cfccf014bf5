"""Faults of conversations that come from files."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class ChatsUnknown(FaultRecord, frozen=True, kw_only=True, tag="chats_unknown"):
    """A file that holds conversations of no program that is known; `place` is in the file."""

    path: str
    place: str = ""


class ChatsNotJson(FaultRecord, frozen=True, kw_only=True, tag="chats_not_json"):
    """A file is no JSON; `line` and `column` from 1, where reading it ended."""

    path: str
    line: int
    column: int


class ChatsFieldWrong(FaultRecord, frozen=True, kw_only=True, tag="chats_field_wrong"):
    """What stands at `place` is not what has to stand there; `found` is a word of JSON."""

    path: str
    place: str
    found: str


class ChatsCircular(FaultRecord, frozen=True, kw_only=True, tag="chats_circular"):
    """The message at `place` comes, by what the file says, before itself."""

    path: str
    place: str


class ChatsRepeated(FaultRecord, frozen=True, kw_only=True, tag="chats_repeated"):
    """The message at `place` has the name of another one."""

    path: str
    place: str


class ChatsTooLarge(FaultRecord, frozen=True, kw_only=True, tag="chats_too_large"):
    """A file holds more, or is nested deeper, than any export of conversations."""

    path: str


class ChatsFromNewerVersion(FaultRecord, frozen=True, kw_only=True, tag="chats_from_newer_version"):
    """Conversations that a newer Parlance exported."""

    path: str
    version: int


class ChatsMissing(FaultRecord, frozen=True, kw_only=True, tag="chats_missing"):
    """A file or folder is as it should be, but holds no conversation."""

    path: str


class ChatNotFound(FaultRecord, frozen=True, kw_only=True, tag="chat_not_found"):
    """No conversation has this number or title."""

    name: str
