"""How a conversation lies in the context of a model: what is sent, and what that takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from parlance.contract.models import Capability
from parlance.contract.progress import ContextNote
from parlance.work.chat_counting import MOST_KEPT, RAW_FRAME
from parlance.work.context import Weighed, kept

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.history import ConversationId, Digest, Message
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription
    from parlance.work.chat_ask import ChatAsk
    from parlance.work.chat_counting import Frame, TokenCounts

ANSWER_SHARE = 0.25
"""Share of the context that is kept free for the answer."""

MOST_ANSWER_SHARE = 0.5
"""Share that is kept free at most for an answer that may be so long."""

LEAST_ANSWER_SHARE = 1 / 16
LEAST_ANSWER = 8
"""A question that leaves less than this for its answer is too long; ROOM_TOKENS of the engine."""

_DIGEST = "The earlier part of this conversation, summarized:\n{text}\n\nThe conversation goes on:"


class Texts(Protocol):
    """Gives what a message is to the model."""

    def __call__(self, message: Message, *, sees: bool) -> tuple[str, tuple[bytes, ...]]:
        """Return its text, with what was read of documents for it, and its pictures.

        Without pictures where the model does not see (`sees`). Raises FaultError.
        """


def own_text(message: Message, *, sees: bool) -> tuple[str, tuple[bytes, ...]]:
    """Return what was written, without attachments."""
    del sees
    return message.text, ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a conversation lies in the context of a model; lengths in tokens.

    Attributes:
        said: the messages that say something; weighed: the same with their lengths.
        sent: which of them are sent.
        system: the instructions and the format round all; digest: the summary.
    """

    description: ModelDescription
    frame: Frame
    said: list[Message]
    weighed: list[Weighed]
    sent: list[bool]
    system: int
    digest: Digest | None
    digest_tokens: int
    reserved: int

    @property
    def fixed(self) -> int:
        """What stands before all messages."""
        return self.system + self.digest_tokens

    @property
    def sent_tokens(self) -> int:
        """All messages that are sent."""
        pairs = zip(self.weighed, self.sent, strict=True)
        return sum(message.tokens for message, is_sent in pairs if is_sent)

    @property
    def sent_messages(self) -> list[Message]:
        """The messages that are sent, oldest first."""
        pairs = zip(self.said, self.sent, strict=True)
        return [message for message, is_sent in pairs if is_sent]

    @property
    def left_out(self) -> int:
        """Messages that are neither sent nor summarized."""
        pairs = zip(self.weighed, self.sent, strict=True)
        return sum(not (is_sent or message.digested) for message, is_sent in pairs)

    @property
    def total(self) -> int:
        """What the context holds."""
        return self.description.context

    @property
    def overlong(self) -> int:
        """Tokens of a prompt that leaves no room for an answer, else 0."""
        prompt = self.fixed + self.sent_tokens
        least = min(_least(self.total), self.reserved)
        return prompt if prompt + least > self.total else 0

    def note(self) -> ContextNote | None:
        """Return what has to be told, if not all is sent."""
        pairs = list(zip(self.weighed, self.sent, strict=True))
        digested = sum(message.digested and not is_sent for message, is_sent in pairs)
        gone = [number for number, (_, is_sent) in enumerate(pairs) if not is_sent]
        if not gone:
            return None
        behind = gone[-1] + 1
        first = self.said[behind].id if behind < len(self.said) else None
        return ContextNote(left_out=self.left_out, digested=digested, first_sent=first)


class Layouts:
    """Lays the conversations of one store out; remembers what was counted. For any thread."""

    def __init__(
        self,
        counts: TokenCounts,
        texts: Texts,
        digests: Callable[[ConversationId], Sequence[Digest]],
    ) -> None:
        """Take what messages are from `texts`, and summaries from `digests`."""
        self._counts = counts
        self._texts = texts
        self._digests = digests
        self._tokens: dict[tuple[object, ...], int] = {}

    def of(
        self,
        path: Sequence[Message],
        ask: ChatAsk,
        engine: Engine,
        cancel: Cancel,
        *,
        more: int = 0,
    ) -> Layout:
        """Return how `path` lies in the context; `more` tokens go with its last message.

        Raises FaultError and Cancelled.
        """
        description = engine.describe()
        frame = RAW_FRAME if ask.completes else self._counts.frame(engine, cancel)
        said = [message for message in path if message is path[-1] or _says_something(message)]
        tokens = self._lengths(said, frame, engine, cancel)
        if tokens:
            tokens[-1] += more
        digest, covered = self._digest_of(said, ask)
        weighed = [
            Weighed(
                role=message.role,
                tokens=count,
                pinned=message.pinned,
                digested=number < covered,
            )
            for number, (message, count) in enumerate(zip(said, tokens, strict=True))
        ]
        system = frame.opening + self._instructions(ask, frame, engine, cancel)
        digest_tokens = 0
        if digest is not None:
            digest_tokens = self._counts.of((digest_text(digest),), engine, cancel)[0]
        reserved = _reserved(ask, description)
        budget = description.context - reserved - system - digest_tokens
        return Layout(
            description=description,
            frame=frame,
            said=said,
            weighed=weighed,
            sent=kept(weighed, budget),
            system=system,
            digest=digest,
            digest_tokens=digest_tokens,
            reserved=reserved,
        )

    def _lengths(
        self, messages: Sequence[Message], frame: Frame, engine: Engine, cancel: Cancel
    ) -> list[int]:
        """Return the tokens of each message as it is sent."""
        description = engine.describe()
        sees = Capability.SEE in description.capabilities
        keys = [_key(message, description.path, sees=sees) for message in messages]
        counted = self._tokens  # another thread may put an empty one in its place
        known = {key: counted[key] for key in keys if key in counted}
        missing = {
            key: self._texts(message, sees=sees)
            for key, message in zip(keys, messages, strict=True)
            if key not in known
        }
        counts = self._counts.of([text for text, _ in missing.values()], engine, cancel)
        for (key, (_, images)), count in zip(missing.items(), counts, strict=True):
            seen = sum(self._counts.of_image(image, engine, cancel) for image in images)
            known[key] = count + seen
        if len(self._tokens) + len(missing) > MOST_KEPT:
            self._tokens = {}
        self._tokens |= known
        return [known[key] + frame.turn for key in keys]

    def _instructions(self, ask: ChatAsk, frame: Frame, engine: Engine, cancel: Cancel) -> int:
        if not ask.instructions:
            return 0
        (count,) = self._counts.of((ask.instructions,), engine, cancel)
        return max(0, count + frame.instructions)

    def _digest_of(self, said: Sequence[Message], ask: ChatAsk) -> tuple[Digest | None, int]:
        """Return the summary that reaches farthest, and how many messages it stands for."""
        if not said or ask.completes:
            return None, 0
        places = {message.id: number for number, message in enumerate(said[:-1])}
        reaching = [
            (places[digest.upto], digest)
            for digest in self._digests(said[0].conversation)
            if digest.upto in places
        ]
        if not reaching:
            return None, 0
        place, digest = max(reaching, key=lambda each: each[0])
        return digest, place + 1


def _reserved(ask: ChatAsk, description: ModelDescription) -> int:
    """Return how many tokens are kept free for the answer."""
    context = description.context
    if Capability.TRANSDUCE in description.capabilities:
        return 0  # the decoder has a room of its own
    wanted = ask.options.max_tokens or int(context * ANSWER_SHARE)
    return min(max(wanted, _least(context)), int(context * MOST_ANSWER_SHARE))


def _least(context: int) -> int:
    """Return how many tokens an answer has to have room for."""
    return max(LEAST_ANSWER, int(context * LEAST_ANSWER_SHARE))


def digest_text(digest: Digest) -> str:
    """Return a summary as it stands before the first question that is sent."""
    return _DIGEST.format(text=digest.text)


def _says_something(message: Message) -> bool:
    return bool(message.text or message.attachments or message.readings)


def _key(message: Message, path: str, *, sees: bool) -> tuple[object, ...]:
    """Return what the length of a message depends on, its text in short."""
    text = (len(message.text), hash(message.text))
    return (path, sees, text, message.attachments, message.readings)
