"""Conversations on their way to files and from files, without numbers of any store."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.attachments import AttachmentKind, Choosing
from parlance.contract.chats import NO_OPTIONS, ChatMode, ChatOptions
from parlance.contract.document import Document
from parlance.contract.engine import Role
from parlance.contract.history import (
    ConversationId,
    Measurements,
    MessageId,
    MessageState,
    TitledBy,
)


class ChatProgram(StrEnum):
    """Whose export a file is, told from its content."""

    PARLANCE = "parlance"
    CHATGPT = "chatgpt"
    CLAUDE = "claude"
    OPEN_WEBUI = "open_webui"
    LM_STUDIO = "lm_studio"
    JAN = "jan"
    LLAMA_CPP = "llama_cpp"


class LeftOut(StrEnum):
    """What of an export is not imported."""

    TOOLS = "tools"
    HIDDEN = "hidden"
    EMPTY = "empty"
    SYSTEM = "system"
    PICTURES = "pictures"
    SOUNDS = "sounds"
    FILES = "files"
    OTHERS = "others"
    CONVERSATIONS = "conversations"


LeftOutCounts = tuple[tuple[LeftOut, int], ...]
"""How many of what, in the order of LeftOut; only what there is."""


class PortableAttachment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An attachment with its content: `document` or `image` (the bytes of a file)."""

    kind: AttachmentKind
    name: str
    document: Document | None = None
    image: bytes = b""


class PortableReading(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A Reading; `attachment` is (number of the message, number of its attachment)."""

    attachment: tuple[int, int]
    choosing: Choosing = Choosing.WHOLE
    parts: tuple[tuple[int, int], ...] = ()
    share: float = 1.0


class PortableMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A message; `parent` is the number of an earlier one among those of its conversation.

    Attributes:
        created: seconds since the epoch, 0 where nobody knows.
        shown: on the path that the conversation shows.
    """

    role: Role
    text: str
    parent: int | None = None
    reasoning: str = ""
    state: MessageState = MessageState.COMPLETE
    created: float = 0.0
    measurements: Measurements = Measurements()
    shown: bool = False
    pinned: bool = False
    attachments: tuple[PortableAttachment, ...] = ()
    readings: tuple[PortableReading, ...] = ()


class PortableDigest(msgspec.Struct, frozen=True, kw_only=True):
    """A Digest; `upto` is the number of a message."""

    upto: int
    text: str


class PortableChat(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A whole conversation: its messages with all versions, parents before children."""

    title: str
    messages: tuple[PortableMessage, ...]
    titled_by: TitledBy = TitledBy.PERSON
    created: float = 0.0
    pinned: bool = False
    mode: ChatMode = ChatMode.CHAT
    options: ChatOptions = NO_OPTIONS
    digests: tuple[PortableDigest, ...] = ()

    @property
    def path(self) -> tuple[PortableMessage, ...]:
        """The messages that the conversation shows."""
        return tuple(message for message in self.messages if message.shown)

    @property
    def models(self) -> tuple[str, ...]:
        """The models that answered on the path that is shown, each once."""
        named = (message.measurements.model for message in self.path)
        return tuple(dict.fromkeys(name for name in named if name))


class FoundChat(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation that a file holds.

    Attributes:
        known_as: the conversation that it is, where it was imported before.
    """

    program: ChatProgram
    chat: PortableChat
    left_out: LeftOutCounts = ()
    known_as: ConversationId | None = None


class FoundChats(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that files hold; `left_out` counts what belongs to no conversation too."""

    chats: tuple[FoundChat, ...]
    left_out: LeftOutCounts = ()


class ImportedChats(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an import; `known` were there already, and stayed as they are."""

    conversations: tuple[ConversationId, ...]
    messages: int = 0
    known: int = 0
    left_out: LeftOutCounts = ()


class ExchangeProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Conversations done of all; `total` is 0 while it is not known."""

    done: int
    total: int = 0


class ChatFileKind(StrEnum):
    """What conversations are exported as; the value is the ending of the name."""

    MARKDOWN = ".md"
    DOCX = ".docx"
    HTML = ".html"
    PDF = ".pdf"
    TEXT = ".txt"
    JSON = ".json"


class ExportInto(StrEnum):
    """Where to: one file, or one for each conversation in a folder or a ZIP."""

    FILE = "file"
    FOLDER = "folder"
    ZIP = "zip"


class ExportOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What to export, and how.

    Attributes:
        conversations: in this order.
        messages: these of a single conversation; empty for all that is shown.
        path: of the file, folder or ZIP.
        with_reasoning: write what the model thought too. JSON always has everything.
    """

    conversations: tuple[ConversationId, ...]
    path: str
    kind: ChatFileKind = ChatFileKind.MARKDOWN
    into: ExportInto = ExportInto.FILE
    messages: tuple[MessageId, ...] = ()
    with_reasoning: bool = False


class ExportedChats(msgspec.Struct, frozen=True, kw_only=True):
    """What was written: the paths of the files, or of the one ZIP."""

    paths: tuple[str, ...]
    conversations: int


def counted(left_out: dict[LeftOut, int]) -> LeftOutCounts:
    """Return how many of what, in the order of LeftOut."""
    return tuple((what, left_out[what]) for what in LeftOut if left_out.get(what))


def total_left_out(*counts: LeftOutCounts) -> LeftOutCounts:
    """Return the sums of several counts."""
    sums: dict[LeftOut, int] = {}
    for what, count in (pair for each in counts for pair in each):
        sums[what] = sums.get(what, 0) + count
    return counted(sums)
