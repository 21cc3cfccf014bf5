"""Summaries of conversations by the model: in place of older turns, and to begin anew with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import ChatPrompt, Priority, Request, Role, Turn
from parlance.contract.faults import AnswerEmpty, FaultError, NothingToDo
from parlance.contract.history import Digest
from parlance.contract.languages import BY_CODE
from parlance.contract.progress import ChatDigested, DigestMade, DigestProgress
from parlance.contract.sampling import GREEDY
from parlance.text.detection import detect
from parlance.work import prompts
from parlance.work.chat_options import reasoning_spare
from parlance.work.context import turns_of
from parlance.work.cutting import cut_text
from parlance.work.ordered import Ended, run_in_order
from parlance.work.summary.abilities import Abilities
from parlance.work.summary.prompts import enclosed

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.history import ConversationId, Message
    from parlance.contract.hosts import Engine
    from parlance.contract.progress import DigestEvent
    from parlance.storage.chat_settings import ChatSettings
    from parlance.storage.chats import ChatStore

KEPT_SHARE = 0.25
"""Share of the context that the newest turns may take which stay as they are."""

SUMMARY_SHARE = 0.125
MOST_SUMMARY_TOKENS = 1024
"""What a summary takes of the context, and at most."""

NOTES_SHARE = 1 / 3
"""Notes are at most so long as what they were made from: several rounds come to an end."""

_TOKENS_PER_WORD = 2
_FEWEST_WORDS = 40
_TINY_SENTENCES, _TINY_WORDS = 4, 60
_LANGUAGE_LETTERS = 4000
_SPEAKERS = {Role.USER: "Person", Role.ASSISTANT: "Assistant", Role.SYSTEM: "Instructions"}

_SUMMARY = (
    "Summarize this conversation between a person and an assistant in about {words} words, so "
    "that it can be continued from the summary alone. Say what the person wants, what was found "
    "out and decided, and what is still open. Keep names, numbers, dates and code that matters "
    "exactly. {language} Answer with the summary only."
)
_NOTES = (
    "List what matters in this part of a conversation between a person and an assistant, one "
    "statement per line: what the person wants, what was found out and decided, what is still "
    "open. Keep names, numbers, dates and code that matters exactly. {language}"
)
OPENING = "Summary of our earlier conversation:"


def digest_older(
    conversation: ConversationId,
    store: ChatStore,
    settings: ChatSettings,
    engine: Engine,
    cancel: Cancel,
    *,
    upto: int | None = None,
) -> Iterator[DigestEvent]:
    """Summarize the older turns of a conversation and store that in their place.

    The newest turns that fill a quarter of the context stay, the last in any case; `upto`
    is how many messages go into the summary instead of that. An earlier summary goes into
    the new one. Raises FaultError (NothingToDo without older turns, AnswerEmpty, the
    engine's, the store's) and Cancelled; then everything is as it was.
    """
    path = store.messages(conversation)
    digests = settings.digests(conversation)
    begun, earlier = _digested(path, digests)
    end = _older(path, engine, cancel) if upto is None else upto
    if end <= begun:
        end = _last_turn(path)
    if end <= begun:
        raise FaultError(NothingToDo())
    text = yield from _summary(path[begun:end], earlier, engine, cancel)
    digest = Digest(upto=path[end - 1].id, text=text)
    settings.add_digest(conversation, digest)
    yield DigestMade(conversation=conversation, digest=digest)


def digest_whole(
    conversation: ConversationId,
    store: ChatStore,
    engine: Engine,
    cancel: Cancel,
    digests: Sequence[Digest] = (),
) -> Iterator[DigestEvent]:
    """Summarize all of a conversation, for a new one to begin with; nothing is stored.

    `digests` spare reading what they stand for. Raises FaultError as digest_older() does,
    and Cancelled.
    """
    path = store.messages(conversation)
    begun, earlier = _digested(path, digests)
    text = yield from _summary(path[begun:], earlier, engine, cancel)
    yield ChatDigested(conversation=conversation, text=text)


def opening_of(summary: str, heading: str = OPENING) -> str:
    """Return the text with which a new chat begins; the first question follows it."""
    return f"{heading}\n\n{summary.strip()}\n\n"


def _digested(messages: Sequence[Message], digests: Sequence[Digest]) -> tuple[int, str]:
    """Return how many messages have a summary, and that."""
    places = {message.id: number for number, message in enumerate(messages)}
    found = [(places[each.upto] + 1, each.text) for each in digests if each.upto in places]
    return max(found, key=lambda each: each[0], default=(0, ""))


def _last_turn(messages: Sequence[Message]) -> int:
    """Return the index of the last question, 0 where there is one turn only."""
    turns = turns_of([message.role for message in messages])
    return turns.index(turns[-1]) if turns else 0


def _older(messages: Sequence[Message], engine: Engine, cancel: Cancel) -> int:
    """Return the index of the first message that stays as it is."""
    room = int(engine.describe().context * KEPT_SHARE)
    counts = engine.count_all([message.text for message in messages], cancel)
    turns = turns_of([message.role for message in messages])
    start = _last_turn(messages)
    taken = sum(counts[start:])
    while start:
        before = turns.index(turns[start - 1])
        taken += sum(counts[before:start])
        if taken > room:
            break
        start = before
    return start


def _summary(
    messages: Sequence[Message], earlier: str, engine: Engine, cancel: Cancel
) -> Generator[DigestEvent, None, str]:
    """Yield progress; return the summary. Raises FaultError and Cancelled."""
    text = _written(messages, earlier)
    if not text:
        raise FaultError(NothingToDo())
    writing = _Writing(engine, _language_of(messages), cancel)
    while writing.count([text])[0] > writing.abilities.one_pass_tokens:
        text = yield from writing.condensed(text)
    yield DigestProgress(done=writing.done, total=writing.done + 1)
    summary = "".join(answer for _, answer in writing.answers([writing.final(text)]))
    if not summary:
        raise FaultError(AnswerEmpty())
    yield DigestProgress(done=writing.done, total=writing.done)
    return summary


def _written(messages: Sequence[Message], earlier: str) -> str:
    """Return the messages as one text; of attachments the names."""
    parts = [earlier] if earlier else []
    for message in messages:
        names = "".join(f"[{each.name}] " for each in message.attachments)
        if message.text or names:
            parts.append(f"{_SPEAKERS[message.role]}: {names}{message.text.strip()}")
    return "\n\n".join(parts)


def _language_of(messages: Sequence[Message]) -> str:
    """Return the sentence that says which language to write in."""
    said = "\n".join(message.text for message in messages if message.role is Role.USER)
    code = detect(said[-_LANGUAGE_LETTERS:]).code
    if code in BY_CODE:
        return f"Write in {BY_CODE[code].name}."
    return "Write in the language of the conversation."


class _Writing:
    """Has a model write notes and a summary in one language; one for each piece of work.

    Attributes:
        abilities: how much the model can read at once.
        done: how many answers were written.
    """

    def __init__(self, engine: Engine, language: str, cancel: Cancel) -> None:
        self._engine = engine
        self._language = language
        self._cancel = cancel
        self._description = engine.describe()
        self._spare = reasoning_spare(self._description)
        self.abilities = Abilities(self._description)
        self.done = 0

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return the tokens of each text."""
        return self._engine.count_all(texts, self._cancel)

    def condensed(self, text: str) -> Generator[DigestEvent, None, str]:
        """Yield progress; return notes of all parts of a text, which are shorter."""
        parts = [part for part, _ in cut_text(text, self.abilities.passage_tokens, self.count)]
        total = self.done + len(parts) + 1
        yield DigestProgress(done=self.done, total=total)
        notes: dict[int, str] = {}
        for number, note in self.answers([self._notes(part) for part in parts]):
            notes[number] = note
            yield DigestProgress(done=self.done, total=total)
        shorter = "\n".join(notes[number] for number in sorted(notes) if notes[number])
        if not shorter or self.count([shorter])[0] >= self.count([text])[0]:
            raise FaultError(AnswerEmpty())
        return shorter

    def answers(self, requests: Sequence[Request]) -> Iterator[tuple[int, str]]:
        """Yield the number and the text of each answer, as they end."""
        for event in run_in_order(self._engine, requests, self._cancel):
            if isinstance(event, Ended):
                self.done += 1
                yield event.index, event.text.strip()

    def final(self, text: str) -> Request:
        """Return the request for the summary."""
        most = min(MOST_SUMMARY_TOKENS, int(self._description.context * SUMMARY_SHARE))
        if self.abilities.is_tiny:
            return self._asked(prompts.summary(text, _TINY_SENTENCES, _TINY_WORDS), most)
        words = max(_FEWEST_WORDS, most // _TOKENS_PER_WORD)
        instruction = _SUMMARY.format(words=words, language=self._language)
        return self._asked(_prompt(instruction, text), most)

    def _notes(self, part: str) -> Request:
        most = max(1, int(self.abilities.passage_tokens * NOTES_SHARE))
        if self.abilities.is_tiny:
            return self._asked(prompts.notes(part), most)
        return self._asked(_prompt(_NOTES.format(language=self._language), part), most)

    def _asked(self, prompt: ChatPrompt, most: int) -> Request:
        return Request(
            prompt=prompt,
            sampling=GREEDY,
            max_tokens=most + self._spare,
            priority=Priority.DOCUMENT,
        )


def _prompt(instruction: str, text: str) -> ChatPrompt:
    turn = Turn(Role.USER, f"{instruction}\n\n{enclosed('conversation', text)}")
    return ChatPrompt(turns=(turn,), thinking=False)
