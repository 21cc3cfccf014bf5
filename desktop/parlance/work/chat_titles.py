"""Short titles for conversations, made by the model, where it can."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt, Priority, Request, Role, Turn
from parlance.contract.faults import FaultError
from parlance.contract.history import MessageState, TitledBy
from parlance.contract.languages import BY_CODE
from parlance.contract.models import Capability
from parlance.contract.progress import ChatTitled
from parlance.contract.sampling import GREEDY
from parlance.text.detection import detect
from parlance.text.scripts import count_scripts
from parlance.text.terms import is_function_word, terms
from parlance.work.chat_options import is_elsewhere, reasoning_controls, reasoning_spare
from parlance.work.ordered import Ended, run_in_order
from parlance.work.summary.prompts import enclosed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.history import ConversationId, Message
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription
    from parlance.storage.chats import ChatStore
    from parlance.work.rates import Rates

MOST_WORDS = 6
MOST_LETTERS = 60
MOST_UNSPACED_LETTERS = 24
"""Of a title in Chinese, Japanese or Thai, which is about as long as six words."""

QUICK_SECONDS = 4.0
"""A title that takes longer is not made "when fast"."""

QUESTION_LETTERS = 1200
ANSWER_LETTERS = 600

_ANSWER_TOKENS = 32
_PROMPT_TOKENS = 600
"""About what a title is made from."""

_TINY_PARAMETERS = 100_000_000
_SMALL_PARAMETERS = 3_000_000_000
_TINY_SHARE = 0.5
"""So many of the words of a tiny model's title have to be from the conversation."""

_TITLE = (
    "title titel titre título titulo titolo заголовок название عنوان כותרת 标题 標題 题目 題名 "
    "タイトル 제목 शीर्षक başlık"
)
_LABELS = frozenset(_TITLE.split())
_QUOTES = "\"'`´“”„‟‘’‚«»‹›「」『』《》〈〉＂"
_ENDS = ".。．｡,，、;；:：!！…-–— "
_MARKUP = re.compile(r"\*\*|__|~~|`+|^[#>\-*+\s]+|[*_]+$|</?[a-z][^>]*>")


def make_title(
    conversation: ConversationId, store: ChatStore, engine: Engine, cancel: Cancel
) -> Iterator[ChatTitled]:
    """Have the model name a conversation that has its first line for a title, and store that.

    Yields nothing where somebody named it already, where the model is no use for it, or
    where it would send the conversation to a computer that has not answered it. Raises
    FaultError (the store's) and Cancelled; a fault of the engine makes no title.
    """
    path = store.messages(conversation)
    try:
        description = engine.describe()
    except FaultError:
        return
    if not (_is_untitled(conversation, store) and can_title(path, description)):
        return
    answer = _answered(_request(path, description), engine, cancel)
    title = cleaned_title(answer, _text_of(path), description.parameters)
    if title and _is_untitled(conversation, store):
        store.rename(conversation, title, TitledBy.MODEL)
        yield ChatTitled(conversation=conversation, title=title)


def can_title(path: Sequence[Message], description: ModelDescription) -> bool:
    """Whether there is an answer to go by, and a model that may see it and chats."""
    if Capability.CHAT not in description.capabilities:
        return False
    answers = [
        message
        for message in path
        if message.role is Role.ASSISTANT and message.state is MessageState.COMPLETE
    ]
    if not answers or not _text_of(path).strip():
        return False
    # What was said to a model here does not go elsewhere for the sake of a title.
    here = not is_elsewhere(description)
    return here or answers[-1].measurements.model == description.name


def is_quick(description: ModelDescription, rates: Rates | None) -> bool:
    """Whether a title takes a few seconds only, as far as is known."""
    record = None if rates is None else rates.record_for(description)
    if record is None or record.reading_rate <= 0 or record.writing_rate <= 0:
        placement = description.placement
        return 0 < placement.layers <= placement.gpu_layers
    written = _ANSWER_TOKENS + reasoning_spare(description)
    seconds = _PROMPT_TOKENS / record.reading_rate + written / record.writing_rate
    return seconds <= QUICK_SECONDS


def cleaned_title(answer: str, text: str, parameters: int) -> str | None:
    """Return what a model wrote as a title for `text`; None if it is none.

    It has to be in a script that the text has too, and from a model with few `parameters`
    (0: not known) also some of its words.
    """
    line = next((line for line in map(_bare, answer.splitlines()) if line), "")
    title = _shortened(line)
    if not any(letter.isalnum() for letter in title) or len(title) > MOST_LETTERS:
        return None
    scripts = count_scripts(title)
    if scripts and scripts.most_common(1)[0][0] not in count_scripts(text):
        return None
    if 0 < parameters < _SMALL_PARAMETERS:
        said = [term for term in terms(title) if not is_function_word(term)]
        known = set(terms(text))
        shared = sum(term in known for term in said)
        least = _TINY_SHARE * len(said) if parameters < _TINY_PARAMETERS else 1
        if not shared or shared < least:
            return None
    return title


def _is_untitled(conversation: ConversationId, store: ChatStore) -> bool:
    try:
        found = store.conversation(conversation)
    except LookupError:
        return False
    return found.deleted is None and found.titled_by is TitledBy.FIRST_LINE


def _request(path: Sequence[Message], description: ModelDescription) -> Request:
    text = _text_of(path)
    language = detect(text).code
    named = f"in {BY_CODE[language].name}" if language in BY_CODE else "in its language"
    instruction = (
        f"Write a title for this conversation, {named}: at most {MOST_WORDS} words, one line, "
        "without quotation marks. Answer with the title only."
    )
    turn = Turn(Role.USER, f"{instruction}\n\n{enclosed('conversation', text)}")
    prompt = ChatPrompt(turns=(turn,), thinking=False)
    spare = reasoning_spare(description)
    if spare and reasoning_controls(description).efforts:
        prompt = msgspec.structs.replace(prompt, effort="low")
    return Request(
        prompt=prompt,
        sampling=GREEDY,
        max_tokens=_ANSWER_TOKENS + spare,
        priority=Priority.DOCUMENT,
    )


def _answered(request: Request, engine: Engine, cancel: Cancel) -> str:
    """Return the answer, empty where the engine fails. Raises Cancelled."""
    try:
        return "".join(
            event.text
            for event in run_in_order(engine, (request,), cancel)
            if isinstance(event, Ended)
        )
    except FaultError:
        return ""


def _text_of(path: Sequence[Message]) -> str:
    """Return the beginning of the first question and of its answer."""
    texts = []
    for role, letters in ((Role.USER, QUESTION_LETTERS), (Role.ASSISTANT, ANSWER_LETTERS)):
        said = next((each for each in path if each.role is role and each.text.strip()), None)
        if said is not None:
            texts.append(said.text.strip()[:letters])
    return "\n\n".join(texts)


def _bare(line: str) -> str:
    """Return a line without markup, label, quotation marks, signs that steer the display."""
    plain = "".join(
        letter
        if unicodedata.category(letter) not in {"Cc", "Cf"} or letter in "\u200c\u200d"
        else " "
        for letter in line
    )
    plain = _MARKUP.sub("", plain.strip()).strip()
    label, colon, rest = re.sub("：", ":", plain, count=1).partition(":")
    if colon and label.strip(_QUOTES + " ").casefold() in _LABELS:
        plain = rest
    return " ".join(plain.split()).strip(_QUOTES + " ").rstrip(_ENDS).strip(_QUOTES + " ")


def _shortened(title: str) -> str:
    """Return at most so many words, ending with one that says something."""
    words = title.split()
    if len(words) == 1 and len(title) > MOST_UNSPACED_LETTERS:
        return ""
    if len(words) <= MOST_WORDS:
        return title
    words = words[:MOST_WORDS]
    while words and all(map(is_function_word, terms(words[-1]))):
        words.pop()
    return " ".join(words).rstrip(_ENDS)
