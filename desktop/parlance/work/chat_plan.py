"""Plans what of a conversation is sent with its next question, and what that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.attachments import AttachmentKind
from parlance.contract.engine import ChatPrompt, Request, Role, Turn
from parlance.contract.faults import FaultError, PromptTooLong
from parlance.contract.history import ConversationId, Message, MessageId
from parlance.contract.models import Capability
from parlance.contract.progress import ContextNote, ContextUse
from parlance.work.chat_counting import Guessing, TokenCounts
from parlance.work.chat_layout import Layouts, digest_text, own_text
from parlance.work.chat_options import fitted, is_elsewhere, request_of
from parlance.work.completing import completion, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.attachments import Attachment, Reading
    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Begun, Prompt
    from parlance.contract.history import Digest
    from parlance.contract.hosts import Engine
    from parlance.work.chat_ask import ChatAsk
    from parlance.work.chat_layout import Layout, Texts

ATTACHED_SHARE = 0.8
"""Of what a question may take, what its documents may: more follows on it."""

LATER_SHARE = 0.25
"""Of that, what a further question may always send of the documents before it."""

_DRAFT = MessageId(0)
"""The number of no stored message."""


class Passages(Protocol):
    """Chooses what of the documents is sent with a question."""

    def plan(
        self,
        path: Sequence[Message],
        engine: Engine,
        room: int,
        cancel: Cancel,
        *,
        first_kept: int = 0,
    ) -> tuple[Reading, ...]:
        """Return it for the last message of `path`, in at most `room` tokens."""


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """A request, and what has to be told about it.

    Attributes:
        note: what of the conversation is not sent, or None.
        left_out: names of the options that the model cannot follow.
    """

    request: Request
    note: ContextNote | None
    left_out: tuple[str, ...]


class ChatPlanner:
    """Plans the conversations of one store; remembers what was counted. For any thread."""

    def __init__(
        self,
        *,
        counts: TokenCounts | None = None,
        texts: Texts = own_text,
        digests: Callable[[ConversationId], Sequence[Digest]] = lambda _conversation: (),
        passages: Passages | None = None,
    ) -> None:
        """Take attachments from `texts` and `passages`, summaries from `digests`.

        Without them messages are what was written. `counts` may serve several stores.
        """
        self._counts = counts or TokenCounts()
        self._texts = texts
        self._passages = passages
        self._layouts = Layouts(self._counts, texts, digests)
        self._draft_readings: tuple[object, tuple[Reading, ...]] | None = None

    def request(
        self,
        path: Sequence[Message],
        ask: ChatAsk,
        engine: Engine,
        cancel: Cancel,
        *,
        begun: Begun | None = None,
    ) -> Planned:
        """Return the request for an answer to the last message of `path`.

        `begun` is what of it was written. As many of the newest messages are sent as fit,
        and those that are pinned. Raises FaultError (PromptTooLong where these or the
        question alone do not fit; the engine's) and Cancelled.
        """
        more = 0
        if begun is not None:
            more = sum(self._counts.of((begun.answer, begun.reasoning), engine, cancel))
        layout = self._layouts.of(path, ask, engine, cancel, more=more)
        if layout.overlong:
            raise FaultError(PromptTooLong(prompt_tokens=layout.overlong, context=layout.total))
        description = layout.description
        options, left = fitted(ask, description, continuing=begun is not None)
        request = request_of(
            self._prompt(layout, ask),
            ask,
            options,
            description,
            conversation=path[-1].conversation,
            begun=begun,
        )
        if _unseen(layout):
            left = (*left, "images")
        return Planned(request=request, note=layout.note(), left_out=left)

    def ahead(
        self, path: Sequence[Message], ask: ChatAsk, engine: Engine, cancel: Cancel
    ) -> Request | None:
        """Return the request of the next turn without its question; None if nothing is sent.

        Raises FaultError and Cancelled.
        """
        if not path:
            return None
        layout = self._layouts.of((*path, _drafted(path)), ask, engine, cancel)
        if not any(layout.sent[:-1]):
            return None
        options, _ = fitted(ask, layout.description)
        prompt = self._prompt(layout, ask)
        return request_of(
            prompt, ask, options, layout.description, conversation=path[-1].conversation
        )

    def use(
        self,
        path: Sequence[Message],
        ask: ChatAsk,
        engine: Engine,
        cancel: Cancel,
        *,
        draft: str = "",
        attachments: tuple[Attachment, ...] = (),
    ) -> ContextUse:
        """Return what the next question takes, with `draft` as that question.

        Only what changed since is counted, and guessed where a server would have to be asked:
        nothing is sent there before the person sends it. Raises FaultError and Cancelled.
        """
        if is_elsewhere(engine.describe()):
            engine = Guessing(engine)
        written = bool(draft or attachments)
        if written:
            message = _drafted(path, draft, attachments)
            read = self._read_for_draft(path, message, ask, engine, cancel) if attachments else ()
            path = (*path, msgspec.structs.replace(message, readings=read))
        layout = self._layouts.of(path, ask, engine, cancel)
        taken = layout.weighed[-1].tokens if written else 0
        asks = bool(layout.said) and layout.said[-1].role is Role.USER
        return ContextUse(
            system=layout.system,
            messages=layout.digest_tokens + layout.sent_tokens - taken,
            draft=taken,
            reserved=layout.reserved,
            total=layout.total,
            left_out=layout.left_out,
            too_long=layout.overlong if asks else 0,
            about=is_elsewhere(layout.description),
        )

    def note(
        self, path: Sequence[Message], ask: ChatAsk, engine: Engine, cancel: Cancel
    ) -> ContextNote | None:
        """Return what of a conversation a next question would be sent without; None if all is.

        Guessed where a server would have to be asked. Raises FaultError and Cancelled.
        """
        if is_elsewhere(engine.describe()):
            engine = Guessing(engine)
        note = self._layouts.of((*path, _drafted(path)), ask, engine, cancel).note()
        if note is None or note.first_sent != _DRAFT:
            return note
        return msgspec.structs.replace(note, first_sent=None)

    def readings(
        self, path: Sequence[Message], ask: ChatAsk, engine: Engine, cancel: Cancel
    ) -> tuple[Reading, ...]:
        """Return what of the documents is sent with the last message of `path`.

        Raises FaultError and Cancelled.
        """
        if self._passages is None or not any(_has_documents(message) for message in path):
            return ()
        layout = self._layouts.of(path, ask, engine, cancel)
        budget = layout.total - layout.reserved
        question = layout.weighed[-1].tokens if layout.weighed else 0
        most = int((budget - layout.fixed - question) * ATTACHED_SHARE)
        free = int((budget - layout.fixed - layout.sent_tokens) * ATTACHED_SHARE)
        room = most if _has_documents(path[-1]) else max(free, int(most * LATER_SHARE))
        note = layout.note()
        first = 0
        if note is not None:
            first = next((n for n, each in enumerate(path) if each.id == note.first_sent), 0)
        return self._passages.plan(path, engine, max(0, room), cancel, first_kept=first)

    def _read_for_draft(
        self,
        path: Sequence[Message],
        message: Message,
        ask: ChatAsk,
        engine: Engine,
        cancel: Cancel,
    ) -> tuple[Reading, ...]:
        """Return about what of its attachments is sent, chosen once and not for each letter."""
        description = engine.describe()
        ids = tuple(each.id for each in path)
        key = (ids, message.attachments, description.path, description.context)
        known = self._draft_readings
        if known is None or known[0] != key:
            readings = self.readings((*path, message), ask, engine, cancel)
            known = self._draft_readings = (key, readings)
        return known[1]

    def _prompt(self, layout: Layout, ask: ChatAsk) -> Prompt:
        """Return the prompt of what is sent."""
        sees = Capability.SEE in layout.description.capabilities
        said = [
            (message.role, *self._texts(message, sees=sees)) for message in layout.sent_messages
        ]
        if ask.completes:
            text = joined((role, text) for role, text, _ in said)
            return completion(text, layout.description)
        opening = [] if layout.digest is None else [digest_text(layout.digest)]
        turns: list[Turn] = []
        if ask.instructions and layout.frame.takes_instructions:
            turns.append(Turn(Role.SYSTEM, ask.instructions))
        elif ask.instructions:
            opening.insert(0, ask.instructions)
        return ChatPrompt(turns=(*turns, *_alternating(said, opening)))


def _drafted(
    path: Sequence[Message], draft: str = "", attachments: tuple[Attachment, ...] = ()
) -> Message:
    """Return what is being written as a message."""
    return Message(
        id=_DRAFT,
        conversation=path[-1].conversation if path else ConversationId(0),
        parent=None,
        role=Role.USER,
        text=draft,
        attachments=attachments,
    )


def _alternating(
    said: Sequence[tuple[Role, str, tuple[bytes, ...]]], opening: Sequence[str]
) -> list[Turn]:
    """Return what is sent, roles in turn: many templates insist on that.

    A question that was stopped before its first word is sent with the next one. `opening`
    stands before the first question.
    """
    turns: list[Turn] = []
    for role, own, images in said:
        text = own
        if role is Role.USER and opening:
            text, opening = "\n\n".join((*opening, own)), ()
        if turns and turns[-1].role is role:
            last = turns[-1]
            whole = "\n\n".join(part for part in (last.content, text) if part)
            turns[-1] = Turn(role, whole, images=(*last.images, *images))
        elif text or images:
            turns.append(Turn(role, text, images=images))
    return turns


def _has_documents(message: Message) -> bool:
    return any(each.kind is AttachmentKind.DOCUMENT for each in message.attachments)


def _unseen(layout: Layout) -> bool:
    """Whether pictures would be sent and the model does not see."""
    return Capability.SEE not in layout.description.capabilities and any(
        each.kind is AttachmentKind.IMAGE
        for message in layout.sent_messages
        for each in message.attachments
    )
